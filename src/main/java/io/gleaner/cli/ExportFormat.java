package io.gleaner.cli;

import io.gleaner.export.Format;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code export} can write. */
enum ExportFormat {
    CSV(Format.CSV),
    JSONL(Format.JSONL),
    SDMX_CSV(null),
    SDMX_ML(null);

    private final @Nullable Format rows;

    ExportFormat(@Nullable Format rows) {
        this.rows = rows;
    }

    /** How rows are written; null for SDMX. */
    @Nullable
    Format rows() {
        return rows;
    }

    /** What the ending of a file says; else CSV. */
    static ExportFormat ofFile(@Nullable Path file) {
        var name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl")) {
            return JSONL;
        }
        return name.endsWith(".xml") ? SDMX_ML : CSV;
    }

    /** The file beside a data message that its structure message goes to. */
    static Path structureBeside(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + "-structure" + (dot > 0 ? name.substring(dot) : ""));
    }

    /** Reads the name of a format. */
    static final class Name implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "csv" -> CSV;
                case "jsonl" -> JSONL;
                case "sdmx-csv" -> SDMX_CSV;
                case "sdmx-ml" -> SDMX_ML;
                default ->
                    throw new TypeConversionException("expected csv, jsonl, sdmx-csv or sdmx-ml, not '" + name + "'");
            };
        }
    }
}
