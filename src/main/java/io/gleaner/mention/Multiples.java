package io.gleaner.mention;

import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads growth that is told by what something is multiplied by: {@code doubled}, {@code rose 2.4-fold}. */
final class Multiples {
    private static final Amount.Counted TIMES = new Amount.Counted(Unit.PERCENT, null, "times", null, null);

    private final Tokens tokens;
    private final int end;
    private final BitSet taken;
    private final Surroundings around;

    Multiples(Tokens tokens, int end, BitSet taken, Surroundings around) {
        this.tokens = tokens;
        this.end = end;
        this.taken = taken;
        this.around = around;
    }

    /** The amount that a multiplying verb at token {@code i} stands for: doubled is 100 percent; null where there is none. */
    @Nullable
    Amount verb(int i) {
        int hit = tokens.hitAt(i, Layer.MOVE);
        var move = tokens.sense(hit, Sense.Move.class);
        int to = move == null ? i + 1 : tokens.hitTo(hit);
        boolean name = to < end && tokens.hyphenBefore(to);
        return move == null || move.times() == null || name || ofNumber(to) || taken.get(i)
                ? null
                : amount(i, to, move.times(), move.direction());
    }

    /** Whether it sets a number beside another rather than telling growth: {@code double the 15,000 that was expected}. */
    private boolean ofNumber(int i) {
        return i + 1 < end && tokens.is(i, "the") && tokens.kind(i + 1) != Tokens.Kind.WORD;
    }

    /** The amount that a number before {@code fold} stands for; null where none does. */
    @Nullable
    Amount fold(int i, Numbers.Found number) {
        var times = number.value();
        return times == null || times.compareTo(BigDecimal.ONE) <= 0 || !tokens.is(number.to(), "fold")
                ? null
                : amount(i, number.to() + 1, times, 1);
    }

    private Amount amount(int i, int to, BigDecimal times, int direction) {
        var percent = times.subtract(BigDecimal.ONE).movePointRight(2);
        var before = around.boundBefore(i);
        return new Amount(
                before == null ? i : before.from(),
                to,
                i,
                percent,
                null,
                TIMES,
                before == null ? Qualifier.EXACT : before.qualifier(),
                direction,
                null,
                false,
                true);
    }
}
