package io.gleaner.cli;

import io.gleaner.export.Format;
import io.gleaner.fact.Period;
import io.gleaner.series.Comparison;
import io.gleaner.series.SeriesKey;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;

/**
 * A comparison and what was compared.
 *
 * @param key the series that was read
 * @param name what the official one is called
 * @param official the official figures
 * @param comparison how they compare
 */
record Outcome(SeriesKey key, String name, NavigableMap<Period, BigDecimal> official, Comparison comparison) {
    private static final List<String> COLUMNS = List.of(
            "series",
            "official",
            "period",
            "read",
            "upper",
            "qualifier",
            "official_value",
            "error",
            "matches",
            "status",
            "derived",
            "published",
            "readings",
            "source",
            "article",
            "quote",
            "sentence");

    /** A row for each period compared. */
    void write(Format format, Writer out) throws IOException {
        try (var rows = format.rows(out, COLUMNS)) {
            for (var pair : comparison.pairs()) {
                var vintage = pair.read().chosen();
                var evidence = vintage.facts().get(0).evidence();
                rows.add(
                        key,
                        name,
                        pair.read().period(),
                        vintage.quantity().value(),
                        vintage.quantity().upper(),
                        vintage.quantity().qualifier().sign(),
                        pair.official(),
                        pair.error(),
                        pair.matches(),
                        vintage.reading().status().code(),
                        vintage.derived(),
                        vintage.published(),
                        pair.read().vintages().size(),
                        vintage.source(),
                        evidence.origin().article(),
                        evidence.quote(),
                        evidence.sentence());
            }
        }
    }
}
