package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Period;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.rule.CalendarWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Text nobody writes: times are found without a throw, inside the text, in linear time. */
class HostileTimesTest {
    private static final List<String> WORDS = List.of(
            "May",
            "the week of",
            "the month of",
            "weeks",
            "08/06/",
            "year from",
            "march",
            "June",
            "8",
            "31",
            "2024",
            "1986",
            "/",
            "87",
            "'",
            "-",
            " - ",
            "Q",
            "1Q25",
            "FY",
            "first",
            "second",
            "quarter",
            "half",
            "year",
            "months",
            "of",
            "the",
            "last",
            "next",
            "to",
            "ended",
            "week",
            "Friday",
            "ago",
            "earlier",
            "same",
            "previous",
            "fiscal",
            "12",
            "since",
            "between",
            "and",
            ",",
            ".",
            "%",
            "$",
            "s",
            "'s",
            "end",
            "mid",
            "early",
            "three",
            "straight",
            "highest",
            "so far",
            "period",
            "before",
            "30",
            "February",
            "9999",
            "0",
            "00",
            "1,000",
            "\n",
            "\u00e9",
            "\ud83d\ude00",
            "\u0130",
            "decade",
            "past",
            "rest of",
            "now");
    private static final List<Reference> REFERENCES = List.of(
            Reference.on(null),
            Reference.on(LocalDate.of(2024, 2, 29)).with(Tense.FUTURE).with(Period.month(2024, 1)),
            Reference.on(LocalDate.of(2025, 12, 31)).with(Tense.PAST).with(Period.parse("2024-W52")),
            Reference.on(LocalDate.of(1987, 3, 1)).with(Period.parse("1986-02-01/1986-02-20")),
            Reference.on(LocalDate.of(2025, 6, 17)).with(Period.parse("FY2025")));

    @Test
    void randomTextIsReadWithoutAThrow() {
        var random = new Random(20250617);
        for (int n = 0; n < 20_000; n++) {
            var text = new StringBuilder();
            int words = 1 + random.nextInt(14);
            for (int w = 0; w < words; w++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int end = 0;
        for (var mention : PeriodsTest.times(text)) {
            assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).as(text).isLessThanOrEqualTo(text.length());
            end = mention.end();
            if (mention.said() != null) {
                for (var reference : REFERENCES) {
                    assertThat(reference.resolve(mention.said()).reason()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void emptyTextHoldsNoTimes() {
        assertThat(PeriodsTest.times("")).isEmpty();
        assertThat(PeriodsTest.times(" ")).isEmpty();
    }

    @Test
    void longPagesOfOneWordTakeLinearTime() {
        for (String word : List.of(
                "May ",
                "2024 ",
                "1,",
                "1 ",
                "the ",
                "last ",
                "first ",
                "half of ",
                "end of ",
                "12 months to ",
                "first, ",
                "the first and ",
                "year ",
                "2024-",
                "May-",
                "since ",
                "highest ",
                "rest of ",
                "so far in ",
                "week ended ",
                "fiscal year ending ",
                "first week of ",
                "same ",
                "all ",
                "the first half of ",
                "first three months of ")) {
            String page = word.repeat(200_000 / word.length());
            long start = System.nanoTime();
            PeriodsTest.times(page);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertThat(millis).as("200 KB of '%s'", word).isLessThan(2_000);
        }
    }

    @Test
    void neitherLocaleNorZoneMatters() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            var turkish = CalendarWords.lexicon().read("FIRST QUARTER, FRIDAY, IN APRIL, THIS YEAR");
            assertThat(new Times(turkish).in(0, turkish.size())).hasSize(4);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
