package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the figures of one plant, one deal or a few posts from those of an economy. */
final class Singles {
    private static final Set<String> PHYSICAL = Set.of(
            "production",
            "consumption",
            "exports",
            "imports",
            "stocks",
            "price",
            "orders",
            "construction",
            "employment");

    private static final Set<String> TRADED =
            Set.of("exports", "imports", "price", "credit", "orders", "stocks", "consumption", "production");

    /** The words for trade that tell of a purchase where the headline does. */
    private static final String[] DEALT = {
        "purchases", "purchased", "bought", "buying", "sold", "sales", "shipments", "shipment", "shipped", "loadings"
    };

    /** How far from its figure a deal is spoken of. */
    private static final int REACH = 15;

    private static final List<Indicator> LABOUR = List.of(
            new Indicator("employment"),
            new Indicator("unemployment_rate"),
            new Indicator("unemployed"),
            new Indicator("jobless_claims"),
            new Indicator("job_openings"),
            new Indicator("participation_rate"));

    /** The fewest jobs that a country is said to win or lose. */
    private static final BigDecimal FEW = BigDecimal.valueOf(1000);

    /** The fewest jobs that can only be a country's. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

    /** Within how many words behind jobs it is told where they go. */
    private static final int GOING = 5;

    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    Singles(Scene scene, Topic topic) {
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** Why the figure is that of a single case, or null where it may be an economy's. */
    @Nullable
    String refusal(Draft draft, Mark<Sense.Term> term) {
        int core = draft.amount.core();
        int clause = scene.clauseFrom(core);
        if (draft.code().equals("employment") && jobs(draft, term)) {
            return "jobs, but not a country's";
        }
        if (PHYSICAL.contains(draft.code()) && site(clause, core)) {
            return "one plant's or project's figure";
        }
        boolean trade = draft.code().equals("exports") || draft.code().equals("imports");
        if (trade && topic.deal && draft.measure == Measure.LEVEL && tokens.isAny(term.to() - 1, DEALT)) {
            return "a purchase that the headline tells of";
        }
        boolean quote =
                draft.code().equals("price") && (term.sense().item() != null || draft.measure == Measure.GROWTH);
        if (TRADED.contains(draft.code())
                && !quote
                && deal(Math.max(clause, core - REACH), Math.min(scene.clauseTo(core), core + REACH))) {
            return "a single deal";
        }
        return null;
    }

    /**
     * Whether jobs are so few that they are one firm's, or counted where nothing speaks of a labour market, or cut by somebody
     * and not very many: an economy loses jobs, an employer cuts them.
     */
    private boolean jobs(Draft draft, Mark<Sense.Term> term) {
        boolean counted = draft.amount.family().equals("jobs");
        boolean few = draft.value == null || draft.value.abs().compareTo(MANY) < 0;
        if (counted && (draft.decided && few && draft.phrase == null || dependent(draft))) {
            return true;
        }
        boolean lost = draft.phrase != null && tokens.isAny(draft.amount.to(), "lost", "more");
        if (lost && few && !labour()) {
            return true;
        }
        boolean named = !term.sense().weak() && !counted;
        boolean labour = labour();
        if (named || labour && !counted) {
            return false;
        }
        var fewest = labour || !scene.places.isEmpty() ? FEW : MANY;
        return draft.value == null || draft.value.abs().compareTo(fewest) < 0;
    }

    /** Whether jobs only hang on something: {@code 151,000 jobs linked to growing strawberries}, {@code it supports 4,000 jobs}. */
    private boolean dependent(Draft draft) {
        int to = draft.amount.to();
        int at = tokens.isAny(to, "jobs", "workers", "people") ? to + 1 : to;
        at += tokens.isAny(at, "losses", "cuts", "redundancies") ? 1 : 0;
        boolean threatened = tokens.isAny(at, "threatened")
                || tokens.isAny(at, "are", "is", "will", "were")
                        && scene.says(at, Math.min(scene.to, at + GOING), "threatened", "risk")
                || tokens.isAny(at, "are", "will")
                        && scene.says(at, Math.min(scene.to, at + GOING), "go", "lost")
                        && scene.says(at, Math.min(scene.to, at + GOING), "at");
        return threatened
                || tokens.isAny(at, "linked", "tied", "related", "dependent", "depending")
                || tokens.is(at, "at")
                || tokens.isAny(
                        draft.amount.from() - 1, "support", "supports", "supporting", "employ", "employs", "employing");
    }

    private boolean labour() {
        for (var indicator : LABOUR) {
            if (topic.recency(indicator) > 0) {
                return true;
            }
        }
        for (var term : scene.terms) {
            var indicator = term.sense().indicator();
            if (!term.sense().weak() && indicator != null && LABOUR.contains(indicator)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one plant, mine or port is what the clause speaks of: {@code the refinery}, {@code its new mine}. */
    private boolean site(int from, int to) {
        for (var cue : scene.cues()) {
            if (cue.sense().signal() == Signal.SITE
                    && cue.from() >= from
                    && cue.from() < to
                    && single(cue.from(), from)) {
                return true;
            }
        }
        return false;
    }

    private boolean single(int i, int from) {
        for (int at = i - 1; at >= Math.max(from, i - 3); at--) {
            if (tokens.kind(at) != Tokens.Kind.WORD || tokens.hitAt(at, Layer.MOVE) >= 0) {
                return false;
            }
            if (tokens.is(at, "the")
                    || tokens.is(at, "a")
                    || tokens.is(at, "its")
                    || tokens.is(at, "one")
                    || tokens.is(at, "this")
                    || tokens.is(at, "new")) {
                return true;
            }
        }
        return false;
    }

    private boolean deal(int from, int to) {
        return scene.cue(Signal.DEAL, from, to) != null;
    }
}
