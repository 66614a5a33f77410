package io.gleaner.mention;

import io.gleaner.fact.Area;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Currencies;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number as a sentence states it, with what it is counted in.
 *
 * @param from the first token of its words, the bound before it included
 * @param to the token behind the last, a quantity ({@code a barrel}) included
 * @param core the first token of the number itself or of the currency sign before it
 * @param value scale words multiplied out and the unit's factor applied, a written minus kept; null for an uncertain number
 *     (several hundred)
 * @param upper the upper end of a range, null where there is none
 * @param counted what it is counted in
 * @param bound how exactly it is stated
 * @param direction 1 where the words next to it say up, −1 for down, 0 for neither
 * @param role how it hangs on a verb of motion; null where it does not
 * @param bare whether no unit stands with it, not even a counted noun
 * @param words whether it is written in words, not digits
 */
public record Amount(
        int from,
        int to,
        int core,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        Counted counted,
        Qualifier bound,
        int direction,
        @Nullable Role role,
        boolean bare,
        boolean words) {

    /** This number, so many times as large. */
    Amount times(BigDecimal factor) {
        return new Amount(
                from,
                to,
                core,
                value == null ? null : value.multiply(factor),
                upper == null ? null : upper.multiply(factor),
                counted,
                bound,
                direction,
                role,
                bare,
                words);
    }

    /** This number, counted in what {@code other} is; {@code factor} is what one of its words is in that unit. */
    Amount countedLike(Amount other, BigDecimal factor) {
        return new Amount(
                from,
                to,
                core,
                value == null ? null : value.multiply(factor),
                upper == null ? null : upper.multiply(factor),
                other.counted,
                bound,
                direction,
                role,
                other.bare,
                words);
    }

    /** This number, moving in that direction. */
    Amount moved(int to) {
        return new Amount(from, this.to, core, value, upper, counted, bound, to, role, bare, words);
    }

    /** The class of units it is counted in. */
    public String family() {
        return counted.family();
    }

    /** How an amount hangs on a verb of motion. */
    public enum Role {
        FROM,
        TO,
        BY
    }

    /**
     * What an amount is counted in, as far as its own words tell.
     *
     * @param unit the unit, null for money whose currency is open, for a counted noun and for a bare number
     * @param money the currency or currencies meant; null where it is no money
     * @param family the class of units, {@code none} for a bare number and {@code noun} for a counted noun
     * @param per the quantity in {@code JPY/5kg}, null where there is none
     * @param noun the counted noun, null where there is none
     */
    public record Counted(
            @Nullable Unit unit,
            Currencies.@Nullable Choice money,
            String family,
            @Nullable String per,
            @Nullable String noun) {
        static final Counted NOTHING = new Counted(null, null, "none", null, null);

        /** Whether two amounts can be the ends of one range. */
        boolean sameKind(Counted other) {
            return (family.equals(other.family) || family.equals("money") && other.money != null)
                    && (unit == null || unit.equals(other.unit))
                    && (money == null || money.equals(other.money));
        }

        /** The unit where the sentence speaks of {@code area}; null for a counted noun or a bare number. */
        public @Nullable Unit in(Currencies currencies, @Nullable Area area, @Nullable LocalDate date) {
            var own = money == null ? unit : new Unit(currencies.resolve(money, area, date));
            return own == null || per == null ? own : own.per(per);
        }
    }
}
