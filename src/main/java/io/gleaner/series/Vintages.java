package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Merges the facts about one period that say the same. */
final class Vintages {
    private static final Comparator<Fact> EARLIEST_FIRST = Comparator.comparing(
                    Vintages::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(fact -> fact.evidence().origin().article())
            .thenComparing(fact -> fact.evidence().start())
            .thenComparing(fact -> fact.evidence().end())
            .thenComparing(Fact::toString)
            .thenComparing(Fact::confidence)
            .thenComparing(fact -> fact.evidence().toString());

    /** What makes two figures the same; for expectations, whose they are belongs to it. */
    private record Same(Quantity quantity, @Nullable String whose) {}

    private final Unit unit;

    /** @param unit what the values are told in */
    Vintages(Unit unit) {
        this.unit = unit;
    }

    List<Vintage> merge(Period period, List<Fact> facts, boolean bySource) {
        if (facts.size() > 1) {
            facts = facts.stream().sorted(EARLIEST_FIRST).distinct().toList();
        }
        var groups = new LinkedHashMap<Same, List<Fact>>();
        for (Fact fact : facts) {
            var same = new Same(
                    Conversion.to(unit, fact.statement().quantity()),
                    bySource ? fact.evidence().source() : null);
            groups.computeIfAbsent(same, any -> new ArrayList<>(1)).add(fact);
        }
        var vintages = new ArrayList<Vintage>(groups.size());
        groups.forEach((same, group) -> vintages.add(vintage(period, same.quantity, group)));
        return vintages;
    }

    /** Merges derived values that came out the same; the first figures they follow from name day and source. */
    static List<Vintage> mergeDerived(List<Vintage> derived) {
        var groups = new LinkedHashMap<Quantity, List<Vintage>>();
        derived.forEach(one -> groups.computeIfAbsent(one.quantity(), any -> new ArrayList<>(1))
                .add(one));
        return groups.values().stream().map(Vintages::mergeEqual).toList();
    }

    private static Vintage mergeEqual(List<Vintage> derived) {
        if (derived.size() == 1) {
            return derived.get(0);
        }
        var facts = derived.stream()
                .flatMap(one -> one.facts().stream())
                .sorted(EARLIEST_FIRST)
                .distinct()
                .toList();
        var reading = derived.get(0).reading();
        var merged = vintage(reading.period(), reading.quantity(), facts);
        return new Vintage(
                new Reading(reading.period(), reading.status(), reading.quantity(), merged.published(), true),
                merged.source(),
                merged.latest(),
                facts);
    }

    private static Vintage vintage(Period period, Quantity quantity, List<Fact> facts) {
        boolean superseded = facts.stream().anyMatch(fact -> fact.statement().status() == Status.SUPERSEDED);
        var status = superseded ? Status.SUPERSEDED : facts.get(0).statement().status();
        var days =
                facts.stream().map(Vintages::published).filter(Objects::nonNull).toList();
        var source = facts.stream()
                .map(fact -> fact.evidence().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Vintage(
                new Reading(period, status, quantity, days.isEmpty() ? null : days.get(0), false),
                source,
                days.isEmpty() ? null : days.get(days.size() - 1),
                facts);
    }

    private static @Nullable LocalDate published(Fact fact) {
        return fact.evidence().origin().published();
    }
}
