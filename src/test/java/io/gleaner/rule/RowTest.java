package io.gleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Faults in a data file are told with file and line. */
class RowTest {
    private static List<Row> rows(String yaml) {
        return Row.of("x.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyScalarStaysText() {
        var row = rows("- {area: NO, rate: 4.20, day: 2024-01-02, sign: \"+\", list: [on, 1e3]}")
                .get(0);

        assertThat(row.text("area")).isEqualTo("NO");
        assertThat(row.number("rate")).isEqualTo("4.20");
        assertThat(row.text("day")).isEqualTo("2024-01-02");
        assertThat(row.text("sign")).isEqualTo("+");
        assertThat(row.list("list")).containsExactly("on", "1e3");
        row.done();
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        refuses("- {a: 1}\n- {b: 1, b: 2}", 2, "b");
    }

    @Test
    void anUnknownKeyIsRefused() {
        var rows = rows("# a comment\n- {form: one, fomrs: [x]}");
        rows.get(0).text("form");
        assertThatThrownBy(rows.get(0)::done)
                .isInstanceOf(BadRule.class)
                .hasMessageContainingAll("x.yaml", "2", "fomrs");
    }

    @Test
    void aMissingKeyIsRefused() {
        var rows = rows("- {a: 1}\n\n- {b: 1}");
        assertThatThrownBy(() -> rows.get(1).text("a"))
                .isInstanceOf(BadRule.class)
                .hasMessageContainingAll("x.yaml", "3", "'a'");
    }

    @Test
    void aWrongNumberIsRefused() {
        var rows = rows("- {a: one, b: 1.5, c: maybe, d: []}");
        assertThatThrownBy(() -> rows.get(0).number("a"))
                .isInstanceOf(BadRule.class)
                .hasMessageContainingAll("x.yaml", "1");
        assertThatThrownBy(() -> rows.get(0).integer("b", 0)).isInstanceOf(BadRule.class);
        assertThatThrownBy(() -> rows.get(0).flag("c"))
                .isInstanceOf(BadRule.class)
                .hasMessageContaining("yes or no");
        assertThatThrownBy(() -> rows.get(0).text("d"))
                .isInstanceOf(BadRule.class)
                .hasMessageContaining("one word");
    }

    @Test
    void aFileThatIsNoListOfRowsIsRefused() {
        refuses("a: 1", 1, "list of rows");
        refuses("- one\n- two", 1, "row");
        refuses("- {a: [1, 2}", 1, "");
        refuses("- {a: 1}\n- {a: \"open", 2, "");
        refuses("", 0, "no rows");
        refuses("# only a comment\n", 0, "no rows");
    }

    @Test
    void aBinaryFileIsRefused() {
        assertThatThrownBy(() ->
                        Row.of("x.yaml", new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2})))
                .isInstanceOf(BadRule.class)
                .hasMessageContaining("x.yaml");
        assertThatThrownBy(() -> Row.ofResource("nowhere.yaml"))
                .isInstanceOf(BadRule.class)
                .hasMessageContaining("nowhere.yaml");
    }

    private static void refuses(String yaml, int line, String what) {
        assertThatThrownBy(() -> rows(yaml))
                .as(yaml)
                .isInstanceOf(BadRule.class)
                .hasMessageContaining("x.yaml")
                .hasMessageContaining(line == 0 ? "x.yaml" : String.valueOf(line))
                .hasMessageContaining(what);
    }

    @Test
    void allDataFilesLoadInAnyLocale() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Rules.standard().lexicon().read("INFLATION IN ITALY").hits())
                    .isPositive();
        } finally {
            Locale.setDefault(locale);
        }
    }
}
