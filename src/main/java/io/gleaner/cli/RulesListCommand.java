package io.gleaner.cli;

import io.gleaner.rule.Example;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gleaner rules list}: every indicator and phrase. */
@Command(
        name = "list",
        header = "Lists every indicator and phrase, one a line.",
        description = {"", "Each line says what the rule measures and how many examples stand beside it.", ""})
final class RulesListCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("rule", "type", "indicator", "name", "kind", "rhythm", "examples");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A pack of rules on top of ours.")
    private @Nullable Path pack;

    @Mixin
    private Target target = new Target();

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var rules = pack == null ? Rules.standard() : Rules.with(pack);
        target.write(console, (format, out) -> {
            try (var rows = format.rows(out, COLUMNS)) {
                for (var entry : rules.catalogue().entries()) {
                    String code = entry.indicator().code();
                    String kind = entry.kind().name().toLowerCase(Locale.ROOT);
                    String rhythm = entry.rhythm().name().toLowerCase(Locale.ROOT);
                    rows.add(code, "indicator", code, entry.name(), kind, rhythm, examples(rules, code, false));
                }
                for (var phrase : rules.phrases()) {
                    var indicator = phrase.term().indicator();
                    String words = phrase.name().replace('_', ' ');
                    rows.add(
                            phrase.name(),
                            "phrase",
                            indicator,
                            words,
                            null,
                            null,
                            examples(rules, phrase.name(), true));
                }
            }
        });
        return Gleaner.DONE;
    }

    private static long examples(Rules rules, String rule, boolean phrase) {
        return rules.examples().stream()
                .filter(example -> isOf(example, rule, phrase))
                .count();
    }

    private static boolean isOf(Example example, String rule, boolean phrase) {
        return example.rule().equals(rule) && example.phrase() == phrase;
    }
}
