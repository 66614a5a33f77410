package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables and lists among the sentences of a text. Linear in the text: only lines that look like rows are read as such. */
final class Tables {
    /** How many lines of heads a table may have. */
    private static final int MOST_HEADERS = 4;
    /** A line with more cells is no table that anybody reads. */
    private static final int MOST_COLUMNS = 40;

    private static final int LONGEST_ROW = 160;
    /** A longer sentence is no caption. */
    private static final int LONGEST_CAPTION = 400;

    private final Rules rules;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Captions captions;
    /** The stretch behind those that were tried as rows of one table. */
    private int seen;

    /** Some sentences that stand in one line, and whether they look like a row of a table. */
    private record Stretch(int from, int to, int line, int start, int end, boolean rowLike) {}

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
        stretches(body);
        find();
    }

    /** The tables, in the order of the text; none overlap. */
    List<Table> all() {
        return tables;
    }

    private void stretches(int body) {
        int i = body;
        while (i < sentences.size()) {
            int to = i + 1;
            while (to < sentences.size()
                    && !sentences.get(to).tokens().lineBefore(sentences.get(to).from())) {
                to++;
            }
            int start = sentences.get(i).start();
            int line = text.lastIndexOf('\n', start) + 1;
            int end = sentences.get(to - 1).end();
            boolean rowLike = rowLike(
                    sentences.get(i).tokens(),
                    sentences.get(i).from(),
                    sentences.get(to - 1).to());
            if (to == i + 1 || rowLike && isOneRow(start, end)) {
                stretches.add(new Stretch(i, to, line, line, end, rowLike));
            } else {
                for (int s = i; s < to; s++) {
                    var one = sentences.get(s);
                    stretches.add(new Stretch(
                            s,
                            s + 1,
                            line,
                            s == i ? line : one.start(),
                            one.end(),
                            rowLike(one.tokens(), one.from(), one.to())));
                }
            }
            i = to;
        }
    }

    /** Whether stops inside a line can only be those of abbreviations: it is short, and no dots lead to its figures. */
    private boolean isOneRow(int start, int end) {
        return end - start <= LONGEST_ROW && text.substring(start, end).indexOf("..") < 0;
    }

    /** Whether a look at the tokens alone allows for a row: figures, few words, and something that parts cells. */
    private boolean rowLike(Tokens tokens, int from, int to) {
        int figures = figures(tokens, from, to);
        if (figures == 0) {
            return false;
        }
        int words = 0;
        boolean parted = false;
        boolean weakly = false;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Tokens.Kind.WORD) {
                words++;
                parted |= i > from && tokens.is(i, "vs");
            } else if (tokens.kind(i) == Tokens.Kind.SYMBOL) {
                char c = tokens.first(i);
                parted |= c == '|' || c == '.' && tokens.end(i) - tokens.start(i) > 1;
                weakly |= c == ':' || c == ';' || c == '(' || i == from;
            }
            parted |= i > from && tokens.start(i) - tokens.end(i - 1) > 1 && !tokens.glued(i)
                    || i > from && tabbed(tokens, i);
        }
        return parted ? words <= 12 + 3 * figures : weakly ? words <= 8 + 2 * figures : figures > 1 && words <= 6;
    }

    private static int figures(Tokens tokens, int from, int to) {
        int figures = 0;
        for (int i = from; i < to; i++) {
            figures += tokens.kind(i) == Tokens.Kind.NUMBER ? 1 : 0;
        }
        return figures;
    }

    private boolean tabbed(Tokens tokens, int i) {
        return tokens.start(i) > tokens.end(i - 1) && text.charAt(tokens.end(i - 1)) == '\t';
    }

    private void find() {
        int at = 0;
        int free = 0;
        while (at < stretches.size()) {
            seen = at + 1;
            var found = stretches.get(at).rowLike ? table(at, free) : null;
            if (found == null) {
                at = seen;
            } else {
                tables.add(found);
                at = after(found, at);
                free = at;
            }
        }
    }

    private int after(Table table, int at) {
        int next = at;
        while (next < stretches.size() && stretches.get(next).from < table.to()) {
            next++;
        }
        return next;
    }

    private List<TableLine> lines(Stretch stretch) {
        return read.computeIfAbsent(stretch, one -> {
            var lines = new ArrayList<TableLine>(1);
            for (var strip : Strip.of(text, one.start, one.end)) {
                for (var part : Runs.of(rules, text, strip)) {
                    lines.add(new TableLine(rules, text, part, one.line));
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
        int end = below(at + 1, rows, section);
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
            if (stretch.end - stretch.start > LONGEST_CAPTION) {
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
    private int below(int from, List<TableLine> rows, @Nullable Cell opened) {
        boolean barred = rows.get(0).strip.barred;
        boolean wide = rows.get(0).strip.wide;
        var section = opened;
        int end = from;
        for (int at = from; at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            if (stretch.end - stretch.start > LONGEST_CAPTION && !stretch.rowLike) {
                break;
            }
            var lines = lines(stretch);
            boolean took = false;
            for (var line : lines) {
                if ((line.isRow() || line.isPairs()) && line.strip.barred == barred && line.strip.wide == wide) {
                    rows.add(line);
                    line.section = section;
                    took = true;
                } else if (!took && line.isSection() && wide) {
                    section = line.cells.get(0);
                } else {
                    return end;
                }
            }
            end = took ? at + 1 : end;
            if (!took && at - end > 1) {
                break;
            }
        }
        return end;
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
        int first = stretches.get(top).from;
        int floor = free == 0 ? stretches.get(0).from : stretches.get(free - 1).to;
        var before = first == floor && !tables.isEmpty()
                ? tables.get(tables.size() - 1).captions()
                : null;
        var captions = before == null ? this.captions.before(first, floor, headers) : before;
        return new Table(first, stretches.get(end - 1).to, listed, captions);
    }
}
