package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the tables and lists among the sentences of a text. Linear in the text: only lines that look like rows are read as such. */
final class Tables {
    /** How many lines of heads a table may have. */
    private static final int MOST_HEADERS = 4;
    /** A line with more cells is no table that anybody reads. */
    private static final int MOST_COLUMNS = 40;

    /** So many figures called up by name are a list, fewer may be prose. */
    private static final int SHORTEST_ROLL = 4;
    /** Among so many captions of a roll one may tell its unit by other figures. */
    private static final int NEAR = 4;
    /** A longer sentence is no caption. */
    private static final int LONGEST_CAPTION = 400;

    private final Rules rules;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Stretch> stretches;
    private final List<Table> tables = new ArrayList<>();
    private final Captions captions;
    /** The stretch behind those that were tried as rows of one table. */
    private int seen;
    /** The stretch behind those that were tried as one roll. */
    private int called;

    private final IdentityHashMap<Stretch, List<TableLine>> read = new IdentityHashMap<>();

    Tables(Rules rules, List<Sentence> sentences, String text, int titleEnd) {
        this.rules = rules;
        this.text = text;
        this.sentences = sentences;
        int body = 0;
        while (body < sentences.size() && sentences.get(body).start() < titleEnd) {
            body++;
        }
        this.captions = new Captions(rules, sentences, text, titleEnd);
        this.stretches = Stretch.all(text, sentences, body);
        find();
    }

    /** The tables, in the order of the text; none overlap. */
    List<Table> all() {
        return tables;
    }

    private void find() {
        int at = 0;
        int free = 0;
        while (at < stretches.size()) {
            Table found = null;
            if (at >= seen && stretches.get(at).rowLike()) {
                seen = at + 1;
                found = table(at, free);
            }
            if (found == null && at >= called) {
                found = roll(at, free);
            }
            if (found == null) {
                at++;
            } else {
                tables.add(found);
                at = after(found, at);
                free = at;
            }
        }
    }

    private int after(Table table, int at) {
        int next = at;
        while (next < stretches.size() && stretches.get(next).from() < table.to()) {
            next++;
        }
        return next;
    }

    private List<TableLine> lines(Stretch stretch) {
        return read.computeIfAbsent(stretch, one -> {
            var lines = new ArrayList<TableLine>(1);
            for (var strip : Strip.of(text, one.start(), one.end())) {
                for (var part : Runs.of(rules, text, strip)) {
                    lines.add(new TableLine(rules, text, part, one.line()));
                }
            }
            return lines;
        });
    }

    /** The table whose first row stands in stretch {@code at}, if one does; {@code free} is the first stretch no other table took. */
    private @Nullable Table table(int at, int free) {
        var rows = new ArrayList<TableLine>();
        Deque<TableLine> headers = new ArrayDeque<>();
        var first = lines(stretches.get(at));
        boolean begun = false;
        Cell section = null;
        for (var line : first) {
            if (line.isRow() || line.isPairs()) {
                rows.add(line);
                line.section = section;
                begun = true;
            } else if (!begun && line.isHeader()) {
                headers.addLast(line);
            } else if (!begun && line.isSection()) {
                section = line.cells.get(0);
            } else {
                return null;
            }
        }
        if (!begun) {
            return null;
        }
        int top = above(at, free, headers);
        int end = below(at + 1, rows, headers, section);
        seen = end;
        if (rows.stream().anyMatch(row -> row.cells.size() > MOST_COLUMNS)) {
            return null;
        }
        return build(top, end, free, rows, new ArrayList<>(headers));
    }

    /** Adds the lines of heads above; returns the stretch the table begins with. */
    private int above(int at, int free, Deque<TableLine> headers) {
        int top = at;
        while (top > free && headers.size() < MOST_HEADERS) {
            var stretch = stretches.get(top - 1);
            if (stretch.end() - stretch.start() > LONGEST_CAPTION) {
                break;
            }
            var lines = lines(stretch);
            if (lines.isEmpty() || !lines.stream().allMatch(TableLine::isHeader)) {
                break;
            }
            for (int l = lines.size() - 1; l >= 0; l--) {
                headers.addFirst(lines.get(l));
            }
            top--;
        }
        return top;
    }

    /** Adds the rows below; returns the stretch behind the table. */
    private int below(int from, List<TableLine> rows, Deque<TableLine> headers, @Nullable Cell opened) {
        boolean barred = rows.get(0).strip.barred;
        boolean wide = rows.get(0).strip.wide;
        var section = opened;
        int end = from;
        for (int at = from; at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            if (stretch.end() - stretch.start() > LONGEST_CAPTION && !stretch.rowLike()) {
                break;
            }
            var lines = lines(stretch);
            boolean took = false;
            for (var line : lines) {
                if ((line.isRow() || line.isPairs()) && line.strip.barred == barred && line.strip.wide == wide) {
                    rows.add(line);
                    line.section = section;
                    took = true;
                } else if (took || !wide || !line.isSection() && !repeats(line, headers)) {
                    return end;
                } else if (!repeats(line, headers)) {
                    section = line.cells.get(0);
                }
            }
            end = took ? at + 1 : end;
            if (!took && at - end > 1) {
                break;
            }
        }
        return end;
    }

    /** Whether a line only says heads again that stand above. */
    private static boolean repeats(TableLine line, Deque<TableLine> headers) {
        var said = new HashSet<String>();
        headers.forEach(header -> header.cells.forEach(cell -> said.addAll(List.of(cell.text.split("\\s+")))));
        return line.cells.stream().allMatch(cell -> said.containsAll(List.of(cell.text.split("\\s+"))));
    }

    /** The table of these lines; null where neither its look nor its words show that it is one. */
    private @Nullable Table build(int top, int end, int free, List<TableLine> rows, List<TableLine> headers) {
        var columns = new Columns(rules, rows, headers);
        boolean wide = rows.get(0).strip.wide;
        boolean sure = wide && (rows.size() > 1 && columns.count() > 0 || columns.headed() && columns.count() > 1);
        var listed = new ArrayList<Table.Row>();
        int figures = 0;
        boolean understood = true;
        for (var line : rows) {
            var row = columns.row(line, text);
            listed.add(row);
            figures += row.figures().size();
            understood &= row.stub() == null || row.stub().isUnderstood();
            understood &= row.figures().stream().allMatch(Table.Figure::told);
        }
        boolean list = rows.get(0).strip.bulleted
                || rows.size() > 1
                || rows.get(0).isPairs()
                || columns.headed() && columns.count() > 1;
        if (!sure && !(list && understood && figures > 1)) {
            return null;
        }
        var leads = headers.stream()
                .map(header -> header.lead)
                .filter(Objects::nonNull)
                .toList();
        return table(top, end, listed, captions(top, free, leads), null);
    }

    /** The figures that the sentence at {@code at} calls up by name, and those of the lines below that go on so; null where it does not. */
    private @Nullable Table roll(int at, int free) {
        var rows = new ArrayList<Table.Row>();
        var leads = new ArrayList<Cell>(1);
        int figures = 0;
        int end = at;
        for (var roll = rollIn(at, null); roll != null; roll = rollIn(end, roll.open())) {
            var lead = roll.lead();
            if (lead != null && end > at) {
                break;
            }
            if (lead != null) {
                leads.add(lead);
            }
            rows.addAll(roll.rows());
            figures += roll.figures();
            end++;
        }
        called = end;
        if (figures < SHORTEST_ROLL) {
            return null;
        }
        var said = captions(at, free, leads);
        boolean announced = said.stream()
                .anyMatch(caption -> !UnitWords.announced(rules, caption).isEmpty());
        var told = said.stream()
                .limit(NEAR)
                .map(UnitWords::told)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return announced || told != null ? table(at, end, rows, said, told) : null;
    }

    private @Nullable Roll rollIn(int at, @Nullable Cell goesOn) {
        var stretch = at < stretches.size() ? stretches.get(at) : null;
        return stretch == null || stretch.figures() < 2 || stretch.to() > stretch.from() + 1
                ? null
                : Roll.of(rules, sentences.get(stretch.from()), goesOn);
    }

    private Table table(int top, int end, List<Table.Row> rows, List<Cell> said, @Nullable UnitWords told) {
        return new Table(stretches.get(top).from(), stretches.get(end - 1).to(), rows, said, told);
    }

    private List<Cell> captions(int top, int free, List<Cell> leads) {
        int floor =
                free == 0 ? stretches.get(0).from() : stretches.get(free - 1).to();
        var before = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        return captions.of(stretches.get(top).from(), floor, leads, before);
    }
}
