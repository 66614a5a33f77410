package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Articles;
import io.gleaner.fact.Fact;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^== ");
    private static final Extractor EXTRACTOR = new Extractor(Rules.standard());

    @TempDir
    private Path folder = Path.of("");

    /** A made-up article and what it must give. */
    private record Example(LocalDate date, String title, String text, List<String> expected) {}

    @Test
    void everyTableGivesWhatItSays() throws IOException {
        for (var example : examples()) {
            assertThat(statements(extract(example.date, example.title, example.text)))
                    .as(example.title + "\n" + example.text)
                    .containsExactlyInAnyOrderElementsOf(example.expected);
        }
    }

    @Test
    void theLocaleChangesNothing() throws IOException {
        var before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            everyTableGivesWhatItSays();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFigureIsWalkedBackToItsCellAndItsRow() throws IOException {
        var example = examples().get(0);
        var facts = extract(example.date, example.title, example.text).facts();
        String text = example.title + "\n\n" + example.text;
        for (Fact fact : facts) {
            var evidence = fact.evidence();
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
            assertThat(evidence.sentence()).contains(evidence.quote()).doesNotContain("\n");
            assertThat(evidence.rule()).isEqualTo("table");
        }
        assertThat(facts.get(0).evidence().quote()).isEqualTo("3.1");
        assertThat(facts.get(0).evidence().sentence()).isEqualTo("CPI y/y % | 3.1 | 3.3 | 3.2");
    }

    @Test
    void numbersOfATableThatIsNotUnderstoodAreMisses() throws IOException {
        var extraction = extract(
                LocalDate.of(2031, 4, 2),
                "Notes",
                "Exports, mln tonnes\n\nWheat     1.2    3.4    5.6\nBarley    0.7    0.9    1.1");
        assertThat(extraction.facts()).isEmpty();
        assertThat(extraction.misses()).extracting(Miss::reason).contains("a table whose columns cannot be told");
    }

    @Test
    void hostileTablesTakeLinearTime() {
        String wide = "Exports" + " | 1.5".repeat(10_000);
        String ragged = "Wheat   1.2   3.4\nCorn   5.6\nRye   1   2   3   4\n".repeat(2_000);
        String numbers = "1   2   3\n".repeat(5_000);
        String dots = "WHEAT......1.2......3.4 ".repeat(3_000);
        String bullets = "- Rice: P45.20/kg (last week P46.10)\n- Something else altogether: 5\n".repeat(2_000);
        String brackets = "Rice " + "(1 ".repeat(10_000);
        String roll = "Exports, in tonnes, were: " + "rice 1 (2), ".repeat(10_000);
        String rolls = "Rice 1 (2), wheat 3 (4).\n".repeat(5_000);
        for (String text : List.of(wide, ragged, numbers, dots, bullets, brackets, roll, rolls)) {
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> extract(LocalDate.of(2031, 4, 2), "Trade", text));
        }
    }

    private static List<String> statements(Extraction extraction) {
        return extraction.facts().stream()
                .map(fact -> fact.statement().toString())
                .toList();
    }

    private Extraction extract(LocalDate date, String title, String text) throws IOException {
        var file = folder.resolve("article.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"a\",\"published\":\"" + date + "\",\"title\":" + quoted(title) + ",\"body\":" + quoted(text)
                        + "}\n");
        var found = new ArrayList<Extraction>();
        Articles.read(file, null, article -> found.add(EXTRACTOR.extract(article)), problem -> {
            throw new AssertionError(problem);
        });
        return found.get(0);
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    private static List<Example> examples() throws IOException {
        String all;
        try (var in = TablesTest.class.getResourceAsStream("tables.txt")) {
            assertThat(in).isNotNull();
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var examples = new ArrayList<Example>();
        for (String block : BLOCK.split(all, -1)) {
            if (block.startsWith("#")) {
                continue;
            }
            String head = block.substring(0, block.indexOf('\n'));
            String rest = block.substring(head.length() + 1);
            int arrow = rest.indexOf("\n-> ");
            var expected = rest.substring(arrow + 1)
                    .lines()
                    .filter(line -> line.startsWith("-> "))
                    .map(line -> line.substring(3))
                    .filter(line -> !line.equals("none"))
                    .toList();
            examples.add(new Example(
                    LocalDate.parse(head.substring(0, 10)), head.substring(11), rest.substring(0, arrow), expected));
        }
        assertThat(examples).hasSizeGreaterThan(10);
        return examples;
    }
}
