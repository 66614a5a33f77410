package io.gleaner.cli;

import io.gleaner.series.Aggregation;
import io.gleaner.series.Frequency;
import io.gleaner.series.Kind;
import io.gleaner.series.Line;
import io.gleaner.series.Series;
import io.gleaner.series.Transform;
import io.gleaner.series.Vocabulary;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is reckoned out of a series before it is shown: first another frequency, then a transform, as FRED does. */
final class Reckoning {
    @Option(
            names = "--transform",
            paramLabel = "CODE",
            converter = TransformName.class,
            description = {
                "Show instead, by FRED's codes: chg, ch1 (the change, and from a year earlier), pch, pc1 (the",
                "percent change), pca (at an annual rate), cch, cca (continuously compounded), log, lin (as is)."
            })
    private @Nullable Transform transform;

    @Option(
            names = "--frequency",
            paramLabel = "LETTER",
            converter = FrequencyName.class,
            description = "Show at a lower frequency: W, M, Q, S (half-years) or A. Periods with gaps are missing.")
    private @Nullable Frequency frequency;

    @Option(
            names = "--by",
            paramLabel = "METHOD",
            converter = AggregationName.class,
            description = {
                "How a lower frequency is made: avg, sum or eop (end of period). Otherwise flows are summed,",
                "rates, indices and prices averaged, and of others the last is taken."
            })
    private @Nullable Aggregation aggregation;

    @Option(
            names = "--rates-too",
            description = "Show percent changes of rates too, which mislead: 2 %% to 3 %% is 50 %%.")
    private boolean ratesToo;

    boolean isAskedFor() {
        return transform != null || frequency != null;
    }

    /** The frequency that a series cannot have; null where it can be reckoned. */
    @Nullable
    Frequency obstacle(Series series) {
        var own = series.key().frequency();
        return frequency == null || frequency == own || Aggregation.leads(own, frequency) ? null : frequency;
    }

    /** The numbers of a series after all that; there must be no obstacle. */
    Line reckon(Series series, Vocabulary words) {
        var line = Line.of(series, words);
        if (frequency != null && frequency != line.frequency()) {
            line = aggregation(line.kind()).apply(line, frequency);
        }
        return ratesToo ? transform().apply(line.as(Kind.COUNT)) : transform().apply(line);
    }

    /** The transform; the level where none is asked for. */
    Transform transform() {
        return transform == null ? Transform.LIN : transform;
    }

    /** What was reckoned, such as {@code percent change, quarterly (average)}. */
    String words(Series series, Vocabulary words) {
        if (frequency == null || frequency == series.key().frequency()) {
            return transform().words();
        }
        var how = aggregation(Line.of(series, words).kind()).words();
        return transform().words() + ", " + frequency.word() + " (" + how + ")";
    }

    private Aggregation aggregation(Kind kind) {
        return aggregation == null ? Aggregation.of(kind) : aggregation;
    }

    /** Reads a code or refuses it with what was expected. */
    private static <T> T read(String text, Function<String, T> reader, String expected) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("expected " + expected + ", not '" + text + "'");
        }
    }

    /** Reads a transform. */
    static final class TransformName implements ITypeConverter<Transform> {
        @Override
        public Transform convert(String code) {
            return read(code, Transform::parse, "lin, chg, ch1, pch, pc1, pca, cch, cca or log");
        }
    }

    /** Reads a frequency. */
    static final class FrequencyName implements ITypeConverter<Frequency> {
        @Override
        public Frequency convert(String letter) {
            return read(letter, code -> Frequency.parse(code.toUpperCase(Locale.ROOT)), "D, W, M, Q, S or A");
        }
    }

    /** Reads an aggregation. */
    static final class AggregationName implements ITypeConverter<Aggregation> {
        @Override
        public Aggregation convert(String code) {
            return read(code, Aggregation::parse, "avg, sum or eop");
        }
    }
}
