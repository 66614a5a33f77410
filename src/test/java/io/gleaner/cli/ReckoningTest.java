package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gleaner series} with {@code --transform} and {@code --frequency}. */
class ReckoningTest {
    private static final String HEAD =
            "article,indicator,item,area,measure,basis,value,unit,period,status,qualifier,start,end,confidence\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private Path facts;

    private static String row(String indicator, String unit, String period, String value) {
        return "post," + indicator + ",,CL,level,," + value + "," + unit + "," + period + ",actual,=,0,0,0.9\n";
    }

    @BeforeEach
    void write() {
        facts = News.write(
                temp,
                "facts.csv",
                HEAD
                        + row("exports", "USD", "2025-01", "8000000000")
                        + row("exports", "USD", "2025-02", "7000000000")
                        + row("exports", "USD", "2025-03", "9100000000")
                        + row("exports", "USD", "2025-05", "9000000000")
                        + row("unemployment_rate", "%", "2024", "8")
                        + row("unemployment_rate", "%", "2025", "9"));
    }

    @Test
    void showsChangesAndWhyThereIsNone() {
        var ran = Ran.gleaner("series", facts, "--match", "exports", "--transform", "pch");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .containsExactly(
                        "Chile: exports, US dollars: percent change",
                        "M.CL..exports..level..USD   ▁█",
                        "",
                        "period   value  unit  missing",
                        "-------  -----  ----  --------------------------------------------",
                        "2025-01               no figure for the period it is compared with",
                        "2025-02  −12.5  %",
                        "2025-03     30  %",
                        "2025-05               no figure for the period it is compared with");
    }

    /** Flows are summed unless one says how, and a transform is of the lower frequency. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --frequency q                       | lin,Q,2025-Q1,24100000000,USD, / lin,Q,2025-Q2,,USD,not every part of the period has a figure
            --frequency Q --by avg              | lin,Q,2025-Q1,8033333333.333333,USD, / lin,Q,2025-Q2,,USD,not every part of the period has a figure
            --frequency Q --by eop              | lin,Q,2025-Q1,9100000000,USD, / lin,Q,2025-Q2,,USD,not every part of the period has a figure
            --frequency Q --by eop --transform chg | chg,Q,2025-Q1,,USD,no figure for the period it is compared with / chg,Q,2025-Q2,,USD,not every part of the period has a figure
            """)
    void theFrequencyComesFirst(String options, String rows) {
        var words = ("series " + facts + " --format csv --match exports " + options).split(" ", -1);

        assertThat(Ran.gleaner((Object[]) words).lines())
                .containsExactly(("series,transform,frequency,period,value,unit,missing / M.CL..exports..level..USD,"
                                + rows.replace(" / ", " / M.CL..exports..level..USD,"))
                        .split(" / ", -1));
    }

    @Test
    void ofARateThereIsAPercentChangeOnlyWhereOneInsists() {
        var shy =
                Ran.gleaner("series", facts, "--match", "unemployment_rate", "--transform", "pch", "--format", "jsonl");
        var bold = Ran.gleaner(
                "series",
                facts,
                "--match",
                "unemployment_rate",
                "--transform",
                "pch",
                "--format",
                "jsonl",
                "--rates-too");

        assertThat(shy.lines()).hasSize(2).allMatch(line -> line.contains("\"missing\":\"a percent change of a rate"));
        assertThat(bold.lines()).last().asString().contains("\"period\":\"2025\",\"value\":12.5,\"unit\":\"%\"");
    }

    @Test
    void aSeriesThatCannotHaveTheFrequencyIsNamed() {
        var ran = Ran.gleaner("series", facts, "--frequency", "M");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("A.CL..unemployment_rate..level..% is yearly and cannot be made monthly\n");
        assertThat(ran.out())
                .startsWith("Chile: exports, US dollars: level\n")
                .contains("2025-05      9  billion USD\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --index 2025-01               | 100, 87.5, 113.75, 112.5
            --index 2025-Q1               | 99.58506224, 87.13692946, 113.27800829, 112.03319502
            --average 2                   | PARTIAL, 7500000000, 8050000000, PARTIAL
            --transform chg --average 1   | NO_BASE, -1000000000, 2100000000, NO_BASE
            --z-score                     | -0.27934021, -1.29512280, 0.83802063, 0.73644237
            """)
    void averagesIndicesAndScoresComeAfterTheTransform(String options, String cells) {
        var words = ("series " + facts + " --format jsonl --match exports " + options).split(" ", -1);

        var expected = cells.replace("PARTIAL", "not every part of the period has a figure")
                .replace("NO_BASE", "no figure for the period it is compared with")
                .split(", ", -1);
        var lines = Ran.gleaner((Object[]) words).lines();
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(lines.get(i).replace("\"", "")).containsAnyOf("value:" + expected[i], "missing:" + expected[i]);
        }
    }

    @Test
    void saysWhatCanBeSaidOfASeries() {
        var ran = Ran.gleaner("series", facts, "--match", "exports", "--statistics");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines().stream().map(line -> line.replaceAll(" +", " ")))
                .startsWith("Chile: exports, US dollars", "M.CL..exports..level..USD ▄▁█ █", "")
                .contains(
                        "statistic value unit period missing",
                        "figures 4",
                        "mean 8.275 billion USD",
                        "highest 9.1 billion USD 2025-03",
                        "lowest 7 billion USD 2025-02",
                        "growth a year 42.3828 %",
                        "trend a period, Theil–Sen 400 million USD")
                .anyMatch(line -> line.startsWith("latest surprise no period has both a figure and what was expect"));
    }

    @Test
    void ofTwoSeriesItSaysHowFarTheyGoTogether() {
        var ran = Ran.gleaner("series", facts, "--statistics", "--format", "csv");

        assertThat(ran.lines())
                .contains(
                        "M.CL..exports..level..USD,correlation with A.CL..unemployment_rate..level..%,,,,too few figures",
                        "A.CL..unemployment_rate..level..%,growth a year,,,,a percent change of a rate misleads",
                        "A.CL..unemployment_rate..level..%,highest,9,%,2025,");
    }

    @Test
    void codesAreExplained() {
        assertThat(Ran.gleaner("series", facts, "--transform", "yoy").err())
                .contains("expected lin, chg, ch1, pch, pc1, pca, cch, cca or log, not 'yoy'");
        assertThat(Ran.gleaner("series", facts, "--frequency", "monthly").err())
                .contains("expected D, W, M, Q, S or A");
        assertThat(Ran.gleaner("series", facts, "--by", "mean").err()).contains("expected avg, sum or eop");
        assertThat(Ran.gleaner("series", facts, "--average", "0").err()).contains("expected a number of periods");
        assertThat(Ran.gleaner("series", facts, "--index", "May").err()).contains("expected a period such as 2024");
    }
}
