package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Tells the times that a figure is measured against from those it was for. */
final class Against {
    /** How many words may lead from a time to the number it owns: {@code last year's peak of}. */
    private static final int OWNER = 6;

    private final Scene scene;
    private final Tokens tokens;

    Against(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether a time is what the figure is measured against; beside a level, {@code a year earlier} is the level's own. */
    boolean isBaseOf(Draft draft, TimeMention time) {
        boolean relative = time.said() instanceof Said.Against || time.said() instanceof Said.Same;
        boolean own = draft.measure == Measure.LEVEL
                && draft.relation != Draft.Relation.COMPARED
                && relative
                && time.lead() != TimeMention.Lead.FROM
                && (Math.abs(time.from() - draft.amount.to()) <= 1 || time.from() - scene.from <= 1);
        return !own && !owns(time, draft.amount.from()) && isBase(time);
    }

    /** Whether a time says what a change is measured against rather than when the figure was. */
    boolean isBase(TimeMention time) {
        if (time.lead() == TimeMention.Lead.FROM) {
            return true;
        }
        if (time.said() instanceof Said.Running) {
            return false;
        }
        for (var basis : scene.bases) {
            if (basis.from() < time.to() && time.from() < basis.to()) {
                return true;
            }
        }
        int at = time.from() - 1;
        while (at > scene.from && passable(at)) {
            at--;
        }
        return at >= scene.from
                && (tokens.isAny(at, "from", "than", "with", "against", "versus", "below", "above")
                        || tokens.is(at, "to") && tokens.isAny(at - 1, "compared", "relative")
                        || tokens.is(at, "over") && time.said() instanceof Said.Part
                        || tokens.is(at, "on")
                                && at == time.from() - 1
                                && !(time.said() instanceof Said.Date)
                                && !(time.said() instanceof Said.Weekday));
    }

    /**
     * Whether the number that begins at token {@code amount} is the time's own: {@code below last year's peak of $55},
     * {@code from the year-ago level of 584 billion}, {@code after a June fall of 3%}.
     */
    boolean owns(TimeMention time, int amount) {
        int from = time.to();
        if (from > amount || amount - from > OWNER) {
            return false;
        }
        if (from == amount) {
            return true;
        }
        if (!scene.possessive(from) && !tokens.is(amount - 1, "of")) {
            return false;
        }
        for (int i = from; i < amount; i++) {
            boolean word = tokens.kind(i) == Tokens.Kind.WORD || scene.possessive(i);
            if (!word || scene.timeAt(i) || tokens.isAny(i, "and", "by", "in", "for", "from")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word may stand between a comparison and its time: {@code below prices in}, {@code from its level of}. */
    private boolean passable(int i) {
        return tokens.isAny(
                        i, "the", "same", "level", "levels", "in", "its", "those", "that", "of", "they", "it", "was",
                        "were")
                || tokens.hitOver(i, Layer.TERM) >= 0;
    }
}
