package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextPageTest {
    @Test
    void splitsACopiedPageIntoItsArticles() {
        Reading reading = Reading.ofSample("copied-page.txt", LocalDate.of(2032, 6, 5));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ids()).containsExactly("copied-page.txt#1", "copied-page.txt#2", "copied-page.txt#3");
        assertThat(reading.articles())
                .extracting(Article::title)
                .containsExactly(
                        "Borduria asks Syldavia to open its grain market",
                        "Syldavian bakers see flour costs ease",
                        "Ferry crews get new uniforms");
        assertThat(reading.articles())
                .extracting(Article::publisher)
                .containsExactly(null, "Klow Courier", "Harbour Gazette");
        assertThat(reading.articles())
                .extracting(article -> String.valueOf(article.published()))
                .containsExactly("2032-06-05 given", "2032-06-05 age", "2032-06-02 age");
    }

    @Test
    void leavesFurnitureOut() {
        Reading reading = Reading.ofSample("copied-page.txt", null);
        assertThat(reading.articles().get(0).body())
                .startsWith("Borduria sold grain")
                .endsWith("report released in March.")
                .contains("(Courier Pictures)\n\nZLIPSK : Borduria asked");
        assertThat(reading.articles().get(1).body()).endsWith("Comments are welcome, the guild added.");
    }

    @Test
    void shortFirstLineIsTheTitle() {
        Article article = Reading.of("a.txt", "Bread gets dearer\n\nBread cost 3% more in May.\nMilk did not.\n")
                .only();
        assertThat(article.id()).isEqualTo("a.txt");
        assertThat(article.title()).isEqualTo("Bread gets dearer");
        assertThat(article.body()).isEqualTo("Bread cost 3% more in May.\n\nMilk did not.");
    }

    @Test
    void markdownHeadingIsTheTitle() {
        assertThat(Reading.of("a.md", "# Bread gets dearer\n\nBread cost 3% more in May.")
                        .only()
                        .title())
                .isEqualTo("Bread gets dearer");
    }

    @Test
    void sentenceIsNoTitle() {
        assertThat(Reading.of("a", "Bread cost 3% more in May.\nMilk did not.")
                        .only()
                        .title())
                .isEmpty();
        assertThat(Reading.of("a", "Bread cost 3% more in May").only().text())
                .isEqualTo("\n\nBread cost 3% more in May");
        assertThat(Reading.of("a", "KLOW, June 9 (Agency) - Bread cost more\n\nMilk did not.")
                        .only()
                        .title())
                .isEmpty();
    }

    @Test
    void bylineAndDateUnderTheTitleAreNotText() {
        Article article = Reading.of("a.txt", """
                Bread gets dearer
                By Anna Stone
                Published: Thursday, 12 June 2025, 10:15 am GMT

                Bread cost 3% more in May.
                """).only();
        assertThat(article.title()).isEqualTo("Bread gets dearer");
        assertThat(article.body()).isEqualTo("Bread cost 3% more in May.");
        assertThat(article.published()).hasToString("2025-06-12 dateline");
    }

    @Test
    void wrappedLinesAreJoined() {
        Article article = Reading.of("a.txt", """
                BREAD GETS DEARER

                The price of a loaf of bread rose by three percent in May from the
                month before, the guild of bakers said on Monday, because flour had
                become more expensive since the beginning of the year and so had the
                energy that ovens need.
                  Milk was cheaper for the second month in a row, and cheese cost what
                it had cost in April, according to the same survey of the grocers in
                the capital.
                """).only();
        assertThat(article.title()).isEqualTo("BREAD GETS DEARER");
        assertThat(article.body().split("\n\n")).hasSize(2);
        assertThat(article.body()).contains("from the month before").endsWith("grocers in the capital.");
    }

    @Test
    void wrappedTextWithoutTitleHasNone() {
        Article article = Reading.of("a.txt", """
                The price of a loaf of bread rose by three percent in May from the
                month before, the guild of bakers said on Monday, because flour had
                become more expensive since the beginning of the year and so had the
                energy that ovens need.
                """).only();
        assertThat(article.title()).isEmpty();
        assertThat(article.body()).startsWith("The price of a loaf").doesNotContain("\n");
    }

    @Test
    void asideIsSkippedUntilProseGoesOn() {
        Article article = Reading.of("a.txt", """
                Bread gets dearer

                Bread cost 3% more in May.
                Also read:
                Ten cakes to bake this winter
                Why ovens are getting smaller
                Milk was cheaper for the second month in a row, the survey showed.
                Advertisement
                Cheese cost the same.
                """).only();
        assertThat(article.body())
                .isEqualTo(
                        "Bread cost 3% more in May.\n\n"
                                + "Milk was cheaper for the second month in a row, the survey showed.\n\nCheese cost the same.");
    }

    @Test
    void titleAboveItsAgeIsOneArticle() {
        Article article = Reading.of("a.txt", """
                Bread gets dearer
                2 hours ago
                Bread cost 3% more in May, the guild of bakers in the capital said on Monday, because flour did.
                """, LocalDate.of(2025, 6, 12)).only();
        assertThat(article.title()).isEqualTo("Bread gets dearer");
        assertThat(article.published()).hasToString("2025-06-12 age");
    }

    @Test
    void cleansWhatTheEyeDoesNotSee() {
        assertThat(Reading.of("a", "Infla\u00ADtion\u200B rose\u00A0 3\u202F% \u0007in\u0000 May.")
                        .only()
                        .body())
                .isEqualTo("Inflation rose 3 % in May.");
        assertThat(Reading.of("a", "One.\r\nTwo.\rThree.\u2028Four.").only().body())
                .isEqualTo("One.\n\nTwo.\n\nThree.\n\nFour.");
    }

    @Test
    void findsTheCharset() {
        String text = "Le caf\u00E9 co\u00FBte 3 \u20AC de plus.";
        assertThat(Reading.of("a", text.getBytes(Charset.forName("windows-1252")), null)
                        .only()
                        .body())
                .isEqualTo(text);
        assertThat(Reading.of("a", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), null)
                        .only()
                        .body())
                .isEqualTo(text);
        assertThat(Reading.of("a", text.getBytes(StandardCharsets.UTF_16LE), null)
                        .only()
                        .body())
                .isEqualTo(text);
        assertThat(Reading.of("a", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), null)
                        .only()
                        .body())
                .isEqualTo(text);
    }

    @Test
    void brokenBytesAmongWholeCharactersAreToldWithTheirLine() {
        byte[] text = "Le th\u00E9 et le caf\u00E9.\n\nTr\u00E8s bon.\n\nUn ?.".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xE9;
        var reading = Reading.of("a", text, null);

        assertThat(reading.only().body()).contains("th\u00E9 et le caf\u00E9", "Un \uFFFD");
        assertThat(reading.onlyProblem()).startsWith("a:5: expected ");
    }
}
