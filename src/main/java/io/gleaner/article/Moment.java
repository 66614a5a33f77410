package io.gleaner.article;

import io.gleaner.article.Draft.Age;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a page says something was published: a written day or an age, never both.
 *
 * @param day the day, its year perhaps unsaid
 * @param age the time passed since
 */
record Moment(@Nullable Written day, @Nullable Age age) {

    /**
     * A day as written.
     *
     * @param year 0 where unsaid
     */
    record Written(int year, int month, int day) {
        /** The day in the year written, or else in the one given; null where the calendar has none. */
        @Nullable
        LocalDate in(int fallbackYear) {
            return Days.of(year == 0 ? fallbackYear : year, month, day);
        }
    }

    private static final int LONGEST = 70;
    private static final int HOURS_OF_DAY = 24;
    private static final int LEAP_YEAR = 2000;

    static final Words TIMES = Words.load(
            "times.tsv",
            3,
            List.of(
                    "month", "unit", "age", "count", "beside", "ahead", "before", "part", "quarter", "behind", "label",
                    "onward"));

    /** Reads a line that holds nothing but a date or an age; null for any other. */
    static @Nullable Moment of(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return null;
        }
        LocalDate iso = Days.iso(line);
        return iso != null
                ? new Moment(new Written(iso.getYear(), iso.getMonthValue(), iso.getDayOfMonth()), null)
                : new Reading(tokens(line)).moment();
    }

    /** Words and numbers in lower case; a colon or point between digits belongs to the number, as in 10:15. */
    static List<String> tokens(String line) {
        var tokens = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            boolean digit = i < line.length() && isDigit(line.charAt(i));
            boolean turn = i > start && isTurn(line.charAt(i - 1), letter, digit);
            if (turn || !(letter || digit || (i > start && isInside(line, i)))) {
                if (i > start) {
                    tokens.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = turn ? i : i + 1;
            }
        }
        return tokens;
    }

    private static boolean isTurn(char before, boolean letter, boolean digit) {
        return isDigit(before) ? letter : digit && Character.isLetter(before);
    }

    private static boolean isInside(String line, int at) {
        return at + 1 < line.length()
                && ":.".indexOf(line.charAt(at)) >= 0
                && isDigit(line.charAt(at - 1))
                && isDigit(line.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One line on its way to a moment. */
    private static final class Reading {
        private final List<String> tokens;
        private int at;
        private int year;
        private int month;
        private int day;
        private @Nullable Age age;

        Reading(List<String> tokens) {
            this.tokens = tokens;
        }

        @Nullable
        Moment moment() {
            while (at < tokens.size()) {
                if (!age() && !monthOrNumber() && !TIMES.has("beside", tokens.get(at))) {
                    return null;
                }
                at++;
            }
            if (month > 0 && day > 0 && Days.of(year == 0 ? LEAP_YEAR : year, month, day) != null) {
                return new Moment(new Written(year, month, day), null);
            }
            return age == null || month > 0 ? null : new Moment(null, age);
        }

        private boolean age() {
            String token = tokens.get(at);
            int days = TIMES.number("age", token, -1);
            if (days >= 0) {
                age = new Age(days, false);
                return true;
            }
            if (at + 2 >= tokens.size() || !tokens.get(at + 2).equals("ago")) {
                return false;
            }
            int count = TIMES.number("count", token, number(token));
            int hours = TIMES.number("unit", tokens.get(at + 1), -1);
            if (count < 0 || hours < 0 || count > 400) {
                return false;
            }
            age = new Age(count * hours / HOURS_OF_DAY, count * hours > 12 && hours != HOURS_OF_DAY);
            at += 2;
            return true;
        }

        private boolean monthOrNumber() {
            String token = tokens.get(at);
            int named = TIMES.number("month", token, 0);
            if (named > 0) {
                boolean first = month == 0;
                month = named;
                return first;
            }
            if (token.indexOf(':') > 0 || token.indexOf('.') > 0) {
                return true;
            }
            int number = number(token);
            String after = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
            if (after.equals("am") || after.equals("pm")) {
                return number >= 0;
            }
            if (token.length() == 4 && year == 0 && number > 0) {
                year = number;
                return true;
            }
            if (number >= 1 && number <= 31 && day == 0) {
                day = number;
                if (after.equals("st") || after.equals("nd") || after.equals("rd") || after.equals("th")) {
                    at++;
                }
                return true;
            }
            return false;
        }

        private static int number(String token) {
            return token.length() > 4 ? -1 : Days.digits(token, 0, token.length());
        }
    }
}
