package io.gleaner.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligned columns, numbers to the right. Rows past the first block keep its widths and are cut to them. */
final class TableRows implements Rows {
    private static final int BLOCK = 1000;
    private static final int WIDEST = 48;
    private static final int GAP = 2;

    private final Writer out;
    private final List<String> columns;
    private final int[] widths;
    private final boolean[] numeric;
    private @Nullable List<String[]> held = new ArrayList<>();

    TableRows(Writer out, List<String> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.widths = columns.stream().mapToInt(Display::width).toArray();
        this.numeric = new boolean[columns.size()];
    }

    @Override
    public void add(@Nullable Object... cells) throws IOException {
        Cells.check(cells.length, columns.size());
        var row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            row[i] = cell == null ? "" : cell instanceof Number number ? Display.grouped(number) : Display.clean(cell);
        }
        if (held == null) {
            print(row);
            return;
        }
        for (int i = 0; i < row.length; i++) {
            numeric[i] |= cells[i] instanceof Number;
            widths[i] = Math.max(widths[i], Math.min(Display.width(row[i]), WIDEST));
        }
        held.add(row);
        if (held.size() == BLOCK) {
            release();
        }
    }

    private void release() throws IOException {
        var rows = held;
        held = null;
        if (rows == null || rows.isEmpty()) {
            return;
        }
        print(columns.toArray(String[]::new));
        var rule = new String[widths.length];
        for (int i = 0; i < rule.length; i++) {
            rule[i] = "-".repeat(widths[i]);
        }
        print(rule);
        for (String[] row : rows) {
            print(row);
        }
    }

    private void print(String[] row) throws IOException {
        var line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            // A number is never cut: a shortened number would be another number.
            var text = numeric[i] ? row[i] : Display.cut(row[i], widths[i]);
            var blanks = " ".repeat(Math.max(0, widths[i] - Display.width(text)));
            line.append(numeric[i] ? blanks + text : text + blanks).append(" ".repeat(GAP));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public void close() throws IOException {
        release();
        out.flush();
    }
}
