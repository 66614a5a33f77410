package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
    private static final String CONSTANT = "all figures are equal";
    private static final String TOO_FEW = "too few figures";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01 1, 2024-02 2, 2024-03 3, 2024-04 4 | 2 | PARTIAL, 1.5, 2.5, 3.5
            2024-01 1, 2024-02 2, 2024-04 3, 2024-05 5 | 2 | PARTIAL, 1.5, PARTIAL, 4
            2024-01 1, 2024-02 -, 2024-03 3            | 2 | PARTIAL, only a bound is stated, PARTIAL
            2024-01 1, 2024-02 2                       | 1 | 1, 2
            2024-05-10 1, 2024-05-13 2                 | 2 | PARTIAL, 1.5
            2024-01/2024-02 1, 2024-03/2024-04 3       | 2 | SPANS, SPANS
            """)
    void movingAverages(String line, int width, String results) {
        assertThat(Lines.results(Statistics.movingAverage(Lines.of(line), width)))
                .isEqualTo(results.replace("PARTIAL", "not every part of the period has a figure")
                        .replace("SPANS", "spans with ends of their own do not follow one another"));
    }

    @Test
    void anAverageIsOverSomething() {
        assertThatThrownBy(() -> Statistics.movingAverage(Lines.of("2024 1"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01 80, 2024-02 100, 2024-03 110          | 2024-01 | 100, 125, 137.5
            2023-H1 40, 2023-H2 60, 2024-H1 75, 2024-H2 - | 2023    | 80, 120, 150, only a bound is stated
            2024-01 80, 2024-02 100                       | 2024-03 | NO_BASE, NO_BASE
            2024-01 80, 2024-02 100                       | 2024-Q1 | NO_BASE, NO_BASE
            2023 0, 2024 100                              | 2023    | NOT_POSITIVE, NOT_POSITIVE
            """)
    void indices(String line, String base, String results) {
        var index = Statistics.index(Lines.of(line), Period.parse(base));

        assertThat(index.unit()).isEqualTo(Unit.INDEX);
        assertThat(Lines.results(index))
                .isEqualTo(results.replace("NO_BASE", "no figure for the period it is compared with")
                        .replace("NOT_POSITIVE", "the base is zero or negative"));
    }

    @Test
    void aRateIsNoIndex() {
        assertThat(Lines.results(Statistics.index(Lines.of("2024 3").as(Kind.RATE), Period.year(2024))))
                .isEqualTo("a percent change of a rate misleads");
    }

    /** The spread of ages and heights in the documentation of pandas' {@code std}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 21, 2022 25, 2023 62, 2024 43         | 18.786076
            2021 1.61, 2022 1.87, 2023 1.49, 2024 2.01 | 0.237417
            2021 4, 2022 -, 2023 4                     | 0
            2021 4, 2022 -                             | too few figures
            """)
    void deviations(String line, String result) {
        assertThat(Lines.shown(Statistics.standardDeviation(Lines.of(line)))).isEqualTo(result);
    }

    @Test
    void theMeanOfNothingIsMissing() {
        assertThat(Lines.shown(Statistics.mean(Lines.of("2024 -")))).isEqualTo(TOO_FEW);
        assertThat(Lines.shown(Statistics.mean(Lines.of("2022 1, 2023 -, 2024 4"))))
                .isEqualTo("2.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 21, 2022 25, 2023 62, 2024 43 | -0.891618, -0.678694, 1.29085, 0.279462
            2021 5, 2022 5                     | CONSTANT, CONSTANT
            2021 5, 2022 -                     | TOO_FEW, only a bound is stated
            """)
    void zScores(String line, String results) {
        assertThat(Lines.results(Statistics.zScore(Lines.of(line))))
                .isEqualTo(results.replace("CONSTANT", CONSTANT).replace("TOO_FEW", TOO_FEW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 100, 2022 1, 2024 146.41  | 10
            2023-01 100, 2024-01 110       | 10
            2023-Q1 100, 2025-Q1 110       | 4.880885
            2023-W20 100, 2024-W20 110     | 10.036009
            2023 100, 2024 -               | too few figures
            2023 0, 2024 1                 | the base is zero or negative
            2023 1, 2024 0                 | zero or negative
            2023/2024 1, 2025/2026 2       | spans with ends of their own do not follow one another
            """)
    void compoundGrowth(String line, String result) {
        assertThat(Lines.shown(Statistics.compoundGrowth(Lines.of(line)))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01 100, 2024-02 110, 2024-03 100, 2024-04 105 | 34.428228
            2024-Q1 100, 2024-Q2 110, 2024-Q3 100, 2024-Q4 105 | 19.877146
            2024-01 100, 2024-02 110, 2024-04 100              | too few figures
            2023/2024 1, 2025/2026 2, 2027/2028 2              | spans with ends of their own do not follow one another
            """)
    void volatility(String line, String result) {
        assertThat(Lines.shown(Statistics.volatility(Lines.of(line)))).isEqualTo(result);
    }

    @Test
    void ofARateThereIsNoGrowth() {
        var rate = Lines.of("2022 2, 2023 3, 2024 4").as(Kind.POLICY);

        assertThat(Lines.shown(Statistics.compoundGrowth(rate))).isEqualTo("a percent change of a rate misleads");
        assertThat(Lines.shown(Statistics.volatility(rate))).isEqualTo("a percent change of a rate misleads");
    }

    /** The first is the example in the documentation of pandas' {@code corr}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021 0.2, 2022 0, 2023 0.6, 2024 0.2 | 2021 0.3, 2022 0.6, 2023 0, 2024 0.1 | -0.851064
            2021 1, 2022 2, 2023 3, 2024 9       | 2020 9, 2021 10, 2022 20, 2023 30    | 1
            2021 1, 2022 2, 2023 3               | 2021 3, 2022 2, 2023 1               | -1
            2021 1, 2022 2, 2023 3               | 2021 4, 2022 4, 2023 4               | all figures are equal
            2021 1, 2022 2, 2023 -               | 2021 4, 2022 5, 2023 4               | too few figures
            2021 1, 2022 2, 2023 3               | 2021-H1 4, 2021-H2 5, 2022-H1 4      | too few figures
            """)
    void correlations(String one, String other, String result) {
        assertThat(Lines.shown(Statistics.correlation(Lines.of(one), Lines.of(other))))
                .isEqualTo(result);
        assertThat(Lines.shown(Statistics.correlation(Lines.of(other), Lines.of(one))))
                .isEqualTo(result);
    }

    @Test
    void peakAndTroughAreTheFirstOfTheirHeight() {
        var line = Lines.of("2020 3, 2021 7, 2022 -, 2023 7, 2024 3");

        assertThat(Statistics.peak(line)).map(Point::toString).hasValue("2021 7");
        assertThat(Statistics.trough(line)).map(Point::toString).hasValue("2020 3");
        assertThat(Statistics.peak(Lines.of("2020 -"))).isEmpty();
        assertThat(Statistics.trough(Lines.of("2020 -"))).isEmpty();
    }
}
