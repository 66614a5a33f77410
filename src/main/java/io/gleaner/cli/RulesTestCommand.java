package io.gleaner.cli;

import io.gleaner.extract.Examples;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gleaner rules test}: whether the examples of the rules come true. */
@Command(
        name = "test",
        header = "Runs the examples that stand beside the rules.",
        description = {
            "",
            "Names each example that does not come true with its file and line, and what was found instead.",
            "The exit code is 1 where there is one.",
            ""
        })
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A pack of rules on top of ours.")
    private @Nullable Path pack;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var rules = pack == null ? Rules.standard() : Rules.with(pack);
        var broken = Examples.broken(rules);
        for (var one : broken) {
            console.out().write(Console.clean(one.toString()) + "\n");
        }
        int examples = rules.examples().size();
        String told = broken.isEmpty()
                ? Tally.count(examples, "example") + ", all true"
                : Tally.count(examples, "example") + ", " + broken.size() + " not true";
        console.out().write(told + "\n");
        return broken.isEmpty() ? Gleaner.DONE : Gleaner.UNREADABLE;
    }
}
