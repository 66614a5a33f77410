package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String PNG = "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR";
    private static final String ZIP = "PK\u0003\u0004\u0014\u0000\u0008\u0000";

    private static Path write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void readsAFolderInTheOrderOfNames(@TempDir Path folder) throws IOException {
        write(folder, "b.txt", "Bread cost 3% more in May.");
        write(folder, "a/z.txt", "Milk cost 3% more in May.");
        write(folder, "c.jsonl", "{\"body\": \"x\"}\n{\"id\": \"y\", \"body\": \"x\"}");
        write(folder, ".hidden.txt", "Nobody reads this.");
        write(folder, "page.html", "<html><body><p>Cheese cost 3% more in May.</p></body></html>");
        write(folder, "page_files/ad.html", "<html><body><p>Buy more cheese.</p></body></html>");
        Reading reading = Reading.of(folder, null);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ids()).containsExactly("a/z.txt", "b.txt", "c.jsonl#1", "y", "page.html");
    }

    @Test
    void badFilesAreNamedAndTheRestIsRead(@TempDir Path folder) throws IOException {
        Path png = write(folder, "a.png", PNG);
        Path empty = write(folder, "b.txt", "");
        Path zip = write(folder, "c.txt", ZIP);
        write(folder, "d.txt", "Bread cost 3% more in May.");
        Reading reading = Reading.of(folder, null);
        assertThat(reading.ids()).containsExactly("d.txt");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        png + ": expected text, HTML or JSON lines, found a PNG picture; it was skipped",
                        empty + ": expected an article, found an empty file; nothing was read",
                        zip + ": expected text, HTML or JSON lines, found a ZIP archive or an office document; "
                                + "it was skipped");
    }

    @Test
    void missingFileAndEmptyFolder(@TempDir Path folder) {
        assertThat(Reading.of(folder.resolve("no.txt"), null).onlyProblem())
                .isEqualTo(folder.resolve("no.txt")
                        + ": expected a file or folder, found none of that name; nothing was read");
        assertThat(Reading.of(folder, null).onlyProblem())
                .isEqualTo(folder + ": expected a folder with articles, found no file in it; nothing was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " \n\n\t", "\u00A0", "\n\u200B\n"})
    void textWithoutTextIsAProblem(String content) {
        assertThat(Reading.of("a.txt", content).articles()).isEmpty();
        assertThat(Reading.of("a.txt", content).onlyProblem()).startsWith("a.txt: expected an article, found no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"a\", \"body\": \"x\"}]",
                "<?xml version=\"1.0\"?><rss><channel><title>News</title></channel></rss>",
                "<rss version=\"2.0\"><channel></channel></rss>",
            })
    void formsNobodyReadsYetAreNamed(String content) {
        assertThat(Reading.of("a", content).articles()).isEmpty();
        assertThat(Reading.of("a", content).onlyProblem()).startsWith("a: expected text, HTML or JSON lines, found a");
    }

    @Test
    void binaryWithoutANameIsRefused() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(Reading.of("a", noise, null).onlyProblem()).contains("found a binary file");
    }

    @Test
    void lineOfFiftyMegabytesIsPassedOver() {
        InputStream huge = new SequenceInputStream(Collections.enumeration(List.of(
                bytes("{\"id\": \"a\", \"body\": \"x\"}\n{\"body\": \""),
                endless(50_000_000),
                bytes("\"}\n{\"id\": \"c\", \"body\": \"x\"}"))));
        Reading reading = Reading.of("a.jsonl", huge, null);
        assertThat(reading.ids()).containsExactly("a", "c");
        assertThat(reading.onlyProblem())
                .isEqualTo("a.jsonl:2: expected a line of at most 16777216 characters; the line was skipped");
        assertThat(Reading.of("a.txt", endless(50_000_000), null).onlyProblem())
                .startsWith("a.txt: expected a page of at most 16 MB");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream endless(int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int size) {
                int count = Math.min(size, left);
                Arrays.fill(buffer, offset, offset + Math.max(0, count), (byte) 'a');
                left -= count;
                return count > 0 ? count : -1;
            }
        };
    }

    @Test
    void nestingDoesNotOverflow() {
        String prose = "<p>Exports rose 5% in May from a year earlier.</p>";
        String page = "<html><body>" + "<div>".repeat(10_000) + prose + "</div>".repeat(10_000);
        assertThat(Reading.of("a.html", page).only().body()).isEqualTo("Exports rose 5% in May from a year earlier.");
        String tables = "<html><body>" + "<table><tr><td>".repeat(2_000) + prose;
        assertThat(Reading.of("a.html", tables).only().body()).contains("Exports rose 5%");
        String spans = "<html><body><article>" + "<b><a href=x><ul><li>".repeat(2_000) + prose;
        assertThat(Reading.of("a.html", spans).articles().size()).isLessThanOrEqualTo(1);
    }

    @Test
    @Timeout(30)
    void manyLinesTakeNoMoreTimeEach() {
        String prose = "Exports rose 5% in May from a year earlier, officials said in a statement.";
        String page = "<html><body>" + ("<p>" + prose + "</p>\n").repeat(100_000) + "</body></html>";
        assertThat(Reading.of("a.html", page).only().body()).hasSize(100_000 * (prose.length() + 2) - 2);
        assertThat(Reading.of("a.txt", (prose + "\n").repeat(100_000)).only().body())
                .hasSize(100_000 * (prose.length() + 2) - 2);
        String ages = "Courier\n2 hours ago\n- Courier\nTitle\n" + prose + "\n\n";
        assertThat(Reading.of("a.txt", ages.repeat(20_000)).articles()).hasSize(20_000);
    }

    @Test
    void brokenBytesAreARemarkWithALine() {
        byte[] bytes = "One \u00E9\u00E8\u00E0\u00F9.\nTwo X.".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Reading reading = Reading.of("a.txt", bytes, null);
        assertThat(reading.only().body()).isEqualTo("One \u00E9\u00E8\u00E0\u00F9.\n\nTwo \uFFFD.");
        assertThat(reading.onlyProblem())
                .isEqualTo(
                        "a.txt:2: expected text in one charset, found other bytes; they stand as \uFFFD in the text");
        assertThat(reading.problems().get(0).lost()).isFalse();
    }

    @Test
    void failingStreamIsAProblem() {
        InputStream broken = InputStream.nullInputStream();
        try {
            broken.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(Reading.of("-", broken, null).onlyProblem()).startsWith("-: expected readable input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.jsonl"})
    void noiseNeverThrows(String name) {
        var random = new Random(20250612);
        String[] pieces = {
            "<div class=\"",
            "<p>",
            "</",
            "<table><tr><td>",
            "\">",
            "&nbsp;",
            "&#x0;",
            "{\"id\": ",
            "\"body\": \"",
            "}",
            "\n",
            "\r",
            "\n\n",
            "- ",
            "Courier\n2 hours ago\n- Courier\n",
            "3 days ago",
            "June 31, 2025",
            "in 2024",
            "May ",
            "KLOW, ",
            "June 9 (Agency) - ",
            "Comments",
            "Related Articles",
            "rose 3.1%",
            " | ",
            "\u0000",
            "\uFEFF",
            "\uD83D",
            "\u0130I",
            ".",
            "\u2014",
            "<script>",
            "<article>",
            "<h1>",
            "<time datetime=9999-99-99>",
            "99999999999 years ago",
            ":",
            ","
        };
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
                if (random.nextInt(8) == 0) {
                    text.append((char) random.nextInt(0x3000));
                }
            }
            Reading reading = Reading.of(name, text.toString());
            assertThat(reading.articles().size() + reading.problems().size())
                    .as("round %s: %s", round, text)
                    .isPositive();
        }
    }
}
