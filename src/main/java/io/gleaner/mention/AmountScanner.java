package io.gleaner.mention;

import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a sentence. Tokens that are part of a period or of a name are left alone. */
final class AmountScanner {
    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final BitSet taken;
    private final Numbers numbers;
    private final Units units;
    private final Surroundings around;
    private final Labels labels;
    private final Beside beside;
    private final List<Amount> amounts = new ArrayList<>();

    private AmountScanner(Tokens tokens, int begin, int end, BitSet taken) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.taken = taken;
        this.numbers = new Numbers(tokens, end);
        this.units = new Units(tokens, end, taken);
        this.around = new Surroundings(tokens, begin, end);
        this.labels = new Labels(tokens, begin, end, taken, around);
        this.beside = new Beside(tokens);
    }

    /** The amounts between two tokens, in order; {@code taken} marks tokens that are no amounts. */
    static List<Amount> scan(Tokens tokens, int begin, int end, BitSet taken) {
        var scanner = new AmountScanner(tokens, begin, end, taken);
        int at = begin;
        while (at < end) {
            at = scanner.step(at);
        }
        new Sharing(tokens, taken).share(scanner.amounts);
        return scanner.amounts;
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
        var money = moneyBefore(i);
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
        var unit = units.behind(number, money);
        var range = range(core(i, money), number, unit, money);
        if (number.words() && range == null && !worthy(i, number, unit)) {
            return i + 1;
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
        var money = i > begin && tokens.glued(i) ? moneyBefore(i) : null;
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
        return money == null ? i : tokens.hitFrom(tokens.hitEnding(moneyEnd(i), Layer.UNIT));
    }

    /** The last token of a currency sign before token {@code i}, a minus between them aside. */
    private int moneyEnd(int i) {
        boolean minus = i - 2 >= begin
                && tokens.glued(i)
                && tokens.glued(i - 1)
                && (tokens.isSymbol(i - 1, '-') || tokens.isSymbol(i - 1, '\u2212'));
        boolean stop = i - 2 >= begin
                && tokens.isSymbol(i - 1, '.')
                && tokens.glued(i - 1)
                && tokens.kind(i - 2) == Tokens.Kind.WORD
                && tokens.end(i - 1) - tokens.start(i - 1) == 1;
        return minus || stop ? i - 2 : i - 1;
    }

    private boolean mayBegin(int i) {
        if (tokens.kind(i) == Tokens.Kind.NUMBER) {
            return true;
        }
        return tokens.hitAt(i, Layer.NUMBER) >= 0
                || (tokens.is(i, "a") || tokens.is(i, "an"))
                        && i + 1 < end
                        && (tokens.hitAt(i + 1, Layer.NUMBER) >= 0 || tokens.hitAt(i + 1, Layer.UNIT) >= 0);
    }

    /** The currency sign or code that ends right before token {@code i}; a single letter must touch the number. */
    private Sense.@Nullable Money moneyBefore(int i) {
        int hit = i > begin && !tokens.lineBefore(i) ? tokens.hitEnding(moneyEnd(i), Layer.UNIT) : -1;
        if (hit >= 0 && (tokens.hitFrom(hit) < begin || runsOn(tokens.hitFrom(hit)))) {
            return null;
        }
        var money = tokens.sense(hit, Sense.Money.class);
        boolean letter =
                money != null && tokens.kind(i - 1) == Tokens.Kind.WORD && tokens.end(i - 1) - tokens.start(i - 1) == 1;
        return money != null && money.symbol() && !tokens.hyphenBefore(i) && !(letter && !tokens.glued(i))
                ? money
                : null;
    }

    /** Whether the letters at {@code i} follow other letters or digits without a blank, as in a code. */
    private boolean runsOn(int i) {
        return i > begin
                && tokens.kind(i) == Tokens.Kind.WORD
                && (tokens.glued(i) && tokens.kind(i - 1) != Tokens.Kind.SYMBOL
                        || tokens.glued(i) && tokens.isSymbol(i - 1, ':')
                        || tokens.hyphenBefore(i) && tokens.kind(i - 1) == Tokens.Kind.NUMBER);
    }

    /** Number words are amounts where they have a unit, a scale or a noun: {@code one of them} is none. */
    private boolean worthy(int i, Numbers.Found number, Units.Found unit) {
        String family = unit.counted().family();
        boolean plain = family.equals("none") || family.equals("noun");
        if (number.part()) {
            if (i > begin && tokens.is(i - 1, "the") && !tokens.is(number.to(), "of")) {
                return false;
            }
            int next = number.to();
            return !plain
                    || tokens.is(next, "of")
                    || number.scaled()
                    || next < end && comparative(next)
                    || i > begin && (tokens.is(i - 1, "by") || tokens.is(i - 1, "to"))
                    || around.move(i, number.to()) != 0 && !around.timeName(next);
        }
        if (number.value() == null || number.scaled()) {
            return true;
        }
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        if (article && number.to() == i + 1) {
            return around.boundBefore(i) != null || around.move(i, unit.to()) != 0 || around.role(i) == Amount.Role.BY;
        }
        if (i > begin && tokens.hyphenBefore(i) && tokens.hitOver(i - 1, Layer.UNIT) < 0) {
            return false;
        }
        int to = number.to();
        if (to < end && tokens.hyphenBefore(to) && plain) {
            boolean ed = tokens.kind(to) == Tokens.Kind.WORD && tokens.text(to).endsWith("ed");
            return !ed && tokens.kind(to) == Tokens.Kind.WORD && beside.at(to, Company.JOINED) == 0 && !plain(family);
        }
        if (number.value().compareTo(BigDecimal.ONE) == 0 && !article) {
            boolean people = family.equals("persons") || family.equals("units") || family.equals("jobs");
            return !plain(family) && !family.equals("noun") && !people
                    || around.boundBefore(i) != null && !plain(family);
        }
        return !plain(family);
    }

    private static boolean plain(String family) {
        return family.equals("none");
    }

    private boolean comparative(int i) {
        var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
        return move != null && move.shape() == Sense.Shape.COMPARATIVE;
    }

    private int add(int i, Numbers.Found number, Sense.@Nullable Money money, Units.Found unit, @Nullable Upper range) {
        var value = number.value();
        var upper = number.upper() == null ? null : number.upper().multiply(unit.factor());
        int to = unit.to();
        var counted = unit.counted();
        int core = core(i, money);
        if (range != null && value != null) {
            if (unit.counted().family().equals("none")) {
                if (range.number.scaled() && !number.scaled()) {
                    value = scaleLike(value, range.number);
                }
                value = value.multiply(range.unit.factor());
                counted = range.unit.counted();
            } else {
                value = value.multiply(unit.factor());
                counted = range.unit.counted();
            }
            upper = range.value.multiply(range.unit.factor());
            to = range.unit.to();
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
        int sign = around.sign(core);
        boolean inner = sign == 0 && money != null && moneyEnd(i) < i - 1 && !tokens.isSymbol(i - 1, '.');
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
        int first = sign != 0 && !inner ? core - 1 : core;
        var before = around.boundBefore(first);
        var bound = before == null ? Qualifier.EXACT : before.qualifier();
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
                sign != 0 ? sign : around.move(from, to),
                around.role(from),
                counted.family().equals("none"),
                number.words()));
        return Math.max(to, i + 1);
    }

    private static BigDecimal scaleLike(BigDecimal value, Numbers.Found scaled) {
        return scaled.factor() == null ? value : value.multiply(scaled.factor());
    }

    /** Whether two values lie too far apart to be the ends of one range but a change and a level: {@code rose 0.2% to 4.2%}. */
    private static boolean apart(BigDecimal lower, BigDecimal upper) {
        return upper.compareTo(lower.multiply(BigDecimal.valueOf(2))) > 0;
    }

    private record Upper(Numbers.Found number, BigDecimal value, Units.Found unit) {}

    /** The upper end behind a lower one: {@code 2% to 3%}, {@code $45-50}, {@code between 2 and 2.5 pct}. */
    private @Nullable Upper range(int core, Numbers.Found lower, Units.Found unit, Sense.@Nullable Money money) {
        int at = unit.to();
        if (at >= end || lower.value() == null) {
            return null;
        }
        boolean joined =
                tokens.hyphenBefore(at) && (tokens.kind(at) == Tokens.Kind.NUMBER || units.moneyAt(at) != null);
        boolean to = tokens.is(at, "to") || tokens.isSymbol(at, '-') || tokens.isSymbol(at, '\u2013');
        boolean between = tokens.is(at, "and") && around.between(core);
        if (!joined && !to && !between) {
            return null;
        }
        int from = joined ? at : at + 1;
        var sign = from < end ? units.moneyAt(from) : null;
        if (sign != null) {
            from = tokens.hitTo(tokens.hitAt(from, Layer.UNIT));
        }
        if (from >= end || taken.get(from)) {
            return null;
        }
        var second = numbers.at(from, sign != null || money != null);
        if (second == null || second.value() == null) {
            return null;
        }
        var behind = units.behind(second, sign != null ? sign : money);
        boolean open = unit.counted().family().equals("none");
        if (!open && !unit.counted().sameKind(behind.counted())
                || open && behind.counted().family().equals("none") && !joined
                || open && behind.counted().family().equals("noun")) {
            return null;
        }
        if (to && !open && around.role(core) == Amount.Role.BY) {
            return null;
        }
        if (!joined
                && !between
                && (around.role(core) == Amount.Role.FROM || !open && apart(lower.value(), second.value()))) {
            return null;
        }
        var lowerValue = open && second.scaled() && !lower.scaled() ? scaleLike(lower.value(), second) : lower.value();
        if (!between && second.value().compareTo(lowerValue) <= 0) {
            return null;
        }
        return new Upper(second, second.value(), behind);
    }

    /** A multiplicative verb stands for an amount of its own: doubled is 100 percent. */
    private int multiplied(int i) {
        int hit = tokens.hitAt(i, Layer.MOVE);
        var move = tokens.sense(hit, Sense.Move.class);
        if (move == null || move.times() == null || taken.get(i)) {
            return i + 1;
        }
        var percent = move.times().subtract(BigDecimal.ONE).movePointRight(2);
        var before = around.boundBefore(i);
        amounts.add(new Amount(
                before == null ? i : before.from(),
                tokens.hitTo(hit),
                i,
                percent,
                null,
                new Amount.Counted(Unit.PERCENT, null, "times", null, null),
                before == null ? Qualifier.EXACT : before.qualifier(),
                move.direction(),
                null,
                false,
                true));
        return tokens.hitTo(hit);
    }
}
