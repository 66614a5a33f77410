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
    /** How the name of a share index ends that futures are on. */
    private static final String FUTURE = "_future";

    private static final String NO_INDICATOR = "what is named is no indicator";

    /** How many words into a sentence the noun may stand that points back: {@code The unadjusted index}. */
    private static final int LEAD = 3;

    /** How many tokens behind a bracket the code of an index may stand: {@code (.SPX)}. */
    private static final int CODE = 2;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Goods goods;
    private final Phrased phrased;
    private final Named named;
    private final Implied implied;
    private final MovingGoods moving;
    private final Remembered remembered;

    Subjects(Rules rules, Scene scene, Topic topic) {
        this.catalogue = rules.catalogue();
        this.phrased = new Phrased(rules, scene);
        this.scene = scene;
        this.topic = topic;
        this.goods = new Goods(scene, topic);
        this.named = new Named(catalogue, scene, topic, goods);
        this.implied = new Implied(catalogue, scene, topic);
        this.moving = new MovingGoods(catalogue, scene, topic);
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
        best = underlying(alike(meant(coded(ofHouses(best)), before), before), draft, before);
        draft.term = best.term();
        draft.entry = best.entry();
        draft.because("indicator", best.why());
        goods.settle(draft, best, before);
        new Maturities(scene).settle(draft, best.term());
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
                && scene.tokens.isAny(word.to() - 1, "inflation", "prices", "rate")
                && scene.tokens.isAny(word.from(), "inflation", "annual", "rate", "prices");
        if (!bare || houses == null || !houses.code().equals("house_price")) {
            return best;
        }
        var sense = new Sense.Term(houses, null, 0, null, Basis.YOY, null, null, Sense.Standing.ALONE);
        return new Candidate(
                new Mark<>(word.from(), word.to(), sense), catalogue.entry(houses), null, best.cost(), best.why());
    }

    /**
     * The index that a general name has beside it: as its code in brackets, right before it or behind a comma, as in {@code the
     * main index (.DFMGI)}, {@code the Nikkei 225 stock index}, {@code the country's main index, the Dow}.
     */
    private Candidate coded(Candidate best) {
        int at = best.term().to();
        boolean open =
                scene.tokens.isSymbol(at, '(') || scene.tokens.isSymbol(at, '<') || scene.tokens.isSymbol(at, ',');
        if (!best.entry().quoted() || best.term().sense().item() != null) {
            return best;
        }
        for (var term : scene.terms) {
            boolean beside = term.to() == best.term().from() || open && term.from() > at && term.from() - at <= CODE;
            if (beside
                    && best.entry().indicator().equals(term.sense().indicator())
                    && term.sense().item() != null) {
                return named(best, term.sense(), term.sense().item());
            }
        }
        return best;
    }

    /** What a word stands for that only points back: {@code the index} is the one that was named last. */
    private Candidate meant(Candidate best, List<Draft> before) {
        var word = best.term();
        boolean back = best.entry().quoted()
                && word.sense().item() == null
                && scene.tokens.isAny(word.from() - 1, "the", "underlying", "benchmark", "broader", "main")
                && scene.tokens.isAny(word.from(), "index", "benchmark", "gauge", "average", "barometer", "market");
        var last = back ? lastOf(best.entry(), before) : null;
        return last == null || last.term == null ? best : named(best, last.term.sense(), index(last.item));
    }

    /** The index itself where it is told of behind the futures on it: {@code futures fell 0.3% after the underlying gauge rose}. */
    private Candidate underlying(Candidate best, Draft draft, List<Draft> before) {
        String item = best.term().sense().item();
        String index = index(item);
        if (item == null || item.equals(index) || before.isEmpty()) {
            return best;
        }
        for (int i = scene.gapFrom(draft, before); i < draft.amount.from(); i++) {
            if (scene.tokens.is(i, "underlying")) {
                return named(best, best.term().sense(), index);
            }
        }
        return best;
    }

    /** The index that futures are on: {@code futures on it fell after the index had risen}. */
    private static @Nullable String index(@Nullable String item) {
        return item != null && item.endsWith(FUTURE) ? item.substring(0, item.length() - FUTURE.length()) : item;
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
        return named(best, best.term().sense(), last.item);
    }

    private static Candidate named(Candidate best, Sense.Term sense, @Nullable String item) {
        var term = new Mark<>(best.term().from(), best.term().to(), sense.of(item));
        return new Candidate(term, best.entry(), item, best.cost(), best.why());
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
                best = better(best, moving.price(draft, good, gapFrom));
            }
        }
        best = better(best, implied.exchanged(draft));
        best = better(best, implied.jobs(draft));
        best = better(best, implied.rateOf(draft, before));
        best = better(best, implied.countOf(draft, before));
        best = better(best, implied.decision(draft));
        return better(best, remembered.fromFigure(draft, before));
    }
}
