package io.gleaner.cli;

import io.gleaner.export.FactRows;
import io.gleaner.extract.Extractor;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gleaner extract}: the facts, in the order they were read. */
@Command(
        name = "extract",
        header = "Writes the facts found in articles, one a line.",
        description = {
            "",
            "Each fact is a number that an article states about an economic indicator: what it measures,",
            "where, for which period, and the sentence it stands in. Facts come in the order of reading,",
            "while the reading goes on.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner extract page.html --format table       a look at what a page holds",
            "  gleaner extract news/ -o facts.csv             a folder, for a spreadsheet",
            "  gleaner extract feed.jsonl | jq .indicator     one JSON object a line, for programs",
            "  curl -s URL | gleaner extract - --date 2025-06-12"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Loading rules = new Loading();

    @Mixin
    private Target target = new Target();

    @Mixin
    private Sureness sureness = new Sureness();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        rules.start();
        var tally = new Tally();
        var read = new Inputs.Read[1];
        target.write(console, (format, out) -> {
            try (var rows = new FactRows(format, out)) {
                read[0] = inputs.read(console, article -> new Extractor(rules.get()).extract(article), extraction -> {
                    var kept = sureness.keep(extraction.facts());
                    for (var fact : kept) {
                        rows.add(fact);
                    }
                    tally.add(kept.size(), extraction.misses());
                });
            }
        });
        tally.sayIfEmpty(console, "facts", read[0].articles());
        return read[0].exitCode();
    }
}
