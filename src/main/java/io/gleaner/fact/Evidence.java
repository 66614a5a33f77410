package io.gleaner.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read and why it reads as it does. All text here comes from an article and is never trusted.
 *
 * @param origin the article
 * @param quote the words that carry the value, as they stand
 * @param sentence the sentence around them, as it stands
 * @param start where the quote stands in the article's text ({@code title + "\n\n" + body}), in UTF-16 units
 * @param end the end of the quote, exclusive
 * @param source who is said to have published or estimated the figure, null where the text does not say
 * @param rule the name of the rule that bound the number
 * @param reasons why each slot has its value, in the order they were settled
 */
public record Evidence(
        Origin origin,
        String quote,
        String sentence,
        int start,
        int end,
        @Nullable String source,
        String rule,
        List<Reason> reasons) {

    /**
     * Why a slot has its value.
     *
     * @param slot the slot's name, such as {@code period}
     * @param why a clause in plain words
     */
    public record Reason(String slot, String why) {
        @Override
        public String toString() {
            return slot + ": " + why;
        }
    }

    public Evidence {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(rule);
        reasons = List.copyOf(reasons);
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("quote '" + quote + "' does not span " + start + " to " + end);
        }
    }
}
