package io.gleaner.series;

import io.gleaner.fact.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings together what differs in its unit only, where one unit is so much of the other: hectares and acres. */
final class Units {
    /** Series of one kind before another: the one with the most facts, then the unit that stands first in the list. */
    private static final Comparator<SeriesDraft> FULLEST_FIRST = Comparator.comparing(
                    SeriesDraft::size, Comparator.reverseOrder())
            .thenComparing(draft -> Conversion.rank(draft.key().unit()));

    private final Map<SeriesKey, SeriesDraft> drafts;

    Units(Map<SeriesKey, SeriesDraft> drafts) {
        this.drafts = drafts;
    }

    void unite() {
        var kinds = new HashMap<SeriesKey, List<SeriesDraft>>();
        for (SeriesDraft draft : drafts.values()) {
            var key = draft.key();
            var dimension = Conversion.dimension(key.unit());
            if (!dimension.equals(key.unit().code())) {
                kinds.computeIfAbsent(key.in(new Unit(dimension)), any -> new ArrayList<>(1))
                        .add(draft);
            }
        }
        kinds.values().stream().filter(same -> same.size() > 1).forEach(this::unite);
    }

    private void unite(List<SeriesDraft> same) {
        same.sort(FULLEST_FIRST);
        var fullest = same.get(0);
        for (SeriesDraft other : same.subList(1, same.size())) {
            other.facts().forEach((period, facts) -> facts.forEach(fact -> fullest.add(period, fact)));
            drafts.remove(other.key());
        }
    }
}
