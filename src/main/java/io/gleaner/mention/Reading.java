package io.gleaner.mention;

import org.jspecify.annotations.Nullable;

/**
 * What a reader found.
 *
 * @param said what was said; null for a mere duration or count
 * @param aside why it is no period of a figure; null where it may be one
 * @param from the first token
 * @param to the token behind the last
 */
record Reading(@Nullable Said said, Said.@Nullable Aside aside, int from, int to) {
    Reading(Said said, int from, int to) {
        this(said, null, from, to);
    }

    static Reading aside(Said.Aside aside, int from, int to) {
        return new Reading(null, aside, from, to);
    }
}
