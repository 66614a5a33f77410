package io.gleaner.series;

import io.gleaner.fact.Fact;
import java.util.List;
import java.util.Objects;

/**
 * The series that some facts make, in the order of their keys, and the facts that are in none.
 *
 * @param series the series, each key once
 * @param leftOut the facts in no series with the reason, in the order they came
 * @param policy how values were chosen
 */
public record SeriesSet(List<Series> series, List<LeftOut> leftOut, Policy policy) {

    /**
     * Two or more articles that give one period of a series different values.
     *
     * @param key the series
     * @param observation the period, with the values in {@link Observation#rivals}
     */
    public record Conflict(SeriesKey key, Observation observation) {}

    public SeriesSet {
        series = List.copyOf(series);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(policy);
    }

    /** Gathers facts into series. The order of the facts makes no difference to the series. */
    public static SeriesSet gather(Iterable<Fact> facts, Policy policy) {
        return new Gathering(policy).gather(facts);
    }

    /** The series whose keys answer a pattern. */
    public List<Series> find(SeriesPattern pattern) {
        return series.stream().filter(one -> pattern.matches(one.key())).toList();
    }

    /** The growth rates that do not fit the levels they lead from and to. */
    public List<Misfit> misfits() {
        return Misfit.among(series);
    }

    /** What was published when, with what had been expected, the latest first. */
    public List<Release> releases() {
        return Release.of(series);
    }

    /** Who forecast what, and how it turned out. */
    public List<ForecastRecord> forecastRecords() {
        return ForecastRecord.of(series);
    }

    /** Every conflict among the actuals, in the order of keys and periods. */
    public List<Conflict> conflicts() {
        return series.stream()
                .flatMap(one -> one.conflicts().stream().map(observation -> new Conflict(one.key(), observation)))
                .toList();
    }
}
