package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Said;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/**
 * Tells the sums that stand as they are, whatever the sentence says of them: {@code Peru, which last week stopped payments
 * on its $14 billion debt}, {@code will repay a tenth of its $13 billion debt}.
 */
final class Standing {
    /** How many words may lead from the owner to the number, and from the number to the name. */
    private static final int NEAR = 4;

    private final Scene scene;

    Standing(Scene scene) {
        this.scene = scene;
    }

    /** Whether a sum is only named as its owner's, so that neither a time nor an expectation around it is its own. */
    boolean isOne(Draft draft, Catalogue.Entry entry) {
        return entry.kind() == Catalogue.Kind.STOCK
                && !Goods.isPhysical(draft)
                && draft.measure == Measure.LEVEL
                && draft.status != Status.TARGET
                && (draft.amount.role() == null && owned(draft) || definite(draft))
                && !dated(draft);
    }

    /** Whether a rate is only named as a country's, whatever is expected of it: {@code will whittle away at Spain's 12% jobless rate}. */
    boolean isRate(Draft draft, Catalogue.Entry entry) {
        var term = draft.term;
        int to = draft.amount.to();
        return entry.kind() == Catalogue.Kind.RATE
                && draft.measure == Measure.LEVEL
                && draft.status == Status.FORECAST
                && scene.possessive(draft.amount.from() - 1)
                && !scene.timeAt(draft.amount.from() - 2)
                && term != null
                && term.from() >= to
                && term.from() - to <= 1
                && scene.cue(Signal.FORECAST, term.to(), term.to() + 1) == null;
    }

    /** Whether a sum is told as one that is known: {@code would add a trillion to the $20 trillion in national debt}. */
    private boolean definite(Draft draft) {
        var term = draft.term;
        int to = draft.amount.to();
        return term != null
                && scene.tokens.is(draft.amount.from() - 1, "the")
                && scene.tokens.isAny(to, "in", "of")
                && term.from() > to
                && term.from() - to <= 2;
    }

    /** Whether an owner stands before the amount, with its name behind it or between the two. */
    private boolean owned(Draft draft) {
        var term = draft.term;
        if (term == null) {
            return false;
        }
        boolean behind = term.from() >= draft.amount.to() && term.from() - draft.amount.to() <= NEAR;
        boolean between = term.to() <= draft.amount.from()
                && draft.amount.from() - term.to() <= NEAR
                && scene.tokens.isAny(term.to(), "of", "totalling", "totaling");
        boolean named =
                behind && draft.relation != Draft.Relation.COMPARED || between && draft.relation == Draft.Relation.NONE;
        return named && owner(behind ? draft.amount.from() : term.from());
    }

    private boolean owner(int to) {
        for (int i = to - 1; i >= Math.max(scene.from, to - NEAR); i--) {
            if (scene.tokens.isAny(i, "its", "their", "whose", "his", "with")
                    || scene.possessive(i) && !scene.timeAt(i - 1)) {
                return true;
            }
            if (scene.tokens.kind(i) != Tokens.Kind.WORD) {
                return false;
            }
        }
        return false;
    }

    /** Whether a time stands right at the sum or its name. */
    private boolean dated(Draft draft) {
        var amount = draft.amount;
        var term = draft.term;
        int to = term == null ? amount.to() : Math.max(amount.to(), term.to());
        return scene.times.stream()
                .anyMatch(time -> time.isPeriod()
                        && !(time.said() instanceof Said.Window)
                        && (time.from() >= amount.to() && time.from() - to <= 2
                                || time.to() <= amount.from() && amount.from() - time.to() <= 2));
    }
}
