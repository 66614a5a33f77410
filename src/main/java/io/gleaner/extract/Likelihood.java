package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Tells the figures that only may come about: likely ones, possible moves, and duties that are not levied yet. */
final class Likelihood {
    /** How far a word of likelihood reaches to its number. */
    private static final int LIKELY = 6;

    /** How far before and behind a duty the words may stand that tell that it is not levied yet. */
    private static final int THREAT = 6;

    private static final int EFFECT = 12;

    private final Scene scene;
    private final Tokens tokens;

    Likelihood(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether only a probability of the figure is told: {@code a 77% chance of a 25-basis-point cut}. */
    boolean isLikely(Amount amount) {
        for (int i = amount.core() - 1; i >= Math.max(scene.from, amount.core() - LIKELY); i--) {
            if (tokens.isAny(i, "chance", "probability", "odds", "likelihood")) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD && !tokens.isSymbol(i, '+')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a figure only may come: {@code the economy may grow 7%}, {@code may reach 7%}; the month is written with a capital. */
    boolean mayCome(Amount amount, int clause) {
        for (int i = amount.core() - 2; i >= Math.max(clause, amount.core() - LIKELY); i--) {
            if (tokens.text(i).equals("may")) {
                return !tokens.is(i + 1, "have") && !tokens.isSymbol(i + 1, '-');
            }
            if (tokens.isSymbol(i, ',') || tokens.isAny(i, "after", "from", "than")) {
                return false;
            }
        }
        return false;
    }

    /** Whether words at a duty tell that it may come: {@code threatened a 25% tariff}, {@code the 25% tariffs due to take effect}. */
    boolean isThreatened(Amount amount, int clause) {
        boolean drafted = amount.role() != Amount.Role.FROM
                && scene.says(scene.from, amount.from(), "discussed", "discussing", "draft", "proposed", "proposes");
        return drafted
                || scene.cue(Signal.THREAT, Math.max(clause, amount.from() - THREAT), amount.core()) != null
                || scene.cue(Signal.THREAT, amount.to(), Math.min(scene.clauseTo(amount.core()), amount.to() + EFFECT))
                        != null;
    }
}
