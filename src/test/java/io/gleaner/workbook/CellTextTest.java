package io.gleaner.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a\u0000b\u0008c, abc",
        "'two\nlines\tand tabs', 'two\nlines\tand tabs'",
        "\uD83D\uDE00, \uD83D\uDE00",
        "half \uD83D pair, half  pair",
        "no \uFFFE character, no  character",
        "_x0041_, _x005F_x0041_",
        "snake_case_x, snake_case_x"
    })
    void textIsKeptButForWhatXmlForbids(String text, String cell) {
        assertThat(CellText.of(text)).isEqualTo(cell);
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        for (int lead = 0; lead < 2; lead++) {
            var cell = CellText.of("x".repeat(lead) + "\uD83D\uDE00".repeat(20_000));

            assertThat(cell).hasSizeLessThanOrEqualTo(32_767).endsWith("\uD83D\uDE00…");
        }
    }

    @Test
    void randomTextNeverHoldsWhatXmlForbids() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(CellText.of(text.toString()))
                    .doesNotContainPattern("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]");
        }
    }
}
