package io.gleaner.article;

import io.gleaner.article.Moment.Written;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day in the dateline a news agency opens with: {@code SEOUL, June 9 (Agency) -}, {@code LONDON, 12 June 2025 —}. */
final class Dateline {
    private static final int LONGEST = 90;

    private static final int HEAD = 600;
    private static final int LINES = 3;

    private Dateline() {}

    /** The day in the first lines of a text: a dateline, or a part of a line that holds nothing but a date. */
    static @Nullable Written atHead(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return head.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(Dateline::inLine)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Written inLine(String line) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || "|\u2022\u00B7".indexOf(line.charAt(i)) >= 0) {
                Moment moment = Moment.of(line.substring(start, i).strip());
                if (moment != null && moment.day() != null) {
                    return moment.day();
                }
                start = i + 1;
            }
        }
        return of(line);
    }

    /** The day in the dateline that opens this paragraph, or that follows the caption it opens with; null without one. */
    static @Nullable Written of(String paragraph) {
        Written day = opening(paragraph);
        int caption = paragraph.indexOf(") ");
        while (day == null && caption >= 0) {
            day = opening(paragraph.substring(caption + 2));
            caption = paragraph.indexOf(") ", caption + 2);
            if (caption > 2 * LONGEST) {
                break;
            }
        }
        return day;
    }

    private static @Nullable Written opening(String text) {
        int comma = text.indexOf(',');
        if (comma < 2 || comma > LONGEST / 2 || !Character.isUpperCase(text.charAt(0))) {
            return null;
        }
        int end = dash(text, comma);
        if (end < 0) {
            return null;
        }
        String[] parts = withoutBrackets(text.substring(0, end)).split(",");
        for (int from = 1; from < parts.length; from++) {
            String rest = String.join(",", Arrays.asList(parts).subList(from, parts.length));
            Moment moment = Moment.of(rest.strip());
            if (moment != null && moment.day() != null) {
                return moment.day();
            }
        }
        return null;
    }

    /** Where the dash or colon that closes a dateline stands, -1 where none is near. */
    private static int dash(String text, int from) {
        int last = Math.min(text.length() - 1, LONGEST);
        for (int i = from; i <= last; i++) {
            char c = text.charAt(i);
            boolean spaced = text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')';
            if (c == '\u2014'
                    || ((c == '-' || c == '\u2013' || c == ':')
                            && (spaced || (c == ':' && i < last && text.charAt(i + 1) == ' ')))) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutBrackets(String text) {
        var rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                rest.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return rest.toString();
    }
}
