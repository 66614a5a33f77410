package io.gleaner.extract;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a line cut into cells by what keeps columns apart: bars, tabs, wide blanks, leading dots, brackets. */
final class Strip {
    /** From this many dashes in a row on, a line is drawn. */
    private static final int RULE = 5;

    /** A longer line whose words are parted by blanks only is prose that was badly set. */
    private static final int LONGEST = 160;

    /** A cell as it stands: where it begins and ends in the text, and whether it was in brackets. */
    record Piece(int start, int end, boolean bracketed) {}

    final List<Piece> pieces = new ArrayList<>();
    final int start;
    final int end;
    /** Whether bars, tabs, wide blanks or dots keep the cells apart, not mere punctuation. */
    boolean wide;

    boolean barred;
    boolean dotted;
    boolean bulleted;
    private final String text;

    private Strip(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The stretches of a line between the rules drawn in it, each cut into its cells; none for a rule alone. */
    static List<Strip> of(String text, int start, int end) {
        var strips = new ArrayList<Strip>(1);
        int from = start;
        int at = start;
        while (at < end) {
            int run = run(text, at, end);
            if (run >= RULE && drawn(text.charAt(at))) {
                add(strips, text, from, at);
                from = at + run;
            }
            at += run;
        }
        add(strips, text, from, end);
        return strips;
    }

    private static void add(List<Strip> strips, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            var strip = new Strip(text, start, end);
            strip.cut();
            if (!strip.pieces.isEmpty()) {
                strips.add(strip);
            }
        }
    }

    private static boolean drawn(char c) {
        return c == '-' || c == '_' || c == '=' || c == '*' || c == '\u2014' || c == '\u2500';
    }

    private static int run(String text, int at, int end) {
        int to = at + 1;
        while (to < end && text.charAt(to) == text.charAt(at)) {
            to++;
        }
        return to - at;
    }

    private void cut() {
        int from = bullet(skipBlanks(start));
        barred = text.substring(from, end).indexOf('|') >= 0;
        if (barred) {
            wide = true;
            bars(from);
            return;
        }
        int at = from;
        while (at < end) {
            int to = separator(at, from);
            if (to > at) {
                piece(from, at, false);
                from = to;
                at = to;
            } else if (text.charAt(at) == '(') {
                int close = bracket(at);
                if (close > 0) {
                    piece(from, at, false);
                    piece(at + 1, close, true);
                    from = close + 1;
                    at = from;
                } else {
                    at++;
                }
            } else {
                at++;
            }
        }
        piece(from, end, false);
        wide &= dotted || end - start <= LONGEST;
    }

    private int skipBlanks(int i) {
        int at = i;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private int bullet(int i) {
        int at = i;
        while (at < end && at - i < 3 && "-*\u2022\u00B7\u2013\u25AA\u25CF".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        bulleted = at > i
                && at < end
                && text.charAt(at) == ' '
                && at + 1 < end
                && Character.isLetter(text.charAt(skipBlanks(at)));
        return bulleted ? skipBlanks(at) : i;
    }

    private void bars(int from) {
        int at = from;
        int begin = from;
        while (at < end) {
            if (text.charAt(at) == '|') {
                if (at > begin || begin > from) {
                    cell(begin, at);
                }
                begin = at + 1;
            }
            at++;
        }
        if (!text.substring(begin, end).isBlank()) {
            cell(begin, end);
        }
    }

    /** Adds a cell even where it is empty. */
    private void cell(int from, int to) {
        int begin = from;
        int last = to;
        while (begin < last && text.charAt(begin) <= ' ') {
            begin++;
        }
        while (last > begin && text.charAt(last - 1) <= ' ') {
            last--;
        }
        pieces.add(new Piece(begin, last, false));
    }

    /** Where what separates two cells ends, if it begins at {@code at}; otherwise {@code at}. */
    private int separator(int at, int from) {
        char c = text.charAt(at);
        if (c == '\t' || c == ' ' || c == '\u00A0') {
            int to = at;
            boolean tab = false;
            while (to < end && (text.charAt(to) <= ' ' || text.charAt(to) == '\u00A0')) {
                tab |= text.charAt(to) == '\t';
                to++;
            }
            if (tab || to - at > 1) {
                wide |= from < at && to < end;
                return to;
            }
            return at > from && versus(at + 1) ? at + 3 + (text.charAt(at + 3) == '.' ? 1 : 0) : at;
        }
        if (c == '.' || c == '\u2026') {
            int run = run(text, at, end);
            if (run < 2 && c == '.') {
                return at;
            }
            wide = true;
            dotted = true;
            return at + run;
        }
        if (c == ';') {
            return at + 1;
        }
        boolean colon = c == ':' && (at + 1 == end || text.charAt(at + 1) <= ' ');
        return colon ? at + 1 : at;
    }

    private boolean versus(int i) {
        return text.regionMatches(true, i, "vs", 0, 2)
                && i + 2 < end
                && (text.charAt(i + 2) == ' ' || text.charAt(i + 2) == '.');
    }

    /** The end of a bracket that opens at {@code at} and holds a figure or a mark for none, or −1. */
    private int bracket(int at) {
        int limit = Math.min(end, at + 60);
        boolean digit = false;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return digit ? i : -1;
            }
            digit |= c >= '0' && c <= '9';
        }
        return -1;
    }

    private void piece(int from, int to, boolean bracketed) {
        int begin = from;
        int last = to;
        while (begin < last
                && (text.charAt(begin) <= ' ' || text.charAt(begin) == '\u00A0' || text.charAt(begin) == ',')) {
            begin++;
        }
        while (last > begin
                && (text.charAt(last - 1) <= ' '
                        || text.charAt(last - 1) == ','
                        || text.charAt(last - 1) == '\u00A0')) {
            last--;
        }
        if (last > begin) {
            trailing(begin, last, bracketed);
        }
    }

    /** Sets figures that only single blanks part from the words before them apart: {@code Gold 111,417 108,738}. */
    private void trailing(int from, int to, boolean bracketed) {
        int at = to;
        int figures = 0;
        int first = to;
        while (at > from) {
            int blank = text.lastIndexOf(' ', at - 1);
            int begin = Math.max(from, blank + 1);
            if (!figure(begin, at)) {
                break;
            }
            figures++;
            first = begin;
            at = begin - 1;
        }
        if (figures < 2) {
            pieces.add(new Piece(from, to, bracketed));
            return;
        }
        if (first > from) {
            pieces.add(new Piece(from, first - 1, bracketed));
        }
        int begin = first;
        while (begin < to) {
            int blank = text.indexOf(' ', begin);
            int last = blank < 0 || blank > to ? to : blank;
            pieces.add(new Piece(begin, last, bracketed));
            begin = last + 1;
        }
    }

    private boolean figure(int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9') && ".,+-%\u2212".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
