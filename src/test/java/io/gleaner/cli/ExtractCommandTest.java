package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Articles;
import io.gleaner.export.FactRows;
import io.gleaner.export.Format;
import io.gleaner.extract.Extractor;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @Test
    void aLineIsAFact() {
        var ran = Ran.gleaner("extract", News.write(temp, "page.txt", News.TRADE));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0))
                .startsWith("{\"article\":\"page.txt\",\"indicator\":\"trade_balance\"")
                .contains("\"area\":\"KR\"", "\"counterpart\":\"US\"", "\"value\":55600000000", "\"period\":\"2024\"");
    }

    @Test
    void formatsHoldTheSameFacts() {
        var page = News.write(temp, "page.txt", News.TRADE);

        assertThat(Ran.gleaner("extract", page, "--format", "csv").out())
                .startsWith("article,indicator,")
                .contains("\r\npage.txt,trade_balance,");
        assertThat(Ran.gleaner("extract", page, "--format", "table").out())
                .startsWith("article ")
                .contains("55,600,000,000", "US$55.6 billion");
    }

    @Test
    void aFileTakesTheFormatOfItsNameAndTheMarkOfSpreadsheets() throws IOException {
        var file = temp.resolve("facts.csv");

        var ran = Ran.gleaner("extract", News.write(temp, "page.txt", News.TRADE), "-o", file);

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file)).startsWith("\uFEFFarticle,indicator,");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        var ran = Ran.gleaner(
                "extract", News.write(temp, "page.txt", News.TRADE), "-o", temp.resolve("no/such/folder.csv"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("could not write").contains("folder.csv").doesNotContain("\tat ");
    }

    @Test
    void readsStandardInput() {
        var ran = Ran.fed(News.line("mine", News.PRICES), "extract", "-");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"article\":\"mine\"", "\"period\":\"2025-04\"");
    }

    @Test
    void theDateOfCaptureSettlesTheYear() {
        var page = News.write(temp, "page.txt", News.PRICES);

        assertThat(Ran.gleaner("extract", page, "--date", "2019-06-20").out()).contains("\"period\":\"2019-04\"");
    }

    @Test
    void whatWeAreLessSureOfIsLeftOut() {
        var page = News.write(temp, "page.txt", News.TRADE);

        assertThat(Ran.gleaner("extract", page, "--min-confidence", "0.01").lines())
                .hasSize(2);
        assertThat(Ran.gleaner("extract", page, "--min-confidence", "1").lines())
                .isEmpty();
    }

    @Test
    void saysThatAndWhyNothingWasFound() {
        var ran = Ran.gleaner("extract", News.write(temp, "page.txt", News.HIRING));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Nothing found: no facts in 1 article, but 1 number");
    }

    @Test
    void manyThreadsWriteWhatOneWouldWrite() throws IOException {
        var feed = News.write(temp, "feed.jsonl", News.lines(500));

        var ran = Ran.gleaner("extract", feed);

        assertThat(ran.lines()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(ran.out()).isEqualTo(oneByOne(feed));
        assertThat(Ran.gleaner("extract", feed)).isEqualTo(ran);
    }

    private static String oneByOne(Path feed) throws IOException {
        var extractor = new Extractor(Rules.standard());
        var articles = new ArrayList<Article>();
        Articles.read(feed, null, articles::add, problem -> {});
        var out = new StringWriter();
        try (var rows = new FactRows(Format.JSONL, out)) {
            for (var article : articles) {
                for (var fact : extractor.extract(article).facts()) {
                    rows.add(fact);
                }
            }
        }
        return out.toString();
    }
}
