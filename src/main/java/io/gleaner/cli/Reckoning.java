package io.gleaner.cli;

import io.gleaner.fact.Period;
import io.gleaner.series.Aggregation;
import io.gleaner.series.Frequency;
import io.gleaner.series.Kind;
import io.gleaner.series.Line;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Statistics;
import io.gleaner.series.Transform;
import io.gleaner.series.Vocabulary;
import java.util.List;
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

    @Option(
            names = "--average",
            paramLabel = "N",
            converter = Width.class,
            description = "Show the moving average over N periods, after the transform.")
    private int width;

    @Option(
            names = "--index",
            paramLabel = "PERIOD",
            converter = BaseName.class,
            description = "Show an index that is 100 in a period such as 2024-03, or 100 on the average of 2024.")
    private @Nullable Period base;

    @Option(names = "--z-score", description = "Show how many standard deviations each number is from the mean.")
    private boolean zScore;

    boolean isAskedFor() {
        return transform != null || frequency != null || width > 0 || base != null || zScore;
    }

    /** The series that can have the frequency; of the others it is said that they cannot. */
    List<Series> reckonable(List<Series> all, Console console) {
        return all.stream()
                .filter(series -> isReckonable(series.key(), console))
                .toList();
    }

    private boolean isReckonable(SeriesKey key, Console console) {
        var own = key.frequency();
        if (frequency == null || frequency == own || Aggregation.leads(own, frequency)) {
            return true;
        }
        console.say(key + " is " + own.word() + " and cannot be made " + frequency.word());
        return false;
    }

    /** The numbers of a series that can have the frequency, after all that. */
    Line reckon(Series series, Vocabulary words) {
        var line = Line.of(series, words);
        if (frequency != null && frequency != line.frequency()) {
            line = aggregation(line.kind()).apply(line, frequency);
        }
        line = transform().apply(ratesToo ? line.as(Kind.COUNT) : line);
        if (width > 0) {
            line = Statistics.movingAverage(line, width);
        }
        if (base != null) {
            line = Statistics.index(line, base);
        }
        return zScore ? Statistics.zScore(line) : line;
    }

    /** The transform; the level where none is asked for. */
    Transform transform() {
        return transform == null ? Transform.LIN : transform;
    }

    /** The series in words, with what was reckoned, such as {@code percent change, quarterly (average)}. */
    Heading heading(Series series, Vocabulary words) {
        var key = series.key();
        var title = key.title(words) + ", " + key.measureTitle(words);
        return new Heading(isAskedFor() ? title + ": " + words(series, words) : title, key);
    }

    private String words(Series series, Vocabulary words) {
        var said = new StringBuilder(transform().words());
        if (frequency != null && frequency != series.key().frequency()) {
            var how = aggregation(Line.of(series, words).kind()).words();
            said.append(", ").append(frequency.word()).append(" (").append(how).append(')');
        }
        if (width > 0) {
            said.append(", average of ").append(width);
        }
        if (base != null) {
            said.append(", ").append(base).append(" = 100");
        }
        return said.append(zScore ? ", standard deviations from the mean" : "").toString();
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

    /** Reads over how many periods an average goes. */
    static final class Width implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9]\\d{0,3}")) {
                throw new TypeConversionException("expected a number of periods, not '" + text + "'");
            }
            return Integer.valueOf(text);
        }
    }

    /** Reads a period. */
    static final class BaseName implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            return read(text, Period::parse, "a period such as 2024, 2024-Q3 or 2024-05");
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
