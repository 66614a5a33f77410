package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds the upper end of a range behind its lower one. */
final class UpperEnds {
    /** An upper end: its number, the value before its unit is applied, the unit, and the lower end in the same scale. */
    record Found(Numbers.Found number, BigDecimal value, Units.Found unit, BigDecimal lower) {}

    private final Tokens tokens;
    private final int end;
    private final BitSet taken;
    private final Numbers numbers;
    private final Units units;
    private final Surroundings around;

    UpperEnds(Tokens tokens, int end, BitSet taken, Numbers numbers, Units units, Surroundings around) {
        this.tokens = tokens;
        this.end = end;
        this.taken = taken;
        this.numbers = numbers;
        this.units = units;
        this.around = around;
    }

    /** The upper end behind a lower one: {@code 2% to 3%}, {@code $45-50}, {@code between 2 and 2.5 pct}. */
    @Nullable
    Found behind(int core, Numbers.Found lower, Units.Found unit, Sense.@Nullable Money money) {
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
        if (second == null || second.value() == null || to && lower.part() && beyond(second.value())) {
            return null;
        }
        var behind = units.behind(second, sign != null ? sign : money);
        boolean open = unit.counted().family().equals("none");
        boolean framed = around.between(core) || around.ranging(core);
        if (!open && !unit.counted().sameKind(behind.counted())
                || open && behind.counted().family().equals("none") && !joined && !framed
                || open && behind.counted().family().equals("noun") && !framed && (!to || lower.words())) {
            return null;
        }
        if (to && !open && around.role(core) == Amount.Role.BY) {
            return null;
        }
        var lowerValue = sharesScale(lower, unit, second) ? scaleLike(lower.value(), second) : lower.value();
        if (!joined
                && !between
                && !framed
                && (around.role(core) == Amount.Role.FROM
                        || (!open || lower.scaled()) && apart(lowerValue, second.value()))) {
            return null;
        }
        if (!between && second.value().compareTo(lowerValue) <= 0) {
            return null;
        }
        return new Found(second, second.value(), behind, lowerValue);
    }

    /** Whether the scale behind the upper end is the lower one's too: {@code 10 to 15 million}, {@code $50-85 million}. */
    private static boolean sharesScale(Numbers.Found lower, Units.Found unit, Numbers.Found upper) {
        return upper.factor() != null
                && lower.value() != null
                && upper.value() != null
                && !lower.scaled()
                && unit.to() == lower.to()
                && scaleLike(lower.value(), upper).compareTo(upper.value()) < 0;
    }

    /** Whether a value is no upper end of a part of one, but where a loss of that part led: {@code fell by a third to 2 million}. */
    private static boolean beyond(BigDecimal upper) {
        return upper.compareTo(BigDecimal.valueOf(2)) > 0;
    }

    /** Whether two values lie too far apart to be the ends of one range but a change and a level: {@code rose 0.2% to 4.2%}. */
    private static boolean apart(BigDecimal lower, BigDecimal upper) {
        return upper.compareTo(lower.multiply(BigDecimal.valueOf(2))) > 0;
    }

    private static BigDecimal scaleLike(BigDecimal value, Numbers.Found scaled) {
        return scaled.factor() == null ? value : value.multiply(scaled.factor());
    }
}
