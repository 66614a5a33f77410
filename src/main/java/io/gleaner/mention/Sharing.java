package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the numbers of a list or comparison what is said once for all of them: unit and direction. */
final class Sharing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How many words may stand between two percentages that one verb governs. */
    private static final int APART = 8;

    private final Tokens tokens;
    private final BitSet taken;
    private final Beside beside;

    Sharing(Tokens tokens, BitSet taken) {
        this.tokens = tokens;
        this.taken = taken;
        this.beside = new Beside(tokens);
    }

    void share(List<Amount> amounts) {
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
                    && (listed(first.to(), second.from()) || paired(first, second));
            if (listed) {
                amounts.set(k, second.moved(first.direction()));
            }
        }
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
        boolean aside = k > 1 && first.family().equals("percent") && tokens.isSymbol(first.from() - 1, '(');
        var moved = aside ? amounts.get(k - 2) : first;
        if (led(moved, second, second.from() - first.to())) {
            return moved;
        }
        boolean shares = !first.bare() && first.counted().noun() == null && alike(first, second, factor(first));
        return shares && linked(first.to(), second.from()) ? first : null;
    }

    /** Whether the second is the level that the first moved it to: {@code fell 40.7 points to 7,745}, {@code by $5 bn to 20 bn}. */
    private boolean led(Amount first, Amount second, int gap) {
        boolean reached = second.role() == Amount.Role.TO || tokens.is(second.from() - 1, "at");
        boolean moved = first.direction() != 0 || first.role() == Amount.Role.BY;
        if (!reached || !moved || gap > 2 || first.value() == null || second.value() == null) {
            return false;
        }
        return switch (first.family()) {
            case "index" -> order(second.value()) > order(first.value());
            case "money" -> Math.abs(order(second.value()) - order(first.value())) <= 1;
            default -> false;
        };
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
        if (to <= from || to - from > 12) {
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
            } else if (!(i == to - 1 && i > from && isDescribed(i))
                    && !passes(i)
                    && (tokens.kind(i) == Kind.WORD ? tokens.end(i) - tokens.start(i) > 3 : tokens.first(i) != ',')) {
                return false;
            }
        }
        return link;
    }

    /** Whether a comparison reaches over the word at {@code i}: stood against, down substantially from. */
    private boolean passes(int i) {
        return beside.ends(i, "ly") || beside.at(i, Company.PAST) > 0 || tokens.is(i, "up") || tokens.is(i, "down");
    }

    /** Whether the word at {@code i} only describes the number behind it: {@code a budgeted 214 billion}. */
    private boolean isDescribed(int i) {
        return tokens.kind(i) == Kind.WORD && (tokens.is(i - 1, "a") || tokens.is(i - 1, "an"));
    }

    /** Whether two percentages are joined, each with what it is measured against: {@code 0.4% on the month and 2.1% on the year}. */
    private boolean paired(Amount first, Amount second) {
        boolean percent = first.family().equals("percent") && second.family().equals("percent");
        boolean joined = false;
        int at = first.to();
        while (percent && at < second.from() && at - first.to() < APART) {
            int basis = tokens.hitAt(at, Layer.BASIS);
            joined |= tokens.is(at, "and");
            if (tokens.lineBefore(at)
                    || basis < 0 && !taken.get(at) && !tokens.isAny(at, "and", "in", "the", "a") && !comma(at)) {
                return false;
            }
            at = basis < 0 ? at + 1 : tokens.hitTo(basis);
        }
        return joined && at == second.from();
    }

    private boolean comma(int i) {
        return tokens.kind(i) == Kind.SYMBOL && tokens.first(i) == ',';
    }

    /** Whether only commas, brackets and conjunctions stand between two tokens. */
    private boolean listed(int from, int to) {
        if (to <= from || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joins = tokens.is(i, "and") || tokens.is(i, "or");
            if (!joins && !comma(i) || tokens.lineBefore(i) || taken.get(i)) {
                return false;
            }
        }
        return true;
    }
}
