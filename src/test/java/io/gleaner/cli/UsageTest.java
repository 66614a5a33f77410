package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class UsageTest {
    @Test
    void withoutACommandItSaysHowItIsUsed() {
        var ran = Ran.gleaner();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: gleaner", "run", "extract", "mentions", "explain", "Examples:");
    }

    @Test
    void helpIsData() {
        var ran = Ran.gleaner("--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Usage: gleaner", "Examples:", "Exit codes:", "gleaner run news/");
        assertThat(ran.out()).doesNotContain("\u001B").contains("slowed to 2.4% in May");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Gleaner.class,
                RunCommand.class,
                ExtractCommand.class,
                SeriesCommand.class,
                CompareCommand.class,
                ExportCommand.class,
                MentionsCommand.class,
                ExplainCommand.class,
                RulesCommand.class
            })
    void everyPercentSignInAHelpTextIsWrittenTwice(Class<?> command) {
        var help = command.getAnnotation(Command.class);
        assertThat(Stream.of(help.footer(), help.description()).flatMap(Arrays::stream))
                .allSatisfy(line -> assertThat(line.replace("%%", "")).doesNotContain("%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "extract", "series", "compare", "export", "mentions", "explain"})
    void everyCommandTeaches(String command) {
        var ran = Ran.gleaner("help", command);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: gleaner " + command, "Examples:", "  gleaner " + command, "--date");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(Ran.gleaner(command, "--help")).isEqualTo(ran);
    }

    @Test
    void saysItsVersion() {
        var ran = Ran.gleaner("--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Gleaner ");
    }

    @Test
    void aCommandThatIsNoneIsGuessedAt() {
        var ran = Ran.gleaner("extrakt", "page.txt");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("extrakt").contains("Did you mean", "extract");
    }

    @Test
    void anOptionThatIsNoneIsGuessedAt() {
        var ran = Ran.gleaner("extract", "--fromat", "csv", "page.txt");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--fromat", "Did you mean --format?", "Try 'gleaner extract --help'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "12.6.2025", "2025-6-12", "yesterday", "0000-01-01", "+12025-06-12", ""})
    void aDayThatIsNoneIsRefused(String day) {
        for (String command : new String[] {"run", "extract", "series", "export", "mentions", "explain"}) {
            var ran = Ran.gleaner(command, "page.txt", "--date", day);

            assertThat(ran.code()).as(command).isEqualTo(2);
            assertThat(ran.out()).as(command).isEmpty();
            assertThat(ran.err()).as(command).contains("--date", day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "NaN", "much"})
    void aConfidenceIsBetweenNoneAndAll(String confidence) {
        for (String command : new String[] {"run", "extract"}) {
            var ran = Ran.gleaner(command, "page.txt", "--min-confidence", confidence);

            assertThat(ran.code()).as(command).isEqualTo(2);
            assertThat(ran.err()).as(command).contains("--min-confidence");
        }
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        var ran = Ran.gleaner("extract", "page.txt", "--format", "xml");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("jsonl, csv or table", "xml");
    }

    @Test
    void aCommandWithoutInputIsWrong() {
        assertThat(Ran.gleaner("run").code()).isEqualTo(2);
        assertThat(Ran.gleaner("extract").err()).contains("INPUT");
    }

    @Test
    void theFolderToWriteToIsNoFile(@TempDir Path temp) {
        var page = News.write(temp, "page.txt", News.TRADE);

        var ran = Ran.gleaner("run", page, "-o", page);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("expected a folder");
    }

    @Test
    void theFolderToWriteToIsNotReadAsNews(@TempDir Path temp) {
        News.write(temp, "page.txt", News.TRADE);

        var ran = Ran.gleaner("run", temp, "-o", temp.resolve("reports"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("lies inside the input");
        assertThat(temp.resolve("reports")).doesNotExist();
    }
}
