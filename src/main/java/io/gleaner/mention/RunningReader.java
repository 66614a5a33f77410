package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.rule.Sense.Calendar;
import org.jspecify.annotations.Nullable;

/** Reads stretches by their end: the week ended June 8, the eight months to May, the 12 months through April. */
final class RunningReader {
    private static final int PERIOD = 8;
    private static final int FROM = 3;
    /** More units than this are no stretch anybody reports on. */
    private static final int MOST = 400;

    private final TimeWords words;
    private final TimeReader all;

    RunningReader(TimeWords words, TimeReader all) {
        this.words = words;
        this.all = all;
    }

    /** A stretch of one unit that begins at {@code i}. */
    @Nullable
    Reading at(int i) {
        return words.value(i) % 20 == PERIOD ? null : stretch(i, 1, i);
    }

    /** A stretch of several units, their count at {@code i}. */
    @Nullable
    Reading counted(int i) {
        int at = words.after(i);
        return words.is(at, Calendar.UNIT) && words.count(i) <= MOST ? stretch(i, words.count(i), at) : null;
    }

    private @Nullable Reading stretch(int from, int n, int unitAt) {
        var grain = TimeReader.grain(words.value(unitAt) % 20);
        if (grain == null) {
            return null;
        }
        int at = words.after(unitAt);
        if (words.is(at, Calendar.UNIT, PERIOD)) {
            at++;
        }
        if (words.is(at, Calendar.LEAD, FROM)) {
            var span = all.at(words.after(at));
            if (span != null && span.said() instanceof Said.Span) {
                return new Reading(span.said(), from, span.to());
            }
        }
        boolean begun = words.is(at, Calendar.BEGUN) || grain == Grain.YEAR && fromFirst(at);
        if (!begun && !words.is(at, Calendar.ENDED) && !words.is(at, Calendar.LINK, 1)) {
            return null;
        }
        int to = words.after(at);
        if (words.is(to, Calendar.OF) || words.is(to, Calendar.LEAD) || words.is(to, Calendar.LINK, 1)) {
            to++;
        }
        var end = all.one(words.skipArticle(to));
        if (end == null || end.said() == null || !bounds(end.said())) {
            return null;
        }
        if (begun && grain == Grain.YEAR) {
            return new Reading(new Said.FiscalYear(false, end.said()), from, end.to());
        }
        if (begun) {
            return new Reading(new Said.Slice(false, n, grain, end.said()), from, end.to());
        }
        return new Reading(new Said.Running(n, grain, end.said()), from, end.to());
    }

    /** Whether {@code from} the first day of a month stands at {@code i}: {@code the year from April 1}. */
    private boolean fromFirst(int i) {
        return words.is(i, Calendar.LEAD, FROM)
                && words.is(i + 1, Calendar.MONTH)
                && (words.digits(i + 2) == 1 || words.ordinal(i + 2) == 1);
    }

    private static boolean bounds(Said said) {
        return said instanceof Said.Part
                || said instanceof Said.Date
                || said instanceof Said.Weekday
                || said instanceof Said.Edge
                || said instanceof Said.Shifted;
    }
}
