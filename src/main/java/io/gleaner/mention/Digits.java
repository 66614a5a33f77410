package io.gleaner.mention;

import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads a number that is written in digits: 1,301.5, 2 3/8, 5½, 5.48-1/2, 146.40/50. */
final class Digits {
    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final int end;

    Digits(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Whether the digits are few enough to be a number that somebody counted. */
    boolean readable(int i) {
        return tokens.end(i) - tokens.start(i) <= LONGEST;
    }

    /** The value of the digits at token {@code i}. */
    BigDecimal value(int i) {
        return new BigDecimal(tokens.text(i).replace(",", ""));
    }

    /** The digits at token {@code i} alone. */
    Numbers.@Nullable Found alone(int i) {
        return readable(i) ? new Numbers.Found(value(i), i + 2, null, false, false) : null;
    }

    /** The digits at token {@code i} with what belongs to them: a fraction, the other side of a quote. */
    Numbers.@Nullable Found at(int i) {
        if (!readable(i)) {
            return null;
        }
        var value = value(i);
        int next = i + 1;
        var behind = next < end && !tokens.lineBefore(next) ? NumberWords.part(tokens, next) : null;
        if (behind != null && tokens.glued(next) && tokens.kind(next) == Tokens.Kind.SYMBOL) {
            return new Numbers.Found(value.add(behind), next + 1, null, false, false);
        }
        var fraction = fraction(i);
        if (fraction != null) {
            return new Numbers.Found(fraction, i + 3, null, false, true);
        }
        var quote = quote(i, value);
        if (quote != null) {
            return new Numbers.Found(value, i + 3, null, false, false, quote);
        }
        boolean cents = value.scale() == 2;
        if (next < end
                && tokens.kind(next) == Tokens.Kind.NUMBER
                && !tokens.glued(next)
                && (value.scale() <= 0 || cents && tokens.hyphenBefore(next))) {
            var added = fraction(next);
            if (added != null && cents) {
                return new Numbers.Found(value.add(added.movePointLeft(2)), next + 3, null, false, false);
            }
            if (added != null && (tokens.hyphenBefore(next) || added.compareTo(BigDecimal.ONE) < 0)) {
                return new Numbers.Found(value.add(added), next + 3, null, false, false);
            }
        }
        return new Numbers.Found(value, next, null, false, false);
    }

    /** The other side of a dealer's quote, of which only the last digits stand: 146.50 of {@code 146.40/50}. */
    private @Nullable BigDecimal quote(int i, BigDecimal value) {
        if (value.scale() < 1 || !slashed(i)) {
            return null;
        }
        int digits = tokens.end(i + 2) - tokens.start(i + 2);
        if (digits > value.scale() || digits > 2 || !plain(i + 2).equals(tokens.text(i + 2))) {
            return null;
        }
        var step = BigDecimal.ONE.movePointLeft(value.scale() - digits);
        var upper = value.subtract(value.remainder(step))
                .add(new BigDecimal(tokens.text(i + 2)).movePointLeft(value.scale()));
        return upper.compareTo(value) < 0 ? upper.add(step) : upper;
    }

    /** {@code 3/8} at token {@code i}: halves to thirty-seconds, below one. */
    private @Nullable BigDecimal fraction(int i) {
        if (slashed(i) && tokens.end(i) - tokens.start(i) <= 2 && tokens.end(i + 2) - tokens.start(i + 2) <= 2) {
            int above = Integer.parseInt(plain(i));
            int below = Integer.parseInt(plain(i + 2));
            boolean usual =
                    below == 2 || below == 3 || below == 4 || below == 5 || below == 8 || below == 16 || below == 32;
            if (usual && above > 0 && above < below) {
                return new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL32);
            }
        }
        return null;
    }

    /** Whether a slash and another number follow the number at token {@code i} without a blank. */
    private boolean slashed(int i) {
        return i + 2 < end
                && tokens.isSymbol(i + 1, '/')
                && tokens.glued(i + 1)
                && tokens.glued(i + 2)
                && tokens.kind(i + 2) == Tokens.Kind.NUMBER;
    }

    private String plain(int i) {
        String text = tokens.text(i);
        return text.indexOf('.') < 0 ? text : "0";
    }
}
