package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a text as words of the calendar and small numbers; asks beyond its ends are answered with nothing. */
final class TimeWords {
    /** The greatest number that can matter to the calendar. */
    private static final int MOST = 9999;

    /** The value of {@code before} among the words such as {@code ago}. */
    static final int BEFORE = 3;

    final Tokens tokens;
    private final @Nullable Calendar[] kinds;
    private final int[] values;
    private final byte[] widths;
    private final short[] counts;
    private final byte[] ordinals;
    private final byte[] numberWidths;
    /** Whether a time can begin with the word. */
    private final boolean[] opens;

    private int lower;
    private int upper;

    TimeWords(Tokens tokens) {
        this.tokens = tokens;
        int n = tokens.size();
        kinds = new Calendar[n];
        values = new int[n];
        widths = new byte[n];
        counts = new short[n];
        ordinals = new byte[n];
        numberWidths = new byte[n];
        opens = new boolean[n];
        Arrays.fill(counts, (short) -1);
        for (int i = 0; i < n; i++) {
            int time = tokens.hitAt(i, Layer.TIME);
            if (time >= 0) {
                time(i, time);
            }
            int number = tokens.hitAt(i, Layer.NUMBER);
            if (number >= 0) {
                number(i, number);
            }
        }
    }

    private void time(int i, int h) {
        if (tokens.hitSenses(h).get(0) instanceof Sense.Time time) {
            kinds[i] = time.kind();
            opens[i] |= opens(time);
            values[i] = time.value();
            widths[i] = (byte) (tokens.hitTo(h) - i);
        }
    }

    private void number(int i, int h) {
        List<Sense> senses = tokens.hitSenses(h);
        for (int s = 0; s < senses.size(); s++) {
            var sense = senses.get(s);
            if (sense instanceof Sense.Ordinal ordinal) {
                ordinals[i] = (byte) ordinal.place();
                opens[i] |= ordinals[i] > 0;
                numberWidths[i] = (byte) (tokens.hitTo(h) - i);
            } else if (sense instanceof Sense.Count count && count.value().scale() <= 0) {
                counts[i] = count.value().shortValue();
                opens[i] |= counts[i] >= 0;
                numberWidths[i] = (byte) (tokens.hitTo(h) - i);
            }
        }
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
        return opens[i]
                || tokens.kind(i) != Tokens.Kind.WORD && (tokens.kind(i) == Tokens.Kind.NUMBER || apostrophe(i));
    }

    /** Whether a time can begin with a word. */
    private static boolean opens(Sense.Time word) {
        return switch (word.kind()) {
            case AGO -> word.value() == BEFORE;
            case NONE, VERB, ARTICLE, ENDED, BEGUN, LINK, OF, LEAD, BASE, AHEAD, STREAK, EXTREME -> false;
            default -> true;
        };
    }

    Calendar kind(int i) {
        var kind = inside(i) ? kinds[i] : null;
        return kind == null ? Calendar.NONE : kind;
    }

    boolean is(int i, Calendar kind) {
        return inside(i) && kinds[i] == kind;
    }

    boolean is(int i, Calendar kind, int value) {
        return is(i, kind) && values[i] == value;
    }

    int value(int i) {
        return inside(i) ? values[i] : 0;
    }

    /** The token behind the word at {@code i}. */
    int after(int i) {
        return inside(i) && widths[i] > 0 ? i + widths[i] : i + 1;
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

    /** A count in digits or words: 12, five; −1 where there is none. */
    int count(int i) {
        if (inside(i) && counts[i] >= 0) {
            return counts[i];
        }
        int n = digits(i);
        return n >= 0 && length(i) <= 3 ? n : -1;
    }

    /** The place at {@code i}: first is 1, 32nd is 32; 0 where there is none. */
    int ordinal(int i) {
        if (inside(i) && ordinals[i] > 0) {
            return ordinals[i];
        }
        int n = digits(i);
        return n > 0 && length(i) <= 3 && ordinalEnding(i + 1) ? n : 0;
    }

    int afterOrdinal(int i) {
        return inside(i) && ordinals[i] > 0 ? i + numberWidths[i] : i + 2;
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
