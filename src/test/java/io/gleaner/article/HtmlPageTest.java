package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String PROSE =
            "Consumer prices in Freedonia rose 3.1% in May from a year earlier, the statistics office said.";

    @Test
    void keepsTheArticleOfASavedPage() {
        Reading reading = Reading.ofSample("saved-page.html", null);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.only().title()).isEqualTo("Freedonia inflation cools to 3.1%");
        assertThat(reading.only().publisher()).isEqualTo("The Daily Ledger");
        assertThat(reading.only().published()).hasToString("2025-06-12 metadata");
        assertThat(reading.only().body()).isEqualTo("""
                Consumer prices in Freedonia rose 3.1% in May from a year earlier, the statistics office said, after \
                3.4% in April.

                Core inflation held at 2.8%. Economists had expected 3.2%.
                The bank meets next week.

                Month | CPI
                April | 3.4
                May | 3.1

                Food prices: up 4%
                Fuel prices: down 2%

                The central bank cut its rate by 25 basis points to 4.25% in May.""");
    }

    @Test
    void splitsAPageOfSeveralArticles() {
        Reading reading = Reading.ofSample("two-articles.html", null);
        assertThat(reading.ids()).containsExactly("two-articles.html#1", "two-articles.html#2");
        assertThat(reading.articles()).extracting(Article::title).containsExactly("Wheat up", "Corn down");
        assertThat(reading.articles())
                .extracting(article -> String.valueOf(article.published()))
                .containsExactly("2025-05-01 metadata", "2025-05-02 metadata");
        assertThat(reading.articles().get(0).body())
                .startsWith("Wheat prices rose")
                .doesNotContain("Corn");
    }

    @Test
    void splitsACopiedPageThatBecameHtml() {
        String page = "<html><body><h1>Grain</h1><p>" + PROSE + "</p><p>Related Articles</p>"
                + "<div>Klow Courier</div><div>3 days ago</div><div>- Klow Courier</div><div>Flour costs ease</div>"
                + "<div>Flour cost 2.10 crowns a kilo in May, down from 2.30 crowns in April.</div></body></html>";
        Reading reading = Reading.of("p.html", page, LocalDate.of(2025, 6, 12));
        assertThat(reading.articles()).extracting(Article::title).containsExactly("Grain", "Flour costs ease");
        assertThat(reading.articles().get(1).published()).hasToString("2025-06-09 age");
    }

    @Test
    void findsTheArticleInLayoutTables() {
        Article article = Reading.ofSample("layout-table.html", null).only();
        assertThat(article.title()).isEqualTo("Trade gap widens");
        assertThat(article.published()).hasToString("2024-03-05 address");
        assertThat(article.address()).isEqualTo("https://news.example/2024/03/05/trade");
        assertThat(article.body())
                .startsWith("PARIS, March 5")
                .endsWith("Exports fell 3%.")
                .doesNotContain("Home");
    }

    @Test
    void menusAloneAreNoArticle() {
        Reading reading = Reading.ofSample("menus-only.html", null);
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.onlyProblem())
                .isEqualTo(
                        "menus-only.html: expected an article, found a page of links and menus only; it was skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=cookie-banner>We use cookies and similar things to remember what you like to read here.</div>",
                "<div class='social shareBar'>Send this page to somebody you know who likes to read about it.</div>",
                "<section id=related-stories><h3>More</h3><p>Another story that has nothing to do with this one at all.</p></section>",
                "<div role=complementary><p>Sign up and get the best of our paper in your box every morning.</p></div>",
                "<div class=newsletter-signup><p>Sign up and get the best of our paper in your box every morning.</p></div>",
                "<div id=disqus_thread class=comments><p>I do not believe a word of what this paper writes any more.</p></div>",
                "<aside><p>Another story that has nothing to do with this one at all.</p></aside>",
                "<p style='display: none'>A text that nobody was ever meant to see on this page.</p>",
                "<ul class=pagination><li><a href=2>2</a><li><a href=3>3</a></ul>",
                "<p><a href=x>Another story that has nothing to do with this one</a></p>",
                "<p>Advertisement</p>",
                "<script>document.write('<p>Prices rose 99% in May in this script.</p>')</script>",
                "<figure><img src=x><figcaption>A market, where prices rose 99%.</figcaption></figure>",
            })
    void furnitureGoes(String furniture) {
        String page = "<html><body><article><h1>Prices</h1><p>" + PROSE + "</p>" + furniture
                + "<p>Core prices rose too, by 2.8%, it said.</p></article></body></html>";
        assertThat(Reading.of("p.html", page).only().body())
                .as(furniture)
                .isEqualTo(PROSE + "\n\nCore prices rose too, by 2.8%, it said.");
        String bare = page.replace("article>", "div>");
        assertThat(Reading.of("p.html", bare).only().body())
                .as(furniture)
                .isEqualTo(PROSE + "\n\nCore prices rose too, by 2.8%, it said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='share-price-table'><table><tr><td>Bread</td><td>3.10</td></tr></table></div>",
                "<figure><table><tr><td>Bread</td><td>3.10</td></tr></table></figure>",
                "<div class=box><table><tr><th>Bread</th><td>3.10</td></tr></table></div>",
            })
    void tablesStay(String table) {
        String page = "<html><body><article><h1>Prices</h1><p>" + PROSE + "</p>" + table + "</article></body></html>";
        assertThat(Reading.of("p.html", page).only().body()).isEqualTo(PROSE + "\n\nBread | 3.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2025-06-12T08:00:00Z'>",
                "<meta name=pubdate content=20250612>",
                "<meta itemprop=datePublished content='2025/06/12'>",
                "<meta name=date content='Thu, 12 Jun 2025 10:15:00 GMT'>",
                "<meta name='DC.date.issued' content='June 12, 2025'>",
                "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-06-12\"}]</script>",
                "<script type='application/ld+json'>{\"datePublished\":\"2025-06-12\", \"broken\": </script>",
            })
    void readsTheDateInMetadata(String meta) {
        String page = "<html><head>" + meta + "</head><body><h1>Prices</h1><p>" + PROSE + "</p></body></html>";
        assertThat(Reading.of("p.html", page, LocalDate.of(2025, 7, 1)).only().published())
                .as(meta)
                .hasToString("2025-06-12 metadata");
    }

    @Test
    void dateThatIsNoneIsARemark() {
        String page =
                "<html><head><meta name=date content='2025-13-45'></head><body><p>" + PROSE + "</p></body></html>";
        Reading reading = Reading.of("p.html", page);
        assertThat(reading.only().published()).isNull();
        assertThat(reading.onlyProblem()).contains("2025-13-45");
        assertThat(reading.problems().get(0).lost()).isFalse();
    }

    @Test
    void readsTheDeclaredCharset() {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head>"
                + "<body><p>\u0426\u0435\u043D\u044B rose 3% in May, the office said.</p></body></html>";
        assertThat(Reading.of("p.html", page.getBytes(Charset.forName("windows-1251")), null)
                        .only()
                        .body())
                .startsWith("\u0426\u0435\u043D\u044B rose");
    }

    @Test
    void twoBreaksDivideParagraphs() {
        String page = "<html><body><h1>Prices</h1><div>" + PROSE + "<br><br>Milk was cheaper.<br>So was cheese."
                + "</div></body></html>";
        assertThat(Reading.of("p.html", page).only().body()).isEqualTo(PROSE + "\n\nMilk was cheaper.\nSo was cheese.");
    }

    @Test
    void teasersBesideTheArticleGo() {
        String teaser = "<article><h3><a href=x>Oil up</a></h3><p>Oil prices rose on Monday.</p></article>";
        String page = "<html><body><h1>Prices</h1><article><p>" + PROSE.repeat(8) + "</p></article>" + teaser + teaser
                + "</body></html>";
        assertThat(Reading.of("p.html", page).only().body()).isEqualTo(PROSE.repeat(8));
    }

    @Test
    void readsTextInPre() {
        String page = "<html><body><h1>Prices</h1><pre>" + PROSE + "\nMilk was cheaper.</pre></body></html>";
        assertThat(Reading.of("p.html", page).only().body()).isEqualTo(PROSE + "\nMilk was cheaper.");
    }

    @Test
    void survivesAnyTruncation() throws Exception {
        byte[] page;
        try (var in = Objects.requireNonNull(HtmlPageTest.class.getResourceAsStream("saved-page.html"))) {
            page = in.readAllBytes();
        }
        for (int length = 1; length < page.length; length += 7) {
            Reading reading = Reading.of("p.html", Arrays.copyOf(page, length), null);
            assertThat(reading.articles().size() + reading.problems().size())
                    .as("the first %s bytes", length)
                    .isPositive();
        }
    }
}
