package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Aside;
import io.gleaner.mention.Said.Year;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one time, of whatever family, that begins at a token. */
final class TimeReader {
    /** How many times may stand inside each other: the week to the end of the first half of June. */
    private static final int DEEPEST = 4;

    /** How many words may lead from {@code before} to the event. */
    private static final int NAME = 7;

    private final TimeWords words;
    private final YearReader years;
    private final DateReader dates;
    private final PartReader parts;
    private final RelativeReader relatives;
    private final UnitReader units;
    private final RunningReader running;
    private final WholeReader wholes;
    private final SpanReader spans;
    private int depth;

    TimeReader(TimeWords words) {
        this.words = words;
        years = new YearReader(words);
        dates = new DateReader(words, years);
        parts = new PartReader(words, years, this);
        relatives = new RelativeReader(words, years, this);
        units = new UnitReader(words, this);
        running = new RunningReader(words, this);
        wholes = new WholeReader(words, years, parts, this);
        spans = new SpanReader(words, this);
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
        return first == null ? null : spans.from(first);
    }

    /** A whole year, decade or fiscal year, and what may be cut from it. */
    @Nullable
    Reading year(int i) {
        return wholes.at(i);
    }

    @Nullable
    Reading month(int i) {
        return dates.month(i);
    }

    /** A stretch of one unit by its end: quarter ended March 31. */
    @Nullable
    Reading stretch(int i) {
        return running.at(i);
    }

    @Nullable
    Reading relative(int i) {
        return words.is(i, Calendar.UNIT) ? units.at(i) : relatives.at(i);
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
            case HOLIDAY -> {
                var year = years.behind(words.after(i));
                int to = year.year().isOpen() ? words.after(i) : year.to();
                return new Reading(new Said.Holiday(words.value(i), year.year()), Aside.HOLIDAY, i, to);
            }
            case WEEKEND -> {
                return new Reading(new Said.Weekend(words.value(i)), Aside.HOLIDAY, i, words.after(i));
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
                        ? new Reading(new Said.Edge(Said.Place.END, new Said.Whole(Year.OPEN)), i, words.after(i))
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
                return wholes.at(i);
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
                return window != null ? window : units.at(i);
            }
            case EVENT -> {
                return words.is(i, Calendar.EVENT, 1) ? new Reading(new Said.Event(), i, words.after(i)) : null;
            }
            case AGO -> {
                return event(i);
            }
            case STREAK, VERB -> {
                return null;
            }
            default -> {
                return number(i);
            }
        }
    }

    /** What was before an event that the text does not date: before the outbreak of the Crimean war. */
    private @Nullable Reading event(int i) {
        if (!words.is(i, Calendar.AGO, Sense.Time.BEFORE)) {
            return null;
        }
        int to = i;
        for (int at = i + 1; at <= i + NAME && words.inside(at) && words.tokens.kind(at) == Tokens.Kind.WORD; at++) {
            if (words.is(at, Calendar.EVENT, 2)) {
                to = words.after(at);
            }
        }
        boolean dated = words.is(to, Calendar.BEGUN) || !years.behind(to).year().isOpen();
        return to == i || dated ? null : new Reading(new Said.Event(), i, to);
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
            var figures = dates.dayInFigures(i);
            var date = figures == null ? dates.dayFirst(i) : figures;
            if (date != null) {
                return date;
            }
            var window = running.counted(i);
            return window != null ? window : units.counted(i);
        }
        if (words.fourDigits(i)) {
            var date = dates.figures(i);
            return date != null ? date : wholes.at(i);
        }
        return words.apostrophe(i) ? wholes.shortened(i) : null;
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
            whole = units.at(at);
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
        var current = grain(words.value(i) - 10);
        if (current != null) {
            return new Reading(new Said.Shifted(current, 0), i, to);
        }
        var whole = one(words.skipArticle(to));
        return whole == null || whole.said() == null ? null : new Reading(new Said.ToDate(whole.said()), i, whole.to());
    }
}
