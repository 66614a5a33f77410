package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import org.jspecify.annotations.Nullable;

/** Dates where a move led by when it began, which alone is told: {@code rose to 26 million tonnes from 25 million in 1985}. */
final class Onward {
    /** How far behind the figure that a move began with its time may stand. */
    private static final int NEAR = 2;

    private final Dating dating;
    private final Scene scene;
    private final Timeline timeline;

    Onward(Dating dating, Scene scene, Timeline timeline) {
        this.dating = dating;
        this.scene = scene;
        this.timeline = timeline;
    }

    /** Takes the period after that of the figure a move began with, where the text has not spoken of a later one. */
    boolean settle(Draft draft, Catalogue.Entry entry) {
        var time = beginning(draft);
        if (time == null
                || time.said() == null
                || !counts(time.said(), entry)
                || draft.measure != Measure.LEVEL
                || draft.status != Status.ACTUAL
                || entry.pointInTime()
                || entry.quoted()) {
            return false;
        }
        var base = dating.reference(draft, entry, timeline.period)
                .resolve(time.said())
                .period();
        if (base == null || dating.ahead(base.grain() == Grain.YEAR ? base.plus(1) : base) || isPassed(base)) {
            return false;
        }
        draft.period = base.plus(1);
        draft.doubt(0.9, "period", "the one after that where the move began");
        return true;
    }

    /** The time of the figure right behind a draft's that its move began with. */
    private @Nullable TimeMention beginning(Draft draft) {
        int place = scene.amounts.indexOf(draft.amount) + 1;
        var start = place <= 0 || place >= scene.amounts.size() ? null : scene.amounts.get(place);
        if (start == null
                || draft.amount.role() != Amount.Role.TO
                || start.role() != Amount.Role.FROM
                || scene.borders(draft.amount.to(), start.from()) > 0) {
            return null;
        }
        for (var time : scene.times) {
            if (time.isPeriod() && time.from() >= start.to() && time.from() - start.to() <= NEAR) {
                return time.lead() == TimeMention.Lead.PLAIN ? time : null;
            }
        }
        return null;
    }

    /** Whether a time is one of those that the figures of an indicator follow by: a month without a year, of a sum also a year. */
    private static boolean counts(Said said, Catalogue.Entry entry) {
        if (said instanceof Said.Part part) {
            return part.year().kind() == Said.YearKind.OPEN
                    && (part.grain() == Grain.MONTH || part.grain() == Grain.QUARTER);
        }
        return said instanceof Said.Whole whole
                && whole.year().kind() == Said.YearKind.NUMBER
                && switch (entry.kind()) {
                    case FLOW, COUNT, BALANCE -> true;
                    default -> false;
                };
    }

    /** Whether the text has spoken of a later period of the same length. */
    private boolean isPassed(Period base) {
        var told = timeline.period;
        return told != null && told.grain() == base.grain() && told.first().isAfter(base.last());
    }
}
