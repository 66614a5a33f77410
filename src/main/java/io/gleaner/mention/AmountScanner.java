package io.gleaner.mention;

import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Sense;
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
    private final List<Amount> amounts = new ArrayList<>();

    private AmountScanner(Tokens tokens, int begin, int end, BitSet taken) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.taken = taken;
        this.numbers = new Numbers(tokens, end);
        this.units = new Units(tokens, end, taken);
        this.around = new Surroundings(tokens, begin, end);
    }

    /** The amounts between two tokens, in order; {@code taken} marks tokens that are no amounts. */
    static List<Amount> scan(Tokens tokens, int begin, int end, BitSet taken) {
        var scanner = new AmountScanner(tokens, begin, end, taken);
        int at = begin;
        while (at < end) {
            at = scanner.step(at);
        }
        scanner.shareUnits();
        return scanner.amounts;
    }

    /** Gives a bare number the unit of the one it leads to: {@code from 4,650 to 3,980 ringgit a tonne}. */
    private void shareUnits() {
        for (int k = 0; k + 1 < amounts.size(); k++) {
            var first = amounts.get(k);
            var second = amounts.get(k + 1);
            if (first.bare()
                    && first.role() == Amount.Role.FROM
                    && !second.bare()
                    && second.role() == Amount.Role.TO
                    && second.from() - first.to() <= 2
                    && first.value() != null
                    && first.counted().noun() == null) {
                amounts.set(k, first.countedLike(second));
            }
        }
    }

    private int step(int i) {
        if (taken.get(i) || !mayBegin(i)) {
            return multiplied(i);
        }
        var money = moneyBefore(i);
        var number = numbers.at(i, money != null);
        if (number == null) {
            return multiplied(i);
        }
        if (tokens.kind(i) == Tokens.Kind.NUMBER && money == null && name(i, number)) {
            return number.to();
        }
        var unit = units.behind(number, money);
        if (number.words() && !worthy(i, number, unit)) {
            return i + 1;
        }
        return add(i, number, money, unit);
    }

    private boolean mayBegin(int i) {
        if (tokens.kind(i) == Tokens.Kind.NUMBER) {
            return true;
        }
        return tokens.hitAt(i, Layer.NUMBER) >= 0
                || (tokens.is(i, "a") || tokens.is(i, "an"))
                        && i + 1 < end
                        && (tokens.hitAt(i + 1, Layer.NUMBER) >= 0 || tokens.is(i + 1, "full"));
    }

    /** The currency sign or code that ends right before token {@code i}; a single letter must touch the number. */
    private Sense.@Nullable Money moneyBefore(int i) {
        int hit = i > begin && !tokens.lineBefore(i) ? tokens.hitEnding(i - 1, Layer.UNIT) : -1;
        var money = tokens.sense(hit, Sense.Money.class);
        boolean letter =
                money != null && tokens.kind(i - 1) == Tokens.Kind.WORD && tokens.end(i - 1) - tokens.start(i - 1) == 1;
        return money != null && money.symbol() && !tokens.hyphenBefore(i) && !(letter && !tokens.glued(i))
                ? money
                : null;
    }

    /** Whether the digits at {@code i} belong to a name or a code: G20, Article 4, 9:30, 3-2. */
    private boolean name(int i, Numbers.Found number) {
        int to = number.to();
        if (i > begin && tokens.glued(i)) {
            char before = tokens.text().charAt(tokens.start(i) - 1);
            if (Character.isLetter(before) || before == ':' || before == '#' || before == '/' || before == '_') {
                return true;
            }
        }
        if (to < end && tokens.glued(to) && tokens.kind(to) == Tokens.Kind.SYMBOL) {
            char next = tokens.first(to);
            if ((next == ':' || next == '/')
                    && to + 1 < end
                    && tokens.glued(to + 1)
                    && tokens.kind(to + 1) == Tokens.Kind.NUMBER) {
                return true;
            }
        }
        if (number.scaled() || number.value() == null || tokens.hitAt(to, Layer.UNIT) >= 0) {
            return false;
        }
        if (tokens.hitOver(i, Layer.TERM) >= 0 || tokens.hitOver(i, Layer.AREA) >= 0) {
            return true;
        }
        boolean whole = number.value().scale() <= 0 && tokens.text(i).indexOf(',') < 0;
        return whole && i > begin && named(i - 1) && !tokens.lineBefore(i);
    }

    private boolean named(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD
                && tokens.capital(i)
                && i > begin
                && !(tokens.allCapitals(i) && tokens.allCapitals(begin))
                && tokens.hitOver(i, Layer.TERM) < 0
                && tokens.hitOver(i, Layer.AREA) < 0
                && !around.timeName(i)
                && tokens.hitOver(i, Layer.MOVE) < 0;
    }

    /** Number words are amounts where they have a unit, a scale or a noun: {@code one of them} is none. */
    private boolean worthy(int i, Numbers.Found number, Units.Found unit) {
        if (number.part()) {
            if (i > begin && tokens.is(i - 1, "the") && !tokens.is(number.to(), "of")) {
                return false;
            }
            int next = number.to();
            return !unit.counted().family().equals("none")
                            && !unit.counted().family().equals("noun")
                    || number.scaled()
                    || next < end && comparative(next)
                    || i > begin && (tokens.is(i - 1, "by") || tokens.is(i - 1, "to"))
                    || around.move(i, number.to()) != 0 && !around.timeName(next);
        }
        return number.scaled() || !unit.counted().family().equals("none") || number.value() == null;
    }

    private boolean comparative(int i) {
        var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
        return move != null && move.shape() == Sense.Shape.COMPARATIVE;
    }

    private int add(int i, Numbers.Found number, Sense.@Nullable Money money, Units.Found unit) {
        var value = number.value();
        var upper = (BigDecimal) null;
        int to = unit.to();
        var counted = unit.counted();
        if (number.part() && counted.family().equals("none") && !number.scaled() && value != null) {
            value = value.movePointRight(2);
            counted = new Amount.Counted(Unit.PERCENT, null, "percent", null, null);
        }
        int core = money == null ? i : tokens.hitFrom(tokens.hitEnding(i - 1, Layer.UNIT));
        var range = range(core, number, unit, money);
        if (range != null && value != null) {
            if (unit.counted().family().equals("none")) {
                if (range.number.scaled() && !number.scaled()) {
                    value = scaleLike(value, range.number);
                }
                value = value.multiply(range.unit.factor());
                counted = range.unit.counted();
            } else {
                value = value.multiply(unit.factor());
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
        int sign = around.sign(core);
        if (sign < 0 && value != null) {
            value = value.negate();
            upper = upper == null ? null : upper.negate();
            if (upper != null) {
                var lower = upper;
                upper = value;
                value = lower;
            }
        }
        int first = sign != 0 ? core - 1 : core;
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
        boolean joined = tokens.hyphenBefore(at) && tokens.kind(at) == Tokens.Kind.NUMBER;
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
