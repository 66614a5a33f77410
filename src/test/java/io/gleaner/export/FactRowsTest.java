package io.gleaner.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import io.gleaner.series.Told;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactRowsTest {
    private static final Fact BALANCE = Told.by(
            "seed-1", "2025-06-12", "trade_balance KR>US level 2024 actual =55600000000 USD", "Korea Customs Service");

    static String written(Format format, List<Fact> facts) throws IOException {
        var out = new StringWriter();
        try (var rows = new FactRows(format, out)) {
            for (Fact fact : facts) {
                rows.add(fact);
            }
        }
        return out.toString();
    }

    @Test
    void jsonLinesHoldTheFieldsOfTheAnnotatedSetsInTheirOrder() throws IOException {
        assertThat(written(Format.JSONL, List.of(BALANCE)))
                .isEqualTo("{\"article\":\"seed-1\",\"indicator\":\"trade_balance\",\"item\":null,\"area\":\"KR\","
                        + "\"counterpart\":\"US\",\"measure\":\"level\",\"basis\":null,\"value\":55600000000,"
                        + "\"upper\":null,\"unit\":\"USD\",\"period\":\"2024\",\"status\":\"actual\",\"qualifier\":\"=\","
                        + "\"quote\":\"trade_balance KR>US level 2024 actual =55600000000 USD\","
                        + "\"sentence\":\"seed-1 tells of trade_balance KR>US level 2024 actual =55600000000 USD\","
                        + "\"start\":0,\"end\":54,\"source\":\"Korea Customs Service\",\"confidence\":0.9}\n");
    }

    @Test
    void csvAddsWhatIsKnownOfTheArticle() throws IOException {
        var lines = written(Format.CSV, List.of(BALANCE)).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .isEqualTo(String.join(",", FactRows.FIELDS) + ",published,inferred,publisher,title,address,rule");
        assertThat(lines[1]).startsWith("seed-1,trade_balance,,KR,US,level,,55600000000,,USD,2024,actual,=,");
        assertThat(lines[1]).endsWith(",0,54,Korea Customs Service,0.9,2025-06-12,false,,,,test");
    }

    @Test
    void aTableFitsOnALine() throws IOException {
        assertThat(written(Format.TABLE, List.of(BALANCE))).isEqualTo("""
                        article  area   indicator      measure  period  status              value  upper  unit  quote
                        -------  -----  -------------  -------  ------  ------  -  --------------  -----  ----  ------------------------------------------------
                        seed-1   KR>US  trade_balance  level    2024    actual  =  55,600,000,000         USD   trade_balance KR>US level 2024 actual =55600000…
                        """);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSONL", "CSV"})
    void anyFactsReadBack(Format format) throws IOException {
        var random = new Random(99);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 1000; i++) {
            facts.add(Told.random(random));
        }
        var text = written(format, facts);
        var read = FactReader.readAll(format, new StringReader(format.startOfFile() + text), "facts");
        assertThat(read).hasSameSizeAs(facts);
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            var back = read.get(i);
            assertThat(back.statement()).isEqualTo(fact.statement());
            assertThat(back.confidence()).isEqualTo(fact.confidence());
            assertThat(back.evidence().quote()).isEqualTo(fact.evidence().quote());
            if (format == Format.CSV) {
                assertThat(back).isEqualTo(fact);
            }
        }
        assertThat(written(format, read)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFactsLeaveNoRow(Format format) throws IOException {
        var text = written(format, List.of());
        assertThat(text.lines().count()).isEqualTo(format == Format.CSV ? 1 : 0);
    }

    @Test
    void figuresOfAnySizeAreWrittenInPlainDigits() throws IOException {
        var large = Told.by("a", "-", "public_debt JP level 2024 actual =1000000000000000 JPY");
        var small = Told.by("a", "-", "price/chip JP level 2024 actual =-0.000000001 JPY");
        for (Format format : List.of(Format.JSONL, Format.CSV)) {
            assertThat(written(format, List.of(large, small)))
                    .contains("1000000000000000")
                    .contains("-0.000000001")
                    .doesNotContain("E-")
                    .doesNotContain("E+");
        }
    }
}
