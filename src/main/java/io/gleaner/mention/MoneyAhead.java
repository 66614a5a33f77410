package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the currency that stands before a number: {@code $5}, {@code US$ 5}, {@code -$5}. */
final class MoneyAhead {
    private final Tokens tokens;
    private final int begin;

    MoneyAhead(Tokens tokens, int begin) {
        this.tokens = tokens;
        this.begin = begin;
    }

    /** The currency sign or code that ends right before token {@code i}; a single letter must touch the number. */
    Sense.@Nullable Money before(int i) {
        int hit = i > begin && !tokens.lineBefore(i) ? tokens.hitEnding(end(i), Layer.UNIT) : -1;
        if (hit >= 0 && (tokens.hitFrom(hit) < begin || runsOn(tokens.hitFrom(hit)))) {
            return null;
        }
        var money = tokens.sense(hit, Sense.Money.class);
        boolean letter =
                money != null && tokens.kind(i - 1) == Tokens.Kind.WORD && tokens.end(i - 1) - tokens.start(i - 1) == 1;
        return money != null && money.symbol() && !tokens.hyphenBefore(i) && !(letter && !tokens.glued(i))
                ? money
                : null;
    }

    /** The last token of a currency sign before token {@code i}, a minus between them aside. */
    int end(int i) {
        boolean minus = i - 2 >= begin
                && tokens.glued(i)
                && tokens.glued(i - 1)
                && (tokens.isSymbol(i - 1, '-') || tokens.isSymbol(i - 1, '\u2212'));
        boolean stop = i - 2 >= begin
                && tokens.isSymbol(i - 1, '.')
                && tokens.glued(i - 1)
                && tokens.kind(i - 2) == Tokens.Kind.WORD
                && tokens.end(i - 1) - tokens.start(i - 1) == 1;
        return minus || stop ? i - 2 : i - 1;
    }

    /** Whether the letters at {@code i} follow other letters or digits without a blank, as in a code. */
    private boolean runsOn(int i) {
        return i > begin
                && tokens.kind(i) == Tokens.Kind.WORD
                && (tokens.glued(i) && tokens.kind(i - 1) != Tokens.Kind.SYMBOL
                        || tokens.glued(i) && tokens.isSymbol(i - 1, ':')
                        || tokens.hyphenBefore(i) && tokens.kind(i - 1) == Tokens.Kind.NUMBER);
    }
}
