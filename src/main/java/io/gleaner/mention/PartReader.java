package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Aside;
import io.gleaner.mention.Said.Year;
import io.gleaner.rule.Sense.Calendar;
import org.jspecify.annotations.Nullable;

/** Reads numbered parts of years and months: the third quarter, 1Q25, H1, the first five months, the 32nd month. */
final class PartReader {
    private static final int QUARTER = 4;
    private static final int HALF = 5;

    private final TimeWords words;
    private final YearReader years;
    private final TimeReader all;

    PartReader(TimeWords words, YearReader years, TimeReader all) {
        this.words = words;
        this.years = years;
        this.all = all;
    }

    /** Q1 2025, H1. */
    @Nullable
    Reading mark(int i) {
        int n = words.digits(i + 1);
        if (words.length(i + 1) != 1 || !words.tokens.glued(i + 1)) {
            return null;
        }
        return marked(i, words.is(i, Calendar.Q) ? QUARTER : HALF, n, i + 2);
    }

    /** 1Q25, 2H 2024. */
    @Nullable
    Reading numberedMark(int i) {
        boolean q = words.is(i + 1, Calendar.Q);
        if ((!q && !words.is(i + 1, Calendar.H)) || words.length(i) != 1 || !words.tokens.glued(i + 1)) {
            return null;
        }
        return marked(i, q ? QUARTER : HALF, words.digits(i), i + 2);
    }

    private @Nullable Reading marked(int i, int unit, int n, int at) {
        var grain = unit == QUARTER ? Grain.QUARTER : Grain.HALF;
        if (n < 1 || n > (unit == QUARTER ? 4 : 2)) {
            return null;
        }
        if (words.length(at) == 2
                && words.digits(at) >= 0
                && (words.tokens.glued(at) || words.tokens.hyphenBefore(at))) {
            return new Reading(new Said.Part(grain, n, Year.of(YearReader.century(words.digits(at))), true), i, at + 1);
        }
        var year = years.behind(at);
        return new Reading(
                new Said.Part(grain, n, year.year(), true), i, year.year().isOpen() ? at : year.to());
    }

    /** What an ordinal leads to, or a word such as final: the third quarter, the first five months, the 32nd month. */
    @Nullable
    Reading ordinal(int i) {
        boolean end = words.is(i, Calendar.FINAL, 1) || words.is(i, Calendar.LAST);
        int place = words.ordinal(i) > 0 ? words.ordinal(i) : words.is(i, Calendar.FINAL, 2) ? 1 : 0;
        if (place == 0 && !end) {
            return null;
        }
        int at = words.ordinal(i) > 0 ? words.afterOrdinal(i) : words.after(i);
        if (words.is(at, Calendar.STREAK)) {
            int unit = words.after(at);
            return words.is(unit, Calendar.UNIT) ? Reading.aside(Aside.STREAK, i, words.after(unit)) : null;
        }
        if (place == 1 || end) {
            var slice = slice(i, at, end);
            if (slice != null) {
                return slice;
            }
        }
        var year = Year.OPEN;
        var inner = years.number(at);
        if (words.is(at, Calendar.FISCAL) && words.is(words.after(at), Calendar.UNIT, QUARTER) && place <= 4) {
            var fiscal = new Year(Said.YearKind.FISCAL_SHIFT, 0);
            int to = words.after(words.after(at));
            return new Reading(new Said.Part(Grain.QUARTER, end ? 4 : place, fiscal, true), i, to);
        }
        if (inner != null) {
            year = inner.year();
            at = inner.to();
        }
        if (!words.is(at, Calendar.UNIT)) {
            return inner == null && !end ? list(i, place, at) : null;
        }
        return unit(i, end, place, at, year);
    }

    private @Nullable Reading unit(int i, boolean end, int place, int at, Year year) {
        int unit = words.value(at) % 20;
        int to = words.after(at);
        if (words.is(to, Calendar.STREAK)) {
            return Reading.aside(Aside.STREAK, i, words.after(to));
        }
        if ((unit == QUARTER && place <= 4) || (unit == HALF && place <= 2)) {
            var grain = unit == QUARTER ? Grain.QUARTER : Grain.HALF;
            int n = end ? unit == QUARTER ? 4 : 2 : place;
            if (unit == HALF && words.is(to, Calendar.OF, 1)) {
                var month = all.month(to + 1);
                if (month != null && month.said() != null) {
                    return new Reading(new Said.Slice(n == 2, 1, Grain.HALF, month.said()), i, month.to());
                }
            }
            var behind = year.isOpen() ? years.behind(to) : new YearReader.Found(year, to);
            if (words.is(i, Calendar.LAST) && behind.year().isOpen()) {
                return null;
            }
            var ended = grain == Grain.QUARTER && words.is(to, Calendar.ENDED) ? all.stretch(at) : null;
            if (ended != null) {
                return new Reading(ended.said(), ended.aside(), i, ended.to());
            }
            return new Reading(
                    new Said.Part(grain, n, behind.year(), false),
                    i,
                    behind.year().isOpen() ? to : behind.to());
        }
        if (end || !year.isOpen()) {
            return null;
        }
        if (unit <= 2 && words.is(to, Calendar.OF, 1)) {
            var month = all.month(to + 1);
            if (month != null && month.said() != null) {
                return new Reading(new Said.Edge(Said.Place.MIDDLE, month.said()), i, month.to());
            }
        }
        return place >= 2 ? Reading.aside(Aside.STREAK, i, to) : null;
    }

    /** The first of several that share their noun: the {@code third} of {@code the third and fourth quarters}. */
    private @Nullable Reading list(int i, int place, int at) {
        int next = at;
        for (int members = 1; members < 4; members++) {
            if (words.symbol(next, ',')) {
                next++;
            }
            if (words.is(next, Calendar.LINK)) {
                next++;
            }
            next = words.skipArticle(next);
            if (words.ordinal(next) == 0 || next == at) {
                return null;
            }
            next = words.afterOrdinal(next);
            if (words.is(next, Calendar.UNIT, 4) || words.is(next, Calendar.UNIT, 24)) {
                if (place > 4) {
                    return null;
                }
                var year = years.behind(next + 1);
                return new Reading(new Said.Part(Grain.QUARTER, place, year.year(), false), i, at);
            }
            if (words.is(next, Calendar.UNIT, 5) || words.is(next, Calendar.UNIT, 25)) {
                if (place > 2) {
                    return null;
                }
                var year = years.behind(next + 1);
                return new Reading(new Said.Part(Grain.HALF, place, year.year(), false), i, at);
            }
        }
        return null;
    }

    /** The first five months of 2025, the final three months of the year, the last week of May. */
    private @Nullable Reading slice(int i, int at, boolean end) {
        int n = words.count(at);
        int unitAt = n > 0 ? words.after(at) : at;
        if (n > 0 && !words.is(unitAt, Calendar.UNIT)) {
            return null;
        }
        if (!words.is(unitAt, Calendar.UNIT)) {
            return null;
        }
        var unit = TimeReader.grain(words.value(unitAt) % 20);
        int to = words.after(unitAt);
        if (unit == null || n > 400) {
            return null;
        }
        if (n <= 0
                && ((unit != Grain.WEEK && unit != Grain.DAY && unit != Grain.MONTH)
                        || !words.is(to, Calendar.OF, 1))) {
            return null;
        }
        if (n > 0 && words.is(to, Calendar.UNIT, 8)) {
            to++;
        }
        var whole = whole(to);
        if (whole != null) {
            return whole.said() == null
                    ? null
                    : new Reading(new Said.Slice(end, Math.max(n, 1), unit, whole.said()), i, whole.to());
        }
        if (end || n <= 0) {
            return null;
        }
        Said open = unit == Grain.DAY ? new Said.Spoken(Grain.MONTH) : new Said.Whole(Year.OPEN);
        return new Reading(new Said.Slice(false, n, unit, open), i, to);
    }

    private @Nullable Reading whole(int to) {
        if (!words.is(to, Calendar.OF)) {
            var year = years.behind(to);
            return year.year().isOpen() ? null : new Reading(new Said.Whole(year.year()), to, year.to());
        }
        int at = words.skipArticle(to + 1);
        var month = all.month(at);
        if (month != null) {
            return month;
        }
        if (at > to + 1 && words.is(at, Calendar.FISCAL)) {
            var fiscal = years.at(at);
            return fiscal != null
                    ? new Reading(new Said.Whole(fiscal.year()), to, fiscal.to())
                    : new Reading(new Said.Whole(new Year(Said.YearKind.FISCAL_SHIFT, 0)), to, words.after(at));
        }
        var year = years.behind(to);
        if (!year.year().isOpen()) {
            return new Reading(new Said.Whole(year.year()), to, year.to());
        }
        return words.is(to, Calendar.OF, 1) ? all.relative(at) : null;
    }
}
