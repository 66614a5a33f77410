package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * All that was read about one period of a series: every vintage, and the one that is chosen.
 *
 * @param period the period
 * @param chosen the vintage that the policy picks, one of {@code vintages}
 * @param vintages every different value, oldest first, never empty
 */
public record Observation(Period period, Vintage chosen, List<Vintage> vintages) {
    public Observation {
        vintages = List.copyOf(vintages);
        if (!vintages.contains(chosen)) {
            throw new IllegalArgumentException("chosen but not read: " + chosen);
        }
        for (Vintage vintage : vintages) {
            if (!vintage.reading().period().equals(period)) {
                throw new IllegalArgumentException("under " + period + ": " + vintage);
            }
        }
    }

    /** The chosen value. */
    public Quantity quantity() {
        return chosen.quantity();
    }

    /** The chosen value as one number, for drawing and statistics: the middle of a range. */
    public double number() {
        var quantity = chosen.quantity();
        double value = quantity.value().doubleValue();
        return quantity.upper() == null ? value : (value + quantity.upper().doubleValue()) / 2;
    }

    /** Whether the chosen value follows by arithmetic only. */
    public boolean derived() {
        return chosen.derived();
    }

    /**
     * The reported values that cannot all be true: from different articles, further apart than rounding and hedges
     * explain, and none of them said to be revised. Empty where nothing is in conflict.
     */
    public List<Vintage> rivals() {
        return Rivalry.among(vintages);
    }

    /** Every fact under this observation, those of the chosen vintage first. */
    public List<Fact> facts() {
        var facts = new LinkedHashSet<>(chosen.facts());
        vintages.forEach(vintage -> facts.addAll(vintage.facts()));
        return List.copyOf(facts);
    }
}
