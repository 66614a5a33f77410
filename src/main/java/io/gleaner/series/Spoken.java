package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/** Days, periods and values as people write them in English: {@code May 2025}, {@code about 1.5–2}. */
public final class Spoken {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Spoken() {}

    /** The short name of a month, 1 to 12. */
    public static String month(int month) {
        return MONTHS[month - 1];
    }

    /** A day, such as {@code 12 Jun 2025}. */
    public static String day(LocalDate day) {
        return dayOfMonth(day) + " " + day.getYear();
    }

    private static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue());
    }

    /** The days from one to another, years and months said once where they are the same. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(last);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : dayOfMonth(first) + " – " + day(last);
    }

    /** The days from the first publication of facts to the last, {@code about} where one of the two is inferred; empty where none is known. */
    public static String published(Collection<Fact> facts) {
        var days = new TreeSet<LocalDate>();
        for (var fact : facts) {
            var day = fact.evidence().origin().published();
            if (day != null) {
                days.add(day);
            }
        }
        if (days.isEmpty()) {
            return "";
        }
        boolean inferred = facts.stream()
                .map(fact -> fact.evidence().origin())
                .filter(Origin::inferred)
                .anyMatch(origin ->
                        days.first().equals(origin.published()) || days.last().equals(origin.published()));
        return (inferred ? "about " : "") + days(days.first(), days.last());
    }

    /** A period, such as {@code 2024}, {@code Q3 2024}, {@code May 2025} or {@code Jan–May 2025}. */
    public static String period(Period period) {
        var first = period.first();
        var last = period.last();
        int year = first.getYear();
        return switch (period.grain()) {
            case DAY -> day(first);
            case WEEK -> "week of " + day(first);
            case MONTH -> month(first.getMonthValue()) + " " + year;
            case QUARTER -> "Q" + (first.getMonthValue() + 2) / 3 + " " + year;
            case HALF -> "H" + (first.getMonthValue() + 5) / 6 + " " + year;
            case YEAR -> String.valueOf(year);
            case FISCAL_YEAR -> "FY" + year;
            case DAYS -> days(first, last);
            case MONTHS ->
                month(first.getMonthValue()) + (year == last.getYear() ? "–" : " " + year + " – ")
                        + month(last.getMonthValue()) + " " + last.getYear();
            case YEARS -> year + "–" + last.getYear();
        };
    }

    /** A value with its hedge and without its unit, such as {@code over 1.4 million}. */
    public static String value(Quantity quantity) {
        return hedge(quantity.qualifier()) + range(quantity);
    }

    private static String range(Quantity quantity) {
        var upper = quantity.upper();
        if (upper == null) {
            return Magnitude.say(quantity.value());
        }
        var magnitude = Magnitude.of(quantity.value().abs().max(upper.abs()));
        var word = magnitude.word().isEmpty() ? "" : " " + magnitude.word();
        return magnitude.write(quantity.value()) + " to " + magnitude.write(upper) + word;
    }

    /** The word for a qualifier with a blank behind it; empty for an exact value. */
    public static String hedge(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case BELOW -> "under ";
            case ABOVE -> "over ";
        };
    }
}
