package io.gleaner.mention;

import io.gleaner.fact.Period;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Said.Year;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Gives days and weekends their place in the calendar: June 8, Friday, Easter, the weekend. */
final class Days {
    private static final int FRIDAY = 5;
    /** Half a year: further from a day, one without a year is nearer in another year. */
    private static final int HALF_YEAR = 183;
    /** So many days ago, a day without a year is the past one even where the clause looks ahead: in line with the pact of May 5. */
    private static final int PASSED = 60;

    private final Reference reference;
    private final Years years;
    private final @Nullable LocalDate published;

    Days(Reference reference, Years years) {
        this.reference = reference;
        this.years = years;
        this.published = reference.published();
    }

    Resolved date(Said.Date date) {
        return dated(date.year(), year -> day(year, date));
    }

    Resolved holiday(Said.Holiday holiday) {
        return dated(holiday.year(), year -> Period.day(Holidays.of(holiday.rule(), year)));
    }

    /** A day of a year that may not have been said. */
    private Resolved dated(Year said, IntFunction<Period> day) {
        if (!said.isOpen()) {
            var year = years.number(said);
            return year == null ? Resolved.unknown(Resolver.NO_DATE) : Resolved.to(day.apply(year), "as written");
        }
        var anchor = reference.anchor();
        var from = published != null && !reference.historic() ? published : anchor == null ? published : anchor.last();
        if (from == null) {
            return Resolved.unknown(Resolver.NO_DATE);
        }
        var candidate = day.apply(from.getYear());
        boolean past = reference.tense() == Tense.PAST;
        boolean future = reference.tense() == Tense.FUTURE;
        if (future && candidate.last().isBefore(from.minusDays(PASSED))) {
            candidate = day.apply(from.getYear() + 1);
        } else if (!future && candidate.first().isAfter(past ? from : from.plusDays(HALF_YEAR))) {
            candidate = day.apply(from.getYear() - 1);
        } else if (!future && !past && candidate.first().isBefore(from.minusDays(HALF_YEAR))) {
            candidate = day.apply(from.getYear() + 1);
        }
        return Resolved.to(candidate, (future ? "the next from " : "the nearest to ") + from);
    }

    private static Period day(int year, Said.Date date) {
        int last = YearMonth.of(year, date.month()).lengthOfMonth();
        return Period.day(LocalDate.of(year, date.month(), Math.min(date.day(), last)));
    }

    /** A day by its name: the last, the next, or that of the week. */
    Resolved weekday(Said.Weekday day) {
        if (published == null) {
            return Resolved.unknown(Resolver.NO_DATE);
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day.day(), 7);
        if (day.which() == Said.Which.THIS) {
            return Resolved.to(
                    Period.day(Period.week(published).first().plusDays(day.day() - 1L)), "of the week of " + published);
        }
        if (day.which() == Said.Which.LAST) {
            return Resolved.to(Period.day(published.minusDays(back == 0 ? 7 : back)), "the last before " + published);
        }
        if (day.which() == Said.Which.NEXT || reference.tense() == Tense.FUTURE) {
            int ahead = Math.floorMod(-back, 7);
            int days = ahead == 0 && day.which() == Said.Which.NEXT ? 7 : ahead;
            return Resolved.to(Period.day(published.plusDays(days)), "the next from " + published);
        }
        return Resolved.to(Period.day(published.minusDays(back)), "the last on or before " + published);
    }

    /** The Saturday and Sunday of the week of the article, of the one before it, or of the one after. */
    Resolved weekend(Said.Weekend weekend) {
        if (published == null) {
            return Resolved.unknown(Resolver.NO_DATE);
        }
        boolean ahead = weekend.which() > 0 || weekend.which() == 0 && reference.tense() == Tense.FUTURE;
        boolean begun = published.getDayOfWeek().getValue() > FRIDAY;
        int weeks = weekend.which() > 0 && begun ? 1 : ahead || begun && weekend.which() == 0 ? 0 : -1;
        var sunday = Period.week(published).last().plusWeeks(weeks);
        return Resolved.to(Period.days(sunday.minusDays(1), sunday), "counted from " + published);
    }
}
