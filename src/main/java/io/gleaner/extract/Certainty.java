package io.gleaner.extract;

import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Status;
import io.gleaner.rule.Catalogue;
import java.util.Set;

/**
 * How sure we are of a fact: as sure as of the slots it took from the figures before it, and less for every circumstance in
 * which readings went wrong more often. The factors are measured: of the facts given a confidence, about that share was right
 * in every slot.
 */
final class Certainty {
    private static final double PERIOD_NOT_SAID = 0.93;
    private static final double WEAK_NAME = 0.92;
    private static final double NAME_WITH_GOOD = 0.89;
    private static final double NAME_APART = 0.98;
    private static final double NAME_FAR = 0.79;
    private static final double NAME_BEHIND = 0.81;
    private static final double LOOSE_UNIT = 0.75;
    private static final double BOUND = 0.78;
    private static final double STOCK = 0.85;
    private static final double NOT_ACTUAL = 0.93;
    private static final double LONG_SENTENCE = 0.83;

    /** How many words part a name that stands apart from its figure, and one that stands far. */
    private static final int APART = 7;

    private static final int FAR = 17;

    /** How many characters a long sentence has. */
    private static final int LONG = 240;

    /** How many figures a fact may hang on one after another. */
    private static final int CHAIN = 6;

    /** Numbers whose unit is open, or that count what much else is counted in. */
    private static final Set<String> LOOSE = Set.of("none", "noun", "jobs", "flowrate", "index", "mass", "points");

    private Certainty() {}

    static double of(Told told) {
        var draft = told.draft();
        double sure = inherited(draft);
        sure *= draft.periodSaid ? 1 : PERIOD_NOT_SAID;
        sure *= named(draft);
        sure *= LOOSE.contains(draft.amount.family()) ? LOOSE_UNIT : 1;
        sure *= draft.amount.bound() == Qualifier.ABOVE || draft.amount.bound() == Qualifier.BELOW ? BOUND : 1;
        sure *= draft.entry != null && draft.entry.kind() == Catalogue.Kind.STOCK ? STOCK : 1;
        sure *= draft.status == Status.FORECAST || draft.status == Status.SUPERSEDED ? NOT_ACTUAL : 1;
        sure *= told.sentence().length() > LONG ? LONG_SENTENCE : 1;
        return sure;
    }

    /** No fact is surer than the figures it hangs on. */
    private static double inherited(Draft draft) {
        double least = draft.confidence;
        var other = draft.related;
        for (int i = 0; i < CHAIN && other != null; i++) {
            least = Math.min(least, other.confidence);
            other = other.related;
        }
        return least;
    }

    /** How far the name that tells what it measures is to be trusted. */
    private static double named(Draft draft) {
        var term = draft.term;
        if (term == null) {
            return 1;
        }
        double sure = term.sense().weak() ? WEAK_NAME : 1;
        sure *= term.sense().needsItem() ? NAME_WITH_GOOD : 1;
        int gap = term.gap(draft.amount.core(), draft.amount.to());
        sure *= gap > FAR ? NAME_FAR : gap > APART ? NAME_APART : 1;
        boolean behind = draft.phrase == null && term.from() >= draft.amount.to() && draft.related == null;
        return behind ? sure * NAME_BEHIND : sure;
    }
}
