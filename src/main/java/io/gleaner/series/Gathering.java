package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts on their way into series. */
final class Gathering {
    private final Policy policy;
    private final Map<SeriesKey, SeriesDraft> drafts = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Gathering(Policy policy) {
        this.policy = policy;
    }

    SeriesSet gather(Iterable<Fact> facts) {
        for (Fact fact : facts) {
            var period = fact.statement().period();
            var obstacle = obstacle(fact);
            if (obstacle != null) {
                leftOut.add(new LeftOut(fact, obstacle));
            } else if (period == null) {
                leftOut.add(new LeftOut(fact, LeftOut.Reason.NO_PERIOD));
            } else {
                var key = SeriesKey.of(fact.statement(), period);
                drafts.computeIfAbsent(key, SeriesDraft::new).add(period, fact);
            }
        }
        new Units(drafts).unite();
        Derivation.fillGaps(drafts);
        var ranking = new Ranking(policy.choice());
        var series =
                drafts.values().stream().map(draft -> draft.finish(ranking)).toList();
        return new SeriesSet(new Rebuilding(series).rebuilt(), leftOut, policy);
    }

    /** Why a fact that has a period still cannot enter a series; null where it can. */
    private LeftOut.@Nullable Reason obstacle(Fact fact) {
        Statement statement = fact.statement();
        if (statement.measure() == Measure.STREAK) {
            return LeftOut.Reason.STREAK;
        }
        if (statement.area() == null && statement.item() == null) {
            return LeftOut.Reason.NO_AREA;
        }
        if (policy.asOf() == null) {
            return null;
        }
        var published = fact.evidence().origin().published();
        if (published == null) {
            return LeftOut.Reason.NO_DATE;
        }
        return published.isAfter(policy.asOf()) ? LeftOut.Reason.NOT_YET_PUBLISHED : null;
    }
}
