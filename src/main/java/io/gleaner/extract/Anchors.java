package io.gleaner.extract;

import io.gleaner.fact.Period;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the period that a relative time counts from: that of the main figure of the sentence, else the text's. */
final class Anchors {
    private final Dating dating;
    private final Scene scene;
    private final Topic topic;

    Anchors(Dating dating, Scene scene, Topic topic) {
        this.dating = dating;
        this.scene = scene;
        this.topic = topic;
    }

    /** The period that {@code time}, said of the draft, counts from; null where none is spoken of. */
    @Nullable
    Period of(Draft draft, TimeMention time, List<Draft> before) {
        boolean together = time.said() instanceof Said.Elapsed;
        boolean spoken = together
                || time.said() instanceof Said.ThePeriod
                || time.said() instanceof Said.Spoken
                || time.said() instanceof Said.ToDate;
        for (int i = before.size() - 1; spoken && i >= 0; i--) {
            if (!before.get(i).isRefused() && before.get(i).periodSaid) {
                return before.get(i).period;
            }
        }
        var opening = spoken ? opening(draft, time) : null;
        if (opening != null) {
            return opening;
        }
        var related = draft.relation == Draft.Relation.NONE ? null : draft.related;
        if (related != null && time.equals(related.time)) {
            related = related.main();
        } else if (related != null && related.relation == Draft.Relation.COMPARED && related.related != null) {
            related = related.related;
        }
        var told = related == null ? null : related.period;
        if (told == null) {
            told = topic.timeline.period;
            if (dating.ahead(told) && time.said() instanceof Said.Against back && back.n() < 0) {
                return null;
            }
        }
        return together && told != null ? topic.timeline.newest(told) : told;
    }

    /** The period that a sentence opens with: {@code In January, reserves rose most, by 9 billion, due to sales in the month}. */
    private @Nullable Period opening(Draft draft, TimeMention time) {
        var first = scene.times.get(0);
        boolean opens =
                first.from() - scene.from <= 2 && first.isPeriod() && !first.equals(time) && draft.entry != null;
        return !opens || first.said() == null || draft.entry == null
                ? null
                : dating.reference(draft, draft.entry, topic.timeline.period)
                        .resolve(first.said())
                        .period();
    }
}
