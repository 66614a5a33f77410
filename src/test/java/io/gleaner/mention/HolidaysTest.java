package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.mention.Reference.Tense;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private static String meaning(String words, String published, Tense tense) {
        var times = PeriodsTest.times("It was so on " + words + " there.");
        assertThat(times).as(words).singleElement().satisfies(time -> {
            assertThat(time.aside()).isEqualTo(Said.Aside.HOLIDAY);
            assertThat(time.isPeriod()).isFalse();
        });
        var period = Reference.on(LocalDate.parse(published))
                .with(tense)
                .resolve(Objects.requireNonNull(times.get(0).said()))
                .period();
        return String.valueOf(period);
    }

    @ParameterizedTest
    @CsvSource({
        "Christmas, 2025-01-10, 2024-12-25",
        "Christmas, 2025-11-10, 2025-12-25",
        "Christmas Eve 1986, 2025-11-10, 1986-12-24",
        "New Year's Day, 2024-12-30, 2025-01-01",
        "Thanksgiving, 2025-11-20, 2025-11-27",
        "Labor Day, 2025-08-20, 2025-09-01",
        "Memorial Day, 2025-06-03, 2025-05-26",
        "Easter, 2024-05-02, 2024-03-31",
        "Easter Monday, 2025-04-01, 2025-04-21",
        "Good Friday, 1987-04-01, 1987-04-17"
    })
    void aHolidayHasItsDay(String words, String published, String day) {
        assertThat(meaning(words, published, Tense.UNKNOWN)).isEqualTo(day);
    }

    /** The earliest and the latest Easters there are, and one after a full moon on a Sunday. */
    @ParameterizedTest
    @CsvSource({"2285, 2285-03-22", "2038, 2038-04-25", "1981, 1981-04-19", "2000, 2000-04-23"})
    void easterIsReckonedForAnyYear(int year, LocalDate day) {
        assertThat(Holidays.of(30_100, year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "the weekend, 2025-06-17, UNKNOWN, 2025-06-14/2025-06-15",
        "the weekend, 2025-06-15, UNKNOWN, 2025-06-14/2025-06-15",
        "the weekend, 2025-06-17, FUTURE, 2025-06-21/2025-06-22",
        "last weekend, 2025-06-21, UNKNOWN, 2025-06-14/2025-06-15",
        "next weekend, 2025-06-17, UNKNOWN, 2025-06-21/2025-06-22",
        "next weekend, 2025-06-21, UNKNOWN, 2025-06-28/2025-06-29"
    })
    void aWeekendIsASaturdayAndASunday(String words, String published, Tense tense, String days) {
        assertThat(meaning(words, published, tense)).isEqualTo(days);
    }
}
