/**
 * The page an analyst reads and sends on: charts, latest values and the evidence under every figure, in one HTML file.
 *
 * <p>{@link io.gleaner.report.Report#write} takes a set of series and the pictures planned for it and leaves a page that
 * needs nothing from the network: style, typeface and charts are inside. Templates are under {@code src/main/jte}, compiled
 * when the project is built; they escape everything they print, and nothing that comes from an article is ever printed
 * unescaped. Only {@code http} and {@code https} addresses become links.
 *
 * <p>No figure is chosen or computed here but differences between two that are shown.
 *
 * <p>Trap: charts are printed unescaped, because they are drawn by us; their text is escaped where they are drawn.
 */
@NullMarked
package io.gleaner.report;

import org.jspecify.annotations.NullMarked;
