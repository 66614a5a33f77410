package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts about one period, told apart by what kind of figure they are. */
final class StatusGroups {
    private final List<Fact> actuals = new ArrayList<>();
    private final List<Fact> forecasts = new ArrayList<>();
    private final List<Fact> targets = new ArrayList<>();

    StatusGroups(Period period, List<Fact> facts) {
        var replaced = new ArrayList<Fact>(0);
        for (Fact fact : facts) {
            switch (fact.statement().status()) {
                case ACTUAL -> actuals.add(fact);
                case FORECAST -> forecasts.add(fact);
                case TARGET -> targets.add(fact);
                case SUPERSEDED -> replaced.add(fact);
            }
        }
        if (!replaced.isEmpty()) {
            place(replaced, period);
        }
    }

    /**
     * Puts figures that were replaced among actuals or forecasts: with what their article puts in their place, else by
     * whether the period was over when the article appeared, else with what the other articles hold.
     */
    private void place(List<Fact> replaced, Period period) {
        var tellActuals = articles(actuals);
        var tellForecasts = articles(forecasts);
        for (Fact fact : replaced) {
            var origin = fact.evidence().origin();
            boolean wasForecast;
            if (tellActuals.contains(origin.article())) {
                wasForecast = false;
            } else if (tellForecasts.contains(origin.article())) {
                wasForecast = true;
            } else if (origin.published() != null) {
                wasForecast = origin.published().isBefore(period.last());
            } else {
                wasForecast = tellActuals.isEmpty() && !tellForecasts.isEmpty();
            }
            (wasForecast ? forecasts : actuals).add(fact);
        }
    }

    private static Set<String> articles(List<Fact> facts) {
        return facts.stream().map(fact -> fact.evidence().origin().article()).collect(Collectors.toSet());
    }

    List<Fact> actuals() {
        return actuals;
    }

    List<Fact> forecasts() {
        return forecasts;
    }

    List<Fact> targets() {
        return targets;
    }
}
