package io.gleaner.extract;

/**
 * A draft and where it was read.
 *
 * @param start the quote's first character in the article's text
 * @param end the character behind its last
 * @param sentence the sentence or table row around it
 * @param rule the name of what bound it
 * @param headline whether it stands in the headline
 */
record Told(Draft draft, int start, int end, String sentence, String rule, boolean headline) {}
