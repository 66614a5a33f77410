package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConveyorTest {
    private static Article article(int i) {
        return new Article("a" + i, "", "x".repeat(i % 7 * 100 + 1), null, null, null);
    }

    private static Function<Article, String> slowly(Random random) {
        return article -> {
            long end = System.nanoTime() + random.nextInt(200_000);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return article.id();
        };
    }

    @Test
    void resultsComeInTheOrderOfReading() throws IOException {
        for (int threads : new int[] {1, 2, 7}) {
            var out = new ArrayList<String>();
            try (var conveyor = new Conveyor<>(threads, slowly(new Random(threads)), out::add)) {
                for (int i = 0; i < 1000; i++) {
                    conveyor.put(article(i));
                }
                conveyor.finish();
            }

            assertThat(out)
                    .as(threads + " threads")
                    .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "a" + i).toList());
        }
    }

    @Test
    void fewArticlesAreHeldAtATime() throws IOException {
        var out = new ArrayList<String>();
        try (var conveyor = new Conveyor<>(3, Article::id, out::add)) {
            for (int i = 1; i <= 2000; i++) {
                conveyor.put(article(i));
                assertThat(i - out.size()).isLessThanOrEqualTo(3 * 16);
            }
            conveyor.finish();
        }

        assertThat(out).hasSize(2000);
    }

    @Test
    void aFaultComesToTheOneWhoPuts() {
        assertThatThrownBy(() -> {
                    try (var conveyor = new Conveyor<Article>(
                            2,
                            article -> {
                                throw new IllegalStateException("broken");
                            },
                            article -> {})) {
                        conveyor.put(article(1));
                        conveyor.finish();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }
}
