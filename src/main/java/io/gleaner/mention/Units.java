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
    /** How many words may say whose output a share is of: {@code of the country's annual}. */
    private static final int OWNER = 5;

    private static final Unit BAG = new Unit("bag");

    /** The most units of time that anybody counts. */
    private static final BigDecimal MANY = BigDecimal.valueOf(999);

    /**
     * A unit that was read.
     *
     * @param factor what to multiply the number by
     * @param to the token behind it
     */
    record Found(Amount.Counted counted, BigDecimal factor, int to) {}

    private final Tokens tokens;
    private final int end;
    private final BitSet taken;
    private final Quantities quantities;
    private final CountedNouns nouns;

    Units(Tokens tokens, int end, BitSet taken) {
        this.tokens = tokens;
        this.end = end;
        this.taken = taken;
        this.quantities = new Quantities(tokens, end);
        this.nouns = new CountedNouns(tokens, end, taken);
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
        if (number.part() && tokens.is(at, "of") || ofPoint(number)) {
            at++;
            if (at < end && (tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "one"))) {
                at++;
            }
        }
        at = sized(at);
        int hit = at < end ? tokens.hitAt(at, Layer.UNIT) : -1;
        boolean vague = number.value() == null || number.scaled();
        if (hit < 0 && vague && at < end && tokens.is(at, "of")) {
            hit = tokens.hitAt(at + 1, Layer.UNIT);
        }
        if (hit >= 0 && (number.words() || !isHeading(hit)) && !isAgo(number, hit)) {
            var found = direct(hit);
            if (found != null) {
                return found;
            }
        }
        return nouns.behind(number);
    }

    /** Whether a number is a part of a point: {@code 0.2 of a percentage point}. */
    private boolean ofPoint(Numbers.Found number) {
        int at = number.to();
        return number.value() != null
                && number.value().abs().compareTo(BigDecimal.ONE) < 0
                && tokens.is(at, "of")
                && tokens.isAny(at + 1, "a", "one")
                && tokens.isAny(at + 2, "percentage", "percent", "point", "per", "pct");
    }

    /** Steps over the size of each of those that are counted: {@code 440,000 60-kg bags}. */
    private int sized(int i) {
        boolean size = i + 2 < end
                && tokens.kind(i) == Tokens.Kind.NUMBER
                && tokens.spaceBefore(i)
                && tokens.hyphenBefore(i + 1)
                && quantities.goods(i + 1) != null
                && quantities.goods(i + 2) != null;
        return size ? i + 2 : i;
    }

    /** Whether a time behind a number says when it was, and does not count it: {@code against 293,000 week ago}. */
    private boolean isAgo(Numbers.Found number, int hit) {
        var measured = tokens.sense(hit, Sense.Measured.class);
        return measured != null
                && measured.family().equals("time")
                && number.value() != null
                && number.value().compareTo(MANY) > 0
                && (tokens.is(tokens.hitTo(hit), "ago") || tokens.is(tokens.hitTo(hit), "earlier"));
    }

    /** Whether a unit's word begins the next line of a table: the {@code Year} behind the last number of a quarter's. */
    private boolean isHeading(int hit) {
        int from = tokens.hitFrom(hit);
        var measured = tokens.sense(hit, Sense.Measured.class);
        return measured != null
                && (measured.family().equals("time") || measured.family().equals(Quantities.SHARES))
                && tokens.capital(from)
                && !tokens.allCapitals(from);
    }

    /** The money's own name behind a sign, as in {@code $5 billion dollars} or {@code A$5 Australian}. */
    private int sameMoney(int at, Sense.Money money) {
        var again = at < end ? tokens.sense(tokens.hitAt(at, Layer.UNIT), Sense.Money.class) : null;
        return again != null
                        && tokens.kind(at) == Tokens.Kind.WORD
                        && again.money().equals(money.money())
                        && !tokens.lineBefore(at)
                ? tokens.hitTo(tokens.hitAt(at, Layer.UNIT))
                : at;
    }

    private @Nullable Found direct(int hit) {
        int to = tokens.hitTo(hit);
        int from = tokens.hitFrom(hit);
        boolean letter = tokens.end(to - 1) - tokens.start(from) == 1 && tokens.kind(from) == Tokens.Kind.WORD;
        if (letter && !tokens.glued(from)) {
            return null;
        }
        var money = tokens.sense(hit, Sense.Money.class);
        var measured = tokens.sense(hit, Sense.Measured.class);
        if (measured != null && measured.family().equals("weight")) {
            return weight(measured, to);
        }
        if (money != null && title(from, to, money)) {
            return null;
        }
        if (money != null && (measured == null || tokens.glued(from))) {
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
            return perLand(of(measured), measured.factor(), sized(measured, to));
        }
        return new Found(of(measured), measured.factor(), to);
    }

    /** The token behind what each bag holds, where that is said at token {@code i}: {@code bags of 60 kilos}; else {@code i}. */
    private int sized(Sense.Measured bag, int i) {
        boolean held = bag.unit().equals(BAG)
                && tokens.is(i, "of")
                && i + 2 < end
                && tokens.kind(i + 1) == Tokens.Kind.NUMBER
                && tokens.sense(tokens.hitAt(i + 2, Layer.UNIT), Sense.Measured.class) != null;
        return held ? tokens.hitTo(tokens.hitAt(i + 2, Layer.UNIT)) : i;
    }

    /** A word of weight that is also money: {@code 20,000 pounds of copper}. */
    private @Nullable Found weight(Sense.Measured measured, int to) {
        boolean good =
                tokens.is(to, "of") && (tokens.hitAt(to + 1, Layer.ITEM) >= 0 || tokens.hitAt(to + 2, Layer.ITEM) >= 0);
        if (good) {
            return new Found(new Amount.Counted(measured.unit(), null, "mass", null, null), measured.factor(), to);
        }
        var money = tokens.sense(tokens.hitAt(to - 1, Layer.UNIT), Sense.Money.class);
        return money == null
                ? null
                : priced(new Amount.Counted(null, money.money(), "money", null, null), money.factor(), to);
    }

    /** Whether a currency's word begins a title: Crown Prince. */
    private boolean title(int from, int to, Sense.Money money) {
        return !money.symbol()
                && to - from == 1
                && to < end
                && tokens.capital(from)
                && !tokens.allCapitals(from)
                && tokens.kind(to) == Tokens.Kind.WORD
                && tokens.capital(to);
    }

    static Amount.Counted of(Sense.Measured measured) {
        return new Amount.Counted(measured.unit(), null, measured.family(), null, null);
    }

    /** The token behind {@code of GDP}, {@code of gross domestic product}; 0 where that does not stand at {@code i}. */
    private int ofGdp(int i) {
        if (i + 1 >= end || !tokens.is(i, "of")) {
            return 0;
        }
        int at = i + 1;
        for (int skipped = 0; skipped < OWNER && at < end; skipped++, at++) {
            int hit = tokens.hitAt(at, Layer.TERM);
            if (hit >= 0) {
                for (Sense sense : tokens.hitSenses(hit)) {
                    if (sense instanceof Sense.Term term
                            && term.indicator() != null
                            && (term.indicator().code().equals("gdp")
                                    || term.indicator().code().equals("gnp"))
                            && (term.measure() == null || economic(i, tokens.hitTo(hit) - 1))) {
                        return tokens.hitTo(hit);
                    }
                }
                return 0;
            }
        }
        return 0;
    }

    /** Whether a word for output is that of a whole economy: {@code of output}, {@code of its economic output}. */
    private boolean economic(int of, int at) {
        return tokens.is(at, "output") && (at == of + 1 || tokens.is(at - 1, "economic"));
    }

    /** A price for each of some quantity: {@code a barrel}, {@code per 5kg bag}, {@code /t}, {@code for 5kg}. */
    private Found priced(Amount.Counted counted, BigDecimal factor, int to) {
        int at = to;
        if (at < end && tokens.isSymbol(at, '(') && tokens.spaceBefore(at)) {
            int close = at;
            while (close < end && close - at < 8 && !tokens.isSymbol(close, ')')) {
                close++;
            }
            var quantity = close < end ? quantities.at(close + 1) : null;
            if (quantity == null) {
                return new Found(counted, factor, to);
            }
            taken.set(close + 1, quantity.to());
            return new Found(per(counted, quantity.name()), factor, to);
        }
        var quantity = quantities.at(at);
        if (quantity == null) {
            quantity = quantities.share(at);
        }
        return quantity == null
                ? new Found(counted, factor, to)
                : new Found(per(counted, quantity.name()), factor, quantity.to());
    }

    /** A price of goods, or what falls to a share, which is no price. */
    private static Amount.Counted per(Amount.Counted counted, String quantity) {
        boolean share = quantity.equals(Quantities.SHARES);
        return new Amount.Counted(
                counted.unit(),
                counted.money(),
                share ? Quantities.SHARES : "money_per",
                share ? "share" : quantity,
                null);
    }

    private Found perLand(Amount.Counted counted, BigDecimal factor, int to) {
        var quantity = quantities.at(to);
        if (quantity == null
                || !(quantity.name().equals("ha")
                        || quantity.name().equals("acre")
                        || quantity.name().equals("mu"))) {
            return new Found(counted, factor, to);
        }
        return new Found(
                new Amount.Counted(counted.unit(), null, "yield", quantity.name(), null), factor, quantity.to());
    }
}
