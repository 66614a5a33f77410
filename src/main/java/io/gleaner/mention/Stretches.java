package io.gleaner.mention;

import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Year;
import io.gleaner.mention.Said.YearKind;
import io.gleaner.rule.Catalogue.Rhythm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Gives a place to spans and windows: January to May, the year to June. */
final class Stretches {
    private final Reference reference;
    private final Years years;
    private final Resolver resolver;
    private final Slices slices;

    Stretches(Reference reference, Years years, Resolver resolver) {
        this.reference = reference;
        this.years = years;
        this.resolver = resolver;
        this.slices = new Slices(reference, resolver);
    }

    Resolved resolve(Said said) {
        if (said instanceof Said.Slice slice) {
            return slices.resolve(slice);
        } else if (said instanceof Said.Span span) {
            return span(span);
        } else if (said instanceof Said.Running running) {
            return running(running);
        } else if (said instanceof Said.Window window) {
            return window(window);
        } else if (said instanceof Said.ToDate toDate) {
            return toDate(toDate);
        } else if (said instanceof Said.FiscalYear fiscal) {
            return fiscalYear(fiscal);
        }
        throw new IllegalArgumentException("no stretch: " + said);
    }

    /** The months from first to last, as the quarter or half they are, where they are one. */
    static Period months(YearMonth first, YearMonth last) {
        long n = ChronoUnit.MONTHS.between(first, last) + 1;
        int month = first.getMonthValue();
        if (n == 3 && month % 3 == 1) {
            return Period.quarter(first.getYear(), (month + 2) / 3);
        }
        if (n == 6 && month % 6 == 1) {
            return Period.half(first.getYear(), (month + 5) / 6);
        }
        return n == 12 && month == 1 ? Period.year(first.getYear()) : Period.months(first, last);
    }

    static Period shift(Period period, int months) {
        return Period.months(
                period.firstMonth().plusMonths(months), period.lastMonth().plusMonths(months));
    }

    private Resolved span(Said.Span span) {
        var last = resolver.resolve(span.last());
        var to = last.moment();
        if (to == null) {
            return last;
        }
        var from = before(span.first(), to);
        if (from == null) {
            return Resolved.unknown("its beginning cannot be told");
        }
        if (from.first().isAfter(to.last())) {
            return Resolved.unknown("it would end before it begins");
        }
        return Resolved.to(join(from, to), from + " to " + to + "; the end is " + last.reason());
    }

    /** The time that begins a span, the last on or before its end where its year was not said. */
    private @Nullable Period before(Said said, Period end) {
        var from = resolver.resolve(said).moment();
        if (from == null || !opened(said)) {
            return from;
        }
        var candidate = from.plusYears(end.last().getYear() - from.last().getYear());
        return candidate.first().isAfter(end.last()) ? candidate.plusYears(-1) : candidate;
    }

    private static boolean opened(Said said) {
        return (said instanceof Said.Part part && part.year().isOpen())
                || (said instanceof Said.Date date && date.year().isOpen())
                || (said instanceof Said.Edge edge && opened(edge.whole()));
    }

    private static Period join(Period from, Period to) {
        boolean days = from.grain() == Grain.DAY
                || from.grain() == Grain.WEEK
                || from.grain() == Grain.DAYS
                || to.grain() == Grain.DAY
                || to.grain() == Grain.WEEK
                || to.grain() == Grain.DAYS;
        if (days) {
            return Period.days(from.first(), to.last());
        }
        boolean years = (from.grain() == Grain.YEAR && to.grain() == Grain.YEAR)
                || (from.grain() == Grain.FISCAL_YEAR && to.grain() == Grain.FISCAL_YEAR);
        return years
                ? Period.years(from.first().getYear(), to.last().getYear())
                : months(from.firstMonth(), to.lastMonth());
    }

    private Resolved running(Said.Running running) {
        var resolved = resolver.resolve(running.end());
        var end = resolved.moment();
        if (end == null) {
            return resolved;
        }
        int n = running.n();
        String reason = "up to " + end + ": " + resolved.reason();
        switch (running.unit()) {
            case DAY -> {
                return Resolved.to(Period.days(end.last().minusDays(n - 1L), end.last()), reason);
            }
            case WEEK -> {
                return Resolved.to(
                        n == 1
                                ? week(end.last())
                                : Period.days(end.last().minusWeeks(n).plusDays(1), end.last()),
                        reason);
            }
            default -> {}
        }
        int months = n * Resolver.length(running.unit());
        var last = wholeMonths(end);
        var window = months(last.minusMonths(months - 1L), last);
        return months == 12
                ? Resolver.yearOnYear(Period.month(last), window, "twelve months " + reason)
                : Resolved.to(window, reason);
    }

    /** The ISO week with most of the seven days up to {@code end}. */
    private static Period week(LocalDate end) {
        return Period.week(end.minusDays(3));
    }

    /** The month that a stretch of months ends with: that of a date late in it, the one before for an early date. */
    private static YearMonth wholeMonths(Period end) {
        boolean early = end.grain() == Grain.DAY && end.last().getDayOfMonth() <= 10;
        return early ? end.lastMonth().minusMonths(1) : end.lastMonth();
    }

    private Resolved window(Said.Window window) {
        var published = reference.published();
        if (published == null) {
            return Resolved.unknown("the article has no date");
        }
        int n = Math.abs(window.n());
        boolean back = window.n() < 0;
        var month = YearMonth.from(published);
        String reason = (back ? "up to " : "from ") + published;
        switch (window.unit()) {
            case YEAR -> {
                if (n == 1 && back) {
                    return pastYear(month, reason);
                }
                int year = published.getYear();
                // In the first half of a year people count the years that are over.
                int last = published.getMonthValue() <= 6 ? year - 1 : year;
                return Resolved.to(back ? Period.years(last - n + 1, last) : Period.years(last + 1, last + n), reason);
            }
            case WEEK, DAY -> {
                long days = (window.unit() == Grain.WEEK ? 7L : 1L) * n;
                return Resolved.to(
                        back
                                ? Period.days(published.minusDays(days - 1), published)
                                : Period.days(published, published.plusDays(days - 1)),
                        reason);
            }
            default -> {
                int length = n * Resolver.length(window.unit());
                if (length == 12 && back) {
                    return pastYear(month, reason);
                }
                return Resolved.to(
                        length == 1 && back
                                ? Period.month(month)
                                : back
                                        ? months(month.minusMonths(length), month.minusMonths(1))
                                        : months(month.plusMonths(1), month.plusMonths(length)),
                        reason);
            }
        }
    }

    /** The twelve months up to the month spoken of, else up to the last one whose figure can be known, else up to the article's. */
    private Resolved pastYear(YearMonth published, String reason) {
        var anchor = reference.anchor();
        var latest = reference.rhythm() == Rhythm.MONTH ? reference.unsaid(false) : null;
        var end = anchor != null
                        && anchor.grain() == Grain.MONTH
                        && !anchor.lastMonth().isBefore(published.minusYears(1))
                ? anchor.lastMonth()
                : latest != null ? latest.lastMonth() : published;
        return Resolver.yearOnYear(Period.month(end), months(end.minusMonths(11), end), reason);
    }

    private Resolved toDate(Said.ToDate toDate) {
        var resolved = resolver.resolve(toDate.whole());
        var whole = resolved.window();
        var published = reference.published();
        if (whole == null || published == null) {
            return resolved;
        }
        var known =
                reference.rhythm() == null ? null : Reference.latest(reference.rhythm(), reference.lag(), published);
        var last = known == null || (known.grain() != Grain.MONTH && known.grain() != Grain.QUARTER)
                ? YearMonth.from(published).minusMonths(1)
                : known.lastMonth();
        if (whole.last().isBefore(published.minusYears(1))) {
            return Resolved.unknown("it began in " + whole + ", and has gone on");
        }
        if (!whole.last().isAfter(published) || last.isBefore(whole.firstMonth())) {
            return resolved;
        }
        var anchor = reference.anchor();
        if (anchor != null && anchor.grain() == Grain.MONTH && whole.contains(anchor)) {
            last = anchor.lastMonth().isBefore(last) ? anchor.lastMonth() : last;
        }
        var period = months(whole.firstMonth(), last);
        return new Resolved(
                period,
                Period.month(YearMonth.from(published)),
                period,
                null,
                "up to " + last + ", the last that can be known on " + published);
    }

    private Resolved fiscalYear(Said.FiscalYear fiscal) {
        var at = resolver.resolve(fiscal.at());
        var moment = at.moment();
        if (moment == null) {
            var now = years.fiscal(new Year(YearKind.FISCAL_SHIFT, 0));
            return now == null ? at : Resolved.to(now, "the fiscal year of the article");
        }
        var last = fiscal.ends() ? moment.lastMonth() : moment.firstMonth().plusMonths(11);
        var period = Period.fiscalYear(last.getYear());
        return new Resolved(period, period, months(last.minusMonths(11), last), null, at.reason());
    }
}
