package io.gleaner.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that form a table, with what stands above its columns and around it.
 *
 * @param from the first sentence that belongs to it
 * @param to the sentence behind its last
 * @param rows its rows
 * @param captions what was said right before it, the nearest first; the headline last
 * @param told the unit of the figures told right before it, for figures that say none; null where they are not alike
 */
record Table(
        int from,
        int to,
        List<Row> rows,
        List<Cell> captions,
        @Nullable UnitWords told) {
    Table {
        rows = List.copyOf(rows);
        captions = List.copyOf(captions);
    }

    /**
     * One row.
     *
     * @param start where its line begins in the text
     * @param end where it ends
     * @param stub what stands at its head; null for a row without
     * @param section the line above that heads this group of rows; null where there is none
     * @param figures its figures, each under the head of its column
     */
    record Row(
            int start,
            int end,
            @Nullable Cell stub,
            @Nullable Cell section,
            List<Figure> figures) {
        Row {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure in a row.
     *
     * @param head what stands above its column; null where nothing does
     * @param told whether it can be told what sets it apart from the other figures of its row
     */
    record Figure(Cell cell, @Nullable Cell head, boolean told) {}
}
