package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String KEY = "M.DK..cpi..growth.yoy.%";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path news;

    @BeforeEach
    void write() {
        news = News.write(
                temp,
                "feed.jsonl",
                News.line("march", "Consumer prices in Denmark rose 1.5% in March from a year earlier.")
                        + News.line("april", "Consumer prices in Denmark rose 1.7% in April from a year earlier.")
                        + News.line("may", "Consumer prices in Denmark rose 1.6% in May from a year earlier.")
                        + News.line(
                                "bank",
                                "Denmark's central bank cut its policy rate by 25 basis points to 1.6% in June."));
    }

    private Path official(String text) {
        return News.write(temp, "official.csv", text);
    }

    @Test
    void saysWhatMatchesAndShowsWhatDiffersWithItsSentence() {
        var ran = Ran.gleaner(
                "compare", KEY, news, "--with", official("month,CPI\n2025-02,1.96\n2025-03,1.51\n2025-04,1.45\n"));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .containsExactly(
                        "Read                  M.DK..cpi..growth.yoy.%, 3 periods, 2025-03 to 2025-05",
                        "Official              CPI, 3 periods, 2025-02 to 2025-04",
                        "Compared              2 periods",
                        "Matched               1 (50.0%) within rounding",
                        "Differing             1 (50.0%)",
                        "Mean absolute error   0.13 %",
                        "Not in the official   1 period: 2025-05",
                        "",
                        "period   read  official  difference  published   article  note",
                        "-------  ----  --------  ----------  ----------  -------  ----",
                        "2025-04   1.7      1.45       +0.25  2025-06-12  april",
                        "",
                        "2025-04  “Consumer prices in Denmark rose 1.7% in April from a year earlier.”");
    }

    @Test
    void anIndexIsTransformedFirst() {
        var index = official("date,CPI\n2024-03-01,100\n2024-04-01,100\n2025-03-01,101.5\n2025-04-01,101.7\n");

        assertThat(Ran.gleaner("compare", KEY, news, "--with", index, "--transform", "pc1")
                        .lines())
                .contains("Compared              2 periods", "Matched               2 (100.0%) within rounding");
    }

    @Test
    void aPolicyRateIsHeldAgainstTheOneInForce() {
        var steps = official("series,date,value\nrate,2025-02-07,2.1\nrate,2025-04-18,1.85\nrate,2025-06-06,1.6\n");

        assertThat(Ran.gleaner("compare", "*.DK..policy_rate..level", news, "--with", steps)
                        .lines())
                .contains("Matched               1 (100.0%) within rounding");
    }

    @Test
    void drawsBoth() throws IOException {
        var official = official("month,CPI\n2025-03,1.51\n2025-04,1.45\n");
        var png = temp.resolve("both.png");
        var svg = temp.resolve("both.svg");

        assertThat(Ran.gleaner("compare", KEY, news, "--with", official, "-o", png)
                        .code())
                .isZero();
        assertThat(Ran.gleaner("compare", KEY, news, "--with", official, "-o", svg)
                        .code())
                .isZero();

        assertThat(Files.readAllBytes(png)).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(svg)
                .content()
                .contains("Denmark: consumer prices", "As read", "Published: CPI. 2 periods compared, 1 differ");
    }

    @Test
    void givesRowsToPrograms() {
        var official = official("month,CPI\n2025-03,1.51\n2025-04,1.45\n");

        var ran = Ran.gleaner("compare", KEY, news, "--with", official, "--format", "jsonl");

        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(1))
                .startsWith(
                        "{\"series\":\"M.DK..cpi..growth.yoy.%\",\"official\":\"CPI\",\"period\":\"2025-04\",\"read\":1.7,")
                .contains("\"official_value\":1.45,\"error\":0.25,\"matches\":false", "\"article\":\"april\"");
    }

    @Test
    void aFileOfSeveralSeriesAsksWhich() {
        var official =
                official("series,period,value\nDK CPI,2025-04,1.7\nDK CPI core,2025-04,1.5\nSE CPI,2025-04,0.3\n");

        var which = Ran.gleaner("compare", KEY, news, "--with", official);
        assertThat(which.code()).isEqualTo(2);
        assertThat(which.err()).contains("holds 3 series; name one of DK CPI; DK CPI core; SE CPI");

        assertThat(Ran.gleaner("compare", KEY, news, "--with", official, "--series", "NO CPI")
                        .err())
                .contains("holds no series NO CPI; there is DK CPI;");
        assertThat(Ran.gleaner("compare", KEY, news, "--with", official, "--series", "dk cpi")
                        .lines())
                .contains("Matched               1 (100.0%) within rounding");
    }

    @Test
    void whatIsOddInTheOfficialFileIsTold() {
        var ran = Ran.gleaner("compare", KEY, news, "--with", official("month,CPI\n2025-03,1.51\n2025-04,rising\n"));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).endsWith("official.csv:3: 'rising' is no number; left out\n");
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        var official = official("month,CPI\n2025-03,1.51\n");

        assertThat(Ran.gleaner("compare", KEY, news, "--with", temp.resolve("none.csv"))
                        .err())
                .contains("--with: there is no file");
        assertThat(Ran.gleaner("compare", "*.DK", news, "--with", official).err())
                .contains("means several series; ask for one of", KEY);
        assertThat(Ran.gleaner("compare", "M.DK..gdp", news, "--with", official).err())
                .startsWith("No series matches M.DK..gdp");
        assertThat(Ran.gleaner("compare", KEY, news, "--with", official, "-o", "both.pdf")
                        .err())
                .contains("ends in .png or .svg");
        assertThat(Ran.gleaner("compare", KEY, news, "--with", official, "--transform", "yoy")
                        .err())
                .contains("expected lin, chg");
        assertThat(Ran.gleaner("compare", KEY, news).err()).contains("--with");

        var none = Ran.gleaner("compare", KEY, news, "--with", official("a,b\nx,y\n"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).endsWith("official.csv:1: no column of periods such as 2024-05 among [a, b]\n");
    }
}
