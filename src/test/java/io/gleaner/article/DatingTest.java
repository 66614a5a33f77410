package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "KLOW, June 9, 2025 (Agency) - Prices rose.!2025-06-09",
                "LONDON, 12 June 2025 \u2014 Prices rose.!2025-06-12",
                "NEW YORK, New York, Jan. 3, 2024 -- Prices rose.!2024-01-03",
                "A market. (Courier pic) KLOW, Sept 9, 2025: Prices rose.!2025-09-09",
            })
    void readsDatelines(String text, String day) {
        assertThat(Reading.of("a", text).only().published()).hasToString(day + " dateline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KLOW : Prices rose.",
                "Prices, June 9 and all that, rose.",
                "In Klow, prices rose - by 3%.",
                "KLOW, June 9 (Agency) - Prices rose.",
                "KLOW, June 31 - Prices rose.",
            })
    void otherOpeningsTellNoDay(String text) {
        assertThat(Reading.of("a", text).only().published()).as(text).isNull();
    }

    @Test
    void datelineWithoutYearTakesTheYearOfTheText() {
        String text = "KLOW, June 9 (Agency) - Exports rose 4% in 2024 from 2023 and again in May.";
        assertThat(Reading.of("a", text).only().published()).hasToString("2025-06-09 dateline doubtful");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "33 minutes ago!2025-06-12 age",
                "an hour ago!2025-06-12 age",
                "2h ago!2025-06-12 age",
                "Yesterday!2025-06-11 age",
                "Updated 3 days ago!2025-06-09 age",
                "2 weeks ago!2025-05-29 age doubtful",
                "20 hours ago!2025-06-12 age doubtful",
                "June 9, 2025!2025-06-12 given",
            })
    void countsAgesBackFromTheGivenDay(String line, String publication) {
        String text =
                "Bread gets dearer\n" + line + "\n\nBread cost 3% more in May, the guild of bakers said on Monday.";
        assertThat(Reading.of("a", text, LocalDate.of(2025, 6, 12)).only().published())
                .as(line)
                .hasToString(publication);
    }

    @Test
    void agesCountFromAnotherDayOfThePage() {
        String text = "Grain\n9 June 2025\n\nGrain was sold at the usual prices in the harbour on Monday.\n\n"
                + "Courier\n2 days ago\n- Courier\nFlour\nFlour was sold at the usual prices on Saturday.";
        assertThat(Reading.of("a", text).articles())
                .extracting(article -> String.valueOf(article.published()))
                .containsExactly("2025-06-09 dateline", "2025-06-07 age doubtful");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Exports rose 12% in 2024 from 2023. The gap narrowed in April.!2025-05",
                "The harvest failed in 2019 and in 2020. Prices fell in November. A vote is due in January.!2021-12",
                "Prices doubled between 2021 and 2022. Talks began in March. Leaders will meet on June 3.!2023-05",
                "The bank raised rates in December 2023 and cut them in September 2024. Prices rose in October.!2024-11",
                "The ministry's budget was read. Its 2026 farm report came in March, after growth of 3% in 2025. "
                        + "Elections will be held in June.!2026-05",
            })
    void judgesByTheText(String text, YearMonth month) {
        Publication published =
                Objects.requireNonNull(Reading.of("a", text).only().published(), text);
        assertThat(published.how()).isEqualTo(Publication.How.TEXT);
        assertThat(published.doubtful()).isTrue();
        assertThat(YearMonth.from(published.day())).as(text).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose in May.",
                "The firm has 2000 workers and sold 2024 cars for $2023.",
                "The bridge was opened in 1931.",
                "The company plans to be carbon neutral by 2050.",
                "",
            })
    void tooLittleTellsNothing(String text) {
        assertThat(Reading.of("a", "Title.\n" + text).only().published())
                .as(text)
                .isNull();
    }

    @Test
    void articlesOfOnePageInformEachOther() {
        Reading reading = Reading.ofSample("copied-page.txt", null);
        assertThat(reading.articles())
                .extracting(article -> YearMonth.from(
                        Objects.requireNonNull(article.published()).day()))
                .containsExactly(YearMonth.of(2032, 5), YearMonth.of(2032, 6), YearMonth.of(2032, 6));
    }

    @Test
    void daysInAddresses() {
        assertThat(Days.inAddress("https://example.org/2025/06/12/trade")).isEqualTo("2025-06-12");
        assertThat(Days.inAddress("https://example.org/a-2025-06-12.html")).isEqualTo("2025-06-12");
        assertThat(Days.inAddress("https://example.org/news/2025-06-12-trade")).isEqualTo("2025-06-12");
        assertThat(Days.inAddress("https://example.org/20250612/trade")).isEqualTo("2025-06-12");
        assertThat(Days.inAddress("https://example.org/2025/13/45/trade")).isNull();
        assertThat(Days.inAddress("https://example.org/202506123/trade")).isNull();
        assertThat(Days.inAddress("https://20250612.example.org")).isNull();
        assertThat(Days.inAddress("")).isNull();
    }
}
