package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurpriseTest {
    /** Each is day, forecaster, month, status and quantity. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-01 IMF 05 forecast =2.2 %; 2024-06-12 - 05 actual =2.4 %                                    | 2024-05 2.4 2.2
            2024-06-12 - 05 forecast =2.5 %; 2024-06-12 - 05 actual =2.4 %                                      | 2024-05 2.4 2.5
            2024-06-01 IMF 05 forecast =2 %; 2024-06-02 OECD 05 forecast =3 %; 2024-06-12 - 05 actual =2.4 %    | 2024-05 2.4 2.5
            2024-05-01 IMF 05 forecast =9 %; 2024-06-02 IMF 05 forecast =3 %; 2024-06-12 - 05 actual =2.4 %     | 2024-05 2.4 3
            2024-06-01 IMF 05 forecast =2.2 %; 2024-06-12 - 05 actual =2.4 %; 2024-07-12 - 05 actual =2.7 %     | 2024-05 2.4 2.2
            2024-05-01 IMF 04 forecast =2 %; 2024-05-12 - 04 actual =2.1 %; 2024-06-12 - 05 actual =2.4 %       | 2024-04 2.1 2
            2024-06-01 IMF 05 forecast =2.2 %; 2024-06-12 - 05 superseded =2.3 %; 2024-06-12 - 05 actual =2.4 % | 2024-05 2.3 2.2
            """)
    void theFirstReadingAgainstWhatWasExpected(String readings, String expected) {
        String[] parts = expected.split(" ", 3);
        var surprise = Surprise.latest(series(readings));

        assertThat(surprise).isInstanceOf(Result.Known.class);
        var value = ((Result.Known<Surprise>) surprise).value();
        assertThat(value.period()).hasToString(parts[0]);
        assertThat(value.actual()).isEqualByComparingTo(parts[1]);
        assertThat(value.consensus()).isEqualByComparingTo(parts[2]);
        assertThat(value.size()).isEqualByComparingTo(value.actual().subtract(value.consensus()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-12 - 05 actual =2.4 %
            2024-06-12 - 05 actual =2.4 %; 2024-06-13 IMF 05 forecast =2.2 %
            - IMF 05 forecast =2.2 %; 2024-06-12 - 05 actual =2.4 %
            2024-06-01 IMF 05 forecast >2 %; 2024-06-12 - 05 actual =2.4 %
            2024-06-01 IMF 06 forecast =2.2 %; 2024-06-12 - 05 actual =2.4 %
            2024-06-01 IMF 05 forecast =2.2 %
            """)
    void whereNothingWasExpectedNothingSurprises(String readings) {
        assertThat(Surprise.latest(series(readings)))
                .hasToString("missing: no period has both a figure and what was expected of it");
    }

    private static Series series(String readings) {
        var facts =
                Arrays.stream(readings.split("; ", -1)).map(SurpriseTest::fact).toList();
        var series = SeriesSet.gather(facts, Policy.LATEST).series();
        assertThat(series).hasSize(1);
        return series.get(0);
    }

    private static Fact fact(String reading) {
        String[] parts = reading.split(" ", 4);
        return Told.by(
                "a" + reading.hashCode(),
                parts[0],
                "cpi KR growth.yoy 2024-" + parts[2] + " " + parts[3],
                parts[1].equals("-") ? null : parts[1]);
    }
}
