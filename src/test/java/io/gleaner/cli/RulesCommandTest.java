package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private void pack(String indicators) throws IOException {
        Files.writeString(temp.resolve("indicators.yaml"), indicators);
    }

    @Test
    void allExamplesComeTrue() {
        var ran = Ran.gleaner("rules", "test");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("examples, all true\n");
    }

    @Test
    void oneThatDoesNotIsNamedAndTheExitCodeTells() throws IOException {
        pack("- {indicator: cpi, finds: [Nothing is said here. => cpi ES growth.yoy 2024-06 actual =3 %]}");

        var ran = Ran.gleaner("rules", "test", temp);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("indicators.yaml:1: cpi: must find", "but finds nothing", "1 not true");
    }

    @Test
    void listsIndicatorsAndPhrases() throws IOException {
        pack("- {indicator: hotel_nights, name: Hotel nights, kind: count}");

        var ran = Ran.gleaner("rules", "list", temp, "--format", "csv");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .startsWith("rule,type,indicator,name,kind,rhythm,examples")
                .contains("cpi,indicator,cpi,Consumer prices,index,month,0")
                .contains("hotel_nights,indicator,hotel_nights,Hotel nights,count,month,0")
                .anyMatch(line -> line.startsWith("people_out_of_work,phrase,unemployed,"));
    }

    @Test
    void everyReadingCommandTakesAPack() throws IOException {
        pack("- {indicator: hotel_nights, name: Hotel nights, kind: count, terms: [{forms: [hotel nights]}]}");
        String sentence = "Hotel nights in Malta rose 4% in May.";

        assertThat(Ran.gleaner("explain", sentence, "--rules", temp).out()).contains("hotel_nights MT growth");
        assertThat(Ran.gleaner("explain", sentence).out()).doesNotContain("hotel_nights");
        assertThat(Ran.fed(sentence, "extract", "-", "--rules", temp).out()).contains("\"hotel_nights\"");
        assertThat(Ran.fed(sentence, "mentions", "-", "--rules", temp).out()).contains("\"hotel_nights\"");
    }

    @Test
    void aFaultyPackIsNamedWithFileAndLine() throws IOException {
        pack("- {indicator: hotel_nights, name: Hotel nights, kind: count, termz: []}");

        for (var ran : new Ran[] {
            Ran.gleaner("rules", "test", temp),
            Ran.fed("Prices rose 4% in Malta.", "extract", "-", "--rules", temp),
            Ran.gleaner("explain", "Prices rose 4% in Malta.", "--rules", temp),
        }) {
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("indicators.yaml:1:", "termz").doesNotContain("should not happen");
        }
    }

    @Test
    void withoutACommandItSaysHowItIsUsed() {
        var ran = Ran.gleaner("rules");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Usage: gleaner rules", "list", "test");
    }

    /** The pack that the README shows is the one beside the examples. */
    @Test
    void thePackOfTheReadmeIsThere() throws IOException {
        var pack = Files.readString(Path.of("src/examples/rules/indicators.yaml"));

        assertThat(Files.readString(Path.of("README.md"))).contains("```yaml\n" + pack + "```");
        assertThat(pack.lines()).hasSize(5);
    }
}
