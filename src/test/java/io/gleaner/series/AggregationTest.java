package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AggregationTest {
    private static final String PARTIAL = "not every part of the period has a figure";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            avg | Q | 2024-01 1, 2024-02 2, 2024-03 6             | 3
            sum | Q | 2024-01 1, 2024-02 2, 2024-03 6             | 9
            eop | Q | 2024-01 1, 2024-02 2, 2024-03 6             | 6
            avg | S | 2024-Q1 1, 2024-Q2 2, 2024-Q3 5, 2024-Q4 6  | 1.5, 5.5
            sum | A | 2023-H2 9, 2024-H1 1, 2024-H2 2             | PARTIAL, 3
            avg | Q | 2024-01 1, 2024-02 2, 2024-04 6             | PARTIAL, PARTIAL
            avg | Q | 2024-01 1, 2024-02 -, 2024-03 6             | PARTIAL
            eop | Q | 2024-01 1, 2024-03 6, 2024-04 7             | 6, PARTIAL
            sum | M | 2024-W02 1, 2024-W03 2, 2024-W04 3          | PARTIAL
            avg | W | 2024-05-06 1, 2024-05-07 2, 2024-05-08 3, 2024-05-09 4, 2024-05-10 5 | 3
            avg | W | 2024-05-06 1, 2024-05-07 2, 2024-05-08 3, 2024-05-10 5               | PARTIAL
            avg | W | 2024-05-06 1, 2024-05-07 2, 2024-05-08 3, 2024-05-09 4, 2024-05-10 5, 2024-05-18 9 | PARTIAL, PARTIAL
            """)
    void aPeriodOfWhichAPartIsMissingIsMissing(String method, String frequency, String line, String results) {
        var lower = Aggregation.parse(method).apply(Lines.of(line), Frequency.parse(frequency));

        assertThat(Lines.results(lower)).isEqualTo(results.replace("PARTIAL", PARTIAL));
    }

    /** The examples in the documentation of pandas' {@code resample}. */
    @Test
    void resultsAreThoseOfPandas() {
        var nine = Lines.of(
                "2000-01 0, 2000-02 1, 2000-03 2, 2000-04 3, 2000-05 4, 2000-06 5, 2000-07 6, 2000-08 7, 2000-09 8");
        var weeks = Lines.of(
                "2018-W01 10, 2018-W02 11, 2018-W03 9, 2018-W04 13, 2018-W05 14, 2018-W06 18, 2018-W07 17, 2018-W08 19");

        assertThat(Aggregation.SUM.apply(nine, Frequency.QUARTERLY).points())
                .map(Point::toString)
                .containsExactly("2000-Q1 3", "2000-Q2 12", "2000-Q3 21");
        assertThat(Aggregation.AVG.apply(weeks, Frequency.MONTHLY).points())
                .map(Point::toString)
                .containsExactly("2018-01 10.75", "2018-02 17");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RATE", "POLICY", "INDEX", "PRICE"})
    void ratesIndicesAndPricesAreNotSummed(Kind kind) {
        var line = Lines.of("2024-H1 1, 2024-H2 2").as(kind);

        assertThat(Lines.results(Aggregation.SUM.apply(line, Frequency.YEARLY)))
                .isEqualTo("figures of this kind are not summed");
        assertThat(Aggregation.of(kind)).isNotEqualTo(Aggregation.SUM);
        assertThat(Aggregation.of(kind).apply(line, Frequency.YEARLY).points()).hasSize(1);
    }

    @Test
    void flowsAreSummedAndStocksEndAPeriod() {
        assertThat(Aggregation.of(Kind.FLOW)).isEqualTo(Aggregation.SUM);
        assertThat(Aggregation.of(Kind.COUNT)).isEqualTo(Aggregation.EOP);
    }

    @ParameterizedTest
    @CsvSource({"2024-01 1, M", "2024-01 1, W", "2024-01 1, F", "2024 1, Q", "FY2024 1, A", "2024-01/2024-02 1, A"})
    void onlyALowerFrequencyOfTheCalendarCanBeMade(String line, String frequency) {
        assertThatThrownBy(() -> Aggregation.AVG.apply(Lines.of(line), Frequency.parse(frequency)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a line that is ");
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void codesParseBack(Aggregation aggregation) {
        assertThat(Aggregation.parse(aggregation.code())).isEqualTo(aggregation);
        assertThatThrownBy(() -> Aggregation.parse(aggregation.name())).isInstanceOf(IllegalArgumentException.class);
    }
}
