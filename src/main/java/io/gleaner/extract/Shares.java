package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Tokens;

/** Tells how large a part of something is from how fast it grows: {@code the share of exports to Norway rose to 20%}. */
final class Shares {
    /** How many words may lead from a share to its verb. */
    private static final int NAME = 14;

    private static final String[] NAMES = {
        "share", "shares", "proportion", "percentage", "weight", "weighting", "weightage"
    };

    private final Scene scene;
    private final Tokens tokens;

    Shares(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether an amount is where the share moved or stood that its clause speaks of. */
    boolean isOne(Amount amount) {
        int clause = scene.clauseFrom(amount.core());
        for (int i = Math.max(clause, amount.core() - NAME); i < amount.core(); i++) {
            boolean part = tokens.isAny(i, NAMES)
                    && (tokens.isAny(i + 1, "of", "in")
                            || tokens.isAny(i - 1, "a", "market") && tokens.is(i - 2, "as"));
            if (part && scene.commas(i, amount.core()) == 0) {
                return true;
            }
        }
        return false;
    }
}
