package io.gleaner.series;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {
    private static final BigDecimal NINETY_FIVE = new BigDecimal("0.95");

    @Test
    void aLineWithItsBand() {
        var trend = leastSquares("2024-01 2, 2024-02 4, 2024-03 5, 2024-04 4, 2024-05 5");

        assertThat(trend.intercept()).isEqualByComparingTo("2.8");
        assertThat(trend.slope()).isEqualByComparingTo("0.6");
        assertThat(Lines.results(trend.course())).isEqualTo("2.8, 3.4, 4, 4.6, 5.2");
        // By hand: 3.182446 times the root of 0.8·(1/5 + 4/10), of 0.8·(1/5 + 1/10) and of 0.8·(1/5).
        assertThat(Lines.results(requireNonNull(trend.band()).low()))
                .isEqualTo("0.595137, 1.840926, 2.727021, 3.040926, 2.995137");
        assertThat(Lines.results(requireNonNull(trend.band()).high()))
                .isEqualTo("5.004863, 4.959074, 5.272979, 6.159074, 7.404863");
    }

    /** What scatters nowhere has a band without width, and a gap has its length. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01 0, 2024-02 2, 2024-04 6        | 2
            2023-Q4 1, 2024-Q1 -, 2024-Q2 3, 2025-Q2 7 | 1
            2024-W01 10, 2024-W02 9, 2024-W04 7    | -1
            2024-05-10 1, 2024-05-11 2, 2024-05-14 5 | 1
            2020 3, 2021 3, 2024 3                 | 0
            FY2020 1, FY2021 2, FY2024 5           | 1
            """)
    void timeIsThatOfTheCalendar(String line, String slope) {
        var trend = leastSquares(line);

        assertThat(trend.slope()).isEqualByComparingTo(slope);
        assertThat(Lines.results(requireNonNull(trend.band()).low())).isEqualTo(Lines.results(trend.course()));
        assertThat(known(Trend.theilSen(Lines.of(line))).slope()).isEqualByComparingTo(slope);
    }

    @Test
    void oneWildNumberDoesNotBendTheTrendOfTheilAndSen() {
        var line = Lines.of("2020 1, 2021 2, 2022 3, 2023 100, 2024 5");

        var trend = known(Trend.theilSen(line));

        assertThat(trend.slope()).isEqualByComparingTo("1");
        assertThat(trend.intercept()).isEqualByComparingTo("1");
        assertThat(trend.band()).isNull();
        assertThat(leastSquares("2020 1, 2021 2, 2022 3, 2023 100, 2024 5").slope())
                .isEqualByComparingTo("10.6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 1, 2024 2                                            | too few figures
            2022 1, 2023 -, 2024 2                                    | too few figures
            2021-01/2021-02 1, 2022-01/2022-02 2, 2023-01/2023-02 3   | spans with ends of their own do not follow one another
            """)
    void whatHasNoTrendSaysWhy(String line, String reason) {
        assertThat(Trend.leastSquares(Lines.of(line), NINETY_FIVE)).hasToString("missing: " + reason);
        assertThat(Trend.theilSen(Lines.of(line))).hasToString("missing: " + reason);
    }

    @Test
    void ofVeryManyNumbersOnlyLeastSquaresHasATrend() {
        var line = Lines.monthly(Collections.nCopies(2001, BigDecimal.ONE));

        assertThat(Trend.theilSen(line)).hasToString("missing: too many figures to compare each with each");
        assertThat(known(Trend.leastSquares(line, NINETY_FIVE)).slope()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "95", "-0.5"})
    void aConfidenceIsAProbability(String confidence) {
        assertThatThrownBy(() -> Trend.leastSquares(Lines.of("2024 1"), new BigDecimal(confidence)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Trend leastSquares(String line) {
        return known(Trend.leastSquares(Lines.of(line), NINETY_FIVE));
    }

    private static Trend known(Result<Trend> result) {
        assertThat(result).isInstanceOf(Result.Known.class);
        return ((Result.Known<Trend>) result).value();
    }
}
