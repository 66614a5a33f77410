package io.gleaner.cli;

import io.gleaner.rule.Rules;
import java.util.concurrent.CompletableFuture;

/** The rules on their way from the data files, while the input is already being opened. */
final class Loading {
    private final CompletableFuture<Rules> rules = CompletableFuture.supplyAsync(Rules::standard);

    /** Waits for them; a faulty data file is a {@link java.util.concurrent.CompletionException}. */
    Rules get() {
        return rules.join();
    }
}
