package io.gleaner.rule;

import io.gleaner.fact.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that shows what a rule finds, or what it must never find; it stands beside the rule and is run with the tests.
 *
 * @param rule the name of the phrase, or the code of the indicator
 * @param phrase whether the rule is a phrase
 * @param where file and line
 * @param published the day the sentence is read as published on
 * @param says the sentence
 * @param fact the canonical text of the statement that must be found; null where the rule must find nothing
 */
public record Example(
        String rule,
        boolean phrase,
        String where,
        LocalDate published,
        String says,
        @Nullable String fact) {
    /** When an example was published that does not say so. */
    static final LocalDate USUAL_DAY = LocalDate.of(2024, 7, 10);

    private static final String GIVES = " => ";

    /** Reads {@code SENTENCE => FACT}; throws {@link IllegalArgumentException} for any other text. */
    static Example finding(String rule, boolean phrase, String where, LocalDate published, String text) {
        int at = text.lastIndexOf(GIVES);
        if (at < 0) {
            throw new IllegalArgumentException("expected SENTENCE => FACT, not '" + text + "'");
        }
        String fact =
                Statement.parse(text.substring(at + GIVES.length()).strip()).toString();
        return new Example(rule, phrase, where, published, text.substring(0, at).strip(), fact);
    }
}
