package io.gleaner.mention;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time in a text.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param start the first character, in UTF-16 units
 * @param end the character behind the last
 * @param said what was said; null for a mere duration or count
 * @param aside why it is no period of a figure; null where it may be one
 * @param lead what stands before it
 * @param ahead whether a word before it in the sentence looks ahead: will, expected to
 */
public record TimeMention(
        int from,
        int to,
        int start,
        int end,
        @Nullable Said said,
        Said.@Nullable Aside aside,
        Lead lead,
        boolean ahead) {

    /** How the words before a time tie it to a figure. */
    public enum Lead {
        /** Nothing, or a word such as in, for or at. */
        PLAIN,
        SINCE,
        BY,
        FROM,
        UNTIL
    }

    public TimeMention {
        Objects.requireNonNull(lead);
        if (from >= to || start >= end) {
            throw new IllegalArgumentException("an empty mention at " + start);
        }
        if (said == null && aside == null) {
            throw new IllegalArgumentException("a mention that says nothing at " + start);
        }
    }

    /** Whether it can be the period of a figure. */
    public boolean isPeriod() {
        return aside == null && said != null;
    }
}
