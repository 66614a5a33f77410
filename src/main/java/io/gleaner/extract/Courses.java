package io.gleaner.extract;

import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Tells the changes that took a stretch of time: {@code in seven days}, {@code over the course of less than two months}. */
final class Courses {
    /** How many words may tell how long a change took. */
    private static final int STRETCH = 9;

    private final Tokens tokens;
    private final int end;

    Courses(Scene scene) {
        this.tokens = scene.tokens;
        this.end = scene.to;
    }

    /** Whether what stands at token {@code from} says that a change took several days or more. */
    boolean tookLong(int from) {
        if (!tokens.isAny(from, "in", "over", "within")) {
            return false;
        }
        boolean counted = false;
        for (int i = from + 1; i < Math.min(end, from + STRETCH) && tokens.kind(i) != Tokens.Kind.SYMBOL; i++) {
            if (tokens.isAny(i, "its", "their")) {
                return false;
            }
            boolean spoken = tokens.isAny(i, "period", "span", "stretch")
                    && tokens.isAny(i - 1, "the", "that", "this")
                    && i > from + 1;
            boolean decade = tokens.isAny(i, "decade", "decades") && !tokens.isAny(i + 1, "ago", "earlier");
            if (spoken
                    || decade
                    || counted && tokens.isAny(i, "days", "sessions", "weeks", "months", "quarters", "years")) {
                return true;
            }
            counted |= tokens.kind(i) == Tokens.Kind.NUMBER || tokens.hitAt(i, Layer.NUMBER) >= 0;
        }
        return false;
    }
}
