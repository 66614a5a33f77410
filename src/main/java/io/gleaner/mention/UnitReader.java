package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Aside;
import io.gleaner.mention.Said.Year;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads times that begin with their unit or its count: a year ago, the quarter, the month of May, three months earlier, for two years. */
final class UnitReader {
    private static final int WEEK = 2;
    private static final int MONTH = 3;
    private static final int HALF = 5;
    private static final int YEAR = 6;
    private static final int DECADE = 7;
    private static final int PERIOD = 8;
    /** What opens a clause that says which months are meant. */
    private static final String[] CLAUSES = {
        "that", "which", "when", "it", "he", "they", "we", "until", "after", "leading"
    };

    /** So many years ago nobody means the month any more. */
    private static final int LONG = 5;

    /** So many months are a year. */
    private static final int MONTHS = 12;

    /** The most of a unit that anybody counts: what is more belongs to something else, as in {@code 293,000 week ago}. */
    private static final int MANY = 999;

    private final TimeWords words;
    private final TimeReader all;

    UnitReader(TimeWords words, TimeReader all) {
        this.words = words;
        this.all = all;
    }

    /** A unit without a count: year ago, the year before, the quarter, a 32-month. */
    @Nullable
    Reading at(int i) {
        int unit = words.value(i);
        int behind = words.after(i);
        boolean definite = words.is(i - 1, Calendar.ARTICLE, 1);
        boolean single = unit < 20;
        if (single && words.is(behind, Calendar.AGO)) {
            boolean counted = words.is(i - 1, Calendar.ARTICLE);
            if (words.value(behind) != 3 || (counted && !objectFollows(behind + 1))) {
                return ago(counted && !definite ? i - 1 : i, unit, 1, behind);
            }
        }
        if (!definite || !single) {
            return null;
        }
        if (words.is(behind, Calendar.STREAK)) {
            return null;
        }
        if ((unit == PERIOD || unit == YEAR) && words.fourDigits(behind)) {
            return null;
        }
        if (words.is(behind, Calendar.OF, 1)) {
            var named = named(i, unit, behind + 1);
            if (named != null) {
                return named;
            }
        }
        if (unit == PERIOD) {
            return new Reading(new Said.ThePeriod(), i, behind);
        }
        if (unit == YEAR) {
            return new Reading(new Said.Whole(Year.spoken(0)), i, behind);
        }
        var grain = TimeReader.grain(unit);
        return grain == null || grain == Grain.HALF || grain == Grain.DAY
                ? null
                : new Reading(new Said.Spoken(grain), i, behind);
    }

    /** A unit by the name or the day of it: the month of May, the week of June 2. */
    private @Nullable Reading named(int i, int unit, int at) {
        var inner = unit == MONTH || unit == WEEK ? all.month(at) : null;
        if (inner == null || inner.said() == null) {
            return null;
        }
        if (inner.said() instanceof Said.Part && unit == MONTH) {
            return new Reading(inner.said(), i, inner.to());
        }
        return inner.said() instanceof Said.Date && unit == WEEK
                ? new Reading(new Said.Holding(Grain.WEEK, inner.said()), i, inner.to())
                : null;
    }

    /** A unit behind a count: three months ago, two years earlier, three straight weeks, a 10-year bond. */
    @Nullable
    Reading counted(int i) {
        int n = words.count(i);
        int at = words.after(i);
        if (words.is(at, Calendar.STREAK) && words.is(words.after(at), Calendar.UNIT)) {
            return Reading.aside(Aside.STREAK, i, words.after(words.after(at)));
        }
        if (!words.is(at, Calendar.UNIT) || (words.digits(i) < 0 && words.count(i) <= 0)) {
            return null;
        }
        int behind = words.after(at);
        if (words.value(at) == HALF || n > MANY && words.is(behind, Calendar.AGO)) {
            return null;
        }
        if (words.is(behind, Calendar.STREAK)) {
            return Reading.aside(Aside.STREAK, i, words.after(behind));
        }
        if (words.is(behind, Calendar.AGO) && (words.value(behind) != 3 || !objectFollows(behind + 1))) {
            var ago = ago(i, words.value(at) % 20, n, behind);
            if (ago != null) {
                return ago;
            }
        }
        boolean joined = words.tokens.hyphenBefore(at);
        if (words.is(behind, Calendar.EXTREME) && joined) {
            return Reading.aside(Aside.EXTREME, i, words.after(behind));
        }
        boolean some = words.value(at) % 20 == MONTH && n > 1 && n < MONTHS;
        if (some && (joined ? summed(i, behind) : together(i, behind))) {
            int to = joined && words.is(behind, Calendar.UNIT, PERIOD) ? behind + 1 : behind;
            return new Reading(new Said.Elapsed(n), i, to);
        }
        return Reading.aside(Aside.DURATION, i, behind);
    }

    /** Whether several months are those up to the one spoken of: {@code for the two months}; not {@code in the two months since}. */
    private boolean together(int i, int behind) {
        boolean led = words.is(i - 2, Calendar.OF, 2) || words.tokens.is(i - 2, "over");
        return led
                && words.is(i - 1, Calendar.ARTICLE, 1)
                && !words.is(behind, Calendar.LEAD)
                && !words.is(behind, Calendar.AGO)
                && !words.is(behind, Calendar.OF, 1)
                && !words.tokens.isAny(behind, CLAUSES);
    }

    /** Whether a sum over several months follows their count: {@code the two-month deficit}, {@code the 11-month period}. */
    private boolean summed(int i, int behind) {
        return words.is(i - 1, Calendar.ARTICLE, 1)
                && (words.is(behind, Calendar.SUM) || words.is(behind, Calendar.UNIT, PERIOD));
    }

    /** Whether a count of many years is only bounded: {@code more than two decades ago}; one year is compared with, {@code 3% more than a year ago}. */
    private boolean vague(int count) {
        return words.tokens.is(count - 1, "than") && words.tokens.isAny(count - 2, "more", "less");
    }

    private @Nullable Reading ago(int count, int unit, int n, int at) {
        int from = words.is(at, Calendar.AGO, 1) && (n > 1 || unit == DECADE) && vague(count) ? count - 2 : count;
        int sign = words.is(at, Calendar.AGO, 4) ? 1 : -1;
        int to = words.after(at);
        if (unit == YEAR && words.is(at, Calendar.AGO, 3) && words.is(to, Calendar.LAST)) {
            return new Reading(new Said.Whole(Year.shift(-2)), from, to + 1);
        }
        if (words.is(to, Calendar.UNIT) && words.value(to) < 20) {
            to++;
        }
        boolean past = words.is(at, Calendar.AGO, 1);
        if (unit == DECADE) {
            return new Reading(past ? new Said.Event() : new Said.Against(Grain.YEAR, sign * 10 * n), from, to);
        }
        if (unit == YEAR && past && n >= LONG) {
            return new Reading(new Said.Whole(Year.shift(-n)), from, to);
        }
        var grain = TimeReader.grain(unit);
        return grain == null || n > MANY ? null : new Reading(new Said.Against(grain, sign * n), from, to);
    }

    /** Whether something follows that {@code before} is before of: the week before the vote. */
    private boolean objectFollows(int i) {
        if (!words.inside(i) || words.tokens.kind(i) != Kind.WORD) {
            return false;
        }
        return words.is(i, Calendar.ARTICLE) || (words.tokens.capital(i) && !words.tokens.allCapitals(i));
    }
}
