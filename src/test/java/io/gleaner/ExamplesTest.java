package io.gleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Articles;
import io.gleaner.article.Problem;
import io.gleaner.extract.Extractor;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Statement;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples: what is read off each article is exactly what a careful reader wrote down in {@code facts.txt}. */
class ExamplesTest {
    private static final Path ARTICLES = Path.of("src/examples/articles");
    private static final Path FACTS = Path.of("src/examples/facts.txt");

    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void saysWhatTheReaderWroteDown() throws IOException {
        var answers = Answers.read();
        for (Path file : files()) {
            Articles.read(file, answers.seen.get(file.getFileName().toString()), articles::add, problems::add);
        }
        assertThat(disagreements(answers))
                .as("missing (-) and spurious (+) facts")
                .isEmpty();
    }

    /** The first run of a newcomer, who gives no day: the page of several articles is dated by its text. */
    @Test
    void saysTheSameOfTheFolderWithoutADay() throws IOException {
        Articles.read(ARTICLES, null, articles::add, problems::add);
        assertThat(disagreements(Answers.read()))
                .as("missing (-) and spurious (+) facts")
                .isEmpty();
    }

    private List<String> disagreements(Answers answers) {
        assertThat(problems).isEmpty();
        assertThat(articles).extracting(Article::id).containsExactlyInAnyOrderElementsOf(answers.expected.keySet());
        var extractor = new Extractor(Rules.standard());
        return articles.stream()
                .flatMap(article -> compare(
                        article.id(),
                        answers.expected.getOrDefault(article.id(), List.of()),
                        extractor.extract(article).facts())
                        .stream())
                .toList();
    }

    private static List<String> compare(String article, List<Expected> expected, List<Fact> found) {
        var open = new ArrayList<>(expected);
        var differences = new ArrayList<String>();
        for (Fact fact : found) {
            boolean hit = open.stream()
                    .filter(one -> one.readings.contains(fact.statement()))
                    .findFirst()
                    .map(one -> open.remove(one))
                    .orElse(false);
            if (!hit) {
                differences.add("+ " + article + ": " + fact.statement() + " «"
                        + fact.evidence().quote() + "» in: " + fact.evidence().sentence());
            }
        }
        open.removeIf(Expected::optional);
        open.forEach(one -> differences.add("- " + article + ": " + one.line));
        return differences;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.sorted().toList();
        }
    }

    /** One line of the answers. */
    private record Expected(String line, boolean optional, List<Statement> readings) {
        static Expected parse(String line) {
            boolean optional = line.startsWith("? ");
            var texts = List.of("");
            String[] slots = line.substring(optional ? 2 : 0).split(" ", 6);
            for (String slot : slots) {
                texts = texts.stream()
                        .flatMap(text -> Stream.of(slot.split("\\|"))
                                .map(reading -> text.isEmpty() ? reading : text + " " + reading))
                        .toList();
            }
            return new Expected(
                    line, optional, texts.stream().map(Statement::parse).toList());
        }
    }

    /** The file of answers: by article what is expected, by file the day it was seen. */
    private record Answers(Map<String, List<Expected>> expected, Map<String, LocalDate> seen) {
        static Answers read() throws IOException {
            var answers = new Answers(new LinkedHashMap<>(), new LinkedHashMap<>());
            List<Expected> current = new ArrayList<>();
            for (String line : Files.readAllLines(FACTS, StandardCharsets.UTF_8)) {
                if (line.startsWith("@ ")) {
                    current = new ArrayList<>();
                    assertThat(answers.expected.put(line.substring(2), current))
                            .as(line)
                            .isNull();
                } else if (line.startsWith("seen ")) {
                    String[] words = line.split(" ", 3);
                    answers.seen.put(words[2], LocalDate.parse(words[1]));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(Expected.parse(line));
                }
            }
            return answers;
        }
    }
}
