package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;

/** Tells names that only explain another, and so have no figure of their own. */
final class Glosses {
    /** How far a gloss stands from what it glosses. */
    private static final int GLOSS = 6;

    private final Scene scene;
    private final Tokens tokens;

    Glosses(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether a name before an amount only explains another one. */
    boolean isOne(Mark<Sense.Term> term, Amount amount) {
        return glosses(term, amount) || measuredBy(term.to());
    }

    /** Whether a name is only told by another: {@code inflation, as measured by the deflator, rose}. */
    private boolean measuredBy(int i) {
        int at = tokens.isSymbol(i, ',') ? i + 1 : i;
        return tokens.is(at, "as") && tokens.is(at + 1, "measured") && tokens.is(at + 2, "by");
    }

    /** Whether a name only glosses another: {@code The PCE index, the Fed's preferred inflation gauge, rose}. */
    private boolean glosses(Mark<Sense.Term> term, Amount amount) {
        if (scene.commas(term.to(), amount.from()) == 0 || tokens.is(term.from() - 1, "by")) {
            return false;
        }
        for (var other : scene.terms) {
            if (other.to() < term.from()
                    && other.sense().indicator() != null
                    && !other.sense().weak()
                    && scene.commas(other.to(), term.from()) == 1
                    && term.from() - other.to() <= GLOSS
                    && !tellsBetween(other.to(), term.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a move or an amount stands between two tokens, so that something is told there. */
    private boolean tellsBetween(int from, int to) {
        return scene.moves.stream().anyMatch(move -> move.from() >= from && move.to() <= to)
                || scene.amounts.stream().anyMatch(amount -> amount.from() >= from && amount.to() <= to);
    }
}
