package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the numbers of a list or comparison what is said once for all of them: unit and direction. */
final class Sharing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** How far from a number the one may stand that it is compared with. */
    private static final int REACH = 12;

    private final Tokens tokens;
    private final BitSet taken;
    private final Beside beside;

    Sharing(Tokens tokens, BitSet taken) {
        this.tokens = tokens;
        this.taken = taken;
        this.beside = new Beside(tokens);
    }

    void share(List<Amount> amounts) {
        scale(amounts);
        for (int k = amounts.size() - 2; k >= 0; k--) {
            var first = amounts.get(k);
            var second = amounts.get(k + 1);
            if (open(first) && !second.bare() && second.counted().noun() == null && forwards(first, second)) {
                amounts.set(k, first.countedLike(second, factor(second)));
            }
        }
        for (int k = 1; k < amounts.size(); k++) {
            var second = amounts.get(k);
            if (open(second)) {
                var source = compared(amounts, k);
                if (source != null) {
                    amounts.set(k, second.countedLike(source, factor(source)));
                }
            }
        }
        for (int k = 1; k < amounts.size(); k++) {
            var first = amounts.get(k - 1);
            var second = amounts.get(k);
            boolean listed = second.direction() == 0
                    && first.direction() != 0
                    && second.role() == null
                    && (first.family().equals(second.family()) || tokens.is(second.from() - 1, "or"))
                    && listed(first.to(), second.from());
            if (listed) {
                amounts.set(k, second.moved(first.direction()));
            }
        }
    }

    /** Gives numbers the scale of those they are compared with: {@code 25.3 billion euros from 24.1}. */
    private void scale(List<Amount> amounts) {
        for (int k = amounts.size() - 2; k >= 0; k--) {
            var first = amounts.get(k);
            var second = amounts.get(k + 1);
            if (open(first) && forwards(first, second)) {
                amounts.set(k, first.times(common(second, first)));
            }
        }
        Amount source = null;
        for (int k = 1; k < amounts.size(); k++) {
            var first = amounts.get(k - 1);
            var second = amounts.get(k);
            boolean begun = open(second) && (leads(first, second) || linked(first.to(), second.from()));
            boolean gone = open(second) && source != null && goesOn(first.to(), second.from());
            source = begun ? first : gone ? source : null;
            var scale = source == null ? BigDecimal.ONE : common(source, second);
            if (scale.compareTo(BigDecimal.ONE) > 0) {
                amounts.set(k, second.times(scale));
            } else {
                source = null;
            }
        }
    }

    /** The scale that an amount's words name, where a number without one is of its size as they are written; else 1. */
    private BigDecimal common(Amount scaled, Amount plain) {
        var scale = scale(scaled);
        if (scale.compareTo(THOUSAND) < 0
                || scale(plain).compareTo(BigDecimal.ONE) != 0
                || scaled.value() == null
                || plain.value() == null
                || plain.words()) {
            return BigDecimal.ONE;
        }
        int apart =
                order(scaled.value().divide(scale, MathContext.DECIMAL64).stripTrailingZeros()) - order(plain.value());
        return Math.abs(apart) <= 1 ? scale : BigDecimal.ONE;
    }

    private BigDecimal scale(Amount amount) {
        var scale = BigDecimal.ONE;
        for (int i = amount.core(); i < amount.to(); i++) {
            var word = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class);
            scale = word == null ? scale : scale.multiply(word.factor());
        }
        return scale;
    }

    /** What one of the amount's unit is: 0.01 for cents. */
    private BigDecimal factor(Amount amount) {
        for (int i = amount.core(); i < amount.to(); i++) {
            int hit = tokens.hitAt(i, Layer.UNIT);
            var money = tokens.sense(hit, Sense.Money.class);
            var measured = tokens.sense(hit, Sense.Measured.class);
            if (money != null && amount.family().startsWith("money")) {
                return money.factor();
            }
            if (measured != null && measured.family().equals(amount.family())) {
                return measured.factor();
            }
        }
        return BigDecimal.ONE;
    }

    private static boolean open(Amount amount) {
        return amount.bare() && amount.value() != null && amount.counted().noun() == null;
    }

    /** Whether the unit behind the second number is the first one's too: {@code from 4,650 to 3,980 ringgit}, {@code 10 or 15 pct}. */
    private boolean forwards(Amount first, Amount second) {
        if (first.role() == Amount.Role.FROM && second.role() == Amount.Role.TO) {
            return second.from() - first.to() <= 2;
        }
        return listed(first.to(), second.from()) && !apart(first, second);
    }

    /** Whether a number is too large to be of the second's kind: {@code 699,800 or 9.1 pct}. */
    private static boolean apart(Amount first, Amount second) {
        var one = first.value();
        var other = second.value();
        return one != null && other != null && order(one) - order(other) > 1;
    }

    /** The amount before the one at {@code k} that it is compared with: {@code 2.4% in May from 2.3 in April}. */
    private @Nullable Amount compared(List<Amount> amounts, int k) {
        var second = amounts.get(k);
        var first = amounts.get(k - 1);
        if (second.role() == Amount.Role.TO && led(first, second)) {
            return first;
        }
        boolean shares = !first.bare() && first.counted().noun() == null && alike(first, second, factor(first));
        return shares && (leads(first, second) || linked(first.to(), second.from())) ? first : null;
    }

    /** Whether the second is where a move led that began at the first: {@code from 24.1 billion euros to 25.3}. */
    private static boolean leads(Amount first, Amount second) {
        return first.role() == Amount.Role.FROM && second.role() == Amount.Role.TO && second.from() - first.to() <= 2;
    }

    /** Whether the second is the level of an index that the first moved it to: {@code fell 40.7 points to 7,745}. */
    private boolean led(Amount first, Amount second) {
        return first.family().equals("index")
                && first.direction() != 0
                && second.from() - first.to() <= 2
                && first.value() != null
                && second.value() != null
                && order(second.value()) > order(first.value());
    }

    /** Whether two numbers are of one size, so that they can be of one kind. */
    private static boolean alike(Amount first, Amount second, BigDecimal factor) {
        if (first.value() == null || second.value() == null) {
            return false;
        }
        int apart = order(first.value()) - order(second.value().multiply(factor));
        return switch (first.family()) {
            case "percent", "pct_gdp" ->
                second.value().abs().compareTo(HUNDRED) < 0 && second.value().scale() > 0;
            case "money", "money_per", "persons", "jobs", "units", "mass", "land", "volume", "flowrate" ->
                Math.abs(apart) <= 1;
            default -> false;
        };
    }

    /** The power of ten of a number's first digit. */
    private static int order(BigDecimal value) {
        return value.precision() - value.scale();
    }

    /** Whether only words that compare, and times, stand between two tokens. */
    private boolean linked(int from, int to) {
        if (to <= from || to - from > REACH) {
            return false;
        }
        boolean link = false;
        for (int i = from; i < to; i++) {
            if (tokens.lineBefore(i)) {
                return false;
            }
            if (taken.get(i)) {
                continue;
            }
            int next = beside.at(i, Company.LINK);
            if (next > 0) {
                link = true;
                i = Math.min(next, to) - 1;
            } else if (tokens.kind(i) == Kind.WORD ? tokens.end(i) - tokens.start(i) > 3 : tokens.first(i) != ',') {
                return false;
            }
        }
        return link;
    }

    /** Whether a comparison goes on to one more number: {@code 24.1 in April and 23.7 a year earlier}. */
    private boolean goesOn(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            boolean little = tokens.kind(i) == Kind.WORD && tokens.end(i) - tokens.start(i) <= 3;
            boolean comma = tokens.isSymbol(i, ',');
            joined |= comma || tokens.is(i, "and");
            if (!little && !comma && !taken.get(i) || tokens.lineBefore(i)) {
                return false;
            }
        }
        return joined && to - from <= REACH;
    }

    /** Whether only commas, brackets and conjunctions stand between two tokens. */
    private boolean listed(int from, int to) {
        if (to <= from || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joins = tokens.is(i, "and") || tokens.is(i, "or");
            boolean comma = tokens.kind(i) == Kind.SYMBOL && tokens.first(i) == ',';
            if (!joins && !comma || tokens.lineBefore(i) || taken.get(i)) {
                return false;
            }
        }
        return true;
    }
}
