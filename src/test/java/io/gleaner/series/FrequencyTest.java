package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-03-01, 2",
        "2024-W52, 2025-W02, 2",
        "2024-11, 2025-02, 3",
        "2024-Q4, 2025-Q1, 1",
        "2024-H1, 2026-H2, 5",
        "2024, 1999, -25",
        "FY2024, FY2025, 1",
        "2024-05, 2024-05, 0"
    })
    void countsThePeriodsFromOneToAnother(String from, String to, long steps) {
        assertThat(Frequency.steps(Period.parse(from), Period.parse(to))).isEqualTo(steps);
        assertThat(Frequency.steps(Period.parse(to), Period.parse(from))).isEqualTo(-steps);
    }

    @ParameterizedTest
    @CsvSource({"2024-05, 2024-Q2", "2024, FY2024", "2024-01/2024-05, 2024-06/2024-10"})
    void countsNoneBetweenPeriodsThatDoNotFollowEachOther(String from, String to) {
        assertThatThrownBy(() -> Frequency.steps(Period.parse(from), Period.parse(to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(from);
    }
}
