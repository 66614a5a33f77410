package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastRecordTest {
    private static final String GDP = "gdp SE growth.yoy ";

    private static List<ForecastRecord> records(Fact... facts) {
        return SeriesSet.gather(List.of(facts), Policy.LATEST).forecastRecords();
    }

    @Test
    void eachForecasterHasARecordOfEachSeries() {
        var records = records(
                Told.by("a", "2023-01-10", GDP + "2023 forecast =0.5 %", "Fund"),
                Told.by("b", "2024-01-10", GDP + "2024 forecast =1.5 %", "Fund"),
                Told.by("c", "2024-06-10", GDP + "2024 forecast =0.9 %", "Fund"),
                Told.by("d", "2025-01-10", GDP + "2025 forecast =2 %", "Fund"),
                Told.by("e", "2024-01-15", GDP + "2024 forecast =1 %", "Bank"),
                Told.by("f", "2024-01-15", "cpi SE growth.yoy 2024 forecast =2 %"),
                Told.by("g", "2024-02-28", GDP + "2023 actual =-0.1 %"),
                Told.by("h", "2025-02-28", GDP + "2024 actual =1 %"));

        assertThat(records)
                .map(one -> one.key().indicator() + " " + one.forecaster())
                .containsExactly("cpi ", "gdp Bank", "gdp Fund");
        var fund = records.get(2);
        assertThat(fund.calls()).map(call -> call.period().toString()).containsExactly("2023", "2024", "2024", "2025");
        assertThat(fund.errors()).map(Object::toString).containsExactly("-0.6", "-0.5", "0.1");
        assertThat(fund.bias().orElseThrow()).isEqualByComparingTo("-0.3333333");
        assertThat(fund.meanAbsoluteError().orElseThrow()).isEqualByComparingTo("0.4");
        assertThat(records.get(1).bias().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsNoNumberOrHasNotHappenedIsNotJudged() {
        var records = records(
                Told.by("a", "2023-01-10", GDP + "2023 forecast >0.5 %", "Fund"),
                Told.by("b", "2025-01-10", GDP + "2025 forecast =2 %", "Fund"),
                Told.by("g", "2024-02-28", GDP + "2023 actual =-0.1 %"));

        assertThat(records.get(0).calls()).hasSize(2);
        assertThat(records.get(0).errors()).isEmpty();
        assertThat(records.get(0).bias()).isEmpty();
        assertThat(records.get(0).meanAbsoluteError()).isEmpty();
    }

    @Test
    void aRangeIsJudgedByItsMiddleAndADerivedFigureJudgesNothing() {
        var range = records(
                Told.by("a", "2023-01-10", GDP + "2023 forecast =1..2 %", "Fund"),
                Told.by("g", "2024-02-28", GDP + "2023 actual =1.2 %"));
        assertThat(range.get(0).errors()).map(Object::toString).containsExactly("-0.3");

        var derived = records(
                Told.by("a", "2023-01-10", "exports SE level 2023 forecast =90 USD", "Fund"),
                Told.by("g", "2025-02-28", "exports SE level 2024 actual =110 USD"),
                Told.by("g", "2025-02-28", "exports SE growth.yoy 2024 actual =10 %"));
        assertThat(derived.get(0).errors()).isEmpty();
    }
}
