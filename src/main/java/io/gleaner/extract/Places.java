package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles whom a figure is about, and the other side of a bilateral one. */
final class Places {
    private static final Set<String> BILATERAL = Set.of("trade_balance", "exports", "imports", "fdi");

    private final Markets markets;
    private final Partners partners;
    private final PlacesBeside beside;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final int year;

    Places(Catalogue catalogue, Scene scene, Topic topic, int year) {
        this.markets = new Markets(catalogue, scene, topic);
        this.partners = new Partners(scene, topic, year);
        this.beside = new PlacesBeside(scene, topic, markets, partners, year);
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.year = year;
    }

    void settle(Draft draft, List<Draft> before) {
        var term = draft.term;
        if (term == null) {
            return;
        }
        if (term.sense().area() != null) {
            draft.area = term.sense().area();
            draft.because("area", "its name says so");
            return;
        }
        if (draft.code().equals("tariff")) {
            new Levies(scene, topic, year).settle(draft, term);
            return;
        }
        boolean bilateral = BILATERAL.contains(draft.code());
        var partner = bilateral ? partners.of(draft, before) : null;
        if (partner != null) {
            among(draft, partner, before);
            return;
        }
        if (bilateral && draft.relation != Draft.Relation.COMPARED && partners.isList(term)) {
            draft.refuse("to whom it went cannot be told");
            return;
        }
        int gapFrom = scene.gapFrom(draft, before);
        int gapTo = scene.nextAmount(draft);
        Mark<Sense.Place> found = null;
        String why = "";
        var paired = scene.pairs.place(draft.amount);
        boolean own = term.from() >= gapFrom || draft.related == null || draft.relation == Draft.Relation.NONE;
        if (paired != null) {
            found = paired;
            why = "respectively";
        } else if (own) {
            found = beside.atTerm(term, draft, bilateral);
            why = "beside its name";
        }
        var behind = beside.behind(draft, gapTo);
        if (behind != null
                && paired == null
                && (found == null
                        || found.to() <= term.from()
                                && behind.sense().pointer() == Pointer.NAME
                                && !beside.inName(found, term))) {
            found = behind;
            why = "behind the figure";
        }
        if (own && (found == null || found.to() <= term.from() && partners.isOther(found))) {
            var owner = beside.owner(draft, term);
            why = owner == null ? why : "whose it is";
            found = owner == null ? found : owner;
        }
        if (found == null && own && term.sense().weak()) {
            found = beside.atNamesake(term, draft, bilateral);
            why = "beside its name before";
        }
        if (found == null) {
            found = beside.between(draft, gapFrom, bilateral);
            why = "before the figure";
        }
        var venue = found == null && draft.code().equals("price") ? markets.venue(draft, term) : null;
        if (venue != null) {
            found = venue;
            why = "where it is traded";
        }
        if (markets.isAnywhere(draft, found, found == null ? null : area(found))) {
            draft.area = new Area("WORLD");
            draft.because("area", draft.item + " is traded in the world");
        } else if (found != null) {
            draft.areaSaid = true;
            draft.area = area(found);
            if (draft.code().equals("price") && draft.area != null && (markets.isWorldwide(draft) || venue != null)) {
                draft.area = draft.area.country();
            }
            draft.because("area", scene.words(found.from(), found.to()) + ", " + why);
        } else if (draft.related != null
                && draft.related.area != null
                && draft.relation != Draft.Relation.NONE
                && !(isWorldPrice(draft.related) && !draft.code().equals("price"))) {
            draft.area = Partners.namesake(draft.related, term, before).area;
            draft.because("area", "as the figure before");
        } else {
            elsewhere(draft, bilateral);
        }
        if (bilateral) {
            partners.settle(draft, before, found != null);
        }
    }

    /** Settles one of many partners: whom they trade with is the one that the figures before were about. */
    private void among(Draft draft, Mark<Sense.Place> partner, List<Draft> before) {
        draft.counterpart = area(partner);
        draft.because("counterpart", scene.words(partner.from(), partner.to()) + ", one of several");
        var last = topic.last;
        for (var other : before) {
            last = other.isRefused() ? last : other;
        }
        boolean same = last != null && last.measures(draft.entry) && last.area != null;
        draft.area = last != null && same ? last.area : topic.home != null ? topic.home : topic.area;
        draft.because("area", "as the text before");
    }

    private static boolean isWorldPrice(Draft draft) {
        return draft.code().equals("price") && draft.area != null && draft.area.equals(new Area("WORLD"));
    }

    private @Nullable Area area(Mark<Sense.Place> place) {
        return place.sense().in(year);
    }

    private void elsewhere(Draft draft, boolean bilateral) {
        for (int p = 0; p < scene.places.size(); p++) {
            var place = scene.places.get(p);
            if (beside.usable(place, draft)
                    && place.sense().pointer() != Pointer.WEAK
                    && !(bilateral && partners.isOther(place))
                    && !(place.sense().pointer() == Pointer.OFFICE
                            && topic.area != null
                            && draft.amount.to() <= place.from())
                    && (place.to() <= draft.amount.core() && beside.aboutIt(place, draft)
                            || place.sense().pointer() == Pointer.OFFICE
                            || place.sense().pointer() == Pointer.BANK)) {
                draft.area = area(place);
                draft.doubt(0.97, "area", scene.words(place.from(), place.to()) + ", in the same sentence");
                return;
            }
        }
        var last = topic.last;
        var spoken = topic.spokenOf();
        if (last != null && last.area != null && pointsBack(draft, last)) {
            draft.area = last.area;
            draft.doubt(0.95, "area", "as the figure that it goes on from");
        } else if (spoken != null && !(bilateral && partners.isOnly(spoken, draft))) {
            draft.area = spoken;
            draft.doubt(spoken.equals(topic.area) ? 0.95 : 0.9, "area", "the text before speaks of it");
        } else if (topic.home != null && !(bilateral && partners.isOnly(topic.home, draft))) {
            draft.area = topic.home;
            draft.doubt(0.9, "area", "the article speaks of it");
        } else {
            draft.doubt(0.7, "area", "none is named");
        }
    }

    /** Whether only a noun with an article stands for what the sentence before told of: {@code The index fell}. */
    private boolean pointsBack(Draft draft, Draft last) {
        var term = draft.term;
        return term != null
                && tokens.is(term.from() - 1, "the")
                && term.to() <= draft.amount.core()
                && scene.places.isEmpty()
                && term.sense().weak()
                && last.measures(draft.entry)
                && topic.sentence() - topic.lastSentence <= 1;
    }
}
