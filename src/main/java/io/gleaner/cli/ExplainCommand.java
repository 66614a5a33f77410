package io.gleaner.cli;

import io.gleaner.article.Article;
import io.gleaner.article.Publication.How;
import io.gleaner.extract.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gleaner explain}: how sentences are read, step by step. */
@Command(
        name = "explain",
        header = "Shows how a sentence is read: its mentions, its facts, and why.",
        description = {
            "",
            "Under each sentence stand what it mentions, the facts with the reason for each slot, and the",
            "numbers that are no facts with the reason why not.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner explain \"US inflation slowed to 2.4%% in May from 2.8%%.\" --date 2025-06-12",
            "  gleaner explain \"Japan's exports rose 5%% in May. That was up from 3.1%% in April.\"",
            "  gleaner explain - < sentences.txt"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SENTENCE",
            arity = "1..*",
            description = {
                "One or more sentences; those of one argument are read in each other's",
                "light, as an article is. - is standard input."
            })
    private List<String> texts = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The day the sentence was published; without it, a month without a year stays open.")
    private @Nullable LocalDate date;

    @Mixin
    private Loading rules = new Loading();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        rules.start();
        for (String text : texts) {
            String body = text.equals("-") ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8) : text;
            if (body.isBlank()) {
                throw new ParameterException(spec.commandLine(), "SENTENCE: expected words, found none");
            }
            var article = article(body.strip());
            var extraction = new Extractor(rules.get()).extract(article);
            var explanation = new Explanation(article, new Spotter(rules.get(), article, extraction), extraction);
            console.out().write(explanation.tree(console.colours()));
        }
        return Gleaner.DONE;
    }

    private Article article(String body) {
        var published = date == null ? null : new io.gleaner.article.Publication(date, How.GIVEN, false);
        return new Article("sentence", "", body, null, published, null);
    }
}
