package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a sentence calls up one after the other, each behind its name, as the rows of a table: {@code Italy 270 (275),
 * Spain 192 (190) and Greece 35 (44)}, or with periods as heads {@code Wheat prev 39.9, Feb 48.7, total 88.6 (82.7)}.
 */
final class Roll {
    /** A sentence of more words calls up more than anybody reads. */
    private static final int LONGEST = 1000;

    private static final Layer[] NAMING = {Layer.AREA, Layer.ITEM, Layer.TERM, Layer.HEADING, Layer.BASIS};

    private final Rules rules;
    private final Sentence sentence;
    private final Tokens tokens;
    private final RollEntries entries;
    private final List<Table.Row> rows = new ArrayList<>();
    private int figures;
    private boolean plain = true;
    /** The name of the row that is being read; null before the first. */
    private @Nullable Cell stub;

    private final List<Table.Figure> row = new ArrayList<>();

    private Roll(Rules rules, Sentence sentence, RollEntries entries, @Nullable Cell goesOn) {
        this.rules = rules;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.entries = entries;
        this.stub = goesOn;
        for (var entry : entries.all()) {
            var head = takeName(entry.name(), entry.verb());
            take(cell(entry.figure(), entry.to(), false), head);
            if (entry.end() > entry.to()) {
                takeBracket(entries.bracket(entry.to()), entry.end());
            }
        }
        closeRow();
    }

    /**
     * The roll that a sentence ends with, or that it is; null where there is none.
     *
     * @param goesOn the name of the row that the line before left open; null where it left none
     */
    static @Nullable Roll of(Rules rules, Sentence sentence, @Nullable Cell goesOn) {
        var tokens = sentence.tokens();
        if (sentence.to() - sentence.from() > LONGEST) {
            return null;
        }
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER || RollEntries.absent(tokens, i)) {
                int verb = RollEntries.verbBefore(tokens, i);
                int name = nameBefore(sentence, verb);
                if (name < verb) {
                    var entries = new RollEntries(sentence, name);
                    var roll = entries.mayBeRoll()
                            ? new Roll(rules, sentence, entries, name == sentence.from() ? goesOn : null)
                            : null;
                    if (roll != null && roll.figures > 0 && roll.plain) {
                        return roll;
                    }
                    i = Math.max(i, entries.end() - 1);
                }
            }
        }
        return null;
    }

    /** The first token of the known words that stand right before a figure; {@code i} where none do, or where they end a longer name. */
    private static int nameBefore(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        int at = i;
        while (at > sentence.from()
                && i - at < RollEntries.LONGEST_NAME
                && (named(sentence, at - 1) || joint(tokens, at - 1, i))) {
            at--;
        }
        boolean longer = at > sentence.from() && tokens.kind(at - 1) == Tokens.Kind.WORD && tokens.capital(at - 1);
        return longer || at < i && joint(tokens, at, i) ? i : at;
    }

    private static boolean joint(Tokens tokens, int at, int figure) {
        return at < figure - 1
                && (tokens.is(at, "of") || tokens.isSymbol(at, '/') || tokens.isSymbol(at, '.') && tokens.glued(at));
    }

    private static boolean named(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        for (var layer : NAMING) {
            if (tokens.hitOver(i, layer) >= 0 && !RollEntries.absent(tokens, i)) {
                return true;
            }
        }
        return timed(sentence, i) && tokens.kind(i) != Tokens.Kind.NUMBER;
    }

    private static boolean timed(Sentence sentence, int i) {
        for (var time : sentence.times()) {
            if (time.from() <= i && i < time.to()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Begins a row with a name. Words at the name's end that are a period or the like head the figure, and so do such words alone in a
     * row of them; returns these.
     */
    private @Nullable Cell takeName(int name, int figure) {
        int heads = figure;
        while (heads > name && heading(heads - 1)) {
            heads--;
        }
        var head = heads < figure ? cell(heads, figure, false) : null;
        boolean goesOn = row.isEmpty() ? stub != null : row.get(0).head() != null;
        if (heads == name && goesOn) {
            return head;
        }
        closeRow();
        boolean parted = heads > name && head != null && (head.tellsApart() || tokens.is(figure - 1, "total"));
        stub = cell(name, parted ? heads : figure, false);
        return parted ? head : null;
    }

    /** Whether a token is part of a period's name or a word at the head of columns. */
    private boolean heading(int i) {
        return timed(sentence, i)
                || tokens.hitOver(i, Layer.HEADING) >= 0
                        && tokens.hitOver(i, Layer.AREA) < 0
                        && tokens.hitOver(i, Layer.ITEM) < 0;
    }

    private void take(Cell cell, @Nullable Cell head) {
        if (cell.kind == Cell.Kind.FIGURE) {
            row.add(new Table.Figure(cell, head, true));
            figures++;
            plain &= cell.bracketed || cell.figure().family().equals("none");
        }
    }

    /** Takes the one figure in brackets that another may have behind it. */
    private void takeBracket(int open, int to) {
        var cell = cell(open + 1, to - 1, true);
        if (cell.kind == Cell.Kind.FIGURE && cell.figure().core() == 0) {
            take(cell, null);
        }
    }

    private void closeRow() {
        if (!row.isEmpty()) {
            rows.add(new Table.Row(sentence.start(), sentence.end(), stub, null, row));
            row.clear();
        }
    }

    private Cell cell(int first, int to, boolean bracketed) {
        int start = tokens.start(first);
        int last = tokens.end(to - 1);
        return new Cell(rules, tokens.text().substring(start, last), start, last, bracketed);
    }

    /** Its figures by row. */
    List<Table.Row> rows() {
        return rows;
    }

    int figures() {
        return figures;
    }

    /** What the sentence says of all its figures: what stands before the first name, or that name before a verb; null where neither does. */
    @Nullable
    Cell lead() {
        return entries.leadTo() == sentence.from() ? null : cell(sentence.from(), entries.leadTo(), false);
    }

    /** The name of the last row where the next line goes on with it; null where the roll is complete. */
    @Nullable
    Cell open() {
        return entries.end() == sentence.to() - 1 && tokens.isSymbol(entries.end(), ',') ? stub : null;
    }
}
