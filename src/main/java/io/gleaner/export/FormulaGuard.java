package io.gleaner.export;

/**
 * The apostrophe that keeps a spreadsheet from running text as a formula. Text that would be live, or that already has
 * apostrophes before live text, gets one more; so {@link #arm} gives back every text unchanged.
 */
final class FormulaGuard {
    /** The characters a formula can start with, and their full-width forms, which some spreadsheets also take. */
    private static final String LIVE = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String disarm(String text) {
        return isLive(text) ? "'" + text : text;
    }

    static String arm(String text) {
        return text.startsWith("'") && isLive(text) ? text.substring(1) : text;
    }

    private static boolean isLive(String text) {
        if (text.length() == 1 && LIVE.contains(text)) {
            // A lone sign is no formula, and the qualifiers of facts are lone signs.
            return false;
        }
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        // Some readers strip blanks before they look, so blanks do not protect.
        boolean blank = false;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
            blank |= text.charAt(i) == '\t' || text.charAt(i) == '\r' || text.charAt(i) == '\n';
            i++;
        }
        return blank || (i < text.length() && LIVE.indexOf(text.charAt(i)) >= 0);
    }
}
