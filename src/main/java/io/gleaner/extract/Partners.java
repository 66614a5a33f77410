package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the other side of a trade in a list of many: {@code The main buyers were Italy with 200,000 tonnes and Spain 50,000}. */
final class Partners {
    /** What leads from a partner to its figure. */
    private static final String[] LEADING = {"with", "taking", "took", "at", "buying", "bought", "was", "credited"};

    private final Scene scene;
    private final Tokens tokens;

    Partners(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The place at a figure that is its partner: in a list of buyers, or after a figure that was to another place. */
    @Nullable
    Mark<Sense.Place> of(Draft draft, List<Draft> before) {
        var place = at(draft.amount);
        if (place == null) {
            return null;
        }
        if (scene.cue(Signal.PARTNERS, scene.from, place.from()) != null) {
            return place;
        }
        int ahead = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        boolean listed = tokens.isSymbol(ahead, ',') || tokens.is(ahead, "and");
        var last = before.isEmpty() ? null : lastOf(draft, before);
        return listed && last != null && last.counterpart != null ? place : null;
    }

    /** The last figure before of the same name, those in brackets aside. */
    private static @Nullable Draft lastOf(Draft draft, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (!other.isRefused() && draft.term != null && draft.term.equals(other.term)) {
                return other;
            }
        }
        return null;
    }

    /** The place right before an amount, or before what leads to it: {@code Belgium 50,000}, {@code Italy with 200,000}. */
    private @Nullable Mark<Sense.Place> at(Amount amount) {
        int to = amount.from();
        while (to > scene.from && (tokens.isAny(to - 1, LEADING) || tokens.isSymbol(to - 1, '('))) {
            to--;
        }
        for (var place : scene.places) {
            if (place.to() == to
                    && place.sense().pointer() == Sense.Pointer.NAME
                    && place.sense().area() != null) {
                return place;
            }
        }
        return null;
    }
}
