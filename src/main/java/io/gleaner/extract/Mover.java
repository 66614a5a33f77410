package io.gleaner.extract;

import io.gleaner.rule.Sense;

/**
 * The move that governs an amount.
 *
 * @param behind whether it stands behind the amount, which is then its size: {@code a 5% rise}
 */
record Mover(Mark<Sense.Move> mark, boolean behind) {
    /** −1 for a fall, 1 for a rise, 0 for a move that leads neither way. */
    int direction() {
        return mark.sense().direction();
    }

    Sense.Motion motion() {
        return mark.sense().motion();
    }
}
