package io.gleaner.extract;

import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table: how many figures its rows hold, where they stand, and what the lines above say of each. */
final class Columns {
    private final Rules rules;
    private final int count;
    private final int[] left;
    private final int[] right;
    private final boolean barred;
    private final String[] heads;
    private final @Nullable Cell[] cells;
    private boolean headed;

    Columns(Rules rules, List<TableLine> rows, List<TableLine> headers) {
        this.rules = rules;
        this.barred = rows.get(0).strip.barred;
        this.count = usual(rows);
        this.left = new int[count];
        this.right = new int[count];
        this.heads = new String[count];
        this.cells = new Cell[count];
        java.util.Arrays.fill(left, Integer.MAX_VALUE);
        for (var row : rows) {
            var figures = row.figures();
            for (int c = 0; figures.size() == count && c < count; c++) {
                left[c] = Math.min(left[c], row.column(figures.get(c).start));
                right[c] = Math.max(right[c], row.column(figures.get(c).end));
            }
        }
        for (var header : headers) {
            take(header, rows.get(0).stubs());
        }
        for (int c = 0; c < count; c++) {
            cells[c] = heads[c] == null ? null : read(heads[c]);
        }
    }

    private static int usual(List<TableLine> rows) {
        int most = 0;
        for (var row : rows) {
            most = Math.max(most, row.figures().size());
        }
        var votes = new int[most + 1];
        int best = 0;
        for (var row : rows) {
            int n = row.figures().size();
            votes[n]++;
            if (votes[n] > votes[best] || votes[n] == votes[best] && n > best) {
                best = n;
            }
        }
        return best;
    }

    private Cell read(String words) {
        var cell = new Cell(rules, words, 0, words.length(), false);
        if (cell.scene != null && cell.scene.times.size() > 1) {
            int blank = words.indexOf('\n');
            String turned = blank < 0 ? words : words.substring(blank + 1) + " " + words.substring(0, blank);
            var other = new Cell(rules, turned, 0, turned.length(), false);
            if (other.scene != null && other.scene.times.size() < cell.scene.times.size()) {
                return other;
            }
        }
        String flat = words.replace('\n', ' ');
        return new Cell(rules, flat, 0, flat.length(), false);
    }

    int count() {
        return count;
    }

    boolean headed() {
        return headed;
    }

    /** A line as a row of the table: its figures under the heads of their columns. */
    Table.Row row(TableLine line, String text) {
        var figures = new ArrayList<Table.Figure>();
        if (line.isPairs() && !headed) {
            for (int i = 0; i < line.cells.size(); i += 2) {
                figures.add(new Table.Figure(
                        line.cells.get(i + 1),
                        line.cells.get(i),
                        line.cells.get(i).isUnderstood()));
            }
            return new Table.Row(line.strip.start, line.strip.end, null, line.section, figures);
        }
        var places = places(line);
        var own = line.figures();
        for (int i = 0; i < own.size(); i++) {
            var cell = own.get(i);
            if (cell.kind != Cell.Kind.FIGURE) {
                continue;
            }
            var head = places[i] < 0 ? null : cells[places[i]];
            boolean told = head != null
                    ? head.isUnderstood() || head.tellsApart() && head.unknown() <= 1
                    : places[i] >= 0 && (i == 0 ? firstIsPlain(own) : cell.bracketed || cell.tellsApart());
            figures.add(new Table.Figure(cell, head, told));
        }
        int stubs = line.stubs();
        int start = line.cells.get(0).start;
        int end = line.cells.get(stubs - 1).end;
        String words = text.substring(start, end).replace('|', ' ');
        return new Table.Row(
                line.strip.start, line.strip.end, new Cell(rules, words, start, end, false), line.section, figures);
    }

    /** Whether the first figure of a row without heads needs none: the others say themselves what they are. */
    private static boolean firstIsPlain(List<Cell> figures) {
        return figures.get(0).tellsApart()
                || figures.stream().skip(1).allMatch(cell -> cell.bracketed || cell.tellsApart());
    }

    /** The column each figure of a row stands in, −1 where that cannot be told. */
    private int[] places(TableLine row) {
        var figures = row.figures();
        var places = new int[figures.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = figures.size() == count
                    ? i
                    : barred ? -1 : under(row.column(figures.get(i).start), row.column(figures.get(i).end));
        }
        for (int i = 1; i < places.length; i++) {
            if (places[i] >= 0 && places[i] == places[i - 1]) {
                places[i] = -1;
                places[i - 1] = -1;
            }
        }
        return places;
    }

    /** The only column whose figures stand where a stretch of a line does, or −1. */
    private int under(int from, int to) {
        int found = -1;
        for (int c = 0; c < count; c++) {
            if (from < right[c] && to > left[c]) {
                if (found >= 0) {
                    return -1;
                }
                found = c;
            }
        }
        return found;
    }

    /** Takes in one line of heads. */
    private void take(TableLine header, int stubs) {
        var labels = header.labels();
        int n = labels.size();
        if (n > count && n <= count + Math.max(1, stubs)) {
            labels = labels.subList(n - count, n);
        } else if (n > 1
                && (n - 1 == count || (n - 1) * 2 == count)
                && labels.get(0).says(Sense.Head.NAME)) {
            labels = labels.subList(1, n);
        }
        n = labels.size();
        if (n == count || n > 0 && count % n == 0 && heads[0] == null && n > 1) {
            int each = count / n;
            for (int c = 0; c < count; c++) {
                put(c, labels.get(c / each).text);
            }
        } else if (!barred && n < count && n > 1) {
            spread(header, labels);
        } else if (!barred) {
            aligned(header, labels);
        }
    }

    /** Fewer heads than columns: every column takes the head nearest above it. */
    private void spread(TableLine header, List<Cell> labels) {
        for (int c = 0, l = 0; c < count; c++) {
            while (l + 1 < labels.size() && gap(header, labels.get(l + 1), c) < gap(header, labels.get(l), c)) {
                l++;
            }
            put(c, labels.get(l).text);
        }
    }

    private int gap(TableLine header, Cell label, int c) {
        return Math.abs(left[c] + right[c] - header.column(label.start) - header.column(label.end));
    }

    private void aligned(TableLine header, List<Cell> labels) {
        for (var label : labels) {
            int from = header.column(label.start);
            int to = header.column(label.end);
            int column = under(from, to);
            if (column < 0) {
                column = nearest(from, to);
            }
            if (column >= 0) {
                put(column, label.text);
            }
        }
    }

    private int nearest(int from, int to) {
        int best = -1;
        int least = 6;
        for (int c = 0; c < count; c++) {
            int gap = Math.abs((left[c] + right[c]) - (from + to)) / 2;
            if (gap < least) {
                least = gap;
                best = c;
            }
        }
        return best;
    }

    private void put(int column, String words) {
        headed = true;
        heads[column] = heads[column] == null ? words : heads[column] + "\n" + words;
    }
}
