package io.gleaner.export;

import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods as statistics offices write them: {@code 2024-05}, {@code 2024M05}, {@code 2024Q1}, {@code 2024-05-01}. */
final class CalendarText {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:M|m|/|:|-M)(\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[ :]?[Qq]([1-4])");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");

    private CalendarText() {}

    /** The period that a cell names; null where it names none. */
    static @Nullable Period period(String cell) {
        try {
            Matcher month = MONTH.matcher(cell);
            if (month.matches()) {
                return Period.month(number(month, 1), number(month, 2));
            }
            Matcher quarter = QUARTER.matcher(cell);
            if (quarter.matches()) {
                return Period.quarter(number(quarter, 1), number(quarter, 2));
            }
            Matcher day = DAY.matcher(cell);
            if (day.matches()) {
                return Period.day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            }
            return Period.parse(cell);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Figures dated by the first day of their month, quarter or year, as FRED dates them, under those periods. */
    static NavigableMap<Period, BigDecimal> settled(NavigableMap<Period, BigDecimal> dated) {
        int months = months(dated.keySet());
        if (months == 0) {
            return dated;
        }
        var settled = new TreeMap<Period, BigDecimal>();
        dated.forEach((day, value) -> {
            var month = YearMonth.from(day.first());
            settled.put(
                    switch (months) {
                        case 12 -> Period.year(month.getYear());
                        case 3 -> Period.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
                        default -> Period.month(month);
                    },
                    value);
        });
        return settled;
    }

    /** How many months the periods last of which these are the first days; 0 where they are no such days. */
    private static int months(Collection<Period> days) {
        boolean firsts = days.size() > 1
                && days.stream()
                        .allMatch(day ->
                                day.grain() == Period.Grain.DAY && day.first().getDayOfMonth() == 1);
        if (!firsts) {
            return 0;
        }
        if (days.stream().allMatch(day -> day.first().getMonthValue() == 1)) {
            return 12;
        }
        return days.stream().allMatch(day -> day.first().getMonthValue() % 3 == 1) ? 3 : 1;
    }
}
