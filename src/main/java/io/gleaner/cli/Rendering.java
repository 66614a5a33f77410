package io.gleaner.cli;

import io.gleaner.export.Format;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How rows are written: shared by the commands whose result is a list. */
final class Rendering {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Name.class,
            description = {
                "jsonl (one JSON object a line), csv, or table (columns for the eye).",
                "Otherwise what the ending of the output file says, and else jsonl."
            })
    private @Nullable Format format;

    /** The format asked for, or what the name of the output file suggests. */
    Format format(@Nullable String file) {
        if (format != null) {
            return format;
        }
        return file != null && file.toLowerCase(Locale.ROOT).endsWith(".csv") ? Format.CSV : Format.JSONL;
    }

    /** Reads the name of a format. */
    static final class Name implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            try {
                return Format.parse(name.toLowerCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("expected jsonl, csv or table, not '" + name + "'");
            }
        }
    }
}
