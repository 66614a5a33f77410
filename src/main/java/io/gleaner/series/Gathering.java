package io.gleaner.series;

import io.gleaner.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Facts on their way into series. */
final class Gathering {
    private final Policy policy;
    private final TreeMap<SeriesKey, SeriesDraft> drafts = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Gathering(Policy policy) {
        this.policy = policy;
    }

    SeriesSet gather(Iterable<Fact> facts) {
        throw new UnsupportedOperationException();
    }
}
