package io.gleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesCommandTest {
    private static final String FIRST =
            "Retail sales in Norway rose 0.8% in March from February, Statistics Norway said.";
    private static final String REVISED =
            "Retail sales in Norway rose 0.2% in April from March, Statistics Norway said. "
                    + "The rise in March was revised to 0.5% from 0.8%.";
    private static final String OTHER =
            "Retail sales in Norway grew 0.4% in April from a month earlier, the trade federation said.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path news;

    private static String line(String id, String day, String body) {
        return News.line(id, body).replace("2025-06-12", day);
    }

    @BeforeEach
    void write() {
        news = News.write(
                temp,
                "news/feed.jsonl",
                line("march", "2025-04-29", FIRST)
                        + line("april", "2025-05-28", REVISED)
                        + line("other", "2025-05-30", OTHER)
                        + line("rate", "2025-05-08", "Norway kept its policy rate at 4.5%."));
    }

    @Test
    void listsWhatThereIs() {
        var ran = Ran.gleaner("series", news);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .contains("series                            from     to       n  latest  trend  note")
                .contains("M.NO..retail_sales..growth.mom.%  2025-03  2025-04  2   0.4 %  █▁     1 conflict")
                .contains("2 series");
    }

    @Test
    void showsEveryReadingOfWhatIsAskedFor() {
        var ran = Ran.gleaner("series", news, "--match", "retail_sales");

        assertThat(ran.out())
                .startsWith("Norway: retail sales, percent change from the month before\n"
                        + "M.NO..retail_sales..growth.mom.%   █▁\n\nperiod ")
                .containsPattern("2025-03 +0.8  % +superseded  2025-04-29  Statistics Norway +2 reports\n")
                .containsPattern("2025-03 +0.5  % +actual +2025-05-28 +\\S.* chosen\n")
                .containsPattern("2025-04 +0.2  % +actual +2025-05-28 +Statistics Norway +conflict\n")
                .containsPattern("2025-04 +0.4  % +actual +2025-05-30 +.* conflict, chosen\n");
    }

    @Test
    void bothSentencesOfAConflictAreShown() {
        var ran = Ran.gleaner("series", news, "--match", "retail_sales");

        assertThat(ran.lines())
                .containsSubsequence(
                        "In conflict: 2025-04",
                        "  0.2 %  april, 2025-05-28: “Retail sales in Norway rose 0.2% in April from March,"
                                + " Statistics Norway said.”",
                        "  0.4 %  other, 2025-05-30: “" + OTHER + "”");
    }

    @Test
    void knowsOnlyWhatWasKnownOnTheDay() {
        var ran = Ran.gleaner("series", news, "--match", "retail_sales", "--as-of", "2025-05-27");

        assertThat(ran.lines()).hasSize(6).last().asString().contains("2025-03", "0.8", "actual", "2025-04-29");
        assertThat(Ran.gleaner("series", news, "--as-of", "2025-05-27").out())
                .contains("facts in none: published after the day asked for");
    }

    @Test
    void takesTheFirstReadingWhereAskedTo() {
        var initial = Ran.gleaner("series", news, "--match", "retail_sales", "--initial");

        assertThat(initial.out()).containsPattern("0.8 .* chosen, 2 reports").containsPattern("0.2 .* chosen");
        assertThat(Ran.gleaner("series", news, "--match", "retail_sales", "--policy", "first"))
                .isEqualTo(initial);
    }

    @Test
    void tellsReleasesAndForecasts() {
        var releases = Ran.gleaner("series", news, "--releases", "--match", "retail_sales");
        assertThat(releases.out())
                .startsWith("released    period   series ")
                .containsPattern(
                        "2025-05-28  2025-04  M.NO..retail_sales..growth.mom.% +0.2 +0.5 +0.8 +Statistics Norway");

        var poll = News.write(
                temp,
                "news/poll.jsonl",
                line(
                        "poll",
                        "2025-04-20",
                        "Economists expect retail sales in Norway to rise 1.1% in March from February."));
        var forecasts = Ran.gleaner("series", poll, news, "--forecasts");
        assertThat(forecasts.out())
                .containsPattern("M.NO..retail_sales..growth.mom.% .* 1 +1 +−0.6 +0.6\n")
                .containsPattern("2025-03  2025-04-20 +1.1 +0.5 +−0.6\n");
        assertThat(Ran.gleaner("series", poll, news, "--forecasts", "--format", "csv")
                        .lines())
                .hasSize(2)
                .first()
                .isEqualTo("series,forecaster,period,published,forecast,outcome,error");
    }

    @Test
    void givesRowsToPrograms() {
        var csv = Ran.gleaner("series", news, "--match", "policy_rate", "--format", "csv");
        assertThat(csv.lines()).hasSize(2).first().asString().startsWith("series,area,");
        assertThat(csv.lines().get(1)).contains("NO..policy_rate..level..%,NO,").contains(",4.5,");

        var json = Ran.gleaner("series", news, "--format", "jsonl", "--match", "retail_sales");
        assertThat(json.lines()).hasSize(4).allMatch(row -> row.startsWith("{\"series\":\"M.NO..retail_sales"));
    }

    @Test
    void readsFactsThatWereExtractedBefore() {
        var csv = temp.resolve("facts.csv");
        Ran.gleaner("extract", news, "-o", csv);
        assertThat(Ran.gleaner("series", csv)).isEqualTo(Ran.gleaner("series", news));

        var json = temp.resolve("facts.jsonl");
        Ran.gleaner("extract", news, "-o", json);
        assertThat(Ran.gleaner("series", json).lines()).contains("2 series");
        assertThat(Ran.gleaner("series", json, "--as-of", "2030-01-01").err())
                .as("JSON lines hold no days")
                .contains("its article has no date");
    }

    @Test
    void aRowThatIsNoFactIsNamed() {
        var facts = News.write(temp, "facts.csv", """
                article,indicator,area,measure,value,unit,period,status,qualifier,start,end,confidence
                a,cpi,NO,level,1.5,index,2025-05,actual,=,0,0,0.9
                b,cpi,NO,level,much,index,2025-05,actual,=,0,0,0.9
                """);

        var ran = Ran.gleaner("series", facts);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("facts.csv:3: 'much' is no value; the rest of it was not read");
        assertThat(ran.out()).contains("M.NO..cpi..level..index");
    }

    @Test
    void saysWhyThereIsNothing() {
        var none = Ran.gleaner("series", news, "--match", "gdp");
        assertThat(none.code()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("No series matches gdp, of 2; without --match they are listed.\n");

        var hiring = Ran.gleaner("series", News.write(temp, "hiring.txt", News.HIRING));
        assertThat(hiring.err()).startsWith("Nothing found: no facts in 1 article");

        var early = Ran.gleaner("series", news, "--as-of", "2020-01-01");
        assertThat(early.err()).startsWith("No series.\n").contains("published after the day asked for");
    }

    @Test
    void whatIsAskedForWronglyIsRefused() {
        assertThat(Ran.gleaner("series", news, "--policy", "best").err()).contains("latest, first or most-reported");
        assertThat(Ran.gleaner("series", news, "--match", " ").code()).isEqualTo(2);
        assertThat(Ran.gleaner("series", news, "--as-of", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void linesFitTheTerminal() {
        var out = new ByteArrayOutputStream();
        var streams = new Streams(InputStream.nullInputStream(), out, out, false, false, 78, false);

        assertThat(Gleaner.run(streams, "series", news.toString(), "--match", "retail_sales"))
                .isZero();

        assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith("2025")))
                .hasSize(4)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(78).matches("\\p{ASCII}+"));
    }
}
