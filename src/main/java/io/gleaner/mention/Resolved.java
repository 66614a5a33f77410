package io.gleaner.mention;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a time means.
 *
 * @param period the period; null where it cannot be told
 * @param moment the narrower period of a figure that holds for a moment: December 1987 for the end of 1987; otherwise
 *     {@code period}
 * @param window the wider period of a figure that adds up: the twelve months for {@code in the year to May}; otherwise
 *     {@code period}
 * @param basis what the words imply a change is measured against; null where they imply nothing
 * @param reason why, in words
 */
public record Resolved(
        @Nullable Period period,
        @Nullable Period moment,
        @Nullable Period window,
        @Nullable Basis basis,
        String reason) {

    public Resolved {
        Objects.requireNonNull(reason);
        if (period == null && (moment != null || window != null)) {
            throw new IllegalArgumentException("a moment of no period");
        }
    }

    static Resolved to(Period period, String reason) {
        return new Resolved(period, period, period, null, reason);
    }

    static Resolved unknown(String reason) {
        return new Resolved(null, null, null, null, reason);
    }

    Resolved because(String other) {
        return new Resolved(period, moment, window, basis, other);
    }
}
