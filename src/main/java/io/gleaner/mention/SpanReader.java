package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.rule.Sense.Calendar;
import org.jspecify.annotations.Nullable;

/** Reads the second of two times that are joined, and makes one of both. */
final class SpanReader {
    private final TimeWords words;
    private final TimeReader times;

    SpanReader(TimeWords words, TimeReader times) {
        this.words = words;
        this.times = times;
    }

    /** Joins what follows: January to May, July-September, 2002-2004. */
    Reading from(Reading first) {
        if (first.said() == null || !joinable(first.said())) {
            return first;
        }
        int at = first.to();
        int next = joined(first.from(), at);
        if (next < 0) {
            return first;
        }
        var second = monthly(first.said(), times.one(words.skipArticle(next)));
        if (second == null
                || second.said() == null
                || !joinable(second.said())
                || !alike(first.said(), second.said())
                || possessive(second.to())) {
            return first;
        }
        return new Reading(new Said.Span(first.said(), second.said()), first.from(), second.to());
    }

    /** Takes the second month of {@code the October-December quarter} out of the quarter it was read as. */
    private static @Nullable Reading monthly(Said first, @Nullable Reading second) {
        boolean month = first instanceof Said.Part part && part.grain() == Grain.MONTH;
        if (!month || second == null) {
            return second;
        }
        if (second.said() instanceof Said.Part quarter && quarter.grain() == Grain.QUARTER) {
            var last = new Said.Part(Grain.MONTH, 3 * quarter.place(), quarter.year(), false);
            return new Reading(last, second.from(), second.to());
        }
        return second.said() instanceof Said.Running running && running.unit() == Grain.MONTH
                ? new Reading(running.end(), second.from(), second.to())
                : second;
    }

    /** Where the second member may begin; −1 where nothing joins. */
    private int joined(int from, int at) {
        if (!words.inside(at)) {
            return -1;
        }
        if (words.tokens.hyphenBefore(at)) {
            return words.is(at, Calendar.LINK, 1) ? words.after(at) : at;
        }
        if (words.is(at, Calendar.LINK, 1)) {
            return words.after(at);
        }
        if (words.symbol(at, ',') && words.fourDigits(at - 1) && words.is(at + 1, Calendar.LINK, 1)) {
            return words.after(at + 1);
        }
        if (words.is(at, Calendar.LINK, 2)) {
            int before = words.is(from - 1, Calendar.ARTICLE) ? from - 2 : from - 1;
            return words.is(before, Calendar.LEAD, 5) ? at + 1 : -1;
        }
        boolean dash = words.symbol(at, '-') || words.symbol(at, '\u2013') || words.symbol(at, '\u2014');
        boolean slash = words.symbol(at, '/') && words.tokens.glued(at);
        return (dash || slash) && words.length(at) == 1 ? at + 1 : -1;
    }

    private boolean possessive(int i) {
        return words.inside(i)
                && words.length(i) == 2
                && (words.tokens.first(i) == '\'' || words.tokens.first(i) == '\u2019');
    }

    private static boolean joinable(Said said) {
        return said instanceof Said.Part
                || said instanceof Said.Date
                || said instanceof Said.Whole
                || said instanceof Said.Weekday
                || (said instanceof Said.Edge edge && edge.whole() instanceof Said.Part);
    }

    private static boolean alike(Said first, Said second) {
        if (first instanceof Said.Part a && second instanceof Said.Part b) {
            return a.grain() == b.grain();
        }
        if (first instanceof Said.Edge || second instanceof Said.Edge) {
            return !(first instanceof Said.Date) && !(second instanceof Said.Date);
        }
        return first.getClass() == second.getClass();
    }
}
