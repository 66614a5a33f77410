package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;

/** Settles what the move of a market is counted from: the close before, the period before, or a point that is told. */
final class QuotedBases {
    /** How far behind a figure its starting point may be told, and how many words that may have. */
    private static final int NEAR = 4;

    private static final int REACH = 7;

    private final Scene scene;
    private final Dating dating;
    private final Courses courses;

    QuotedBases(Scene scene, Dating dating) {
        this.scene = scene;
        this.courses = new Courses(scene);
        this.dating = dating;
    }

    /** Whether words behind a move, up to token {@code gapTo}, name the point it is counted from. */
    boolean counts(Draft draft, int gapTo) {
        if (!fromPoint(draft.amount.to(), gapTo)) {
            return false;
        }
        draft.basis = Basis.SINCE;
        draft.because("basis", "counted from an earlier point");
        return true;
    }

    /** Whether the move of a good is told as a market's is: for a day, a week, or a year that is not over yet. */
    boolean tells(Draft draft) {
        if (draft.period == null) {
            return false;
        }
        return switch (draft.period.grain()) {
            case DAY, WEEK -> true;
            case YEAR -> draft.periodSaid && draft.status == Status.ACTUAL && dating.ahead(draft.period);
            default -> false;
        };
    }

    /** Settles the basis that no words name. */
    void settle(Draft draft) {
        draft.basis = draft.period == null ? Basis.DOD : inPeriod(draft.period);
        draft.doubt(0.93, "basis", "what a market moves by in such a period");
    }

    /** What a market's move in a period is counted from: the one before, or since when it began to run. */
    private Basis inPeriod(Period period) {
        boolean over = !dating.ahead(period);
        return switch (period.grain()) {
            case DAY -> Basis.DOD;
            case WEEK -> Basis.WOW;
            case MONTH -> over ? Basis.MOM : Basis.SINCE;
            case QUARTER -> over ? Basis.QOQ : Basis.SINCE;
            case YEAR, FISCAL_YEAR -> over ? Basis.YOY : Basis.SINCE;
            case HALF, DAYS, MONTHS, YEARS -> Basis.SINCE;
        };
    }

    /** Whether words behind a figure say from where it moved: {@code 4% from its peak}, {@code 5% since the vote}. */
    private boolean fromPoint(int from, int to) {
        if (courses.tookLong(from)) {
            return true;
        }
        for (int i = from; i < Math.min(to, from + REACH) && scene.tokens.kind(i) != Tokens.Kind.SYMBOL; i++) {
            if (scene.tokens.is(i, "since")) {
                return true;
            }
            if (i - from < NEAR
                    && scene.tokens.isAny(i, "from", "below", "above", "off")
                    && scene.cue(Sense.Signal.PEAK, i, Math.min(to, i + REACH)) != null) {
                return true;
            }
        }
        return false;
    }
}
