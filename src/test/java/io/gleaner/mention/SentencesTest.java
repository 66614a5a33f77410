package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end; a stroke marks the borders. */
class SentencesTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                        "Prices rose.|Wages fell.",
                        "Prices rose 2.5 percent.|Wages fell 1 percent.",
                        "The note of Sept. 17 was late.",
                        "It was made in the U.S.|The rest came from Peru.",
                        "It was made in the U.S. Midwest.",
                        "The U.S. Treasury sold notes.",
                        "It is No. 1 there.|Peru is No. 2.",
                        "Mr. Smith and Dr. Jones spoke.",
                        "They paid Rs. 450 crore.",
                        "J. P. Smith spoke.",
                        "\"Prices rose.\"|She left.",
                        "“Prices rose.”|She left.",
                        "She said \"prices rose\" and left.",
                        "Did prices rose?|Yes!|They did.",
                        "It grew (by 2 percent.)|It fell.",
                        "A headline\n|A line of text.",
                        "They met at 9 a.m. on Monday.",
                        "Growth vs. inflation matters.",
                        "Brown Inc. said sales rose.",
                        "It cost 5.|It now costs 6.",
                        "Wait... there is more.",
                        "See halo.Bungie.Org, or ask Gen.Brown there.",
                        "PRICES KEEP RISING|Analysts said so.",
                        "NEW YORK Shares fell in May.",
                        "The OPEC GDP CPI Group met.",
                        "One. two. three.")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose 2.5%.|Gold fell to 90.|Then it rose.",
                "Wages fell (by 2 percent).|Prices held.",
                "They met in May.|The talks failed.",
                "The index ended at 7,410.5.|Kestrel's shares rose.",
                "It fell 2%.|Retailers’ results are due."
            })
    void aMissingBlankStillEndsASentence(String marked) {
        var found = Mentions.read(AmountsTest.RULES, marked.replace("|", "")).stream()
                .map(Sentence::text);

        assertThat(found).as(marked).containsExactly(marked.split("\\|"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesEndWhereAReaderStops(String marked) {
        var text = marked.replace("|", marked.contains("\n") ? "" : " ");
        var found = Mentions.read(AmountsTest.RULES, text).stream().map(Sentence::text);

        assertThat(found).as(marked).containsExactly(marked.replace("\n", "").split("\\|"));
    }
}
