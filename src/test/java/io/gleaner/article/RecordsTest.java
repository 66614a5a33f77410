package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.article.Publication.How;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

    @ParameterizedTest
    @EnumSource(How.class)
    void publicationParsesBack(How how) {
        var sure = new Publication(DAY, how, how == How.TEXT);
        assertThat(Publication.parse(sure.toString())).isEqualTo(sure);
        var doubtful = new Publication(DAY, how, true);
        assertThat(Publication.parse(doubtful.toString())).isEqualTo(doubtful);
    }

    @Test
    void publicationReadsAsWords() {
        assertThat(new Publication(DAY, How.METADATA, false)).hasToString("2025-06-12 metadata");
        assertThat(new Publication(DAY, How.TEXT, true)).hasToString("2025-06-12 text doubtful");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-06-12",
                "2025-06-31 given",
                "2025-06-12 hearsay",
                "2025-06-12 METADATA",
                "2025-06-12 text"
            })
    void publicationRefusesOtherText(String text) {
        assertThatThrownBy(() -> Publication.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsTitleEmptyLineBody() {
        assertThat(new Article("a", "Title", "Body.", null, null, null).text()).isEqualTo("Title\n\nBody.");
        assertThat(new Article("a", "", "Body.", null, null, null).text()).isEqualTo("\n\nBody.");
    }

    @Test
    void articleNeedsAnIdAndSomeText() {
        assertThatThrownBy(() -> new Article(" ", "Title", "", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Article("a", "", "\n", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problemNamesFileAndLine() {
        assertThat(new Problem("a.jsonl", 3, "a JSON object", "the line was skipped", true))
                .hasToString("a.jsonl:3: expected a JSON object; the line was skipped");
        assertThat(new Problem("a.png", 0, "text", "it was skipped", true))
                .hasToString("a.png: expected text; it was skipped");
    }
}
