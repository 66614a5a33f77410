package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.BitSet;

/** The clauses of a sentence: what parts them, and what stands aside of them. */
final class Clauses {
    /** Verbs that can only go on from one before them: {@code would reach 4%, but fall to 3% next year}. */
    private static final String[] INFINITIVES = {
        "fall",
        "rise",
        "grow",
        "slow",
        "ease",
        "drop",
        "decline",
        "climb",
        "shrink",
        "contract",
        "accelerate",
        "average",
        "widen",
        "narrow",
        "recover",
        "rebound",
        "pick",
        "reach",
        "remain",
        "stay",
        "be"
    };

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final int[] aside;
    private final int[] commas;
    private final int[] borders;
    private final BitSet parting = new BitSet();

    Clauses(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        aside = new Asides(tokens, from, to).marks();
        commas = new int[to - from + 1];
        borders = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            parting.set(i - from, parts(i));
            commas[i - from + 1] = commas[i - from] + (tokens.isSymbol(i, ',') ? 1 : 0);
            borders[i - from + 1] = borders[i - from] + (aside[i - from] == 0 && border(i) ? 1 : 0);
        }
    }

    private boolean border(int i) {
        return parting.get(i - from);
    }

    /** Whether token {@code i} parts two clauses. */
    private boolean parts(int i) {
        if (tokens.kind(i) == Tokens.Kind.SYMBOL) {
            char c = tokens.first(i);
            return c == ';'
                    || c == '.' && i > from && i + 1 < to && !code(i)
                    || c == '\u2014'
                    || (c == '-' || c == '\u2013') && tokens.spaceBefore(i) && !minus(i)
                    || c == '|';
        }
        var cue = tokens.has(i, Sense.Trait.PARTS_CLAUSES)
                ? tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class)
                : null;
        return cue != null && cue.signal() == Sense.Signal.CONJUNCTION && !goesOn(i);
    }

    /** Whether the conjunction at token {@code i} only joins a second verb to the first: {@code will rise to 4% but then ease to 3%}. */
    private boolean goesOn(int i) {
        int verb = tokens.is(i + 1, "then") ? i + 2 : i + 1;
        return tokens.is(i, "but") && tokens.isAny(verb, INFINITIVES);
    }

    /** Whether a dash is the sign of the number behind it: {@code fell -0.4%}. */
    private boolean minus(int i) {
        return i + 1 < to && tokens.kind(i + 1) == Tokens.Kind.NUMBER && !tokens.spaceBefore(i + 1);
    }

    /** Whether a stop begins an exchange's code: {@code the Nasdaq <.IXIC>}. */
    private boolean code(int i) {
        return tokens.isSymbol(i - 1, '<') || tokens.isSymbol(i - 1, '(');
    }

    /** Whether what stands at one token can bear on what stands at another: an aside bears on nothing outside it. */
    boolean bears(int mark, int on) {
        return aside[mark - from] == 0 || aside[mark - from] == aside[on - from];
    }

    /** How many commas stand between two tokens. */
    int commas(int left, int right) {
        return Math.abs(commas[right - from] - commas[left - from]);
    }

    /** How many borders stand between two tokens. */
    int borders(int left, int right) {
        return Math.abs(borders[right - from] - borders[left - from]);
    }

    /** The first token of the clause that token {@code i} stands in. */
    int from(int i) {
        int at = i;
        while (at > from && !border(at - 1)) {
            at--;
        }
        return at;
    }

    /** The token behind the clause that token {@code i} stands in. */
    int to(int i) {
        int at = i;
        while (at < to && !border(at)) {
            at++;
        }
        return at;
    }
}
