package io.gleaner.chart;

import io.gleaner.fact.Period;
import io.gleaner.series.Frequency;
import io.gleaner.series.Spoken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where periods lie on a ruler of days, and which days are worth a tick. */
final class Almanac {
    private static final int MOST_TICKS = 10;
    private static final double DAYS_A_MONTH = 30.44;
    private static final double DAYS_A_YEAR = 365.25;

    private Almanac() {}

    /** The middle of a period. */
    static double middle(Period period) {
        return (period.first().toEpochDay() + end(period)) / 2;
    }

    /** The end of the last day of a period. */
    static double end(Period period) {
        return period.last().toEpochDay() + 1.0;
    }

    /** How many days a period of this frequency usually has; for days, how far apart quotes may lie without a gap. */
    static double days(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> 5;
            case WEEKLY -> 7;
            case MONTHLY -> DAYS_A_MONTH;
            case QUARTERLY -> 3 * DAYS_A_MONTH;
            case HALF_YEARLY -> 6 * DAYS_A_MONTH;
            case YEARLY, FISCAL_YEARLY, SPANS -> DAYS_A_YEAR;
        };
    }

    /** Ticks from one day to another, none finer than the periods of the data are. */
    static List<Tick> ticks(double low, double high, Frequency grain) {
        double span = high - low;
        if (grain == Frequency.DAILY || grain == Frequency.WEEKLY || grain == Frequency.SPANS) {
            for (int step : new int[] {1, 2, 7, 14}) {
                boolean tooFine = grain == Frequency.WEEKLY && step < 7;
                if (!tooFine && span / step <= MOST_TICKS) {
                    return days(low, high, step, grain == Frequency.WEEKLY);
                }
            }
        }
        if (grain != Frequency.YEARLY && grain != Frequency.FISCAL_YEARLY) {
            int finest = grain == Frequency.QUARTERLY ? 3 : grain == Frequency.HALF_YEARLY ? 6 : 1;
            for (int step : new int[] {1, 2, 3, 6}) {
                if (step >= finest && span / (step * DAYS_A_MONTH) <= MOST_TICKS + 2) {
                    return months(low, high, step, grain);
                }
            }
        }
        for (int step = 1; ; step = next(step)) {
            if (span / (step * DAYS_A_YEAR) <= MOST_TICKS) {
                return years(low, high, step, grain);
            }
        }
    }

    private static int next(int step) {
        return Integer.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }

    private static List<Tick> days(double low, double high, int step, boolean weeks) {
        var ticks = new ArrayList<Tick>();
        int year = Integer.MIN_VALUE;
        // Day 4 was a Monday, so that steps of whole weeks fall on Mondays.
        long first = Math.floorDiv((long) Math.ceil(low) - 4, step) * step + 4;
        for (long day = first; day < high; day += step) {
            double x = weeks ? day + 3.5 : day + 0.5;
            if (x < low || x > high) {
                continue;
            }
            var date = LocalDate.ofEpochDay(day);
            var label = date.getDayOfMonth() + " " + Spoken.month(date.getMonthValue());
            ticks.add(new Tick(x, label, date.getYear() == year ? "" : Integer.toString(date.getYear())));
            year = date.getYear();
        }
        return ticks;
    }

    private static List<Tick> months(double low, double high, int step, Frequency grain) {
        var ticks = new ArrayList<Tick>();
        int year = Integer.MIN_VALUE;
        var month = LocalDate.ofEpochDay((long) Math.floor(low)).withDayOfMonth(1);
        month = month.minusMonths((month.getMonthValue() - 1) % step);
        for (; month.toEpochDay() < high; month = month.plusMonths(step)) {
            boolean quarter = grain == Frequency.QUARTERLY && step == 3;
            boolean half = grain == Frequency.HALF_YEARLY;
            var end = month.plusMonths(half ? 6 : quarter ? 3 : 1);
            double x = (month.toEpochDay() + end.toEpochDay()) / 2.0;
            if (x < low || x > high) {
                continue;
            }
            var label = half
                    ? "H" + (month.getMonthValue() + 5) / 6
                    : quarter ? "Q" + (month.getMonthValue() + 2) / 3 : Spoken.month(month.getMonthValue());
            ticks.add(new Tick(x, label, month.getYear() == year ? "" : Integer.toString(month.getYear())));
            year = month.getYear();
        }
        return ticks;
    }

    private static List<Tick> years(double low, double high, int step, Frequency grain) {
        var ticks = new ArrayList<Tick>();
        boolean whole = grain == Frequency.YEARLY || grain == Frequency.FISCAL_YEARLY;
        int from = LocalDate.ofEpochDay((long) Math.floor(low)).getYear();
        int to = LocalDate.ofEpochDay((long) Math.ceil(high)).getYear();
        for (int year = Math.floorDiv(from, step) * step; year <= to; year += step) {
            var start = LocalDate.of(year, 1, 1);
            double x = whole ? (start.toEpochDay() + start.plusYears(1).toEpochDay()) / 2.0 : start.toEpochDay();
            if (x >= low && x <= high) {
                ticks.add(new Tick(x, (grain == Frequency.FISCAL_YEARLY ? "FY" : "") + year));
            }
        }
        return ticks;
    }
}
