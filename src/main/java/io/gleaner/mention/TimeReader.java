package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Year;
import io.gleaner.mention.Said.YearKind;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one time, of whatever family, that begins at a token. */
final class TimeReader {
    /** How many times may stand inside each other: the week to the end of the first half of June. */
    private static final int DEEPEST = 4;

    private final TimeWords words;
    private final YearReader years;
    private final DateReader dates;
    private final PartReader parts;
    private final RelativeReader relatives;
    private final RunningReader running;
    private int depth;

    TimeReader(TimeWords words) {
        this.words = words;
        years = new YearReader(words);
        dates = new DateReader(words, years);
        parts = new PartReader(words, years, this);
        relatives = new RelativeReader(words, years, this);
        running = new RunningReader(words, this);
    }

    /** The grain of a unit word, null for one that has none. */
    static @Nullable Grain grain(int unit) {
        return switch (unit) {
            case 1 -> Grain.DAY;
            case 2 -> Grain.WEEK;
            case 3 -> Grain.MONTH;
            case 4 -> Grain.QUARTER;
            case 5 -> Grain.HALF;
            case 6 -> Grain.YEAR;
            default -> null;
        };
    }

    /** The longest time that begins at {@code i}; null where none does. */
    @Nullable
    Reading at(int i) {
        var first = one(i);
        return first == null ? null : span(first);
    }

    @Nullable
    Reading month(int i) {
        return dates.month(i);
    }

    @Nullable
    Reading relative(int i) {
        return relatives.at(i);
    }

    /** A time that is no span of two. */
    @Nullable
    Reading one(int i) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        try {
            return family(i);
        } finally {
            depth--;
        }
    }

    private @Nullable Reading family(int i) {
        switch (words.kind(i)) {
            case MONTH -> {
                return dates.month(i);
            }
            case WEEKDAY -> {
                return weekday(i);
            }
            case DAY -> {
                return new Reading(new Said.Shifted(Grain.DAY, words.value(i)), i, words.after(i));
            }
            case NOW -> {
                return new Reading(new Said.Now(), i, words.after(i));
            }
            case Q, H -> {
                return parts.mark(i);
            }
            case EDGE -> {
                return edge(i);
            }
            case YEAR_END -> {
                var year = years.behind(words.after(i));
                return year.year().isOpen()
                        ? new Reading(new Said.Edge(Said.Place.END, new Said.Whole(Year.shift(0))), i, words.after(i))
                        : new Reading(new Said.Edge(Said.Place.END, new Said.Whole(year.year())), i, year.to());
            }
            case TO_DATE -> {
                return toDate(i);
            }
            case REST -> {
                var rest = one(words.skipArticle(words.after(i)));
                return rest == null ? null : new Reading(rest.said(), rest.aside(), i, rest.to());
            }
            case FINAL -> {
                return parts.ordinal(i);
            }
            case FISCAL, WHOLE -> {
                return year(i);
            }
            case LAST -> {
                var slice = parts.ordinal(i);
                return slice != null ? slice : relatives.at(i);
            }
            case THIS, PAST, NEXT, FOLLOWING, PREVIOUS, SAME -> {
                return relatives.at(i);
            }
            case UNIT -> {
                var window = running.at(i);
                return window != null ? window : relatives.unit(i);
            }
            case STREAK, VERB -> {
                return null;
            }
            default -> {
                return number(i);
            }
        }
    }

    private @Nullable Reading number(int i) {
        if (words.ordinal(i) > 0) {
            var part = parts.ordinal(i);
            return part != null ? part : dates.dayFirst(i);
        }
        if (words.count(i) > 0) {
            var mark = parts.numberedMark(i);
            if (mark != null) {
                return mark;
            }
            var date = dates.dayFirst(i);
            if (date != null) {
                return date;
            }
            var window = running.counted(i);
            return window != null ? window : relatives.counted(i);
        }
        if (words.fourDigits(i)) {
            var date = dates.figures(i);
            return date != null ? date : year(i);
        }
        return words.apostrophe(i) ? decadeOrYear(i) : null;
    }

    private @Nullable Reading decadeOrYear(int i) {
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

    /** A whole year, and what may be cut from it: 1986 fourth quarter, last year's second half. */
    @Nullable
    Reading year(int i) {
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
        if (words.is(year.to(), Calendar.FISCAL) && year.year().kind() == YearKind.SPLIT) {
            return new Reading(new Said.Whole(year.year()), i, words.after(year.to()));
        }
        if (year.year().kind() == YearKind.FISCAL_SHIFT) {
            var by = fiscal(i, year.to());
            if (by != null) {
                return by;
            }
        }
        return cut(new Reading(new Said.Whole(year.year()), i, year.to()), year.year());
    }

    /** The fiscal year by its end: fiscal year ending June 2025. */
    private @Nullable Reading fiscal(int i, int at) {
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
        var end = one(words.skipArticle(to));
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
        if (words.symbol(i - 1, '.') && tokens.glued(i) && i >= 2 && tokens.kind(i - 2) == Kind.NUMBER) {
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

    private Reading weekday(int i) {
        int at = i + 1;
        if (words.symbol(at, ',')) {
            at++;
        }
        var date = words.is(at, Calendar.MONTH) ? dates.month(at) : words.digits(at) > 0 ? dates.dayFirst(at) : null;
        if (date != null && date.said() instanceof Said.Date) {
            return new Reading(date.said(), i, date.to());
        }
        return new Reading(new Said.Weekday(words.value(i), Said.Which.ANY), i, i + 1);
    }

    private @Nullable Reading edge(int i) {
        int at = words.after(i);
        if (words.is(at, Calendar.OF)) {
            at++;
        }
        at = words.skipArticle(at);
        var whole = one(at);
        if (whole == null) {
            whole = relatives.unit(at);
        }
        if (whole == null
                || whole.said() == null
                || whole.said() instanceof Said.Now
                || (whole.said() instanceof Said.Against && words.is(i, Calendar.EDGE, 2))) {
            return null;
        }
        var place = words.value(i) == 1 ? Said.Place.START : words.value(i) == 2 ? Said.Place.MIDDLE : Said.Place.END;
        return new Reading(new Said.Edge(place, whole.said()), i, whole.to());
    }

    private @Nullable Reading toDate(int i) {
        int to = words.after(i);
        if (words.is(i, Calendar.TO_DATE, 1)) {
            return new Reading(new Said.ToDate(new Said.Whole(Year.shift(0))), i, to);
        }
        if (words.is(i, Calendar.TO_DATE, 3)) {
            var unit = grain(words.value(to - 1) % 20);
            return new Reading(new Said.Shifted(unit == null ? Grain.MONTH : unit, 0), i, to);
        }
        var whole = one(words.skipArticle(to));
        return whole == null || whole.said() == null ? null : new Reading(new Said.ToDate(whole.said()), i, whole.to());
    }

    /** Joins what follows: January to May, July-September, 2002-2004. */
    private Reading span(Reading first) {
        if (first.said() == null || !joinable(first.said())) {
            return first;
        }
        int at = first.to();
        int next = joined(first.from(), at);
        if (next < 0) {
            return first;
        }
        var second = monthly(first.said(), one(words.skipArticle(next)));
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
