package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import java.util.ArrayList;
import java.util.List;

/** The facts about one period, told apart by what kind of figure they are. */
final class StatusGroups {
    private final List<Fact> actuals = new ArrayList<>();
    private final List<Fact> forecasts = new ArrayList<>();
    private final List<Fact> targets = new ArrayList<>();

    StatusGroups(Period period, List<Fact> facts) {
        for (Fact fact : facts) {
            switch (fact.statement().status()) {
                case ACTUAL -> actuals.add(fact);
                case FORECAST -> forecasts.add(fact);
                case TARGET -> targets.add(fact);
                case SUPERSEDED -> (wasForecast(fact, period, facts) ? forecasts : actuals).add(fact);
            }
        }
    }

    /**
     * Whether a figure that was replaced had been a forecast: as what its article puts in its place, else by whether the
     * period was over when the article appeared, else as what the other articles hold.
     */
    private static boolean wasForecast(Fact fact, Period period, List<Fact> facts) {
        var beside = facts.stream().filter(other -> sameArticle(fact, other)).toList();
        if (holds(beside, Status.ACTUAL)) {
            return false;
        }
        if (holds(beside, Status.FORECAST)) {
            return true;
        }
        var published = fact.evidence().origin().published();
        if (published != null) {
            return published.isBefore(period.last());
        }
        return holds(facts, Status.FORECAST) && !holds(facts, Status.ACTUAL);
    }

    private static boolean sameArticle(Fact one, Fact other) {
        return one.evidence()
                .origin()
                .article()
                .equals(other.evidence().origin().article());
    }

    private static boolean holds(List<Fact> facts, Status status) {
        return facts.stream().anyMatch(fact -> fact.statement().status() == status);
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
