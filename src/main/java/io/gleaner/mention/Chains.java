package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;

/** Tells numbers in a chain that counts nothing: dates in digits, telephone numbers, scores, {@code 3-for-1}. */
final class Chains {
    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final Beside beside;

    Chains(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.beside = new Beside(tokens);
    }

    /** The token behind the chain that the number at {@code i} belongs to; 0 where there is none. */
    int behind(int i, Numbers.Found number) {
        int joined = joined(i, number);
        return joined > 0 ? joined : dialled(i);
    }

    /** Numbers joined by hyphens: dates in digits, telephone numbers, scores. */
    private int joined(int i, Numbers.Found number) {
        int to = number.to();
        if (to + 1 < end && tokens.is(to, "for") && tokens.hyphenBefore(to) && tokens.hyphenBefore(to + 1)) {
            return to + 2;
        }
        if (i > begin && tokens.hyphenBefore(i) && tokens.kind(i - 1) == Kind.WORD) {
            boolean united = number.scaled() || tokens.hitAt(to, Layer.UNIT) >= 0;
            return united || tokens.hitOver(i - 1, Layer.UNIT) >= 0 ? 0 : to;
        }
        if (to != i + 1 || to >= end || !tokens.hyphenBefore(to) || tokens.kind(to) != Kind.NUMBER) {
            return 0;
        }
        int last = to;
        while (last + 1 < end && tokens.hyphenBefore(last + 1) && tokens.kind(last + 1) == Kind.NUMBER) {
            last++;
        }
        if (last > to || zero(i) || zero(to)) {
            return last + 1;
        }
        if (tokens.is(to, "1") && tokens.text(i).indexOf('.') < 0) {
            return to + 1;
        }
        boolean small = tokens.end(i) - tokens.start(i) <= 3 && tokens.end(to) - tokens.start(to) <= 3;
        boolean united = to + 1 < end
                && (tokens.hitAt(to + 1, Layer.UNIT) >= 0
                        || tokens.sense(tokens.hitAt(to + 1, Layer.NUMBER), Sense.Scale.class) != null);
        if (!small
                || united
                || tokens.text(i).indexOf('.') >= 0
                || tokens.text(to).indexOf('.') >= 0) {
            return 0;
        }
        boolean falls = tokens.text(to).length() < tokens.text(i).length()
                || tokens.text(to).length() == tokens.text(i).length()
                        && tokens.text(to).compareTo(tokens.text(i)) <= 0;
        boolean bracketed = tokens.isSymbol(i - 1, '(') && tokens.isSymbol(to + 1, ')');
        return falls || bracketed || scored(i, to + 1) ? to + 1 : 0;
    }

    /** The token behind a telephone number that begins with a zero: {@code 020 7946 0958}. */
    private int dialled(int i) {
        int to = i + 1;
        while (zero(i)
                && to < end
                && tokens.kind(to) == Kind.NUMBER
                && tokens.spaceBefore(to)
                && !tokens.lineBefore(to)
                && tokens.end(to) - tokens.start(to) > 2) {
            to++;
        }
        return to > i + 1 ? to : 0;
    }

    private boolean zero(int i) {
        return tokens.first(i) == '0'
                && tokens.end(i) - tokens.start(i) > 1
                && tokens.text(i).indexOf('.') < 0;
    }

    private boolean scored(int from, int to) {
        for (int i = to; i < end && i < to + 3 && tokens.kind(i) == Kind.WORD; i++) {
            if (beside.at(i, Company.SCORE) > 0) {
                return true;
            }
        }
        for (int i = from - 1; i >= begin && i >= from - 3 && tokens.kind(i) == Kind.WORD; i--) {
            if (beside.at(i, Company.SCORE) > 0) {
                return true;
            }
        }
        return false;
    }
}
