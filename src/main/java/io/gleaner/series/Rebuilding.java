package io.gleaner.series;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Levels that nobody reports but which follow from an earlier one and every change since: 2.96 million unemployed in May and
 * 40,000 more in June are 3.00 million. A period without a change breaks the chain. What follows has no more digits than
 * the coarsest of its figures.
 */
final class Rebuilding {
    private final Map<SeriesKey, Series> all = new HashMap<>();
    private final Decisions decisions = new Decisions(all);

    Rebuilding(List<Series> series) {
        series.forEach(one -> all.put(one.key(), one));
    }

    /** The series with the levels that follow, in the order of their keys. */
    List<Series> rebuilt() {
        var rebuilt = new TreeMap<SeriesKey, Series>(all);
        for (SeriesKey key : levels()) {
            var reported = all.get(key);
            var following = new ArrayList<>(decisions.following(key));
            if (reported != null) {
                following.addAll(following(reported));
            }
            if (!following.isEmpty()) {
                rebuilt.put(key, with(key, reported, following));
            }
        }
        return List.copyOf(rebuilt.values());
    }

    /** The levels there are, and those of decisions of which only the steps were read. */
    private Set<SeriesKey> levels() {
        var levels = new HashSet<SeriesKey>();
        for (SeriesKey key : all.keySet()) {
            if (key.measure() == Measure.LEVEL) {
                levels.add(key);
            } else if (key.basis() == Basis.PREV) {
                levels.add(Decisions.levels(key));
            }
        }
        return levels;
    }

    private List<Observation> following(Series levels) {
        var basis = basis(levels.key().frequency());
        var changes = basis == null ? null : all.get(Chain.changes(levels.key(), basis));
        if (changes == null) {
            return List.of();
        }
        var known = new HashMap<Period, Chain>();
        for (Observation level : levels.actuals()) {
            var reported = Chain.of(level);
            if (reported != null) {
                known.put(level.period(), reported);
            }
        }
        var taken = periods(levels);
        var following = new ArrayList<Observation>();
        for (Observation observation : changes.actuals()) {
            var change = Chain.of(observation);
            var before = known.get(observation.period().plus(-1));
            if (change != null && before != null && !taken.containsKey(observation.period())) {
                var after = before.then(change, sum(before.value(), change.value()));
                known.put(after.period(), after);
                following.add(after.derived(levels.key().unit()));
            }
        }
        return following;
    }

    /** Changes against the period before, for the frequencies whose periods follow each other without gaps. */
    private static @Nullable Basis basis(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> Basis.WOW;
            case MONTHLY -> Basis.MOM;
            case QUARTERLY -> Basis.QOQ;
            case YEARLY, FISCAL_YEARLY -> Basis.YOY;
            case DAILY, HALF_YEARLY, SPANS -> null;
        };
    }

    private static BigDecimal sum(BigDecimal level, BigDecimal change) {
        int places = Math.min(Stated.places(level), Stated.places(change));
        return level.add(change).setScale(places, RoundingMode.HALF_EVEN);
    }

    private static SortedMap<Period, Observation> periods(Series series) {
        var periods = new TreeMap<Period, Observation>();
        series.actuals().forEach(actual -> periods.put(actual.period(), actual));
        return periods;
    }

    private static Series with(SeriesKey key, @Nullable Series reported, List<Observation> following) {
        var actuals = reported == null ? new TreeMap<Period, Observation>() : periods(reported);
        following.forEach(one -> actuals.putIfAbsent(one.period(), one));
        return new Series(
                key,
                List.copyOf(actuals.values()),
                reported == null ? List.of() : reported.forecasts(),
                reported == null ? List.of() : reported.targets());
    }
}
