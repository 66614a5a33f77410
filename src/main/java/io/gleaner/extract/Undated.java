package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Tells the figures of a time that no calendar names: before an event, or some time to come. */
final class Undated {
    /** How far behind a figure an event may be told before which it was. */
    private static final int EVENT = 6;

    private final Scene scene;
    private final Tokens tokens;

    Undated(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    boolean is(Draft draft) {
        return switch (draft.status) {
            case ACTUAL -> draft.measure == Measure.LEVEL && beforeEvent(draft);
            case FORECAST -> someday(draft);
            default -> false;
        };
    }

    /** Whether a level was one before some event: {@code produced four million barrels a day before the war}. */
    private boolean beforeEvent(Draft draft) {
        int to = draft.amount.to();
        for (int i = to; i < Math.min(scene.to, to + EVENT) && tokens.kind(i) == Tokens.Kind.WORD; i++) {
            if (tokens.is(i, "before") && scene.cue(Signal.EVENT, i + 1, Math.min(scene.to, i + EVENT)) != null) {
                return true;
            }
        }
        var adjective = scene.cue(Signal.EVENT, Math.max(scene.from, draft.amount.from() - 3), draft.amount.from());
        return adjective != null
                && (tokens.text(adjective.from()).startsWith("pre") || tokens.is(adjective.from(), "wartime"));
    }

    /** Whether a figure is expected in times to come: {@code may rise to 4% in the coming months}. */
    private boolean someday(Draft draft) {
        var cue = scene.cue(Signal.SOMEDAY, scene.clauseFrom(draft.amount.core()), scene.nextAmount(draft));
        return cue != null && scene.bears(cue.from(), draft.amount.core());
    }
}
