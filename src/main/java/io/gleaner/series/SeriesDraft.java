package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A series that still takes facts. */
final class SeriesDraft {
    private final SeriesKey key;
    private final TreeMap<Period, List<Fact>> facts = new TreeMap<>();
    private final TreeMap<Period, List<Vintage>> derived = new TreeMap<>();

    SeriesDraft(SeriesKey key) {
        this.key = key;
    }

    SeriesKey key() {
        return key;
    }

    /** How many facts it holds. */
    int size() {
        return facts.values().stream().mapToInt(List::size).sum();
    }

    void add(Period period, Fact fact) {
        facts.computeIfAbsent(period, any -> new ArrayList<>(2)).add(fact);
    }

    /** Adds a value that follows by arithmetic. */
    void addDerived(Vintage vintage) {
        derived.computeIfAbsent(vintage.reading().period(), any -> new ArrayList<>(2))
                .add(vintage);
    }

    Map<Period, List<Fact>> facts() {
        return facts;
    }

    /** Whether an article reports what happened in this period. */
    boolean reports(Period period) {
        return facts.getOrDefault(period, List.of()).stream()
                .anyMatch(fact -> fact.statement().status() == Status.ACTUAL);
    }

    Series finish(Ranking ranking) {
        var actuals = new TreeMap<Period, Observation>();
        var forecasts = new ArrayList<Observation>();
        var targets = new ArrayList<Observation>();
        var merging = new Vintages(key.unit());
        facts.forEach((period, all) -> {
            var groups = new StatusGroups(period, all);
            var happened = merging.merge(period, groups.actuals(), false);
            happened.addAll(Vintages.mergeDerived(derived.getOrDefault(period, List.of())));
            if (!happened.isEmpty()) {
                actuals.put(period, ranking.observe(period, happened));
            }
            if (!groups.forecasts().isEmpty()) {
                forecasts.add(ranking.observe(period, merging.merge(period, groups.forecasts(), true)));
            }
            if (!groups.targets().isEmpty()) {
                targets.add(ranking.observe(period, merging.merge(period, groups.targets(), true)));
            }
        });
        derived.forEach((period, vintages) ->
                actuals.computeIfAbsent(period, alone -> ranking.observe(alone, Vintages.mergeDerived(vintages))));
        return new Series(key, List.copyOf(actuals.values()), forecasts, targets);
    }
}
