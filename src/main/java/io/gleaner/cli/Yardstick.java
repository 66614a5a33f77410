package io.gleaner.cli;

import io.gleaner.export.Official;
import io.gleaner.fact.Period;
import io.gleaner.series.Frequency;
import io.gleaner.series.Kind;
import io.gleaner.series.Line;
import io.gleaner.series.Result;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Transform;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The official series to hold figures against: which file, which series of it, and in what transform. */
final class Yardstick {
    private static final int MOST_NAMED = 12;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "FILE.csv",
            description = {
                "The official series: a column of periods or days and a column of figures, whatever",
                "they are called, or a column of figures for each series."
            })
    private Path file = Path.of("");

    @Option(
            names = "--series",
            paramLabel = "NAME",
            description = "Which series of the file; * stands for anything, and what it names is joined.")
    private @Nullable String name;

    @Option(
            names = "--transform",
            paramLabel = "CODE",
            converter = Reckoning.TransformName.class,
            description = {
                "How to make the official figures what was read, by FRED's codes: pc1 (percent change",
                "from a year earlier), pch (from the period before), pca (the same at an annual rate),",
                "chg, ch1 (change); lin, the default, leaves them."
            })
    private Transform transform = Transform.LIN;

    /** What the user must know: the file holds no such series. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String message) {
            super(message);
        }
    }

    Path file() {
        return file;
    }

    /** The series that is meant. */
    Official read() throws IOException, Unknown {
        Map<String, Official> all;
        // A name in another charset must not cost the figures.
        try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            all = Official.read(in, file.toString());
        }
        var meant = all.values().stream().filter(one -> isMeant(one.name())).toList();
        if (meant.isEmpty()) {
            throw new Unknown("--series: " + file + " holds no series " + name + "; there is " + some(all.keySet()));
        }
        if (name == null && meant.size() > 1) {
            throw new Unknown(
                    "--series: " + file + " holds " + meant.size() + " series; name one of " + some(all.keySet()));
        }
        return meant.size() == 1 ? meant.get(0) : joined(meant);
    }

    private boolean isMeant(String other) {
        if (name == null) {
            return true;
        }
        var parts = new ArrayList<String>();
        for (String part : name.split("\\*", -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join(".*", parts), Pattern.CASE_INSENSITIVE)
                .matcher(other)
                .matches();
    }

    private static String some(Collection<String> names) {
        var listed = names.stream().limit(MOST_NAMED).toList();
        return String.join("; ", listed) + (names.size() > MOST_NAMED ? "; …" : "");
    }

    private Official joined(List<Official> parts) {
        var values = new TreeMap<Period, BigDecimal>();
        var remarks = new ArrayList<String>();
        parts.forEach(part -> {
            values.putAll(part.values());
            remarks.addAll(part.remarks());
        });
        return new Official(String.valueOf(name), values, remarks);
    }

    /** The official figures as what was read is told. */
    NavigableMap<Period, BigDecimal> figures(Official official, SeriesKey read) {
        if (transform == Transform.LIN) {
            return official.values();
        }
        var known = new TreeMap<Period, Result<BigDecimal>>();
        official.values().forEach((period, value) -> known.put(period, Result.known(value)));
        var line = new Line(Frequency.of(official.values().firstKey()), Kind.INDEX, read.unit(), known);
        var figures = new TreeMap<Period, BigDecimal>();
        transform.apply(line).points().forEach(point -> figures.put(point.period(), point.value()));
        return figures;
    }
}
