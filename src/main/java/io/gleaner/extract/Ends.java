package io.gleaner.extract;

import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two ends of a move that a sentence tells in the order of time: {@code slowed from 11% to 8%}. */
final class Ends {
    /** How many words may stand between them: {@code from 9.2% in November to 9.4%}. */
    private static final int APART = 9;

    private final Scene scene;

    Ends(Scene scene) {
        this.scene = scene;
    }

    /** Whether an amount is where a move began, and the next one where it led. */
    boolean isStart(Amount amount) {
        int next = amount.role() == Amount.Role.FROM ? scene.amounts.indexOf(amount) + 1 : 0;
        return next > 0 && next < scene.amounts.size() && leads(amount, scene.amounts.get(next));
    }

    private boolean leads(Amount start, Amount end) {
        return end.role() == Amount.Role.TO
                && end.from() - start.to() <= APART
                && scene.commas(start.to(), end.from()) == 0
                && scene.borders(start.to(), end.from()) == 0
                && !scene.says(start.to(), end.from(), "and")
                && scene.moves.stream().noneMatch(move -> move.from() >= start.to() && move.to() <= end.from());
    }

    /** The figure where the move began that led to {@code draft}; null where none is told. */
    private @Nullable Draft start(Draft draft, List<Draft> before) {
        int last = before.size() - 1;
        while (last >= 0 && !scene.bears(before.get(last).amount.core(), draft.amount.core())) {
            last--;
        }
        var start = last < 0 ? null : before.get(last);
        return start != null
                        && !start.isRefused()
                        && start.amount.role() == Amount.Role.FROM
                        && leads(start.amount, draft.amount)
                        && start.measures(draft.entry)
                        && start.measure == draft.measure
                ? start
                : null;
    }

    /** Puts where a move began before where it led, unless its own words say when that was. */
    void part(Draft end, List<Draft> before, boolean years, Dating dating) {
        var start = start(end, before);
        var expected = new Expected(scene, dating);
        if (start != null && !dated(start, end) && expected.begins(start, end)) {
            expected.settle(start, end);
            return;
        }
        if (start == null
                || end.period == null
                || !end.period.equals(start.period)
                || start.status != Status.ACTUAL
                || end.status != Status.ACTUAL
                || dated(start, end)
                || !moves(start.amount)) {
            return;
        }
        if (scene.cue(Sense.Signal.REVISED, scene.clauseFrom(start.amount.core()), start.amount.from()) != null) {
            start.status = Status.SUPERSEDED;
            start.because("status", "what a revision replaced");
        } else if (start.entry != null && start.entry.kind() == Catalogue.Kind.POLICY) {
            start.period = null;
            start.because("period", "the level before a decision has none");
        } else if (scene.says(scene.clauseFrom(start.amount.core()), start.amount.from(), "has", "have")) {
            start.period = null;
            start.because("period", "since when it has moved is not told");
        } else {
            start.period = years ? end.period.plusYears(-1) : end.period.before();
            start.doubt(0.85, "period", "the one before that of the figure it moved to");
        }
    }

    /** Whether a time between the two says when the move began. */
    private static boolean dated(Draft start, Draft end) {
        return start.time != null && start.time.from() >= start.amount.to() && start.time.to() <= end.amount.from();
    }

    private boolean moves(Amount start) {
        int clause = scene.clauseFrom(start.core());
        return scene.moves.stream()
                .anyMatch(move -> move.from() >= clause
                        && move.to() <= start.from()
                        && move.sense().direction() != 0);
    }
}
