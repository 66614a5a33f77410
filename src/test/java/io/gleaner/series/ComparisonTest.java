package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    /** Observations out of {@code PERIOD VALUE UNIT}, the value with its qualifier. */
    private static List<Observation> read(String... figures) {
        var facts = new ArrayList<Fact>();
        for (String figure : figures) {
            String[] parts = figure.split(" ", 2);
            facts.add(Told.by("a" + facts.size(), "2025-06-12", "cpi NO level " + parts[0] + " actual " + parts[1]));
        }
        return SeriesSet.gather(facts, Policy.LATEST).series().get(0).actuals();
    }

    /** Official figures out of {@code PERIOD VALUE}. */
    private static NavigableMap<Period, BigDecimal> official(String... figures) {
        var official = new TreeMap<Period, BigDecimal>();
        for (String figure : figures) {
            String[] parts = figure.split(" ", 2);
            official.put(Period.parse(parts[0]), new BigDecimal(parts[1]));
        }
        return official;
    }

    @ParameterizedTest
    @CsvSource({
        "=2.4 %, 2.4123, true, -0.0123",
        "=2.4 %, 2.46, false, -0.06",
        "=2.4 %, 2, false, 0.4",
        "~2.4 %, 2.5, true, -0.1",
        ">2 %, 2.7, true, -0.7",
        "<2 %, 2.7, false, -0.7",
        "=4.25..4.5 %, 4.5, true, 0",
        "=4.25..4.5 %, 4.3, true, 0",
        "=4.25..4.5 %, 4.75, false, -0.25",
        "=4.25..4.5 %, 4, false, 0.25"
    })
    void aFigureMatchesWithinRoundingAndHedges(String read, String official, boolean matches, String error) {
        var pair = Comparison.of(read("2024 " + read), official("2024 " + official), false)
                .pairs()
                .get(0);

        assertThat(pair.matches()).isEqualTo(matches);
        assertThat(pair.error()).isEqualByComparingTo(error);
    }

    @Test
    void periodsThatTheOtherDoesNotHaveAreNotCompared() {
        var comparison = Comparison.of(
                read("2024-01 =2 %", "2024-02 =3 %", "2024-04 =5 %"), official("2024-02 3.5", "2024-03 4"), false);

        assertThat(comparison.pairs())
                .map(pair -> pair.read().period().toString())
                .containsExactly("2024-02");
        assertThat(comparison.uncovered()).map(one -> one.period().toString()).containsExactly("2024-01", "2024-04");
        assertThat(comparison.meanAbsoluteError()).hasValue(new BigDecimal("0.5"));
        assertThat(Comparison.of(read("2024 =1 %"), official(), true).meanAbsoluteError())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-11, 2, the one in force",
        "2024-06-12, 3, from the day after the decision",
        "2024-06-13, 3, on its first day",
        "2024-06, 3, at the end of the month",
        "2024-05, 2, a month before"
    })
    void aRateThatIsSetIsComparedWithTheOneInForce(String period, String figure, String why) {
        var comparison = Comparison.of(read(period + " =9 %"), official("2024-01-20 2", "2024-06-13 3"), true);

        assertThat(comparison.pairs().get(0).official()).as(why).isEqualByComparingTo(figure);
    }

    @Test
    void nothingIsInForceBeforeTheFirstNorLongAfterTheLast() {
        var comparison =
                Comparison.of(read("2023-12 =2 %", "2026-01 =2 %"), official("2024-01-20 2", "2024-06-13 3"), true);

        assertThat(comparison.pairs()).isEmpty();
    }

    @Test
    void figuresInThousandsAreTakenTimesAThousand() {
        var read = read("2024-01 =1510000 units", "2024-02 =1420000 units", "2024-03 =1400 units");

        var comparison = Comparison.of(read, official("2024-01 1508", "2024-02 1422", "2024-03 1390"), false);

        assertThat(comparison.factor()).isEqualByComparingTo("1000");
        assertThat(comparison.pairs())
                .map(pair -> pair.official().toPlainString())
                .containsExactly("1508000", "1422000", "1390000");
        assertThat(comparison.differing())
                .map(pair -> pair.read().period().toString())
                .containsExactly("2024-03");
        assertThat(Comparison.of(read("2024 =3 %"), official("2024 0.5"), false).factor())
                .as("six times as much is a difference, not another magnitude")
                .isEqualByComparingTo("1");
    }

    @Test
    void ofSeveralReadingsThoseThatFitAreTold() {
        var pair = Comparison.of(read("2024 =2.4 %", "2024 =2.6 %", "2024 ~2.5 %"), official("2024 2.4"), false)
                .pairs()
                .get(0);

        assertThat(pair.fitting())
                .map(vintage -> vintage.quantity().toString())
                .containsExactlyInAnyOrder("=2.4 %", "~2.5 %");
        assertThat(pair.matches()).isEqualTo(pair.fitting().contains(pair.read().chosen()));
    }
}
