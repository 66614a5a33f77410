package io.gleaner.cli;

import io.gleaner.article.Article;
import io.gleaner.export.Rows;
import io.gleaner.extract.Extractor;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gleaner mentions}: what sentences hold, whatever it measures. */
@Command(
        name = "mentions",
        header = "Lists the amounts, periods, places and terms of articles, one a line.",
        description = {
            "",
            "What the sentences hold, whether or not it says something about an economy: useful to see why a",
            "fact was found or not, or as a scanner for quantities and dates of its own. Where a number has no",
            "unit beside it, it has that of the fact it states, if it states one.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner mentions page.html --format table",
            "  gleaner mentions feed.jsonl | jq 'select(.kind == \"amount\")'",
            "  echo 'Exports rose 5%% in May.' | gleaner mentions - --date 2025-06-12 --format table"
        })
final class MentionsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "article",
            "start",
            "end",
            "quote",
            "kind",
            "value",
            "upper",
            "unit",
            "bound",
            "direction",
            "role",
            "period",
            "code");

    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Loading rules = new Loading();

    @Mixin
    private Target target = new Target();

    MentionsCommand(Console console) {
        this.console = console;
    }

    /** What one article holds, with the words, so that its text need not be kept. */
    private record Harvest(String article, List<Spotted> spotted, List<String> quotes) {
        static Harvest of(Article article, Rules rules) {
            var extraction = new Extractor(rules).extract(article);
            var spotted = new Spotter(rules, article, extraction).all();
            String text = article.text();
            return new Harvest(
                    article.id(),
                    spotted,
                    spotted.stream()
                            .map(one -> text.substring(one.start(), one.end()))
                            .toList());
        }

        void write(Rows rows) throws IOException {
            for (int i = 0; i < spotted.size(); i++) {
                var one = spotted.get(i);
                rows.add(
                        article,
                        one.start(),
                        one.end(),
                        quotes.get(i),
                        one.kind().name().toLowerCase(Locale.ROOT),
                        one.value(),
                        one.upper(),
                        one.unit(),
                        one.bound(),
                        one.direction(),
                        one.role(),
                        one.period(),
                        one.code());
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        rules.start();
        var tally = new Tally();
        var read = new Inputs.Read[1];
        target.write(console, (format, out) -> {
            try (var rows = format.rows(out, COLUMNS)) {
                read[0] = inputs.read(console, article -> Harvest.of(article, rules.get()), harvest -> {
                    harvest.write(rows);
                    tally.add(harvest.spotted().size(), List.of());
                });
            }
        });
        tally.sayIfEmpty(console, "mentions", read[0].articles());
        return read[0].exitCode();
    }
}
