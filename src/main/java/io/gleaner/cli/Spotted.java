package io.gleaner.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A mention as it is listed.
 *
 * @param start where it stands in the article's text, in UTF-16 units
 * @param end its end, exclusive
 * @param kind what it is
 * @param value an amount's value; null for an uncertain number
 * @param upper the upper end of an amount's range
 * @param unit the code of an amount's unit, else the counted noun, else null
 * @param bound an amount's qualifier
 * @param direction {@code up} or {@code down} where the words next to an amount say so
 * @param role {@code from}, {@code to} or {@code by} where an amount hangs on a verb of motion
 * @param period what a period means against the article's date
 * @param code the area of a place, the indicator of a term
 */
record Spotted(
        int start,
        int end,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable String bound,
        @Nullable String direction,
        @Nullable String role,
        @Nullable String period,
        @Nullable String code) {

    /** What a mention is, in the order in which those of one place are listed. */
    enum Kind {
        AMOUNT,
        PERIOD,
        PLACE,
        TERM
    }

    static Spotted of(Kind kind, int start, int end, @Nullable String code) {
        boolean time = kind == Kind.PERIOD;
        return new Spotted(
                start, end, kind, null, null, null, null, null, null, time ? code : null, time ? null : code);
    }
}
