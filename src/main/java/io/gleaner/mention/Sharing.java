package io.gleaner.mention;

import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;
import java.util.BitSet;
import java.util.List;

/** Gives the numbers of a list or comparison what is said once for all of them: unit and direction. */
final class Sharing {
    private final Tokens tokens;
    private final BitSet taken;

    Sharing(Tokens tokens, BitSet taken) {
        this.tokens = tokens;
        this.taken = taken;
    }

    void share(List<Amount> amounts) {
        for (int k = amounts.size() - 2; k >= 0; k--) {
            var first = amounts.get(k);
            var second = amounts.get(k + 1);
            if (open(first) && !second.bare() && second.counted().noun() == null && forwards(first, second)) {
                amounts.set(k, first.countedLike(second));
            }
        }
        for (int k = 1; k < amounts.size(); k++) {
            var first = amounts.get(k - 1);
            var second = amounts.get(k);
            boolean listed = second.direction() == 0
                    && first.direction() != 0
                    && second.role() == null
                    && first.family().equals(second.family())
                    && listed(first.to(), second.from());
            if (listed) {
                amounts.set(k, second.moved(first.direction()));
            }
        }
    }

    private static boolean open(Amount amount) {
        return amount.bare() && amount.value() != null && amount.counted().noun() == null;
    }

    /** Whether the unit behind the second number is the first one's too: {@code from 4,650 to 3,980 ringgit}, {@code 10 or 15 pct}. */
    private boolean forwards(Amount first, Amount second) {
        if (first.role() == Amount.Role.FROM && second.role() == Amount.Role.TO) {
            return second.from() - first.to() <= 2;
        }
        return listed(first.to(), second.from());
    }

    /** Whether only commas, brackets and conjunctions stand between two tokens. */
    private boolean listed(int from, int to) {
        if (to <= from || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean joins = tokens.is(i, "and") || tokens.is(i, "or");
            boolean comma = tokens.kind(i) == Kind.SYMBOL && tokens.first(i) == ',';
            if (!joins && !comma || tokens.lineBefore(i) || taken.get(i)) {
                return false;
            }
        }
        return true;
    }
}
