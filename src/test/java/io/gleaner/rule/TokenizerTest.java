package io.gleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a token is. */
class TokenizerTest {
    private static List<String> cut(String text) {
        var tokens = new Lexicon().read(text);
        var texts = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            texts.add(tokens.text(i));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "prices rose 2.5%.|prices rose 2.5 % .",
                "1,284.6|1,284.6",
                "1,20,000|1,20,000",
                "1,2,3|1 , 2 , 3",
                "5,|5 ,",
                "1.2.3|1.2 . 3",
                "isn't|isn't",
                "Japan's|Japan 's",
                "U.S. firms|U.S. firms",
                "9 a.m. sharp|9 a.m. sharp",
                "2.5-percent|2.5 percent",
                "$48.7bn|$ 48.7 bn",
                "(((5)))|((( 5 )))",
                "--|--",
                "½|½",
                "5½|5 ½",
                "[USN:L6N44J052 TEXT:\"a deal\"] was|a deal was",
                "[USN: x] was|[ USN : x ] was",
                "\uD83D\uDE00\uD83D\uDE00 5|\uD83D\uDE00 \uD83D\uDE00 5",
            })
    void aTextIsCut(String text, String tokens) {
        assertThat(String.join(" ", cut(text))).isEqualTo(tokens);
    }

    @Test
    void whatJoinsTokensIsKept() {
        var tokens = new Lexicon().read("a-b c\nd\n\nE F.G.H. 5kg");

        assertThat(tokens.hyphenBefore(1)).isTrue();
        assertThat(tokens.spaceBefore(2)).isTrue();
        assertThat(tokens.lineBefore(3)).isTrue();
        assertThat(tokens.paragraphBefore(3)).isFalse();
        assertThat(tokens.paragraphBefore(4)).isTrue();
        assertThat(tokens.capital(4)).isTrue();
        assertThat(tokens.dotted(5)).isTrue();
        assertThat(tokens.glued(7)).isTrue();
    }
}
