package io.gleaner.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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

    /**
     * A column of a table for the eye.
     *
     * @param name what stands above it
     * @param right whether its cells end at the same place, as figures do
     * @param whole whether its cells are never cut
     */
    record Column(String name, boolean right, boolean whole) {
        /** Words, which may be cut. */
        public static Column text(String name) {
            return new Column(name, false, false);
        }

        /** Codes, which are of no use without their end. */
        public static Column code(String name) {
            return new Column(name, false, true);
        }

        /** Figures. */
        public static Column figure(String name) {
            return new Column(name, true, true);
        }
    }

    /**
     * Aligned columns for the eye.
     *
     * @param room how many columns of a terminal there are; words are cut so that a line fits
     */
    static Rows table(Writer out, List<Column> columns, int room) {
        return new TableRows(out, columns, room);
    }
}
