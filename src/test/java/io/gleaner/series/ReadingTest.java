package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05 actual =2.4 % @2024-06-12",
                "2023 actual =44500000000 USD derived",
                "2023 actual =44500000000 USD @2024-06-12 derived",
                "2025-Q3 forecast =4.25..4.5 % @2024-06-12",
                "FY2025 target >6.5 %",
                "2024-01/2024-05 superseded ~-1000000000000000 JPY/5kg"
            })
    void canonicalText(String text) {
        assertThat(Reading.parse(text)).hasToString(text);
    }

    @Test
    void randomReadingsParseBack() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var statement = Told.statement(random);
            var reading = new Reading(
                    Told.period(random),
                    statement.status(),
                    statement.quantity(),
                    random.nextBoolean() ? null : LocalDate.of(1987, 1, 1).plusDays(random.nextInt(20_000)),
                    random.nextBoolean());
            assertThat(Reading.parse(reading.toString())).isEqualTo(reading);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-05",
                "2024-05 actual 2.4 %",
                "2024-05 actual =2.4",
                "2024-13 actual =2.4 %",
                "2024-05 actual =2.4 % @2024-02-30",
                "2024-05 actual =2.4 % derived @2024-06-12",
                "2024-05 guess =2.4 %"
            })
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> Reading.parse(text)).describedAs(text).isInstanceOf(IllegalArgumentException.class);
    }
}
