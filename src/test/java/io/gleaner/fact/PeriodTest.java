package io.gleaner.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gleaner.fact.Period.Grain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024,            YEAR,        2024-01-01, 2024-12-31",
        "FY2024,          FISCAL_YEAR, 2024-01-01, 2024-12-31",
        "2024-H1,         HALF,        2024-01-01, 2024-06-30",
        "2024-H2,         HALF,        2024-07-01, 2024-12-31",
        "2024-Q1,         QUARTER,     2024-01-01, 2024-03-31",
        "2024-Q4,         QUARTER,     2024-10-01, 2024-12-31",
        "2024-02,         MONTH,       2024-02-01, 2024-02-29",
        "2024-W23,        WEEK,        2024-06-03, 2024-06-09",
        "2024-05-13,      DAY,         2024-05-13, 2024-05-13",
        "2024-01/2024-05, MONTHS,      2024-01-01, 2024-05-31",
        "1960/2024,       YEARS,       1960-01-01, 2024-12-31",
        "2024-12-30/2025-01-02, DAYS,  2024-12-30, 2025-01-02",
    })
    void readsAndWritesTheSameText(String text, Grain grain, LocalDate first, LocalDate last) {
        var period = Period.parse(text);

        assertThat(period).isEqualTo(new Period(grain, first, last)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2024",
                "24",
                "02024",
                "0999",
                "2024-Q0",
                "2024-Q5",
                "2024-H3",
                "2024-W00",
                "2024-W53",
                "2024-W5",
                "2024-13",
                "2024-5",
                "2024-02-30",
                "2023-02-29",
                "FY24",
                "fy2024",
                "2024/",
                "/2024",
                "2024/2024",
                "2024/2023",
                "2024-05/2024-05",
                "2024-05-13/2024-05-13",
                "2024-01/2024",
                "2024-Q1/2024-Q2",
                "FY2023/FY2024",
                "2024/2025/2026",
                "٢٠٢٤"
            })
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,         2024-05-01, 2024-05-02",
        "DAYS,        2024-05-01, 2024-05-01",
        "WEEK,        2024-06-04, 2024-06-10",
        "MONTH,       2024-05-01, 2024-05-30",
        "MONTHS,      2024-05-01, 2024-05-31",
        "QUARTER,     2024-02-01, 2024-04-30",
        "HALF,        2024-04-01, 2024-09-30",
        "YEAR,        2024-04-01, 2025-03-31",
        "FISCAL_YEAR, 2023-04-01, 2024-03-31",
        "YEARS,       2024-01-01, 2024-12-31",
        "DAYS,        2024-05-02, 2024-05-01",
        "YEAR,        0999-01-01, 0999-12-31",
    })
    void refusesDaysThatAreNotOfItsGrain(Grain grain, LocalDate first, LocalDate last) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(grain, first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 2020-W53",
        "2021-01-03, 2020-W53",
        "2021-01-04, 2021-W01",
        "2024-12-30, 2025-W01",
        "2018-12-31, 2019-W01",
        "2016-01-03, 2015-W53",
    })
    void countsIsoWeeksAcrossTheYearsEnd(LocalDate day, String week) {
        assertThat(Period.week(day)).hasToString(week).isEqualTo(Period.parse(week));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31,      1, 2025-01-01",
        "2024-W52,        1, 2025-W01",
        "2021-W01,       -1, 2020-W53",
        "2024-12,         1, 2025-01",
        "2024-01,       -13, 2022-12",
        "2024-Q4,         1, 2025-Q1",
        "2024-Q1,        -5, 2022-Q4",
        "2024-H2,         1, 2025-H1",
        "2024-H1,        -1, 2023-H2",
        "2024,           -4, 2020",
        "FY2024,          1, FY2025",
        "2024-01/2024-05, 1, 2024-06/2024-10",
        "2024-01/2024-05,-1, 2023-08/2023-12",
        "2020/2024,      -1, 2015/2019",
        "2024-02-26/2024-03-01, 1, 2024-03-02/2024-03-06",
        "2024-05,         0, 2024-05",
    })
    void movesByItsOwnLength(String from, int n, String to) {
        assertThat(Period.parse(from).plus(n)).hasToString(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,     -1, 2023-02-28",
        "2024-05,        -1, 2023-05",
        "2023-02,         1, 2024-02",
        "2024-Q3,        -2, 2022-Q3",
        "2024-H1,         1, 2025-H1",
        "2024,           -1, 2023",
        "FY2024,         -1, FY2023",
        "2024-01/2024-05,-1, 2023-01/2023-05",
        "2020/2024,       1, 2021/2025",
        "2024-12-30/2025-01-02, -1, 2023-12-30/2024-01-02",
        "2024-W23,       -1, 2023-W23",
        "2021-W01,       -1, 2020-W01",
        "2020-W53,       -1, 2019-W52",
        "2020-W53,        6, 2026-W53",
    })
    void keepsItsPlaceInTheYear(String from, int n, String to) {
        assertThat(Period.parse(from).plusYears(n)).hasToString(to);
    }

    @Test
    void aSpanWhoseEndsCoincideIsASinglePeriod() {
        assertThat(Period.days(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)))
                .hasToString("2024-05-01");
        assertThat(Period.months(YearMonth.of(2024, 5), YearMonth.of(2024, 5))).hasToString("2024-05");
        assertThat(Period.years(2024, 2024)).hasToString("2024");
    }

    @Test
    void holdsWhatLiesWhollyInsideIt() {
        var quarter = Period.parse("2024-Q1");

        assertThat(List.of("2024-01", "2024-03-31", "2024-Q1", "2024-W01", "2024-01/2024-02"))
                .allMatch(inside -> quarter.contains(Period.parse(inside)));
        assertThat(List.of("2024-04", "2023-12-31", "2024", "2024-W14", "2024-03/2024-04"))
                .noneMatch(outside -> quarter.contains(Period.parse(outside)));
    }

    @Test
    void comesInTheOrderOfTheCalendar() {
        assertThat(Stream.of("2024-Q1", "2024", "2023-12", "2024-01-01", "FY2024", "2024-01")
                        .map(Period::parse)
                        .sorted())
                .map(Period::toString)
                .containsExactly("2023-12", "2024-01-01", "2024-01", "2024-Q1", "2024", "FY2024");
    }

    @ParameterizedTest
    @EnumSource
    void anyPeriodIsReadBackAndMovedBack(Grain grain) {
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            var period = any(grain, random);
            int n = random.nextInt(-20, 20);

            assertThat(period.grain()).isEqualTo(grain);
            assertThat(Period.parse(period.toString())).isEqualTo(period);
            assertThat(period.plus(n).plus(-n)).as("%s %+d", period, n).isEqualTo(period);
        }
    }

    @Test
    void anyWeekKeepsItsNumberOverTheYears() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var week = any(Grain.WEEK, random);
            int n = random.nextInt(-40, 40);
            int number = week.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            var moved = week.plusYears(n).first();

            assertThat(moved.get(IsoFields.WEEK_BASED_YEAR))
                    .as("%s %+d years", week, n)
                    .isEqualTo(week.first().get(IsoFields.WEEK_BASED_YEAR) + n);
            assertThat(moved.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                    .as("%s %+d years", week, n)
                    .isBetween(Math.min(number, 52), number);
        }
    }

    static Period any(Grain grain, Random random) {
        var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
        var month = YearMonth.from(day);
        int more = 1 + random.nextInt(30);
        return switch (grain) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(month);
            case QUARTER -> Period.quarter(day.getYear(), 1 + random.nextInt(4));
            case HALF -> Period.half(day.getYear(), 1 + random.nextInt(2));
            case YEAR -> Period.year(day.getYear());
            case FISCAL_YEAR -> Period.fiscalYear(day.getYear());
            case DAYS -> Period.days(day, day.plusDays(more));
            case MONTHS -> Period.months(month, month.plusMonths(more));
            case YEARS -> Period.years(day.getYear(), day.getYear() + more);
        };
    }
}
