package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells where the price of a traded good holds: in the world, in the country of a market, or where it was set. */
final class Markets {
    /** How many words may lead from a market's city to its good. */
    private static final int NAME = 3;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    Markets(Catalogue catalogue, Scene scene, Topic topic) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** Whether a place is only where goods are dealt in: {@code London traders expect}. */
    boolean isVenue(Mark<Sense.Place> place) {
        int at = tokens.is(place.to(), "and") ? place.to() + 2 : place.to();
        return tokens.isAny(at, "traders", "dealers", "brokers");
    }

    /** Whether the draft's good has one price in the world. */
    boolean isWorldwide(Draft draft) {
        return draft.item != null && catalogue.kinds(draft.item).contains("world");
    }

    /** Whether the figure is the world market's price of a good, with no country in its name. */
    boolean isAnywhere(Draft draft, @Nullable Mark<Sense.Place> found, @Nullable Area area) {
        if (!draft.code().equals("price") || draft.term == null) {
            return false;
        }
        boolean exchange =
                isWorldwide(draft) && tokens.isAny(draft.term.to() - 1, "futures", "brent") && !isSet(draft, area);
        boolean traded = exchange || isWorldwide(draft) && !topic.isAboutPrices() && !isSet(draft, area);
        boolean named = found != null
                && found.to() <= draft.term.from()
                && draft.term.from() - found.to() <= 2
                && !tokens.is(draft.term.from() - 1, "and")
                && scene.commas(found.to(), draft.term.from()) == 0;
        return traded && !named;
    }

    /** The city before a good whose market it is: {@code New York May coffee fell 2.10 cents}. */
    @Nullable
    Mark<Sense.Place> venue(Draft draft, Mark<Sense.Term> term) {
        for (var place : scene.places) {
            int gap = term.from() - place.to();
            boolean city =
                    place.sense().pointer() == Pointer.CITY && place.sense().area() != null;
            if (city && gap >= 0 && gap <= NAME && scene.commas(place.to(), draft.amount.from()) == 0) {
                return place;
            }
        }
        return null;
    }

    /** Whether a price is the one that a group of producers has set: {@code OPEC's official price}. */
    private boolean isSet(Draft draft, @Nullable Area area) {
        if (area == null || Topic.isCountry(area) || draft.term == null) {
            return false;
        }
        for (int i = draft.term.from() - 2; i < draft.term.to(); i++) {
            if (tokens.isAny(i, "official", "fixed", "reference", "target")) {
                return true;
            }
        }
        return false;
    }
}
