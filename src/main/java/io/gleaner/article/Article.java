package io.gleaner.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news article, cleaned. All its text is untrusted.
 *
 * @param id what facts call it: the id it carries, else {@code NAME}, or {@code NAME#1}, {@code NAME#2} and so on where one
 *     document holds several; NAME is the path below the folder that was read, with its extension
 * @param title the headline, empty where there is none
 * @param body the text below it, paragraphs divided by an empty line
 * @param publisher who published it, null where unknown
 * @param published when it was published, null where nothing tells
 * @param address where it can be read, null where unknown
 */
public record Article(
        String id,
        String title,
        String body,
        @Nullable String publisher,
        @Nullable Publication published,
        @Nullable String address) {
    public Article {
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article without an id");
        }
        if (title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("article " + id + " holds no text");
        }
    }

    /** What offsets point into, in UTF-16 units: title, an empty line, body. */
    public String text() {
        return title + "\n\n" + body;
    }

    @Override
    public String toString() {
        return id;
    }
}
