package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Tokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the tables and lists among the sentences of a text. Linear in the text: only lines that look like rows are read as such. */
final class Tables {
    /** How many lines of heads a table may have. */
    private static final int MOST_HEADERS = 4;
    /** A line with more cells is no table that anybody reads. */
    private static final int MOST_COLUMNS = 40;
    /** How many sentences before a table can say what it shows. */
    private static final int MOST_CAPTIONS = 3;
    private static final int LONGEST_ROW = 160;
    /** A longer sentence is no caption. */
    private static final int LONGEST_CAPTION = 400;

    private final Rules rules;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final @Nullable Cell title;
    /** The stretch behind those that were tried as rows of one table. */
    private int seen;

    /** Some sentences that stand in one line, and whether they look like a row of a table. */
    private record Stretch(int from, int to, int line, int start, int end, boolean rowLike) {}

    private final Map<Stretch, List<TableLine>> read = new IdentityHashMap<>();

    Tables(Rules rules, List<Sentence> sentences, String text, int titleEnd) {
        this.rules = rules;
        this.text = text;
        this.sentences = sentences;
        int body = 0;
        while (body < sentences.size() && sentences.get(body).start() < titleEnd) {
            body++;
        }
        this.title = titleEnd == 0 ? null : new Cell(rules, text.substring(0, titleEnd), 0, titleEnd, false);
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
            boolean rowLike = rowLike(sentences.get(i).tokens(), sentences.get(i).from(), sentences.get(to - 1).to());
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
        int figures = 0;
        int words = 0;
        boolean parted = false;
        boolean weakly = false;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                figures++;
            } else if (tokens.kind(i) == Tokens.Kind.WORD) {
                words++;
                parted |= i > from && tokens.is(i, "vs");
            } else {
                char c = tokens.first(i);
                parted |= c == '|' || c == '.' && tokens.end(i) - tokens.start(i) > 1;
                weakly |= c == ':' || c == ';' || c == '(' || i == from;
            }
            parted |= i > from && tokens.start(i) - tokens.end(i - 1) > 1 && !tokens.glued(i)
                    || i > from && tabbed(tokens, i);
        }
        if (figures == 0) {
            return false;
        }
        return parted ? words <= 12 + 3 * figures : weakly ? words <= 8 + 2 * figures : figures > 1 && words <= 6;
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
        var sections = new ArrayList<@Nullable Cell>();
        Deque<TableLine> headers = new ArrayDeque<>();
        var first = lines(stretches.get(at));
        boolean begun = false;
        Cell section = null;
        for (var line : first) {
            if (line.isRow() || line.isPairs()) {
                rows.add(line);
                sections.add(section);
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
        int end = below(at + 1, rows, sections, section);
        seen = end;
        if (rows.stream().anyMatch(row -> row.cells.size() > MOST_COLUMNS)) {
            return null;
        }
        return build(top, end, free, rows, sections, new ArrayList<>(headers));
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
    private int below(int from, List<TableLine> rows, List<@Nullable Cell> sections, @Nullable Cell opened) {
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
                    sections.add(section);
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

    private @Nullable Table build(
            int top, int end, int free, List<TableLine> rows, List<@Nullable Cell> sections, List<TableLine> headers) {
        var columns = new Columns(rules, rows, headers);
        boolean wide = rows.get(0).strip.wide;
        boolean sure = wide && (rows.size() > 1 && columns.count() > 0 || columns.headed() && columns.count() > 1);
        var listed = new ArrayList<Table.Row>();
        int figures = 0;
        boolean understood = true;
        for (int r = 0; r < rows.size(); r++) {
            var row = row(rows.get(r), sections.get(r), columns);
            listed.add(row);
            figures += row.figures().size();
            understood &= row.stub() == null || row.stub().isUnderstood();
            understood &= row.figures().stream().allMatch(Table.Figure::told);
        }
        boolean list = rows.get(0).strip.bulleted || rows.size() > 1 || rows.get(0).isPairs() || columns.headed() && columns.count() > 1;
        if (!sure && !(list && understood && figures > 1)) {
            return null;
        }
        return new Table(stretches.get(top).from, stretches.get(end - 1).to, listed, captions(top, free, headers), sure);
    }

    private Table.Row row(TableLine line, @Nullable Cell section, Columns columns) {
        var figures = new ArrayList<Table.Figure>();
        if (line.isPairs() && !columns.headed()) {
            for (int i = 0; i < line.cells.size(); i += 2) {
                figures.add(new Table.Figure(
                        line.cells.get(i + 1),
                        line.cells.get(i),
                        line.cells.get(i).isUnderstood()));
            }
            return new Table.Row(line.strip.start, line.strip.end, null, section, figures);
        }
        var places = columns.places(line);
        var cells = line.figures();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.kind != Cell.Kind.FIGURE) {
                continue;
            }
            var head = places[i] < 0 ? null : columns.head(places[i]);
            boolean told = head != null
                    ? head.isUnderstood() || head.tellsApart() && head.unknown() <= 1
                    : places[i] >= 0 && (i == 0 || cell.bracketed || cell.tellsApart());
            figures.add(new Table.Figure(cell, head, told));
        }
        int stubs = line.stubs();
        int start = line.cells.get(0).start;
        int end = line.cells.get(stubs - 1).end;
        String words = text.substring(start, end).replace('|', ' ');
        return new Table.Row(
                line.strip.start, line.strip.end, new Cell(rules, words, start, end, false), section, figures);
    }

    /** Whether a sentence only goes on in the next line. */
    private boolean wrapped(int s, int next) {
        char last = text.charAt(sentences.get(s).end() - 1);
        var tokens = sentences.get(next).tokens();
        return !tokens.paragraphBefore(sentences.get(next).from()) && (Character.isLetterOrDigit(last) || last == ',');
    }

    private List<Cell> captions(int top, int free, List<TableLine> headers) {
        var captions = new ArrayList<Cell>();
        headers.stream().filter(header -> header.lead != null).forEach(header -> captions.add(header.lead));
        int first = stretches.get(top).from;
        int floor = free == 0 ? stretches.get(0).from : stretches.get(free - 1).to;
        if (first == floor && !tables.isEmpty()) {
            captions.addAll(tables.get(tables.size() - 1).captions());
            return captions;
        }
        for (int s = first - 1; s >= floor && captions.size() < MOST_CAPTIONS; s--) {
            int last = s;
            while (s > floor && wrapped(s - 1, s) && sentences.get(last).end() - sentences.get(s).start() < LONGEST_CAPTION) {
                s--;
            }
            int start = sentences.get(s).start();
            int end = sentences.get(last).end();
            if (end - start > 2 * LONGEST_CAPTION) {
                break;
            }
            captions.add(new Cell(rules, text.substring(start, end), start, end, false));
        }
        if (title != null) {
            captions.add(title);
        }
        return captions;
    }
}
