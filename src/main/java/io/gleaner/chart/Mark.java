package io.gleaner.chart;

import io.gleaner.series.Frequency;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Vintage;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure at its place in a picture, its value in the picture's magnitude.
 *
 * @param x where on the horizontal axis
 * @param y the value; the middle of a range
 * @param frequency of the series it is from
 * @param observation the figure
 * @param decimals how many decimals its label has at least
 */
record Mark(double x, double y, Frequency frequency, Observation observation, int decimals) {

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
        var value = write(magnitude, quantity.value());
        return hedge + value + (quantity.upper() == null ? "" : "–" + write(magnitude, quantity.upper()));
    }

    private String write(Magnitude magnitude, BigDecimal value) {
        var text = magnitude.write(value);
        int point = text.indexOf('.');
        int missing = decimals - (point < 0 ? 0 : text.length() - point - 1);
        return missing <= 0 ? text : text + (point < 0 ? "." : "") + "0".repeat(missing);
    }
}
