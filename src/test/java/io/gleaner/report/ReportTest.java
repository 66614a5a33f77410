package io.gleaner.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.Invented;
import io.gleaner.chart.Charts;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Statement;
import io.gleaner.series.Policy;
import io.gleaner.series.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String written(SeriesSet set, int limit, Map<String, Integer> refused) throws IOException {
        var file = folder.resolve("report.html");
        var pictures = Charts.plan(set, Invented.words(), limit);
        Report.write(file, set, pictures, new Report.Account(71, refused), Invented.words());
        return Files.readString(file);
    }

    private Document page(SeriesSet set) throws IOException {
        return Jsoup.parse(written(set, 60, Map.of()));
    }

    @Test
    void thePageTellsWhatWasReadAndLeadsToEachIndicator() throws IOException {
        var page = page(Invented.set());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".lede").text()).startsWith("71 articles read, 115 facts found, filed as 27 series.");
        assertThat(page.select("nav a")).hasSizeGreaterThan(8).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .as(link.text())
                .isNotNull());
    }

    @Test
    void everySeriesHasARowThatLeadsToItsEvidence() throws IOException {
        var page = page(Invented.set());
        var rows = page.select("section table th[scope=row] a[href^=#s]");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(27).allSatisfy(link -> {
            var evidence = page.select(link.attr("href"));
            assertThat(evidence).hasSize(1);
            assertThat(evidence.select("mark")).isNotEmpty();
        });
    }

    @Test
    void figuresAreMarkedInTheirSentence() throws IOException {
        var page = page(Invented.set());

        assertThat(page.select("blockquote p").eachText())
                .contains("It was put at 55600000000 for trade_balance, the office said.");
        assertThat(page.select("blockquote p mark").eachText()).contains("55600000000", "3.6 million");
    }

    @Test
    void conflictsRevisionsAndOutcomesHaveTheirTables() throws IOException {
        var checks = page(Invented.set()).select("#checks").text();

        assertThat(checks)
                .contains("Articles that contradict each other", "4.6%", "4.2%")
                .contains("Revised since", "27.9 billion US dollars")
                .contains("Forecasts and how they turned out", "Bank of Korea, 20 May 2025");
    }

    @Test
    void chartsHaveTextForThoseWhoCannotSeeThem() throws IOException {
        assertThat(page(Invented.set()).select("figure svg"))
                .hasSizeGreaterThan(10)
                .allSatisfy(svg -> {
                    assertThat(svg.attr("role")).isEqualTo("img");
                    assertThat(svg.attr("aria-label")).hasSizeGreaterThan(20);
                });
    }

    @Test
    void idsAreUnique() throws IOException {
        assertThat(page(Invented.set()).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws IOException {
        var page = page(Invented.set());

        assertThat(page.select("script, iframe, object, embed, link, img, form, base"))
                .isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.matches("(#|https?://).*"));
        assertThat(page.html()).doesNotContain("url(http");
    }

    @Test
    void hostileTextIsShownAsText() throws IOException {
        var page = page(Invented.set());

        assertThat(page.select("blockquote p").eachText())
                .anySatisfy(text -> assertThat(text).contains("<script>alert('x')</script>"));
        assertThat(page.select("blockquote bdi").eachText())
                .anySatisfy(text -> assertThat(text).contains("مرحبا"));
    }

    @Test
    void addressesThatAreNoPagesAreNoLinks() throws IOException {
        for (String address : List.of(
                "javascript:alert(1)",
                "JavaScript:alert(1)//http://x.example",
                "data:text/html,<script>1</script>",
                "https://x.example/\" onclick=\"alert(1)",
                "//x.example",
                "file:///etc/passwd",
                "http:",
                "\u0001javascript:1")) {
            var origin = new Origin("a", "Title", "Paper", null, address);
            var evidence = new Evidence(origin, "7", "There were 7.", 18, 19, null, "r", List.of());
            var fact = new Fact(Statement.parse("births JP level 2024 actual =7 persons"), 0.5, evidence);
            var page = page(SeriesSet.gather(List.of(fact), Policy.LATEST));

            assertThat(page.select("blockquote a")).as(address).isEmpty();
            assertThat(page.select("blockquote cite").text()).isEqualTo("Title");
        }
    }

    @Test
    void releasesStandBesideWhatWasExpected() throws IOException {
        var page = page(SeriesSet.gather(
                List.of(
                        Invented.fact("2025-05-28 | P | Fund | exports NO growth.yoy 2025-04 forecast =4 %"),
                        Invented.fact("2025-05-28 | P | Office | exports NO growth.yoy 2025-04 actual =1.5 %")),
                Policy.LATEST));

        assertThat(page.select("#releases tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("28 May 2025 Apr 2025 1.5% 4 4, Fund −2.5 Office");
    }

    @Test
    void whatWasLeftOutIsCounted() throws IOException {
        var refused = new LinkedHashMap<String, Integer>();
        refused.put("a company's own figure <b>", 12);
        var page = Jsoup.parse(written(Invented.set(), 60, refused));

        assertThat(page.select("#left-out").select("tr").eachText())
                .contains("Facts in no series no period 1", "Numbers that are no facts a company's own figure <b> 12");
    }

    @Test
    void nothingGivesAPageThatSaysSo() throws IOException {
        var page = page(SeriesSet.gather(List.of(), Policy.LATEST));

        assertThat(page.text()).contains("Nothing to show", "0 facts found");
        assertThat(page.select("figure, table")).isEmpty();
    }

    @Test
    void ofManySeriesTheRichestAreShown() throws IOException {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 2_100; i++) {
            for (int year = i < 50 ? 2022 : 2023; year < 2025; year++) {
                facts.add(Invented.fact(
                        "2025-06-12 | P | | price/item_" + i + " US level " + year + " actual =" + (i + 1) + " USD/t"));
            }
        }
        var page = Jsoup.parse(written(SeriesSet.gather(facts, Policy.LATEST), 40, Map.of()));

        assertThat(page.select("figure")).hasSize(40);
        assertThat(page.select("tbody tr")).hasSize(2_000);
        assertThat(page.select("details.series")).hasSize(400);
        assertThat(page.select("details.series:contains(3 figures)")).hasSize(50);
        assertThat(page.select("th a[href^=#s]"))
                .hasSize(400)
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select("#left-out").text())
                .contains("2060 more with", "1600 more series are listed", "100 series with the fewest figures");
    }
}
