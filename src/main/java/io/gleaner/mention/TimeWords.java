package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a text as words of the calendar and small numbers; asks beyond its ends are answered with nothing. */
final class TimeWords {
    /** The greatest number that can matter to the calendar. */
    private static final int MOST = 9999;

    final Tokens tokens;
    private static final int TIMES = Tokens.layers(Layer.TIME);

    private int lower;
    private int upper;

    TimeWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Bounds all answers to the tokens of one sentence. */
    void within(int from, int to) {
        lower = from;
        upper = to;
    }

    boolean inside(int i) {
        return i >= lower && i < upper;
    }

    /** Whether a time can begin at {@code i}; a quick no for most words. */
    boolean maybe(int i) {
        return tokens.has(i, Sense.Trait.OPENS_TIME)
                || switch (tokens.kind(i)) {
                    case WORD -> false;
                    case NUMBER ->
                        length(i) == 4 || inside(i + 1) && (!tokens.spaceBefore(i + 1) || tokens.begins(i + 1, TIMES));
                    case SYMBOL -> apostrophe(i);
                };
    }

    private Sense.@Nullable Time time(int i) {
        return inside(i) ? tokens.sense(tokens.hitAt(i, Layer.TIME), Sense.Time.class) : null;
    }

    Calendar kind(int i) {
        var time = time(i);
        return time == null ? Calendar.NONE : time.kind();
    }

    boolean is(int i, Calendar kind) {
        return kind(i) == kind;
    }

    boolean is(int i, Calendar kind, int value) {
        var time = time(i);
        return time != null && time.kind() == kind && time.value() == value;
    }

    int value(int i) {
        var time = time(i);
        return time == null ? 0 : time.value();
    }

    /** The token behind the word at {@code i}. */
    int after(int i) {
        int hit = inside(i) ? tokens.hitAt(i, Layer.TIME) : -1;
        return hit < 0 ? i + 1 : tokens.hitTo(hit);
    }

    /** Whether a unit or a scale begins at {@code i}: what stands before it is an amount. */
    boolean measured(int i) {
        return inside(i)
                && (tokens.hitAt(i, Layer.UNIT) >= 0
                        || tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class) != null)
                && !is(i, Calendar.UNIT)
                && !tokens.lineBefore(i);
    }

    /** The whole number at {@code i} written in at most four digits, else −1. */
    int digits(int i) {
        if (!inside(i) || tokens.kind(i) != Tokens.Kind.NUMBER) {
            return -1;
        }
        int n = 0;
        int to = tokens.end(i);
        if (to - tokens.start(i) > 4) {
            return -1;
        }
        String text = tokens.text();
        for (int at = tokens.start(i); at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            n = n * 10 + digit;
        }
        return Math.min(n, MOST);
    }

    int length(int i) {
        return inside(i) ? tokens.end(i) - tokens.start(i) : 0;
    }

    private Sense.@Nullable Count countWord(int i) {
        var count = inside(i) ? tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Count.class) : null;
        return count == null || count.value().scale() > 0 ? null : count;
    }

    private Sense.@Nullable Ordinal ordinalWord(int i) {
        return inside(i) ? tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Ordinal.class) : null;
    }

    /** A count in digits or words: 12, five; −1 where there is none. */
    int count(int i) {
        var word = countWord(i);
        if (word != null) {
            return word.value().intValue();
        }
        int n = digits(i);
        return n >= 0 && length(i) <= 3 ? n : -1;
    }

    /** The place at {@code i}: first is 1, 32nd is 32; 0 where there is none. */
    int ordinal(int i) {
        var word = ordinalWord(i);
        if (word != null) {
            return word.place();
        }
        int n = digits(i);
        return n > 0 && length(i) <= 3 && ordinalEnding(i + 1) ? n : 0;
    }

    int afterOrdinal(int i) {
        return ordinalWord(i) == null ? i + 2 : tokens.hitTo(tokens.hitAt(i, Layer.NUMBER));
    }

    private boolean ordinalEnding(int i) {
        if (!inside(i) || !tokens.glued(i) || length(i) != 2 || tokens.kind(i) != Tokens.Kind.WORD) {
            return false;
        }
        char a = (char) (tokens.first(i) | 32);
        char b = (char) (tokens.text().charAt(tokens.start(i) + 1) | 32);
        return (a == 't' && b == 'h') || (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd');
    }

    /** Whether a year stands at {@code i}: four plain digits from 1800 to 2100. */
    boolean fourDigits(int i) {
        int n = digits(i);
        return n >= 1800 && n <= 2100 && length(i) == 4;
    }

    boolean symbol(int i, char symbol) {
        return tokens.isSymbol(i, symbol);
    }

    /** Whether {@code i} is a single apostrophe of any shape. */
    boolean apostrophe(int i) {
        return symbol(i, '\'') || symbol(i, '\u2019') || symbol(i, '\u2018');
    }

    /** Steps over articles. */
    int skipArticle(int i) {
        return is(i, Calendar.ARTICLE, 1) ? i + 1 : i;
    }
}
