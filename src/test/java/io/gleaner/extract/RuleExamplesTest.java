package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples beside the rules come true, and one that does not is told. */
class RuleExamplesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @Test
    void everyExampleComesTrue() {
        var rules = Rules.standard();

        assertThat(Examples.broken(rules)).isEmpty();
        assertThat(rules.phrases()).hasSizeGreaterThan(20).allSatisfy(phrase -> assertThat(rules.examples())
                .as(phrase.name())
                .anyMatch(example -> example.rule().equals(phrase.name()) && example.fact() != null)
                .anyMatch(example -> example.rule().equals(phrase.name()) && example.fact() == null));
    }

    @Test
    void whatDoesNotComeTrueIsTold() throws IOException {
        Files.writeString(temp.resolve("phrases.yaml"), """
                - phrase: cost_of_a_loaf
                  pattern: "a loaf costs ... <amount percent> more"
                  indicator: cpi
                  measure: growth
                  basis: yoy
                  finds:
                    - A loaf costs 3% more in Spain. => cpi ES growth.yoy 2024-06 actual =4 %
                    - Nobody eats bread in Spain. => cpi ES growth.yoy 2024-06 actual =3 %
                  never:
                    - A loaf costs 3% more in Spain.
                    - A cake costs 3% more in Spain.
                """);

        assertThat(Examples.broken(Rules.with(temp)))
                .map(Examples.Broken::toString)
                .hasSize(3)
                .allMatch(told -> told.startsWith(temp.resolve("phrases.yaml") + ":1: cost_of_a_loaf: "))
                .anyMatch(told -> told.contains("must find cpi ES growth.yoy 2024-06 actual =4 %, but finds cpi ES"))
                .anyMatch(told -> told.contains("but finds nothing"))
                .anyMatch(told -> told.contains("must find nothing, but finds cpi ES"));
    }

    @Test
    void aRegularExpressionIsAPhraseToo() throws IOException {
        Files.writeString(temp.resolve("phrases.yaml"), """
                - phrase: loaf
                  regex: "(?i)a loaf .{0,40}? (?P<amount>[0-9.]+ ?%) dearer"
                  indicator: cpi
                  measure: growth
                  basis: yoy
                  finds: [A loaf in the shops of Spain was 3.5% dearer. => cpi ES growth.yoy 2024-06 actual =3.5 %]
                  never: [A loaf in the shops of Spain was 3.5% bigger.]
                """);

        assertThat(Examples.broken(Rules.with(temp))).isEmpty();
    }
}
