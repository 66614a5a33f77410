package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tables of sentences and the facts that must be read in them, no more and no fewer. */
final class FactTable {
    private static final Rules RULES = Rules.standard();

    private FactTable() {}

    /** A test for each row {@code title ~ text => fact | fact}, of an article of that day; {@code none} stands for no fact. */
    static Stream<DynamicTest> titled(String rows, String day) {
        return rows.lines()
                .map(line -> line.split("~ | => "))
                .map(cells -> DynamicTest.dynamicTest(cells[1], () -> assertThat(new Extractor(RULES)
                                .extract(new Article(
                                        "a",
                                        cells[0].strip(),
                                        cells[1],
                                        null,
                                        Publication.parse(day + " metadata"),
                                        null))
                                .facts())
                        .map(Object::toString)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(cells[2].split("\\|"))
                                .map(String::strip)
                                .filter(fact -> !fact.equals("none"))
                                .toList())));
    }
}
