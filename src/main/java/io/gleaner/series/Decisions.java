package io.gleaner.series;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a rate that is set, where an article tells the step alone: 4.5 % in May and a cut of a quarter point in
 * September are 4.25 %. Between two levels that were reported, the steps must lead from one to the other; where they do not,
 * a decision is missing, and none of the levels between is told.
 */
final class Decisions {
    private final Map<SeriesKey, Series> all;

    Decisions(Map<SeriesKey, Series> all) {
        this.all = all;
    }

    /** The key of the levels that steps lead to. */
    static SeriesKey levels(SeriesKey steps) {
        return new SeriesKey(
                steps.frequency(),
                steps.area(),
                steps.counterpart(),
                steps.indicator(),
                steps.item(),
                Measure.LEVEL,
                null,
                steps.unit().equals(Unit.POINTS) ? Unit.PERCENT : steps.unit());
    }

    /** The levels of this key that follow. */
    List<Observation> following(SeriesKey key) {
        var steps = figures(Chain.changes(key, Basis.PREV));
        if (steps.isEmpty()) {
            return List.of();
        }
        // One article has the day of a decision, another its month.
        var levels = Stream.of(Frequency.DAILY, Frequency.MONTHLY)
                .flatMap(frequency -> figures(key.at(frequency)).stream())
                .sorted(Comparator.comparing(level -> level.period().last()))
                .toList();
        var following = new ArrayList<Observation>();
        for (int i = 0; i < levels.size(); i++) {
            var next = i + 1 < levels.size() ? levels.get(i + 1) : null;
            var links = links(levels.get(i), next, steps);
            if (next == null || leads(links.isEmpty() ? levels.get(i) : links.get(links.size() - 1), next, steps)) {
                links.forEach(link -> following.add(link.derived(key.unit())));
            }
        }
        return following;
    }

    private List<Chain> figures(SeriesKey key) {
        var series = all.get(key);
        return series == null
                ? List.of()
                : series.actuals().stream()
                        .map(Chain::of)
                        .filter(figure -> figure != null)
                        .toList();
    }

    /** The levels after each step that lies between two levels. */
    private static List<Chain> links(Chain level, @Nullable Chain next, List<Chain> steps) {
        var links = new ArrayList<Chain>();
        var last = level;
        for (Chain step : steps) {
            if (isBefore(level, step) && (next == null || isBefore(step, next))) {
                last = last.then(step, last.value().add(step.value()));
                links.add(last);
            }
        }
        return links;
    }

    /** Whether a level is the one before another: by the step that led there, or by none. */
    private static boolean leads(Chain last, Chain next, List<Chain> steps) {
        var before = steps.stream()
                .filter(step -> overlap(step.period(), next.period()))
                .findFirst()
                .map(step -> next.value().subtract(step.value()))
                .orElse(next.value());
        return before.compareTo(last.value()) == 0;
    }

    private static boolean isBefore(Chain one, Chain other) {
        return one.period().last().isBefore(other.period().first());
    }

    private static boolean overlap(Period one, Period other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }
}
