package io.gleaner.mention;

import io.gleaner.fact.Unit;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
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
    private static final int ADJECTIVES = 4;

    private static final String SHARES = "shares";

    private final Tokens tokens;
    private final int end;
    private final BitSet taken;
    private final Beside beside;

    Units(Tokens tokens, int end, BitSet taken) {
        this.tokens = tokens;
        this.end = end;
        this.taken = taken;
        this.beside = new Beside(tokens);
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
        if (hit >= 0 && (number.words() || !isHeading(hit))) {
            var found = direct(hit);
            if (found != null) {
                return found;
            }
        }
        return noun(number);
    }

    /** Whether a unit's word begins the next line of a table: the {@code Year} behind the last number of a quarter's. */
    private boolean isHeading(int hit) {
        int from = tokens.hitFrom(hit);
        var measured = tokens.sense(hit, Sense.Measured.class);
        return measured != null
                && (measured.family().equals("time") || measured.family().equals(SHARES))
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
            return perLand(of(measured), measured.factor(), to);
        }
        return new Found(of(measured), measured.factor(), to);
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
        if (quantity == null) {
            quantity = share(at);
        }
        return quantity == null
                ? new Found(counted, factor, to)
                : new Found(per(counted, quantity.name), factor, quantity.to);
    }

    /** A price of goods, or what falls to a share, which is no price. */
    private static Amount.Counted per(Amount.Counted counted, String quantity) {
        boolean share = quantity.equals(SHARES);
        return new Amount.Counted(
                counted.unit(), counted.money(), share ? SHARES : "money_per", share ? "share" : quantity, null);
    }

    /** The share behind a sum in a table of results: {@code 17 cts shr}. */
    private @Nullable Quantity share(int i) {
        var measured = i < end && !tokens.lineBefore(i)
                ? tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class)
                : null;
        boolean single = measured != null && measured.family().equals(SHARES) && !isPlural(i);
        return single ? new Quantity(SHARES, i + 1) : null;
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
        int to = tokens.hitTo(tokens.hitAt(at, Layer.UNIT));
        var container = plain || to >= end || tokens.lineBefore(to) ? null : unitOfGoods(to);
        return new Quantity(
                plain ? unit.unit().code() : count + unit.unit().code(),
                container == null ? to : tokens.hitTo(tokens.hitAt(to, Layer.UNIT)));
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
            case "mass", "volume", "energy", "land", "weight", "shares" -> money;
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

    /** A counted noun: one of the units people and things are counted in, or else the common noun that follows. */
    private Found noun(Numbers.Found number) {
        int at = ofThose(number);
        String found = null;
        boolean plural = false;
        for (int i = at; i < end && i - at < ADJECTIVES; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.lineBefore(i) || isStop(i) || taken.get(i)) {
                break;
            }
            if (tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Count.class) != null) {
                break;
            }
            var measured = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class);
            if (measured != null && isCounted(measured.family())) {
                return new Found(of(measured), measured.factor(), tokens.hitTo(tokens.hitAt(i, Layer.UNIT)));
            }
            if (beside.at(i, Company.PASSED) > 0) {
                continue;
            }
            boolean joined = i == at && tokens.hyphenBefore(i);
            boolean many = isPlural(i);
            if (!joined && !many && isOther(i, at) || tokens.hitAt(i, Layer.MOVE) >= 0 || timeName(i)) {
                break;
            }
            if ((!tokens.capital(i) || joined)
                    && (found == null && !tokens.text(i).endsWith("ed") || many)) {
                found = tokens.text(i);
                plural = many;
            }
            if (plural || joined) {
                break;
            }
        }
        boolean broken =
                number.value() != null && number.value().stripTrailingZeros().scale() > 0;
        if (found == null || broken && !plural && !number.scaled()) {
            return new Found(Amount.Counted.NOTHING, BigDecimal.ONE, number.to());
        }
        return new Found(new Amount.Counted(null, null, "noun", null, found), BigDecimal.ONE, number.to());
    }

    /** Where what is counted begins: behind the number, or behind {@code of the} in {@code three of the banks}. */
    private int ofThose(Numbers.Found number) {
        int at = number.to();
        if (number.value() == null && tokens.is(at, "of") && at + 1 < end) {
            return at + 1;
        }
        boolean those = number.words()
                && !number.part()
                && tokens.is(at, "of")
                && at + 2 < end
                && (tokens.is(at + 1, "the") || tokens.is(at + 1, "its") || tokens.is(at + 1, "their"));
        return those ? at + 2 : at;
    }

    /** Whether the word at {@code i} speaks of the economy or governs numbers, and so is not what is counted. */
    private boolean isOther(int i, int at) {
        var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
        boolean governs = cue != null
                && switch (cue.signal()) {
                    case SITE, DEAL, COMPANY, TRADE, FIRM, OFFICER, WATCHER, BODY, PROFIT -> false;
                    default -> true;
                };
        return governs || tokens.hitAt(i, Layer.TERM) >= 0 && i == at || tokens.hitAt(i, Layer.BASIS) >= 0;
    }

    private static boolean isCounted(String family) {
        return switch (family) {
            case "persons", "jobs", "units", "mass" -> true;
            default -> false;
        };
    }

    private boolean isPlural(int i) {
        String text = tokens.text();
        int last = tokens.end(i) - 1;
        return last - tokens.start(i) > 2
                && text.charAt(last) == 's'
                && text.charAt(last - 1) != 's'
                && text.charAt(last - 1) != 'u';
    }

    private boolean timeName(int i) {
        var time = tokens.sense(tokens.hitAt(i, Layer.TIME), Sense.Time.class);
        return time != null && time.isName();
    }

    /** Words that cannot be what is counted. */
    private boolean isStop(int i) {
        return tokens.end(i) - tokens.start(i) < 3 && tokens.hitAt(i, Layer.UNIT) < 0 && !tokens.allCapitals(i)
                || beside.at(i, Company.STOP) > 0
                || tokens.first(i) == '\'';
    }
}
