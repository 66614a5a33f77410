package io.gleaner.chart;

import io.gleaner.series.Frequency;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Vintage;
import java.util.List;

/**
 * A figure at its place in a picture, its value in the picture's magnitude.
 *
 * @param x where on the horizontal axis
 * @param y the value; the middle of a range
 * @param frequency of the series it is from
 * @param observation the figure
 */
record Mark(double x, double y, Frequency frequency, Observation observation) {

    boolean isRange() {
        return observation.quantity().upper() != null;
    }

    double low(Magnitude magnitude) {
        return magnitude.scale(observation.quantity().value().doubleValue());
    }

    double high(Magnitude magnitude) {
        var upper = observation.quantity().upper();
        return upper == null ? y : magnitude.scale(upper.doubleValue());
    }

    /** The contradicting values other than the chosen one. */
    List<Vintage> rivals() {
        var chosen = observation.chosen();
        return observation.rivals().stream()
                .filter(rival -> !rival.equals(chosen))
                .toList();
    }

    /** The values that a text says were revised since. */
    List<Vintage> revised() {
        var chosen = observation.chosen();
        return observation.vintages().stream()
                .filter(vintage -> vintage.superseded() && !vintage.equals(chosen))
                .toList();
    }

    boolean hasAlternatives() {
        return isRange() || !rivals().isEmpty() || !revised().isEmpty();
    }

    /** The value in as few characters as say it: {@code ≈1.5}, {@code 4.25–4.5}. */
    String label(Magnitude magnitude) {
        var quantity = observation.quantity();
        var hedge =
                switch (quantity.qualifier()) {
                    case EXACT -> "";
                    case ABOUT -> "≈";
                    case BELOW -> "<";
                    case ABOVE -> ">";
                };
        var value = magnitude.write(quantity.value());
        return hedge + value + (quantity.upper() == null ? "" : "–" + magnitude.write(quantity.upper()));
    }
}
