package io.gleaner.extract;

import io.gleaner.rule.Sense;

/**
 * A meaning where it stands.
 *
 * @param from the first token
 * @param to the token behind the last
 */
record Mark<S extends Sense>(int from, int to, S sense) {
    /** How many tokens lie between this mark and the stretch from {@code otherFrom} to {@code otherTo}. */
    int gap(int otherFrom, int otherTo) {
        return to <= otherFrom ? otherFrom - to : otherTo <= from ? from - otherTo : 0;
    }
}
