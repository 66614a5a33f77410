package io.gleaner.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of calendar a figure describes. Canonical text: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3},
 * {@code 2024-05}, {@code 2024-W23} (ISO week), {@code 2024-05-13}, {@code FY2024}, and spans of years, months or days such
 * as {@code 2024-01/2024-05}.
 *
 * <p>A fiscal year is named by the year it ends in; its {@code first} and {@code last} are those of that calendar year,
 * because its own depend on the country.
 *
 * @param grain how fine the period is stated
 * @param first the first day
 * @param last the last day, inclusive
 */
public record Period(Grain grain, LocalDate first, LocalDate last) implements Comparable<Period> {

    /** How fine a period is stated; the last three are spans of several years, months or days. */
    public enum Grain {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        FISCAL_YEAR,
        DAYS,
        MONTHS,
        YEARS;

        /** Whether periods of this grain have ends of their own rather than a place in the calendar. */
        public boolean isSpan() {
            return compareTo(DAYS) >= 0;
        }
    }

    private static final Pattern TEXT =
            Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|W(\\d{2})|(\\d{2})(?:-(\\d{2}))?))?|FY(\\d{4})");

    public Period {
        Objects.requireNonNull(grain);
        if (first.getYear() < 1000 || last.getYear() > 9999 || !fits(grain, first, last)) {
            throw new IllegalArgumentException("no " + Codes.of(grain) + " goes from " + first + " to " + last);
        }
    }

    private static boolean fits(Grain grain, LocalDate first, LocalDate last) {
        return switch (grain) {
            case DAY -> first.equals(last);
            case DAYS -> first.isBefore(last);
            case WEEK -> first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6));
            case MONTH -> fits(1, first, last);
            case QUARTER -> fits(3, first, last);
            case HALF -> fits(6, first, last);
            case YEAR, FISCAL_YEAR -> fits(12, first, last);
            case MONTHS ->
                first.getDayOfMonth() == 1
                        && last.plusDays(1).getDayOfMonth() == 1
                        && last.isAfter(first.plusMonths(1));
            case YEARS ->
                first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1 && last.isAfter(first.plusYears(1));
        };
    }

    private static boolean fits(int months, LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1
                && (first.getMonthValue() - 1) % months == 0
                && last.equals(first.plusMonths(months).minusDays(1));
    }

    public static Period day(LocalDate day) {
        return new Period(Grain.DAY, day, day);
    }

    /** The ISO week (Monday to Sunday) that holds {@code day}. */
    public static Period week(LocalDate day) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Period(Grain.WEEK, monday, monday.plusDays(6));
    }

    private static Period week(int year, long number) {
        var day = LocalDate.of(year, 1, 4);
        // LocalDate.with rolls a 53rd week over into the next year.
        if (number > day.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("no week " + number + " in " + year);
        }
        return week(day.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number));
    }

    public static Period month(YearMonth month) {
        return new Period(Grain.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    public static Period quarter(int year, int quarter) {
        var first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(Grain.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public static Period half(int year, int half) {
        var first = YearMonth.of(year, half * 6 - 5);
        return new Period(Grain.HALF, first.atDay(1), first.plusMonths(5).atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The fiscal year that ends in {@code year}. */
    public static Period fiscalYear(int year) {
        return new Period(Grain.FISCAL_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A span of days, both ends included; a single day where they coincide. */
    public static Period days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new Period(Grain.DAYS, first, last);
    }

    /** A span of months, both ends included; a single month where they coincide. */
    public static Period months(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : new Period(Grain.MONTHS, first.atDay(1), last.atEndOfMonth());
    }

    /** A span of years, both ends included; a single year where they coincide. */
    public static Period years(int first, int last) {
        return first == last
                ? year(first)
                : new Period(Grain.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The month this period starts in. */
    public YearMonth firstMonth() {
        return YearMonth.from(first);
    }

    /** The month this period ends in. */
    public YearMonth lastMonth() {
        return YearMonth.from(last);
    }

    /** The period of the same grain and length {@code n} places later (earlier where {@code n} is negative). */
    public Period plus(int n) {
        return switch (grain) {
            case DAY -> day(first.plusDays(n));
            case WEEK -> week(first.plusWeeks(n));
            case MONTH -> month(firstMonth().plusMonths(n));
            case QUARTER -> plusMonths(3 * n);
            case HALF -> plusMonths(6 * n);
            case YEAR -> year(first.getYear() + n);
            case FISCAL_YEAR -> fiscalYear(first.getYear() + n);
            case DAYS -> {
                long length = ChronoUnit.DAYS.between(first, last) + 1;
                yield days(first.plusDays(n * length), last.plusDays(n * length));
            }
            case MONTHS -> plusMonths(n * (int) (ChronoUnit.MONTHS.between(firstMonth(), lastMonth()) + 1));
            case YEARS -> {
                int length = last.getYear() - first.getYear() + 1;
                yield years(first.getYear() + n * length, last.getYear() + n * length);
            }
        };
    }

    /** The period of the same length before this one; of a day the working day before it. */
    public Period before() {
        var before = plus(-1);
        if (grain != Grain.DAY) {
            return before;
        }
        return switch (before.first.getDayOfWeek()) {
            case SUNDAY -> plus(-3);
            case SATURDAY -> plus(-2);
            default -> before;
        };
    }

    /**
     * The same stretch {@code n} years later (earlier where negative); for a week, the ISO week of the same number, and the
     * last one of a year that has no 53rd.
     */
    public Period plusYears(int n) {
        return switch (grain) {
            case DAY -> day(first.plusYears(n));
            case WEEK -> {
                int year = first.get(IsoFields.WEEK_BASED_YEAR) + n;
                long weeks = LocalDate.of(year, 1, 4)
                        .range(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                        .getMaximum();
                yield week(year, Math.min(weeks, first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            }
            case DAYS -> days(first.plusYears(n), last.plusYears(n));
            case FISCAL_YEAR, YEAR -> plus(n);
            case YEARS -> years(first.getYear() + n, last.getYear() + n);
            case MONTH, QUARTER, HALF, MONTHS -> plusMonths(12 * n);
        };
    }

    private Period plusMonths(int n) {
        return new Period(
                grain,
                firstMonth().plusMonths(n).atDay(1),
                lastMonth().plusMonths(n).atEndOfMonth());
    }

    /** Whether the other period lies wholly inside this one. */
    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        int byLast = byFirst != 0 ? byFirst : last.compareTo(other.last);
        return byLast != 0 ? byLast : grain.compareTo(other.grain);
    }

    @Override
    public String toString() {
        return switch (grain) {
            case DAY -> first.toString();
            case WEEK -> {
                int number = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                yield first.get(IsoFields.WEEK_BASED_YEAR) + (number < 10 ? "-W0" : "-W") + number;
            }
            case MONTH -> firstMonth().toString();
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> first.getYear() + "-H" + (first.getMonthValue() + 5) / 6;
            case YEAR -> Year.from(first).toString();
            case FISCAL_YEAR -> "FY" + first.getYear();
            case DAYS -> first + "/" + last;
            case MONTHS -> firstMonth() + "/" + lastMonth();
            case YEARS -> first.getYear() + "/" + last.getYear();
        };
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static Period parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0
                    ? parseOne(text)
                    : span(parseOne(text.substring(0, slash)), parseOne(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a period: '" + text + "'", e);
        }
    }

    private static Period span(Period from, Period to) {
        var grain = from.grain != to.grain
                ? null
                : switch (from.grain) {
                    case DAY -> Grain.DAYS;
                    case MONTH -> Grain.MONTHS;
                    case YEAR -> Grain.YEARS;
                    default -> null;
                };
        if (grain == null) {
            throw new IllegalArgumentException("no span goes from " + from + " to " + to);
        }
        return new Period(grain, from.first, to.last);
    }

    private static Period parseOne(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a period: '" + text + "'");
        }
        if (matcher.group(7) != null) {
            return fiscalYear(Integer.parseInt(matcher.group(7)));
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return quarter(year, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return half(year, Integer.parseInt(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            return week(year, Integer.parseInt(matcher.group(4)));
        }
        if (matcher.group(5) == null) {
            return year(year);
        }
        int month = Integer.parseInt(matcher.group(5));
        return matcher.group(6) == null
                ? month(year, month)
                : day(LocalDate.of(year, month, Integer.parseInt(matcher.group(6))));
    }
}
