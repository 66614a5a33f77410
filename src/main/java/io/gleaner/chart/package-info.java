/**
 * Series become pictures, as PNG at double size and as SVG.
 *
 * <p>{@link io.gleaner.chart.Charts#plan} looks at a set of series and decides which {@link io.gleaner.chart.Picture}s tell
 * the most: one for each series that moves, and one for each indicator that several areas share. {@link
 * io.gleaner.chart.Charts#draw} writes them to files. What is drawn follows from the data alone: a policy rate is a step,
 * a flow is columns, a rate or a price is a line, and a handful of figures are labelled bars. Forecasts are dashed and
 * hollow, a target is a thin line, and a figure that another paper contradicts stands beside it as a diamond.
 *
 * <p>Nothing is computed here but positions, and no clock, zone, locale or system font is asked: the typeface is bundled.
 *
 * <p>Trap: JFreeChart's own date axis depends on a zone. Time is drawn on {@link io.gleaner.chart.Ruler} instead, which
 * counts days.
 */
@NullMarked
package io.gleaner.chart;

import org.jspecify.annotations.NullMarked;
