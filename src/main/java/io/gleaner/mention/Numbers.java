package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
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

    private static final int LONGEST_DIGITS = 24;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final int end;

    Numbers(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** The number that begins at token {@code i}; {@code money} says that a currency sign stands before it. */
    @Nullable
    Found at(int i, boolean money) {
        if (i >= end) {
            return null;
        }
        var plain = tokens.kind(i) == Tokens.Kind.NUMBER ? digits(i) : words(i);
        return plain == null ? null : scaled(plain, money);
    }

    /** The digits at token {@code i} alone. */
    @Nullable
    Found alone(int i) {
        return tokens.end(i) - tokens.start(i) > LONGEST_DIGITS
                ? null
                : new Found(new BigDecimal(tokens.text(i).replace(",", "")), i + 2, null, false, false);
    }

    private @Nullable Found digits(int i) {
        if (tokens.end(i) - tokens.start(i) > LONGEST_DIGITS) {
            return null;
        }
        var value = new BigDecimal(tokens.text(i).replace(",", ""));
        int next = i + 1;
        var behind = next < end && !tokens.lineBefore(next) ? part(next) : null;
        if (behind != null && tokens.glued(next) && tokens.kind(next) == Tokens.Kind.SYMBOL) {
            return new Found(value.add(behind), next + 1, null, false, false);
        }
        var fraction = fraction(i);
        if (fraction != null) {
            return new Found(fraction, i + 3, null, false, true);
        }
        var quote = quote(i, value);
        if (quote != null) {
            return new Found(value, i + 3, null, false, false, quote);
        }
        if (next < end && tokens.kind(next) == Tokens.Kind.NUMBER && !tokens.glued(next) && value.scale() <= 0) {
            var added = fraction(next);
            if (added != null && (tokens.hyphenBefore(next) || added.compareTo(BigDecimal.ONE) < 0)) {
                return new Found(value.add(added), next + 3, null, false, false);
            }
        }
        return new Found(value, next, null, false, false);
    }

    /** The other side of a dealer's quote, of which only the last digits stand: 146.50 of {@code 146.40/50}. */
    private @Nullable BigDecimal quote(int i, BigDecimal value) {
        if (value.scale() < 1
                || i + 2 >= end
                || !tokens.isSymbol(i + 1, '/')
                || !tokens.glued(i + 1)
                || !tokens.glued(i + 2)
                || tokens.kind(i + 2) != Tokens.Kind.NUMBER) {
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
        if (i + 2 < end
                && tokens.isSymbol(i + 1, '/')
                && tokens.glued(i + 1)
                && tokens.glued(i + 2)
                && tokens.kind(i + 2) == Tokens.Kind.NUMBER
                && tokens.end(i) - tokens.start(i) <= 2
                && tokens.end(i + 2) - tokens.start(i + 2) <= 2) {
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

    private String plain(int i) {
        String text = tokens.text(i);
        return text.indexOf('.') < 0 ? text : "0";
    }

    private @Nullable Found words(int i) {
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        int at = article ? i + 1 : i;
        if (at >= end) {
            return null;
        }
        int hit = tokens.hitAt(i, Layer.NUMBER);
        if (article) {
            return tokens.sense(hit, Sense.Vague.class) == null
                    ? afterArticle(at)
                    : new Found(null, tokens.hitTo(hit), null, true, false);
        }
        if (hit < 0) {
            return null;
        }
        if (tokens.sense(hit, Sense.Vague.class) != null) {
            return new Found(null, tokens.hitTo(hit), null, true, false);
        }
        var count = tokens.sense(hit, Sense.Count.class);
        if (count != null) {
            return counted(count.value(), tokens.hitTo(hit));
        }
        var scale = tokens.sense(hit, Sense.Scale.class);
        if (scale != null
                && !scale.moneyOnly()
                && tokens.is(tokens.hitTo(hit), "of")
                && plural(tokens.hitTo(hit) - 1)) {
            return new Found(null, tokens.hitTo(hit), null, true, false);
        }
        var part = tokens.sense(hit, Sense.Part.class);
        return part == null || tokens.sense(hit, Sense.Ordinal.class) != null ? null : parted(part, hit);
    }

    private @Nullable Found afterArticle(int at) {
        int hit = tokens.hitAt(at, Layer.NUMBER);
        if (hit < 0) {
            return one(at) ? new Found(BigDecimal.ONE, at, null, true, false) : null;
        }
        var part = tokens.sense(hit, Sense.Part.class);
        if (part != null) {
            return parted(part, hit);
        }
        var count = tokens.sense(hit, Sense.Count.class);
        if (count != null && count.value().intValue() == 12) {
            return new Found(count.value(), tokens.hitTo(hit), null, true, false);
        }
        var scale = tokens.sense(hit, Sense.Scale.class);
        if (scale != null && !scale.moneyOnly()) {
            return new Found(BigDecimal.ONE, at, null, true, false);
        }
        return tokens.sense(hit, Sense.Vague.class) == null
                ? null
                : new Found(null, tokens.hitTo(hit), null, true, false);
    }

    /** Whether a single one of some unit is an amount: a full point, a percentage point, a cent. */
    private boolean one(int at) {
        int hit = tokens.hitAt(at, Layer.UNIT);
        var measured = tokens.sense(hit, Sense.Measured.class);
        if (measured != null) {
            return measured.family().equals("points") || measured.family().equals("index");
        }
        var money = tokens.sense(hit, Sense.Money.class);
        return money != null && !money.symbol() && tokens.kind(at) == Tokens.Kind.WORD;
    }

    /** {@code half a million}, {@code half a point}, {@code a quarter of a point}, {@code a third}. */
    private Found parted(Sense.Part part, int hit) {
        int to = tokens.hitTo(hit);
        int of = tokens.is(to, "of") ? to + 1 : to;
        if (of < end && (tokens.is(of, "a") || tokens.is(of, "an") || tokens.is(of, "one"))) {
            int unit = tokens.hitAt(of + 1, Layer.UNIT);
            int scale = tokens.hitAt(of + 1, Layer.NUMBER);
            if (unit >= 0 || scale >= 0 && tokens.sense(scale, Sense.Scale.class) != null) {
                return new Found(part.value(), of + 1, null, true, true);
            }
        }
        return new Found(part.value(), to, null, true, true);
    }

    /** Reads on behind a number word: {@code twenty-five}, {@code two and a half}, {@code three quarters}, {@code two thirds}. */
    private Found counted(BigDecimal first, int from) {
        var value = first;
        int at = from;
        while (at < end) {
            int hit = tokens.hitAt(at, Layer.NUMBER);
            var next = tokens.sense(hit, Sense.Count.class);
            if (next != null && next.value().compareTo(DOZEN) == 0 && at == from) {
                return new Found(value.multiply(DOZEN), tokens.hitTo(hit), null, true, false);
            }
            if (next == null
                    || next.value().compareTo(BigDecimal.TEN) >= 0
                    || value.remainder(BigDecimal.TEN).signum() != 0
                    || value.signum() == 0) {
                break;
            }
            value = value.add(next.value());
            at = tokens.hitTo(hit);
        }
        if (at < end) {
            var part = tokens.sense(tokens.hitAt(at, Layer.NUMBER), Sense.Part.class);
            if (part != null && value.compareTo(BigDecimal.TEN) < 0 && (plural(at) || single(value, at))) {
                var whole = parted(part, tokens.hitAt(at, Layer.NUMBER));
                return new Found(value.multiply(part.value()), whole.to(), null, true, true);
            }
            var half = andAPart(at);
            if (half != null) {
                return new Found(value.add(half), at + 3, null, true, false);
            }
        }
        return new Found(value, at, null, true, false);
    }

    /** Whether the part at token {@code i} is one of its kind: one third of it, one-fifth; not one quarter ago. */
    private boolean single(BigDecimal value, int i) {
        return value.compareTo(BigDecimal.ONE) == 0
                && (tokens.hyphenBefore(i)
                        || tokens.is(i + 1, "of")
                        || tokens.hitAt(i + 1, Layer.MOVE) >= 0
                        || tokens.hitAt(i + 1, Layer.UNIT) >= 0);
    }

    private boolean plural(int i) {
        char last = tokens.text().charAt(tokens.end(i) - 1);
        return last == 's' || last == 'S';
    }

    /** The part in {@code and a half} at token {@code i}. */
    private @Nullable BigDecimal andAPart(int i) {
        return i + 2 < end && tokens.is(i, "and") && tokens.is(i + 1, "a") ? part(i + 2) : null;
    }

    private @Nullable BigDecimal part(int i) {
        var part = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Part.class);
        return part == null ? null : part.value();
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
                || tokens.end(i) - tokens.start(i) > LONGEST_DIGITS) {
            return null;
        }
        var scale = tokens.sense(tokens.hitAt(i + 1, Layer.NUMBER), Sense.Scale.class);
        if (scale == null || scale.moneyOnly() || scale.factor().compareTo(above) >= 0) {
            return null;
        }
        var value = new BigDecimal(tokens.text(i).replace(",", "")).multiply(scale.factor());
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
        var found = scaled(counted(count.value(), tokens.hitTo(tokens.hitAt(at, Layer.NUMBER))), false);
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
        return counted(count.value(), tokens.hitTo(hit));
    }

    /** Whether a single letter behind a number is a scale: behind money, or before a currency or counted noun. */
    private boolean believable(int i, int to, boolean money, Sense.Scale scale) {
        if (tokens.hyphenBefore(i)) {
            return false;
        }
        if (money || tokens.is(i, "k") && tokens.glued(i)) {
            return tokens.glued(i) || money;
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
