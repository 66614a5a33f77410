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
    private static final int NARROWEST = 8;

    private final Writer out;
    private final List<Column> columns;
    private final int room;
    private final int[] widths;
    private final boolean[] numeric;
    private @Nullable List<String[]> held = new ArrayList<>();

    TableRows(Writer out, List<Column> columns, int room) {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.room = room;
        this.widths = columns.stream()
                .mapToInt(column -> Display.width(column.name()))
                .toArray();
        this.numeric = new boolean[columns.size()];
    }

    private boolean isWhole(int column) {
        return numeric[column] || columns.get(column).whole();
    }

    private boolean isRight(int column) {
        return numeric[column] || columns.get(column).right();
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
            int width = Display.width(row[i]);
            widths[i] = Math.max(widths[i], columns.get(i).whole() ? width : Math.min(width, WIDEST));
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
        fit();
        print(columns.stream().map(Column::name).toArray(String[]::new));
        var rule = new String[widths.length];
        for (int i = 0; i < rule.length; i++) {
            rule[i] = "-".repeat(widths[i]);
        }
        print(rule);
        for (String[] row : rows) {
            print(row);
        }
    }

    /** Takes from the widest columns of text what is too much for the room. */
    private void fit() {
        int wanted = GAP * (widths.length - 1);
        for (int width : widths) {
            wanted += width;
        }
        for (int excess = wanted - room; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!isWhole(i) && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private void print(String[] row) throws IOException {
        var line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            // A number is never cut: a shortened number would be another number.
            var text = isWhole(i) ? row[i] : Display.cut(row[i], widths[i]);
            var blanks = " ".repeat(Math.max(0, widths[i] - Display.width(text)));
            line.append(isRight(i) ? blanks + text : text + blanks).append(" ".repeat(GAP));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    @Override
    public void close() throws IOException {
        release();
        out.flush();
    }
}
