package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheringTest {
    private static SeriesSet gather(Fact... facts) {
        return SeriesSet.gather(List.of(facts), Policy.LATEST);
    }

    @Test
    void noFactsMakeAnEmptySet() {
        var set = gather();
        assertThat(set.series()).isEmpty();
        assertThat(set.leftOut()).isEmpty();
        assertThat(set.conflicts()).isEmpty();
    }

    @Test
    void theOrderOfTheFactsMakesNoDifference() {
        var random = new Random(42);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 3000; i++) {
            facts.add(Told.random(random));
        }
        facts.addAll(facts.subList(0, 500));
        for (Policy policy : List.of(Policy.LATEST, Policy.FIRST, Policy.MOST_REPORTED)) {
            var expected = SeriesSet.gather(facts, policy).series();
            for (int i = 0; i < 3; i++) {
                Collections.shuffle(facts, random);
                assertThat(SeriesSet.gather(facts, policy).series()).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyFactIsInASeriesOrLeftOut() {
        var random = new Random(4711);
        var facts = new HashSet<Fact>();
        for (int i = 0; i < 3000; i++) {
            facts.add(Told.random(random));
        }
        var set = SeriesSet.gather(facts, Policy.LATEST);
        var found = new HashSet<Fact>();
        set.series().forEach(series -> found.addAll(series.facts()));
        set.leftOut().forEach(one -> found.add(one.fact()));
        assertThat(found).isEqualTo(facts);
        assertThat(set.series()).map(Series::key).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatCannotEnterASeriesIsKeptWithTheReason() {
        var set = gather(
                Told.by("a", "2024-06-12", "policy_rate IN level - actual =6 %"),
                Told.by("a", "2024-06-12", "cpi - growth.yoy 2024-05 actual =2.4 %"),
                Told.by("a", "2024-06-12", "exports KR streak 2024-05 actual =3 months"));
        assertThat(set.series()).isEmpty();
        assertThat(set.leftOut())
                .map(one -> one.reason().toString())
                .containsExactly(
                        "no period",
                        "neither area nor item tells whose figure it is",
                        "a count of periods is no value");
    }

    @Test
    void theSameArticleTwiceCountsOnce() {
        var fact = Told.by("a", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %");
        var again = Told.by("a", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %");
        var vintages = gather(fact, again).series().get(0).actuals().get(0).vintages();
        assertThat(vintages).hasSize(1);
        assertThat(vintages.get(0).facts()).containsExactly(fact);
    }

    @Test
    void equalValuesFromSeveralArticlesAreOneVintageWithAllTheEvidence() {
        var set = gather(
                Told.by("b", "2024-06-14", "cpi KR growth.yoy 2024-05 actual =2.4 %"),
                Told.by("a", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %", "Statistics Korea"));
        var vintage = set.series().get(0).actuals().get(0).chosen();
        assertThat(vintage).hasToString("2024-05 actual =2.4 % @2024-06-12");
        assertThat(vintage.latest()).hasToString("2024-06-14");
        assertThat(vintage.source()).isEqualTo("Statistics Korea");
        assertThat(vintage.reports()).isEqualTo(2);
    }

    @Test
    void periodsOfMixedGrainAreSeriesOfTheirOwn() {
        var set = gather(
                Told.by("a", "2025-06-12", "price/rice JP level 2025-W23 actual =4223 JPY/5kg"),
                Told.by("a", "2025-06-12", "price/rice JP level 2025-05 actual =4285 JPY/5kg"),
                Told.by("a", "2025-06-12", "price/rice JP level 2024 actual =2100 JPY/5kg"));
        assertThat(set.series())
                .map(one -> one.key().frequency())
                .containsExactly(Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
    }

    @Test
    void actualsForecastsAndTargetsStandBesideEachOther() {
        var set = gather(
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2024 actual =2 %"),
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2025 forecast =0.8 %", "Bank of Korea"),
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2025 forecast =0.8 %", "KDI"),
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2025 target =1.8 %"),
                Told.by("b", "2024-01-12", "gdp KR growth.yoy 2024 forecast =2.2 %", "Bank of Korea"));
        var series = set.series().get(0);
        assertThat(series.actuals())
                .map(Observation::period)
                .map(Object::toString)
                .containsExactly("2024");
        assertThat(series.forecasts())
                .map(Observation::period)
                .map(Object::toString)
                .containsExactly("2024", "2025");
        assertThat(series.forecasts().get(1).vintages()).map(Vintage::source).containsExactly("Bank of Korea", "KDI");
        assertThat(series.targets()).hasSize(1);
    }

    @Test
    void aReplacedForecastStaysAmongForecasts() {
        var set = gather(
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2025 superseded =1.5 %"),
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2025 forecast =0.8 %"),
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2026 superseded =1.8 %"),
                Told.by("a", "2025-06-12", "gdp KR growth.yoy 2024 superseded =1.9 %"));
        var series = set.series().get(0);
        assertThat(series.actuals())
                .map(Observation::period)
                .map(Object::toString)
                .containsExactly("2024");
        assertThat(series.forecasts()).map(one -> one.quantity().toString()).containsExactly("=0.8 %", "=1.8 %");
    }

    @Test
    void theYearBeforeFollowsFromALevelAndItsGrowth() {
        var level = Told.by("a", "2025-06-12", "trade_balance KR>US level 2024 actual =55600000000 USD");
        var growth = Told.by("a", "2025-06-12", "trade_balance KR>US growth.yoy 2024 actual =25 %");
        var actuals = gather(growth, level).series().get(0).actuals();
        assertThat(actuals)
                .map(one -> one.chosen().toString())
                .containsExactly(
                        "2023 actual =44500000000 USD @2025-06-12 derived", "2024 actual =55600000000 USD @2025-06-12");
        assertThat(actuals.get(0).chosen().facts()).containsExactly(level, growth);

        var reported = Told.by("b", "2024-02-12", "trade_balance KR>US level 2023 actual =44400000000 USD");
        assertThat(gather(growth, level, reported).series().get(0).actuals())
                .describedAs("a reported value leaves no gap")
                .noneMatch(Observation::derived);
    }

    @ParameterizedTest
    @CsvSource({
        "55600000000, 25, 44500000000",
        "449603, 22, 369000",
        "180226, 13.8, 158400",
        "4100000000, 62, 2500000000",
        "-47000000000, 200, -16000000000",
        "100, -50, 200",
        "1000000000000000, 0.1, 1000000000000000"
    })
    void aDerivedValueHasNoMoreDigitsThanItsFiguresBearOut(String level, String growth, String before) {
        var set = gather(
                Told.by("a", "2025-06-12", "exports KR level 2024 actual =" + level + " USD"),
                Told.by("a", "2025-06-12", "exports KR growth.yoy 2024 actual =" + growth + " %"));
        assertThat(set.find(new SeriesPattern("*.*.*.*.*.level"))).hasSize(1);
        assertThat(set.find(new SeriesPattern("*.*.*.*.*.level"))
                        .get(0)
                        .actuals()
                        .get(0)
                        .quantity())
                .hasToString("=" + before + " USD");
    }

    @Test
    void nothingFollowsFromRatesHedgesOrTwoArticles() {
        for (String[] pair : new String[][] {
            {"cpi KR level 2024 actual =3 %", "cpi KR growth.yoy 2024 actual =25 %"},
            {"exports KR level 2024 actual >3 USD", "exports KR growth.yoy 2024 actual =25 %"},
            {"exports KR level 2024 actual =3 USD", "exports KR growth.yoy 2024 actual =-100 %"},
            {"exports KR level 2024 actual =3 USD", "exports KR growth.since 2024 actual =25 %"},
            {"exports KR level 2024 actual =3 USD", "exports KR growth.yoy 2024 forecast =25 %"}
        }) {
            var set = gather(Told.by("a", "2025-06-12", pair[0]), Told.by("a", "2025-06-12", pair[1]));
            assertThat(set.series()).flatMap(Series::actuals).noneMatch(Observation::derived);
        }
        var apart = gather(
                Told.by("a", "2025-06-12", "exports KR level 2024 actual =3 USD"),
                Told.by("b", "2025-06-12", "exports KR growth.yoy 2024 actual =25 %"));
        assertThat(apart.series()).flatMap(Series::actuals).noneMatch(Observation::derived);
    }

    @Test
    void largeConstantAndLonelyValuesAreKeptToTheDigit() {
        var large = gather(Told.by("a", "2025-06-12", "public_debt JP level 2024 actual =1234567890123456 JPY"));
        assertThat(large.series().get(0).actuals()).hasSize(1);
        assertThat(large.series().get(0).actuals().get(0).quantity()).hasToString("=1234567890123456 JPY");
        var constant = new ArrayList<Fact>();
        for (int month = 1; month <= 12; month++) {
            constant.add(Told.by("a", "2025-06-12", "policy_rate KR level 2024-%02d actual =3.5 %%".formatted(month)));
        }
        assertThat(SeriesSet.gather(constant, Policy.LATEST).series().get(0).actuals())
                .hasSize(12)
                .allMatch(one -> one.number() == 3.5);
    }

    @Test
    void aPatternAsksForSeries() {
        var set = gather(
                Told.by("a", "2025-06-12", "policy_rate KR level 2025-05 actual =2.5 %"),
                Told.by("a", "2025-06-12", "cpi KR growth.yoy 2025-05 actual =1.9 %"));
        assertThat(set.find(new SeriesPattern("M.KR..policy_rate"))).hasSize(1);
        assertThat(set.find(SeriesPattern.ALL)).hasSize(2);
    }

    @Test
    void recordsDefendThemselves() {
        var series = gather(
                        Told.by("a", "2025-06-12", "policy_rate KR level 2025-05 actual =2.5 %"),
                        Told.by("a", "2025-06-12", "policy_rate KR level 2025-06 actual =2.5 %"))
                .series()
                .get(0);
        var backwards = new ArrayList<>(series.actuals());
        Collections.reverse(backwards);
        assertThatThrownBy(() -> new Series(series.key(), backwards, List.of(), List.of()))
                .hasMessageContaining("2025-06 before 2025-05");
        assertThatThrownBy(() -> new Series(series.key(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var observation = series.actuals().get(0);
        assertThatThrownBy(() -> new Observation(
                        observation.period(),
                        observation.chosen(),
                        series.actuals().get(1).vintages()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
