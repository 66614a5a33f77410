package io.gleaner.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gleaner rules}: what the rules are, and whether their examples come true. */
@Command(
        name = "rules",
        header = "Lists the rules, ours and your own, and runs their examples.",
        description = {
            "",
            "A pack of rules is a folder of data files named and written as ours are: indicators.yaml (what can",
            "be measured, and the words for it), phrases.yaml (ways of telling a figure without its name),",
            "items.yaml (goods), areas.yaml, units.yaml and others. A row of an indicator that we have adds",
            "terms to it. This is a whole pack, mine/indicators.yaml:",
            "",
            "  - indicator: hotel_nights",
            "    name: Hotel nights",
            "    kind: count",
            "    terms: [{forms: [hotel nights, overnight stays]}]",
            "    finds: [Hotel nights in Malta rose 4%% in May. => hotel_nights MT growth.mom 2024-05 actual =4 %%]",
            "",
            "Examples are read as published on 10 July 2024 where a row has no 'seen' with another day.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner rules test mine          runs all examples, ours and those of the pack",
            "  gleaner rules list mine          every indicator and phrase, one a line",
            "  gleaner run news/ --rules mine   uses the pack"
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Without a command of its own: how it is used. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Gleaner.WRONG_USAGE;
    }
}
