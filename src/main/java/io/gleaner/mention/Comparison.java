package io.gleaner.mention;

import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Gives a place to times that count from the period spoken of: a year earlier, the previous month, the quarter. */
final class Comparison {
    private static final String NOTHING_SPOKEN_OF = "no period is spoken of that it could be counted from";

    private final Reference reference;
    private final Years years;

    Comparison(Reference reference, Years years) {
        this.reference = reference;
        this.years = years;
    }

    Resolved resolve(Said said) {
        var anchor = reference.anchor() != null ? reference.anchor() : byRhythm();
        if (said instanceof Said.Against against) {
            return against(against, anchor);
        }
        if (said instanceof Said.Spoken spoken) {
            return spoken(spoken.grain(), reference.anchor());
        }
        if (anchor == null) {
            return Resolved.unknown(NOTHING_SPOKEN_OF);
        }
        if (said instanceof Said.Neighbour neighbour) {
            return Resolved.to(anchor.plus(neighbour.n()), beside(neighbour.n(), anchor));
        }
        if (said instanceof Said.Same same) {
            var year = same.year().isFiscal() ? Integer.valueOf(same.year().value()) : years.number(same.year());
            return year == null
                    ? Resolved.unknown("the article has no date")
                    : Resolved.to(anchor.plusYears(year - anchor.last().getYear()), anchor + " in the year " + year);
        }
        if (said instanceof Said.Elapsed elapsed) {
            return elapsed(elapsed.months(), anchor);
        }
        return Resolved.to(anchor, "the period spoken of");
    }

    /** So many months that lead from the beginning of a year, the calendar's or the fiscal one, to the month spoken of. */
    private Resolved elapsed(int months, Period anchor) {
        var last = anchor.lastMonth();
        var first = last.minusMonths(months - 1L);
        if (anchor.firstMonth().equals(first)) {
            return Resolved.to(anchor, "the " + months + " months spoken of");
        }
        boolean opens = first.getMonthValue() == 1 || first.getMonthValue() == reference.fiscalStart();
        return opens
                ? Resolved.to(Stretches.months(first, last), "the " + months + " months up to " + last)
                : Resolved.unknown("no year begins " + months + " months before " + anchor);
    }

    private @Nullable Period byRhythm() {
        var published = reference.published();
        var rhythm = reference.rhythm();
        return published == null || rhythm == null ? null : Reference.latest(rhythm, reference.lag(), published);
    }

    private static String beside(int n, Period anchor) {
        return (n < 0 ? "before " : "after ") + anchor;
    }

    private Resolved against(Said.Against against, @Nullable Period anchor) {
        int n = against.n();
        if (anchor == null) {
            var published = reference.published();
            if (published == null || (against.grain() == Grain.YEAR && Math.abs(n) == 1)) {
                return Resolved.unknown(NOTHING_SPOKEN_OF);
            }
            return Resolved.to(Resolver.around(against.grain(), published).plus(n), beside(n, Period.day(published)));
        }
        var period =
                switch (against.grain()) {
                    case YEAR -> anchor.plusYears(n);
                    case HALF -> months(anchor, 6 * n, Grain.HALF);
                    case QUARTER -> months(anchor, 3 * n, Grain.QUARTER);
                    case MONTH -> months(anchor, n, Grain.MONTH);
                    case WEEK -> weeks(anchor, n);
                    default -> days(anchor, n);
                };
        return Resolved.to(
                period,
                Math.abs(n) + " " + against.grain().name().toLowerCase(java.util.Locale.ROOT)
                        + (n < 0 ? " before " : " after ") + anchor);
    }

    /** Shifts by months where the grain allows it; a finer or coarser anchor gives a whole period of the unit said. */
    private Period months(Period anchor, int n, Grain unit) {
        int length = Resolver.length(unit);
        return switch (anchor.grain()) {
            case MONTH, MONTHS ->
                unit == Grain.QUARTER && anchor.grain() == Grain.MONTH
                        ? Resolver.around(Grain.QUARTER, anchor.first()).plus(n / 3)
                        : Stretches.shift(anchor, n);
            case QUARTER ->
                n % 3 == 0
                        ? anchor.plus(n / 3)
                        : Period.month(anchor.lastMonth().plusMonths(n));
            case HALF ->
                n % 6 == 0
                        ? anchor.plus(n / 6)
                        : Period.month(anchor.lastMonth().plusMonths(n));
            case DAYS -> Period.days(anchor.first().plusMonths(n), anchor.last().plusMonths(n));
            case DAY, WEEK -> Resolver.around(unit, anchor.last()).plus(n / length);
            default -> Resolver.around(unit, origin(anchor)).plus(n / length);
        };
    }

    private java.time.LocalDate origin(Period anchor) {
        var published = reference.published();
        return published != null && anchor.last().isAfter(published) ? published : anchor.last();
    }

    private Period weeks(Period anchor, int n) {
        return switch (anchor.grain()) {
            case WEEK -> anchor.plus(n);
            case DAY -> anchor.plus(7 * n);
            case DAYS -> Period.days(anchor.first().plusWeeks(n), anchor.last().plusWeeks(n));
            default -> Period.week(origin(anchor)).plus(n);
        };
    }

    private Period days(Period anchor, int n) {
        return anchor.grain() == Grain.DAY
                ? anchor.plus(n)
                : Period.day(origin(anchor).plusDays(n));
    }

    /** The quarter, the month: the period spoken of, the one around it, or the latest that is known. */
    private Resolved spoken(Grain grain, @Nullable Period anchor) {
        if (anchor != null && anchor.grain() == grain) {
            return Resolved.to(anchor, "the period spoken of");
        }
        if (anchor != null
                && grain == Grain.QUARTER
                && anchor.grain() == Grain.MONTHS
                && anchor.lastMonth().equals(anchor.firstMonth().plusMonths(2))) {
            return Resolved.to(anchor, "the three months spoken of");
        }
        if (anchor != null && anchor.grain().compareTo(grain) < 0) {
            return Resolved.to(Resolver.around(grain, anchor.last()), "the one around " + anchor);
        }
        var known = byRhythm();
        if (known != null && known.grain() == grain) {
            return Resolved.to(known, "the latest that can be known");
        }
        var published = reference.published();
        if (published == null) {
            return Resolved.unknown(NOTHING_SPOKEN_OF);
        }
        if (grain == Grain.MONTH) {
            return Resolved.to(Period.month(YearMonth.from(published).minusMonths(1)), "the last whole month");
        }
        var now = Resolver.around(grain, published);
        return Resolved.to(grain == Grain.QUARTER ? now.plus(-1) : now, "counted from " + published);
    }
}
