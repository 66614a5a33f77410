package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Year;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Tokens.Kind;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads months and dates: May, June 2025, June 8, 8 June 2025, 2025-06-08, the June quarter. */
final class DateReader {
    private static final int WEEK = 2;

    private final TimeWords words;
    private final YearReader years;

    DateReader(TimeWords words, YearReader years) {
        this.words = words;
        this.years = years;
    }

    /** A month name and what belongs to it. */
    @Nullable
    Reading month(int i) {
        if (!words.is(i, Calendar.MONTH) || !isMonth(i)) {
            return null;
        }
        int month = words.value(i);
        int at = i + 1;
        if (words.symbol(at, '.') && words.tokens.glued(at) && words.digits(at + 1) >= 0) {
            at++;
        }
        if (words.is(at, Calendar.UNIT, 4)) {
            var year = years.behind(at + 1);
            return new Reading(quarterEnding(month, year.year()), i, year.to());
        }
        int day = words.digits(at);
        if (day >= 1 && day <= 31 && words.length(at) <= 2 && !words.tokens.glued(at)) {
            int behind = words.ordinal(at) == day && words.afterOrdinal(at) > at + 1 ? at + 2 : at + 1;
            if (isDay(behind)) {
                return days(i, month, day, behind);
            }
        }
        int spelled = words.inside(at) && (words.tokens.capital(at) || led(i)) ? words.count(at) : -1;
        if (spelled >= 1 && spelled <= 31 && isDay(words.after(at))) {
            return days(i, month, spelled, at + 1);
        }
        if (day > 31 && words.length(at) == 2 && !words.measured(at + 1)) {
            return new Reading(new Said.Part(Grain.MONTH, month, Year.of(YearReader.century(day)), false), i, at + 1);
        }
        var year = years.behind(at);
        if (!year.year().isOpen() && words.is(year.to(), Calendar.UNIT, 4)) {
            return new Reading(quarterEnding(month, year.year()), i, year.to() + 1);
        }
        int to = year.year().isOpen() ? i + 1 : year.to();
        return new Reading(new Said.Part(Grain.MONTH, month, year.year(), false), i, to);
    }

    /** Whether a word leads to a day, so that it may be written in words: {@code in the week ended March nine}. */
    private boolean led(int i) {
        return words.is(i - 1, Calendar.ENDED)
                || words.is(i - 1, Calendar.LINK, 1)
                || words.tokens.isAny(i - 1, "on", "from");
    }

    /** The day is read, and maybe a second one: {@code June 8-14}. */
    private Reading days(int i, int month, int day, int behind) {
        int second = behind;
        if (words.is(second, Calendar.LINK, 1)) {
            second++;
        } else if (!words.inside(second) || !words.tokens.hyphenBefore(second)) {
            second = -1;
        }
        int last = words.digits(second);
        if (last > day && last <= 31 && words.length(second) <= 2 && isDay(second + 1)) {
            var year = years.behind(second + 1);
            var span = new Said.Span(new Said.Date(month, day, year.year()), new Said.Date(month, last, year.year()));
            return new Reading(span, i, year.year().isOpen() ? second + 1 : year.to());
        }
        var year = years.behind(behind);
        var date = new Said.Date(month, day, year.year());
        if (words.is(behind, Calendar.UNIT, WEEK) && !words.is(behind + 1, Calendar.AGO)) {
            return new Reading(new Said.Running(1, Grain.WEEK, date), i, behind + 1);
        }
        return new Reading(date, i, year.year().isOpen() ? behind : year.to());
    }

    /** Whether the number before {@code behind} can be a day: no amount, no fraction, no ratio. */
    private boolean isDay(int behind) {
        if (words.measured(behind)) {
            return false;
        }
        if (!words.inside(behind)) {
            return true;
        }
        boolean joined = words.tokens.glued(behind) && words.tokens.kind(behind) != Kind.SYMBOL;
        boolean slashed =
                words.symbol(behind, '/') && words.tokens.glued(behind) && !words.is(behind + 1, Calendar.MONTH);
        return !joined && !slashed && !words.symbol(behind, '%');
    }

    /** A date that begins with its day: 8 June, 8th of June 2025, 8-14 June. */
    @Nullable
    Reading dayFirst(int i) {
        int day = words.digits(i);
        int place = words.ordinal(i);
        if ((day < 0 && place == 0) || words.length(i) > 2) {
            return null;
        }
        int at = place > 0 ? words.afterOrdinal(i) : i + 1;
        int first = place > 0 ? place : day;
        if (first < 1 || first > 31) {
            return null;
        }
        int last = 0;
        if (place == 0
                && words.inside(at)
                && words.tokens.hyphenBefore(at)
                && words.length(at) <= 2
                && words.digits(at) > first
                && words.digits(at) <= 31) {
            last = words.digits(at);
            at++;
        }
        if (words.is(at, Calendar.OF, 1)) {
            if (place == 0) {
                return null;
            }
            at++;
        }
        if (!words.is(at, Calendar.MONTH)
                || !words.tokens.capital(at)
                || words.is(at + 1, Calendar.VERB)
                || (words.digits(at + 1) >= 0 && words.length(at + 1) < 4)) {
            return null;
        }
        int month = words.value(at);
        var year = years.behind(at + 1);
        int to = year.year().isOpen() ? at + 1 : year.to();
        var date = new Said.Date(month, first, year.year());
        return new Reading(last == 0 ? date : new Said.Span(date, new Said.Date(month, last, year.year())), i, to);
    }

    /** A date in figures that begins with its day: 08-06-2025. */
    @Nullable
    Reading dayInFigures(int i) {
        boolean date = words.length(i) == 2
                && words.length(i + 1) == 2
                && words.tokens.hyphenBefore(i + 1)
                && words.fourDigits(i + 2)
                && words.tokens.hyphenBefore(i + 2);
        int day = words.digits(i);
        int month = words.digits(i + 1);
        boolean real = date
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(words.digits(i + 2), month).lengthOfMonth();
        return real ? new Reading(new Said.Date(month, day, Year.of(words.digits(i + 2))), i, i + 3) : null;
    }

    /** A date in figures: 2025-06-08, or 2025-06. */
    @Nullable
    Reading figures(int i) {
        if (!words.fourDigits(i) || words.length(i + 1) != 2 || !words.tokens.hyphenBefore(i + 1)) {
            return null;
        }
        int year = words.digits(i);
        int month = words.digits(i + 1);
        if (month < 1 || month > 12) {
            return null;
        }
        int day = words.length(i + 2) == 2 && words.tokens.hyphenBefore(i + 2) ? words.digits(i + 2) : -1;
        if (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
            return new Reading(new Said.Date(month, day, Year.of(year)), i, i + 3);
        }
        boolean zero = words.tokens.first(i + 1) == '0';
        boolean split = month == (year + 1) % 100;
        return zero && !split ? new Reading(new Said.Part(Grain.MONTH, month, Year.of(year), false), i, i + 2) : null;
    }

    private static Said quarterEnding(int month, Year year) {
        return month % 3 == 0
                ? new Said.Part(Grain.QUARTER, month / 3, year, false)
                : new Said.Running(3, Grain.MONTH, new Said.Part(Grain.MONTH, month, year, false));
    }

    /** Whether the word is a month here: neither a verb nor somebody's name. */
    private boolean isMonth(int i) {
        var before = words.kind(i - 1);
        boolean led = before == Calendar.OF
                || before == Calendar.LEAD
                || before == Calendar.LINK
                || before == Calendar.EDGE
                || before == Calendar.ARTICLE
                || before == Calendar.ENDED
                || before == Calendar.LAST
                || before == Calendar.THIS
                || before == Calendar.NEXT;
        boolean agent = words.is(i - 1, Calendar.LEAD, 2) || words.is(i - 1, Calendar.LINK, 1);
        if (led && !agent) {
            return true;
        }
        if (words.is(i + 1, Calendar.VERB) && words.value(i) == 5) {
            return false;
        }
        boolean name = words.length(i) <= 6
                && words.inside(i + 1)
                && words.tokens.kind(i + 1) == Kind.WORD
                && words.tokens.capital(i + 1)
                && !words.tokens.allCapitals(i + 1)
                && !words.tokens.allCapitals(i)
                && !words.tokens.hyphenBefore(i + 1)
                && words.kind(i + 1) == Calendar.NONE
                && words.inside(i - 1)
                && words.tokens.kind(i - 1) == Kind.WORD
                && (words.tokens.capital(i - 1) || agent);
        return !name;
    }
}
