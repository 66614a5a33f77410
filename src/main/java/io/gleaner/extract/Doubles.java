package io.gleaner.extract;

import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every fact its own draft where one number stands for several: {@code headline and core inflation both stood at 3.4%},
 * {@code cuts of 25 basis points in August and in November}.
 */
final class Doubles {
    private final Catalogue catalogue;
    private final Scene scene;
    private final Dating dating;

    Doubles(Catalogue catalogue, Scene scene, Dating dating) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.dating = dating;
    }

    /** Further drafts that the draft's number stands for; empty for most. */
    List<Draft> of(Draft draft) {
        if (draft.isRefused() || draft.entry == null || draft.term == null) {
            return List.of();
        }
        var more = new ArrayList<Draft>();
        if (draft.entry.kind() == Catalogue.Kind.POLICY && draft.basis != null) {
            decisions(draft, more);
        }
        if (scene.cue(Signal.EACH, draft.term.to(), draft.amount.from()) != null) {
            names(draft, more);
        }
        return more;
    }

    /** One change for each of the times listed behind the first. */
    private void decisions(Draft draft, List<Draft> more) {
        var last = draft.time;
        if (last == null || last.from() < draft.amount.to()) {
            return;
        }
        for (var time : scene.times) {
            if (!time.isPeriod() || time.from() < last.to() || !linked(last.to(), time.from())) {
                continue;
            }
            var other = draft.copy();
            dating.resolve(other, time, draft.period);
            more.add(other);
            last = time;
        }
    }

    /** One figure for each of the names listed before the one it was bound to. */
    private void names(Draft draft, List<Draft> more) {
        var next = draft.term;
        for (int t = scene.terms.size() - 1; t >= 0 && next != null; t--) {
            var term = scene.terms.get(t);
            var indicator = term.sense().indicator();
            if (indicator == null
                    || term.sense().topic()
                    || term.to() > next.from()
                    || !linked(term.to(), next.from())) {
                continue;
            }
            var entry = catalogue.entry(indicator);
            if (!draft.measures(entry) && Fitting.fits(draft.amount, entry, term.sense())) {
                var other = draft.copy();
                other.term = term;
                other.entry = entry;
                more.add(other);
                next = term;
            }
        }
    }

    private boolean linked(int from, int to) {
        boolean link = false;
        for (int i = from; i < to; i++) {
            boolean and = scene.tokens.is(i, "and") || scene.tokens.isSymbol(i, ',');
            boolean filler = scene.tokens.is(i, "in")
                    || scene.tokens.is(i, "again")
                    || scene.tokens.is(i, "the")
                    || scene.tokens.hitOver(i, Sense.Layer.TERM) >= 0;
            if (!and && !filler) {
                return false;
            }
            link |= and;
        }
        return link;
    }
}
