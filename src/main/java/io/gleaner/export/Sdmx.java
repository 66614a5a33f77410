package io.gleaner.export;

import io.gleaner.series.Series;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series for the tools of central banks and statistics offices, by the standard of Statistical Data and Metadata eXchange:
 * SDMX-CSV 2.0, and SDMX-ML 2.1 as a structure-specific data message with the structure message it needs. The writers that
 * are brought stay open.
 */
public final class Sdmx {
    static final String AGENCY = "GLEANER";
    static final String STRUCTURE = "NEWS";
    static final String VERSION = "1.0";

    private static final List<String> LEADING = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    private static final String INFORM = "I";

    private Sdmx() {}

    /** Writes SDMX-CSV: a row for each reading, every one with the action to inform. */
    public static void writeCsv(Writer out, List<Series> series, Vocabulary words) throws IOException {
        var columns = Stream.concat(
                        LEADING.stream(), Arrays.stream(SdmxComponent.values()).map(SdmxComponent::name))
                .toList();
        try (var rows = Format.CSV.rows(out, columns)) {
            for (Series one : series) {
                for (SdmxSeries strand : SdmxSeries.of(one, words)) {
                    for (var observation : strand.observations()) {
                        rows.add(row(strand.head(), observation));
                    }
                }
            }
        }
    }

    private static @Nullable Object[] row(Map<SdmxComponent, String> head, Map<SdmxComponent, Object> observation) {
        var components = SdmxComponent.values();
        @Nullable Object[] cells = new @Nullable Object[LEADING.size() + components.length];
        cells[0] = "datastructure";
        cells[1] = AGENCY + ":" + STRUCTURE + "(" + VERSION + ")";
        cells[2] = INFORM;
        for (int i = 0; i < components.length; i++) {
            var shared = head.get(components[i]);
            cells[LEADING.size() + i] = shared == null ? observation.get(components[i]) : shared;
        }
        return cells;
    }

    /** Writes the SDMX-ML message with the data. */
    public static void writeData(Writer out, List<Series> series, Vocabulary words) throws IOException {
        new SdmxData(out).write(series, words);
    }

    /** Writes the SDMX-ML message that tells what the data are: data structure, concepts, and the codes in use. */
    public static void writeStructure(Writer out, List<Series> series, Vocabulary words) throws IOException {
        new SdmxStructure(out).write(series, words);
    }
}
