package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.fact.Qualifier;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells which indicator a name means beside an amount, and that it means none there. */
final class Meanings {
    /** What a bare {@code debt} is that is told as a share of output. */
    private static final String DEBT = "public_debt";

    private static final String DEFICIT = "budget_balance";
    private static final Indicator TRADE = new Indicator("trade_balance");
    private static final Indicator CURRENT_ACCOUNT = new Indicator("current_account");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final WeakNames weak;
    private final Tokens tokens;

    Meanings(Catalogue catalogue, Scene scene, Topic topic) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.weak = new WeakNames(scene, topic);
        this.tokens = scene.tokens;
    }

    /** The indicator that a name means beside the draft's amount; null where it means none, or one that has no such figures. */
    Catalogue.@Nullable Entry of(Draft draft, Mark<Sense.Term> term) {
        var sense = term.sense();
        if (sense.indicator() == null || sense.topic() || tokens.is(term.to(), "denominated")) {
            return null;
        }
        if (tokens.isAny(term.from(), "contract", "contracts") && numbered(term.from()) || booked(term)) {
            return null;
        }
        if (tokens.is(term.from(), "supply") && term.to() == term.from() + 1 && tokens.is(term.from() - 1, "to")) {
            return null;
        }
        if (draft.amount.family().equals("none") && whole(draft.amount)) {
            return null;
        }
        var entry = catalogue.entry(sense.indicator());
        boolean earned = entry.indicator().code().equals("production")
                && draft.amount.family().equals("money");
        if (earned && !tokens.isAny(term.to() - 1, "output", "production")) {
            return null;
        }
        boolean fits = Fitting.fits(draft.amount, entry, sense)
                || Fitting.isCount(draft.amount, entry) && scene.countsPieces(term);
        return fits && (told(draft, sense.indicator()) || weak.mean(term, entry)) ? entry : null;
    }

    /** Whether a small whole number is no reading of an index: nothing says that it stands there. */
    private boolean whole(Amount amount) {
        return amount.value() != null
                && amount.value().scale() <= 0
                && amount.value().abs().compareTo(THOUSAND) < 0
                && amount.role() == null
                && amount.bound() == Qualifier.EXACT
                && !tokens.isAny(amount.from() - 1, "at", "was", "is", "of");
    }

    /** Whether a name only says when goods are to be shipped: {@code bought 20,000 tonnes for April shipment}. */
    private boolean booked(Mark<Sense.Term> term) {
        if (!tokens.isAny(term.from(), "shipment", "shipments", "loading", "loadings")) {
            return false;
        }
        return scene.times.stream()
                .anyMatch(time -> time.to() == term.from()
                        && (tokens.is(time.from() - 1, "for") || tokens.is(time.from(), "for")));
    }

    /** Whether a number counts what stands at token {@code i}: {@code rose 3% to 27,000 contracts}. */
    private boolean numbered(int i) {
        for (var amount : scene.amounts) {
            if (amount.core() < i && i <= amount.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a share of output tells what a bare {@code debt} or {@code deficit} is: the state's, where no other has been spoken of. */
    private boolean told(Draft draft, Indicator indicator) {
        return draft.amount.family().equals("pct_gdp")
                && (indicator.code().equals(DEBT)
                        || indicator.code().equals(DEFICIT)
                                && topic.recency(TRADE) == 0
                                && topic.recency(CURRENT_ACCOUNT) == 0);
    }
}
