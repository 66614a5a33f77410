package io.gleaner.chart;

/**
 * A place on the horizontal axis.
 *
 * @param x where
 * @param label what is written there
 * @param below what is written in the row below, such as the year under the first of its months; empty for nothing
 */
record Tick(double x, String label, String below) {
    Tick(double x, String label) {
        this(x, label, "");
    }
}
