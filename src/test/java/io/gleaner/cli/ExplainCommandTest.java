package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void growsFromTheSentenceToTheReasons() {
        var ran = Ran.gleaner("explain", News.TRADE);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).startsWith(News.TRADE, "├─ mentions", "│  ├─ place    South Korea         KR");
        assertThat(ran.out())
                .contains("├─ fact  trade_balance KR>US level 2024 actual =55600000000 USD  “US$55.6 billion”")
                .contains("│  ├─ rule ")
                .contains("└─ fact  trade_balance KR>US growth.yoy 2024 actual =25 %  “25%”")
                .contains("   ├─ basis        yoy ");
    }

    @Test
    void aMissHasItsReason() {
        assertThat(Ran.gleaner("explain", "Nine of 12 ministers agreed.").out()).contains("miss  “");
    }

    @Test
    void severalSentencesEachHaveATree() {
        var ran = Ran.gleaner("explain", News.TRADE + " Nobody was surprised.", News.PRICES, "--date", "2025-06-12");

        assertThat(ran.lines())
                .contains(News.TRADE, "Nobody was surprised.", News.PRICES)
                .contains("└─ no number stands here, so there is no fact");
        assertThat(ran.out()).contains("2025-04");
    }

    @Test
    void readsStandardInput() {
        assertThat(Ran.fed(News.TRADE, "explain", "-")).isEqualTo(Ran.gleaner("explain", News.TRADE));
    }

    @Test
    void aSentenceMayBeginWithAnAt() {
        assertThat(Ran.gleaner("explain", "@home, prices rose 2%.").lines()).startsWith("@home, prices rose 2%.");
    }

    @Test
    void colourIsForThoseWhoWatch() {
        assertThat(Ran.gleaner("explain", News.TRADE).out()).doesNotContain("\u001B");
        assertThat(Ran.watched("explain", News.TRADE).out()).contains("\u001B[32mfact\u001B[0m");
    }

    @Test
    void wordsCannotMoveTheCursor() {
        assertThat(Ran.gleaner("explain", "Prices rose \u001B[2J 2% in May.").out())
                .doesNotContain("\u001B");
    }

    @Test
    void anEmptySentenceIsWrong() {
        assertThat(Ran.gleaner("explain", " ").code()).isEqualTo(2);
    }
}
