package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the price of a good from a product's price tag, a sum that something costs, and a number that is no money. */
final class PriceTags {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Catalogue catalogue;
    private final Scene scene;
    private final Tokens tokens;

    PriceTags(Catalogue catalogue, Scene scene) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Why the figure is no price, or null where it may be one. */
    @Nullable
    String refusal(Draft draft) {
        if (!draft.code().equals("price") || draft.measure == Measure.GROWTH) {
            return null;
        }
        if (Unit.INDEX.equals(draft.unit)) {
            return index(draft) ? null : "a price without money";
        }
        if (!draft.amount.family().equals("money")) {
            return null;
        }
        if (millions(draft)) {
            return "a sum, not a price";
        }
        boolean quantity = draft.unit != null && draft.unit.isRatio();
        var kinds = draft.item == null ? Set.<String>of() : catalogue.kinds(draft.item);
        if (kinds.contains("crypto") || average()) {
            return null;
        }
        boolean made = kinds.contains("manufacture") || kinds.contains("service") || kinds.isEmpty();
        return !quantity || made ? "a price tag, not a price by quantity" : null;
    }

    private boolean average() {
        for (int i = scene.from; i < scene.to; i++) {
            if (tokens.is(i, "average") || tokens.is(i, "averaged")) {
                return true;
            }
        }
        return false;
    }

    private boolean index(Draft draft) {
        int at = draft.term == null ? scene.from : draft.term.from();
        for (int i = Math.max(scene.from, at - 3); i < Math.min(scene.to, at + 5); i++) {
            if (tokens.is(i, "index") || tokens.is(i, "indices")) {
                return true;
            }
        }
        return false;
    }

    private boolean millions(Draft draft) {
        for (int i = draft.amount.core(); i < draft.amount.to(); i++) {
            var scale = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class);
            if (scale != null && scale.factor().compareTo(MILLION) >= 0) {
                return true;
            }
        }
        return false;
    }
}
