package io.gleaner.cli;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String MENU =
            "<html><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/m'>Markets</a></li></ul></nav></body></html>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private void theRestIsDone(Ran ran) {
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).as("facts of the good page").hasSize(2).allMatch(line -> line.contains("good.txt"));
    }

    private Ran withAGoodPage(Path bad) {
        return Ran.gleaner("extract", bad, News.write(temp, "good.txt", News.TRADE));
    }

    @Test
    void noSuchFile() {
        var ran = withAGoodPage(temp.resolve("none.txt"));

        theRestIsDone(ran);
        assertThat(ran.err()).contains("none.txt: expected a file or folder");
    }

    @Test
    void aFolderWithoutArticles() throws IOException {
        var ran = withAGoodPage(Files.createDirectory(temp.resolve("empty")));

        theRestIsDone(ran);
        assertThat(ran.err()).contains("empty: expected a folder with articles");
    }

    @Test
    void anEmptyFile() {
        var ran = withAGoodPage(News.write(temp, "empty.txt", ""));

        theRestIsDone(ran);
        assertThat(ran.err()).contains("empty.txt").contains("empty file");
    }

    @Test
    void aBinary() throws IOException {
        var ran = withAGoodPage(
                Files.write(temp.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}));

        theRestIsDone(ran);
        assertThat(ran.err()).contains("picture.txt").contains("a PNG picture");
    }

    @Test
    void aPageOfMenusOnly() {
        var ran = withAGoodPage(News.write(temp, "menu.html", MENU));

        theRestIsDone(ran);
        assertThat(ran.err()).contains("menu.html").contains("links and menus only");
    }

    @Test
    void brokenUtf8() throws IOException {
        byte[] line = News.line("broken", News.PRICES.replace("Japan", "Japan \u00E9"))
                .getBytes(StandardCharsets.ISO_8859_1);
        var file = Files.write(temp.resolve("broken.jsonl"), line);

        var ran = Ran.gleaner("extract", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err()).contains("broken.jsonl:1: expected UTF-8");
    }

    @Test
    void aBrokenLineInTheMiddle() {
        var file = News.write(
                temp,
                "feed.jsonl",
                News.line("one", News.PRICES) + "{\"id\":\"two\",\"body\":\n" + News.line("three", News.PRICES));

        var ran = Ran.gleaner("extract", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0)).contains("\"article\":\"one\"");
        assertThat(ran.lines().get(1)).contains("\"article\":\"three\"");
        assertThat(ran.err()).contains("feed.jsonl:2: expected a JSON object").contains("the line was skipped");
    }

    @Test
    void thousandsOfBrokenLinesAreCounted() {
        var file = News.write(temp, "feed.jsonl", "{\"id\":\n".repeat(1000) + News.line("last", News.PRICES));

        var ran = Ran.gleaner("extract", file);

        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err().lines()).hasSize(21);
        assertThat(ran.err()).contains("feed.jsonl: and 980 more problems");
    }

    @Test
    void aLineOfFiftyMegabytes() {
        var ran = Ran.fed(
                inTurn(
                        bytes(News.line("one", News.PRICES) + "{\"id\":\"long\",\"body\":\""),
                        new Repeated('x', 50_000_000),
                        bytes("\"}\n" + News.line("three", News.PRICES))),
                "extract",
                "-");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.err()).contains("stdin:2: expected a line of at most");
    }

    @Test
    void aPageOfFiftyMegabytes() {
        var ran = Ran.fed(new Repeated('x', 50_000_000), "extract", "-");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("stdin: expected a page of at most");
    }

    @Test
    void aNameThatMovesTheCursorDoesNot() {
        var ran = Ran.gleaner("extract", temp.resolve("no\u001B[2Jne.txt"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).doesNotContain("\u001B").contains("no [2Jne.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "mentions"})
    void otherCommandsNameItToo(String command) {
        var ran = Ran.gleaner(command, temp.resolve("none.txt"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("none.txt: expected a file or folder");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream inTurn(InputStream... streams) {
        return new SequenceInputStream(Collections.enumeration(List.of(streams)));
    }

    /** The same character so many times, held by nobody. */
    private static final class Repeated extends InputStream {
        private final char character;
        private int left;

        Repeated(char character, int times) {
            this.character = character;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? character : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int n = Math.min(left, length);
            if (n <= 0) {
                return -1;
            }
            Arrays.fill(bytes, from, from + n, (byte) character);
            left -= n;
            return n;
        }
    }
}
