package io.gleaner.extract;

import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Signal;
import org.jspecify.annotations.Nullable;

/** The level that an expected move begins with, which nobody expects: {@code will rise from 4% to 5%}, {@code falling to 2% from 3%}. */
final class Expected {
    /** What is itself raised or cut, so that the figure before is one that was expected as well. */
    private static final String[] OUTLOOKS = {
        "forecast",
        "forecasts",
        "estimate",
        "estimates",
        "projection",
        "projections",
        "prediction",
        "predictions",
        "outlook",
        "guidance",
        "target",
        "goal",
        "expectation",
        "expectations",
        "view",
        "revised",
        "now",
        "previously",
        "estimated"
    };

    private final Scene scene;
    private final Dating dating;

    Expected(Scene scene, Dating dating) {
        this.scene = scene;
        this.dating = dating;
    }

    /** Whether {@code start} is where the expected move to {@code end} begins. */
    boolean begins(Draft start, Draft end) {
        int to = Math.max(start.amount.to(), end.amount.to());
        var cue = scene.cue(Signal.FORECAST, scene.from, Math.min(start.amount.from(), end.amount.from()));
        if (cue == null
                || end.status != Status.FORECAST
                || start.measure != end.measure
                || start.amount.role() != Amount.Role.FROM
                || end.amount.role() != Amount.Role.TO && !scene.tokens.isAny(start.connector, "up", "down")
                || scene.moves.stream().noneMatch(move -> move.from() >= cue.from() && move.to() <= to)) {
            return false;
        }
        for (int i = scene.from; i <= Math.min(to, scene.to - 1); i++) {
            if (scene.tokens.isAny(i, OUTLOOKS) && !isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word says that something is expected, and names no outlook: {@code is forecast to fall}, {@code estimates that}. */
    private boolean isVerb(int i) {
        return scene.tokens.is(i + 1, "that")
                || scene.tokens.is(i + 1, "to")
                        && scene.moves.stream().anyMatch(move -> move.from() > i && move.from() <= i + 3);
    }

    /** Dates the start: the period before that of a flow, or before a month or quarter, else what is now, which the text does not date. */
    void settle(Draft start, Draft end) {
        boolean flow = start.entry != null && start.entry.kind() == Catalogue.Kind.FLOW;
        var period = end.period != null && !isBy(end.time) && (flow || isRelease(end)) ? end.period.before() : null;
        start.period = period;
        start.because("period", "the one before that of the figure it is to move to");
        if (period == null || dating.isOver(period)) {
            start.status = Status.ACTUAL;
            start.because("status", "what an expected move begins with");
        } else {
            start.status = Status.FORECAST;
        }
    }

    /** Whether a figure is one that comes out by the month or quarter, the last one right before it. */
    private static boolean isRelease(Draft end) {
        var grain = end.period == null ? null : end.period.grain();
        return (grain == Period.Grain.MONTH || grain == Period.Grain.QUARTER)
                && end.entry != null
                && end.entry.kind() != Catalogue.Kind.POLICY
                && !end.entry.pointInTime()
                && (end.unit == null || !end.unit.isCurrency());
    }

    private static boolean isBy(@Nullable TimeMention time) {
        return time != null && time.lead() == TimeMention.Lead.BY;
    }
}
