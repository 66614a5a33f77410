package io.gleaner.extract;

import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import java.util.Set;

/** Tells counted things that an article happens to mention from the goods whose output, use or trade is told. */
final class Counts {
    /** How far from the word for output or use its good may stand. */
    private static final int NEAR = 3;

    private static final Set<String> OF_GOODS =
            Set.of("production", "consumption", "stocks", "orders", "price", "area", "yield", "exports", "imports");

    private final Catalogue catalogue;
    private final Scene scene;

    Counts(Catalogue catalogue, Scene scene) {
        this.catalogue = catalogue;
        this.scene = scene;
    }

    /** Whether a manufacture or service is only in the air: the sentence does not name it beside what it tells of it. */
    boolean guessed(Draft draft, Mark<Sense.Term> term) {
        if (draft.item == null
                || term.sense().item() != null
                || draft.relation != Draft.Relation.NONE
                || !OF_GOODS.contains(draft.code())) {
            return false;
        }
        var kinds = catalogue.kinds(draft.item);
        if (!kinds.contains("manufacture") && !kinds.contains("service")) {
            return false;
        }
        for (var good : scene.goods) {
            if (good.sense().item().equals(draft.item) && good.gap(term.from(), term.to()) <= NEAR) {
                return false;
            }
        }
        return true;
    }
}
