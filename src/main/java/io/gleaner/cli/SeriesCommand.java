package io.gleaner.cli;

import io.gleaner.export.Format;
import io.gleaner.export.ObservationRows;
import io.gleaner.series.Misfit;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.SeriesSet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gleaner series}: the series that articles make, as they were known on a day. */
@Command(
        name = "series",
        header = "Lists the series that articles make, and shows those asked for in full.",
        description = {
            "",
            "Without --match: a line for each series, its key first. With it: every reading of the series",
            "whose keys match, with who published it when. Forecasts and targets stand beside what happened;",
            "values that contradict each other are followed by their sentences.",
            "",
            "--releases tells instead what was published when, with what had been expected of it, and",
            "--forecasts who expected what and how it turned out: error and bias are outcome less forecast.",
            "",
            "With --transform, --frequency and the like: the chosen actuals of each series after that, and for",
            "each number that is missing the reason.",
            "",
            "INPUT may also be a file of facts, as extract writes it: facts.csv, or facts.jsonl, which holds",
            "no days of publication.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner series news/                               what there is",
            "  gleaner series news/ --match rice                  all about rice",
            "  gleaner series news/ --match 'M.KR+JP..cpi'        monthly prices of two countries",
            "  gleaner series news/ --match gdp --as-of 2025-07-31     as it was known that day",
            "  gleaner series news/ --match gdp --initial --format csv",
            "  gleaner series news/ --match exports --frequency Q --transform pch",
            "  gleaner series news/ --match 'M.US..cpi' --statistics"
        })
final class SeriesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FactInputs inputs = new FactInputs();

    @Mixin
    private Loading rules = new Loading();

    @Mixin
    private Matching matching = new Matching();

    @Option(names = "--releases", description = "What was published when: actual, previous, consensus, surprise.")
    private boolean releases;

    @Option(names = "--forecasts", description = "Who expected what, and how it turned out.")
    private boolean forecasts;

    @Mixin
    private Choosing choosing = new Choosing();

    @Mixin
    private Reckoning reckoning = new Reckoning();

    @Option(
            names = "--statistics",
            description = {
                "Show what can be said of each series: mean, spread, extremes, growth, trend, the latest",
                "surprise, and how far two series go together."
            })
    private boolean statistics;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Rendering.Name.class,
            description = "table (the default), or a row for each reading as csv or jsonl.")
    private Format format = Format.TABLE;

    SeriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        rules.start();
        var read = inputs.read(console, rules);
        if (read.facts().isEmpty()) {
            return read.exitCode();
        }
        var set = SeriesSet.gather(read.facts(), choosing.policy());
        var found = matching.find(set);
        if (found.isEmpty()) {
            new Account(set).sayAbsence(console, matching.pattern());
        } else if (releases || forecasts) {
            ledger(set, Set.copyOf(found.stream().map(Series::key).toList()));
        } else if (statistics) {
            new StatisticsTable(
                            console, reckoning, new CatalogueNames(rules.get().catalogue()))
                    .print(found, format);
        } else if (reckoning.isAskedFor()) {
            new LineTable(console, reckoning, new CatalogueNames(rules.get().catalogue())).print(found, format);
        } else if (format != Format.TABLE) {
            rows(found);
        } else if (matching.pattern() == null) {
            new SeriesIndex(console).print(found);
            new Account(set).print(console.screen());
        } else {
            tables(found, set.misfits());
        }
        console.out().flush();
        return read.exitCode();
    }

    private void ledger(SeriesSet set, Set<SeriesKey> asked) throws IOException {
        var ledger = new Ledger(console, format);
        if (releases) {
            ledger.releases(set.releases().stream()
                    .filter(one -> asked.contains(one.key()))
                    .toList());
        } else {
            ledger.forecasts(set.forecastRecords().stream()
                    .filter(one -> asked.contains(one.key()))
                    .toList());
        }
    }

    private void rows(List<Series> found) throws IOException {
        try (var rows = new ObservationRows(format, console.out())) {
            for (Series series : found) {
                rows.add(series);
            }
        }
    }

    private void tables(List<Series> found, List<Misfit> misfits) throws IOException {
        var table = new SeriesTable(console, new CatalogueNames(rules.get().catalogue()));
        String gap = "";
        for (Series series : found) {
            console.out().write(gap);
            table.print(series, misfits);
            gap = "\n\n";
        }
    }
}
