package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates the two figures between which something moved over a time that is told by its ends. */
final class SpanEnds {
    private final Dating dating;
    private final Scene scene;
    private final Topic topic;
    private final SharedTimes shared;

    SpanEnds(Dating dating, Scene scene, Topic topic, SharedTimes shared) {
        this.dating = dating;
        this.scene = scene;
        this.topic = topic;
        this.shared = shared;
    }

    /** Settles the period of a figure that stood at one end of the time that is named, false for any other: {@code between March and June it fell from 5.1% to 4.6%}. */
    boolean settle(Draft draft, Catalogue.Entry entry) {
        var role = draft.amount.role();
        var start = role == Amount.Role.FROM ? start(draft) : null;
        if (start != null) {
            dating.resolve(draft, start, topic.timeline.period);
            draft.periodSaid = draft.period != null;
            return draft.periodSaid;
        }
        boolean end = role == Amount.Role.FROM || role == Amount.Role.TO;
        for (var time : end ? scene.times : List.<TimeMention>of()) {
            if (time.said() instanceof Said.Span span
                    && !(span.last() instanceof Said.Date)
                    && scene.tokens.is(time.from() - 1, "between")
                    && scene.amounts.stream()
                                    .filter(amount -> amount.role() != null)
                                    .count()
                            == 2
                    && scene.times.stream().filter(TimeMention::isPeriod).count() == 1
                    && scene.borders(time.from(), draft.amount.core()) == 0) {
                draft.period = dating.end(draft, entry, span, role == Amount.Role.FROM);
                draft.periodSaid = draft.period != null;
                draft.because("period", "one end of " + scene.words(time.from(), time.to()));
                return draft.periodSaid;
            }
        }
        return false;
    }

    /** The time since when a figure has moved on from here: {@code since February it has fallen from 4,650 to 3,980}; null for none. */
    private @Nullable TimeMention start(Draft draft) {
        var next = shared.next(draft);
        boolean moves = next != null && next.role() == Amount.Role.TO;
        for (var time : moves ? scene.times : List.<TimeMention>of()) {
            if (time.isPeriod()
                    && time.lead() == TimeMention.Lead.SINCE
                    && time.from() - scene.from <= 2
                    && scene.borders(time.to(), draft.amount.core()) == 0) {
                return time;
            }
        }
        return null;
    }
}
