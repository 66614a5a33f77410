package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number off the tokens: digits, words, fractions and the scale words behind them. */
final class Numbers {
    /**
     * A number that was read.
     *
     * @param value null for an uncertain one
     * @param to the token behind it
     * @param factor what its scale words multiply by; null where there are none
     * @param words whether it is written in words
     * @param part whether it is a part of one: half, three quarters
     * @param upper the dealer's other quote in {@code 146.40/50}; null where there is none
     */
    record Found(
            @Nullable BigDecimal value,
            int to,
            @Nullable BigDecimal factor,
            boolean words,
            boolean part,
            @Nullable BigDecimal upper) {
        Found(@Nullable BigDecimal value, int to, @Nullable BigDecimal factor, boolean words, boolean part) {
            this(value, to, factor, words, part, null);
        }

        boolean scaled() {
            return factor != null;
        }
    }

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final int end;
    private final Digits digits;
    private final NumberWords words;

    Numbers(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
        this.digits = new Digits(tokens, end);
        this.words = new NumberWords(tokens, end);
    }

    /** The number that begins at token {@code i}; {@code money} says that a currency sign stands before it. */
    @Nullable
    Found at(int i, boolean money) {
        if (i >= end) {
            return null;
        }
        var plain = tokens.kind(i) == Tokens.Kind.NUMBER ? digits.at(i) : words.at(i);
        return plain == null ? null : scaled(plain, money);
    }

    /** The digits at token {@code i} alone. */
    @Nullable
    Found alone(int i) {
        return digits.alone(i);
    }

    /** A number with the scale words behind it multiplied in. */
    Found scaled(Found plain, boolean money) {
        var value = plain.value();
        int at = plain.to();
        BigDecimal factor = null;
        while (at < end && !tokens.lineBefore(at)) {
            int word = value == null && tokens.is(at, "of") ? at + 1 : at;
            int hit = tokens.hitAt(word, Layer.NUMBER);
            var scale = tokens.sense(hit, Sense.Scale.class);
            if (scale == null || scale.moneyOnly() && !believable(at, tokens.hitTo(hit), money, scale)) {
                break;
            }
            value = value == null ? null : value.multiply(scale.factor());
            factor = factor == null ? scale.factor() : factor.multiply(scale.factor());
            at = tokens.hitTo(hit);
            if (scale.factor().intValue() <= 1000 && value != null && plain.words()) {
                var rest = rest(at, scale.factor());
                if (rest != null && rest.value() != null) {
                    value = value.add(rest.value());
                    at = rest.to();
                }
            }
        }
        if (factor == null) {
            return plain;
        }
        var rest = plain.words() ? lesserWords(at, factor) : lesser(at, factor);
        return rest == null || value == null
                ? new Found(value, at, factor, plain.words(), plain.part(), above(plain.upper(), factor))
                : new Found(sum(value, rest.value()), rest.to(), factor, plain.words(), plain.part());
    }

    private static @Nullable BigDecimal above(@Nullable BigDecimal upper, BigDecimal factor) {
        return upper == null ? null : upper.multiply(factor);
    }

    private static @Nullable BigDecimal sum(BigDecimal one, @Nullable BigDecimal other) {
        return other == null ? null : one.add(other);
    }

    /** The number of a lesser scale right behind a scaled one: {@code 410 million} of {@code 1301 billion 410 million}. */
    private @Nullable Found lesser(int i, BigDecimal above) {
        if (i + 1 >= end
                || tokens.kind(i) != Tokens.Kind.NUMBER
                || tokens.hyphenBefore(i)
                || tokens.lineBefore(i)
                || !digits.readable(i)) {
            return null;
        }
        var scale = tokens.sense(tokens.hitAt(i + 1, Layer.NUMBER), Sense.Scale.class);
        if (scale == null || scale.moneyOnly() || scale.factor().compareTo(above) >= 0) {
            return null;
        }
        var value = digits.value(i).multiply(scale.factor());
        return value.compareTo(above) < 0
                ? new Found(value, tokens.hitTo(tokens.hitAt(i + 1, Layer.NUMBER)), scale.factor(), false, false)
                : null;
    }

    /** The same in words: {@code two hundred thousand} of {@code three million two hundred thousand}. */
    private @Nullable Found lesserWords(int i, BigDecimal above) {
        int at = tokens.is(i, "and") ? i + 1 : i;
        if (at >= end || above.compareTo(THOUSAND) < 0) {
            return null;
        }
        var count = tokens.sense(tokens.hitAt(at, Layer.NUMBER), Sense.Count.class);
        if (count == null) {
            return null;
        }
        var found = scaled(words.counted(count.value(), tokens.hitTo(tokens.hitAt(at, Layer.NUMBER))), false);
        var value = found.value();
        return value == null || found.part() || value.compareTo(above) >= 0 || at > i && found.scaled() ? null : found;
    }

    /** The smaller number behind {@code two hundred [and]}. */
    private @Nullable Found rest(int i, BigDecimal below) {
        int at = tokens.is(i, "and") ? i + 1 : i;
        if (at >= end) {
            return null;
        }
        int hit = tokens.hitAt(at, Layer.NUMBER);
        var count = tokens.sense(hit, Sense.Count.class);
        if (count == null || count.value().compareTo(below) >= 0) {
            return null;
        }
        return words.counted(count.value(), tokens.hitTo(hit));
    }

    /** Whether a word says that the letter before it is a metre: {@code from 2.1m long}. */
    private boolean measures(int i) {
        return i < end && tokens.isAny(i, "long", "high", "tall", "wide", "deep", "above", "below");
    }

    /** Whether a plural of things that are counted in millions may stand at {@code i}. */
    private boolean crowd(int i) {
        String text = tokens.text();
        return i < end
                && tokens.kind(i) == Tokens.Kind.WORD
                && tokens.spaceBefore(i)
                && !tokens.capital(i)
                && tokens.end(i) - tokens.start(i) > 4
                && text.charAt(tokens.end(i) - 1) == 's'
                && text.charAt(tokens.end(i) - 2) != 's';
    }

    /** Whether the digits at {@code i} are a distance that is run or swum: 60m, 100m, 1500m. */
    private boolean track(int i) {
        return tokens.kind(i) != Tokens.Kind.NUMBER
                || tokens.end(i) - tokens.start(i) > 1 && tokens.text().charAt(tokens.end(i) - 1) == '0';
    }

    /** Whether a single letter behind a number is a scale: behind money, where a move led, or before what is counted. */
    private boolean believable(int i, int to, boolean money, Sense.Scale scale) {
        if (tokens.hyphenBefore(i)) {
            return false;
        }
        boolean ended = tokens.is(i, "m") && tokens.glued(i) && tokens.isAny(i - 2, "to", "from") && !measures(i + 1);
        if (money || ended || tokens.is(i, "k") && tokens.glued(i)) {
            return tokens.glued(i) || money;
        }
        if (tokens.is(i, "m") && tokens.glued(i) && crowd(to) && !track(i - 1)) {
            return true;
        }
        var unit = tokens.hitAt(to, Layer.UNIT);
        return to < end
                && unit >= 0
                && tokens.glued(i)
                && !tokens.is(i, "t")
                && !tokens.isSymbol(to, '%')
                && scale.factor().signum() > 0;
    }
}
