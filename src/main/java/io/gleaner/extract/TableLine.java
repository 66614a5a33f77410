package io.gleaner.extract;

import io.gleaner.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that may belong to a table, cut into cells and read. */
final class TableLine {
    /** A head of a column has at most so many words. */
    private static final int LONGEST_HEAD = 48;

    final Strip strip;
    final int line;
    final List<Cell> cells = new ArrayList<>();
    /** What a line of heads says before its heads; null where it says nothing. */
    @Nullable
    Cell lead;

    /** The line above that heads its group of rows; null where there is none. */
    @Nullable
    Cell section;

    /**
     * Reads a stretch of a line.
     *
     * @param line where the line begins in the text, from which columns are counted
     */
    TableLine(Rules rules, String text, Strip strip, int line) {
        this.strip = strip;
        this.line = line;
        for (var piece : strip.pieces) {
            add(rules, text, piece);
        }
        if (cells.size() > 1
                && cells.get(0).kind == Cell.Kind.LABEL
                && cells.get(0).text.length() > LONGEST_HEAD) {
            leading(rules, text, cells.get(0));
        }
    }

    /** Parts a sentence from the first head that follows it in the same line: {@code in mln bpd JANUARY   FEBRUARY}. */
    private void leading(Rules rules, String text, Cell first) {
        var times = first.scene == null ? List.<io.gleaner.mention.TimeMention>of() : first.scene.times;
        if (!times.isEmpty()
                && first.scene != null
                && times.get(times.size() - 1).to() == first.scene.to) {
            int from = first.start + times.get(times.size() - 1).start();
            lead = new Cell(rules, text.substring(first.start, from), first.start, from, false);
            cells.set(0, new Cell(rules, text.substring(from, first.end), from, first.end, false));
        }
    }

    private void add(Rules rules, String text, Strip.Piece piece) {
        var cell = new Cell(
                rules, text.substring(piece.start(), piece.end()), piece.start(), piece.end(), piece.bracketed());
        var scene = cell.scene;
        if (scene != null && cell.kind == Cell.Kind.LABEL && scene.times.size() > 1 && timesOnly(scene)) {
            for (var time : scene.times) {
                int from = piece.start() + time.start();
                int to = piece.start() + time.end();
                cells.add(new Cell(rules, text.substring(from, to), from, to, piece.bracketed()));
            }
        } else {
            cells.add(cell);
        }
    }

    private static boolean timesOnly(Scene scene) {
        int at = 0;
        for (var time : scene.times) {
            if (time.from() != at) {
                return false;
            }
            at = time.to();
        }
        return at == scene.to;
    }

    /** How far from the start of its line a place in the text is. */
    int column(int offset) {
        return offset - line;
    }

    /** How many words stand before the first figure. */
    int stubs() {
        int n = 0;
        while (n < cells.size() && cells.get(n).kind == Cell.Kind.LABEL) {
            n++;
        }
        return n;
    }

    /** Whether it is words followed by figures and nothing else. */
    boolean isRow() {
        int stubs = stubs();
        boolean figure = false;
        for (int i = stubs; i < cells.size(); i++) {
            if (cells.get(i).kind == Cell.Kind.LABEL) {
                return false;
            }
            figure |= cells.get(i).kind == Cell.Kind.FIGURE;
        }
        return figure && stubs > 0 && cells.get(stubs - 1).end - cells.get(0).start <= 2 * LONGEST_HEAD;
    }

    /** Whether every figure follows a word of its own: {@code Forecast: 2.5%; Previous: 2.3%}. */
    boolean isPairs() {
        if (cells.size() < 4 || cells.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < cells.size(); i += 2) {
            if (cells.get(i).kind != Cell.Kind.LABEL
                    || cells.get(i + 1).kind != Cell.Kind.FIGURE
                    || i > 0 && !(cells.get(i).tellsApart() && cells.get(i).isUnderstood())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may stand above columns: short words, no figure. */
    boolean isHeader() {
        for (var cell : cells) {
            if (cell.kind == Cell.Kind.FIGURE || cell.text.length() > LONGEST_HEAD || sentenceLike(cell)) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    /** Whether it is one short label that can head the rows below it. */
    boolean isSection() {
        return cells.size() == 1
                && cells.get(0).kind == Cell.Kind.LABEL
                && cells.get(0).text.length() <= LONGEST_HEAD
                && cells.get(0).isUnderstood()
                && !sentenceLike(cells.get(0));
    }

    private static boolean sentenceLike(Cell cell) {
        return cell.text.endsWith(".") && cell.text.indexOf(' ') > 0 && cell.unknown() > 1;
    }

    /** The cells behind the words at its head. */
    List<Cell> figures() {
        return cells.subList(stubs(), cells.size());
    }

    /** Its cells as heads; empty cells of a barred line are kept. */
    List<Cell> labels() {
        return cells;
    }
}
