package io.gleaner.article;

import java.util.ArrayList;
import java.util.List;

/** Text without what the eye does not see: one kind of space, one kind of line end, no control or zero-width characters. */
final class Tidy {
    private Tidy() {}

    /** The lines of a text, each tidied; empty lines stay, as the borders of paragraphs. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(line(text, start, i));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** One line: runs of spaces of any kind become one blank, none at the ends. */
    static String line(String text) {
        return line(text, 0, text.length());
    }

    private static String line(String text, int start, int end) {
        var line = new StringBuilder(end - start);
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !line.isEmpty();
            } else if (!isUnseen(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || isLineEnd(c)
                || (c > '\u007F' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isUnseen(char c) {
        return c < ' ' || (c >= '\u007F' && c < '\u00A0') || c == '\u00AD' || isZeroWidth(c);
    }

    private static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }
}
