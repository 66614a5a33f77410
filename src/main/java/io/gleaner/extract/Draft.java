package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Evidence.Reason;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact in the making: an amount whose slots are settled one after another, each with its reason. */
final class Draft {
    /** How an amount hangs on one before it. */
    enum Relation {
        NONE,
        /** The other figure of a comparison: compared with 2.3 %, from 4.9 %. */
        COMPARED,
        /** A further member of a list, or a second figure of the same statement. */
        LISTED
    }

    final Amount amount;
    Relation relation = Relation.NONE;

    @Nullable
    Draft related;
    /** Whether it says the figure before it in other terms: {@code 3.4 billion dollars, or 0.6%}. */
    boolean restates;
    /** The first token of the words that set it beside another figure; 0 where there are none. */
    int connector;

    @Nullable
    Mark<Sense.Term> term;

    Catalogue.@Nullable Entry entry;

    /** The name of the phrase that tells what it measures; null where none does. */
    @Nullable
    String phrase;

    @Nullable
    String item;

    @Nullable
    Area area;

    @Nullable
    Area counterpart;

    Measure measure = Measure.LEVEL;

    @Nullable
    Basis basis;

    @Nullable
    BigDecimal value;

    @Nullable
    BigDecimal upper;

    @Nullable
    Unit unit;

    @Nullable
    Period period;

    Status status = Status.ACTUAL;

    @Nullable
    String source;

    int sign;
    /** Which sentence of the article it stands in. */
    int sentence;
    /** Whether a plain verb or noun of motion governs it. */
    boolean moved;
    /** Whether somebody sets it anew: a rate is cut, a support price lifted. */
    boolean decided;
    /** Whether an exchange rate is told from the side of the currency in which the other is priced. */
    boolean inverse;
    /** Whether the words at the amount itself name its period and basis, rather than the text before or usage. */
    boolean periodSaid;

    boolean basisSaid;
    boolean areaSaid;
    /** What is left of it after the doubts about single slots; see {@link Certainty}. */
    double confidence = 0.92;

    @Nullable
    String refusal;

    io.gleaner.mention.@Nullable TimeMention time;
    final List<Reason> reasons = new ArrayList<>();

    Draft(Amount amount) {
        this.amount = amount;
        this.value = amount.value();
        this.upper = amount.upper();
    }

    /** The figure that a comparison began with, where this one or what it goes on from is set beside it; else this one. */
    Draft main() {
        if (relation == Relation.COMPARED && related != null && related.sentence == sentence) {
            return related.main();
        }
        if (relation == Relation.LISTED && related != null && related.relation == Relation.COMPARED) {
            return related.main();
        }
        return this;
    }

    /** A draft that says the same, to be changed in one slot. */
    Draft copy() {
        var copy = new Draft(amount);
        copy.relation = relation;
        copy.related = related;
        copy.connector = connector;
        copy.restates = restates;
        copy.term = term;
        copy.entry = entry;
        copy.phrase = phrase;
        copy.item = item;
        copy.area = area;
        copy.counterpart = counterpart;
        copy.measure = measure;
        copy.basis = basis;
        copy.value = value;
        copy.upper = upper;
        copy.unit = unit;
        copy.period = period;
        copy.status = status;
        copy.source = source;
        copy.sign = sign;
        copy.moved = moved;
        copy.decided = decided;
        copy.inverse = inverse;
        copy.periodSaid = periodSaid;
        copy.basisSaid = basisSaid;
        copy.areaSaid = areaSaid;
        copy.time = time;
        copy.confidence = confidence;
        copy.reasons.addAll(reasons);
        return copy;
    }

    /** Keeps why a slot has its value. */
    void because(String slot, String why) {
        reasons.add(new Reason(slot, why));
    }

    /** Lowers the confidence, and keeps why. */
    void doubt(double factor, String slot, String why) {
        confidence *= factor;
        because(slot, why);
    }

    void refuse(String why) {
        if (refusal == null) {
            refusal = why;
        }
    }

    boolean isRefused() {
        return refusal != null;
    }

    /** Whether it measures {@code other} indicator. */
    boolean measures(Catalogue.@Nullable Entry other) {
        return entry != null && other != null && entry.indicator().equals(other.indicator());
    }

    /** The indicator's code, or the empty text. */
    String code() {
        return entry == null ? "" : entry.indicator().code();
    }
}
