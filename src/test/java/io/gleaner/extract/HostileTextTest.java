package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.rule.Rules;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that never ends a sentence, a number, a bracket or a list takes time in proportion to its length. */
@Timeout(120)
final class HostileTextTest {
    private static final int LENGTH = 250_000;
    private static final Extractor EXTRACTOR = new Extractor(Rules.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                ",",
                "12,",
                "million ",
                "(",
                "(a ",
                ") a ",
                "\"a ",
                "'s ",
                "3.1% ",
                "5-",
                "5/",
                "[A",
                "May to ",
                "end of the ",
                "half a ",
                "Ford Co ",
                "exports of $5 mln, ",
                "from 3% to 5% ",
                "3% (5%) ",
                "inflation rose 3.1% in May and ",
                "US inflation rose 3.1% in May.\n",
                "- Rice: P45.20/kg\n",
                "a  5  6\n",
                "a | 5 | "
            })
    void reads(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        var extraction = EXTRACTOR.extract(new Article("hostile", "Prices", text, null, null, null));
        assertThat(extraction.facts().size() + extraction.misses().size()).isLessThanOrEqualTo(text.length());
    }
}
