package io.gleaner.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that open an article on a page of several: {@code Publisher}, {@code 33 minutes ago}, {@code - Publisher}, then
 * title and text.
 *
 * @param from the first of these lines
 * @param to the line after the last
 * @param title the line above the age, where that is the title; else null, and the next line is
 */
record Heading(
        int from,
        int to,
        Moment moment,
        @Nullable String publisher,
        @Nullable String title) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 200;

    /** The heading around line {@code at}, if that holds an age or a date and its surroundings fit; else null. */
    static @Nullable Heading around(List<String> lines, int at) {
        Moment moment = Moment.of(lines.get(at));
        if (moment == null) {
            return null;
        }
        String above = at > 0 && (at == 1 || lines.get(at - 2).isEmpty()) ? lines.get(at - 1) : "";
        boolean named = isName(above, LONGEST_NAME);
        int after = nextText(lines, at + 1);
        String below = after < lines.size() && after <= at + 2 ? lines.get(after) : "";
        if (isDashed(below) && isName(below, LONGEST_NAME + 2)) {
            String publisher = below.substring(2).strip();
            int from = at;
            for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
                from = lines.get(i).equals(publisher) ? i : from;
            }
            return new Heading(named && from == at ? at - 1 : from, after + 1, moment, publisher, null);
        }
        if (moment.age() == null && at > 1) {
            return null;
        }
        int next = nextText(lines, at + 1);
        if (next == lines.size()) {
            return null;
        }
        boolean titled = isName(lines.get(next), LONGEST_TITLE) && nextText(lines, next + 1) < lines.size();
        if (named && titled) {
            return new Heading(at - 1, at + 1, moment, above, null);
        }
        return isName(above, LONGEST_TITLE) && !titled ? new Heading(at - 1, at + 1, moment, null, above) : null;
    }

    private static int nextText(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isEmpty()) {
            next++;
        }
        return next;
    }

    private static boolean isDashed(String line) {
        return line.length() > 2 && "-\u2013\u2014".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static boolean isName(String line, int longest) {
        return !line.isEmpty() && line.length() <= longest && !Paragraphs.endsSentence(line);
    }
}
