package io.gleaner.series;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A level that is known, and the figures it rests on: one that was reported, or one that follows from it by changes.
 *
 * @param period the period
 * @param value the level
 * @param facts the figures
 */
record Chain(Period period, BigDecimal value, List<Fact> facts) {
    Chain {
        facts = List.copyOf(facts);
    }

    /** The chosen value of an observation, where that is one reported number and no bound; else null. */
    static @Nullable Chain of(Observation observation) {
        var quantity = observation.quantity();
        boolean usable = !observation.derived() && quantity.upper() == null && quantity.qualifier() == Qualifier.EXACT;
        return usable
                ? new Chain(
                        observation.period(),
                        quantity.value(),
                        observation.chosen().facts())
                : null;
    }

    /** The level after a change. */
    Chain then(Chain change, BigDecimal changed) {
        var all = new ArrayList<>(facts);
        all.addAll(change.facts());
        return new Chain(change.period(), changed, all);
    }

    /** The key of the changes of a level from one period to the next. */
    static SeriesKey changes(SeriesKey level, Basis basis) {
        var unit = level.unit().equals(Unit.PERCENT) ? Unit.POINTS : level.unit();
        return new SeriesKey(
                level.frequency(),
                level.area(),
                level.counterpart(),
                level.indicator(),
                level.item(),
                Measure.CHANGE,
                basis,
                unit);
    }

    /** What follows, as the only value of its period; known from the day on which the last of its figures was. */
    Observation derived(Unit unit) {
        var days = facts.stream()
                .map(fact -> fact.evidence().origin().published())
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate last = days.size() < facts.size() ? null : days.get(days.size() - 1);
        var source = facts.stream()
                .map(fact -> fact.evidence().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var vintage = new Vintage(
                new Reading(period, Status.ACTUAL, Quantity.of(value, unit), last, true), source, last, facts);
        return new Observation(period, vintage, List.of(vintage));
    }
}
