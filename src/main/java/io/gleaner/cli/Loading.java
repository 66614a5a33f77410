package io.gleaner.cli;

import io.gleaner.rule.Rules;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules are used: ours, and a pack of one's own on top. They are read while the input is already being opened. */
final class Loading {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "A folder with rules of your own, used on top of ours: indicators.yaml,",
                "phrases.yaml and others, as 'gleaner help rules' says."
            })
    private @Nullable Path pack;

    private CompletableFuture<Rules> rules = new CompletableFuture<>();

    /** Begins to read them. */
    void start() {
        var folder = pack;
        rules = CompletableFuture.supplyAsync(() -> folder == null ? Rules.standard() : Rules.with(folder));
    }

    /** Waits for them; a faulty data file is a {@link java.util.concurrent.CompletionException}. */
    Rules get() {
        return rules.join();
    }
}
