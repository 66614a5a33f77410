package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what an amount still speaks of that has no name of its own: the figure beside it, or the text before. */
final class Remembered {
    /** How far behind another figure a bare number may follow it. */
    private static final int NEAR = 8;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Goods goods;
    private final Tokens tokens;
    private final Leaning leaning;

    Remembered(Catalogue catalogue, Scene scene, Topic topic, Goods goods) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.goods = goods;
        this.tokens = scene.tokens;
        this.leaning = new Leaning(scene);
    }

    /** The indicator of an earlier amount of the sentence, for a figure that is compared with it or follows it in a list. */
    @Nullable
    Candidate fromFigure(Draft draft, List<Draft> before) {
        var last = draft.related;
        if (before.isEmpty()
                && last != null
                && last.term != null
                && last.entry != null
                && Fitting.fits(draft.amount, last.entry, last.term.sense())) {
            return new Candidate(last.term, last.entry, last.item, 0.2, "set beside the figure of the sentence before");
        }
        if (new Others(scene).unknown(draft.amount)) {
            return null;
        }
        boolean compared = draft.relation == Draft.Relation.COMPARED;
        var mate = scene.pairs.mate(draft.amount);
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (other.term == null
                    || other.entry == null
                    || other.isRefused()
                    || inPassing(other, draft)
                    || mate != null && !mate.equals(other.amount)) {
                continue;
            }
            boolean bare = draft.amount.family().equals("none")
                    && other.unit != null
                    && !Relations.dwarfs(draft.amount, other.amount)
                    && (compared || draft.amount.core() - other.amount.to() <= NEAR);
            if (another(other, draft)) {
                return null;
            }
            String why = "goes on from " + scene.words(other.amount.from(), other.amount.to());
            boolean fits = Fitting.fits(draft.amount, other.entry, other.term.sense());
            var twin = bare || fits ? null : twin(draft, other.term, why);
            if (twin != null) {
                return twin;
            }
            var renamed = bare && mate == null ? renamed(draft, other, why) : null;
            if (renamed != null) {
                return renamed;
            }
            if (bare || fits) {
                double cost = 1.6
                        + (before.size() - 1 - i) * 0.4
                        + scene.borders(other.amount.to(), draft.amount.from()) * 0.8
                        - (compared ? 1.4 : 0);
                return new Candidate(
                        other.term, other.entry, mate != null ? other.item : goods.since(other, draft), cost, why);
            }
        }
        return null;
    }

    /** The indicator that is named right before a bare number, where it is counted as the figure before: {@code imports fell to 5 tonnes and exports to 6}. */
    private @Nullable Candidate renamed(Draft draft, Draft other, String why) {
        for (var term : scene.terms) {
            var indicator = term.sense().indicator();
            int gap = draft.amount.from() - term.to();
            boolean begins =
                    tokens.isAny(term.from() - 1, "and", "while", "but") || tokens.isSymbol(term.from() - 1, ',');
            if (indicator != null
                    && !term.sense().weak()
                    && begins
                    && term.from() >= other.amount.to()
                    && gap >= 0
                    && gap <= 1) {
                var entry = catalogue.entry(indicator);
                return Fitting.fits(other.amount, entry, term.sense())
                        ? new Candidate(term, entry, goods.since(other, draft), 0.4, why)
                        : null;
            }
        }
        return null;
    }

    /** Whether a figure is only told in an aside about what moves: {@code exports, which bear a 20% tariff, rose 26%}. */
    private boolean inPassing(Draft other, Draft draft) {
        int core = draft.amount.core();
        return draft.relation != Draft.Relation.COMPARED
                && !scene.bears(other.amount.core(), core)
                && scene.terms.stream()
                        .anyMatch(term -> term.to() <= other.amount.from()
                                && !term.sense().weak()
                                && term.sense().indicator() != null
                                && !other.measures(catalogue.entry(term.sense().indicator()))
                                && scene.bears(term.from(), core));
    }

    /** Whether something else is said to move between two figures: {@code output rose to 3 million tonnes but sales fell to 2 million}. */
    private boolean another(Draft other, Draft draft) {
        return other.entry != null
                && Goods.isPhysical(other)
                && scene.terms.stream()
                        .anyMatch(term -> term.from() >= other.amount.to()
                                && term.to() < draft.amount.from()
                                && term.sense().indicator() != null
                                && !term.sense().topic()
                                && !other.entry.indicator().equals(term.sense().indicator())
                                && tokens.hitAt(term.to(), Sense.Layer.MOVE) >= 0);
    }

    /**
     * The other indicator that the name of the figure before means with such an amount: {@code unemployment fell by 1,100 to
     * 11.3%}.
     */
    private @Nullable Candidate twin(Draft draft, Mark<Sense.Term> name, String why) {
        if (name.sense().family() == null) {
            return null;
        }
        for (var term : scene.terms) {
            var indicator = term.sense().indicator();
            if (term.from() != name.from()
                    || indicator == null
                    || term.sense().weak()
                    || term.sense().topic()
                    || indicator.equals(name.sense().indicator())) {
                continue;
            }
            var entry = catalogue.entry(indicator);
            if (Fitting.fits(draft.amount, entry, term.sense())) {
                return new Candidate(term, entry, null, 1.4, why);
            }
        }
        return null;
    }

    /** What the sentence before or the headline spoke of. */
    @Nullable
    Candidate fromText(Draft draft) {
        var amount = draft.amount;
        String item = topic.item;
        if (amount.family().equals("money_per") && item != null && topic.quoted.containsKey(item)) {
            var price = catalogue.entry(Goods.PRICE);
            return Candidate.implied(
                    amount.from(), amount.to(), price, item, 0, "a price such as the text gave of " + item);
        }
        boolean elsewhere = leaning.placeMoves() && topic.last != null && topic.last.item == null;
        if (!leaning.leans() && !elsewhere || namesAnother(amount)) {
            return null;
        }
        String traded =
                amount.family().equals("percent") || amount.family().equals("money") ? topic.tradedBefore() : null;
        if (traded != null && tokens.is(scene.from, "it")) {
            var price = catalogue.entry(Goods.PRICE);
            draft.doubt(0.8, "indicator", "the sentence names none");
            return Candidate.implied(amount.from(), amount.to(), price, traded, 0, "still speaks of " + traded);
        }
        var last = topic.last;
        var named = topic.namedBefore();
        boolean replaced = last != null && named != null && !last.measures(entry(named)) && fits(amount, named);
        if (last != null
                && !replaced
                && last.term != null
                && last.entry != null
                && topic.sentence() - topic.lastSentence <= 2
                && Fitting.fits(amount, last.entry, last.term.sense())) {
            draft.doubt(0.85, "indicator", "the sentence names none");
            return new Candidate(last.term, last.entry, last.item, 0, "still speaks of the figure before");
        }
        int least = elsewhere ? Integer.MAX_VALUE : leaning.recency(amount);
        for (var term : topic.recent()) {
            var indicator = term.sense().indicator();
            if (indicator == null || term.sense().topic() || topic.recency(indicator) < least) {
                continue;
            }
            var entry = catalogue.entry(indicator);
            if (Fitting.fits(amount, entry, term.sense()) && !share(amount, entry)) {
                draft.doubt(0.8, "indicator", "the sentence names none");
                return new Candidate(term, entry, item, 0, "still speaks of what the text before named");
            }
        }
        return null;
    }

    private Catalogue.Entry entry(Mark<Sense.Term> term) {
        return catalogue.entry(Objects.requireNonNull(term.sense().indicator()));
    }

    private boolean fits(Amount amount, Mark<Sense.Term> term) {
        return Fitting.fits(amount, entry(term), term.sense());
    }

    /** Whether a percentage at which something stands that is told in sums is a share of them: {@code It was 52% in May}. */
    private boolean share(Amount amount, Catalogue.Entry entry) {
        return amount.family().equals("percent")
                && entry.percent() == Measure.GROWTH
                && entry.kind() != Catalogue.Kind.INDEX
                && leaning.stands(amount);
    }

    /** Whether the clause names something that is measured and is no indicator: {@code the shipment index rose}. */
    private boolean namesAnother(Amount amount) {
        return scene.terms.stream()
                .anyMatch(term -> term.sense().indicator() == null
                        && term.to() <= amount.core()
                        && scene.borders(term.to(), amount.core()) == 0);
    }
}
