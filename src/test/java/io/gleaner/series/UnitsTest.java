package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static List<Series> gather(Fact... facts) {
        return SeriesSet.gather(List.of(facts), Policy.LATEST).series();
    }

    @ParameterizedTest
    @CsvSource({
        "=3300000 acre, ha, =1300000 ha",
        "~2.5 t, kg, ~2500 kg",
        "<1400000 ha, acre, <3500000 acre",
        "=25 bp, pp, =0.25 pp",
        "=2..3 quintal, kg, =200..300 kg",
        "=-7 km2, ha, =-700 ha",
        "=5 USD, USD, =5 USD"
    })
    void aQuantityIsTheSameInAnotherUnit(String quantity, String unit, String same) {
        assertThat(Conversion.to(new Unit(unit), Quantity.parse(quantity))).hasToString(same);
    }

    @ParameterizedTest
    @CsvSource({"=5 USD, JPY", "=5 t, ha", "=5 USD/lb, USD/t", "=5 %, pp", "=5 bbl, bpd"})
    void whatIsNotSoMuchOfTheOtherIsNotConverted(String quantity, String unit) {
        assertThatThrownBy(() -> Conversion.to(new Unit(unit), Quantity.parse(quantity)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsThatFitAreBroughtIntoTheOneOfMostFacts() {
        var series = gather(
                Told.by("a", "2025-06-12", "area/wheat CA level 2023 actual =10 ha"),
                Told.by("a", "2025-06-12", "area/wheat CA level 2024 actual =27.5 acre"),
                Told.by("b", "2025-07-12", "area/wheat CA level 2025 actual =28 acre"));

        assertThat(series).hasSize(1);
        assertThat(series.get(0).key()).hasToString("A.CA..area.wheat.level..acre");
        assertThat(series.get(0).actuals())
                .map(one -> one.quantity().toString())
                .containsExactly("=25 acre", "=27.5 acre", "=28 acre");
        assertThat(series.get(0).actuals().get(0).facts())
                .as("the fact stays as it was read")
                .map(Fact::toString)
                .containsExactly("area/wheat CA level 2023 actual =10 ha");
    }

    @Test
    void whatAgreesInAnotherUnitIsNoConflict() {
        var facts = List.of(
                Told.by("a", "2025-06-12", "production/soybean BR level 2024 actual =169000 kg"),
                Told.by("b", "2025-06-13", "production/soybean BR level 2024 actual =169 t"));

        var series = SeriesSet.gather(facts, Policy.LATEST).series();

        assertThat(series).hasSize(1);
        assertThat(series.get(0).key().unit()).hasToString("t");
        assertThat(series.get(0).actuals().get(0).vintages()).hasSize(1);
        assertThat(series.get(0).conflicts()).isEmpty();
    }

    @Test
    void currenciesAndPricesPerQuantityStayApart() {
        assertThat(gather(
                        Told.by("a", "2025-06-12", "exports KR level 2024 actual =683 USD"),
                        Told.by("a", "2025-06-12", "exports KR level 2024 actual =930000 KRW"),
                        Told.by("a", "2025-06-12", "price/copper - level 2025-05 actual =9500 USD/t"),
                        Told.by("a", "2025-06-12", "price/copper - level 2025-05 actual =4.8 USD/lb")))
                .hasSize(4);
    }

    @Test
    void theYearBeforeFollowsInTheUnitOfTheSeries() {
        var series = gather(
                Told.by("a", "2025-06-12", "production/tea LK level 2024 actual =262000 kg"),
                Told.by("a", "2025-06-12", "production/tea LK growth.yoy 2024 actual =4.8 %"),
                Told.by("b", "2025-06-12", "production/tea LK level 2020 actual =278 t"),
                Told.by("b", "2025-06-12", "production/tea LK level 2021 actual =299 t"));

        assertThat(series.get(0).actuals())
                .map(one -> one.chosen().reading().toString())
                .contains("2023 actual =250 t @2025-06-12 derived");
    }
}
