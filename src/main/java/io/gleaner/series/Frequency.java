package io.gleaner.series;

import io.gleaner.fact.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** How often a series has a value, told from the grain of its periods. The letters are those of SDMX where it has one. */
public enum Frequency {
    DAILY("D"),
    WEEKLY("W"),
    MONTHLY("M"),
    QUARTERLY("Q"),
    HALF_YEARLY("S"),
    YEARLY("A"),
    /** Years that a country counts in its own way; not in SDMX. */
    FISCAL_YEARLY("F"),
    /** Spans with ends of their own, such as the first five months of a year; not in SDMX. */
    SPANS("X");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    /** The letter written in keys. */
    public String code() {
        return code;
    }

    /** The word for people, such as {@code half-yearly}. */
    public String word() {
        return switch (this) {
            case DAILY -> "daily";
            case WEEKLY -> "weekly";
            case MONTHLY -> "monthly";
            case QUARTERLY -> "quarterly";
            case HALF_YEARLY -> "half-yearly";
            case YEARLY -> "yearly";
            case FISCAL_YEARLY -> "by fiscal year";
            case SPANS -> "by spans";
        };
    }

    /** The frequency of the series that a figure for this period belongs to. */
    public static Frequency of(Period period) {
        return switch (period.grain()) {
            case DAY -> DAILY;
            case WEEK -> WEEKLY;
            case MONTH -> MONTHLY;
            case QUARTER -> QUARTERLY;
            case HALF -> HALF_YEARLY;
            case YEAR -> YEARLY;
            case FISCAL_YEAR -> FISCAL_YEARLY;
            case DAYS, MONTHS, YEARS -> SPANS;
        };
    }

    /**
     * How many periods of the same grain lie from one to another, negative where that is the earlier.
     *
     * @throws IllegalArgumentException for periods of different grain, and for spans
     */
    public static long steps(Period from, Period to) {
        if (from.grain() != to.grain() || from.grain().isSpan()) {
            throw new IllegalArgumentException("no number of periods lies from " + from + " to " + to);
        }
        var unit =
                switch (from.grain()) {
                    case DAY -> ChronoUnit.DAYS;
                    case WEEK -> ChronoUnit.WEEKS;
                    case MONTH -> ChronoUnit.MONTHS;
                    case QUARTER -> IsoFields.QUARTER_YEARS;
                    case HALF -> ChronoUnit.MONTHS;
                    default -> ChronoUnit.YEARS;
                };
        long steps = unit.between(from.first(), to.first());
        return from.grain() == Period.Grain.HALF ? steps / 6 : steps;
    }

    /** Reads a letter; throws {@link IllegalArgumentException} for any other text. */
    public static Frequency parse(String code) {
        for (Frequency frequency : values()) {
            if (frequency.code.equals(code)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("no frequency is written '" + code + "'");
    }
}
