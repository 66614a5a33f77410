package io.gleaner.series;

import io.gleaner.fact.Period;
import java.math.BigDecimal;

/**
 * A number and the period it is for: {@code 2024-05 2.4}.
 *
 * @param period the period
 * @param value the number
 */
public record Point(Period period, BigDecimal value) {
    @Override
    public String toString() {
        return period + " " + value.toPlainString();
    }
}
