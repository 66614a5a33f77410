package io.gleaner.cli;

import io.gleaner.export.BadRowException;
import io.gleaner.export.Format;
import io.gleaner.export.Official;
import io.gleaner.series.Comparison;
import io.gleaner.series.Kind;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesPattern;
import io.gleaner.series.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gleaner compare}: a series out of articles beside the official one. */
@Command(
        name = "compare",
        header = "Holds a series that articles make against an official one.",
        description = {
            "",
            "Says which periods both have, which figures match within rounding and which differ, each of",
            "these with its sentence, and how far off they are on average. The figures of a rate that is set",
            "are held against the one in force on the day, or from the day after.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner compare M.US..cpi..growth.yoy.%% news/ --with cpi.csv",
            "  gleaner compare '*.US..policy_rate..level' news/ --with FEDFUNDS.csv -o rates.png",
            "  gleaner compare M.US..cpi..growth.mom news/ --with fredmd.csv --series CPIAUCSL --transform pch"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KEY",
            converter = Matching.Pattern.class,
            description = "The series, by its key or a pattern as for series; of several frequencies all are compared.")
    private SeriesPattern key = SeriesPattern.ALL;

    @Mixin
    private FactInputs inputs = new FactInputs();

    @Mixin
    private Yardstick yardstick = new Yardstick();

    @Mixin
    private Loading rules = new Loading();

    @Mixin
    private Choosing choosing = new Choosing();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Rendering.Name.class,
            description = "table (the default), or a row for each period compared as csv or jsonl.")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Draw both series to FILE.png or FILE.svg.")
    private @Nullable Path picture;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(yardstick.file())) {
            throw wrong("--with: there is no file " + yardstick.file());
        }
        if (picture != null && !picture.toString().matches("(?i).*\\.(png|svg)")) {
            throw wrong("-o: expected a file that ends in .png or .svg, not " + picture);
        }
        rules.start();
        Official official;
        try {
            official = yardstick.read();
        } catch (Yardstick.Unknown e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (BadRowException e) {
            console.say("gleaner: " + e.getMessage());
            return Gleaner.UNREADABLE;
        }
        var read = inputs.read(console, rules);
        var set = SeriesSet.gather(read.facts(), choosing.policy());
        var found = set.find(key);
        if (found.isEmpty()) {
            if (!read.facts().isEmpty()) {
                new Account(set).sayAbsence(console, key);
            }
            return read.exitCode();
        }
        var first = found.get(0).key();
        if (found.stream().anyMatch(series -> !series.key().isLike(first))) {
            throw wrong("KEY: " + key + " means several series; ask for one of "
                    + String.join(
                            ", ", found.stream().limit(6).map(Series::toString).toList()));
        }
        var words = new CatalogueNames(rules.get().catalogue());
        boolean holds = first.kind(words) == Kind.POLICY;
        var figures = yardstick.figures(official, first);
        var comparison = Comparison.of(observations(found, holds), figures, holds);
        var outcome = new Outcome(first, official.name(), figures, comparison);
        if (format == Format.TABLE) {
            new ComparisonTable(console, outcome).print();
        } else {
            outcome.write(format, console.out());
        }
        console.out().flush();
        official.remarks().forEach(console::say);
        if (picture != null) {
            new ComparisonChart(outcome, words, holds).draw(picture);
        }
        return read.exitCode();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What was read, a period once; the target that a bank sets for its own rate is that rate. */
    private static List<Observation> observations(List<Series> found, boolean holds) {
        var periods = new TreeMap<String, Observation>();
        for (Series series : found) {
            series.actuals().forEach(actual -> periods.put(actual.period().toString(), actual));
            if (holds) {
                series.targets()
                        .forEach(target -> periods.putIfAbsent(target.period().toString(), target));
            }
        }
        return periods.values().stream()
                .sorted(Comparator.comparing(Observation::period))
                .toList();
    }
}
