package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Aside;
import io.gleaner.mention.Said.Year;
import io.gleaner.mention.Said.YearKind;
import io.gleaner.rule.Sense.Calendar;
import org.jspecify.annotations.Nullable;

/** Reads times that count from another: last month, a year earlier, the previous quarter, the same month of 1986. */
final class RelativeReader {
    private static final int MONTH = 3;
    private static final int YEAR = 6;
    private static final int DECADE = 7;
    private static final int PERIOD = 8;
    private static final int TIME = 9;
    /** How far behind this year's figure that of the next may stand. */
    private static final int REACH = 12;

    private final TimeWords words;
    private final YearReader years;
    private final TimeReader all;

    RelativeReader(TimeWords words, YearReader years, TimeReader all) {
        this.words = words;
        this.years = years;
        this.all = all;
    }

    /** What this, last, next, past, previous, following or same lead to. */
    @Nullable
    Reading at(int i) {
        return switch (words.kind(i)) {
            case THIS -> near(i, 0);
            case LAST -> near(i, -1);
            case NEXT -> near(i, 1);
            case PAST -> past(i);
            case PREVIOUS -> beside(i, -1);
            case FOLLOWING -> beside(i, 1);
            case SAME -> same(i);
            default -> null;
        };
    }

    private @Nullable Reading near(int i, int shift) {
        int next = words.after(i);
        if (shift < 0 && words.count(next) > 0 && isVerb(i)) {
            return null;
        }
        boolean definite = shift != 0 && words.is(i - 1, Calendar.ARTICLE, 1);
        if (definite && (words.is(next, Calendar.UNIT, YEAR) || words.is(next, Calendar.UNIT, MONTH))) {
            return window(i, next, shift);
        }
        var year = all.year(i);
        if (year != null) {
            return year;
        }
        int at = words.after(i);
        switch (words.kind(at)) {
            case MONTH -> {
                var month = all.month(at);
                return month == null ? null : new Reading(sided(month.said(), shift), month.aside(), i, month.to());
            }
            case WEEKDAY -> {
                return new Reading(new Said.Weekday(words.value(at), which(shift)), i, at + 1);
            }
            case UNIT -> {
                return unitFrom(i, at, shift);
            }
            case EDGE, FISCAL -> {
                return null;
            }
            default -> {
                if (shift > 0 && ends(at) && afterThisYear(i)) {
                    return new Reading(new Said.Whole(new Year(YearKind.SHIFT, 1)), i, i + 1);
                }
                return shift == 0 ? null : window(i, at, shift);
            }
        }
    }

    /** Whether a clause ends before token {@code i}. */
    private boolean ends(int i) {
        return !words.inside(i) || words.symbol(i, ',') || words.symbol(i, '.') || words.symbol(i, ';');
    }

    /** Whether a bare {@code next} follows this year's figure: {@code 2% this year and 3% next}. */
    private boolean afterThisYear(int i) {
        for (int at = i - 1; at >= 0 && i - at <= REACH; at--) {
            if (words.is(at, Calendar.THIS) && words.is(at + 1, Calendar.UNIT, YEAR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at {@code i} is the verb in {@code expected to last six weeks}. */
    private boolean isVerb(int i) {
        return words.is(i - 1, Calendar.LINK, 1)
                || words.is(i - 1, Calendar.AHEAD)
                || words.is(i - 2, Calendar.AHEAD) && words.after(i - 2) == i;
    }

    private static Said.Which which(int shift) {
        return shift < 0 ? Said.Which.LAST : shift > 0 ? Said.Which.NEXT : Said.Which.THIS;
    }

    /** Last March, next March: the month without a year, on one side of the publication date. */
    private static @Nullable Said sided(@Nullable Said said, int shift) {
        return shift != 0 && said instanceof Said.Part part && part.year().isOpen()
                ? new Said.Part(part.grain(), part.place(), shift < 0 ? Year.BACK : Year.AHEAD, part.marked())
                : said;
    }

    private @Nullable Reading unitFrom(int i, int at, int shift) {
        int unit = words.value(at);
        var grain = TimeReader.grain(unit);
        if (unit == TIME) {
            return shift == 0 ? thisTime(i, words.after(at)) : null;
        }
        if (unit == PERIOD) {
            return new Reading(shift == 0 ? new Said.ThePeriod() : new Said.Neighbour(shift), i, words.after(at));
        }
        if (unit == DECADE) {
            return shift == 0 ? null : new Reading(new Said.Window(10 * shift, Grain.YEAR), i, words.after(at));
        }
        return grain == null ? null : new Reading(new Said.Shifted(grain, shift), i, words.after(at));
    }

    /** The time of the figure that is spoken of, in another year: this time last year. */
    private @Nullable Reading thisTime(int i, int behind) {
        var year = years.behind(behind);
        return year.year().isOpen() ? null : new Reading(new Said.Same(year.year()), i, year.to());
    }

    /** The past two years, the next six months; a vague number gives an aside. */
    private @Nullable Reading window(int i, int at, int sign) {
        int n = words.count(at);
        int unitAt = n > 0 ? words.after(at) : at;
        if (!words.is(unitAt, Calendar.UNIT)) {
            return null;
        }
        var grain = TimeReader.grain(words.value(unitAt) % 20);
        int to = words.after(unitAt);
        if (words.value(unitAt) % 20 == DECADE) {
            return new Reading(new Said.Window(10 * sign * Math.max(n, 1), Grain.YEAR), i, to);
        }
        if (grain == null || n > 999 || (n <= 0 && words.value(unitAt) > 20)) {
            return Reading.aside(Aside.DURATION, i, to);
        }
        return new Reading(new Said.Window(sign * Math.max(n, 1), grain), i, to);
    }

    /** Words such as past and latest: a window, or the period spoken of. */
    private @Nullable Reading past(int i) {
        int at = words.after(i);
        if (words.is(at, Calendar.UNIT, PERIOD)) {
            return new Reading(new Said.ThePeriod(), i, at + 1);
        }
        return window(i, at, -1);
    }

    /** The previous month, the previous three months, the following year. */
    private @Nullable Reading beside(int i, int sign) {
        int at = words.after(i);
        if (words.is(at, Calendar.WEEKDAY)) {
            return sign > 0 && !words.is(i - 1, Calendar.ARTICLE, 1)
                    ? null
                    : new Reading(new Said.Weekday(words.value(at), which(sign)), i, at + 1);
        }
        if (words.is(at, Calendar.FISCAL)) {
            int to = words.after(at);
            return new Reading(new Said.Whole(new Year(YearKind.FISCAL_SHIFT, sign)), i, to);
        }
        int n = words.count(at);
        int unitAt = n > 0 ? words.after(at) : at;
        if (!words.is(unitAt, Calendar.UNIT) || n > 999) {
            return null;
        }
        int unit = words.value(unitAt) % 20;
        if (unit == PERIOD) {
            return new Reading(new Said.Neighbour(sign), i, unitAt + 1);
        }
        var grain = TimeReader.grain(unit);
        if (grain == null || (n <= 0 && words.value(unitAt) > 20)) {
            return null;
        }
        return new Reading(new Said.Against(grain, sign * Math.max(n, 1)), i, words.after(unitAt));
    }

    /** The same month last year, the corresponding period of 1986, the same 1985 quarter. */
    private @Nullable Reading same(int i) {
        int at = words.after(i);
        int n = words.count(at);
        if (n > 0 && words.is(words.after(at), Calendar.UNIT)) {
            at = words.after(at);
        }
        var inner = years.number(at);
        if (inner != null && words.is(inner.to(), Calendar.UNIT)) {
            return new Reading(new Said.Same(inner.year()), i, words.after(inner.to()));
        }
        if (words.is(at, Calendar.MONTH)) {
            var month = all.month(at);
            return month == null ? null : new Reading(month.said(), null, i, month.to());
        }
        if (!words.is(at, Calendar.UNIT)) {
            return null;
        }
        int unit = words.value(at) % 20;
        int to = words.after(at);
        if (words.is(to, Calendar.UNIT, PERIOD)) {
            to++;
        }
        if (words.is(to, Calendar.LEAD) && years.behind(to + 1).year().kind() == YearKind.SPOKEN) {
            to++;
        }
        var year = years.behind(to);
        if (!year.year().isOpen()) {
            return new Reading(new Said.Same(year.year()), i, year.to());
        }
        if (unit == YEAR) {
            return new Reading(new Said.Whole(Year.spoken(0)), i, to);
        }
        if (unit == TIME) {
            return null;
        }
        var grain = TimeReader.grain(unit);
        return new Reading(unit == PERIOD || grain == null ? new Said.ThePeriod() : new Said.Spoken(grain), i, to);
    }
}
