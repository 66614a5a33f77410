package io.gleaner.mention;

import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import java.time.LocalDate;

/** Gives a place to what is cut from the beginning or the end of a time: the first five months, the last week of May. */
final class Slices {
    /** For so many months after their end the first months of a year are news. */
    private static final int NEWS = 2;

    private final Reference reference;
    private final Resolver resolver;

    Slices(Reference reference, Resolver resolver) {
        this.reference = reference;
        this.resolver = resolver;
    }

    /** The place of a slice. */
    Resolved resolve(Said.Slice slice) {
        var whole = slice.whole();
        if (whole instanceof Said.Whole year && year.year().isOpen()) {
            return openSlice(slice);
        }
        var resolved = resolver.resolve(whole);
        var period = resolved.window();
        if (period == null) {
            return resolved;
        }
        if (whole instanceof Said.Whole year && justOver(slice, year.year(), period)) {
            period = period.plus(1);
        }
        int n = slice.n();
        boolean end = slice.atEnd();
        return Resolved.to(
                switch (slice.unit()) {
                    case DAY ->
                        end
                                ? days(period, period.last().minusDays(n - 1L), period.last())
                                : days(period, period.first(), period.first().plusDays(n - 1L));
                    case WEEK -> weeks(period, n, end);
                    case HALF -> halfMonth(period, end);
                    case QUARTER -> part(period, 3 * n, end);
                    case MONTH -> part(period, n, end);
                    default ->
                        period.grain() == Grain.YEARS || period.grain() == Grain.YEAR
                                ? yearsOf(period, n, end)
                                : period;
                },
                (end ? "the end of " : "the beginning of ") + period);
    }

    /** Whether the first months of {@code the year} are those of the article's, told after the year before: over, and news. */
    private boolean justOver(Said.Slice slice, Said.Year year, Period spoken) {
        var published = reference.published();
        if (published == null
                || slice.atEnd()
                || slice.unit() != Grain.MONTH
                || !year.equals(Said.Year.spoken(0))
                || !spoken.equals(Period.year(published.getYear() - 1))) {
            return false;
        }
        var over = spoken.first().plusYears(1).plusMonths(slice.n());
        return !over.isAfter(published) && over.isAfter(published.minusMonths(NEWS));
    }

    private Resolved openSlice(Said.Slice slice) {
        var published = reference.published();
        if (published == null) {
            return Resolved.unknown("the article has no date");
        }
        int n = slice.unit() == Grain.QUARTER ? 3 * slice.n() : slice.unit() == Grain.MONTH ? slice.n() : 1;
        int year = published.getYear();
        boolean historic = reference.anchor() != null
                && reference.anchor().grain() == Grain.YEAR
                && reference.anchor().first().getYear() < year;
        if (historic && reference.anchor() != null) {
            year = reference.anchor().first().getYear();
        } else if (reference.tense() != Reference.Tense.FUTURE && n > published.getMonthValue()) {
            year--;
        }
        return Resolved.to(part(Period.year(year), n, false), "the first of " + year + ", the last that are over");
    }

    private static Period part(Period whole, int n, boolean end) {
        var first = whole.firstMonth();
        var last = whole.lastMonth();
        return end
                ? Stretches.months(last.minusMonths(n - 1L), last)
                : Stretches.months(first, first.plusMonths(n - 1L));
    }

    private static Period yearsOf(Period whole, int n, boolean end) {
        int first = whole.first().getYear();
        int last = whole.last().getYear();
        return end ? Period.years(last - n + 1, last) : Period.years(first, first + n - 1);
    }

    private static Period days(Period whole, LocalDate first, LocalDate last) {
        return Period.days(
                whole.contains(Period.day(first)) ? first : whole.first(),
                whole.contains(Period.day(last)) ? last : whole.last());
    }

    private static Period weeks(Period whole, int n, boolean end) {
        if (whole.grain() == Grain.DAY) {
            var last = whole.first().plusWeeks(n).minusDays(1);
            return n == 1 ? Period.week(whole.first()) : Period.days(whole.first(), last);
        }
        if (n == 1) {
            return end ? Period.week(whole.last()) : Period.week(whole.first().plusDays(3));
        }
        return end
                ? days(whole, whole.last().minusDays(7L * n - 1), whole.last())
                : days(whole, whole.first(), whole.first().plusDays(7L * n - 1));
    }

    private static Period halfMonth(Period month, boolean end) {
        var first = month.first();
        return month.grain() != Grain.MONTH
                ? month
                : end ? Period.days(first.plusDays(15), month.last()) : Period.days(first, first.plusDays(14));
    }
}
