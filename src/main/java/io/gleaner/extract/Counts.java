package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;

/** Tells counted things that an article happens to mention from the goods whose output, use or trade is told. */
final class Counts {
    /** How far from the word for output or use its good may stand. */
    private static final int NEAR = 3;

    private static final Set<String> OF_GOODS =
            Set.of("production", "consumption", "stocks", "orders", "price", "area", "yield", "exports", "imports");

    /** Things counted in these are in use; nobody consumes them. */
    private static final Set<String> PIECES = Set.of("units", "noun", "none");

    /** Less than this is told of a person or a firm. */
    private static final BigDecimal HANDFUL = BigDecimal.valueOf(50);

    private static final Set<String> LITTLE = Set.of("mass", "volume");

    private static final String[] KEPT = {"strategic", "emergency", "petroleum", "state", "national"};

    /** The kinds of what comes out of the ground; what countries keep of metals they call reserves too. */
    private static final Set<String> MINED = Set.of("energy", "fuel", "mineral");

    /** The kinds of what countries have little of. */
    private static final Set<String> DEAR = Set.of("metal", "mineral");

    private static final Unit PIECE = new Unit("units");

    /** Fewer than these are no country's goods. */
    private static final BigDecimal FEW = BigDecimal.valueOf(1000);

    /** The kinds of what nobody keeps in silos, tanks or warehouses that are told of. */
    private static final Set<String> MADE = Set.of("manufacture", "service", "cpi", "crypto", "traded");

    private static final Area WORLD = new Area("WORLD");

    private final Catalogue catalogue;
    private final Scene scene;

    Counts(Catalogue catalogue, Scene scene) {
        this.catalogue = catalogue;
        this.scene = scene;
    }

    /** Whether something else than the good is counted: {@code two companies}. */
    boolean other(Draft draft) {
        var value = draft.amount.value();
        if (draft.unit != null && draft.unit.equals(PIECE) && weighed(draft)) {
            return true;
        }
        boolean few = value != null && value.compareTo(FEW) < 0;
        if (!few || !draft.amount.family().equals("noun") || !OF_GOODS.contains(draft.code())) {
            return false;
        }
        for (var good : scene.goods) {
            if (good.to() > draft.amount.core() && good.from() <= draft.amount.to()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is so little of a good that one firm or person has it: {@code whoever uses more than 10 tonnes a month}. */
    boolean little(Draft draft) {
        var value = draft.value;
        return value != null
                && LITTLE.contains(draft.amount.family())
                && Goods.isPhysical(draft)
                && draft.measure == Measure.LEVEL
                && value.abs().compareTo(HANDFUL) < 0
                && (draft.item == null || Collections.disjoint(catalogue.kinds(draft.item), DEAR));
    }

    /** Whether makers' shipments are meant, not trade: {@code global tablet shipments fell}. */
    boolean delivered(Draft draft, Mark<Sense.Term> term) {
        boolean made = draft.item == null || catalogue.kinds(draft.item).contains("manufacture");
        boolean trade =
                scene.says(scene.from, scene.to, "exports", "export", "exported", "overseas", "abroad", "customs");
        boolean own = draft.item != null && scene.tokens.hitOver(term.from() - 1, Layer.ITEM) >= 0 && !trade;
        return draft.code().equals("exports")
                && made
                && (WORLD.equals(draft.area) || own)
                && scene.tokens.isAny(term.from(), "shipment", "shipments", "sales", "deliveries");
    }

    /** Whether what is left in the ground is told of, rather than kept: {@code the field's reserves are 500 million barrels}. */
    boolean buried(Draft draft, Mark<Sense.Term> term) {
        return draft.code().equals("stocks")
                && draft.item != null
                && (scene.tokens.is(term.from(), "reserves")
                        || scene.tokens.isAny(term.to() - 1, "reserves", "reserve"))
                && !scene.tokens.isAny(term.from() - 1, KEPT)
                && !scene.tokens.isAny(term.from(), KEPT)
                && !Collections.disjoint(catalogue.kinds(draft.item), MINED);
    }

    /** Whether a number that names no unit is of a good that is told by its weight or its bulk. */
    private boolean weighed(Draft draft) {
        boolean bare =
                draft.amount.family().equals("none") || draft.amount.family().equals("noun");
        return bare
                && draft.relation == Draft.Relation.NONE
                && draft.item != null
                && !catalogue.kinds(draft.item).contains("manufacture");
    }

    /** Whether what is called stocks are shares: {@code travel stocks fell 0.7%}. */
    boolean shares(Draft draft) {
        if (!draft.code().equals("stocks") || draft.item == null || draft.measure != Measure.GROWTH) {
            return false;
        }
        var kinds = catalogue.kinds(draft.item);
        boolean named = draft.relation != Draft.Relation.NONE
                || scene.goods.stream().anyMatch(good -> good.sense().item().equals(draft.item))
                || draft.term != null && draft.term.sense().item() != null;
        return !named || draft.item.equals("energy") || kinds.isEmpty() || MADE.containsAll(kinds);
    }

    /** Whether land is told of where nothing is grown: {@code blocks with an area of 44,000 sq km} for oil. */
    boolean untilled(Draft draft) {
        if (!draft.code().equals("area") || draft.item == null) {
            return false;
        }
        var kinds = catalogue.kinds(draft.item);
        return kinds.contains("energy")
                || kinds.contains("fuel")
                || kinds.contains("metal")
                || kinds.contains("mineral")
                || kinds.contains("manufacture")
                || kinds.contains("cpi") && !kinds.contains("crop");
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
        if (draft.code().equals("consumption") && PIECES.contains(draft.amount.family())) {
            return true;
        }
        for (var good : scene.goods) {
            boolean moved = draft.measure == Measure.GROWTH
                    && good.from() >= draft.amount.to()
                    && good.from() - draft.amount.to() <= NEAR;
            if (good.sense().item().equals(draft.item) && (moved || good.gap(term.from(), term.to()) <= NEAR)) {
                return false;
            }
        }
        return true;
    }
}
