package io.gleaner.extract;

import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.Set;

/** Tells loans and bonds that are sold, bought or put off from the debt that a country has. */
final class Loans {
    /** What bonds that are sold at a time add to. */
    private static final Set<String> DEBTS =
            Set.of("public_debt", "external_debt", "budget_balance", "government_spending");

    /** How far behind a figure the word may stand for what is done with it. */
    private static final int BEHIND = 6;

    private final Scene scene;
    private final Tokens tokens;

    Loans(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether bonds of so much are sold or bought: {@code sold $2 billion of notes}, {@code a $3 billion bond sale}. */
    boolean isOne(Draft draft) {
        if (!DEBTS.contains(draft.code()) || !draft.amount.family().equals("money")) {
            return false;
        }
        int from = draft.amount.from();
        int to = draft.amount.to();
        boolean own = false;
        for (int i = Math.max(scene.from, from - 3); i < from; i++) {
            own |= scene.possessive(i) || tokens.isAny(i, "its", "their");
        }
        if (!own && scene.cue(Signal.FLOTATION, Math.max(scene.from, from - 3), from) != null
                || scene.cue(Signal.FLOTATION, to, Math.min(scene.to, to + 3)) != null) {
            return true;
        }
        return !own
                && tokens.is(to, "of")
                && scene.cue(Signal.FLOTATION, scene.clauseFrom(from), Math.min(scene.to, to + BEHIND)) != null;
    }
}
