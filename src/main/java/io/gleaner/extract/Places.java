package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles whom a figure is about, and the other side of a bilateral one. */
final class Places {
    private static final Set<String> BILATERAL = Set.of("trade_balance", "exports", "imports", "fdi");

    /** How far before a name the pronoun may stand whose it is. */
    private static final int POSSESSIVE = 3;

    /** How far into a sentence its subject may stand. */
    private static final int OPENING = 2;

    private final Markets markets;
    private final Partners partners;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final int year;

    Places(Catalogue catalogue, Scene scene, Topic topic, int year) {
        this.markets = new Markets(catalogue, scene, topic);
        this.partners = new Partners(scene, topic, year);
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
            found = atTerm(term, draft, bilateral);
            why = "beside its name";
        }
        var behind = behind(draft, gapTo);
        if (behind != null
                && paired == null
                && (found == null
                        || found.to() <= term.from()
                                && behind.sense().pointer() == Pointer.NAME
                                && !inName(found, term))) {
            found = behind;
            why = "behind the figure";
        }
        if (own && (found == null || found.to() <= term.from() && partners.isOther(found))) {
            var owner = owner(draft, term);
            why = owner == null ? why : "whose it is";
            found = owner == null ? found : owner;
        }
        if (found == null) {
            found = between(draft, gapFrom, bilateral);
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
        draft.area = last != null && same ? last.area : topic.area != null ? topic.area : topic.home;
        draft.because("area", "as the text before");
    }

    private static boolean isWorldPrice(Draft draft) {
        return draft.code().equals("price") && draft.area != null && draft.area.equals(new Area("WORLD"));
    }

    private @Nullable Area area(Mark<Sense.Place> place) {
        return place.sense().in(year);
    }

    /** Whether a place is only named as one of several: {@code the Far East, including Hong Kong and Taiwan}. */
    private boolean isMember(Mark<Sense.Place> place) {
        for (int i = place.from() - 1; i >= scene.from; i--) {
            if (tokens.is(i, "including") || tokens.is(i, "as") && tokens.is(i - 1, "such")) {
                return true;
            }
            boolean list =
                    tokens.isSymbol(i, ',') || tokens.isAny(i, "and", "the") || tokens.hitOver(i, Layer.AREA) >= 0;
            if (!list) {
                return false;
            }
        }
        return false;
    }

    private boolean usable(Mark<Sense.Place> place, Draft draft) {
        boolean weak = place.sense().pointer() == Pointer.WEAK && topic.home != null && !beside(place, draft);
        boolean dealers = draft.entry != null && Goods.mayHaveOne(draft.entry) && markets.isVenue(place);
        return !weak
                && !isMember(place)
                && !dealers
                && scene.bears(place.from(), draft.amount.core())
                && place.sense().area() != null
                && place.sense().pointer() != Pointer.CITY
                && place.sense().pointer() != Pointer.DECOY;
    }

    /** Whether the word for a place stands right before the name or its good: {@code European diesel prices}. */
    private boolean beside(Mark<Sense.Place> place, Draft draft) {
        var term = draft.term;
        int gap = term == null ? -1 : term.from() - place.to();
        return gap == 0
                || term != null
                        && gap > 0
                        && gap <= 2
                        && scene.goods.stream().anyMatch(good -> good.from() == place.to() && good.to() <= term.from());
    }

    private boolean inName(Mark<Sense.Place> place, Mark<Sense.Term> term) {
        return place.to() <= term.from()
                && term.from() - place.to() <= 3
                && scene.commas(place.to(), term.from()) == 0
                && !forecasts(place.to(), term.from());
    }

    /** Whether a place is only where the forecast is made: {@code EU predictions of growth of 2% in Spain}. */
    private boolean forecasts(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.isAny(
                            i,
                            "forecast",
                            "forecasts",
                            "prediction",
                            "predictions",
                            "projection",
                            "projections",
                            "estimate",
                            "estimates",
                            "expectation",
                            "expectations")
                    && tokens.isAny(i + 1, "of", "for")) {
                return true;
            }
        }
        return false;
    }

    /** The place in the noun phrase of the term: {@code Japan's core inflation}, {@code inflation in Spain}. */
    private @Nullable Mark<Sense.Place> atTerm(Mark<Sense.Term> term, Draft draft, boolean bilateral) {
        Mark<Sense.Place> found = null;
        int nearest = 7;
        for (var place : scene.places) {
            if (!usable(place, draft) || place.sense().pointer() == Pointer.OFFICE) {
                continue;
            }
            int gap = place.gap(term.from(), term.to());
            boolean left = place.to() <= term.from();
            boolean inside =
                    place.from() >= term.from() && place.to() <= term.to() && !(bilateral && partners.isOther(place));
            if (inside) {
                return place;
            }
            if (left
                    && (scene.commas(place.to(), term.from()) > 0
                            || scene.borders(place.to(), term.from()) > 0
                            || amountBetween(place.to(), term.from()))) {
                continue;
            }
            if (left && partners.isOther(place) && bilateral && term.from() - place.to() > 1) {
                continue;
            }
            if (!left && place.from() == term.to() && place.sense().pointer() == Pointer.PEOPLE) {
                return place;
            }
            if (!left && (gap > 4 || !ofOrIn(term.to(), place.from()) || bilateral && partners.isOther(place))) {
                continue;
            }
            if (bilateral && !left && partners.isOther(place) || partners.isOrigin(place, draft)) {
                continue;
            }
            if (gap < nearest) {
                nearest = gap;
                found = place;
            }
        }
        return found;
    }

    /** The place that the sentence begins with, where the name is its own: {@code Iraq went to Riyadh to raise its oil output}. */
    private @Nullable Mark<Sense.Place> owner(Draft draft, Mark<Sense.Term> term) {
        boolean its = false;
        for (int i = term.from() - 1; i >= Math.max(scene.from, term.from() - POSSESSIVE); i--) {
            its |= tokens.is(i, "its");
        }
        Mark<Sense.Place> first = null;
        for (var place : its ? scene.places : List.<Mark<Sense.Place>>of()) {
            if (place.to() > term.from() || first != null && scene.possessive(place.to())) {
                return place.to() > term.from() ? first : null;
            }
            if (first == null && usable(place, draft) && place.sense().pointer() != Pointer.OFFICE) {
                first = place;
            }
            if (first == null || first.from() - scene.from > OPENING) {
                return null;
            }
        }
        return first;
    }

    private boolean amountBetween(int from, int to) {
        for (var amount : scene.amounts) {
            if (amount.core() >= from && amount.core() < to) {
                return true;
            }
        }
        return false;
    }

    private boolean ofOrIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.MOVE) >= 0) {
                return false;
            }
        }
        return from < to && tokens.isAny(from, "in", "of", "for", "across", "by", "throughout", "within");
    }

    /** The place behind the amount: {@code 1.9% in the euro zone}. */
    private @Nullable Mark<Sense.Place> behind(Draft draft, int gapTo) {
        for (var place : scene.places) {
            if (place.from() < draft.amount.to()
                    || place.from() >= gapTo
                    || !usable(place, draft)
                    || place.sense().pointer() != Pointer.NAME) {
                continue;
            }
            int at = place.from() - 1;
            if (tokens.is(at, "the")) {
                at--;
            }
            boolean in = tokens.isAny(at, "in", "for", "across");
            if (in
                    && at - draft.amount.to() <= 4
                    && scene.borders(draft.amount.to(), place.from()) == 0
                    && scene.commas(draft.amount.to(), place.from()) == 0) {
                return place;
            }
        }
        return null;
    }

    /** The nearest place before the amount that the clause is about, in the stretch since the amount before it. */
    private @Nullable Mark<Sense.Place> between(Draft draft, int gapFrom, boolean bilateral) {
        for (int p = scene.places.size() - 1; p >= 0; p--) {
            var place = scene.places.get(p);
            if (place.to() > draft.amount.core() || place.from() < gapFrom || !usable(place, draft)) {
                continue;
            }
            if (bilateral && partners.isOther(place)
                    || partners.isOrigin(place, draft)
                    || place.sense().pointer() == Pointer.WEAK
                    || !aboutIt(place, draft)) {
                continue;
            }
            return place;
        }
        return null;
    }

    /** Whether a clause is about a place, rather than naming it by the way: {@code the war on Iran}. */
    private boolean aboutIt(Mark<Sense.Place> place, Draft draft) {
        int at = place.from() - 1;
        if (at >= scene.from && tokens.is(at, "the")) {
            at--;
        }
        if (tokens.is(at, "by") && tokens.isAny(at - 1, "led", "lead", "backed", "headed", "imposed", "estimated")) {
            return false;
        }
        boolean first = at < scene.from || tokens.kind(at) == Tokens.Kind.SYMBOL || scene.cueAt(at);
        boolean led = !first && tokens.isAny(at, "in", "of", "for", "across", "and", "that", "by");
        boolean owns = place.to() < scene.to && (tokens.is(place.to(), "'s") || tokens.is(place.to(), "\u2019s"));
        boolean named = draft.term != null && place.to() <= draft.term.from() && draft.term.from() - place.to() <= 4;
        boolean verb = place.to() < scene.to && tokens.hitAt(place.to(), Layer.MOVE) >= 0;
        owns |= tokens.is(place.to(), "average");
        var area = area(place);
        boolean country = area != null && area.equals(area.country());
        return area != null && (first || led || named || country && (owns || verb));
    }

    private void elsewhere(Draft draft, boolean bilateral) {
        for (int p = 0; p < scene.places.size(); p++) {
            var place = scene.places.get(p);
            if (usable(place, draft)
                    && place.sense().pointer() != Pointer.WEAK
                    && !(bilateral && partners.isOther(place))
                    && !(place.sense().pointer() == Pointer.OFFICE
                            && topic.area != null
                            && draft.amount.to() <= place.from())
                    && (place.to() <= draft.amount.core() && aboutIt(place, draft)
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
