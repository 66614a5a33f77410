package io.gleaner.cli;

import io.gleaner.fact.Quantity;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Spoken;
import java.math.BigDecimal;

/**
 * The magnitude in which all values of a series are written, so that they can be compared by looking.
 *
 * @param magnitude millions, billions, trillions or none
 * @param key the series
 */
record Scale(Magnitude magnitude, SeriesKey key) {
    static Scale of(Series series) {
        var largest = series.observations().stream()
                .flatMap(observation -> observation.vintages().stream())
                .map(vintage -> size(vintage.quantity()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var magnitude = Magnitude.of(largest);
        return new Scale(magnitude == Magnitude.THOUSAND ? Magnitude.ONE : magnitude, series.key());
    }

    private static BigDecimal size(Quantity quantity) {
        var size = quantity.value().abs();
        return quantity.upper() == null ? size : size.max(quantity.upper().abs());
    }

    /** A value with its hedge and without its unit. */
    String write(Quantity quantity) {
        var upper = quantity.upper();
        return Spoken.hedge(quantity.qualifier())
                + magnitude.write(quantity.value())
                + (upper == null ? "" : " to " + magnitude.write(upper));
    }

    /** The unit with the word for the magnitude, such as {@code billion USD}. */
    String unit() {
        return magnitude.word().isEmpty() ? key.unit().code() : magnitude.word() + " " + key.unit();
    }
}
