package io.gleaner.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way of telling a figure without the name of what it measures: {@code 2.3 million people were out of work}.
 *
 * @param name what the rule is called
 * @param families the families of units its amount may be counted in; empty where any will do
 * @param term what the phrase stands for, as a name of the indicator would
 * @param shape how it is worded
 */
public record Phrase(String name, Set<String> families, Sense.Term term, Shape shape) {
    public Phrase {
        families = Set.copyOf(families);
    }

    /** How a phrase is worded. */
    interface Shape {
        /**
         * Where the phrase stands around an amount; null where it does not.
         *
         * @param begin the first token of the sentence
         * @param end the token behind its last
         * @param from the first token of the amount
         * @param to the token behind its last
         */
        @Nullable
        Found find(Tokens tokens, int begin, int end, int from, int to);
    }

    /**
     * A phrase where it stands.
     *
     * @param from the first token, the amount's included
     * @param to the token behind the last
     * @param item the good that the phrase holds; null where it holds none
     */
    public record Found(int from, int to, @Nullable String item) {
        int length() {
            return to - from;
        }

        /** The longer of two, either of which may be missing. */
        public boolean isLongerThan(@Nullable Found other) {
            return other == null || length() > other.length();
        }
    }

    /** Where the phrase stands around the amount from {@code from} to {@code to}, in the sentence from {@code begin} to {@code end}. */
    public @Nullable Found find(Tokens tokens, int begin, int end, int from, int to) {
        return shape.find(tokens, begin, end, from, to);
    }

    /** Whether an amount counted in such units may be told by the phrase. */
    public boolean takes(String family) {
        return families.isEmpty() || families.contains(family);
    }
}
