package io.gleaner.extract;

import io.gleaner.rule.Tokens;

/** Tells by how it is written what may be a name: capitalised words in a row, and the code of a share in brackets. */
final class Capitals {
    /** The most words that a name has. */
    static final int LONGEST_NAME = 6;

    private final Tokens tokens;

    Capitals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a share's code and its exchange stand at token {@code i}: {@code TM.N}, {@code 1605.T}, {@code NYSE: F}. */
    boolean shareCode(int i) {
        int to = i;
        boolean point = false;
        while (to < tokens.size() && to - i < 5 && !tokens.isSymbol(to, ')')) {
            boolean plain = tokens.allCapitals(to)
                    || tokens.kind(to) == Tokens.Kind.NUMBER
                    || tokens.first(to) == '.'
                    || tokens.first(to) == ':';
            if (!plain) {
                return tokens.end(to) - tokens.start(to) <= 3 && point && tokens.glued(to);
            }
            point |= tokens.first(to) == ':' || pointed(to) && !(to == i && tokens.first(i) == '.');
            to++;
        }
        return point
                && tokens.isSymbol(to, ')')
                && tokens.kind(i) != Tokens.Kind.SYMBOL
                && tokens.kind(to - 1) == Tokens.Kind.WORD;
    }

    private boolean pointed(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (tokens.text().charAt(at) == '.') {
                return true;
            }
        }
        return false;
    }

    /** The first token of the capitalised name that ends before token {@code to}. */
    int before(int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST_NAME && named(from - 1) && (from == to || !tokens.lineBefore(from))) {
            from--;
        }
        while (from < to && (tokens.first(from) == '&' || opener(from))) {
            from++;
        }
        return from;
    }

    /** The token behind the capitalised name that begins at token {@code from}. */
    int after(int from) {
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && named(to) && !tokens.lineBefore(to)) {
            to++;
        }
        return to;
    }

    private boolean named(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD && tokens.capital(i) && !possessive(i)
                || tokens.first(i) == '&' && tokens.kind(i) == Tokens.Kind.SYMBOL;
    }

    /** Whether a word is capitalised only because a sentence begins with it. */
    private boolean opener(int i) {
        return tokens.is(i, "the")
                || tokens.is(i, "a")
                || tokens.is(i, "an")
                || tokens.is(i, "and")
                || tokens.is(i, "but")
                || tokens.is(i, "in")
                || tokens.is(i, "for")
                || tokens.is(i, "at")
                || tokens.is(i, "its")
                || tokens.is(i, "of");
    }

    /** Whether a sentence begins with token {@code i}, so that its capital tells nothing. */
    boolean opens(int i) {
        return i == 0
                || tokens.lineBefore(i)
                || tokens.kind(i - 1) == Tokens.Kind.SYMBOL && !tokens.isSymbol(i - 1, ',');
    }

    /** Whether token {@code i} is the {@code 's} behind a name. */
    boolean possessive(int i) {
        return tokens.is(i, "'s") || tokens.is(i, "’s");
    }
}
