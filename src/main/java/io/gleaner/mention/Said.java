package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import java.util.Objects;

/**
 * A time as it was said, before anybody asks what it means: {@code May}, {@code the third quarter}, {@code a year earlier}.
 *
 * <p>It holds no date that was not written; {@link Reference} gives it one.
 */
public sealed interface Said {

    /** Which year was said, if any. */
    enum YearKind {
        /** No year was said. */
        OPEN,
        /** A year by its number. */
        NUMBER,
        /** The last before the publication date: last March. */
        BACK,
        /** The next after the publication date: next March. */
        AHEAD,
        /** So many years from the publication date: −1 is last year. */
        SHIFT,
        /** So many years from the year spoken of: the year, the year before. */
        SPOKEN,
        /** A fiscal year by the number it was given. */
        FISCAL,
        /** A fiscal or crop year written with both its years, by the later: 1986/87 is 1987. */
        SPLIT,
        /** So many fiscal years from the one that holds the publication date. */
        FISCAL_SHIFT
    }

    /** The year that was said with a time. */
    record Year(YearKind kind, int value) {
        public static final Year OPEN = new Year(YearKind.OPEN, 0);
        static final Year BACK = new Year(YearKind.BACK, 0);
        static final Year AHEAD = new Year(YearKind.AHEAD, 0);

        public Year {
            Objects.requireNonNull(kind);
        }

        static Year of(int number) {
            return new Year(YearKind.NUMBER, number);
        }

        static Year shift(int years) {
            return new Year(YearKind.SHIFT, years);
        }

        static Year spoken(int years) {
            return new Year(YearKind.SPOKEN, years);
        }

        /** Whether no year was said that could be named without the rest of the time. */
        boolean isOpen() {
            return kind == YearKind.OPEN || kind == YearKind.BACK || kind == YearKind.AHEAD;
        }

        public boolean isFiscal() {
            return kind.compareTo(YearKind.FISCAL) >= 0;
        }
    }

    /** A whole year: 2024, last year, fiscal 2025. */
    record Whole(Year year) implements Said {}

    /**
     * A numbered part of a year: May, the third quarter of 2024, the second half.
     *
     * @param grain month, quarter or half
     * @param marked whether it was written as a mark, Q3, rather than in words
     */
    record Part(Grain grain, int place, Year year, boolean marked) implements Said {
        public Part {
            int most = grain == Grain.MONTH ? 12 : grain == Grain.QUARTER ? 4 : 2;
            if (place < 1 || place > most) {
                throw new IllegalArgumentException("no " + grain + " " + place);
            }
        }
    }

    /** A day of a month: June 8. */
    record Date(int month, int day, Year year) implements Said {
        public Date {
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                throw new IllegalArgumentException("no day " + day + " of month " + month);
            }
        }
    }

    /**
     * A day by its name.
     *
     * @param day 1 for Monday
     */
    record Weekday(int day, Which which) implements Said {}

    /** Which of all Fridays is meant. */
    enum Which {
        /** Friday: the nearest, by tense. */
        ANY,
        /** Last Friday. */
        LAST,
        /** This Friday: the one of the week. */
        THIS,
        /** Next Friday. */
        NEXT
    }

    /**
     * A holiday.
     *
     * @param rule when it is, as the data file writes it
     */
    record Holiday(int rule, Year year) implements Said {}

    /** A Saturday and Sunday: −1 for the last, 1 for the next, 0 for the nearest by tense. */
    record Weekend(int which) implements Said {}

    /** So many units from the publication date: last month is (MONTH, −1), yesterday (DAY, −1). */
    record Shifted(Grain grain, int n) implements Said {}

    /** So many units from the period spoken of, keeping its grain: a year earlier is (YEAR, −1). */
    record Against(Grain grain, int n) implements Said {}

    /** The period next to the one spoken of, of the same grain: the previous period (−1), the following period (1). */
    record Neighbour(int n) implements Said {}

    /** The period spoken of, in another year: the same month of 1986, the year-ago quarter. */
    record Same(Year year) implements Said {}

    /** The period spoken of, or the part of it or around it of that grain: the quarter. */
    record Spoken(Grain grain) implements Said {}

    /** The period spoken of, whatever its grain: the period. */
    record ThePeriod() implements Said {}

    /** Some units at one end of a period: the first five months of 2025, the last week of May. */
    record Slice(boolean atEnd, int n, Grain unit, Said whole) implements Said {}

    /** A time that no calendar names: before the war, pre-pandemic, two decades ago. */
    record Event() implements Said {}

    /** The first months of a year up to the one spoken of: for the five months. */
    record Elapsed(int months) implements Said {}

    /** From one time to another, both included. */
    record Span(Said first, Said last) implements Said {}

    /** So many units up to the end of a time: the eight months to May, the week ended June 8. */
    record Running(int n, Grain unit, Said end) implements Said {}

    /** The week that holds a day: the week of June 2. */
    record Holding(Grain grain, Said day) implements Said {}

    /** A fiscal year by when it ends or begins: the fiscal year ending June 2025. */
    record FiscalYear(boolean ends, Said at) implements Said {}

    /** So many units behind (negative) or ahead of the publication date: over the past two years. */
    record Window(int n, Grain unit) implements Said {}

    /** A period up to now: so far this year. */
    record ToDate(Said whole) implements Said {}

    /** Which end of a period is meant. */
    enum Place {
        START,
        MIDDLE,
        END
    }

    /** One end of a period: end-1987, early June. */
    record Edge(Place place, Said whole) implements Said {}

    /** The present: now. */
    record Now() implements Said {}

    /** What a time says where it is no period of a figure. */
    enum Aside {
        /** For how long: for two years, a 10-year bond. */
        DURATION,
        /** A day off, for which nobody counts: Christmas, the weekend. */
        HOLIDAY,
        /** How many in a row: the 32nd month. */
        STREAK,
        /** Since when something has not been seen: the highest since 1990, the most in 14 months. */
        EXTREME
    }
}
