package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Head;
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
    /** A name, and what stands in a bracket, has at most so many words. */
    private static final int LONGEST_NAME = 6;
    /** So many words may follow the last figure, to say who called them up. */
    private static final int LONGEST_TAIL = 8;
    /** A sentence of more words calls up more than anybody reads. */
    private static final int LONGEST = 1000;

    private static final Layer[] NAMING = {Layer.AREA, Layer.ITEM, Layer.TERM, Layer.HEADING, Layer.BASIS};

    private final Rules rules;
    private final Sentence sentence;
    private final Tokens tokens;
    /** The first token of the first name. */
    private final int begin;
    /** The token behind what leads to the names: the first name itself where a verb follows it. */
    private int leadTo;
    /** The token behind the last figure read. */
    private int end;

    private final List<Table.Row> rows = new ArrayList<>();
    private int figures;
    private boolean plain = true;
    /** The name of the row that is being read; null before the first. */
    private @Nullable Cell stub;

    private final List<Table.Figure> row = new ArrayList<>();

    private Roll(Rules rules, Sentence sentence, int begin, @Nullable Cell goesOn) {
        this.rules = rules;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.begin = begin;
        this.leadTo = begin;
        this.end = begin;
        this.stub = goesOn;
        int name = begin;
        while (name >= 0) {
            name = takeEntry(name);
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
            if (tokens.kind(i) == Tokens.Kind.NUMBER || absent(tokens, i)) {
                int name = nameBefore(sentence, verbBefore(tokens, i));
                if (name < verbBefore(tokens, i)) {
                    var roll = new Roll(rules, sentence, name, name == sentence.from() ? goesOn : null);
                    if (roll.figures > 0 && roll.plain && roll.opens() && roll.closes()) {
                        return roll;
                    }
                    i = Math.max(i, roll.end - 1);
                }
            }
        }
        return null;
    }

    /** The first token of the verb that leads from the first name to its figure, {@code i} where none does: {@code imports were 32,000}. */
    private static int verbBefore(Tokens tokens, int i) {
        int cue = tokens.hitEnding(i - 1, Layer.CUE);
        var sense = tokens.sense(cue, Sense.Cue.class);
        return sense != null && sense.signal() == Sense.Signal.TO ? tokens.hitFrom(cue) : i;
    }

    /** The first token of the known words that stand right before a figure; {@code i} where none do, or where they end a longer name. */
    private static int nameBefore(Sentence sentence, int i) {
        var tokens = sentence.tokens();
        int at = i;
        while (at > sentence.from() && i - at < LONGEST_NAME && (named(sentence, at - 1) || joint(tokens, at - 1, i))) {
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
            if (tokens.hitOver(i, layer) >= 0 && !absent(tokens, i)) {
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

    private static boolean absent(Tokens tokens, int i) {
        var heading = tokens.sense(tokens.hitAt(i, Layer.HEADING), Sense.Heading.class);
        return heading != null && heading.head() == Head.ABSENT;
    }

    /** Takes the name at a token, its figure and what stands in brackets; returns where the next name begins, or −1. */
    private int takeEntry(int name) {
        int figure = figureAfter(name);
        int to = figure < 0 ? -1 : figureTo(figure);
        if (to < 0) {
            return -1;
        }
        int verb = name == begin ? verbBefore(tokens, figure) : figure;
        if (verb < figure) {
            leadTo = verb;
        }
        var head = takeName(name, verb);
        take(cell(figure, to, false), head);
        end = takeBracket(to);
        int at = end;
        if (at < sentence.to() && (tokens.isSymbol(at, ',') || tokens.isSymbol(at, ';'))) {
            at++;
        }
        if (at < sentence.to() && tokens.is(at, "and")) {
            at++;
        }
        return at > end && at < sentence.to() ? at : -1;
    }

    /** The figure behind a name that begins at token {@code name}; −1 where no name of few words leads to one. */
    private int figureAfter(int name) {
        for (int i = name; i < sentence.to() && i - name <= LONGEST_NAME; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER || absent(tokens, i)) {
                return i > name ? i : -1;
            }
            boolean word = tokens.kind(i) == Tokens.Kind.WORD && tokens.hitAt(i, Layer.MOVE) < 0;
            if (!word && !tokens.isSymbol(i, '/') && !tokens.isSymbol(i, '-') && !tokens.isSymbol(i, '.')) {
                return -1;
            }
        }
        return -1;
    }

    /** The token behind the figure at {@code i}, its unit included; −1 where no plain figure stands there. */
    private int figureTo(int i) {
        int to = i + 1;
        for (var amount : sentence.amounts()) {
            to = amount.from() == i ? amount.to() : to;
        }
        boolean joined = tokens.glued(i) || tokens.hyphenBefore(i);
        boolean goesOn = to < sentence.to()
                && (tokens.glued(to) && tokens.kind(to) != Tokens.Kind.SYMBOL
                        || tokens.isSymbol(to, '/')
                        || tokens.hyphenBefore(to));
        return joined || goesOn ? -1 : to;
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

    /** Takes the one figure in brackets behind another; returns the token behind the brackets. */
    private int takeBracket(int at) {
        int open = tokens.isSymbol(at, ',') ? at + 1 : at;
        if (open >= sentence.to() || !tokens.isSymbol(open, '(')) {
            return at;
        }
        int close = open + 1;
        while (close < sentence.to() && close - open <= LONGEST_NAME && !tokens.isSymbol(close, ')')) {
            close++;
        }
        if (close == open + 1 || close >= sentence.to() || !tokens.isSymbol(close, ')')) {
            return at;
        }
        var cell = cell(open + 1, close, true);
        if (cell.kind == Cell.Kind.FIGURE && cell.figure().core() == 0) {
            take(cell, null);
        }
        return close + 1;
    }

    private void closeRow() {
        if (!row.isEmpty()) {
            rows.add(new Table.Row(sentence.start(), sentence.end(), stub, null, row));
            row.clear();
        }
    }

    /** Whether no figure stands before the first name, but what the figures are counted in: {@code in 1,000 hectares}. */
    private boolean opens() {
        for (var amount : sentence.amounts()) {
            if (amount.to() <= begin && !tokens.is(amount.core() - 1, "in")) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but who called the figures up stands behind them. */
    private boolean closes() {
        if (end < sentence.to() && tokens.kind(end) != Tokens.Kind.SYMBOL || sentence.to() - end > LONGEST_TAIL) {
            return false;
        }
        for (int i = end; i < sentence.to(); i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER || tokens.isSymbol(i, '(')) {
                return false;
            }
        }
        return true;
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
        return leadTo == sentence.from() ? null : cell(sentence.from(), leadTo, false);
    }

    /** The name of the last row where the next line goes on with it; null where the roll is complete. */
    @Nullable
    Cell open() {
        return end == sentence.to() - 1 && tokens.isSymbol(end, ',') ? stub : null;
    }
}
