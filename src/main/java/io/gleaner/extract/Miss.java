package io.gleaner.extract;

import java.util.Objects;

/**
 * A number that was looked at and not taken, and why.
 *
 * @param article the article's id
 * @param start where the number stands in the article's text, in UTF-16 units
 * @param end its end, exclusive
 * @param quote its words
 * @param sentence the sentence around it
 * @param reason why it is no fact, in plain words
 */
public record Miss(String article, int start, int end, String quote, String sentence, String reason) {
    public Miss {
        Objects.requireNonNull(article);
        Objects.requireNonNull(reason);
    }

    @Override
    public String toString() {
        return article + " " + start + ".." + end + " " + quote + ": " + reason;
    }
}
