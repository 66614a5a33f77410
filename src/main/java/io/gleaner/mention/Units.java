package io.gleaner.mention;

import io.gleaner.fact.Unit;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads what a number is counted in off the tokens behind it. */
final class Units {
    /**
     * A unit that was read.
     *
     * @param factor what to multiply the number by
     * @param to the token behind it
     */
    record Found(Amount.Counted counted, BigDecimal factor, int to) {}

    /** How far a counted noun may stand from its number: {@code 139,000 new private jobs}. */
    private static final int ADJECTIVES = 3;

    private final Tokens tokens;
    private final int end;
    private final BitSet taken;

    Units(Tokens tokens, int end, BitSet taken) {
        this.tokens = tokens;
        this.end = end;
        this.taken = taken;
    }

    /** The currency sign or code that begins at token {@code i}. */
    Sense.@Nullable Money moneyAt(int i) {
        var money = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Money.class);
        return money != null && money.symbol() ? money : null;
    }

    Found behind(Numbers.Found number, Sense.@Nullable Money money) {
        int at = number.to();
        if (money != null) {
            var counted = new Amount.Counted(null, money.money(), "money", null, null);
            return priced(counted, money.factor(), sameMoney(at, money));
        }
        if (at >= end || tokens.lineBefore(at)) {
            return new Found(Amount.Counted.NOTHING, BigDecimal.ONE, at);
        }
        if (number.part() && tokens.is(at, "of")) {
            at++;
            if (at < end && (tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "one"))) {
                at++;
            }
        }
        int hit = at < end ? tokens.hitAt(at, Layer.UNIT) : -1;
        if (hit < 0 && number.scaled() && at < end && tokens.is(at, "of")) {
            hit = tokens.hitAt(at + 1, Layer.UNIT);
        }
        if (hit >= 0) {
            var found = direct(hit);
            if (found != null) {
                return found;
            }
        }
        return noun(number);
    }

    /** The money's own name behind a sign, as in {@code $5 billion dollars} or {@code A$5 Australian}. */
    private int sameMoney(int at, Sense.Money money) {
        var again = at < end ? tokens.sense(tokens.hitAt(at, Layer.UNIT), Sense.Money.class) : null;
        return again != null && again.money().equals(money.money()) && !tokens.lineBefore(at)
                ? tokens.hitTo(tokens.hitAt(at, Layer.UNIT))
                : at;
    }

    private @Nullable Found direct(int hit) {
        int to = tokens.hitTo(hit);
        var money = tokens.sense(hit, Sense.Money.class);
        var measured = tokens.sense(hit, Sense.Measured.class);
        if (money != null && (measured == null || tokens.glued(tokens.hitFrom(hit)))) {
            return priced(new Amount.Counted(null, money.money(), "money", null, null), money.factor(), to);
        }
        if (measured == null) {
            return null;
        }
        if (measured.family().equals("percent")) {
            int gdp = ofGdp(to);
            return gdp > 0
                    ? new Found(
                            new Amount.Counted(Unit.PERCENT_OF_GDP, null, "pct_gdp", null, null), BigDecimal.ONE, gdp)
                    : new Found(of(measured), measured.factor(), to);
        }
        if (measured.family().equals("mass") || measured.family().equals("volume")) {
            return perLand(of(measured), measured.factor(), to);
        }
        return new Found(of(measured), measured.factor(), to);
    }

    private static Amount.Counted of(Sense.Measured measured) {
        return new Amount.Counted(measured.unit(), null, measured.family(), null, null);
    }

    /** The token behind {@code of GDP}, {@code of gross domestic product}; 0 where that does not stand at {@code i}. */
    private int ofGdp(int i) {
        if (i + 1 >= end || !tokens.is(i, "of")) {
            return 0;
        }
        int at = i + 1;
        for (int skipped = 0; skipped < 3 && at < end; skipped++, at++) {
            int hit = tokens.hitAt(at, Layer.TERM);
            if (hit >= 0) {
                for (Sense sense : tokens.hitSenses(hit)) {
                    if (sense instanceof Sense.Term term
                            && term.indicator() != null
                            && (term.indicator().code().equals("gdp")
                                    || term.indicator().code().equals("gnp"))
                            && term.measure() == null) {
                        return tokens.hitTo(hit);
                    }
                }
                return 0;
            }
        }
        return 0;
    }

    /** A price for each of some quantity: {@code a barrel}, {@code per 5kg bag}, {@code /t}, {@code for 5kg}. */
    private Found priced(Amount.Counted counted, BigDecimal factor, int to) {
        int at = to;
        if (at < end && tokens.isSymbol(at, '(') && tokens.spaceBefore(at)) {
            int close = at;
            while (close < end && close - at < 8 && !tokens.isSymbol(close, ')')) {
                close++;
            }
            var quantity = close < end ? quantity(close + 1) : null;
            if (quantity == null) {
                return new Found(counted, factor, to);
            }
            taken.set(close + 1, quantity.to);
            return new Found(per(counted, quantity.name), factor, to);
        }
        var quantity = quantity(at);
        return quantity == null
                ? new Found(counted, factor, to)
                : new Found(per(counted, quantity.name), factor, quantity.to);
    }

    private static Amount.Counted per(Amount.Counted counted, String quantity) {
        return new Amount.Counted(counted.unit(), counted.money(), "money_per", quantity, null);
    }

    private record Quantity(String name, int to) {}

    private @Nullable Quantity quantity(int i) {
        if (i + 1 >= end || tokens.lineBefore(i)) {
            return null;
        }
        boolean slash = tokens.isSymbol(i, '/');
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        boolean preposition = tokens.is(i, "per") || tokens.is(i, "for") || tokens.is(i, "each") || tokens.is(i, "the");
        if (!slash && !article && !preposition) {
            return null;
        }
        int at = i + 1;
        if (preposition
                && (tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "every") || tokens.is(at, "each"))) {
            at++;
        }
        String count = "";
        if (at < end && tokens.kind(at) == Tokens.Kind.NUMBER) {
            count = tokens.text(at);
            at++;
        }
        var unit = at < end ? unitOfGoods(at) : null;
        if (unit == null) {
            return null;
        }
        boolean plain = count.isEmpty() || count.equals("1");
        if (plain && tokens.is(i, "for") && !article(i + 1)) {
            return null;
        }
        return new Quantity(
                plain ? unit.unit().code() : count + unit.unit().code(), tokens.hitTo(tokens.hitAt(at, Layer.UNIT)));
    }

    private boolean article(int i) {
        return tokens.is(i, "a")
                || tokens.is(i, "an")
                || tokens.is(i, "one")
                || tokens.is(i, "each")
                || tokens.is(i, "every");
    }

    private Sense.@Nullable Measured unitOfGoods(int i) {
        var money = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class);
        if (money == null) {
            return null;
        }
        return switch (money.family()) {
            case "mass", "volume", "energy", "land" -> money;
            default -> null;
        };
    }

    private Found perLand(Amount.Counted counted, BigDecimal factor, int to) {
        var quantity = quantity(to);
        if (quantity == null
                || !(quantity.name.equals("ha") || quantity.name.equals("acre") || quantity.name.equals("mu"))) {
            return new Found(counted, factor, to);
        }
        return new Found(new Amount.Counted(counted.unit(), null, "yield", quantity.name, null), factor, quantity.to);
    }

    /** A counted noun: one of the units people and things are counted in, or else the next common noun. */
    private Found noun(Numbers.Found number) {
        int at = number.to();
        String first = null;
        for (int i = at; i < end && i - at < ADJECTIVES; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.lineBefore(i) || isStop(i)) {
                break;
            }
            var measured = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class);
            if (measured != null
                    && (measured.family().equals("persons")
                            || measured.family().equals("jobs")
                            || measured.family().equals("units")
                            || measured.family().equals("mass"))) {
                return new Found(of(measured), measured.factor(), tokens.hitTo(tokens.hitAt(i, Layer.UNIT)));
            }
            if (tokens.hitAt(i, Layer.MOVE) >= 0
                    || timeName(i)
                    || tokens.hitAt(i, Layer.TERM) >= 0 && i == at
                    || tokens.hitAt(i, Layer.BASIS) >= 0) {
                break;
            }
            if (first == null && !tokens.capital(i)) {
                first = tokens.text(i);
            }
        }
        if (first == null) {
            return new Found(Amount.Counted.NOTHING, BigDecimal.ONE, at);
        }
        return new Found(new Amount.Counted(null, null, "noun", null, first), BigDecimal.ONE, at);
    }

    private boolean timeName(int i) {
        var time = tokens.sense(tokens.hitAt(i, Layer.TIME), Sense.Time.class);
        return time != null && time.isName();
    }

    /** Words that cannot be what is counted. */
    private boolean isStop(int i) {
        return tokens.end(i) - tokens.start(i) < 3 && !tokens.isSymbol(i, '%') && tokens.hitAt(i, Layer.UNIT) < 0
                || tokens.hitAt(i, Layer.CUE) >= 0
                || STOPS.contains(tokens.text(i));
    }

    private static final java.util.Set<String> STOPS = java.util.Set.of(
            "and",
            "the",
            "for",
            "with",
            "that",
            "which",
            "while",
            "when",
            "who",
            "but",
            "into",
            "has",
            "had",
            "have",
            "per",
            "over",
            "during",
            "since",
            "between",
            "among",
            "about",
            "its",
            "their",
            "his",
            "last",
            "this",
            "next",
            "because",
            "year",
            "also",
            "though",
            "although",
            "where",
            "then",
            "both",
            "out",
            "are",
            "was",
            "were",
            "being");
}
