package io.gleaner.mention;

import io.gleaner.mention.Said.Year;
import io.gleaner.mention.Said.YearKind;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads whole years, fiscal years and decades, and the part that may be cut from one behind it. */
final class WholeReader {
    private final TimeWords words;
    private final YearReader years;
    private final PartReader parts;
    private final TimeReader times;

    WholeReader(TimeWords words, YearReader years, PartReader parts, TimeReader times) {
        this.words = words;
        this.years = years;
        this.parts = parts;
        this.times = times;
    }

    /** A whole year, and what may be cut from it: 1986 fourth quarter, last year's second half. */
    @Nullable
    Reading at(int i) {
        if (words.fourDigits(i)) {
            if (!plausible(i)) {
                return null;
            }
            if (words.digits(i) % 10 == 0 && decadeEnding(i + 1) && !words.apostrophe(i + 1)) {
                return decade(words.digits(i), i, i + 2);
            }
        }
        var year = years.at(i);
        if (year == null) {
            return words.is(i, Calendar.FISCAL) ? fiscal(i, words.after(i)) : null;
        }
        if (year.year().kind() == YearKind.SPLIT && words.is(year.to(), Calendar.FISCAL)
                || year.year().kind() == YearKind.SPLIT && words.is(year.to(), Calendar.SEASON)) {
            return new Reading(new Said.Whole(year.year()), i, ending(words.after(year.to())));
        }
        if (year.year().kind() == YearKind.FISCAL && words.is(year.to(), Calendar.ENDED)) {
            var end = times.one(words.skipArticle(words.after(year.to())));
            return new Reading(new Said.Whole(year.year()), i, end == null ? year.to() : end.to());
        }
        if (year.year().kind() == YearKind.FISCAL_SHIFT) {
            var by = fiscal(i, year.to());
            if (by != null) {
                return by;
            }
        }
        return cut(new Reading(new Said.Whole(year.year()), i, year.to()), year.year());
    }

    /** The token behind the month that a season ends with, where it is told at {@code i}: {@code 1986/87 season to September}; else {@code i}. */
    private int ending(int i) {
        boolean told = words.is(i, Calendar.ENDED) || words.is(i, Calendar.LINK, 1);
        int at = told ? words.after(i) : i;
        return told && words.is(at, Calendar.MONTH) ? words.after(at) : i;
    }

    /** A decade or a year behind an apostrophe: the '80s, '86. */
    @Nullable
    Reading shortened(int i) {
        int n = words.digits(i + 1);
        if (n < 0 || words.length(i + 1) != 2 || !words.tokens.glued(i + 1) || (i > 0 && words.tokens.glued(i))) {
            return null;
        }
        if (n % 10 == 0 && decadeEnding(i + 2)) {
            return decade(YearReader.century(n), i, i + 3);
        }
        int to = i + 2;
        boolean free = !words.apostrophe(to)
                && !(words.inside(to) && words.tokens.glued(to) && words.tokens.kind(to) != Kind.SYMBOL);
        return free ? new Reading(new Said.Whole(Year.of(YearReader.century(n))), i, to) : null;
    }

    private boolean decadeEnding(int i) {
        if (!words.inside(i) || !words.tokens.glued(i) || words.tokens.kind(i) != Kind.WORD) {
            return false;
        }
        int last = words.tokens.end(i) - 1;
        return words.length(i) <= 2 && (words.tokens.text().charAt(last) | 32) == 's';
    }

    private Reading decade(int first, int from, int to) {
        return new Reading(new Said.Span(new Said.Whole(Year.of(first)), new Said.Whole(Year.of(first + 9))), from, to);
    }

    /** The fiscal year by its end: fiscal year ending June 2025. */
    private @Nullable Reading fiscal(int i, int at) {
        if (words.tokens.is(at, "to") && words.tokens.is(at + 1, "date")) {
            return new Reading(new Said.ToDate(new Said.Whole(new Year(YearKind.FISCAL_SHIFT, 0))), i, at + 2);
        }
        boolean ends = words.is(at, Calendar.ENDED) || words.is(at, Calendar.LINK, 1);
        if (!ends && !words.is(at, Calendar.BEGUN)) {
            if (words.after(i) > i + 1 && words.is(i - 1, Calendar.ARTICLE, 1)) {
                return new Reading(new Said.Whole(new Year(YearKind.FISCAL_SHIFT, 0)), i, at);
            }
            return null;
        }
        int to = words.after(at);
        if (words.is(to, Calendar.OF) || words.is(to, Calendar.LEAD)) {
            to++;
        }
        var end = times.one(words.skipArticle(to));
        return end == null || end.said() == null
                ? null
                : new Reading(new Said.FiscalYear(ends, end.said()), i, end.to());
    }

    private Reading cut(Reading whole, Year year) {
        int at = whole.to();
        if (words.inside(at)
                && words.length(at) == 2
                && (words.tokens.first(at) == '\'' || words.tokens.first(at) == '\u2019')) {
            at++;
        }
        int place = words.ordinal(at);
        boolean last = words.is(at, Calendar.FINAL, 1);
        if (place == 0 && !last && !words.is(at, Calendar.Q) && !words.is(at, Calendar.H)) {
            return whole;
        }
        var part = words.is(at, Calendar.Q) || words.is(at, Calendar.H) ? parts.mark(at) : parts.ordinal(at);
        if (part != null && part.said() instanceof Said.Part said && said.year().isOpen()) {
            return new Reading(new Said.Part(said.grain(), said.place(), year, said.marked()), whole.from(), part.to());
        }
        return whole;
    }

    /** Whether the four digits at {@code i} are a year by their neighbours. */
    private boolean plausible(int i) {
        var tokens = words.tokens;
        boolean led = (words.is(i - 1, Calendar.OF) || words.is(i - 1, Calendar.LEAD, 1)) && words.digits(i) % 100 != 0;
        if ((words.measured(i + 1) && !led && !tokens.lineBefore(i + 1))
                || (words.is(i + 1, Calendar.BASE) && !words.is(i + 1, Calendar.BASE, 2))
                || (words.is(i - 1, Calendar.BASE) && !words.is(i - 1, Calendar.BASE, 1))
                || (words.is(i - 2, Calendar.BASE, 3) && words.after(i - 2) == i)) {
            return false;
        }
        if (words.symbol(i + 1, '=') || words.symbol(i - 1, '#') || words.symbol(i - 1, '$')) {
            return false;
        }
        if (!words.inside(i - 1)) {
            return true;
        }
        boolean dated = words.symbol(i - 1, '/') && words.length(i - 2) <= 2;
        if ((words.symbol(i - 1, '.') || dated) && tokens.glued(i) && i >= 2 && tokens.kind(i - 2) == Kind.NUMBER) {
            return false;
        }
        boolean joined = tokens.glued(i) && tokens.kind(i - 1) == Kind.WORD;
        boolean money = (words.measured(i - 1) && tokens.kind(i - 1) == Kind.SYMBOL && !words.symbol(i - 1, '%'))
                || (words.measured(i - 1)
                        && words.count(i - 2) < 0
                        && tokens.kind(i - 1) == Kind.WORD
                        && words.inside(i - 2)
                        && tokens.kind(i - 2) == Kind.WORD
                        && tokens.capital(i - 1));
        boolean code =
                tokens.hyphenBefore(i) && words.kind(i - 1) == Calendar.NONE && tokens.kind(i - 1) != Kind.NUMBER;
        return !joined && !money && !code;
    }
}
