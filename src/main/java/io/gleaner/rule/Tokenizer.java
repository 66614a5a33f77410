package io.gleaner.rule;

import io.gleaner.rule.Tokens.Kind;

/**
 * Cuts a text into words, numbers and symbols in one pass.
 *
 * <p>A word is letters, with inner apostrophes ({@code isn't}) but without the possessive, which is a token of its own
 * ({@code 's}); {@code U.S.} is one dotted word. A number is digits with their separators ({@code 1,284.6},
 * {@code 1,20,000}). A hyphen inside a compound is no token but a mark on what follows it; a run of one symbol is one token.
 */
final class Tokenizer {
    /** How many groups of two digits a number has at most; without a bound a page of them takes quadratic time. */
    private static final int MOST_GROUPS = 8;

    private static final String LINK_TEXT = " TEXT:\"";
    private static final int LONGEST_LINK_CODE = 24;

    private static final long POSSESSIVE = Words.hash(Words.hash(0, '\''), 's');

    private final char[] text;
    private final Words words;
    private final boolean learn;
    private final Tokens tokens;
    private int at;
    private int flags;
    private boolean linked;

    private Tokenizer(String text, Lexicon lexicon, boolean learn) {
        this.text = text.toCharArray();
        this.words = lexicon.words;
        this.learn = learn;
        this.tokens = new Tokens(text, this.text, lexicon.nodes);
    }

    /** Cuts {@code text}; unknown words are added to {@code lexicon} when {@code learn} is set, else get the number 0. */
    static Tokens cut(String text, Lexicon lexicon, boolean learn) {
        var tokenizer = new Tokenizer(text, lexicon, learn);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int length = text.length;
        while (at < length) {
            char c = text[at];
            if (isLetter(c)) {
                word();
            } else if (c <= ' ' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                space(c);
            } else if (c >= '0' && c <= '9' || c == '.' && digit(at + 1) && opens(at)) {
                number();
            } else if (isDash(c) && at > 0 && joins(at - 1) && at + 1 < length && joinsNext(at + 1)) {
                flags |= Tokens.HYPHEN;
                at++;
            } else {
                symbol(c);
            }
        }
    }

    /** The end of a link's code, such as {@code USN:L6N44J052}, that begins at {@code from}. */
    private int codeEnd(int from) {
        int to = from;
        while (to < text.length && to - from < LONGEST_LINK_CODE && isCode(text[to])) {
            to++;
        }
        return to;
    }

    private static boolean isCode(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':';
    }

    private void space(char c) {
        if (c == '\n') {
            flags |= (flags & Tokens.LINE) != 0 ? Tokens.PARAGRAPH : Tokens.LINE;
        } else {
            flags |= Tokens.SPACE;
        }
        at++;
    }

    private void word() {
        var text = this.text;
        int from = at;
        int length = text.length;
        boolean capital = isUpperCase(text[from]);
        boolean lower = false;
        long hash = 0;
        int to = from;
        for (; to < length; to++) {
            char c = text[to];
            char small = (char) (c | ' ');
            if (small >= 'a' && small <= 'z') {
                lower |= c == small;
            } else if (c == ' ' || !inWord(to)) {
                break;
            } else {
                lower |= isLetter(c) && !isUpperCase(c);
                small = normal(c);
            }
            hash = Words.hash(hash, small);
        }
        at = to;
        int bits = flags;
        if (at - from == 1 && at < length && text[at] == '.') {
            int before = at;
            hash = dotted(hash);
            if (at > before) {
                bits |= Tokens.DOTTED;
                for (int i = from; i < at; i++) {
                    lower |= Character.isLowerCase(text[i]);
                }
            }
        }
        if (capital) {
            bits |= Tokens.CAPITAL;
            if (!lower) {
                bits |= Tokens.ALL_CAPITALS;
            }
        }
        add(Kind.WORD, from, hash, bits);
    }

    /** Reads on behind a single letter: {@code U.S.}, {@code a.m.}, or an initial with its full stop. */
    private long dotted(long hash) {
        int length = text.length;
        long h = hash;
        while (at + 1 < length
                && text[at] == '.'
                && isLetter(text[at + 1])
                && (at + 2 >= length || !isLetter(text[at + 2]))) {
            h = Words.hash(h, normal(text[at + 1]));
            at += 2;
        }
        boolean initial = h == hash
                && Character.isUpperCase(text[at - 1])
                && at + 2 < length
                && text[at + 1] == ' '
                && Character.isUpperCase(text[at + 2]);
        if (at < length && text[at] == '.' && (h != hash || initial)) {
            at++;
        }
        return h;
    }

    /** Whether the character at {@code i}, behind a letter, is part of the word. */
    private boolean inWord(int i) {
        char c = text[i];
        return isLetter(c)
                || isApostrophe(c) && innerApostrophe(i)
                || c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean innerApostrophe(int i) {
        if (i + 1 >= text.length || !isLetter(text[i + 1])) {
            return false;
        }
        boolean possessive = normal(text[i + 1]) == 's' && (i + 2 >= text.length || !isLetter(text[i + 2]));
        return !possessive;
    }

    private void number() {
        int from = at;
        long hash = 0;
        boolean point = false;
        while (at < text.length) {
            char c = text[at];
            boolean part =
                    c >= '0' && c <= '9' || c == ',' && !point && groups(at + 1) || c == '.' && !point && digit(at + 1);
            if (!part) {
                break;
            }
            point |= c == '.';
            hash = Words.hash(hash, c);
            at++;
        }
        add(Kind.NUMBER, from, hash, flags);
    }

    /** Whether a number may begin at {@code i} with its point, as in {@code rose .3 percent}: behind a blank, a bracket or a sign. */
    private boolean opens(int i) {
        char before = i == 0 ? ' ' : text[i - 1];
        return Character.isWhitespace(before) || before == '(' || before == '-' || before == '$' || before == '\u00A3';
    }

    /** Whether a group of three digits starts here, or of two before another comma, as in {@code 1,20,000}. */
    private boolean groups(int i) {
        int at = i;
        for (int group = 0; group < MOST_GROUPS && digit(at) && digit(at + 1); group++) {
            if (digit(at + 2)) {
                return !digit(at + 3);
            }
            if (at + 2 >= text.length || text[at + 2] != ',') {
                return false;
            }
            at += 3;
        }
        return false;
    }

    private boolean digit(int i) {
        return i < text.length && text[i] >= '0' && text[i] <= '9';
    }

    /**
     * Steps over the mark-up in which newswires wrap a link, {@code [USN:L6N44J052 TEXT:"a deal"]}, as over a blank: its words
     * are part of the sentence, its code is not.
     */
    private boolean link(char c) {
        if (c == '[') {
            int behind = codeEnd(at + 1);
            if (reads(behind, LINK_TEXT)) {
                at = behind + LINK_TEXT.length();
                flags |= Tokens.SPACE;
                linked = true;
                return true;
            }
        } else if (linked && c == '"' && at + 1 < text.length && text[at + 1] == ']') {
            at += 2;
            flags |= Tokens.SPACE;
            linked = false;
            return true;
        }
        return false;
    }

    private boolean reads(int i, String expected) {
        for (int k = 0; k < expected.length(); k++) {
            if (i + k >= text.length || text[i + k] != expected.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private void symbol(char c) {
        if (link(c)) {
            return;
        }
        int from = at;
        int bits = flags;
        if (isApostrophe(c)
                && at + 1 < text.length
                && normal(text[at + 1]) == 's'
                && from > 0
                && Character.isLetterOrDigit(text[from - 1])
                && (at + 2 >= text.length || !Character.isLetterOrDigit(text[at + 2]))) {
            at += 2;
            add(Kind.WORD, from, POSSESSIVE, bits);
            return;
        }
        do {
            at++;
        } while (at < text.length && text[at] == c && !Character.isSurrogate(c));
        if (Character.isHighSurrogate(c) && at < text.length && Character.isLowSurrogate(text[at])) {
            at++;
        }
        long hash = Words.hash(0, normal(c));
        if (Character.isSurrogate(c) && at - from > 1) {
            hash = Words.hash(hash, text[from + 1]);
        }
        add(Kind.SYMBOL, from, hash, bits);
    }

    private void add(Kind kind, int from, long hash, int bits) {
        tokens.add(kind, from, at, learn ? words.findOrAdd(hash) : words.find(hash), bits);
        flags = 0;
    }

    private boolean joins(int i) {
        char c = text[i];
        return Character.isLetterOrDigit(c) || c == '%' || c == '.' || c == '\u00BD' || c == '\u00BC' || c == '\u00BE';
    }

    private boolean joinsNext(int i) {
        char c = text[i];
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || c == '\u00BD'
                || c == '\u00BC'
                || c == '\u00BE';
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean isUpperCase(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2212';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** Lower case, straight quotes, one kind of dash. */
    static char normal(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
