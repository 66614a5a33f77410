package io.gleaner.mention;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Said.Year;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Gives a time that was said its place in the calendar. */
final class Resolver {
    /** A month that begins within so many days is the coming one where no verb says otherwise. */
    private static final int SOON = 100;
    /** For so many days after its end a month is news, and a forecast for it is not for next year's. */
    private static final int RECENT_MONTH = 75;
    /** The same for a quarter or half. */
    private static final int RECENT_PART = 45;

    static final String NO_DATE = "the article has no date";

    private final Reference reference;
    private final Years years;
    private final Days days;
    private final Stretches stretches;
    private final @Nullable LocalDate published;
    private final @Nullable Period anchor;

    Resolver(Reference reference) {
        this.reference = reference;
        this.years = new Years(reference);
        this.days = new Days(reference, years);
        this.stretches = new Stretches(reference, years, this);
        this.published = reference.published();
        this.anchor = reference.anchor();
    }

    Resolved resolve(Said said) {
        if (said instanceof Said.Whole whole) {
            return whole(whole.year());
        } else if (said instanceof Said.Part part) {
            return part.year().isOpen() ? open(part) : part(part);
        } else if (said instanceof Said.Date date) {
            return days.date(date);
        } else if (said instanceof Said.Holiday holiday) {
            return days.holiday(holiday);
        } else if (said instanceof Said.Weekend weekend) {
            return days.weekend(weekend);
        } else if (said instanceof Said.Weekday day) {
            return days.weekday(day);
        } else if (said instanceof Said.Shifted shifted) {
            return shifted(shifted);
        } else if (said instanceof Said.Now) {
            return published == null
                    ? Resolved.unknown(NO_DATE)
                    : Resolved.to(Period.month(YearMonth.from(published)), "now: the month of " + published);
        } else if (said instanceof Said.Event) {
            return Resolved.unknown("no calendar dates the event");
        } else if (said instanceof Said.Edge edge) {
            return edge(edge);
        } else if (said instanceof Said.Holding holding) {
            var day = resolve(holding.day()).period();
            return day == null
                    ? Resolved.unknown(NO_DATE)
                    : Resolved.to(around(holding.grain(), day.last()), "the one that holds " + day);
        } else if (said instanceof Said.Against
                || said instanceof Said.Neighbour
                || said instanceof Said.Same
                || said instanceof Said.Elapsed
                || said instanceof Said.Spoken
                || said instanceof Said.ThePeriod) {
            return new Comparison(reference, years).resolve(said);
        }
        return stretches.resolve(said);
    }

    private Resolved whole(Year year) {
        var fiscal = years.fiscal(year);
        if (year.isFiscal()) {
            return fiscal == null
                    ? Resolved.unknown(NO_DATE)
                    : new Resolved(
                            fiscal,
                            fiscal,
                            years.months(fiscal),
                            null,
                            "the fiscal year that ends in " + fiscal.first().getYear());
        }
        var number = years.number(year);
        return number == null
                ? Resolved.unknown(NO_DATE)
                : Resolved.to(
                        Period.year(number),
                        year.kind() == Said.YearKind.NUMBER
                                ? "the year as written"
                                : "the year " + number + ", counted from " + years.origin(year));
    }

    private Resolved part(Said.Part part) {
        if (part.year().isFiscal()) {
            var fiscal = years.fiscal(part.year());
            if (fiscal == null) {
                return Resolved.unknown(NO_DATE);
            }
            var first = years.months(fiscal).firstMonth();
            int length = length(part.grain());
            var start = first.plusMonths((long) (part.place() - 1) * length);
            if (part.grain() == Grain.MONTH) {
                start = first.plusMonths(Math.floorMod(part.place() - first.getMonthValue(), 12));
            }
            return Resolved.to(
                    Stretches.months(start, start.plusMonths(length - 1L)),
                    "part " + part.place() + " of " + fiscal + ", which begins in " + first);
        }
        var year = years.number(part.year());
        return year == null
                ? Resolved.unknown(NO_DATE)
                : Resolved.to(
                        calendar(part.grain(), year, part.place()),
                        part.year().kind() == Said.YearKind.NUMBER
                                ? "as written"
                                : "in " + year + ", counted from " + years.origin(part.year()));
    }

    /** A part of a year whose year was not said. */
    private Resolved open(Said.Part part) {
        if (part.marked() && part.grain() == Grain.QUARTER && years.countsFiscalQuarters() && published != null) {
            var fiscal = years.fiscal(new Year(Said.YearKind.FISCAL_SHIFT, 0));
            if (fiscal != null) {
                var first = years.months(fiscal).firstMonth().plusMonths(3L * (part.place() - 1));
                while (first.plusMonths(2).atEndOfMonth().isAfter(published)) {
                    first = first.minusYears(1);
                }
                return Resolved.to(
                        Period.quarter(first.getYear(), (first.getMonthValue() + 2) / 3),
                        "the last fiscal quarter " + part.place() + " before " + published);
            }
        }
        var kind = part.year().kind();
        if (published == null || (kind == Said.YearKind.OPEN && reference.historic())) {
            if (anchor == null) {
                return Resolved.unknown(NO_DATE);
            }
            int year = anchor.last().getYear();
            var there = calendar(part.grain(), year, part.place());
            if (there.first().isAfter(anchor.last())) {
                there = there.plusYears(-1);
            }
            return Resolved.to(there, "in the year of " + anchor + ", which is spoken of");
        }
        var day = published;
        var candidate = calendar(part.grain(), day.getYear(), part.place());
        if (kind == Said.YearKind.BACK || kind == Said.YearKind.AHEAD) {
            boolean ahead = kind == Said.YearKind.AHEAD;
            if (ahead ? !candidate.first().isAfter(day) : !candidate.last().isBefore(day)) {
                candidate = candidate.plusYears(ahead ? 1 : -1);
            }
            return Resolved.to(candidate, ahead ? "the next after " + day : "the last before " + day);
        }
        if (reference.tense() == Tense.FUTURE) {
            var over = candidate.last().isBefore(day) ? candidate : candidate.plusYears(-1);
            int recent = part.grain() == Grain.MONTH ? RECENT_MONTH : RECENT_PART;
            if (over.last().isAfter(day.minusDays(recent))) {
                return Resolved.to(over, "the last before " + day + ": figures for it are only now expected");
            }
            return Resolved.to(over.plusYears(1), "the next from " + day + ", for the clause looks ahead");
        }
        boolean complete = part.grain() != Grain.MONTH && reference.tense() == Tense.PAST;
        var must = complete ? candidate.last() : candidate.first();
        if (reference.tense() == Tense.UNKNOWN
                && part.grain() == Grain.MONTH
                && must.isAfter(day)
                && must.isBefore(day.plusDays(SOON))) {
            return Resolved.to(candidate, "soon after " + day);
        }
        if (must.isAfter(day) && !(complete && YearMonth.from(must).equals(YearMonth.from(day)))) {
            candidate = candidate.plusYears(-1);
        }
        return Resolved.to(candidate, "the last on or before " + day);
    }

    private static Period calendar(Grain grain, int year, int place) {
        return switch (grain) {
            case QUARTER -> Period.quarter(year, place);
            case HALF -> Period.half(year, place);
            default -> Period.month(year, place);
        };
    }

    static int length(Grain grain) {
        return switch (grain) {
            case QUARTER -> 3;
            case HALF -> 6;
            case YEAR, FISCAL_YEAR -> 12;
            default -> 1;
        };
    }

    private Resolved shifted(Said.Shifted shifted) {
        if (published == null) {
            return Resolved.unknown(NO_DATE);
        }
        int n = shifted.n();
        var period = around(shifted.grain(), published).plus(n);
        return Resolved.to(
                period,
                n == 0
                        ? "the one that holds " + published
                        : (n < 0 ? "before" : "after") + " the one that holds " + published);
    }

    /** The period of a grain that holds a day. */
    static Period around(Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY, DAYS -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH, MONTHS -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case HALF -> Period.half(day.getYear(), (day.getMonthValue() + 5) / 6);
            case YEAR, YEARS -> Period.year(day.getYear());
            case FISCAL_YEAR -> Period.fiscalYear(day.getYear());
        };
    }

    private Resolved edge(Said.Edge edge) {
        var whole = resolve(edge.whole());
        var period = whole.window();
        if (whole.period() == null || period == null) {
            return whole;
        }
        if (toCome(edge, period)) {
            period = period.plusYears(-1);
            whole = Resolved.to(period, "the last that was over on " + published);
        }
        var moment =
                switch (edge.place()) {
                    case START -> Period.month(period.firstMonth());
                    case MIDDLE -> Period.month(period.firstMonth().plusMonths(middle(period)));
                    case END -> Period.month(period.lastMonth());
                };
        boolean fine = period.grain() == Grain.DAY || period.grain() == Grain.WEEK || period.grain() == Grain.DAYS;
        return new Resolved(whole.period(), fine ? period : moment, whole.window(), null, whole.reason());
    }

    /** Whether the end of the year would lie ahead of what has happened: {@code fell to 3.7 billion by year end} in March. */
    private boolean toCome(Said.Edge edge, Period year) {
        return published != null
                && reference.tense() == Tense.PAST
                && edge.place() == Said.Place.END
                && edge.whole() instanceof Said.Whole whole
                && whole.year().equals(Year.OPEN)
                && published.getMonthValue() < year.lastMonth().getMonthValue();
    }

    private static long middle(Period period) {
        long months = 12L * (period.last().getYear() - period.first().getYear())
                + period.last().getMonthValue()
                - period.first().getMonthValue();
        return months / 2;
    }

    static Resolved yearOnYear(Period month, Period window, String reason) {
        return new Resolved(month, month, window, Basis.YOY, reason);
    }
}
