package io.gleaner.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A way to write rows as text. */
public enum Format {
    /** One JSON object a row, lines ended by a line feed; every column in every row, null where there is nothing. */
    JSONL,
    /** RFC 4180: a row of names first, lines ended by carriage return and line feed, UTF-8 by the writer. */
    CSV,
    /** Aligned columns for a terminal; long texts are cut. Holds back the first rows to learn their width. */
    TABLE;

    /** The name on a command line, such as {@code jsonl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a file of this format begins with, before the first row: for CSV the mark by which spreadsheets tell UTF-8, for
     * the others nothing. It does not belong on a pipe.
     */
    public String startOfFile() {
        return this == CSV ? "\uFEFF" : "";
    }

    /** Opens a text of rows with these columns. */
    public Rows rows(Writer out, List<String> columns) throws IOException {
        return switch (this) {
            case JSONL -> new JsonRows(out, columns);
            case CSV -> new CsvRows(out, columns);
            case TABLE ->
                Rows.table(out, columns.stream().map(Rows.Column::text).toList(), Integer.MAX_VALUE);
        };
    }

    /** Reads a name; throws {@link IllegalArgumentException} for any other text. */
    public static Format parse(String code) {
        for (Format format : values()) {
            if (format.code().equals(code)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format is called '" + code + "'");
    }
}
