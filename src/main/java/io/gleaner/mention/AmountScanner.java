package io.gleaner.mention;

import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a sentence. Tokens that are part of a period or of a name are left alone. */
final class AmountScanner {
    private static final int NUMBERS = Tokens.layers(Layer.NUMBER);
    /** What an article that begins an amount stands before: a dozen, a cent. */
    private static final int ARTICLED = Tokens.layers(Layer.NUMBER, Layer.UNIT);

    private static final int ADDRESSES = Tokens.layers(Layer.BESIDE);

    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final BitSet taken;
    private final Numbers numbers;
    private final Units units;
    private final Surroundings around;
    private final Labels labels;
    private final MoneyAhead moneyAhead;
    private final Worth worth;
    private final UpperEnds upperEnds;
    private final Multiples multiples;
    private final List<Amount> amounts = new ArrayList<>();

    private AmountScanner(Tokens tokens, int begin, int end, BitSet taken) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.taken = taken;
        this.numbers = new Numbers(tokens, end);
        this.units = new Units(tokens, end, taken);
        this.around = new Surroundings(tokens, begin, end, taken);
        this.labels = new Labels(tokens, begin, end, taken, around);
        this.moneyAhead = new MoneyAhead(tokens, begin);
        this.worth = new Worth(tokens, begin, end, around);
        this.multiples = new Multiples(tokens, end, taken, around);
        this.upperEnds = new UpperEnds(tokens, end, taken, numbers, units, around);
    }

    /** The amounts between two tokens, in order, besides those of {@code times}. */
    static List<Amount> scan(Tokens tokens, int begin, int end, List<TimeMention> times) {
        int at = next(tokens, begin, end);
        if (at == end) {
            return List.of();
        }
        var taken = new BitSet();
        for (var time : times) {
            taken.set(time.from(), time.to());
        }
        var scanner = new AmountScanner(tokens, begin, end, taken);
        while (at < end) {
            at = next(tokens, scanner.step(at), end);
        }
        new Sharing(tokens, taken).share(scanner.amounts);
        new Directions(tokens).hand(scanner.amounts);
        return scanner.amounts;
    }

    /** The first token from {@code i} on at which an amount or an address may begin; a quick way over most words. */
    private static int next(Tokens tokens, int i, int end) {
        int at = i;
        while (at < end && !maybe(tokens, at, end)) {
            at++;
        }
        return at;
    }

    private static boolean maybe(Tokens tokens, int i, int end) {
        return tokens.kind(i) == Tokens.Kind.NUMBER
                || tokens.begins(i, NUMBERS)
                || tokens.has(i, Sense.Trait.MULTIPLIES)
                || i + 1 < end
                        && (tokens.begins(i + 1, ARTICLED)
                                || tokens.glued(i + 1) && tokens.begins(i, ADDRESSES)
                                || tokens.isSymbol(i, '('));
    }

    private int step(int i) {
        int address = labels.address(i);
        if (address > 0) {
            return address;
        }
        int bracket = taken.get(i) ? 0 : bracketed(i);
        if (bracket > 0) {
            return bracket;
        }
        if (taken.get(i) || !mayBegin(i)) {
            return multiplied(i);
        }
        var money = moneyAhead.before(i);
        var number = numbers.at(i, money != null);
        if (number == null) {
            return multiplied(i);
        }
        if (money == null) {
            int name = tokens.kind(i) == Tokens.Kind.NUMBER ? labels.name(i, number) : 0;
            int past = name == 0 ? labels.age(i, number) : name;
            if (past > 0) {
                return Math.max(past, i + 1);
            }
        }
        var fold = multiples.fold(i, number);
        if (fold != null) {
            return take(fold, i);
        }
        var unit = units.behind(number, money);
        var range = upperEnds.behind(core(i, money), number, unit, money);
        if (number.words() && range == null && !worth.holds(i, number, unit)) {
            return multiplied(i);
        }
        return add(i, number, money, unit, range);
    }

    /** A negative number in an accountant's brackets, {@code $(1.2) million}; the token behind it, 0 where none begins. */
    private int bracketed(int i) {
        if (!tokens.isSymbol(i, '(')
                || tokens.end(i) - tokens.start(i) > 1
                || i + 2 >= end
                || tokens.kind(i + 1) != Tokens.Kind.NUMBER
                || !tokens.glued(i + 1)
                || !tokens.isSymbol(i + 2, ')')) {
            return 0;
        }
        var money = i > begin && tokens.glued(i) ? moneyAhead.before(i) : null;
        var plain = numbers.alone(i + 1);
        if (plain == null || money == null && (i + 3 >= end || tokens.hitAt(i + 3, Layer.UNIT) < 0 && !scale(i + 3))) {
            return 0;
        }
        var number = numbers.scaled(plain, money != null);
        var unit = units.behind(number, money);
        int core = core(i, money);
        var value = number.value() == null
                ? null
                : number.value().multiply(unit.factor()).negate();
        amounts.add(new Amount(
                core,
                unit.to(),
                core,
                value,
                null,
                unit.counted(),
                Qualifier.EXACT,
                -1,
                around.role(core),
                unit.counted().family().equals("none"),
                false));
        return unit.to();
    }

    private boolean scale(int i) {
        return tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class) != null;
    }

    /** The first token of the number at {@code i} with the currency sign before it. */
    private int core(int i, Sense.@Nullable Money money) {
        return money == null ? i : tokens.hitFrom(tokens.hitEnding(moneyAhead.end(i), Layer.UNIT));
    }

    private boolean mayBegin(int i) {
        if (tokens.kind(i) == Tokens.Kind.NUMBER) {
            return true;
        }
        return tokens.hitAt(i, Layer.NUMBER) >= 0
                || i + 1 < end
                        && (tokens.hitAt(i + 1, Layer.NUMBER) >= 0 || tokens.hitAt(i + 1, Layer.UNIT) >= 0)
                        && (tokens.is(i, "a") || tokens.is(i, "an"))
                        && !leads(i + 1);
    }

    /** Whether a word that may be a unit only leads to a number: {@code rose a real 0.8 pct}. */
    private boolean leads(int i) {
        return tokens.is(i, "real")
                && i + 1 < end
                && (tokens.kind(i + 1) == Tokens.Kind.NUMBER || tokens.hitAt(i + 1, Layer.NUMBER) >= 0);
    }

    private int add(
            int i,
            Numbers.Found number,
            Sense.@Nullable Money money,
            Units.Found unit,
            UpperEnds.@Nullable Found range) {
        var value = number.value();
        var upper = number.upper() == null ? null : number.upper().multiply(unit.factor());
        int to = unit.to();
        var counted = unit.counted();
        int core = core(i, money);
        if (range != null && value != null) {
            boolean open = unit.counted().family().equals("none");
            value = range.lower().multiply(open ? range.unit().factor() : unit.factor());
            counted = range.unit().counted();
            upper = range.value().multiply(range.unit().factor());
            to = range.unit().to();
            if (upper.compareTo(value) < 0) {
                var lower = upper;
                upper = value;
                value = lower;
            }
        } else if (value != null) {
            value = value.multiply(unit.factor());
        }
        if (number.part() && counted.family().equals("none") && !number.scaled() && value != null) {
            value = value.movePointRight(2);
            counted = new Amount.Counted(Unit.PERCENT, null, "percent", null, null);
        }
        int sign = money != null && tokens.is(core - 1, "plus") ? 0 : around.sign(core);
        boolean inner = sign == 0 && money != null && moneyAhead.end(i) < i - 1 && !tokens.isSymbol(i - 1, '.');
        if (inner) {
            sign = -1;
        }
        if (sign < 0 && value != null) {
            value = value.negate();
            upper = upper == null ? null : upper.negate();
            if (upper != null) {
                var lower = upper;
                upper = value;
                value = lower;
            }
        }
        boolean still = counted.family().equals("time");
        int first = sign != 0 && !inner ? core - 1 : core;
        var before = around.boundBefore(first);
        var bound = before == null ? Qualifier.EXACT : before.qualifier();
        if (before != null && tokens.is(before.from(), "up") && tokens.is(to, "from")) {
            before = null;
            bound = Qualifier.EXACT;
        }
        int from = before == null ? first : before.from();
        var behind = around.boundBehind(to);
        if (bound == Qualifier.EXACT && behind != null) {
            bound = behind.qualifier();
            to = behind.from();
        }
        amounts.add(new Amount(
                from,
                to,
                core,
                value,
                upper,
                counted,
                bound,
                sign != 0 ? sign : still ? 0 : around.move(from, to, counted.money() != null),
                range != null && around.ranging(core) ? null : around.role(from),
                counted.family().equals("none"),
                number.words()));
        return Math.max(to, i + 1);
    }

    /** Takes the multiplying verb at token {@code i}, where one stands there; the token behind it. */
    private int multiplied(int i) {
        return take(multiples.verb(i), i);
    }

    private int take(@Nullable Amount multiple, int i) {
        if (multiple == null) {
            return i + 1;
        }
        amounts.add(multiple);
        return multiple.to();
    }
}
