package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what units, moves and goods imply without a name: {@code eggs cost $4.55}, {@code jobs were lost}. */
final class Implied {
    private static final Indicator AREA = new Indicator("area");
    private static final Indicator YIELD = new Indicator("yield");
    private static final Indicator EMPLOYMENT = new Indicator("employment");
    private static final Indicator UNEMPLOYED = new Indicator("unemployed");
    private static final Indicator UNEMPLOYMENT_RATE = new Indicator("unemployment_rate");
    private static final Indicator POLICY_RATE = new Indicator("policy_rate");
    private static final Indicator RESERVES = new Indicator("reserve_requirement");
    private static final Indicator RATE = new Indicator("exchange_rate");

    /** How many words lead from a good to the sum it is quoted at. */
    private static final int OFFERED = 4;

    /** How far behind a count the share stands that it comes to. */
    private static final int RESTATED = 4;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    Implied(Catalogue catalogue, Scene scene, Topic topic) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** A good with a price, an area or a yield of its own: {@code eggs cost $4.55 per dozen}, {@code oil at $75}. */
    @Nullable
    Candidate measured(Draft draft, Mark<Sense.Good> good, int gapFrom) {
        var indicator =
                switch (draft.amount.family()) {
                    case "money_per" -> Goods.PRICE;
                    case "money" -> isOffered(good, draft.amount) ? Goods.PRICE : null;
                    case "land" -> AREA;
                    case "yield" -> YIELD;
                    default -> null;
                };
        if (indicator == null) {
            return null;
        }
        var amount = draft.amount;
        int gap = good.gap(amount.core(), amount.to());
        double cost = 1.0 + gap * 0.1;
        if (good.from() >= amount.to()) {
            if (gap > 3
                    || tokens.isAny(amount.to(), "and", "while", "as")
                    || scene.commas(amount.to(), good.from()) > 0
                    || scene.borders(amount.to(), good.from()) > 0) {
                return null;
            }
        } else {
            if (good.from() < gapFrom) {
                return null;
            }
            cost += scene.commas(good.to(), amount.from()) * 0.6 + scene.borders(good.to(), amount.from()) * 3.0;
        }
        String why = "a figure of " + scene.words(good.from(), good.to()) + " in such a unit";
        return Candidate.implied(
                good.from(), good.to(), catalogue.entry(indicator), good.sense().item(), cost, why);
    }

    /** Whether a good that is sold by a quantity is said to be quoted at a sum: {@code broken rice was quoted at $430}. */
    private boolean isOffered(Mark<Sense.Good> good, Amount amount) {
        return good.sense().per() != null
                && good.to() <= amount.from() - 2
                && amount.from() - good.to() <= OFFERED
                && (good.to() == amount.from() - 2 || tokens.isAny(good.to(), "was", "were", "is", "are"))
                && tokens.is(amount.from() - 1, "at")
                && tokens.isAny(amount.from() - 2, "quoted", "offered", "traded", "assessed");
    }

    /** So much of one currency for another is their rate: {@code 1.36 pounds to the dollar}. */
    @Nullable
    Candidate exchanged(Draft draft) {
        var amount = draft.amount;
        if (!amount.family().equals("money") || !tokens.isAny(amount.to(), "to", "per")) {
            return null;
        }
        for (var term : scene.terms) {
            int gap = term.from() - amount.to();
            var indicator = term.sense().indicator();
            boolean beside = indicator != null
                    && indicator.equals(RATE)
                    && (gap == 1 || gap == 2 && tokens.isAny(amount.to() + 1, "the", "one", "a"));
            if (beside && ends(term.to())) {
                return new Candidate(
                        term, catalogue.entry(RATE), term.sense().item(), 0.5, "so much for another currency");
            }
        }
        return null;
    }

    /** Whether a name ends before token {@code i}, as it does before a mark, a verb or a small word: no {@code dollar store}. */
    private boolean ends(int i) {
        return i >= scene.to
                || tokens.kind(i) != Tokens.Kind.WORD
                || tokens.hitOver(i, Layer.MOVE) >= 0
                || tokens.hitOver(i, Layer.CUE) >= 0
                || scene.timeAt(i)
                || tokens.isAny(i, "for", "in", "on", "at", "and", "as", "by");
    }

    /** Jobs are counted as employment won or lost, and {@code 740,000 job cuts} are lost. */
    @Nullable
    Candidate jobs(Draft draft) {
        var amount = draft.amount;
        if (!amount.family().equals("jobs")) {
            return null;
        }
        var entry = catalogue.entry(EMPLOYMENT);
        var named = tokens.sense(tokens.hitAt(amount.to() - 1, Layer.TERM), Sense.Term.class);
        int sign = named != null && entry.indicator().equals(named.indicator()) ? named.sign() : 0;
        var term =
                new Sense.Term(entry.indicator(), null, sign, null, null, Measure.CHANGE, null, Sense.Standing.ALONE);
        return new Candidate(new Mark<>(amount.to() - 1, amount.to(), term), entry, null, 1.5, "counted in jobs");
    }

    /** The share that a count of the unemployed comes to is their rate: {@code 3.23 million, or 11.7 percent}. */
    @Nullable
    Candidate rateOf(Draft draft, List<Draft> before) {
        if (!draft.amount.family().equals("percent") || before.isEmpty()) {
            return null;
        }
        var count = before.get(before.size() - 1);
        int gap = draft.amount.from() - count.amount.to();
        boolean restated = count.code().equals("unemployed")
                && count.measure == Measure.LEVEL
                && gap <= RESTATED
                && scene.moves.stream()
                        .noneMatch(move -> move.from() >= count.amount.to() && move.to() <= draft.amount.from());
        return restated
                ? Candidate.implied(
                        draft.amount.from(),
                        draft.amount.to(),
                        catalogue.entry(UNEMPLOYMENT_RATE),
                        null,
                        -1,
                        "the share that the count before it comes to")
                : null;
    }

    /** The count that the unemployment rate before it comes to: {@code 7.6 percent (1.6 million people)}. */
    @Nullable
    Candidate countOf(Draft draft, List<Draft> before) {
        var rate = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean restated = rate != null
                && draft.amount.family().equals("persons")
                && rate.code().equals("unemployment_rate")
                && rate.measure == Measure.LEVEL
                && draft.amount.from() - rate.amount.to() <= 2
                && (tokens.isSymbol(rate.amount.to(), '(') || tokens.is(draft.amount.from() - 1, "or"));
        return restated
                ? Candidate.implied(
                        draft.amount.from(),
                        draft.amount.to(),
                        catalogue.entry(UNEMPLOYED),
                        null,
                        -1,
                        "the count that the rate before it comes to")
                : null;
    }

    /** A cut or rise in points that names nothing else is a central bank's: {@code a 25 bp cut}. */
    @Nullable
    Candidate decision(Draft draft) {
        var amount = draft.amount;
        boolean reserves = topic.recency(RESERVES) > topic.recency(POLICY_RATE);
        var rate = reserves ? RESERVES : POLICY_RATE;
        boolean spoken = spoken(rate);
        boolean level = amount.family().equals("percent") && amount.role() == Amount.Role.TO && spoken;
        if (!amount.family().equals("points") && !level) {
            return null;
        }
        for (var move : scene.moves) {
            int gap = move.gap(amount.from(), amount.to());
            boolean behind = move.from() >= amount.to() && gap <= 2;
            boolean ahead =
                    move.to() == amount.from() || move.to() == amount.from() - 1 && tokens.is(amount.from() - 1, "of");
            boolean noun = move.sense().shape() == Sense.Shape.NOUN
                    && (behind && spoken || ahead && (spoken || scene.has("bank")));
            boolean decided = move.sense().motion() == Sense.Motion.DECISION && (behind || gap <= 4);
            if (noun || decided) {
                return Candidate.implied(
                        move.from(), move.to(), catalogue.entry(rate), null, 2.2, "a rate is cut or raised by points");
            }
        }
        return null;
    }

    private boolean spoken(Indicator indicator) {
        return topic.recency(indicator) > 0;
    }
}
