package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an amount still speaks of that has no name of its own: the figure beside it, or the text before. */
final class Remembered {
    /** The longest sentence that may speak of nothing but what was expected of the figure before it. */
    private static final int BRIEF = 14;

    /** How far behind another figure a bare number may follow it. */
    private static final int NEAR = 8;

    /** How recently the text must have named what a sentence points back to. */
    private static final int RECENT = 3;

    /** How many words into a sentence a noun that points back may stand: {@code The provisional unadjusted year-on-year rise}. */
    private static final int OPENING = 7;

    /** What the sentence right before named. */
    private static final int JUST_NAMED = 5;

    /** How many words lead from a verb of motion to its amount. */
    private static final int LEAD = 2;

    private static final String[] PRONOUNS = {"it", "they", "that"};
    private static final String[] AUXILIARIES = {"was", "were", "is", "had"};

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Goods goods;
    private final Tokens tokens;

    /** Whether the sentence leans on the one before; found out when first asked for. */
    private @Nullable Boolean leans;

    Remembered(Catalogue catalogue, Scene scene, Topic topic, Goods goods) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.goods = goods;
        this.tokens = scene.tokens;
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

    /** Whether something else is said to move between two figures: {@code output rose to 3 million tonnes but sales fell to 2 million}. */
    private boolean another(Draft other, Draft draft) {
        return other.entry != null
                && Goods.isPhysical(other)
                && scene.terms.stream()
                        .anyMatch(term -> term.from() >= other.amount.to()
                                && term.to() < draft.amount.from()
                                && term.sense().indicator() != null
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
        if (leans == null) {
            leans = pointsBack();
        }
        if (!leans || namesAnother(amount)) {
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
        if (last != null
                && last.term != null
                && last.entry != null
                && topic.sentence() - topic.lastSentence <= 2
                && Fitting.fits(amount, last.entry, last.term.sense())) {
            draft.doubt(0.85, "indicator", "the sentence names none");
            return new Candidate(last.term, last.entry, last.item, 0, "still speaks of the figure before");
        }
        int least = pronounLeads(amount) ? RECENT : nounOpens() ? JUST_NAMED : Integer.MAX_VALUE;
        for (var term : topic.recent()) {
            var indicator = term.sense().indicator();
            var entry = indicator == null || topic.recency(indicator) < least ? null : catalogue.entry(indicator);
            if (entry != null && Fitting.fits(amount, entry, term.sense())) {
                draft.doubt(0.8, "indicator", "the sentence names none");
                return new Candidate(term, entry, item, 0, "still speaks of what the text before named");
            }
        }
        return null;
    }

    /** Whether the clause names something that is measured and is no indicator: {@code the shipment index rose}. */
    private boolean namesAnother(Amount amount) {
        return scene.terms.stream()
                .anyMatch(term -> term.sense().indicator() == null
                        && term.to() <= amount.core()
                        && scene.borders(term.to(), amount.core()) == 0);
    }

    /** Whether the sentence leans on the one before: it begins with a pronoun or a weak name, or a pronoun moves. */
    private boolean pointsBack() {
        return expects()
                || pronounIs()
                || pronounMoves()
                || averages()
                || opens(Sense.Signal.ANAPHOR, 4)
                || nounAlone();
    }

    /** Whether it begins with what others have on average: {@code The EU average is 8.8%}. */
    private boolean averages() {
        return scene.places.stream()
                .anyMatch(place -> place.from() - scene.from <= 1
                        && tokens.is(place.to(), "average")
                        && tokens.isAny(place.to() + 1, AUXILIARIES));
    }

    /** Whether it says little more than what was expected: {@code Analysts had expected 2.3 percent}. */
    private boolean expects() {
        boolean brief = scene.to - scene.from <= BRIEF;
        return brief && scene.cue(Sense.Signal.FORECAST, scene.from, scene.to) != null
                || tokens.is(scene.from, "the") && opens(Sense.Signal.FORECAST, 3);
    }

    private boolean opens(Sense.Signal signal, int words) {
        return scene.cue(signal, scene.from, Math.min(scene.to, scene.from + words)) != null;
    }

    /** Whether the sentence opens with a noun for a move or a figure, and what it is of unsaid: {@code The unadjusted rise was 5%}. */
    private boolean nounAlone() {
        if (!tokens.isAny(scene.from, "the", "this") && !scene.timeAt(scene.from)) {
            return false;
        }
        for (int i = scene.from + 1; i < Math.min(scene.to, scene.from + OPENING); i++) {
            if (tokens.isAny(i, "figure", "level", "total", "reading")) {
                return tokens.isAny(i + 1, AUXILIARIES) || tokens.hitAt(i + 1, Layer.MOVE) >= 0;
            }
            boolean read = scene.timeAt(i) || scene.possessive(i);
            if (!read
                    && (tokens.kind(i) != Tokens.Kind.WORD
                            || tokens.hitOver(i, Layer.TERM) >= 0
                            || tokens.hitOver(i, Layer.NUMBER) >= 0
                            || tokens.hitOver(i, Layer.CUE) >= 0 && tokens.hitOver(i, Layer.MOVE) < 0)) {
                return false;
            }
            if (tokens.isAny(i, "rise", "increase", "fall", "decline", "drop", "gain", "growth")) {
                return tokens.kind(i + 1) == Tokens.Kind.WORD && tokens.hitOver(i + 1, Layer.TERM) < 0;
            }
        }
        return false;
    }

    private boolean pronounIs() {
        for (int i = scene.from; i + 1 < scene.to; i++) {
            if (tokens.isAny(i, PRONOUNS) && tokens.isAny(i + 1, AUXILIARIES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun is what moves by or to the amount: {@code it fell to 9.6%}; not {@code it raised its fee to}. */
    private boolean pronounLeads(Amount amount) {
        return scene.moves.stream()
                .anyMatch(move -> move.sense().motion() == Sense.Motion.PLAIN
                        && move.to() <= amount.from()
                        && amount.from() - move.to() <= LEAD
                        && move.from() > scene.from
                        && tokens.isAny(move.from() - 1, "it", "they"));
    }

    /** Whether the sentence opens with a noun for a figure: {@code The final reading}, {@code April's gain}. */
    private boolean nounOpens() {
        var cue = scene.cue(Sense.Signal.ANAPHOR, scene.from, Math.min(scene.to, scene.from + 4));
        return cue != null && !tokens.isAny(cue.from(), "it", "they", "this", "that", "those");
    }

    private boolean pronounMoves() {
        for (var move : scene.moves) {
            if (move.from() > scene.from && tokens.isAny(move.from() - 1, "it", "they", "this")) {
                return true;
            }
        }
        return false;
    }
}
