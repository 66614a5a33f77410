package io.gleaner.cli;

import io.gleaner.extract.Extractor;
import io.gleaner.fact.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Facts out of articles, and out of files of facts: shared by the commands that make series of them. */
final class FactInputs {
    @Mixin
    private Inputs inputs = new Inputs();

    /**
     * What was read.
     *
     * @param facts the facts
     * @param exitCode the exit code of a command that has nothing else to complain of
     */
    record Read(List<Fact> facts, int exitCode) {}

    /** Reads all facts; says why where there are none. */
    Read read(Console console, Loading rules) throws IOException {
        var facts = new ArrayList<Fact>();
        boolean broken = false;
        for (var file : inputs.takeFactFiles()) {
            try {
                file.read(facts::add);
            } catch (IOException e) {
                console.say("gleaner: " + e.getMessage() + "; the rest of it was not read");
                broken = true;
            }
        }
        var tally = new Tally();
        var read = inputs.read(console, article -> new Extractor(rules.get()).extract(article), extraction -> {
            facts.addAll(extraction.facts());
            tally.add(extraction.facts(), extraction.misses());
        });
        if (facts.isEmpty()) {
            tally.sayIfEmpty(console, "facts", read.articles());
        }
        return new Read(facts, broken ? Gleaner.UNREADABLE : read.exitCode());
    }
}
