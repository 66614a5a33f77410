package io.gleaner.series;

import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How periods of one frequency follow one another.
 *
 * @param frequency how far apart they are
 * @param weekdays for days, whether Saturdays and Sundays are none, as on a market
 */
record Steps(Frequency frequency, boolean weekdays) {
    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");

    /** The steps along these periods; days are weekdays where none of them is in a weekend. */
    static Steps along(Frequency frequency, Collection<Period> periods) {
        return new Steps(
                frequency,
                frequency == Frequency.DAILY && periods.stream().noneMatch(period -> isWeekend(period.first())));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The period before; null for spans. */
    @Nullable
    Period before(Period period) {
        if (frequency == Frequency.SPANS) {
            return null;
        }
        var before = period.plus(-1);
        while (weekdays && isWeekend(before.first())) {
            before = before.plus(-1);
        }
        return before;
    }

    /** The period a year earlier, for weeks the 52nd before; null for spans. */
    @Nullable
    Period yearBefore(Period period) {
        return switch (frequency) {
            case SPANS -> null;
            case WEEKLY -> period.plus(-52);
            default -> period.plusYears(-1);
        };
    }

    /** How many periods a year has, as FRED counts them: 260 weekdays, 52 weeks. Spans have none. */
    int perYear() {
        return switch (frequency) {
            case DAILY -> weekdays ? 260 : 365;
            case WEEKLY -> 52;
            case MONTHLY -> 12;
            case QUARTERLY -> 4;
            case HALF_YEARLY -> 2;
            case YEARLY, FISCAL_YEARLY -> 1;
            case SPANS -> throw new IllegalStateException("spans have no length in common");
        };
    }

    /** How many years lie from one period to another; for days and weeks, of 365.25 days. */
    BigDecimal years(Period from, Period to) {
        if (frequency == Frequency.DAILY || frequency == Frequency.WEEKLY) {
            var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.first(), to.first()));
            return days.divide(DAYS_PER_YEAR, MathContext.DECIMAL128);
        }
        return BigDecimal.valueOf(Frequency.steps(from, to))
                .divide(BigDecimal.valueOf(perYear()), MathContext.DECIMAL128);
    }

    /** The periods whose last day lies in {@code whole}. */
    List<Period> partsOf(Period whole) {
        var parts = new ArrayList<Period>();
        for (var part = holding(whole.first()); !part.last().isAfter(whole.last()); part = part.plus(1)) {
            if (!weekdays || !isWeekend(part.first())) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The period that holds a day; a year is that of the calendar. */
    Period holding(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (frequency) {
            case DAILY -> Period.day(day);
            case WEEKLY -> Period.week(day);
            case MONTHLY -> Period.month(year, month);
            case QUARTERLY -> Period.quarter(year, (month + 2) / 3);
            case HALF_YEARLY -> Period.half(year, (month + 5) / 6);
            case YEARLY -> Period.year(year);
            case FISCAL_YEARLY, SPANS ->
                throw new IllegalStateException("no calendar has the periods of a line that is " + frequency.word());
        };
    }
}
