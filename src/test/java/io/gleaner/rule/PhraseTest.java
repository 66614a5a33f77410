package io.gleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final Rules RULES = Rules.standard();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    /** What a pattern spans around the one number of a sentence; null where it does not stand there. */
    private static String span(String pattern, String sentence) {
        var read = PatternReader.read(RULES.lexicon(), pattern);
        var tokens = RULES.lexicon().read(sentence);
        int amount = 0;
        while (tokens.kind(amount) != Tokens.Kind.NUMBER) {
            amount++;
        }
        var found = read.pattern().find(tokens, 0, tokens.size(), amount, amount + 1);
        return found == null ? "-" : sentence.substring(tokens.start(found.from()), tokens.end(found.to() - 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words in any case, hyphens as blanks, possessives stepped over
                "'paid <amount> more'            | They Paid 3 more.              | Paid 3 more",
                "'paid <amount> more'            | They paid 3 times more.        | -",
                "'first time <amount>'           | A first-time 3 came.           | first-time 3",
                "'<country> factories <amount>'  | Germany's factories 3         | Germany's factories 3",
                // alternatives, the longest first; what may be missing
                "'(at|at a cost of) <amount>'    | sold at a cost of 3            | at a cost of 3",
                "'sold [for|at] <amount>'        | sold for 3                     | sold for 3",
                "'sold [for|at] <amount>'        | sold 3                         | sold 3",
                "'sold [for|at] <amount>'        | sold by 3                      | -",
                // gaps of a few words, not over punctuation
                "'sold ... <amount>'             | sold 3                         | sold 3",
                "'sold ... <amount>'             | sold one or two for 3          | sold one or two for 3",
                "'sold ... <amount>'             | sold one or two of them for 3  | -",
                "'sold ... <amount>'             | sold, one for 3                | -",
                // what must not stand there
                "'sold <amount> !(of)'           | sold 3 of them                 | -",
                "'sold <amount> !(of)'           | sold 3                         | sold 3",
                "'!(in|to) <country> sold <amount>' | in France sold 3            | -",
                "'!(in|to) <country> sold <amount>' | Now France sold 3           | France sold 3",
                // mentions
                "'<country> sold <amount>'       | The French sold 3              | -",
                "'(<people>|<country>) sold <amount>' | The French sold 3         | French sold 3",
                "'<bank> sold <amount>'          | The Bank of Japan sold 3       | Bank of Japan sold 3",
                "'sold <amount> of <good>'       | sold 3 of copper               | sold 3 of copper",
                "'sold <amount> of <good>'       | sold 3 of them                 | -",
            })
    void standsAroundItsAmount(String pattern, String sentence, String span) {
        assertThat(span(pattern, sentence)).as(pattern + " in " + sentence).isEqualTo(span);
    }

    @Test
    void keepsTheGoodItHolds() {
        var read = PatternReader.read(RULES.lexicon(), "sold <amount> of <good>");
        var tokens = RULES.lexicon().read("sold 3 of copper");

        assertThat(read.pattern().find(tokens, 0, tokens.size(), 1, 2)).isEqualTo(new Phrase.Found(0, 4, "copper"));
    }

    /** A phrase is looked for only where one of its rarest words stands. */
    @Test
    void itsKeysAreWordsThatMustStand() {
        var read = PatternReader.read(
                RULES.lexicon(), "in (factories|mills) [perhaps] <amount percent|points> of capacity");

        assertThat(read.keys()).containsExactly("capacity");
        assertThat(read.families()).containsExactlyInAnyOrder("percent", "points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sold at a price",
                "<amount> and <amount>",
                "<amount>",
                "<country> [sold] <amount>",
                "sold (for|at <amount>",
                "sold <amount> to <nobody>",
                "sold () <amount>",
                "sold <amount> !of",
                "sold [<amount>]",
            })
    void aPatternThatIsNoneIsRefused(String pattern) {
        assertThatThrownBy(() -> PatternReader.read(RULES.lexicon(), pattern))
                .as(pattern)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phrases.yaml    | '- {phrase: p, indicator: cpi, pattern: paid <amount>}'                              | 1 | examples",
                "phrases.yaml    | '- {phrase: p, indicator: nothing_such, pattern: paid <amount>, finds: [], never: []}' | 1 | nothing_such",
                "phrases.yaml    | '- {phrase: p, indicator: cpi, pattern: paid, finds: [], never: []}'                 | 1 | <amount>",
                "phrases.yaml    | '- {phrase: p, indicator: cpi, regex: (, finds: [], never: []}'                      | 1 | regex",
                "phrases.yaml    | '- {phrase: p, indicator: cpi, regex: paid, finds: [], never: []}'                   | 1 | P<amount>",
                "phrases.yaml    | '- {phrase: p, indicator: cpi, pattern: paid <amount>, finds: [x], never: []}'       | 1 | SENTENCE => FACT",
                "phrases.yaml    | '- {phrase: country_grew, indicator: cpi, pattern: paid <amount>, finds: [], never: []}' | 1 | twice",
                "indicators.yaml | '- {indicator: cpi, name: Prices}'                                                   | 1 | already",
                "indicators.yaml | '- {indicator: new, name: New, kind: sort}'                                          | 1 | kind",
            })
    void aFaultyPackIsToldWithFileAndLine(String file, String row, int line, String told) throws IOException {
        Files.writeString(temp.resolve(file), row);

        assertThatThrownBy(() -> Rules.with(temp))
                .isInstanceOf(BadRule.class)
                .hasMessageContaining(file + ":" + line + ":")
                .hasMessageContaining(told);
    }

    @Test
    void aFileOfAnotherNameIsRefused() throws IOException {
        Files.writeString(temp.resolve("phrase.yaml"), "- {phrase: p}");

        assertThatThrownBy(() -> Rules.with(temp))
                .isInstanceOf(BadRule.class)
                .hasMessageContainingAll("phrase.yaml", "phrases.yaml");
        assertThatThrownBy(() -> Rules.with(temp.resolve("none")))
                .isInstanceOf(BadRule.class)
                .hasMessageContaining("expected a folder");
    }

    @Test
    void aKindSaysWhatItsRowLeavesOut() throws IOException {
        Files.writeString(temp.resolve("indicators.yaml"), "- {indicator: nights, name: Nights, kind: count}");

        var entry = Rules.with(temp).catalogue().entries().stream()
                .filter(one -> one.name().equals("Nights"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.level()).containsExactly("units");
        assertThat(entry.growth()).isTrue();
        assertThat(entry.rhythm()).isEqualTo(Catalogue.Rhythm.MONTH);
    }
}
