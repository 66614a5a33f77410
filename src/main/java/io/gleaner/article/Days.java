package io.gleaner.article;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days written in digits. */
final class Days {
    private static final int OLDEST = 1700;
    private static final int NEWEST = 2200;

    private Days() {}

    /** The day that {@code 2025-06-12} or a timestamp starting so names; null for any other text and impossible days. */
    static @Nullable LocalDate iso(String text) {
        String trimmed = text.strip();
        if (trimmed.length() < 10 || trimmed.charAt(4) != '-' || trimmed.charAt(7) != '-') {
            return null;
        }
        if (trimmed.length() > 10 && trimmed.charAt(10) != 'T' && trimmed.charAt(10) != 't' && trimmed.charAt(10) != ' ') {
            return null;
        }
        return of(digits(trimmed, 0, 4), digits(trimmed, 5, 7), digits(trimmed, 8, 10));
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
