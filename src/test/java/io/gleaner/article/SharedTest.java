package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What lies beside the checkout and is not ours to copy: the page everything started with, and the corpora. */
class SharedTest {
    private static final Path SHARED = Path.of("..", "shared");

    private static Path shared(String name) {
        Path path = SHARED.resolve(name);
        assumeTrue(Files.exists(path), path + " is not here");
        return path;
    }

    @Test
    void seedPageYieldsTheArticlesOfTheGoldFile() {
        Reading page = Reading.of(shared("seeds/page.txt"), LocalDate.of(2025, 6, 12));
        Reading gold = Reading.of(shared("gold/seed/articles.jsonl"), null);
        assertThat(page.ids()).containsExactly("page.txt#1", "page.txt#2", "page.txt#3", "page.txt#4");
        assertThat(page.articles())
                .extracting(Article::text)
                .containsExactlyElementsOf(
                        gold.articles().stream().map(Article::text).toList());
        assertThat(page.articles().subList(1, 4))
                .extracting(Article::publisher)
                .containsExactlyElementsOf(gold.articles().subList(1, 4).stream()
                        .map(Article::publisher)
                        .toList());
    }

    @Test
    void seedPageTellsItsMonths() {
        Reading page = Reading.of(shared("seeds/page.txt"), null);
        assertThat(page.articles())
                .extracting(article ->
                        Objects.requireNonNull(article.published()).toString().substring(0, 7))
                .containsExactly("2025-05", "2025-06", "2025-06", "2025-06");
        assertThat(page.articles())
                .allMatch(article -> Objects.requireNonNull(article.published()).doubtful());
    }

    @Test
    void everyLineOfTheCorporaIsRead() throws IOException {
        var problems = new ArrayList<Problem>();
        int[] read = {0};
        try (DirectoryStream<Path> corpora = Files.newDirectoryStream(shared("corpora"), "*.jsonl")) {
            for (Path corpus : corpora) {
                Articles.read(corpus, null, article -> read[0]++, problems::add);
            }
        }
        assertThat(problems).isEmpty();
        assertThat(read[0]).isGreaterThan(17_000);
    }
}
