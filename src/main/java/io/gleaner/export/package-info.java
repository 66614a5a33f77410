/**
 * Facts and series as files that other programs read: JSON lines, CSV, and a table for the eye.
 *
 * <p>In come facts one by one ({@link io.gleaner.export.FactRows}), a set of series ({@link
 * io.gleaner.export.ObservationRows}) or rows of any kind ({@link io.gleaner.export.Rows}, made by a {@link
 * io.gleaner.export.Format}); out goes text to the writer that the caller brings and keeps. JSON lines and CSV hold one row
 * in memory at a time. {@link io.gleaner.export.FactReader} reads facts back and names file and line of what it cannot;
 * {@link io.gleaner.export.Official} reads the series that somebody else publishes as CSV, whatever its columns are called.
 * Series also go out as {@link io.gleaner.export.Sdmx}, the standard of central banks and statistics offices. Nothing is
 * extracted, chosen or computed here.
 *
 * <p>Trap: text in a row comes from articles. In CSV a cell that a spreadsheet would run as a formula has an apostrophe put
 * before it, which the readers here take off again; in a table, control characters become blanks.
 */
@NullMarked
package io.gleaner.export;

import org.jspecify.annotations.NullMarked;
