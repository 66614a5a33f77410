package io.gleaner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {
    private static final String GOOD = "{\"article\":\"a\",\"indicator\":\"cpi\",\"item\":null,\"area\":\"KR\","
            + "\"counterpart\":null,\"measure\":\"growth\",\"basis\":\"yoy\",\"value\":2.4,\"upper\":null,\"unit\":\"%\","
            + "\"period\":\"2024-05\",\"status\":\"actual\",\"qualifier\":\"=\",\"quote\":\"2.4%\",\"sentence\":\"2.4%.\","
            + "\"start\":0,\"end\":4,\"source\":null,\"confidence\":0.9}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "value":2.4         | "value":"x"            | facts.jsonl:2: 'x' is no value
            "value":2.4         | "value":null           | facts.jsonl:2: no value
            "value":2.4         | "value":1e999999999    | facts.jsonl:2: '1e999999999' is no value
            "value":2.4         | "value":1e-999999999   | facts.jsonl:2: '1e-999999999' is no value
            "value":2.4         | "value":[2.4]          | facts.jsonl:2: no value
            "value":2.4         | "value":2.4,"value":3  | facts.jsonl:2: value stands there twice
            "upper":null        | "upper":1              | facts.jsonl:2: a range from 2.4 up to 1
            "indicator":"cpi"   | "indicator":"C P I"    | facts.jsonl:2: 'C P I' is no indicator
            "period":"2024-05"  | "period":"2024-13"     | facts.jsonl:2: '2024-13' is no period
            "area":"KR"         | "area":"kr"            | facts.jsonl:2: 'kr' is no area
            "end":4             | "end":5                | facts.jsonl:2: quote '2.4%' does not span 0 to 5
            "confidence":0.9    | "confidence":9         | facts.jsonl:2: a confidence of 9.0
            "confidence":0.9}   | "confidence":0.9       | facts.jsonl:2: not JSON:
            {                   | [{                     | facts.jsonl:2: not a JSON object
            "confidence":0.9}   | "confidence":0.9} {}   | facts.jsonl:2: more than one JSON object
            """)
    void whatIsWrongIsToldWithFileAndLine(String part, String instead, String message) {
        var text = GOOD + "\n" + GOOD.replace(part, instead) + "\n";
        assertThat(text).describedAs("the part was found").isNotEqualTo(GOOD + "\n" + GOOD + "\n");
        assertThatThrownBy(() -> FactReader.readAll(Format.JSONL, new StringReader(text), "facts.jsonl"))
                .isInstanceOf(BadRowException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void emptyLinesAMarkAndOtherFieldsAreNoMatter() throws IOException {
        var text = "\uFEFF" + GOOD + "\r\n\n  \n" + GOOD.replace("{", "{\"more\":{\"a\":[1]},") + "\n";
        assertThat(FactReader.readAll(Format.JSONL, new StringReader(text), "facts.jsonl"))
                .hasSize(2)
                .allMatch(fact -> fact.toString().equals("cpi KR growth.yoy 2024-05 actual =2.4 %"));
        assertThat(FactReader.readAll(Format.JSONL, new StringReader(""), "facts.jsonl"))
                .isEmpty();
        assertThat(FactReader.readAll(Format.CSV, new StringReader(""), "facts.csv"))
                .isEmpty();
    }

    @Test
    void aCsvRowOfAnotherLengthIsToldWithItsLine() {
        assertThatThrownBy(() ->
                        FactReader.readAll(Format.CSV, new StringReader("article,indicator\r\na\r\n"), "facts.csv"))
                .hasMessage("facts.csv:2: 1 cells for 2 columns");
        assertThatThrownBy(() ->
                        FactReader.readAll(Format.CSV, new StringReader("article,indicator\r\na,\"b\r\n"), "facts.csv"))
                .isInstanceOf(BadRowException.class)
                .hasMessageStartingWith("facts.csv:2: not CSV: ");
    }

    @Test
    void aTableCannotBeRead() {
        assertThatThrownBy(() -> FactReader.readAll(Format.TABLE, new StringReader(""), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
