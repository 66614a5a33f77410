package io.gleaner.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of holidays.
 *
 * <p>A rule is a number as the data file writes it: {@code MMDD} for a date, {@code 2MMND} for the N-th weekday D of a month, N
 * being 9 for its last, and {@code 30100} plus so many days from Easter Sunday.
 */
final class Holidays {
    private static final int BY_WEEKDAY = 20_000;
    private static final int BY_EASTER = 30_000;
    private static final int EASTER = 30_100;
    private static final int LAST = 9;

    private Holidays() {}

    static LocalDate of(int rule, int year) {
        if (rule >= BY_EASTER) {
            return easter(year).plusDays(rule - EASTER);
        }
        if (rule >= BY_WEEKDAY) {
            int n = rule / 10 % 10;
            var day = DayOfWeek.of(rule % 10);
            var first = LocalDate.of(year, (rule - BY_WEEKDAY) / 100, 1);
            return first.with(
                    n == LAST ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(n, day));
        }
        return LocalDate.of(year, rule / 100, rule % 100);
    }

    /** Easter Sunday of the Gregorian calendar, by the church's own reckoning of full moons. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leaps = century / 4;
        int moons = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leaps - moons + 15) % 30;
        int rest = year % 100;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int days = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
