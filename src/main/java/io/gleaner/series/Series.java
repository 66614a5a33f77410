package io.gleaner.series;

import io.gleaner.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The values of one key through time. Actuals, forecasts and targets stand beside each other and are never mixed; each
 * list is sorted by period and holds a period once.
 *
 * @param key what is measured
 * @param actuals what happened, superseded and derived vintages under their periods
 * @param forecasts what was expected, of past periods also
 * @param targets what was aimed at
 */
public record Series(SeriesKey key, List<Observation> actuals, List<Observation> forecasts, List<Observation> targets) {
    public Series {
        Objects.requireNonNull(key);
        actuals = sorted(actuals);
        forecasts = sorted(forecasts);
        targets = sorted(targets);
        if (actuals.isEmpty() && forecasts.isEmpty() && targets.isEmpty()) {
            throw new IllegalArgumentException("a series without an observation: " + key);
        }
    }

    private static List<Observation> sorted(List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            if (observations.get(i - 1).period().compareTo(observations.get(i).period()) >= 0) {
                throw new IllegalArgumentException("not in the order of periods: "
                        + observations.get(i - 1).period() + " before "
                        + observations.get(i).period());
            }
        }
        return List.copyOf(observations);
    }

    /** Actuals, then forecasts, then targets. */
    public List<Observation> observations() {
        return Stream.of(actuals, forecasts, targets).flatMap(List::stream).toList();
    }

    /** The actuals whose vintages contradict each other. */
    public List<Observation> conflicts() {
        return actuals.stream().filter(actual -> !actual.rivals().isEmpty()).toList();
    }

    /** Every fact under this series, in the order of observations. */
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        observations().forEach(observation -> facts.addAll(observation.facts()));
        return facts.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
