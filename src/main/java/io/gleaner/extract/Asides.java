package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Finds what a sentence says in passing: in brackets, between dashes, or in a relative clause between commas. */
final class Asides {
    /** The longest aside between dashes or commas, in tokens. */
    private static final int LONGEST = 30;

    /** How many words a noun may have that a relative clause follows. */
    private static final int NOUN = 9;

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final int[] marks;
    private int count;

    Asides(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.marks = new int[to - from];
    }

    /** For each token the number of the aside it stands in, 0 for the sentence itself. */
    int[] marks() {
        for (int i = from; i < to; i++) {
            int close = tokens.kind(i) == Tokens.Kind.SYMBOL ? close(i) : -1;
            if (close > i) {
                count++;
                for (int k = i; k <= Math.min(close, to - 1); k++) {
                    marks[k - from] = count;
                }
                i = close;
            }
        }
        return marks;
    }

    /** The last token of the aside that opens at token {@code i}; −1 where none opens. */
    private int close(int i) {
        if (tokens.isSymbol(i, '(')) {
            int end = find(i, ')', to);
            return code(i + 1, end) && !isNamed(i) ? -1 : end;
        }
        if (dash(i)) {
            for (int k = i + 1; k < Math.min(to, i + LONGEST); k++) {
                if (dash(k)) {
                    return k;
                }
            }
            return -1;
        }
        boolean relative =
                tokens.isSymbol(i, ',') && (tokens.isAny(i + 1, "which", "who", "whose", "where") || apposition(i + 1));
        return relative ? clauseEnd(i + 1, Math.min(to, i + LONGEST)) : -1;
    }

    /** Whether an index's code fills a bracket, which names what the sentence tells of: {@code Dubai (.DFMGI) ended flat}. */
    private boolean code(int i, int end) {
        if (!tokens.isSymbol(i, '.')) {
            return false;
        }
        int to = i + 1;
        while (to < end && !tokens.spaceBefore(to)) {
            to++;
        }
        return to == end;
    }

    /** Whether the name of an item ends before token {@code i}: {@code S&P 500 (.SPX)}. */
    private boolean isNamed(int i) {
        var term = i == from ? null : tokens.sense(tokens.hitEnding(i - 1, Layer.TERM), Sense.Term.class);
        return term != null && term.item() != null;
    }

    /** Whether a noun with a relative clause begins at token {@code i}: {@code Iceland, an island which hopes to}. */
    private boolean apposition(int i) {
        for (int k = i + 1; tokens.isAny(i, "a", "an") && k < Math.min(to, i + NOUN); k++) {
            if (tokens.isAny(k, "which", "who") || tokens.kind(k) != Tokens.Kind.WORD) {
                return tokens.kind(k) == Tokens.Kind.WORD;
            }
        }
        return false;
    }

    /** The comma that ends a relative clause: the first one that a verb follows, else the first. */
    private int clauseEnd(int i, int end) {
        int first = find(i, ',', end);
        for (int k = first; k > 0 && k + 1 < end; k = find(k, ',', end)) {
            var move = tokens.sense(tokens.hitAt(k + 1, Layer.MOVE), Sense.Move.class);
            boolean verb = move != null && move.shape() == Sense.Shape.VERB
                    || tokens.is(k + 1, "was")
                    || tokens.is(k + 1, "were")
                    || tokens.is(k + 1, "is")
                    || tokens.is(k + 1, "are");
            if (verb) {
                return k;
            }
        }
        return first;
    }

    private int find(int i, char symbol, int end) {
        for (int k = i + 1; k < end; k++) {
            if (tokens.isSymbol(k, symbol)) {
                return k;
            }
        }
        return -1;
    }

    private boolean dash(int i) {
        return tokens.isSymbol(i, '\u2014')
                || (tokens.isSymbol(i, '\u2013') || tokens.isSymbol(i, '-'))
                        && tokens.spaceBefore(i)
                        && i + 1 < to
                        && tokens.spaceBefore(i + 1);
    }
}
