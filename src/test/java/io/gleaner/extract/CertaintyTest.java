package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import org.junit.jupiter.api.Test;

/** What makes us less sure of a fact than of the same fact told plainly. */
class CertaintyTest {
    private static final Rules RULES = Rules.standard();
    private static final String PLAIN = "Chilean exports rose 4% in May.";

    /** The confidence in the last fact of a text. */
    private static double sure(String text) {
        var article = new Article("a", "", text, null, Publication.parse("2025-06-12 metadata"), null);
        var facts = new Extractor(RULES).extract(article).facts();
        assertThat(facts).as(text).isNotEmpty();
        return facts.get(facts.size() - 1).confidence();
    }

    @Test
    void aPeriodThatIsNotSaid() {
        assertThat(sure("Chilean exports rose 4%.")).isLessThan(sure(PLAIN));
    }

    @Test
    void aBound() {
        assertThat(sure("Chilean exports rose more than 4% in May.")).isLessThan(sure(PLAIN));
    }

    @Test
    void aForecast() {
        assertThat(sure("Chilean exports are expected to rise 4% in May.")).isLessThan(sure(PLAIN));
    }

    @Test
    void aNameFarFromItsFigure() {
        assertThat(sure(
                        "Chilean exports, helped by a good fruit harvest and by the many new ships that the country's two "
                                + "ports have seen since then, rose 4% in May."))
                .isLessThan(sure(PLAIN));
    }

    @Test
    void aNameBehindItsFigure() {
        assertThat(sure("There was a 4% rise in Chilean exports in May.")).isLessThan(sure(PLAIN));
    }

    @Test
    void aFigureIsNoSurerThanTheOneItIsSetBeside() {
        String doubtful = "Exports rose 4% in May";
        assertThat(sure("Chile is small. " + doubtful + ", compared with 3% in April."))
                .isLessThanOrEqualTo(sure("Chile is small. " + doubtful + "."));
    }

    @Test
    void confidenceIsBetweenNoneAndAll() {
        assertThat(sure(PLAIN)).isStrictlyBetween(0.5, 1.0);
    }
}
