package io.gleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises: its commands run, its files come out, its pictures and links are there. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s\"]+");
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*\\]\\(([^)#]+)[^)]*\\)");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** Every line of the blocks that show what to type, without the remark behind it. */
    private static List<String> commands() throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();
    }

    private static List<MatchResult> links() throws IOException {
        return LINK.matcher(readme())
                .results()
                .filter(link -> !link.group(2).startsWith("https:"))
                .toList();
    }

    @Test
    void everyCommandDoesWhatItSays() throws IOException {
        var own = commands().stream()
                .filter(line -> line.startsWith("./gleaner "))
                .toList();

        assertThat(own).hasSizeGreaterThan(8).first().isEqualTo("./gleaner run src/examples/articles");
        for (String line : own) {
            run(line);
        }
    }

    /** Runs a line as a shell would, its output below the temporary folder. */
    private void run(String line) throws IOException {
        var in = new byte[0];
        var args = new ArrayList<String>();
        var words = WORD.matcher(line)
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("<")) {
                in = Files.readAllBytes(Path.of(words.get(++i)));
            } else {
                args.add(words.get(i));
            }
        }
        int output = args.indexOf("-o") + 1;
        var target = temp.resolve(output > 0 ? args.get(output) : "reports");
        if (output > 0) {
            args.set(output, target.toString());
        } else if (args.get(0).equals("run")) {
            args.addAll(List.of("-o", target.toString()));
        }

        var ran = Ran.fed(new ByteArrayInputStream(in), args.toArray());

        assertThat(ran.code()).as(line + "\n" + ran.err()).isZero();
        assertThat(ran.err()).as(line).isEmpty();
        if (args.get(0).equals("run")) {
            assertThat(ran.lines()).as(line).noneMatch(told -> told.startsWith("Facts     none"));
            assertThat(target).as(line).isNotEmptyDirectory();
        } else if (output > 0) {
            assertThat(target).as(line).isNotEmptyFile();
        } else {
            assertThat(ran.out()).as(line).isNotBlank();
        }
    }

    @Test
    void theFirstCommandLeavesEveryFileThatIsLinked() throws IOException {
        run(commands().get(0));

        assertThat(links())
                .map(link -> link.group(2))
                .filteredOn(path -> path.startsWith("reports/"))
                .hasSizeGreaterThan(6)
                .allSatisfy(path -> assertThat(temp.resolve(path)).exists());
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        assertThat(links()).map(link -> link.group(2)).hasSizeGreaterThan(10).allSatisfy(path -> assertThat(
                        Path.of(path))
                .exists());
    }

    @Test
    void itsPicturesArePictures() throws IOException {
        assertThat(links())
                .filteredOn(link -> link.group(1).equals("!"))
                .hasSize(2)
                .allSatisfy(link ->
                        assertThat(Files.readAllBytes(Path.of(link.group(2)))).startsWith(PNG));
    }

    @Test
    void theTestsAreRunAsItSays() throws IOException {
        var mine =
                commands().stream().filter(line -> line.startsWith("./mvnw ")).toList();

        assertThat(mine).hasSize(1);
        assertThat(Files.readAllLines(Path.of(".ci/run"), UTF_8)).contains("exec " + mine.get(0) + " </dev/null");
    }

    /** A revision before and after it was known. */
    @Test
    void theRowsOfSeriesAreThoseThatArePrinted() throws IOException {
        var printed = commands().stream()
                .filter(line -> line.startsWith("./gleaner series ") && line.contains("employment"))
                .flatMap(line -> Ran.gleaner(WORD.matcher(line)
                                .results()
                                .skip(1)
                                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                                .toArray())
                        .lines()
                        .stream())
                .toList();

        assertThat(readme().lines().filter(row -> row.startsWith("2025-06 ")))
                .hasSize(3)
                .allSatisfy(row -> assertThat(printed).contains(row));
    }

    /** What a tree of an explanation shows is what the program prints. */
    @Test
    void theTreeIsTheOneThatIsPrinted() throws IOException {
        var line = commands().stream()
                .filter(one -> one.startsWith("./gleaner explain "))
                .findFirst()
                .orElseThrow();
        var sentence = WORD.matcher(line).results().skip(2).findFirst().orElseThrow();
        var printed = Ran.gleaner("explain", sentence.group(1), "--date", "2025-06-12")
                .lines();

        assertThat(readme().lines().filter(one -> one.matches("[ └].*[─].*")))
                .hasSizeGreaterThan(3)
                .allSatisfy(one -> assertThat(printed).contains(one));
    }
}
