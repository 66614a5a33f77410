package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the place beside the name of an indicator or beside its figure: {@code Japan's core inflation}, {@code 1.9% in the euro zone}. */
final class PlacesBeside {
    /** How far before a name the pronoun may stand whose it is. */
    private static final int POSSESSIVE = 3;

    private static final String[] SUPERLATIVES = {
        "highest",
        "lowest",
        "worst",
        "best",
        "fastest",
        "slowest",
        "largest",
        "biggest",
        "smallest",
        "weakest",
        "strongest"
    };

    /** How many words may lead from a superlative to the places it holds among. */
    private static final int SUPERLATIVE = 4;

    /** How many words behind a rank name who has it. */
    private static final int RANKED = 5;

    /** How far into a sentence its subject may stand. */
    private static final int OPENING = 2;

    private final Markets markets;
    private final Partners partners;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final int year;

    PlacesBeside(Scene scene, Topic topic, Markets markets, Partners partners, int year) {
        this.markets = markets;
        this.partners = partners;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.year = year;
    }

    /** The place in the noun phrase of the term: {@code Japan's core inflation}, {@code inflation in Spain}. */
    @Nullable
    Mark<Sense.Place> atTerm(Mark<Sense.Term> term, Draft draft, boolean bilateral) {
        Mark<Sense.Place> found = null;
        int nearest = 7;
        for (var place : scene.places) {
            if (!usable(place, draft) || place.sense().pointer() == Pointer.OFFICE || isOf(place)) {
                continue;
            }
            int gap = place.gap(term.from(), term.to());
            boolean left = place.to() <= term.from();
            boolean inside =
                    place.from() >= term.from() && place.to() <= term.to() && !(bilateral && partners.isOther(place));
            if (inside || partners.isShipper(place, draft)) {
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
            if (!left && (gap > 4 || !ofOrIn(term.to(), leading(place) + 1) || bilateral && partners.isOther(place))) {
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

    /** The place in the noun phrase of the name that a weak one takes up: {@code Peruvian imports of oil, with arrivals at}. */
    @Nullable
    Mark<Sense.Place> atNamesake(Mark<Sense.Term> weak, Draft draft, boolean bilateral) {
        Mark<Sense.Place> found = null;
        for (var term : scene.terms) {
            if (term.to() <= weak.from()
                    && !term.sense().weak()
                    && Objects.equals(term.sense().indicator(), weak.sense().indicator())) {
                found = atTerm(term, draft, bilateral);
            }
        }
        return found;
    }

    /** The place that the sentence begins with, where the name is its own: {@code Iraq went to Riyadh to raise its oil output}. */
    @Nullable
    Mark<Sense.Place> owner(Draft draft, Mark<Sense.Term> term) {
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

    /** Whether a figure stands in brackets right behind its place: {@code in Denmark (6.1%) and in Belgium (3.2%)}. */
    private boolean isGloss(Draft draft) {
        int open = draft.amount.from() - 1;
        return tokens.isSymbol(open, '(') && scene.places.stream().anyMatch(place -> place.to() == open);
    }

    /** The place behind the amount: {@code 1.9% in the euro zone}. */
    @Nullable
    Mark<Sense.Place> behind(Draft draft, int gapTo) {
        if (isGloss(draft)) {
            return null;
        }
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
    @Nullable
    Mark<Sense.Place> between(Draft draft, int gapFrom, boolean bilateral) {
        for (int p = scene.places.size() - 1; p >= 0; p--) {
            var place = scene.places.get(p);
            if (place.to() > draft.amount.core() || place.from() < gapFrom || !usable(place, draft)) {
                continue;
            }
            if (bilateral && partners.isOther(place)
                    || partners.isOrigin(place, draft)
                    || place.sense().pointer() == Pointer.WEAK
                    || ofGood(place, draft)
                    || !aboutIt(place, draft)) {
                continue;
            }
            return place;
        }
        return null;
    }

    boolean usable(Mark<Sense.Place> place, Draft draft) {
        boolean weak = place.sense().pointer() == Pointer.WEAK && topic.home != null && !beside(place, draft);
        boolean dealers = draft.entry != null && Goods.mayHaveOne(draft.entry) && markets.isVenue(place);
        return !weak
                && !ranks(place)
                && !hosts(place)
                && !tokens.isAny(place.to(), "embassy", "embassies", "ambassador", "consulate", "attache")
                && !isMember(place)
                && !isField(place)
                && !dealers
                && scene.bears(place.from(), draft.amount.core())
                && place.sense().area() != null
                && place.sense().pointer() != Pointer.CITY
                && place.sense().pointer() != Pointer.DECOY;
    }

    /** Whether a place only is where others live: {@code Mexicans living in the United States sent home}. */
    private boolean hosts(Mark<Sense.Place> place) {
        int in = place.from() - (tokens.is(place.from() - 1, "the") ? 2 : 1);
        return tokens.is(in, "in") && tokens.isAny(in - 1, "living", "working", "residing") && !tokens.is(in - 2, "of");
    }

    /** Whether a place only says among whom another ranks: {@code Chile is Latin America's largest producer}. */
    private boolean ranks(Mark<Sense.Place> place) {
        int at = place.to() + 1;
        at += tokens.isAny(at, "second", "third", "fourth", "fifth", "single") ? 1 : 0;
        return scene.possessive(place.to())
                && tokens.isAny(at, "largest", "biggest", "top", "main", "leading")
                && !scene.says(at, Math.min(scene.to, at + RANKED), "partner", "partners", "market", "markets")
                && scene.places.stream().anyMatch(other -> other.to() < place.from());
    }

    boolean inName(Mark<Sense.Place> place, Mark<Sense.Term> term) {
        return place.to() <= term.from()
                && term.from() - place.to() <= 3
                && scene.commas(place.to(), term.from()) == 0
                && !forecasts(place.to(), term.from());
    }

    /** Whether a clause is about a place, rather than naming it by the way: {@code the war on Iran}. */
    boolean aboutIt(Mark<Sense.Place> place, Draft draft) {
        int at = leading(place);
        if (tokens.is(at, "by") && tokens.isAny(at - 1, "led", "lead", "backed", "headed", "imposed", "estimated")) {
            return false;
        }
        boolean first = at < scene.from || tokens.kind(at) == Tokens.Kind.SYMBOL || scene.cueAt(at);
        boolean led = !first && tokens.isAny(at, "in", "of", "for", "across", "and", "that", "by");
        led |= tokens.is(at, "between") && tokens.is(place.to(), "and") && tokens.isAny(place.to() + 1, "its", "other");
        boolean owns = place.to() < scene.to && (tokens.is(place.to(), "'s") || tokens.is(place.to(), "\u2019s"));
        boolean named = draft.term != null && place.to() <= draft.term.from() && draft.term.from() - place.to() <= 4;
        boolean verb = place.to() < scene.to && tokens.hitAt(place.to(), Layer.MOVE) >= 0;
        owns |= tokens.is(place.to(), "average");
        var area = place.sense().in(year);
        boolean country = area != null && area.equals(area.country());
        return area != null && (first || led || named || country && (owns || verb));
    }

    /** Whether a place is only what another is made up of: {@code the 24 industrial nations of the OECD}. */
    private boolean isOf(Mark<Sense.Place> place) {
        int whole = tokens.is(place.to() + 1, "the") ? place.to() + 2 : place.to() + 1;
        return tokens.is(place.to(), "of") && scene.places.stream().anyMatch(other -> other.from() == whole);
    }

    /** The token before a place, its article and how many belong to it: {@code in the 12-member bloc}, {@code in the 20 countries of}. */
    private int leading(Mark<Sense.Place> place) {
        int at = place.from() - 1;
        at -= tokens.isAny(at, "member", "nation", "country", "state") && tokens.hyphenBefore(at) ? 1 : 0;
        at -= at >= scene.from && tokens.kind(at) == Tokens.Kind.NUMBER ? 1 : 0;
        at -= at >= scene.from && tokens.is(at, "the") ? 1 : 0;
        return at;
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

    /** Whether a place is only where another is first or last: {@code Poland had the highest rate in the EU}. */
    private boolean isField(Mark<Sense.Place> place) {
        int in = place.from() - (tokens.is(place.from() - 1, "the") ? 2 : 1);
        var first = scene.places.get(0);
        boolean another = first.to() < in
                && first.sense().area() != null
                && !first.sense().area().equals(place.sense().area())
                && tokens.isAny(in, "in", "for", "of", "among", "across");
        for (int i = in - 1; another && i >= Math.max(first.to(), in - SUPERLATIVE); i--) {
            if (tokens.isAny(i, SUPERLATIVES)) {
                return !amountBetween(i, in);
            }
        }
        return false;
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

    /** Whether a place only says whence a good is that is told of by the way: {@code Peru, a buyer of Russian diesel, imported}. */
    private boolean ofGood(Mark<Sense.Place> place, Draft draft) {
        return place.sense().pointer() == Pointer.PEOPLE
                && draft.term != null
                && draft.term.from() > place.to()
                && scene.commas(place.to(), draft.term.from()) > 0
                && scene.goods.stream().anyMatch(good -> good.from() == place.to());
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
}
