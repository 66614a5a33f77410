package io.gleaner.extract;

import static io.gleaner.extract.Candidate.better;

import io.gleaner.fact.Basis;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles which indicator an amount measures, and which good: the least far-fetched of all that may be meant. */
final class Subjects {
    private static final String NO_INDICATOR = "what is named is no indicator";

    /** How many words into a sentence the noun may stand that points back: {@code The unadjusted index}. */
    private static final int LEAD = 3;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Goods goods;
    private final Phrased phrased;
    private final Named named;
    private final Implied implied;
    private final Remembered remembered;

    Subjects(Rules rules, Scene scene, Topic topic) {
        this.catalogue = rules.catalogue();
        this.phrased = new Phrased(rules, scene);
        this.scene = scene;
        this.topic = topic;
        this.goods = new Goods(scene, topic);
        this.named = new Named(catalogue, scene, topic, goods);
        this.implied = new Implied(catalogue, scene, topic);
        this.remembered = new Remembered(catalogue, scene, topic, goods);
    }

    /** Settles indicator and item of {@code draft}; {@code before} are the drafts of the sentence so far. */
    void settle(Draft draft, List<Draft> before) {
        var best = phrased.find(draft);
        if (best == null && new Others(scene).have(draft.amount)) {
            draft.refuse(NO_INDICATOR);
            return;
        }
        if (best == null) {
            best = inSentence(draft, before);
        }
        if (best == null) {
            best = remembered.fromText(draft);
        }
        if (best == null) {
            best = named.fronted(draft);
        }
        if (best == null) {
            boolean silent = scene.terms.isEmpty() && topic.last == null;
            draft.refuse(silent ? "no indicator is spoken of" : "no indicator nearby takes such a figure");
            return;
        }
        if (goesOnFromOther(best)) {
            draft.refuse(NO_INDICATOR);
            return;
        }
        best = alike(meant(ofHouses(best), before), before);
        draft.term = best.term();
        draft.entry = best.entry();
        draft.because("indicator", best.why());
        goods.settle(draft, best, before);
    }

    static boolean isOfNoIndicator(Draft draft) {
        return NO_INDICATOR.equals(draft.refusal);
    }

    /** Whether {@code the index} that opens the sentence is what the one before gave figures of, and that is no indicator. */
    private boolean goesOnFromOther(Candidate best) {
        int at = best.term().from();
        return topic.lastOther == topic.sentence() - 1
                && topic.lastOther > 0
                && best.term().sense().weak()
                && at - scene.from <= LEAD
                && scene.tokens.is(scene.from, "the");
    }

    /** What bare inflation is where the article is about the prices of houses. */
    private Candidate ofHouses(Candidate best) {
        var word = best.term();
        var houses = topic.headline == null ? null : topic.headline.sense().indicator();
        boolean bare = best.entry().indicator().code().equals("cpi")
                && scene.tokens.isAny(word.to() - 1, "inflation", "prices")
                && scene.tokens.isAny(word.from(), "inflation", "annual", "rate", "prices");
        if (!bare || houses == null || !houses.code().equals("house_price")) {
            return best;
        }
        var sense = new Sense.Term(houses, null, 0, null, Basis.YOY, null, null, false, false, false);
        return new Candidate(
                new Mark<>(word.from(), word.to(), sense), catalogue.entry(houses), null, best.cost(), best.why());
    }

    /** What a word stands for that only points back: {@code the index} is the one that was named last. */
    private Candidate meant(Candidate best, List<Draft> before) {
        var word = best.term();
        boolean back = best.entry().quoted()
                && word.sense().weak()
                && word.sense().item() == null
                && scene.tokens.isAny(word.from() - 1, "the", "underlying", "benchmark", "broader", "main")
                && scene.tokens.isAny(word.from(), "index", "benchmark", "gauge", "average", "barometer", "market");
        var last = back ? lastOf(best.entry(), before) : null;
        return last == null || last.term == null
                ? best
                : new Candidate(
                        new Mark<>(word.from(), word.to(), last.term.sense()),
                        best.entry(),
                        last.item,
                        best.cost(),
                        best.why());
    }

    /** The kind of bond that a name takes over from the figure before it: {@code 10-year bunds fell, and those on gilts rose}. */
    private Candidate alike(Candidate best, List<Draft> before) {
        int at = best.term().from();
        boolean back = best.entry().quoted()
                && best.term().sense().item() == null
                && at > scene.from
                && (scene.tokens.isAny(at - 1, "equivalent", "comparable", "similar")
                        || scene.tokens.is(at - 1, "on") && scene.tokens.isAny(at - 2, "those", "that"));
        var last = back ? lastOf(best.entry(), before) : null;
        if (last == null || last.item == null) {
            return best;
        }
        var sense = best.term().sense();
        var named = new Sense.Term(
                sense.indicator(),
                last.item,
                sense.sign(),
                sense.area(),
                sense.basis(),
                sense.measure(),
                sense.family(),
                sense.weak(),
                sense.topic(),
                sense.needsItem());
        return new Candidate(
                new Mark<>(best.term().from(), best.term().to(), named),
                best.entry(),
                last.item,
                best.cost(),
                best.why());
    }

    /** The last figure of an indicator in the sentence or the one before. */
    private @Nullable Draft lastOf(Catalogue.Entry entry, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).isRefused() && before.get(i).measures(entry)) {
                return before.get(i);
            }
        }
        var last = topic.sentence() - topic.lastSentence > 1 ? null : topic.last;
        return last != null && last.measures(entry) ? last : null;
    }

    /** The best of what the sentence names, implies, and has spoken of so far. */
    private @Nullable Candidate inSentence(Draft draft, List<Draft> before) {
        int core = draft.amount.core();
        int gapFrom = scene.gapFrom(draft, before);
        var best = named.paired(draft);
        for (var term : scene.terms) {
            if (scene.bears(term.from(), core)) {
                best = better(best, named.behind(draft, term));
                best = better(best, named.ahead(draft, term, gapFrom, before));
            }
        }
        for (var good : scene.goods) {
            if (scene.bears(good.from(), core)) {
                best = better(best, implied.measured(draft, good, gapFrom));
                best = better(best, implied.traded(draft, good, gapFrom));
            }
        }
        best = better(best, implied.jobs(draft));
        best = better(best, implied.rateOf(draft, before));
        best = better(best, implied.decision(draft));
        return better(best, remembered.fromFigure(draft, before));
    }
}
