package io.gleaner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialTest {
    private static Map<String, Official> read(String text) throws IOException {
        return Official.read(new StringReader(text), "cpi.csv");
    }

    private static Official only(String text) throws IOException {
        var all = read(text);
        assertThat(all).hasSize(1);
        return all.values().iterator().next();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period,value\n2024-05,2.4\n2024-06,2.5\n",
                "\uFEFFDATE,CPIX\r\n2024-05-01,2.4\r\n2024-06-01,2.5\r\n",
                "country,TIME_PERIOD,OBS_VALUE\nNO,2024M05,2.4%\nNO,2024M6,2.5 %\n",
                "note,when,how much\nfirst,2024/5,2.4\n\"then, again\",2024/6,2.5\n",
                "month,headline\n2024-05,\" 2.4\"\n2024-06,2.50\n"
            })
    void columnsAreToldByNameOrContent(String text) throws IOException {
        assertThat(only(text).values())
                .hasToString(only("period,value\n2024-05,2.4\n2024-06,2.5\n")
                        .values()
                        .toString()
                        .replace("2.5", text.contains("2.50") ? "2.50" : "2.5"));
        assertThat(only(text).remarks()).isEmpty();
    }

    @Test
    void aColumnMayNameTheSeriesOrEachColumnBeOne() throws IOException {
        assertThat(read("series,period,value\nrpi,2024,1\ncpi,2024,2\nrpi,2025,3\n")
                        .keySet())
                .containsExactly("rpi", "cpi");
        assertThat(read("date,rpi,comment,cpi\n2024,1,see below,2\n2025,3,,4\n").keySet())
                .containsExactly("rpi", "cpi");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01 2024-06-01 2024-08-01, 2024-05 2024-06 2024-08",
        "2024-01-01 2024-04-01 2024-10-01, 2024-Q1 2024-Q2 2024-Q4",
        "2022-01-01 2023-01-01 2024-01-01, 2022 2023 2024",
        "2024-01-01 2024-01-15 2024-02-01, 2024-01-01 2024-01-15 2024-02-01",
        "2024Q1 2024Q2, 2024-Q1 2024-Q2",
        "2024-W05 2024-W06, 2024-W05 2024-W06",
        "2024-05-03T00:00:00 2024-05-04T00:00:00, 2024-05-03 2024-05-04"
    })
    void periodsDatedByTheirFirstDayAreThosePeriods(String cells, String periods) throws IOException {
        var text = new StringBuilder("date,value\n");
        for (String cell : cells.split(" ", -1)) {
            text.append(cell).append(",1\n");
        }
        assertThat(only(text.toString()).values().keySet())
                .map(Object::toString)
                .containsExactly(periods.split(" ", -1));
    }

    @Test
    void whatIsNoFigureIsLeftOutAndTold() throws IOException {
        var official = only("period,value\n2024-01,1.5\n2024-02,about two\n2024-03,.\n2024-04,NA\nlater,3\n2024-06,\n");

        assertThat(official.values()).hasSize(1);
        assertThat(official.remarks())
                .containsExactly(
                        "cpi.csv:3: 'about two' is no number; left out", "cpi.csv:6: 'later' is no period; left out");
    }

    @Test
    void ofAPeriodThatStandsThereTwiceTheLaterRowIsTaken() throws IOException {
        var official = only("period,value\n2024-01,1.5\n2024-01,1.50\n2024-01,1.7\n");

        assertThat(official.values().firstEntry().getValue()).hasToString("1.7");
        assertThat(official.remarks())
                .containsExactly("cpi.csv:4: 2024-01 stands there again, with 1.7 after 1.50; the later row is taken");
    }

    @Test
    void manyFaultsOfAKindAreNotAllTold() throws IOException {
        var text = new StringBuilder("period,value\n2024-01,1\n");
        for (int year = 1900; year < 1920; year++) {
            text.append(year).append(",none at all\n");
        }
        assertThat(only(text.toString()).remarks()).hasSize(6).last().isEqualTo("cpi.csv: and more of that kind");
    }

    @Test
    void largeAndNegativeFiguresKeepTheirDigits() throws IOException {
        assertThat(only("year,gdp\n2023,\"1,234,567,890,123,456.7\"\n2024,\u22125\n")
                        .values()
                        .values())
                .map(Object::toString)
                .containsExactly("1234567890123456.7", "-5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period,value | cpi.csv:1: no row below a row of names",
                "name,value\\nrpi,1 | cpi.csv:1: no column of periods such as 2024-05 among [name, value]",
                "period,note\\n2024,so so | cpi.csv:1: no column of figures among [period, note]",
                "period,value\\n2024,\"1 | cpi.csv:2: not CSV"
            })
    void aFileWithoutASeriesIsRefused(String text, String told) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(BadRowException.class)
                .hasMessageStartingWith(told);
    }
}
