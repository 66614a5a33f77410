package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsCommandTest {
    private static Ran mentions(String text, String... more) {
        var args = new Object[2 + more.length];
        args[0] = "mentions";
        args[1] = "-";
        System.arraycopy(more, 0, args, 2, more.length);
        return Ran.fed(text, args);
    }

    @Test
    void aLineIsAMentionInTheOrderOfTheText() {
        var ran = mentions(News.TRADE);

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .extracting(line -> line.replaceAll(".*\"kind\":\"(\\w+)\".*", "$1"))
                .containsExactly("place", "amount", "place", "term", "place", "period", "amount", "period");
        assertThat(ran.lines().get(1))
                .contains(
                        "\"quote\":\"US$55.6 billion\"",
                        "\"value\":55600000000,",
                        "\"upper\":null",
                        "\"unit\":\"USD\"",
                        "\"bound\":\"=\"",
                        "\"role\":null");
        assertThat(ran.lines().get(6)).contains("\"quote\":\"25%\"", "\"unit\":\"%\"", "\"direction\":\"up\"");
    }

    @Test
    void quotesStandWhereTheySay() {
        var text = "Prices\n\nExports — those of Türkiye — rose 5% in May.";

        assertThat(mentions(text).lines()).isNotEmpty().allSatisfy(line -> {
            int start = Integer.parseInt(line.replaceAll(".*\"start\":(\\d+).*", "$1"));
            int end = Integer.parseInt(line.replaceAll(".*\"end\":(\\d+).*", "$1"));
            assertThat(line).contains("\"quote\":\"" + text.substring(start, end) + "\"");
        });
    }

    @Test
    void periodsCountFromTheDate() {
        assertThat(mentions("Exports rose in May.", "--date", "2019-06-20").out())
                .contains("\"period\":\"2019-05\"");
    }

    @Test
    void dollarsAreThoseOfTheCountrySpokenOf() {
        assertThat(mentions("Australia's exports rose to $30 billion.").out()).contains("\"unit\":\"AUD\"");
        assertThat(mentions("Japan's exports rose to $30 billion.").out()).contains("\"unit\":\"USD\"");
    }

    @Test
    void aCountedNounIsAUnit() {
        assertThat(mentions("They sold 40 tractors.").out()).contains("\"unit\":\"tractors\"");
    }

    @Test
    void showsATable() {
        assertThat(mentions(News.TRADE, "--format", "table").out())
                .startsWith("article")
                .contains("55,600,000,000");
    }

    @Test
    void saysThatNothingWasFound() {
        var ran = mentions("Nobody came, and nothing happened.");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("Nothing found: no mentions in 1 article.\n");
    }
}
