package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number that is written in words: twenty-five, two and a half, three quarters, a few. */
final class NumberWords {
    /** What is numbered by a word that is a part's too: {@code a third straight week}. */
    private static final String[] COUNTED = {
        "straight", "consecutive", "successive", "time", "term", "day", "week", "month", "quarter", "year", "session"
    };

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Tokens tokens;
    private final int end;

    NumberWords(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** The number word or part at token {@code i}, with those that belong to it. */
    Numbers.@Nullable Found at(int i) {
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        int at = article ? i + 1 : i;
        if (at >= end) {
            return null;
        }
        int hit = tokens.hitAt(i, Layer.NUMBER);
        if (article) {
            return tokens.sense(hit, Sense.Vague.class) == null
                    ? afterArticle(at)
                    : new Numbers.Found(null, tokens.hitTo(hit), null, true, false);
        }
        if (hit < 0) {
            return null;
        }
        if (tokens.sense(hit, Sense.Vague.class) != null) {
            return new Numbers.Found(null, tokens.hitTo(hit), null, true, false);
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
            return new Numbers.Found(null, tokens.hitTo(hit), null, true, false);
        }
        var part = tokens.sense(hit, Sense.Part.class);
        return part == null || tokens.sense(hit, Sense.Ordinal.class) != null ? null : parted(part, hit);
    }

    private Numbers.@Nullable Found afterArticle(int at) {
        int hit = tokens.hitAt(at, Layer.NUMBER);
        if (hit < 0) {
            return one(at) ? new Numbers.Found(BigDecimal.ONE, at, null, true, false) : null;
        }
        var part = tokens.sense(hit, Sense.Part.class);
        if (part != null
                && tokens.sense(hit, Sense.Ordinal.class) != null
                && tokens.isAny(tokens.hitTo(hit), COUNTED)) {
            return null;
        }
        if (part != null) {
            return parted(part, hit);
        }
        var count = tokens.sense(hit, Sense.Count.class);
        if (count != null && count.value().intValue() == 12) {
            return new Numbers.Found(count.value(), tokens.hitTo(hit), null, true, false);
        }
        var scale = tokens.sense(hit, Sense.Scale.class);
        if (scale != null && !scale.moneyOnly()) {
            return new Numbers.Found(BigDecimal.ONE, at, null, true, false);
        }
        return tokens.sense(hit, Sense.Vague.class) == null
                ? null
                : new Numbers.Found(null, tokens.hitTo(hit), null, true, false);
    }

    /** Whether a single one of some unit is an amount: a full point, a percentage point, a cent. */
    private boolean one(int at) {
        int hit = tokens.hitAt(at, Layer.UNIT);
        var measured = tokens.sense(hit, Sense.Measured.class);
        if (measured != null) {
            boolean place = tokens.isAny(tokens.hitTo(hit), "where", "when", "that", "of");
            return measured.family().equals("points") || measured.family().equals("index") && !place;
        }
        var money = tokens.sense(hit, Sense.Money.class);
        int to = money == null ? end : tokens.hitTo(hit);
        boolean open = to >= end || tokens.kind(to) != Tokens.Kind.WORD || tokens.end(to) - tokens.start(to) <= 3;
        return money != null && !money.symbol() && tokens.kind(at) == Tokens.Kind.WORD && open;
    }

    /** {@code half a million}, {@code half a point}, {@code a quarter of a point}, {@code a third}. */
    private Numbers.Found parted(Sense.Part part, int hit) {
        int to = tokens.hitTo(hit);
        int of = tokens.is(to, "of") ? to + 1 : to;
        if (of < end && (tokens.is(of, "a") || tokens.is(of, "an") || tokens.is(of, "one"))) {
            int unit = tokens.hitAt(of + 1, Layer.UNIT);
            int scale = tokens.hitAt(of + 1, Layer.NUMBER);
            if (unit >= 0 || scale >= 0 && tokens.sense(scale, Sense.Scale.class) != null) {
                return new Numbers.Found(part.value(), of + 1, null, true, true);
            }
        }
        return new Numbers.Found(part.value(), to, null, true, true);
    }

    /** Reads on behind a number word: {@code twenty-five}, {@code two and a half}, {@code three quarters}, {@code two thirds}. */
    Numbers.Found counted(BigDecimal first, int from) {
        var value = first;
        int at = from;
        while (at < end) {
            int hit = tokens.hitAt(at, Layer.NUMBER);
            var next = tokens.sense(hit, Sense.Count.class);
            if (next != null && next.value().compareTo(DOZEN) == 0 && at == from) {
                return new Numbers.Found(value.multiply(DOZEN), tokens.hitTo(hit), null, true, false);
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
            if (part != null && isProper(value, part.value()) && (plural(at) || single(value, at))) {
                var whole = parted(part, tokens.hitAt(at, Layer.NUMBER));
                return new Numbers.Found(value.multiply(part.value()), whole.to(), null, true, true);
            }
            var half = andAPart(at);
            if (half != null) {
                return new Numbers.Found(value.add(half), at + 3, null, true, false);
            }
        }
        return new Numbers.Found(value, at, null, true, false);
    }

    /** Whether the part at token {@code i} is one of its kind: one third of it, one-fifth; not one quarter ago. */
    private boolean single(BigDecimal value, int i) {
        return value.compareTo(BigDecimal.ONE) == 0
                && (tokens.hyphenBefore(i)
                        || tokens.is(i + 1, "of")
                        || tokens.hitAt(i + 1, Layer.MOVE) >= 0
                        || tokens.hitAt(i + 1, Layer.UNIT) >= 0);
    }

    /** Whether so many parts are less than one: three quarters; four quarters are a year, and two are half of one. */
    private static boolean isProper(BigDecimal value, BigDecimal part) {
        boolean quarters = part.compareTo(QUARTER) == 0 && value.compareTo(BigDecimal.ONE) > 0;
        return value.multiply(part).compareTo(BigDecimal.ONE) < 0 && (!quarters || value.intValue() == 3);
    }

    private boolean plural(int i) {
        char last = tokens.text().charAt(tokens.end(i) - 1);
        return last == 's' || last == 'S';
    }

    /** The part in {@code and a half} at token {@code i}. */
    private @Nullable BigDecimal andAPart(int i) {
        return i + 2 < end && tokens.is(i, "and") && tokens.is(i + 1, "a") ? part(tokens, i + 2) : null;
    }

    /** The part of one that the word at token {@code i} is, null for another word. */
    static @Nullable BigDecimal part(Tokens tokens, int i) {
        var part = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Part.class);
        return part == null ? null : part.value();
    }
}
