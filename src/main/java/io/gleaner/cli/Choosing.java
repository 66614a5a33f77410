package io.gleaner.cli;

import io.gleaner.series.Policy;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which of several readings of a period is taken: shared by the commands that make series. */
final class Choosing {
    @Option(
            names = "--policy",
            paramLabel = "NAME",
            converter = Name.class,
            description = {
                "Which of several readings of a period is taken: latest (published last, the default),",
                "first, or most-reported. Reported goes before derived, exact before hedged."
            })
    private Policy policy = Policy.LATEST;

    @Option(
            names = "--initial",
            description = "The first readings, before they were revised: the same as --policy first.")
    private boolean initial;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "Only what had been published by the end of that day.")
    private @Nullable LocalDate asOf;

    Policy policy() {
        return new Policy(initial ? Policy.Choice.FIRST : policy.choice(), asOf);
    }

    /** Reads the name of a policy. */
    static final class Name implements ITypeConverter<Policy> {
        @Override
        public Policy convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "latest" -> Policy.LATEST;
                case "first" -> Policy.FIRST;
                case "most-reported" -> Policy.MOST_REPORTED;
                default ->
                    throw new TypeConversionException("expected latest, first or most-reported, not '" + name + "'");
            };
        }
    }
}
