package io.gleaner.cli;

import io.gleaner.series.SeriesKey;
import java.io.IOException;
import java.util.Locale;

/**
 * What stands above the table of a series.
 *
 * @param title what it shows
 * @param key the series
 */
record Heading(String title, SeriesKey key) {
    /** Prints the title, then the key with a small chart, which may be empty. */
    void print(Console console, String trend) throws IOException {
        console.screen()
                .append(console.colours().strong(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)))
                .append('\n')
                .append(console.colours().named(key.toString()))
                .append(trend.isEmpty() ? "" : "   " + trend)
                .append("\n\n");
    }
}
