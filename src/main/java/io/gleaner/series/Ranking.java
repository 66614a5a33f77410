package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The order in which a policy prefers vintages, best first. */
final class Ranking {
    private static final Comparator<Vintage> OLDEST_FIRST = Comparator.comparing(
                    Vintage::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Vintage::derived)
            .thenComparing(vintage -> !vintage.superseded())
            .thenComparing(Vintage::toString)
            .thenComparing(Vintage::source, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Comparator<Vintage> bestFirst;

    Ranking(Policy.Choice choice) {
        var rank = Comparator.comparing(Vintage::derived);
        if (choice != Policy.Choice.FIRST) {
            rank = rank.thenComparing(Vintage::superseded);
        }
        rank = rank.thenComparing(vintage -> vintage.quantity().qualifier() != Qualifier.EXACT);
        bestFirst = switch (choice) {
            case LATEST -> rank.thenComparing(latest());
            case FIRST ->
                rank.thenComparing(Vintage::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        // What was replaced on the day it was first read is older than what replaced it.
                        .thenComparing(vintage -> !vintage.superseded())
                        .thenComparing(surest());
            case MOST_REPORTED ->
                rank.thenComparing(Vintage::reports, Comparator.reverseOrder()).thenComparing(latest());
        };
    }

    private static Comparator<Vintage> latest() {
        return Comparator.comparing(Vintage::latest, Comparator.nullsLast(Collections.reverseOrder()))
                .thenComparing(surest());
    }

    private static Comparator<Vintage> surest() {
        return Comparator.comparing(Vintage::reports, Comparator.reverseOrder())
                .thenComparing(Ranking::confidence, Comparator.reverseOrder())
                .thenComparing(OLDEST_FIRST);
    }

    private static double confidence(Vintage vintage) {
        return vintage.facts().stream().mapToDouble(Fact::confidence).max().orElse(0);
    }

    Observation observe(Period period, List<Vintage> vintages) {
        if (vintages.size() == 1) {
            return new Observation(period, vintages.get(0), vintages);
        }
        return new Observation(
                period,
                Collections.min(vintages, bestFirst),
                vintages.stream().sorted(OLDEST_FIRST).toList());
    }
}
