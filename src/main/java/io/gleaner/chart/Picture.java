package io.gleaner.chart;

import io.gleaner.series.Series;
import java.util.List;
import java.util.Objects;

/**
 * A chart that is planned and not yet drawn.
 *
 * @param name what its files are called, without extension: lower-case letters, digits and hyphens, such as
 *     {@code kr-trade-balance-with-us}
 * @param form how the figures are shown
 * @param title what it is about
 * @param subtitle the measure and the unit
 * @param source who published the figures and which articles reported them
 * @param alt the picture in a sentence or two, for those who cannot see it
 * @param strands what is drawn, each in its own colour; never empty
 */
public record Picture(
        String name, Form form, String title, String subtitle, String source, String alt, List<Strand> strands) {

    /** How figures are shown. */
    public enum Form {
        /** A line over time. */
        LINE,
        /** A line that holds its level until the next decision. */
        STEP,
        /** An upright column for each period. */
        COLUMN,
        /** A bar with its value for each period or each area, for a handful of figures. */
        BAR,
        /** A single figure, written large. */
        NUMBER
    }

    /**
     * One line, or the columns of one colour.
     *
     * @param label what it is called beside the others
     * @param series the series it is made of: one, or the same thing at several frequencies
     */
    public record Strand(String label, List<Series> series) {
        public Strand {
            Objects.requireNonNull(label);
            series = List.copyOf(series);
        }
    }

    public Picture {
        Objects.requireNonNull(form);
        strands = List.copyOf(strands);
        if (strands.isEmpty()) {
            throw new IllegalArgumentException("a picture of nothing: " + name);
        }
    }

    /** Every series that is drawn. */
    public List<Series> series() {
        return strands.stream().flatMap(strand -> strand.series().stream()).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
