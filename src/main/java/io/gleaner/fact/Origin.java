package io.gleaner.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The article a fact was read in, as far as a reader of the fact needs to know it.
 *
 * @param article the article's id
 * @param title its headline, empty where it has none
 * @param publisher who published it, null where unknown
 * @param published the day it was published, null where it could not be told
 * @param address where it can be read, null where unknown; untrusted text
 * @param inferred whether that day was partly inferred from the text, and so may be wrong
 */
public record Origin(
        String article,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String address,
        boolean inferred) {
    public Origin {
        Objects.requireNonNull(article);
        Objects.requireNonNull(title);
    }

    /** An article whose day is no guess. */
    public Origin(
            String article,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String address) {
        this(article, title, publisher, published, address, false);
    }

    @Override
    public String toString() {
        return article;
    }
}
