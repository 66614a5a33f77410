package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Finds what a sentence says in passing: in brackets, between dashes, or in a relative clause or an apposition between commas. */
final class Asides {
    /** The longest aside between dashes or commas, in tokens. */
    private static final int LONGEST = 30;

    /** How many words a noun may have that a relative clause follows. */
    private static final int NOUN = 9;

    /** How many words the subject of a sentence may have that an apposition follows. */
    private static final int SUBJECT = 4;

    /** What opens a sentence and is no subject. */
    private static final String[] LEADS = {
        "in",
        "on",
        "at",
        "for",
        "after",
        "before",
        "during",
        "with",
        "by",
        "as",
        "if",
        "when",
        "while",
        "since",
        "from",
        "under",
        "among",
        "still",
        "however",
        "meanwhile",
        "overall"
    };

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
        if (!tokens.isSymbol(i, ',')) {
            return -1;
        }
        int end = Math.min(to, i + LONGEST);
        if (tokens.isAny(i + 1, "which", "who", "whose", "where") || apposition(i + 1)) {
            int verb = verbBehind(i + 1, end);
            return verb > 0 ? verb : find(i + 1, ',', end);
        }
        if (participle(i + 1)) {
            return verbBehind(i + 1, end);
        }
        int close = tokens.isAny(i + 1, "a", "an", "the") && subject(i) ? verbBehind(i + 1, end) : -1;
        return close > 0 && plain(i + 1, close) ? close : -1;
    }

    /** Whether nothing but a short subject opens the sentence up to token {@code i}: {@code Ecuador, a member of OPEC, was pumping}. */
    private boolean subject(int i) {
        for (int k = from; k < i; k++) {
            if (tokens.kind(k) != Tokens.Kind.WORD || tokens.isAny(k, LEADS) || tokens.hitOver(k, Layer.TIME) >= 0) {
                return false;
            }
        }
        return i - from <= SUBJECT;
    }

    /** Whether no indicator is named between two tokens, which the sentence might be about: {@code The main index, the FTSE 100, fell}. */
    private boolean plain(int i, int end) {
        for (int k = i; k < end; k++) {
            if (tokens.hitOver(k, Layer.TERM) >= 0 || tokens.isSymbol(k, ',')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a participle begins at token {@code i}, alone or behind an adverb: {@code prices, closely watched by the bank, rose}. */
    private boolean participle(int i) {
        int at = i + 1 < to && tokens.text(i).endsWith("ly") ? i + 1 : i;
        return at < to && tokens.kind(at) == Tokens.Kind.WORD && tokens.text(at).endsWith("ed");
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

    /** The first comma that a verb follows; −1 where none is. */
    private int verbBehind(int i, int end) {
        for (int k = find(i, ',', end); k > 0 && k + 1 < end; k = find(k, ',', end)) {
            var move = tokens.sense(tokens.hitAt(k + 1, Layer.MOVE), Sense.Move.class);
            boolean verb =
                    move != null && move.shape() == Sense.Shape.VERB || tokens.isAny(k + 1, "was", "were", "is", "are");
            if (verb) {
                return k;
            }
        }
        return -1;
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
