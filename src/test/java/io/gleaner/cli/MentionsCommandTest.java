package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void aFirmsNameIsNoCountrySpokenOf() {
        assertThat(mentions("Net at Australia Brick Holdings Ltd was $30 million.")
                        .out())
                .contains("\"unit\":\"USD\"");
    }

    @Test
    void aTimeThatCountsFromAnotherHasItsGrain() {
        assertThat(periods("Exports rose 5% in May from a year earlier.")).containsExactly("2019-05", "2018-05");
        assertThat(periods("Net was $3 million in the first quarter. A year before it was $2 million."))
                .containsExactly("2019-Q1", "2018-Q1");
        assertThat(periods("From a year earlier, output rose 2% in April.")).containsExactly("2018-04", "2019-04");
        assertThat(periods("On Monday he said it was more than a year earlier."))
                .containsExactly("2019-06-17", "2018");
        assertThat(periods("In May prices rose faster than three months ago.")).containsExactly("2019-05", "2019-02");
        assertThat(periods("In the first quarter rents were higher than two years ago."))
                .containsExactly("2019-Q1", "2017-Q1");
        assertThat(periods("In the first quarter he recalled that two years ago rents were higher."))
                .containsExactly("2019-Q1", "2017");
        assertThat(periods("Copper for August delivery fell.")).containsExactly("2019-08");
        assertThat(periods("Exports fell in the third quarter.")).containsExactly("2018-Q3");
        assertThat(periods("Rents rose 3% after a below-forecast report on Tuesday."))
                .containsExactly("2019-06-18");
        assertThat(periods("The talks will be held on Tuesday.")).containsExactly("2019-06-25");
        assertThat(periods("Stocks fell on Tuesday after a rise a day earlier."))
                .containsExactly("2019-06-18", "2019-06-17");
    }

    @Test
    void theYearThatEndsWithACountrysIsItsFiscalYear() {
        assertThat(periods("Japan's trade gap in the year ended March was 5 trillion yen."))
                .containsExactly("2018-04/2019-03");
        assertThat(periods("Wages in Norway rose 3% in the year to April.")).containsExactly("2019-04");
    }

    @Test
    void thePresentIsNoPeriod() {
        assertThat(periods("Prices are now at 50 euros and currently stable.")).isEmpty();
    }

    private static List<String> periods(String text) {
        return mentions(text, "--date", "2019-06-20").lines().stream()
                .filter(line -> line.contains("\"kind\":\"period\""))
                .map(line -> line.replaceAll(".*\"period\":\"?([^\",]+).*", "$1"))
                .toList();
    }

    @Test
    void aTimeThatLastsIsAnAmount() {
        assertThat(mentions("The five-year plan runs for more than six months.").lines())
                .satisfiesExactly(
                        plan -> assertThat(plan).contains("\"value\":5,", "\"unit\":\"years\""),
                        run -> assertThat(run).contains("\"value\":6,", "\"unit\":\"months\"", "\"bound\":\">\""));
    }

    @Test
    void aStreakIsNoLength() {
        assertThat(mentions("Output shrank in the 50th consecutive quarter of strife.")
                        .out())
                .doesNotContain("amount");
    }

    @Test
    void aBareNumberHasTheUnitOfTheFactItStates() {
        assertThat(mentions("The manufacturing PMI of France rose to 49.5 in May.")
                        .out())
                .contains("\"quote\":\"49.5\"", "\"unit\":\"index\"");
        assertThat(mentions("The number was 49.5 in May.").out()).contains("\"unit\":null");
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
