package io.gleaner.article;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days written in digits. */
final class Days {
    private static final int OLDEST = 1700;
    private static final int NEWEST = 2200;
    private static final int FIRST_WEB_PAGE = 1991;

    private Days() {}

    /** The day that {@code 2025-06-12} or a timestamp starting so names; null for any other text and impossible days. */
    static @Nullable LocalDate iso(String text) {
        String trimmed = text.strip();
        if (trimmed.length() < 10 || trimmed.charAt(4) != '-' || trimmed.charAt(7) != '-') {
            return null;
        }
        if (trimmed.length() > 10
                && trimmed.charAt(10) != 'T'
                && trimmed.charAt(10) != 't'
                && trimmed.charAt(10) != ' ') {
            return null;
        }
        return of(digits(trimmed, 0, 4), digits(trimmed, 5, 7), digits(trimmed, 8, 10));
    }

    /** A day in any way metadata writes it: {@link #iso}, {@code 20250612}, {@code 2025/06/12}, or with the month's name. */
    static @Nullable LocalDate any(String text) {
        String trimmed = text.strip();
        LocalDate day = iso(trimmed.replace('/', '-'));
        if (day == null && trimmed.length() == 8) {
            day = of(digits(trimmed, 0, 4), digits(trimmed, 4, 6), digits(trimmed, 6, 8));
        }
        if (day == null) {
            Moment moment = Moment.of(trimmed);
            day = moment == null || moment.day() == null ? null : moment.day().in(0);
        }
        return day;
    }

    /** The day in an address: {@code /2025/06/12/}, {@code /2025-06-12} or {@code 20250612}; null without one. */
    static @Nullable LocalDate inAddress(String address) {
        for (int i = address.indexOf('/', address.indexOf("//") + 2); i >= 0 && i + 8 < address.length(); i++) {
            if (isDigit(address, i) || !isDigit(address, i + 1)) {
                continue;
            }
            LocalDate day = at(address, i + 1);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String text, int from) {
        int between = isDigit(text, from + 4) ? 0 : 1;
        int end = from + 8 + 2 * between;
        if (end > text.length() || isDigit(text, end)) {
            return null;
        }
        char divider = text.charAt(from + 4);
        if (between == 1 && ("/-_".indexOf(divider) < 0 || text.charAt(from + 7) != divider)) {
            return null;
        }
        int month = from + 4 + between;
        int day = month + 2 + between;
        LocalDate found = of(digits(text, from, from + 4), digits(text, month, month + 2), digits(text, day, day + 2));
        return found != null && found.getYear() >= FIRST_WEB_PAGE ? found : null;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** That day, or null where the calendar has none or it is too far off to be a day of news. */
    static @Nullable LocalDate of(int year, int month, int day) {
        if (year < OLDEST || year > NEWEST || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** The number written in ASCII digits between two places, -1 where anything else stands there. */
    static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
