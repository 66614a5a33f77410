package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses numbers that are no statistics: a company's, a share of something, a price tag, an implausible one. */
final class Refusals {
    /** Of what a percentage is as often a part as a change. */
    private static final Set<String> COUNTED = Set.of(
            "production",
            "consumption",
            "stocks",
            "orders",
            "price",
            "area",
            "yield",
            "exports",
            "imports",
            "population",
            "births",
            "tourist_arrivals",
            "employment",
            "fdi",
            "construction",
            "external_debt",
            "business_investment",
            "government_spending",
            "personal_income");

    /** What comes to millions wherever an economy's is told. */
    private static final Set<String> SUMS = Set.of(
            "exports",
            "imports",
            "orders",
            "inventories",
            "retail_sales",
            "construction",
            "production",
            "credit",
            "business_investment",
            "fdi",
            "trade_balance",
            "current_account",
            "budget_balance",
            "tax_revenue");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** What makes a sentence one about how fast something moves. */
    private static final String[] RATES = {
        "growth",
        "rate",
        "inflation",
        "forecast",
        "forecasts",
        "prediction",
        "predictions",
        "estimate",
        "estimates",
        "target"
    };

    /** How far apart the two figures of a comparison may stand. */
    private static final int NEAR = 16;

    /** How far behind a figure what firms earn may be named. */
    private static final int BEHIND = 6;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Companies companies;
    private final Topic topic;
    private final Tokens tokens;
    private final Strangers strangers;

    Refusals(Catalogue catalogue, Scene scene, Companies companies, Topic topic) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.companies = companies;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.strangers = new Strangers(scene);
    }

    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        var term = draft.term;
        if (draft.isRefused() || entry == null || term == null) {
            return;
        }
        String reason = inherited(draft, before);
        if (reason == null) {
            reason = reason(draft, entry, term);
        }
        if (reason != null) {
            draft.refuse(reason);
        }
    }

    private @Nullable String reason(Draft draft, Catalogue.Entry entry, Mark<Sense.Term> term) {
        if (draft.amount.value() == null) {
            return "an uncertain number";
        }
        if (code(draft)) {
            return "part of a code";
        }
        var distances = new Distances(scene);
        if (distances.ratio(draft.amount.to())) {
            return "a ratio";
        }
        if (distances.ofRate(draft)) {
            return "the move of a rate that is not named";
        }
        if (distances.fromLimit(draft.amount)) {
            return "a distance from a limit";
        }
        String beside = new Bystanders(scene).refusal(draft, entry, term);
        if (beside != null) {
            return beside;
        }
        String stranger = strangers.refusal(draft);
        if (stranger != null) {
            return stranger;
        }
        if (distances.fromAnother(draft)) {
            return "how far it is from something else";
        }
        if (distances.fromMark(draft)) {
            return "a measure, or how far it is from a mark";
        }
        String part = new Parts(scene).refusal(draft, term);
        if (part != null) {
            return part;
        }
        if (distances.ofRates(draft)) {
            return "a difference of two rates";
        }
        if (new Loans(scene).isOne(draft)) {
            return "one loan or bond";
        }
        if (earned(draft, term)) {
            return "what companies earn";
        }
        String share = new Shares(scene).refusal(draft, entry);
        if (share != null) {
            return share;
        }
        String tag = new PriceTags(catalogue, scene).refusal(draft);
        if (tag != null) {
            return tag;
        }
        if (new Ownership(catalogue, scene, companies).isFirms(draft, term)) {
            return "a company's own figure";
        }
        String single = new Singles(scene, topic).refusal(draft, term);
        if (single != null) {
            return single;
        }
        if (entry.quoted()) {
            String paper = new Papers(scene, companies).refusal(draft, term);
            if (paper != null) {
                return paper;
            }
        }
        if (led(draft, entry, term)) {
            return "a share of something";
        }
        if (unmoved(draft, term)) {
            return "a percentage of nothing that moves";
        }
        if (small(draft)) {
            return "too small a sum for an economy";
        }
        var counts = new Counts(catalogue, scene);
        if (counts.shares(draft)) {
            return "shares, not stocks of a good";
        }
        if (counts.delivered(draft, term)) {
            return "what makers ship";
        }
        if (counts.buried(draft, term)) {
            return "what is in the ground";
        }
        if (counts.little(draft)) {
            return "too little for a country";
        }
        if (counts.other(draft)) {
            return "a count of something else";
        }
        if (counts.untilled(draft)) {
            return "land on which nothing is grown";
        }
        if (counts.guessed(draft, term)) {
            return "of which good is only guessed";
        }
        return plausible(draft, entry) ? null : Plausible.refusal(entry);
    }

    /** Why the figure that this one is set beside is no statistic: then this is none either. */
    private @Nullable String inherited(Draft draft, List<Draft> before) {
        var other = before.isEmpty() ? null : before.get(before.size() - 1);
        if (other == null || !other.isRefused()) {
            return null;
        }
        int at = other.amount.to();
        if (other.entry != null
                && tokens.isSymbol(at, ',')
                && tokens.isAny(at + 1, "up", "down")
                && draft.amount.from() == at + 2) {
            return other.refusal;
        }
        boolean main = before.stream().noneMatch(one -> !one.isRefused());
        boolean noun = draft.term != null && draft.term.sense().weak() && draft.term.from() >= draft.amount.to();
        if (other.term == null
                && !(main && (noun || draft.amount.role() == Amount.Role.FROM) && other.refusal != null)) {
            return null;
        }
        boolean alike = draft.amount.bare()
                || draft.amount.family().equals(other.amount.family())
                || draft.amount.family().equals("percent")
                        && other.amount.family().equals("pct_gdp")
                || draft.amount.family().equals("money")
                        && other.amount.family().equals("money_per");
        boolean compared = draft.amount.role() == Amount.Role.FROM
                || scene.cue(Signal.COMPARED, other.amount.to(), draft.amount.core()) != null;
        return alike
                        && compared
                        && draft.amount.core() - other.amount.to() <= NEAR
                        && scene.borders(other.amount.to(), draft.amount.core()) == 0
                ? other.refusal
                : null;
    }

    /** Whether the figure is the move of what firms earn: {@code a 38% profit jump}, {@code a 5% surge in quarterly earnings}. */
    private boolean earned(Draft draft, Mark<Sense.Term> term) {
        int to = draft.amount.to();
        var profit = scene.cue(Signal.PROFIT, to, Math.min(scene.to, to + BEHIND));
        if (profit == null
                || term.to() > profit.from() && term.from() < profit.to()
                || !draft.amount.family().equals("percent")) {
            return false;
        }
        boolean linked = profit.from() == to;
        for (int i = to; i < profit.from(); i++) {
            boolean noun = tokens.hitOver(i, Layer.MOVE) >= 0 || tokens.isAny(i, "in", "for");
            linked |= noun;
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || !noun
                            && tokens.isAny(
                                    i, "on", "as", "after", "and", "by", "amid", "from", "with", "to", "ahead")) {
                return false;
            }
        }
        return linked;
    }

    /** Whether letters or digits run on into the number, as in {@code L6N44G17Z} or {@code 1605.T}. */
    private boolean code(Draft draft) {
        int from = draft.amount.core();
        int to = draft.amount.to();
        boolean ahead = from > 0 && tokens.glued(from) && tokens.kind(from - 1) != Tokens.Kind.SYMBOL;
        boolean behind = to < tokens.size()
                && tokens.glued(to)
                && tokens.kind(to) == Tokens.Kind.WORD
                && tokens.capital(to)
                && tokens.kind(to - 1) == Tokens.Kind.NUMBER;
        boolean exchange = to + 1 < tokens.size()
                && tokens.isSymbol(to, '.')
                && tokens.glued(to)
                && tokens.glued(to + 1)
                && tokens.allCapitals(to + 1);
        return ahead || behind || exchange;
    }

    /** Whether a percentage stands there as growth although nothing moves: {@code 18% said they}, {@code 50% of homes}. */
    private boolean unmoved(Draft draft, Mark<Sense.Term> term) {
        return COUNTED.contains(draft.code())
                && draft.measure == Measure.GROWTH
                && draft.amount.family().equals("percent")
                && draft.relation == Draft.Relation.NONE
                && draft.amount.direction() == 0
                && term.sense().measure() != Measure.GROWTH
                && (scene.moves.isEmpty() || stands(draft));
    }

    /** Whether what is told in sums is said to have moved to a percentage, which only a share of it can: {@code imports rose to 50 pct}. */
    private boolean led(Draft draft, Catalogue.Entry entry, Mark<Sense.Term> term) {
        return COUNTED.contains(draft.code())
                && entry.kind() != Catalogue.Kind.INDEX
                && draft.measure == Measure.GROWTH
                && draft.amount.family().equals("percent")
                && tokens.is(draft.amount.from() - 1, "to")
                && term.sense().measure() != Measure.GROWTH
                && !scene.says(scene.from, draft.amount.from(), RATES)
                && moves(draft);
    }

    private boolean moves(Draft draft) {
        var move = new Moves(scene).of(draft, List.of());
        return move != null && !move.behind() && move.mark().sense().motion() == Sense.Motion.PLAIN;
    }

    /** Whether a price is said to stand at a percentage, which none does: {@code the benchmark is now near 4%}. */
    private boolean stands(Draft draft) {
        int at = draft.amount.from() - 1;
        while (at > scene.from && tokens.isAny(at, "at", "near", "now", "currently", "of", "around")) {
            at--;
        }
        return draft.code().equals("price")
                && draft.amount.role() == null
                && !draft.basisSaid
                && tokens.isAny(at, "is", "was", "are", "were", "stood", "stands");
    }

    private static boolean small(Draft draft) {
        return SUMS.contains(draft.code())
                && draft.measure != Measure.GROWTH
                && draft.amount.family().equals("money")
                && draft.value != null
                && draft.value.abs().compareTo(MILLION) < 0;
    }

    private static boolean plausible(Draft draft, Catalogue.Entry entry) {
        var value = draft.value;
        if (value == null) {
            return true;
        }
        var range = Plausible.range(entry, draft.measure, draft.amount.family());
        return range == null
                || range.holds(value)
                || range.holds(value.negate()) && value.compareTo(BigDecimal.ZERO) < 0;
    }
}
