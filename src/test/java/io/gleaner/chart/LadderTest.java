package io.gleaner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    @ParameterizedTest
    @CsvSource({
        "13.9, 55.6, true, 0, 60, 20, 0",
        "3602, 4285, false, 3400, 4400, 200, 0",
        "2, 3.25, false, 1.5, 3.5, 0.5, 1",
        "0, 0, true, -1, 1, 0.5, 1",
        "5, 5, false, 4, 6, 0.25, 2"
    })
    void rungsAreRoundNumbersAroundTheData(
            double min, double max, boolean zero, double low, double high, double step, int decimals) {
        var ladder = Ladder.over(min, max, zero);

        assertThat(ladder.step()).isEqualTo(step);
        assertThat(ladder.decimals()).isEqualTo(decimals);
        assertThat(ladder.low()).isLessThanOrEqualTo(min).isGreaterThanOrEqualTo(low - step);
        assertThat(ladder.high()).isGreaterThanOrEqualTo(max).isLessThanOrEqualTo(high + step);
    }

    @Test
    void anyTwoNumbersFindAHandfulOfRungs() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double a = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 8);
            double b = a + random.nextDouble() * Math.pow(10, random.nextInt(24) - 8);
            var ladder = Ladder.over(a, b, random.nextBoolean());
            double close = ladder.step() * 1e-6 + Math.abs(a) * 1e-12;

            assertThat(ladder.low()).isLessThanOrEqualTo(a + close);
            assertThat(ladder.high()).isGreaterThanOrEqualTo(b - close);
            assertThat((ladder.high() - ladder.low()) / ladder.step())
                    .as(a + " to " + b)
                    .isBetween(0.99, 9.01);
        }
    }
}
