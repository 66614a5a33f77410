package io.gleaner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    // NullAway does not see in a class file that the elements of a varargs array may be null.
    @SuppressWarnings("NullAway")
    private static String one(Format format, @Nullable Object... cells) throws IOException {
        var out = new StringWriter();
        var names = new ArrayList<String>();
        for (int i = 0; i < cells.length; i++) {
            names.add("c" + i);
        }
        try (var rows = format.rows(out, names)) {
            rows.add(cells);
        }
        return out.toString();
    }

    @Test
    void numbersStayNumbersTruthTruthAndNothingNothing() throws IOException {
        @Nullable Object[] cells = {"text", new BigDecimal("-4.50"), 7, 12L, 0.93, true, null, Format.CSV};
        assertThat(one(Format.JSONL, cells))
                .isEqualTo("{\"c0\":\"text\",\"c1\":-4.50,\"c2\":7,\"c3\":12,\"c4\":0.93,\"c5\":true,\"c6\":null,"
                        + "\"c7\":\"CSV\"}\n");
        assertThat(one(Format.CSV, cells)).isEqualTo("c0,c1,c2,c3,c4,c5,c6,c7\r\ntext,-4.50,7,12,0.93,true,,CSV\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t1",
                "\r1",
                "\n1",
                " =1",
                "\u00A0=1",
                "\uFF1D1",
                "'=1",
                "''+1",
                "=\"a\",b\r\n"
            })
    void liveTextIsDisarmedAndReadsBack(String text) throws IOException {
        assertThat(FormulaGuard.disarm(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.arm(FormulaGuard.disarm(text))).isEqualTo(text);
        assertThat(one(Format.CSV, "a", text)).containsPattern("\r\na,\"?'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "=", "-", "+", "@", "rice", "'", "'tis", "it's -1", "%", "1-2", "¥4,223", "(US$29)", "  x"})
    void otherTextIsLeftAlone(String text) {
        assertThat(FormulaGuard.disarm(text)).isEqualTo(text);
        assertThat(FormulaGuard.arm(text)).isEqualTo(text);
    }

    @Test
    void randomTextIsDisarmedOneWay() {
        var random = new Random(3);
        var signs = "''=+-@\t\r\n \u00A0\uFF0Bx1,\"";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(FormulaGuard.arm(FormulaGuard.disarm(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void halfACharacterDoesNoHarm() throws IOException {
        var half = "a\uD83Db\uDE00";
        assertThat(one(Format.JSONL, half)).isEqualTo("{\"c0\":\"a\\uD83Db\\uDE00\"}\n");
        assertThat(one(Format.CSV, half)).isEqualTo("c0\r\na\uFFFDb\uFFFD\r\n");
        assertThat(one(Format.TABLE, half)).isEqualTo("c0\n---\na b\n");
        assertThat(one(Format.JSONL, "😀 ¥")).isEqualTo("{\"c0\":\"😀 ¥\"}\n");
    }

    @ParameterizedTest
    @CsvSource({"rice, 4", "¥4223, 5", "한국은행, 8", "日本, 4", "ﾊﾝｶｸ, 4", "e\u0301, 1", "😀, 2", "İıſ, 3", "'', 0"})
    void widthOnATerminal(String text, int width) {
        assertThat(Display.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "consumer prices, 15, consumer prices",
        "consumer prices, 10, consumer…",
        "日本銀行, 8, 日本銀行",
        "日本銀行, 7, 日本銀…",
        "日本銀行, 6, 日本…",
        "😀😀, 3, 😀…"
    })
    void longTextIsCut(String text, int columns, String cut) {
        assertThat(Display.cut(text, columns)).isEqualTo(cut);
        assertThat(Display.width(cut)).isLessThanOrEqualTo(columns);
    }

    @Test
    void aTableLetsNothingMoveTheCursor() throws IOException {
        var table = one(Format.TABLE, "a\u001B[31m\r\nb\u202Ec\u2028d\u0000\tx");
        assertThat(table).isEqualTo("c0\n--------------\na [31m b c d x\n");
    }

    @Test
    void numbersInATableAreGroupedAndNeverCut() throws IOException {
        assertThat(Display.grouped(new BigDecimal("-55600000000"))).isEqualTo("-55,600,000,000");
        assertThat(Display.grouped(new BigDecimal("999"))).isEqualTo("999");
        assertThat(Display.grouped(new BigDecimal("-999.1234"))).isEqualTo("-999.1234");
        assertThat(Display.grouped(new BigDecimal("1000.5"))).isEqualTo("1,000.5");
        assertThat(Display.grouped(12345)).isEqualTo("12345");
        var digits = "9".repeat(60);
        assertThat(one(Format.TABLE, new BigInteger(digits))).contains(digits);
    }

    @Test
    void aLongTableKeepsTheWidthsOfItsStart() throws IOException {
        var out = new StringWriter();
        try (var rows = Format.TABLE.rows(out, List.of("n", "text"))) {
            for (int i = 0; i < 1500; i++) {
                rows.add(i, i < 1200 ? "short" : "much longer than before");
            }
        }
        var lines = out.toString().lines().toList();
        assertThat(lines).hasSize(1502);
        assertThat(lines.get(1501)).isEqualTo("1499  much…");
    }

    @Test
    void aTableFitsItsRoomByCuttingWordsOnly() throws IOException {
        var out = new StringWriter();
        var columns = List.of(Rows.Column.code("key"), Rows.Column.text("words"), Rows.Column.figure("n"));
        try (var rows = Rows.table(out, columns, 30)) {
            rows.add("M.JP..cpi..growth", "consumer prices", "1");
            rows.add("M.JP", "rice", "about 10");
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "key                words            n",
                        "-----------------  --------  --------",
                        "M.JP..cpi..growth  consume…         1",
                        "M.JP               rice      about 10");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aRowOfAnotherLengthIsRefusedAndTheWriterStaysOpen(Format format) throws IOException {
        var closed = new boolean[1];
        Writer out = new StringWriter() {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };
        try (var rows = format.rows(out, List.of("a", "b"))) {
            assertThatThrownBy(() -> rows.add("one")).isInstanceOf(IllegalArgumentException.class);
            rows.add("one", "two");
        }
        assertThat(closed[0]).isFalse();
    }

    @Test
    void formatsAreCalledByTheirCodes() {
        assertThatThrownBy(() -> Format.parse("JSONL")).isInstanceOf(IllegalArgumentException.class);
        for (Format format : Format.values()) {
            assertThat(Format.parse(format.code())).isEqualTo(format);
        }
    }

    @Test
    void cellsOfCsvReadBackWhatTheyHeld() throws IOException {
        var text = one(Format.CSV, "a,\"b\"\r\nc", " lead and trail ", "", "#x", "\u0000");
        var read = new ArrayList<Fields>();
        new RowReader<Fields>("x.csv", fields -> fields, read::add).read(Format.CSV, new StringReader(text));
        assertThat(read).hasSize(1);
        assertThat(read.get(0).texts())
                .containsEntry("c0", "a,\"b\"\r\nc")
                .containsEntry("c1", " lead and trail ")
                .containsEntry("c3", "#x")
                .containsEntry("c4", "\u0000")
                .doesNotContainKey("c2");
    }
}
