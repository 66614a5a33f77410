package io.gleaner.cli;

import io.gleaner.article.Article;
import io.gleaner.article.Articles;
import io.gleaner.article.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and when it was captured: shared by the commands that read articles. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "INPUT",
            index = "0+",
            arity = "1..*",
            description = {
                "Files or folders with articles: plain text, saved web pages (HTML),",
                "or JSON lines with id, published, title, body. - is standard input."
            })
    private List<String> inputs = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = {
                "The day the input was captured, and so the day of publication of",
                "articles that carry none. Without it, the day is inferred where it can be."
            })
    private @Nullable LocalDate date;

    /** What one article yielded, or what went wrong with it. */
    private record Outcome<R>(@Nullable R result, @Nullable Problem problem) {}

    /** How a reading went. */
    record Read(int articles, Complaints complaints) {
        int exitCode() {
            return complaints.lost() ? Gleaner.UNREADABLE : Gleaner.DONE;
        }
    }

    /** The first folder among the inputs that holds another, in which what is written would be read the next time. */
    @Nullable
    String holding(Path folder) {
        var inner = folder.toAbsolutePath().normalize();
        for (String input : inputs) {
            var outer = input.equals(STANDARD_INPUT)
                    ? null
                    : Path.of(input).toAbsolutePath().normalize();
            if (outer != null && inner.startsWith(outer) && Files.isDirectory(outer)) {
                return input;
            }
        }
        return null;
    }

    /** Takes those that are files of facts out of the inputs, so that articles are left. */
    List<FactFile> takeFactFiles() {
        var files = new ArrayList<FactFile>();
        var articles = new ArrayList<String>();
        for (String input : inputs) {
            var file = FactFile.of(input);
            if (file == null) {
                articles.add(input);
            } else {
                files.add(file);
            }
        }
        inputs = articles;
        return files;
    }

    /** Reads all articles, works on several at a time, and hands over the results in the order of reading. */
    <R> Read read(Console console, Function<Article, R> work, Conveyor.Sink<R> sink) throws IOException {
        var complaints = new Complaints(console);
        var articles = new int[1];
        int threads = Runtime.getRuntime().availableProcessors();
        try (var progress = new Progress(console);
                var conveyor = new Conveyor<Outcome<R>>(threads, article -> outcome(work, article), outcome -> {
                    progress.step();
                    if (outcome.problem() != null) {
                        complaints.add(outcome.problem());
                    }
                    if (outcome.result() != null) {
                        sink.take(outcome.result());
                    }
                })) {
            articles(
                    console,
                    article -> {
                        articles[0]++;
                        put(conveyor, article);
                    },
                    complaints::add);
            conveyor.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        complaints.finish();
        return new Read(articles[0], complaints);
    }

    private void articles(Console console, Consumer<Article> articles, Consumer<Problem> problems) {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                Articles.read("stdin", console.in(), date, articles, problems);
            } else {
                Articles.read(Path.of(input), date, articles, problems);
            }
        }
    }

    private static <R> void put(Conveyor<Outcome<R>> conveyor, Article article) {
        try {
            conveyor.put(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fault of ours in one article must not cost the others. */
    private static <R> Outcome<R> outcome(Function<Article, R> work, Article article) {
        try {
            return new Outcome<>(work.apply(article), null);
        } catch (CompletionException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome<>(
                    null,
                    new Problem(article.id(), 0, "an article that can be worked on, got " + e, "it was skipped", true));
        }
    }
}
