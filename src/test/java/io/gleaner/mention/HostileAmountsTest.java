package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote: no exception, spans inside the text, linear time. */
class HostileAmountsTest {
    private static final List<String> PIECES = List.of(
            "5",
            "1,234",
            "0.5",
            "12,34,567",
            "3/4",
            "½",
            "$",
            "€",
            "(",
            ")",
            "-",
            "–",
            "−",
            "+",
            "%",
            "pct",
            "million",
            "bn",
            "crore",
            "hundred",
            "and",
            "a",
            "half",
            "third",
            "two",
            "twenty",
            "dozen",
            "of",
            "the",
            "to",
            "from",
            "by",
            "between",
            "up",
            "fell",
            "rose",
            "about",
            "at least",
            "or more",
            "tonnes",
            "a barrel",
            "per",
            "5kg",
            "bag",
            "/",
            ":",
            ".",
            ",",
            "\n",
            "\n\n",
            "No.",
            "Article",
            "year-old",
            "won",
            "May",
            "2024",
            "R",
            "p",
            "k",
            "'s",
            "\uD83D\uDE00",
            "\uD835\uDFD3",
            "é",
            "e\u0301",
            "İ",
            "ı",
            "\u00A0",
            "\u200B",
            "http",
            "://",
            "Rs",
            "ß",
            "doubled",
            "several",
            "tens of",
            "times",
            "basis points",
            "of GDP",
            "99999999999999999999999999",
            "GMT",
            "(2.9%)",
            "ranging from",
            "020",
            "3-for-1",
            "shr",
            "six-fold",
            "a share",
            "a gain of",
            "at",
            "plus",
            "compared with",
            "Year",
            "week");

    @Test
    void randomPiecesNeverThrowAndSpansLieInTheText() {
        var random = new Random(20250617);
        for (int round = 0; round < 4_000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(24);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    @Test
    void randomCharactersNeverThrow() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int sentenceEnd = 0;
        for (var sentence : Mentions.read(AmountsTest.RULES, text)) {
            assertThat(sentence.start()).as(text).isGreaterThanOrEqualTo(sentenceEnd);
            sentenceEnd = sentence.end();
            int before = sentence.from();
            for (var amount : sentence.amounts()) {
                assertThat(amount.from()).as(text).isGreaterThanOrEqualTo(sentence.from());
                assertThat(amount.core()).as(text).isBetween(amount.from(), amount.to() - 1);
                assertThat(amount.to()).as(text).isBetween(amount.from() + 1, sentence.to());
                assertThat(amount.to()).as(text).isGreaterThan(before);
                before = amount.to();
                assertThat(AmountsTest.quote(sentence, amount)).as(text).isNotBlank();
                if (amount.value() != null && amount.upper() != null) {
                    assertThat(amount.value()).as(text).isLessThanOrEqualTo(amount.upper());
                }
            }
        }
        assertThat(sentenceEnd).as(text).isLessThanOrEqualTo(text.length());
    }

    @Test
    void emptyTextHoldsNoAmounts() {
        assertThat(AmountsTest.amounts("")).isEmpty();
        assertThat(AmountsTest.amounts(" \n\n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,",
                "1,2",
                "12,",
                "1.",
                "5 ",
                "million ",
                "one ",
                "one hundred and ",
                "a ",
                "half of a ",
                "((((",
                "( ",
                "[",
                "[ ",
                "[USN:",
                "$",
                "$ ",
                "-",
                "1-",
                "1/",
                "1/2 ",
                "to ",
                "5 to ",
                "between 5 and ",
                "about ",
                "a little over ",
                "rose ",
                "rose to ",
                "or more ",
                "tens of ",
                "of ",
                "2 percent or ",
                "new ",
                "other 5 ",
                "5 new other ",
                "per 5kg bag ",
                "http://",
                "year-old ",
                "No. ",
                "5, ",
                "from 5 ",
                "5 vs ",
                "U.S. ",
                "'s ",
                "…",
                "\uD83D\uDE00",
                "5 pct of the ",
                "rose 5 to ",
                "(5%) ",
                "020 ",
                "ranging from 5 to ",
                "5 cts shr ",
                "up by 5 francs to ",
                "against a budgeted 5 "
            })
    void aPageOfOneWordTakesLinearTime(String word) {
        String page = word.repeat(200_000 / word.length());
        AmountsTest.amounts(page.substring(0, 20_000));
        long begin = System.nanoTime();
        AmountsTest.amounts(page);
        assertThat((System.nanoTime() - begin) / 1_000_000)
                .as("200 KB of '%s'", word)
                .isLessThan(2_500);
    }

    @Test
    void offsetsHoldBehindAnyCharacters() {
        String text = "\uD83D\uDE00 İstanbul’da e\u0301té: «₺5\u00A0billion» and \uD835\uDFD3 3 % — 2.5\u202Fpct.";
        for (var sentence : Mentions.read(AmountsTest.RULES, text)) {
            for (var amount : sentence.amounts()) {
                assertThat(text).contains(AmountsTest.quote(sentence, amount));
            }
        }
        assertThat(AmountsTest.amounts(text)).extracting(Amount::family).containsExactly("money", "percent", "percent");
    }

    @Test
    void neitherLocaleNorZoneMatters() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            var found = AmountsTest.amounts("FIRMS PAID FIFTY MILLION DOLLARS, OR AT LEAST SIX PERCENT OF GDP.");
            assertThat(found).extracting(Amount::family).containsExactly("money", "pct_gdp");
            assertThat(found.get(1).bound().sign()).isEqualTo(">");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
