package io.gleaner.cli;

import io.gleaner.fact.Fact;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure we must be of a fact that is kept. */
final class Sureness {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private double least;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Leave out facts we are less sure of, from 0 (keep all) to 1.")
    void setLeast(double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--min-confidence: expected a number from 0 to 1, not " + least);
        }
        this.least = least;
    }

    /** The facts that are sure enough, in their order. */
    List<Fact> keep(List<Fact> facts) {
        return least == 0
                ? facts
                : facts.stream().filter(fact -> fact.confidence() >= least).toList();
    }
}
