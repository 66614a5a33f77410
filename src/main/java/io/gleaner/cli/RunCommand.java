package io.gleaner.cli;

import io.gleaner.extract.Extractor;
import io.gleaner.fact.Fact;
import io.gleaner.report.Report;
import io.gleaner.series.Policy;
import io.gleaner.series.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gleaner run}: from articles to charts, a workbook and a report. */
@Command(
        name = "run",
        header = "Makes charts, a workbook and a report from articles.",
        description = {
            "",
            "Reads all articles, gathers their facts into time series and leaves in DIR:",
            "",
            "  report.html        the page to read: charts, latest values, and the sentence under each figure",
            "  indicators.xlsx    the same as an Excel workbook with charts of its own",
            "  charts/            every chart as PNG and SVG",
            "  facts.jsonl, facts.csv, observations.csv    for other programs",
            "",
            "The same input gives the same files, byte for byte.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner run news/                              every article below a folder",
            "  gleaner run page.html feed.jsonl -o june       several inputs, another folder",
            "  gleaner run page.txt --date 2025-06-12         a page saved on that day"
        })
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Loading rules = new Loading();

    @Mixin
    private Sureness sureness = new Sureness();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write to, made where it is missing (default: reports).")
    private Path folder = Path.of("reports");

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "-o: expected a folder, but " + folder + " is a file");
        }
        String holding = inputs.holding(folder);
        if (holding != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "-o: " + folder + " lies inside the input " + holding
                            + ", where the next run would read it as news; choose another folder");
        }
        rules.start();
        Publication.warmUp();
        var tally = new Tally();
        var facts = new ArrayList<Fact>();
        var read = inputs.read(console, article -> new Extractor(rules.get()).extract(article), extraction -> {
            var kept = sureness.keep(extraction.facts());
            facts.addAll(kept);
            tally.add(kept, extraction.misses());
        });
        if (read.articles() == 0) {
            console.say("gleaner: no article could be read; nothing was written");
            return read.exitCode();
        }
        var set = SeriesSet.gather(facts, Policy.LATEST);
        var account = new Report.Account(read.articles(), tally.refused());
        var written = new Publication(folder)
                .write(facts, set, account, new CatalogueNames(rules.get().catalogue()));
        var summary = new Summary(console);
        summary.read(read, tally);
        summary.made(set, new Account(set).leftOut());
        summary.refused(tally);
        summary.written(written);
        console.out().write(summary.text());
        return read.exitCode();
    }
}
