package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs the names of indicators that stand in the sentence itself: those before an amount, and those behind it. */
final class Named {
    /** How far behind its amount a noun may stand that says what it measures: {@code a 5 % rise in retail sales}. */
    private static final int BEHIND = 5;

    /** How long a bracket is that says an amount once more. */
    private static final int BRACKET = 6;

    /** What it costs that a name has its good from the figure before, and from the text before. */
    private static final double CONTINUED = 0.4;

    private static final double SPOKEN_OF = 1.0;

    /** How many words before a name the {@code for} may stand that makes it another's. */
    private static final int QUALIFIER = 4;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Goods goods;
    private final Meanings meanings;
    private final Glosses glosses;
    private final Tokens tokens;

    /** What parts an amount from a name behind it. */
    private static final String[] PARTS = {
        "and", "on", "as", "or", "with", "since", "until", "before", "despite", "amid", "because", "when"
    };

    Named(Catalogue catalogue, Scene scene, Topic topic, Goods goods) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.goods = goods;
        this.meanings = new Meanings(catalogue, scene, topic);
        this.glosses = new Glosses(scene);
        this.tokens = scene.tokens;
    }

    /** The name that {@code respectively} pairs with the amount. */
    @Nullable
    Candidate paired(Draft draft) {
        var term = scene.pairs.term(draft.amount);
        boolean idle = term != null && draft.amount.family().equals("percent") && CurrencyWords.idle(scene, term);
        var entry = term == null || idle ? null : meanings.of(draft, term);
        return term == null || entry == null
                ? null
                : new Candidate(term, entry, goods.of(term, scene.from, scene.to), -1, words(term) + ", respectively");
    }

    /** A name right behind the amount: {@code 25% tariff}, {@code a 3% fall in German exports}. */
    @Nullable
    Candidate behind(Draft draft, Mark<Sense.Term> term) {
        var amount = draft.amount;
        if (term.from() >= amount.core() && term.to() <= amount.to()) {
            return counted(draft, term);
        }
        int to = pastBracket(amount.to());
        int gap = term.from() - to;
        if (gap < 0
                || gap > BEHIND
                || amount.family().equals("times") && !isObject(amount, term)
                || basisOnly(draft, term)) {
            return null;
        }
        boolean moved = false;
        boolean linked = false;
        for (int i = to; i < term.from(); i++) {
            if (scene.possessive(i)) {
                continue;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || scene.timeAt(i) && !moved && !timeAdjective(i)) {
                return null;
            }
            if (tokens.isAny(i, "in", "of", "for")) {
                if (linked) {
                    return null;
                }
                linked = true;
            } else if (parts(amount, i) && !(auxiliary(i) && passive(term))) {
                return null;
            } else {
                moved |= tokens.hitOver(i, Layer.MOVE) >= 0;
            }
        }
        var entry = meanings.of(draft, term);
        String told = goods.of(term, amount.to(), scene.to);
        String item = told == null && term.sense().needsItem() ? Goods.flowing(amount) : told;
        if (entry == null
                || term.sense().needsItem() && item == null
                || gap == 0 && another(term, scene.clauseFrom(term.from()))
                || !moved && amount.family().equals("percent") && CurrencyWords.idle(scene, term)) {
            return null;
        }
        boolean named = linked && moved && !term.sense().weak() && draft.relation == Draft.Relation.COMPARED;
        double loose = named ? -0.3 : !linked ? 0.2 : moved ? 0.3 : 1.2;
        double cost = gap * 0.1 + loose + (term.sense().weak() ? 0.8 : 0);
        return new Candidate(term, entry, item, cost, words(term) + " stands behind it");
    }

    /** Whether a name is the object of a verb such as {@code doubles}: {@code to halve the budget deficit}, {@code a tripling of imports}. */
    private boolean isObject(Amount amount, Mark<Sense.Term> term) {
        boolean rate = term.sense().measure() == Measure.GROWTH;
        for (int i = amount.to() + 1; i < term.from(); i++) {
            if (tokens.isAny(i, "of", "in", "for")) {
                return false;
            }
        }
        return !rate && !term.sense().weak() && Distances.isVerb(tokens, amount);
    }

    /** The token behind a short bracket that opens at token {@code i}, such as the amount once more in another unit; else {@code i}. */
    private int pastBracket(int i) {
        if (!tokens.isSymbol(i, '(')) {
            return i;
        }
        for (int at = i + 1; at < Math.min(scene.to, i + BRACKET); at++) {
            if (tokens.isSymbol(at, ')')) {
                return at + 1;
            }
        }
        return i;
    }

    /** A name that is the noun of the amount itself: {@code 94,000 jobless}. */
    private @Nullable Candidate counted(Draft draft, Mark<Sense.Term> term) {
        boolean noun =
                draft.amount.family().equals("persons") || draft.amount.family().equals("noun");
        boolean loose = term.sense().standing() == Sense.Standing.SPOKEN_OF
                || term.sense().needsItem();
        var entry = !noun || loose ? null : meanings.of(draft, term);
        if (entry != null && entry.indicator().code().equals("population")) {
            return null;
        }
        return entry == null
                ? null
                : new Candidate(term, entry, term.sense().item(), 0.1, words(term) + " is what it counts");
    }

    /** Whether a weak name of growth is only the noun of another indicator's: {@code consumption … a 2% growth rate}. */
    private boolean another(Mark<Sense.Term> growth, int from) {
        if (!growth.sense().weak() || growth.sense().measure() != Measure.GROWTH) {
            return false;
        }
        return scene.terms.stream()
                .anyMatch(term -> term.from() >= from
                        && term.to() <= growth.from()
                        && !term.sense().weak()
                        && !term.sense().topic()
                        && term.sense().indicator() != null
                        && catalogue.entry(term.sense().indicator()).growth()
                        && !term.sense().indicator().equals(growth.sense().indicator()));
    }

    /** Whether a word parts an amount from a name behind it; points are taken {@code off} a rate. */
    private boolean parts(Amount amount, int i) {
        var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
        if (cue != null && cue.signal() != Sense.Signal.BODY) {
            return !(tokens.is(i, "off") && amount.family().equals("points"));
        }
        return tokens.hitOver(i, Layer.MOVE) < 0 && tokens.isAny(i, PARTS);
    }

    private boolean auxiliary(int i) {
        return tokens.isAny(i, "was", "were", "been", "being");
    }

    /** Whether a name is a verb in the passive: {@code 4.8 million tonnes of urea were imported}. */
    private boolean passive(Mark<Sense.Term> term) {
        return tokens.text(term.to() - 1).endsWith("ed") || tokens.isAny(term.to() - 1, "jobless", "work");
    }

    /** Whether the time word at {@code i} only qualifies what follows: {@code first-quarter growth}. */
    private boolean timeAdjective(int i) {
        return i + 1 < scene.to && tokens.kind(i + 1) == Tokens.Kind.WORD && !tokens.isAny(i, "in", "from");
    }

    /** A name in front of the amount, in the stretch since the amount before it, or anywhere before the first amount. */
    @Nullable
    Candidate ahead(Draft draft, Mark<Sense.Term> term, int gapFrom, List<Draft> before) {
        if (term.to() > draft.amount.core()
                || term.from() < gapFrom
                || !scene.bears(term.from(), draft.amount.core())
                || spent(term, before)) {
            return null;
        }
        var entry = meanings.of(draft, term);
        if (entry == null
                || draft.amount.family().equals("percent") && CurrencyWords.idle(scene, term)
                || tokens.isAny(term.from() - 1, "a", "an") && another(term, scene.from)) {
            return null;
        }
        String part = goods.partOfBasket(term);
        if (part != null) {
            return priceOf(part, draft, term);
        }
        String item = goods.of(term, gapFrom, draft.amount.from());
        if (item == null && term.sense().needsItem()) {
            item = goods.counted(draft.amount);
        }
        boolean topical = term.sense().needsItem() && item == null;
        double guess = 0;
        if (topical) {
            String continued = goods.continued(draft, term, before);
            guess = continued != null ? CONTINUED : SPOKEN_OF;
            String spoken = continued != null ? continued : topic.goodSpokenOf();
            item = spoken != null ? spoken : Goods.flowing(draft.amount);
            if (item == null) {
                return null;
            }
        }
        boolean core = entry.indicator().code().startsWith("core") && tokens.isSymbol(term.to(), ',');
        double cost = 0.5
                + distance(draft, term)
                + (term.sense().weak() && !CurrencyWords.moves(scene, term) ? 0.6 : 0)
                + (glosses.isOne(term, draft.amount) ? 1.5 : 0)
                - (core ? 2.0 : 0)
                + guess
                + (qualifies(term, draft) ? 1.0 : 0);
        return new Candidate(term, entry, item, cost, words(term) + " stands before it");
    }

    /** Whether a name only says what another right before it is for: {@code the rate on mortgages for home purchases}. */
    private boolean qualifies(Mark<Sense.Term> term, Draft draft) {
        int lead = term.from() - 1;
        while (lead > scene.from && term.from() - lead < QUALIFIER && !tokens.is(lead, "for")) {
            lead--;
        }
        if (!tokens.is(lead, "for")) {
            return false;
        }
        for (var head : scene.terms) {
            if (head.to() <= lead
                    && !head.sense().weak()
                    && words(head.to(), term.from())
                    && meanings.of(draft, head) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether only words that tell nothing stand between two tokens. */
    private boolean words(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitAt(i, Layer.CUE) >= 0
                    || tokens.hitOver(i, Layer.MOVE) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure in front of the name already took it. */
    private static boolean spent(Mark<Sense.Term> term, List<Draft> before) {
        for (var other : before) {
            if (other.term != null
                    && other.term.from() == term.from()
                    && other.amount.to() <= term.from()
                    && !other.isRefused()) {
                return true;
            }
        }
        return false;
    }

    /** Consumer prices of one part of the basket are that good's price: {@code food inflation}. */
    private Candidate priceOf(String part, Draft draft, Mark<Sense.Term> term) {
        var price = catalogue.entry(Goods.PRICE);
        var indicator = term.sense().indicator();
        boolean yearly = indicator != null && indicator.code().equals("cpi");
        var basis = term.sense().basis() == null && yearly
                ? Basis.YOY
                : term.sense().basis();
        var sense = new Sense.Term(price.indicator(), null, 0, null, basis, null, null, Sense.Standing.WITH_GOOD);
        return new Candidate(
                new Mark<>(term.from(), term.to(), sense),
                price,
                part,
                0.3 + distance(draft, term),
                words(term) + " of " + part);
    }

    private double distance(Draft draft, Mark<Sense.Term> term) {
        var amount = draft.amount;
        return term.gap(amount.core(), amount.to()) * 0.1
                + scene.commas(term.to(), amount.from()) * 0.6
                + scene.borders(term.to(), amount.from()) * 3.0;
    }

    /** Whether a weak name only says how fast what was named before moves: {@code output grew at a 2% annual rate}. */
    private boolean basisOnly(Draft draft, Mark<Sense.Term> term) {
        return term.sense().weak()
                && tokens.hitOver(term.from(), Layer.BASIS) >= 0
                && scene.terms.stream()
                        .anyMatch(other -> other.to() <= draft.amount.from()
                                && !other.sense().weak()
                                && meanings.of(draft, other) != null);
    }

    /** A name behind an amount that opens the sentence: {@code At 2.6%, inflation remains}. */
    @Nullable
    Candidate fronted(Draft draft) {
        if (draft.amount.from() - scene.from > 2) {
            return null;
        }
        for (var term : scene.terms) {
            int gap = term.from() - draft.amount.to();
            var entry = gap >= 0 && gap <= 4 ? meanings.of(draft, term) : null;
            if (entry == null) {
                continue;
            }
            String item = goods.of(term, draft.amount.to(), scene.to);
            if (!term.sense().needsItem() || item != null) {
                draft.doubt(0.9, "indicator", "the figure stands in front");
                return new Candidate(term, entry, item, 0, words(term) + " follows it");
            }
        }
        return null;
    }

    private String words(Mark<Sense.Term> term) {
        return '"' + scene.words(term.from(), term.to()) + '"';
    }
}
