package io.gleaner.mention;

import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;
import java.math.BigDecimal;
import java.util.BitSet;

/** Tells by what stands between two numbers whether they are compared or listed, and so of one kind. */
final class Joints {
    /** How far from a number the one may stand that it is compared with. */
    private static final int REACH = 12;

    /** How many words may stand between two percentages that one verb governs. */
    private static final int APART = 8;

    private final Tokens tokens;
    private final BitSet taken;
    private final Beside beside;

    Joints(Tokens tokens, BitSet taken) {
        this.tokens = tokens;
        this.taken = taken;
        this.beside = new Beside(tokens);
    }

    /** Whether a number names nothing that it counts. */
    static boolean open(Amount amount) {
        return amount.bare() && amount.value() != null && amount.counted().noun() == null;
    }

    /** The power of ten of a number's first digit. */
    static int order(BigDecimal value) {
        return value.precision() - value.scale();
    }

    /**
     * Whether what stands behind the second number is the first one's too: {@code from 4,650 to 3,980 ringgit}, {@code to 371,700 from
     * 345,800 tonnes}, {@code 10 or 15 pct}.
     */
    boolean forwards(Amount first, Amount second) {
        if (first.role() == Amount.Role.TO && second.role() == Amount.Role.FROM) {
            return second.from() - first.to() <= 2 && !apart(first, second) && !apart(second, first);
        }
        if (first.role() == Amount.Role.FROM && second.role() == Amount.Role.TO) {
            return second.from() - first.to() <= 2;
        }
        if (first.role() == Amount.Role.TO && second.role() == Amount.Role.FROM) {
            return second.from() - first.to() <= 2 && !apart(first, second) && !apart(second, first);
        }
        if (first.role() == Amount.Role.BY && second.role() == Amount.Role.TO && second.from() - first.to() <= 2) {
            return !apart(first, second);
        }
        return listed(first.to(), second.from()) && !apart(first, second);
    }

    /** Whether a number is too large to be of the second's kind: {@code 699,800 or 9.1 pct}. */
    private static boolean apart(Amount first, Amount second) {
        var one = first.value();
        var other = second.value();
        return one != null && other != null && order(one) - order(other) > 1;
    }

    /** Whether the second is where a move led that began at the first: {@code from 24.1 billion euros to 25.3}. */
    static boolean leads(Amount first, Amount second) {
        return first.role() == Amount.Role.FROM && second.role() == Amount.Role.TO && second.from() - first.to() <= 2;
    }

    /** Whether only words that compare, times and places stand between two tokens. */
    boolean linked(int from, int to) {
        if (to <= from || to - from > REACH) {
            return false;
        }
        boolean link = false;
        for (int i = from; i < to; i++) {
            if (tokens.lineBefore(i)) {
                return false;
            }
            if (taken.get(i) || tokens.hitOver(i, Layer.AREA) >= 0) {
                continue;
            }
            int next = beside.at(i, Company.LINK);
            if (next > 0) {
                link = true;
                i = Math.min(next, to) - 1;
            } else if (!(i == to - 1 && i > from && isDescribed(i))
                    && !passes(i)
                    && (tokens.kind(i) == Kind.WORD
                            ? tokens.end(i) - tokens.start(i) > 3
                            : ",(".indexOf(tokens.first(i)) < 0)) {
                return false;
            }
        }
        return link;
    }

    /** Whether a comparison goes on to one more number: {@code 24.1 in April and 23.7 a year earlier}. */
    boolean goesOn(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            boolean little = tokens.kind(i) == Kind.WORD && tokens.end(i) - tokens.start(i) <= 3;
            boolean comma = tokens.isSymbol(i, ',');
            joined |= comma || tokens.is(i, "and");
            if (!little && !comma && !taken.get(i) && !tokens.isSymbol(i, ')') || tokens.lineBefore(i)) {
                return false;
            }
        }
        return joined && to - from <= REACH;
    }

    /** Whether a comparison reaches over the word at {@code i}: stood against, down substantially from. */
    private boolean passes(int i) {
        return beside.ends(i, "ly") || beside.at(i, Company.PAST) > 0 || tokens.is(i, "up") || tokens.is(i, "down");
    }

    /** Whether the word at {@code i} only describes the number behind it: {@code a budgeted 214 billion}, {@code the record 8.8 billion}. */
    private boolean isDescribed(int i) {
        return tokens.kind(i) == Kind.WORD && tokens.isAny(i - 1, "a", "an", "the");
    }

    /** Whether two percentages are joined, each with what it is measured against: {@code 0.4% on the month and 2.1% on the year}. */
    boolean paired(Amount first, Amount second) {
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
    boolean listed(int from, int to) {
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
