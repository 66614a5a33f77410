package io.gleaner.export;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a text, each with the same named cells. Closing ends the text; the writer below stays open. */
public interface Rows extends Closeable {
    /**
     * Adds a row. Numbers stay numbers, truth values truth values; everything else is text by its {@code toString}, null
     * an empty cell.
     *
     * @throws IllegalArgumentException where there are not as many cells as columns
     */
    void add(@Nullable Object... cells) throws IOException;
}
