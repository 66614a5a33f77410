package io.gleaner.mention;

import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Tokens;
import java.util.List;

/**
 * Hands the direction of a move from its size to where it led: {@code rose 26 pct to 8 mln}, {@code up from 1,096 to 1,288};
 * where it came from has none.
 */
final class Directions {
    private final Tokens tokens;
    private final Beside beside;

    Directions(Tokens tokens) {
        this.tokens = tokens;
        this.beside = new Beside(tokens);
    }

    void hand(List<Amount> amounts) {
        int carried = 0;
        for (int k = 0; k < amounts.size(); k++) {
            var amount = amounts.get(k);
            if (carried != 0 && !joins(amounts.get(k - 1).to(), amount.from())) {
                carried = 0;
            }
            if (k > 0 && amount.direction() == 0 && isSame(amounts.get(k - 1), amount)) {
                amount = amount.moved(amounts.get(k - 1).direction());
                amounts.set(k, amount);
            }
            if (amount.direction() != 0) {
                carried = amount.direction();
            }
            if (amount.role() == Amount.Role.FROM && amount.direction() != 0) {
                amounts.set(k, amount.moved(0));
            } else if (amount.direction() == 0
                    && carried != 0
                    && (amount.role() == Amount.Role.TO || isEnd(amounts, k))) {
                amounts.set(k, amount.moved(carried));
            }
        }
    }

    /** Whether a move ended at the amount right behind it: {@code up 0.06% at 98.89}. */
    private boolean isEnd(List<Amount> amounts, int k) {
        var amount = amounts.get(k);
        return k > 0
                && tokens.is(amount.from() - 1, "at")
                && amount.from() - amounts.get(k - 1).to() <= 2;
    }

    /** Whether the second says in a bracket how much the first is in percent: {@code fell 252 points (2.9%)}. */
    private boolean isSame(Amount first, Amount second) {
        return second.family().equals("percent")
                && second.role() == null
                && first.role() != Amount.Role.FROM
                && first.role() != Amount.Role.TO
                && second.from() - first.to() == 1
                && tokens.isSymbol(first.to(), '(');
    }

    /** Whether one move can govern what stands before {@code from} and behind {@code to}. */
    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean stop = tokens.isSymbol(i, ';') || tokens.lineBefore(i);
            boolean parts = beside.at(i, Company.LINK) > i + 1 || beside.at(i, Company.BORDER) > 0;
            if (stop || parts && !tokens.is(i, "from") && !tokens.is(i, "to")) {
                return false;
            }
        }
        return true;
    }
}
