package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private Path news() {
        News.write(temp, "news/a.txt", News.TRADE);
        News.write(temp, "news/b/prices.jsonl", News.line("prices", News.PRICES));
        News.write(temp, "news/c.txt", News.HIRING);
        return temp.resolve("news");
    }

    @Test
    void leavesEverythingInItsFolder() {
        var out = temp.resolve("new/reports");

        var ran = Ran.gleaner("run", news(), "-o", out);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(out.resolve("indicators.xlsx")).isNotEmptyFile();
        assertThat(out.resolve("report.html"))
                .content()
                .contains("<!DOCTYPE html>")
                .contains("US$55.6 billion");
        assertThat(out.resolve("facts.jsonl")).content().hasLineCount(3).startsWith("{\"article\":\"a.txt\"");
        assertThat(out.resolve("facts.csv")).content().startsWith("\uFEFFarticle,");
        assertThat(out.resolve("observations.csv")).content().startsWith("\uFEFFseries,");
        assertThat(out.resolve("charts")).isDirectoryContaining("glob:**.png").isDirectoryContaining("glob:**.svg");
    }

    @Test
    void saysWhatItDid() {
        var out = temp.resolve("reports");

        var ran = Ran.gleaner("run", news(), "-o", out);

        assertThat(ran.lines())
                .contains("Articles  3 read, 2 with facts", "Facts     3")
                .anyMatch(line -> line.startsWith("Series    3"))
                .anyMatch(line -> line.startsWith("Refused   1 number"))
                .anyMatch(line -> line.contains("report.html"))
                .anyMatch(line -> line.contains("charts, each as PNG and SVG"));
        assertThat(ran.out()).doesNotContain("\u001B");
    }

    @Test
    void whatWeAreLessSureOfIsLeftOut() {
        var out = temp.resolve("reports");

        var ran = Ran.gleaner("run", news(), "-o", out, "--min-confidence", "1");

        assertThat(ran.lines()).contains("Articles  3 read, 0 with facts", "Facts     none found");
        assertThat(out.resolve("facts.jsonl")).isEmptyFile();
    }

    @Test
    void theSameBytesGiveTheSameBytes() throws IOException {
        var first = temp.resolve("first");
        var second = temp.resolve("second");
        Ran.gleaner("run", news(), "-o", first);
        Ran.gleaner("run", news(), "-o", second);
        Ran.gleaner("run", news(), "-o", second);

        assertThat(bytes(second)).hasSizeGreaterThan(6).isEqualTo(bytes(first));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    @Test
    void chartsThatAreNoLongerMadeGo() {
        var out = temp.resolve("reports");
        Ran.gleaner("run", News.write(temp, "trade.txt", News.TRADE), "-o", out);
        assertThat(out.resolve("charts")).isDirectoryContaining("glob:**kr-trade-balance-with-us.png");
        var own = News.write(out, "charts/my.png", "mine");

        Ran.gleaner("run", News.write(temp, "prices.txt", News.PRICES), "-o", out);

        assertThat(out.resolve("charts")).isDirectoryNotContaining("glob:**kr-trade-balance*");
        assertThat(own).exists();
    }

    @Test
    void findingNothingIsNoFault() {
        var out = temp.resolve("reports");

        var ran = Ran.gleaner("run", News.write(temp, "page.txt", News.HIRING), "-o", out);

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).contains("Articles  1 read, 0 with facts", "Facts     none found");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        assertThat(out.resolve("indicators.xlsx")).isNotEmptyFile();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() {
        var out = temp.resolve("reports");

        var ran = Ran.gleaner("run", news(), temp.resolve("none.txt"), "-o", out);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("none.txt: expected a file or folder");
        assertThat(ran.lines()).anyMatch(line -> line.startsWith("Problems  1"));
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void whereNothingWasReadNothingIsWritten() {
        var ran = Ran.gleaner("run", temp.resolve("none.txt"), "-o", temp.resolve("reports"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing was written");
        assertThat(temp.resolve("reports")).doesNotExist();
    }
}
