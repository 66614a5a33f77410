package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Head;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The entries of a roll, found by a look at the tokens alone: most names that lead to a figure stand in prose, and are not read on. */
final class RollEntries {
    /** A name, and what stands in a bracket, has at most so many words. */
    static final int LONGEST_NAME = 6;
    /** So many words may follow the last figure, to say who called them up. */
    private static final int LONGEST_TAIL = 8;

    /**
     * A name, its figure and what stands in brackets behind it.
     *
     * @param name the first token of the name
     * @param verb the first token of the verb behind it; that of the figure where none leads to it
     * @param figure the first token of the figure
     * @param to the token behind the figure
     * @param end the token behind the brackets; that behind the figure where there are none
     */
    record Entry(int name, int verb, int figure, int to, int end) {}

    private final Sentence sentence;
    private final Tokens tokens;
    /** The first token of the first name. */
    private final int begin;
    /** The token behind what leads to the names: the first name itself where a verb follows it. */
    private int leadTo;
    /** The token behind the last entry. */
    private int end;

    private final List<Entry> all = new ArrayList<>();

    /** The entries one behind the other whose first name begins at token {@code begin}. */
    RollEntries(Sentence sentence, int begin) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.begin = begin;
        this.leadTo = begin;
        this.end = begin;
        int name = begin;
        while (name >= 0) {
            name = find(name);
        }
    }

    List<Entry> all() {
        return all;
    }

    int leadTo() {
        return leadTo;
    }

    int end() {
        return end;
    }

    /** Whether what stands around them allows for a roll. */
    boolean mayBeRoll() {
        return !all.isEmpty() && opens() && closes();
    }

    /** The first token of the verb that leads from the first name to its figure, {@code i} where none does: {@code imports were 32,000}. */
    static int verbBefore(Tokens tokens, int i) {
        int cue = tokens.hitEnding(i - 1, Layer.CUE);
        var sense = tokens.sense(cue, Sense.Cue.class);
        return sense != null && sense.signal() == Sense.Signal.TO ? tokens.hitFrom(cue) : i;
    }

    /** Whether a mark stands at a token that says that there is no figure. */
    static boolean absent(Tokens tokens, int i) {
        var heading = tokens.sense(tokens.hitAt(i, Layer.HEADING), Sense.Heading.class);
        return heading != null && heading.head() == Head.ABSENT;
    }

    /** Finds the name at a token, its figure and what stands in brackets; returns where the next name begins, or −1. */
    private int find(int name) {
        int figure = figureAfter(name);
        int to = figure < 0 ? -1 : figureTo(figure);
        if (to < 0) {
            return -1;
        }
        int verb = name == begin ? verbBefore(tokens, figure) : figure;
        if (verb < figure) {
            leadTo = verb;
        }
        end = bracketTo(to);
        all.add(new Entry(name, verb, figure, to, end));
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

    /** Where a bracket opens behind a figure that ends at token {@code at}, if one does. */
    int bracket(int at) {
        return tokens.isSymbol(at, ',') ? at + 1 : at;
    }

    /** The token behind the short brackets that stand behind a figure; {@code at} where none do. */
    private int bracketTo(int at) {
        int open = bracket(at);
        if (open >= sentence.to() || !tokens.isSymbol(open, '(')) {
            return at;
        }
        int close = open + 1;
        while (close < sentence.to() && close - open <= LONGEST_NAME && !tokens.isSymbol(close, ')')) {
            close++;
        }
        boolean empty = close == open + 1;
        return empty || close >= sentence.to() || !tokens.isSymbol(close, ')') ? at : close + 1;
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
}
