package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalryTest {
    @ParameterizedTest
    @CsvSource({
        "=2.4 %, =2.4 %, true",
        "=2.4 %, =2.5 %, false",
        "=2.4 %, =2.44 %, true",
        "=2.4 %, =2.6 %, false",
        "=2 %, =2.04 %, true",
        "=2 %, =2.4 %, false",
        "=4 %, =4.25 %, false",
        "=25 %, =25.3 %, true",
        "=25 %, =26.3 %, false",
        "=100 index, =104 index, false",
        "=5000000 persons, =5037000 persons, true",
        "=5000000 persons, =5400000 persons, false",
        "=55600000000 USD, =55630000000 USD, true",
        "=55600000000 USD, =57000000000 USD, false",
        "~1.5 %, =1.6 %, true",
        "~1.5 %, =2 %, false",
        "<1400000 ha, =1380000 ha, true",
        "<1400000 ha, =1500000 ha, false",
        ">10 %, =12 %, true",
        ">-10000000000 USD, =-12000000000 USD, true",
        "<-10000000000 USD, =-12000000000 USD, false",
        "=4.25..4.5 %, =4.3 %, true",
        "=4.25..4.5 %, =5 %, false",
        "=0 %, =0.04 %, true",
        "=0 %, =0.3 %, false",
        "=1000000000000000 JPY, =1200000000000000 JPY, false",
        "=-0.5 pp, =0.5 pp, false"
    })
    void roundingAndHedgesExplainSomeDifferences(String one, String other, boolean meets) {
        var a = Stated.of(Quantity.parse(one));
        var b = Stated.of(Quantity.parse(other));
        assertThat(a.meets(b)).describedAs("%s and %s", one, other).isEqualTo(meets);
        assertThat(b.meets(a)).describedAs("%s and %s", other, one).isEqualTo(meets);
    }

    @Test
    void twoPapersWithTwoNumbersAreAConflictWithBothSentences() {
        var set = SeriesSet.gather(
                List.of(
                        Told.by("post", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %"),
                        Told.by("times", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.9 %"),
                        Told.by("times", "2024-06-12", "cpi KR growth.yoy 2024-04 actual =2.9 %")),
                Policy.LATEST);
        assertThat(set.conflicts()).hasSize(1);
        var conflict = set.conflicts().get(0);
        assertThat(conflict.observation().period()).hasToString("2024-05");
        assertThat(conflict.observation().rivals())
                .flatMap(Vintage::facts)
                .map(fact -> fact.evidence().origin().article())
                .containsExactly("post", "times");
    }

    @Test
    void aRevisionIsNoConflict() {
        var set = SeriesSet.gather(
                List.of(
                        Told.by("first", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.44 %"),
                        Told.by("later", "2024-07-12", "cpi KR growth.yoy 2024-05 superseded =2.4 %"),
                        Told.by("later", "2024-07-12", "cpi KR growth.yoy 2024-05 actual =2.9 %")),
                Policy.LATEST);
        assertThat(set.conflicts()).isEmpty();
        assertThat(set.series().get(0).actuals().get(0).vintages()).hasSize(3);
    }

    @Test
    void oneArticleDoesNotContradictItself() {
        var set = SeriesSet.gather(
                List.of(
                        Told.by("post", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %"),
                        Told.by("post", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.9 %")),
                Policy.LATEST);
        assertThat(set.conflicts()).isEmpty();
    }

    @Test
    void forecastsMayDiffer() {
        var set = SeriesSet.gather(
                List.of(
                        Told.by("post", "2024-06-12", "cpi KR growth.yoy 2025 forecast =2.4 %", "IMF"),
                        Told.by("times", "2024-06-12", "cpi KR growth.yoy 2025 forecast =2.9 %", "OECD")),
                Policy.LATEST);
        assertThat(set.conflicts()).isEmpty();
    }
}
