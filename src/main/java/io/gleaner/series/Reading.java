package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value that was known of one period, free of where it was read. Canonical text:
 * {@code 2024-05 actual =2.4 % @2024-06-12}, {@code 2023 actual =44500000000 USD derived}.
 *
 * @param period what the value describes
 * @param status actual, forecast, target or superseded
 * @param quantity the value
 * @param published the first day it was published; null where that could not be told
 * @param derived whether it follows by arithmetic from figures that were published, and was not published itself
 */
public record Reading(
        Period period,
        Status status,
        Quantity quantity,
        @Nullable LocalDate published,
        boolean derived) {
    private static final Pattern TEXT =
            Pattern.compile("(\\S+) (\\S+) (\\S+ \\S+)(?: @(\\d{4}-\\d{2}-\\d{2}))?( derived)?");

    public Reading {
        Objects.requireNonNull(period);
        Objects.requireNonNull(status);
        Objects.requireNonNull(quantity);
    }

    @Override
    public String toString() {
        return period + " " + status.code() + " " + quantity + (published == null ? "" : " @" + published)
                + (derived ? " derived" : "");
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static Reading parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a reading: '" + text + "'");
        }
        try {
            return new Reading(
                    Period.parse(matcher.group(1)),
                    Status.parse(matcher.group(2)),
                    Quantity.parse(matcher.group(3)),
                    matcher.group(4) == null ? null : LocalDate.parse(matcher.group(4)),
                    matcher.group(5) != null);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a reading: '" + text + "'", e);
        }
    }
}
