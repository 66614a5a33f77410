package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
    private static final String SALES = "retail_sales NO growth.mom ";

    private static List<Release> releases(Fact... facts) {
        return SeriesSet.gather(List.of(facts), Policy.LATEST).releases();
    }

    @Test
    void tellsWhatAnEconomicCalendarTells() {
        var releases = releases(
                Told.by("march", "2025-04-29", SALES + "2025-03 actual =0.8 %"),
                Told.by("poll", "2025-05-20", SALES + "2025-04 forecast =0.4 %", "Nordic Bank"),
                Told.by("april", "2025-05-28", SALES + "2025-04 actual =0.2 %", "Statistics Norway"),
                Told.by("april", "2025-05-28", SALES + "2025-04 forecast =0.3 %"),
                Told.by("april", "2025-05-28", SALES + "2025-03 actual =0.5 %"),
                Told.by("april", "2025-05-28", SALES + "2025-03 superseded =0.8 %"),
                Told.by("later", "2025-06-27", SALES + "2025-04 actual =0.1 %"));

        assertThat(releases).hasSize(2);
        var april = releases.get(0);
        assertThat(april.period()).hasToString("2025-04");
        assertThat(april.released()).hasToString("2025-05-28");
        assertThat(april.actual()).hasToString("2025-04 actual =0.2 % @2025-05-28");
        assertThat(april.previous()).hasToString("2025-03 actual =0.5 % @2025-05-28");
        assertThat(april.revisedFrom()).hasToString("2025-03 superseded =0.8 % @2025-04-29");
        assertThat(april.consensus()).isEqualByComparingTo("0.35");
        assertThat(april.forecast()).extracting(Vintage::source).isEqualTo("Nordic Bank");
        assertThat(april.surprise().orElseThrow()).isEqualByComparingTo("-0.15");
        assertThat(april.isTelling()).isTrue();
        assertThat(releases.get(1).isTelling()).isFalse();
    }

    @Test
    void whatComesAfterIsNotKnownYet() {
        var releases = releases(
                Told.by("april", "2025-05-28", SALES + "2025-04 actual =0.2 %"),
                Told.by("later", "2025-06-27", SALES + "2025-03 actual =0.5 %"),
                Told.by("later", "2025-06-27", SALES + "2025-04 forecast =0.9 %", "Nordic Bank"));

        assertThat(releases)
                .filteredOn(one -> one.period().toString().equals("2025-04"))
                .allSatisfy(april -> {
                    assertThat(april.previous()).isNull();
                    assertThat(april.consensus()).isNull();
                    assertThat(april.forecast()).isNull();
                    assertThat(april.surprise()).isEmpty();
                });
    }

    @Test
    void aSecondEstimateIsTheFigureOfTheDayItReplacesTheFirst() {
        var release = releases(
                        Told.by("gdp", "2025-09-26", "gdp NO growth.qoq 2025-Q2 superseded =0.3 %"),
                        Told.by("gdp", "2025-09-26", "gdp NO growth.qoq 2025-Q2 actual =0.6 %"))
                .get(0);

        assertThat(release.actual().quantity()).hasToString("=0.6 %");
        assertThat(release.revisedFrom()).extracting(Vintage::quantity).hasToString("=0.3 %");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04, 2025-05-28, true",
        "2025-04, 2025-06-30, true",
        "2025-04, 2025-07-05, false",
        "2025-04, 2025-04-15, true",
        "2025-04, 2025-03-31, false",
        "2025-04, -, false",
        "2024, 2025-12-30, true",
        "2024, 2026-01-02, false",
        "2025-05-08, 2025-05-08, true"
    })
    void whatIsPublishedLongAfterItsPeriodIsHistory(String period, String day, boolean release) {
        assertThat(releases(Told.by("a", day, "exports NO level " + period + " actual =7 USD")))
                .hasSize(release ? 1 : 0);
    }

    @Test
    void theDecisionBeforeIsThePreviousOfADecision() {
        var releases = releases(
                Told.by("a", "2025-03-27", "policy_rate NO level 2025-03-27 actual =4.5 %"),
                Told.by("b", "2025-06-19", "policy_rate NO level 2025-06-19 actual =4.25 %"));

        assertThat(releases.get(0).previous()).hasToString("2025-03-27 actual =4.5 % @2025-03-27");
    }
}
