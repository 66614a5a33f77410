package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RebuildingTest {
    /** Series out of facts told a month after each other, by different papers. */
    private static Found gather(String... statements) {
        var facts = new ArrayList<Fact>();
        for (String statement : statements) {
            facts.add(Told.by("a" + facts.size(), "2025-%02d-28".formatted(facts.size() + 1), statement));
        }
        var series = new TreeMap<String, Series>();
        SeriesSet.gather(facts, Policy.LATEST)
                .series()
                .forEach(one -> series.put(one.key().toString(), one));
        return new Found(series);
    }

    /** Series by their keys. */
    private record Found(Map<String, Series> series) {
        Series get(String key) {
            return Objects.requireNonNull(series.get(key), key);
        }
    }

    private static Stream<String> chosen(Series series) {
        return series.actuals().stream().map(one -> one.chosen().toString());
    }

    @Test
    void levelsFollowFromAnEarlierOneAndEveryChangeSince() {
        var levels = gather(
                        "unemployed FI level 2025-01 actual =251000 persons",
                        "unemployed FI change.mom 2025-02 actual =4000 persons",
                        "unemployed FI change.mom 2025-03 actual =-1000 persons")
                .get("M.FI..unemployed..level..persons");

        assertThat(chosen(levels))
                .containsExactly(
                        "2025-01 actual =251000 persons @2025-01-28",
                        "2025-02 actual =255000 persons @2025-02-28 derived",
                        "2025-03 actual =254000 persons @2025-03-28 derived");
        assertThat(levels.actuals().get(2).facts()).hasSize(3);
    }

    @Test
    void aMonthWithoutAChangeBreaksTheChain() {
        var series = gather(
                "unemployed FI level 2025-01 actual =251000 persons",
                "unemployed FI change.mom 2025-03 actual =-1000 persons");

        assertThat(series.get("M.FI..unemployed..level..persons").actuals()).hasSize(1);
    }

    @Test
    void whatIsReportedIsNotDerived() {
        var series = gather(
                "unemployed FI level 2025-01 actual =251000 persons",
                "unemployed FI change.mom 2025-02 actual =4000 persons",
                "unemployed FI level 2025-02 actual =254500 persons");

        assertThat(series.get("M.FI..unemployed..level..persons").actuals()).noneMatch(Observation::derived);
    }

    @Test
    void whatFollowsHasNoMoreDigitsThanTheCoarsestFigure() {
        var levels = gather(
                        "unemployed DE level 2025-05 actual =2960000 persons",
                        "unemployed DE change.mom 2025-06 actual =34500 persons")
                .get("M.DE..unemployed..level..persons");
        assertThat(chosen(levels).toList().get(1)).startsWith("2025-06 actual =2990000 persons");

        var rates = gather(
                        "unemployment_rate DE level 2025-05 actual =6.3 %",
                        "unemployment_rate DE change.mom 2025-06 actual =-0.1 pp")
                .get("M.DE..unemployment_rate..level..%");
        assertThat(chosen(rates).toList().get(1)).startsWith("2025-06 actual =6.2 %");
    }

    @Test
    void hedgesRangesAndForecastsCarryNoChain() {
        for (String change : List.of("actual ~4000", "actual =3000..4000", "forecast =4000", "actual >4000")) {
            var series = gather(
                    "unemployed FI level 2025-01 actual =251000 persons",
                    "unemployed FI change.mom 2025-02 " + change + " persons");
            assertThat(series.get("M.FI..unemployed..level..persons").actuals())
                    .as(change)
                    .hasSize(1);
        }
    }

    @Test
    void aRateThatIsSetFollowsFromTheStepAlone() {
        var rates = gather(
                        "policy_rate NZ level 2025-02 actual =3.75 %",
                        "policy_rate NZ change.prev 2025-04 actual =-0.25 pp",
                        "policy_rate NZ change.prev 2025-05 actual =-0.25 pp",
                        "policy_rate NZ level 2025-08 actual =3 %",
                        "policy_rate NZ change.prev 2025-08 actual =-0.25 pp",
                        "policy_rate NZ change.prev 2025-10 actual =-0.5 pp")
                .get("M.NZ..policy_rate..level..%");

        assertThat(chosen(rates).map(reading -> reading.replaceAll(" @\\S+", "")))
                .containsExactly(
                        "2025-02 actual =3.75 %",
                        "2025-04 actual =3.5 % derived",
                        "2025-05 actual =3.25 % derived",
                        "2025-08 actual =3 %",
                        "2025-10 actual =2.5 % derived");
    }

    @Test
    void stepsThatDoNotLeadToTheNextLevelTellNone() {
        var rates = gather(
                        "policy_rate NZ level 2025-02 actual =3.75 %",
                        "policy_rate NZ change.prev 2025-05 actual =-0.25 pp",
                        "policy_rate NZ level 2025-08 actual =3 %",
                        "policy_rate NZ change.prev 2025-08 actual =-0.25 pp")
                .get("M.NZ..policy_rate..level..%");

        assertThat(rates.actuals()).as("the decision of April was not read").noneMatch(Observation::derived);
    }

    @Test
    void aDecisionIsKnownByItsDayOrByItsMonth() {
        var series = gather(
                "policy_rate SE level 2025-01-29 actual =2.25 %",
                "policy_rate SE change.prev 2025-06 actual =-0.25 pp");

        assertThat(series.get("D.SE..policy_rate..level..%").actuals()).hasSize(1);
        assertThat(chosen(series.get("M.SE..policy_rate..level..%")))
                .containsExactly("2025-06 actual =2 % @2025-02-28 derived");
    }

    @Test
    void nothingIsKnownBeforeItsLastFigure() {
        var facts = List.of(
                Told.by("a", "2025-02-28", "unemployed FI level 2025-01 actual =251000 persons"),
                Told.by("b", "-", "unemployed FI change.mom 2025-02 actual =4000 persons"));

        var levels = SeriesSet.gather(facts, Policy.LATEST).find(new SeriesPattern("*.*.*.*.*.level"));

        assertThat(levels.get(0).actuals().get(1).chosen().published()).isNull();
    }
}
