package io.gleaner.extract;

import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.Set;

/** Tells a firm's own figure from one of the economy: {@code Toyota's exports}, {@code its sales}, {@code the airline cut 500 jobs}. */
final class Ownership {
    /** How far before its noun an owner may stand. */
    private static final int PHRASE = 5;

    /** How far before its figure a firm may stand that it is dealt out to, the codes of shares counted. */
    private static final int DEALT = 14;

    /** The fewest jobs that no firm has. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

    /** What firms have as well as countries. */
    private static final Set<String> OWNABLE = Set.of(
            "exports",
            "imports",
            "production",
            "consumption",
            "stocks",
            "orders",
            "inventories",
            "vehicle_sales",
            "retail_sales",
            "price",
            "lending_rate",
            "employment",
            "unemployed",
            "wage",
            "home_sales",
            "construction",
            "credit",
            "external_debt",
            "area",
            "yield",
            "industrial_production",
            "manufacturing_output",
            "business_investment",
            "government_spending",
            "household_spending",
            "capacity_utilisation",
            "business_confidence",
            "housing_starts",
            "personal_income",
            "births",
            "population",
            "fdi",
            "tourist_arrivals",
            "public_debt",
            "savings_rate",
            "bankruptcies");

    private final Catalogue catalogue;
    private final Scene scene;
    private final Companies companies;
    private final Actors actors;
    private final Tokens tokens;

    Ownership(Catalogue catalogue, Scene scene, Companies companies) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.companies = companies;
        this.actors = new Actors(scene, companies);
        this.tokens = scene.tokens;
    }

    boolean isFirms(Draft draft, Mark<Sense.Term> term) {
        if (!OWNABLE.contains(draft.code())) {
            return false;
        }
        int core = draft.amount.core();
        boolean here = term.from() >= scene.from && term.to() <= scene.to;
        if (reference(draft, Math.min(scene.clauseFrom(core), here ? term.from() : core), core)) {
            return true;
        }
        if (here && (companies.at(term.from()) || possessed(term.from())) || posted(draft)) {
            return true;
        }
        if (shared(draft.amount.to(), core) || foreign(scene.from, core)) {
            return true;
        }
        return here && moved(term.to(), core) || !quoted(draft, term) && acted(draft, core);
    }

    /** Whether figures are dealt out to firms: {@code lifting Kestrel and Orlo 2.4% and 0.6% respectively}. */
    private boolean shared(int to, int core) {
        if (scene.cue(Signal.RESPECTIVELY, to, scene.to) == null) {
            return false;
        }
        for (int i = Math.max(scene.from, core - DEALT); i < core; i++) {
            if (companies.at(i) && !companies.watcherAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a firm is what moves between two tokens: {@code spending worries investors, with Kestrel down 9%}. */
    private boolean moved(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            var move = companies.at(i) ? tokens.sense(tokens.hitAt(i + 1, Layer.MOVE), Sense.Move.class) : null;
            if (move != null && move.shape() == Sense.Shape.VERB) {
                return true;
            }
        }
        return false;
    }

    /** Whether a price is one that a firm announces for itself: {@code diesel postings are up 2 cents, the company said}. */
    private boolean posted(Draft draft) {
        if (!draft.code().equals("price")) {
            return false;
        }
        for (int i = scene.to - 1; i > scene.from && i >= scene.to - 4; i--) {
            var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
            if (cue != null
                    && cue.signal() == Signal.COMPANY
                    && actors.says(tokens.hitTo(tokens.hitAt(i, Layer.CUE)))) {
                return true;
            }
        }
        return companies.isFocus() && !actors.placed() && postings();
    }

    private boolean postings() {
        for (int i = scene.from; i < scene.to; i++) {
            if (tokens.isAny(i, "posting", "postings", "posted")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence ends with a firm that says so: {@code …, Kestrel said.} */
    private boolean ends() {
        for (int i = scene.to - 1; i > scene.from && i >= scene.to - 4; i--) {
            if (companies.at(i) && !companies.watcherAt(i) && actors.says(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a good that exchanges quote is spoken of, so that no firm owns its price. */
    private boolean quoted(Draft draft, Mark<Sense.Term> term) {
        boolean own = term.sense().item() == null && ends() || scene.has("average") && actors.actor(scene.from) >= 0;
        if (companies.isFocus() && own) {
            return false;
        }
        return draft.code().equals("price")
                && (term.sense().item() != null
                        || draft.item != null && catalogue.kinds(draft.item).contains("traded"));
    }

    /** Whether a firm is spoken of by where it is at home: {@code the Swiss company}. */
    private boolean foreign(int from, int to) {
        return scene.places.stream()
                .anyMatch(place -> place.from() > from
                        && place.to() < to
                        && tokens.is(place.from() - 1, "the")
                        && tokens.isAny(place.to(), "company", "firm", "group", "retailer", "maker", "manufacturer")
                        && !told(place.to() + 1));
    }

    /** Whether the words before speak of a firm without its name: {@code the airline}, {@code net profit}. */
    private boolean reference(Draft draft, int from, int to) {
        for (var cue : scene.cues()) {
            if (cue.from() < from
                    || cue.from() >= to
                    || tokens.hitOver(cue.from(), Layer.TERM) >= 0 && !earned(draft, cue)) {
                continue;
            }
            boolean firm =
                    switch (cue.sense().signal()) {
                        case COMPANY -> !told(cue.to());
                        case TRADE -> one(cue.from()) && !told(cue.to());
                        case PROFIT -> !draft.amount.family().equals("jobs");
                        default -> false;
                    };
            if (firm) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for what people earn tells of firms, because it is the growth of a good's trade: {@code earnings growth of energy}. */
    private boolean earned(Draft draft, Mark<Sense.Cue> cue) {
        return Goods.isOf(draft.code())
                && draft.amount.family().equals("percent")
                && tokens.is(cue.from(), "earnings")
                && tokens.is(cue.to(), "growth");
    }

    /** Whether the firm before token {@code i} tells something about a place: {@code the miner said global demand}. */
    private boolean told(int i) {
        for (int at = i; at < Math.min(scene.to, i + 3); at++) {
            if (actors.says(at)) {
                return actors.placed();
            }
        }
        return false;
    }

    /** Whether a trade's name means one firm: {@code the airline}, {@code carmaker Ford}, not {@code airline fares}. */
    private boolean one(int i) {
        return i > scene.from && tokens.is(i - 1, "the") || companies.at(i + 1);
    }

    /** Whether the noun phrase around token {@code i} has a firm for its owner. */
    private boolean possessed(int i) {
        for (int at = i - 1; at >= scene.from && at >= i - PHRASE; at--) {
            if (tokens.is(at, "our") || tokens.is(at, "my")) {
                return true;
            }
            if (tokens.is(at, "its") || tokens.is(at, "their")) {
                return antecedent(at);
            }
            if (companies.at(at)) {
                return true;
            }
            if (tokens.is(at, "'s") || tokens.is(at, "’s")) {
                return at > scene.from && owner(at - 1);
            }
            if (tokens.kind(at) != Tokens.Kind.WORD || tokens.hitAt(at, Layer.CUE) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean owner(int i) {
        return companies.at(i)
                || tokens.capital(i)
                        && tokens.hitOver(i, Layer.AREA) < 0
                        && !scene.timeAt(i)
                        && !body(i)
                        && !(tokens.allCapitals(i) && tokens.allCapitals(scene.from));
    }

    /** Whether the pronoun at token {@code i} stands for a firm. */
    private boolean antecedent(int i) {
        for (int at = i - 1; at >= scene.from; at--) {
            if (companies.at(at)) {
                return true;
            }
            if (tokens.hitOver(at, Layer.AREA) >= 0) {
                return companies.isFocus() && actors.actor(scene.from) >= 0;
            }
        }
        return companies.isFocus();
    }

    /** Whether a firm is the one that acts: {@code Ford sold}, {@code it said output fell} in an article about a firm. */
    private boolean acted(Draft draft, int core) {
        int clause = scene.clauseFrom(core);
        int actor = actors.actor(clause);
        if (actor < 0 && clause > scene.from) {
            actor = actors.actor(scene.from);
        }
        boolean posts = draft.amount.family().equals("jobs");
        boolean placed = actors.placed() && !(posts && (scene.has("worldwide") || scene.has("globally")));
        boolean many = posts
                && draft.value != null
                && draft.value.abs().compareTo(MANY) >= 0
                && !tokens.is(clause, "it")
                && !scene.has("its");
        if (posts && (actor >= 0 && !many && !companies.watcherAt(actor) || ours())) {
            return true;
        }
        if (actor >= 0) {
            boolean sold = draft.code().equals("vehicle_sales");
            return actors.speaks(actor)
                    ? !companies.watcherAt(actor) && (sold && !scene.has("industry") || !placed && companies.isFocus())
                    : true;
        }
        return companies.isFocus() && !placed && !many || actors.shop(draft.amount.to());
    }

    /** Whether a firm speaks of itself: {@code "We will hire 20,000," the retailer said}. */
    private boolean ours() {
        return scene.has("we")
                && (scene.cue(Signal.OFFICER, scene.from, scene.to) != null
                        || scene.cue(Signal.TRADE, scene.from, scene.to) != null
                        || companies.isFocus());
    }

    private boolean body(int i) {
        var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
        return cue != null && cue.signal() == Signal.BODY;
    }
}
