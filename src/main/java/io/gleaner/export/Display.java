package io.gleaner.export;

import java.math.BigDecimal;

/** Text as a terminal shows it: how wide it is, cut to fit, free of what would move the cursor. */
final class Display {
    private static final String ELLIPSIS = "\u2026";

    /** First and last code points of stretches that take two columns, after Unicode's East Asian Width. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680,
                0x1F6FF,
        0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Display() {}

    /** The text on one line, with a blank for every control and formatting character and every run of blanks. */
    static String clean(Object cell) {
        var text = cell.toString();
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point) || isUnseen(point);
            if (!blank) {
                clean.appendCodePoint(point);
            } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        });
        return clean.toString().stripTrailing();
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (point >= WIDE[i] && point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text, or as much of its start as fits with an ellipsis. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += width(point);
            if (used > columns) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** A number with a comma between thousands; whole numbers of other types than decimal are counts and stay plain. */
    static String grouped(Number number) {
        var plain = Cells.plain(number);
        if (!(number instanceof BigDecimal)) {
            return plain;
        }
        int point = plain.indexOf('.');
        var text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
