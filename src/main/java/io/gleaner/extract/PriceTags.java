package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the price of a good from a product's price tag, a sum that something costs, and a number that is no money. */
final class PriceTags {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** How far from the word for its price a good may stand. */
    private static final int NEAR = 3;

    /** How many words may lead from a premium to its size. */
    private static final int LEAD = 10;

    /** How many words before an index may say that it is one of shares. */
    private static final int SHARES = 5;

    private static final String[] DISTANCES = {
        "premium",
        "premiums",
        "discount",
        "discounts",
        "spread",
        "spreads",
        "differential",
        "differentials",
        "margin",
        "margins",
        "crack",
        "cracks"
    };

    private final Catalogue catalogue;
    private final Scene scene;
    private final Tokens tokens;

    PriceTags(Catalogue catalogue, Scene scene) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Why the figure is no price, or null where it may be one. */
    @Nullable
    String refusal(Draft draft) {
        if (!draft.code().equals("price")) {
            return null;
        }
        if (ofShares(draft)) {
            return "an index of one sector";
        }
        if (ofUnknown(draft.amount)) {
            return "the price of something else";
        }
        if (targeted(draft.amount)) {
            return "what a share is thought to be worth";
        }
        if (draft.measure != Measure.GROWTH && apart(draft.amount) || between(draft)) {
            return "how far one price is from another";
        }
        if (draft.term != null && sector(draft.term)) {
            return "an index of one sector";
        }
        if (draft.measure == Measure.GROWTH) {
            return null;
        }
        if (Unit.INDEX.equals(draft.unit)) {
            return index(draft) ? null : "a price without money";
        }
        if (ofAnother(draft)) {
            return "the price of something else";
        }
        if (draft.unit != null
                && (draft.unit.code().endsWith("/acre") || draft.unit.code().endsWith("/ha"))) {
            return "so much for land";
        }
        if (!draft.amount.family().equals("money")) {
            return null;
        }
        if (millions(draft)) {
            return "a sum, not a price";
        }
        boolean quantity = draft.unit != null && draft.unit.isRatio();
        var kinds = draft.item == null ? Set.<String>of() : catalogue.kinds(draft.item);
        if (kinds.contains("crypto") || kinds.contains("traded") && named(draft) || average(draft)) {
            return null;
        }
        boolean made = kinds.contains("manufacture") || kinds.contains("service") || kinds.isEmpty();
        return !quantity || made ? "a price tag, not a price by quantity" : null;
    }

    /** Whether a price is said to be for a quantity of what is no good: {@code $15 per tonne of emissions}. */
    private boolean ofUnknown(Amount amount) {
        int of = amount.to();
        return amount.family().equals("money_per")
                && tokens.is(of, "of")
                && tokens.kind(of + 1) == Tokens.Kind.WORD
                && scene.goods.stream().noneMatch(good -> good.from() > of && good.from() - of <= NEAR);
    }

    /** Whether it is an analyst's target for a share that the figure tells: {@code raised his price target to $11}; one for a good names it. */
    private boolean targeted(Amount amount) {
        int from = scene.clauseFrom(amount.core());
        for (int i = from; i + 1 < amount.core(); i++) {
            if (tokens.is(i, "price") && tokens.isAny(i + 1, "target", "targets")) {
                return !tokens.isAny(i + 2, "for", "on") && tokens.hitOver(i - 1, Layer.ITEM) < 0;
            }
        }
        return false;
    }

    /** Whether an index is of the shares of a trade: {@code the S&P 500 energy index}, {@code the stock exchange's gold index}. */
    private boolean ofShares(Draft draft) {
        var name = draft.term;
        if (name == null || !tokens.isAny(name.to() - 1, "index", "indices", "subindex")) {
            return false;
        }
        for (int i = Math.max(scene.from, name.to() - 1 - SHARES); i < name.to() - 1; i++) {
            var term = tokens.sense(tokens.hitOver(i, Layer.TERM), Sense.Term.class);
            var indicator = term == null || term.weak() ? null : term.indicator();
            if (indicator != null && indicator.code().equals("stock_index") || tokens.isAny(i, "exchange", "shares")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is a difference of prices that the figure tells: {@code the premium for cash zinc rose to $50},
     * {@code diesel margins above $7}; a good that is told of behind it has its own.
     */
    private boolean between(Draft draft) {
        int core = draft.amount.core();
        var cue = scene.cue(Signal.SPREAD, scene.clauseFrom(core), core);
        if (scene.cue(Signal.SPREAD, draft.amount.to(), Math.min(scene.to, draft.amount.to() + 1)) != null) {
            return true;
        }
        boolean told = cue != null
                && scene.amounts.stream().anyMatch(amount -> amount.from() >= cue.to() && amount.to() <= core);
        if (cue == null || told || scene.commas(cue.to(), core) > 1) {
            return false;
        }
        for (var good : scene.goods) {
            if (good.from() >= cue.to() && good.to() <= core && !side(cue.to(), good.from())) {
                return false;
            }
        }
        for (var term : scene.terms) {
            if (term.from() >= cue.to() && term.to() <= core && !side(cue.to(), term.from())) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is priced is named behind the amount and is no good: {@code $15 per tonne of emissions}. */
    private boolean ofAnother(Draft draft) {
        int of = draft.amount.to();
        return draft.amount.family().equals("money_per")
                && tokens.is(of, "of")
                && tokens.kind(of + 1) == Tokens.Kind.WORD
                && !tokens.isAny(of + 1, "the", "a", "its")
                && scene.goods.stream().noneMatch(good -> good.from() > of && good.from() - of <= NEAR);
    }

    /** Whether a good only names a part of a share index: {@code the S&P 500 energy index}. */
    private boolean sector(Mark<Sense.Term> name) {
        return tokens.isAny(name.to() - 1, "index", "sector")
                && scene.terms.stream()
                        .anyMatch(index -> !index.sense().weak()
                                && index.to() <= name.from()
                                && name.from() - index.to() < NEAR
                                && scene.commas(index.to(), name.from()) == 0
                                && index.sense().indicator() != null
                                && index.sense().indicator().code().equals("stock_index"));
    }

    /** Whether what stands at token {@code i} is only one side of the difference: {@code the premium for}, {@code over}. */
    private boolean side(int from, int i) {
        for (int at = i - 1; at >= from && at >= i - NEAR; at--) {
            if (tokens.isAny(at, "for", "over", "to", "of", "on", "between", "against", "versus", "and", "in")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount is the distance of one price from another: {@code a premium of as much as $370 a tonne}. */
    private boolean apart(Amount amount) {
        for (int i = amount.core() - 1; i >= Math.max(scene.from, amount.core() - LEAD); i--) {
            if (tokens.isAny(i, DISTANCES)) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitOver(i, Layer.TERM) >= 0) {
                break;
            }
        }
        return tokens.isAny(amount.to(), DISTANCES);
    }

    /** Whether the word for the price names the good too, or stands beside it. */
    private boolean named(Draft draft) {
        var term = draft.term;
        if (term == null) {
            return false;
        }
        if (term.sense().item() != null) {
            return true;
        }
        for (var good : scene.goods) {
            if (good.sense().item().equals(draft.item) && good.gap(term.from(), term.to()) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    /** Whether the price is one of many goods: {@code the average price}, {@code prices averaged}. */
    private boolean average(Draft draft) {
        for (int i = scene.from; i < scene.to; i++) {
            boolean before = draft.term != null && draft.term.from() - i >= 0 && draft.term.from() - i <= 2;
            if (tokens.is(i, "averaged") || before && tokens.is(i, "average")) {
                return true;
            }
        }
        return false;
    }

    private boolean index(Draft draft) {
        int at = draft.term == null ? scene.from : draft.term.from();
        for (int i = Math.max(scene.from, at - 3); i < Math.min(scene.to, at + 5); i++) {
            if (tokens.is(i, "index") || tokens.is(i, "indices")) {
                return true;
            }
        }
        return false;
    }

    private boolean millions(Draft draft) {
        for (int i = draft.amount.core(); i < draft.amount.to(); i++) {
            var scale = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class);
            if (scale != null && scale.factor().compareTo(MILLION) >= 0) {
                return true;
            }
        }
        return false;
    }
}
