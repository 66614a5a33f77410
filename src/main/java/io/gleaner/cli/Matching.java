package io.gleaner.cli;

import io.gleaner.series.Series;
import io.gleaner.series.SeriesPattern;
import io.gleaner.series.SeriesSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which series are asked for: shared by the commands that make series. */
final class Matching {
    @Option(
            names = "--match",
            paramLabel = "PATTERN",
            converter = Pattern.class,
            description = {
                "The series whose keys match: * stands for anything, + between alternatives, slots left",
                "off at the end match anything. A word without dots matches where any slot is that word."
            })
    private @Nullable SeriesPattern pattern;

    /** What is asked for; null for everything. */
    @Nullable
    SeriesPattern pattern() {
        return pattern;
    }

    /** The series that are asked for. */
    List<Series> find(SeriesSet set) {
        return pattern == null ? set.series() : set.find(pattern);
    }

    /** Reads a pattern. */
    static final class Pattern implements ITypeConverter<SeriesPattern> {
        @Override
        public SeriesPattern convert(String text) {
            try {
                return new SeriesPattern(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("expected a pattern such as M.KR..cpi, not '" + text + "'");
            }
        }
    }
}
