package io.gleaner.mention;

import io.gleaner.mention.Said.Year;
import io.gleaner.mention.Said.YearKind;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads years: 2024, '24, last year, the year before, fiscal 2025, 1986/87. */
final class YearReader {
    /** A year and the token behind it. */
    record Found(Year year, int to) {}

    /** Two-digit years above this belong to the last century. */
    private static final int TURN = 50;

    private final TimeWords words;

    YearReader(TimeWords words) {
        this.words = words;
    }

    /** The year that begins at {@code i}, on its own feet: it needs no other time before it. */
    @Nullable
    Found at(int i) {
        return switch (words.kind(i)) {
            case FISCAL -> fiscal(i);
            case WHOLE -> whole(i);
            case THIS -> relative(i, 0, YearKind.SHIFT);
            case LAST -> relative(i, -1, YearKind.SHIFT);
            case NEXT -> relative(i, 1, YearKind.SHIFT);
            default -> number(i);
        };
    }

    /** The year said behind a part of it: {@code of 1986}, {@code , 2025}, {@code last year}; open where there is none. */
    Found behind(int i) {
        int at = i;
        boolean comma = words.symbol(at, ',');
        if (comma) {
            at++;
        }
        boolean of = words.is(at, Calendar.OF);
        if (of) {
            at++;
        }
        boolean article = words.is(at, Calendar.ARTICLE, 1);
        if (article) {
            at++;
        }
        var found = comma || (of && words.is(at - 1, Calendar.OF, 2) && !article) ? number(at) : at(at);
        if (found == null && of && !comma) {
            found = at(at);
        }
        if (found == null && !comma) {
            found = spoken(at, of && article);
        }
        if (found == null || (found.year.kind() == YearKind.NUMBER && counts(found))) {
            return new Found(Year.OPEN, i);
        }
        return found;
    }

    /** Whether the figures are an amount rather than a year: May 2000 tonnes; but May 2024 arrivals. */
    private boolean counts(Found found) {
        return words.measured(found.to) && !words.tokens.lineBefore(found.to) && found.year.value() % 100 == 0;
    }

    /** A year counted from the one spoken of: the year, the previous year, a year earlier. */
    private @Nullable Found spoken(int i, boolean alone) {
        if (words.is(i, Calendar.PREVIOUS) && year(words.after(i))) {
            return new Found(Year.spoken(-1), words.after(words.after(i)));
        }
        if (words.is(i, Calendar.FOLLOWING) && year(words.after(i))) {
            return new Found(Year.spoken(1), words.after(words.after(i)));
        }
        if (words.is(i, Calendar.SAME) && year(words.after(i))) {
            return new Found(Year.spoken(0), words.after(words.after(i)));
        }
        int at = words.is(i, Calendar.ARTICLE, 2) ? i + 1 : i;
        if (year(at)) {
            int behind = words.after(at);
            if (words.is(behind, Calendar.AGO) && words.value(behind) < 4) {
                return new Found(Year.spoken(-1), words.after(behind));
            }
            if (alone) {
                return new Found(Year.spoken(0), behind);
            }
        }
        return null;
    }

    private boolean year(int i) {
        return words.is(i, Calendar.UNIT, 6);
    }

    private @Nullable Found relative(int i, int shift, YearKind kind) {
        int at = words.after(i);
        if (year(at)) {
            return new Found(new Year(kind, shift), words.after(at));
        }
        if (words.is(at, Calendar.SEASON)) {
            return new Found(new Year(kind, shift), words.after(at));
        }
        if (words.is(at, Calendar.WHOLE)) {
            int behind = words.after(at);
            if (year(behind) || words.tokens.is(behind - 1, "year")) {
                return new Found(new Year(kind, shift), year(behind) ? words.after(behind) : behind);
            }
        }
        if (words.is(at, Calendar.FISCAL)) {
            int behind = words.after(at);
            return new Found(new Year(YearKind.FISCAL_SHIFT, shift), year(behind) ? words.after(behind) : behind);
        }
        return null;
    }

    /** All of a year: calendar 1986, the whole of last year; of the year spoken of where none is named: the full year. */
    private @Nullable Found whole(int i) {
        int at = words.after(i);
        if (year(at)) {
            at = words.after(at);
        }
        var found = number(at);
        if (found == null && !words.is(at, Calendar.WHOLE)) {
            found = at(words.skipArticle(at));
        }
        boolean spoken = words.is(i - 1, Calendar.ARTICLE, 1) && words.tokens.isAny(at - 1, "year", "total");
        return found == null && spoken ? new Found(Year.spoken(0), at) : found;
    }

    /** Fiscal 2024, FY25, fiscal year 2024/25, the fiscal year, fiscal-year 2024. */
    private @Nullable Found fiscal(int i) {
        int at = words.after(i);
        if (words.apostrophe(at)) {
            at++;
        }
        int n = words.digits(at);
        if (n >= 0 && words.length(at) == 2) {
            int year = century(n);
            int second = split(at, year);
            return second > 0
                    ? new Found(new Year(YearKind.SPLIT, year + 1), second)
                    : new Found(new Year(YearKind.FISCAL, year), at + 1);
        }
        var number = number(at);
        if (number == null) {
            return null;
        }
        return number.year.kind() == YearKind.NUMBER
                ? new Found(new Year(YearKind.FISCAL, number.year.value()), number.to)
                : number;
    }

    /** A year in figures: 2024, '24, 1986/87, 2024-25. */
    @Nullable
    Found number(int i) {
        if (words.apostrophe(i) && words.length(i + 1) == 2 && words.digits(i + 1) >= 0 && words.tokens.glued(i + 1)) {
            return new Found(Year.of(century(words.digits(i + 1))), i + 2);
        }
        if (!words.fourDigits(i)) {
            return null;
        }
        int year = words.digits(i);
        int second = split(i, year);
        if (second > 0) {
            return new Found(new Year(YearKind.SPLIT, year + 1), season(second));
        }
        int to = i + 1;
        boolean joined = words.inside(to) && words.tokens.kind(to) != Kind.SYMBOL && words.tokens.glued(to);
        return joined && !possessive(to) ? null : new Found(Year.of(year), to);
    }

    /**
     * The token behind the second year of {@code 1986/87}, {@code 2024-25}, {@code 2005-6}, {@code 2024/2025}, {@code
     * 2006–2007 fiscal year}; 0 where there is none.
     */
    private int split(int i, int year) {
        int at = i + 1;
        boolean slash = words.symbol(at, '/') && words.tokens.glued(at);
        if (slash || words.symbol(at, '\u2013')) {
            at++;
        } else if (!words.inside(at) || !words.tokens.hyphenBefore(at)) {
            return 0;
        }
        int n = words.digits(at);
        boolean one = words.length(at) == 1 && n == year % 10 + 1;
        boolean two = words.length(at) == 2 && n == (year + 1) % 100;
        boolean four = words.length(at) == 4 && n == year + 1 && (slash || words.is(at + 1, Calendar.FISCAL));
        boolean date = words.inside(at + 1) && words.tokens.hyphenBefore(at + 1) && words.digits(at + 1) >= 0;
        return (one || two || four) && !date ? at + 1 : 0;
    }

    /** The token behind the months that a season runs through, where they are told at {@code i}: {@code 2024/25 July-June season}. */
    private int season(int i) {
        boolean months = words.is(i, Calendar.MONTH)
                && words.inside(i + 2)
                && words.tokens.hyphenBefore(i + 1)
                && words.is(i + 1, Calendar.MONTH);
        return months && words.tokens.isAny(i + 2, "season", "marketing", "crop", "year") ? i + 2 : i;
    }

    private boolean possessive(int i) {
        return words.length(i) == 2 && (words.tokens.first(i) == '\'' || words.tokens.first(i) == '\u2019');
    }

    static int century(int twoDigits) {
        return twoDigits > TURN ? 1900 + twoDigits : 2000 + twoDigits;
    }
}
