package io.gleaner.article;

import java.time.YearMonth;

/**
 * A time a text names, and how well it agrees with the text having been published in some month.
 *
 * @param year 0 where only a month is named
 * @param month 0 where only a year is named
 * @param day 0 where none is named; where the text says early, mid or late, the day by which that part has begun
 */
record Clue(Kind kind, int year, int month, int day, boolean ahead) {

    /** How a time is named. */
    enum Kind {
        /** A year as a whole: {@code in 2024}. News seldom calls the running year so. */
        YEAR,
        /** A part of a year that is not told more closely: {@code the first quarter of 2024}. */
        PART,
        /** Something called after a year: {@code its 2025 report}. */
        LABEL,
        /** A month, with a year or without. */
        MONTH
    }

    private static final int MONTHS = 12;
    private static final int A_WHILE = 3;
    private static final int IMPOSSIBLE = -1000;

    /** How little this clue agrees with that month; 0 is best. */
    int agreement(YearMonth candidate) {
        int years = candidate.getYear() - year;
        return switch (kind) {
            case YEAR -> ahead ? yearAhead(years) : years < 0 ? IMPOSSIBLE : years == 0 ? -150 : later(years - 1);
            case PART -> ahead ? yearAhead(years) : years < 0 ? IMPOSSIBLE : years == 0 ? 0 : -40 + later(years - 1);
            case LABEL -> years == 0 ? 0 : years == 1 ? -70 : years == -1 ? -200 : -400;
            case MONTH ->
                year == 0
                        ? bareMonth(candidate.getMonthValue())
                        : month(years * MONTHS + candidate.getMonthValue() - month);
        };
    }

    /** How strongly this clue alone speaks for that year: 0 for not at all. */
    int support(int candidate) {
        int years = candidate - year;
        if (year == 0) {
            return 0;
        }
        if (ahead) {
            return years <= 0 && years >= -1 ? 1 : 0;
        }
        return switch (kind) {
            case MONTH -> years == 0 || years == 1 ? 1 : 0;
            case YEAR -> years == 1 || years == 2 ? 1 : 0;
            case PART, LABEL -> years == 0 || years == 1 ? 1 : 0;
        };
    }

    private static int later(int years) {
        return -120 * Math.min(years, 3);
    }

    private static int yearAhead(int years) {
        return years > 0 ? -500 : years == 0 ? -30 : Math.max(-100, years * 10);
    }

    /** News names the year of a month only when it is not the running one, so the nearest months are not the best, but a full date names its year anyway. */
    private int month(int months) {
        if (ahead) {
            return months > 0 ? -500 : Math.max(-60, months * 5);
        }
        if (months < 0) {
            return IMPOSSIBLE;
        }
        return months < A_WHILE ? (day > 0 ? 0 : -20) : -10 * Math.min(months - A_WHILE, 30);
    }

    private int bareMonth(int candidate) {
        if (ahead) {
            int months = Math.floorMod(month - candidate, MONTHS);
            return months == 0 ? (day > 0 ? -10 : -40) : months == 1 ? 0 : -12 * months;
        }
        int months = Math.floorMod(candidate - month, MONTHS);
        return switch (months) {
            case 0 -> day > 0 ? 0 : -150;
            case 1 -> -10;
            case 2 -> -20;
            default -> Math.max(-100, -10 * months);
        };
    }
}
