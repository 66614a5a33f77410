package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.article.Furniture.Effect;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Hashtags!END",
                "Related Articles:!END",
                "12 Comments!END",
                "Comments (12)!END",
                "Explore what PageBot 3 can do for you:!DROP",
                "FACEBOOK!DROP",
                "4 min read!DROP",
                "Also read: Ten cakes!ASIDE",
                "Comments on the budget were scarce!NONE",
                "Prices rose 3%!NONE",
                "...!NONE",
            })
    void furnitureIsRecognisedWhole(String line, Effect effect) {
        assertThat(new Furniture().of(line)).as(line).isEqualTo(effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"related-articles", "relatedArticles", "c-nav__item", "SHARE", "l ad-slot", "AD"})
    void partsAreRecognisedByTheirWords(String name) {
        assertThat(new Furniture().isPart(name)).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "article", "shadow", "share-price", "navy-blue-theme", "readership", "addendum"})
    void otherNamesAreNoParts(String name) {
        assertThat(new Furniture().isPart(name)).as(name).isFalse();
    }

    @Test
    void formsAreLowerCaseAndNumbersAreNumbers() {
        for (String kind : List.of("month", "unit", "age", "count")) {
            Moment.TIMES.of(kind).forEach((form, meaning) -> {
                assertThat(form)
                        .isEqualTo(form.toLowerCase(Locale.ROOT).strip())
                        .isNotEmpty();
                assertThat(Integer.parseInt(meaning)).as(form).isNotNegative();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind\tform\tx", "kind", "other\tform", "kind\tform\nkind\tform"})
    void badRowIsAnErrorWithFileAndLine(String rows) {
        var reader = new BufferedReader(new StringReader("# comment\n" + rows));
        assertThatThrownBy(() -> new Words("some.tsv", reader, 2, List.of("kind")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("some.tsv:");
    }
}
