package io.gleaner.workbook;

import java.util.regex.Pattern;

/** Text as a cell can hold it: without characters that XML forbids, and not longer than Excel reads. */
final class CellText {
    private static final int MOST = 32_767;
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::allowed).forEach(kept::appendCodePoint);
        // Excel reads _x0041_ as the letter A; what is no escape must be escaped itself.
        var safe = text.contains("_x") ? ESCAPE.matcher(kept).replaceAll("_x005F_$1") : kept.toString();
        if (safe.length() <= MOST) {
            return safe;
        }
        int end = Character.isHighSurrogate(safe.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return safe.substring(0, end) + "…";
    }

    /** Whether a text can stand as it is; nearly every one can. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0xD800) {
                return false;
            }
        }
        return text.length() <= MOST && !text.contains("_x");
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }

    /** Whether a spreadsheet would take the text for a formula if someone typed it. */
    static boolean looksLive(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
