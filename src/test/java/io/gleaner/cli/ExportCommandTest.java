package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String FIRST =
            "Industrial output in Chile rose 1.2% in May from April, the statistics office said.";
    private static final String LATER =
            "Industrial output in Chile fell 0.3% in June from May. The rise in May was revised to 0.9% from 1.2%.";
    private static final String RICE = "Rice production in Laos was 3.6 million tonnes in 2024.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path news;

    @BeforeEach
    void write() {
        news = News.write(
                temp,
                "news/feed.jsonl",
                News.line("first", FIRST).replace("2025-06-12", "2025-06-30")
                        + News.line("later", LATER).replace("2025-06-12", "2025-07-31")
                        + News.line("rice", RICE));
    }

    @Test
    void writesSeriesForASpreadsheet() throws IOException {
        var file = temp.resolve("series.csv");

        assertThat(Ran.gleaner("export", news, "-o", file)).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file))
                .startsWith("\uFEFFseries,area,counterpart,")
                .isEqualTo("\uFEFF"
                        + Ran.gleaner("series", news, "--format", "csv").out());
    }

    @Test
    void writesOnlyWhatIsAskedFor() {
        assertThat(Ran.gleaner("export", news, "--match", "rice", "--format", "jsonl")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("{\"series\":\"A.LA..")
                .contains("\"value\":3600000,");
        assertThat(Ran.gleaner("export", news, "--match", "CL", "--as-of", "2025-07-01")
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",2025-05,", ",1.2,");
        assertThat(Ran.gleaner("export", news, "--what", "facts", "--as-of", "2025-07-01")
                        .lines())
                .hasSize(3)
                .noneMatch(line -> line.startsWith("later,"));
    }

    /** A file of facts gives the series that the articles gave: nothing is lost on the way. */
    @ParameterizedTest
    @ValueSource(strings = {"facts.csv", "facts.jsonl"})
    void ofFactsThatWereExportedTheSameSeriesAreMade(String name) {
        var file = temp.resolve(name);
        var series = Ran.gleaner("export", news, "--format", "csv");

        assertThat(Ran.gleaner("export", news, "--what", "facts", "-o", file)).isEqualTo(new Ran(0, "", ""));

        assertThat(series.lines()).hasSize(5);
        assertThat(Ran.gleaner("export", file, "--format", "csv")).isEqualTo(series);
        assertThat(Ran.gleaner("export", file, "--format", "sdmx-ml").out())
                .isEqualTo(Ran.gleaner("export", news, "--format", "sdmx-ml").out());
    }

    @Test
    void sdmxCsvStatesItsActionInEveryRow() {
        var lines = Ran.gleaner("export", news, "--format", "sdmx-csv").lines();

        assertThat(lines.get(0)).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(4)
                .allMatch(line -> line.startsWith("datastructure,GLEANER:NEWS(1.0),I,"))
                .anyMatch(line -> line.contains(",CL,_Z,industrial_production,_Z,growth,mom,PC,A,1,2025-05,1.2,"))
                .anyMatch(line -> line.contains("\"Laos: rice production, tonnes\""));
    }

    @Test
    void theStructureMessageLiesBesideTheData() throws IOException {
        var file = temp.resolve("chile.xml");

        assertThat(Ran.gleaner("export", news, "-o", file)).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file))
                .contains("<mes:StructureSpecificData ", "OBS_VALUE=\"0.9\"", "OBS_STATUS=\"P\"");
        assertThat(Files.readString(temp.resolve("chile-structure.xml")))
                .contains("<str:Code id=\"CL\">", "<com:Name xml:lang=\"en\">Chile</com:Name>", "<str:PrimaryMeasure ");
        try (var files = Files.list(temp)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("news", "chile.xml", "chile-structure.xml");
        }
    }

    @Test
    void withoutAFileItWritesCsvWithoutTheMarkOfSpreadsheets() {
        assertThat(Ran.gleaner("export", news).out()).startsWith("series,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdmx-csv", "sdmx-ml"})
    void sdmxHoldsNoFacts(String format) {
        var ran = Ran.gleaner("export", news, "--what", "facts", "--format", format);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("SDMX holds series");
    }

    @Test
    void namesAreExplained() {
        assertThat(Ran.gleaner("export", news, "--format", "xls").err())
                .contains("expected csv, jsonl, sdmx-csv or sdmx-ml, not 'xls'");
        assertThat(Ran.gleaner("export", news, "--what", "news").err())
                .contains("expected observations or facts, not 'news'");
    }

    /** Facts in a file may be of rules that are not ours. */
    @Test
    void anIndicatorThatNobodyKnowsIsExportedByItsCode() {
        var facts = News.write(temp, "ferries.csv", """
                article,indicator,area,measure,value,unit,period,status,qualifier,start,end,confidence
                a,ferry_fares,NO,level,1.5,index,2025-05,actual,=,0,0,0.9
                """);

        assertThat(Ran.gleaner("export", facts, "--format", "sdmx-csv").out())
                .contains(",ferry_fares,", "\"Norway: ferry fares, ");
        assertThat(Ran.gleaner("series", facts, "--match", "ferry_fares", "--transform", "chg")
                        .out())
                .startsWith("Norway: ferry fares, ");
    }

    @Test
    void whereNothingMatchesItSaysSo() {
        var ran = Ran.gleaner("export", news, "--match", "gdp", "--what", "facts");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("No series matches gdp");
    }

    /** Half a character, an escape, a formula: text that wants to do harm comes through each format without doing any. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "sdmx-csv", "sdmx-ml"})
    void hostileTextDoesNoHarm(String format) throws Exception {
        var body = News.PRICES.replace("Japan", "Japan (\\ud83d \\u0000 \\u001b[2J & <b> \\uffff)");
        var hostile = News.write(temp, "hostile.jsonl", News.line("=cmd|' /C calc'!A0", body));
        var file = temp.resolve("hostile." + format);

        assertThat(Ran.gleaner("export", hostile, "--format", format, "-o", file))
                .isEqualTo(new Ran(0, "", ""));

        var text = Files.readString(file);
        assertThat(text).contains("2025-04", "2.4").contains("cmd|");
        if (format.equals("sdmx-ml")) {
            var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                xml.next();
            }
        } else if (!format.equals("jsonl")) {
            assertThat(text).contains(",'=cmd|").doesNotContain(",=cmd");
        }
    }
}
