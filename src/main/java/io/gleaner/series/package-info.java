/**
 * Facts become time series with a memory: what was known of a period, when, from whom, and which reading is chosen.
 *
 * <p>In come {@link io.gleaner.fact.Fact}s in any order, through the one door {@link
 * io.gleaner.series.SeriesSet#gather}; out comes a {@link io.gleaner.series.SeriesSet}: {@link io.gleaner.series.Series}
 * by {@link io.gleaner.series.SeriesKey}, each with its {@link io.gleaner.series.Observation}s, whose {@link
 * io.gleaner.series.Vintage}s still hold the facts they were read from. What cannot enter a series is {@link
 * io.gleaner.series.LeftOut} with the reason. The same facts in another order give the same set.
 *
 * <p>On the way units of one quantity are brought together, and what nobody published but follows is filled in and marked:
 * the period before a level and its growth, a level after the changes since, a rate after its steps. Of a whole set are told
 * its conflicts, the growth that does not fit its levels ({@link io.gleaner.series.Misfit}), what was published when ({@link
 * io.gleaner.series.Release}) and how forecasts turned out ({@link io.gleaner.series.ForecastRecord}); a series can be held
 * against an official one ({@link io.gleaner.series.Comparison}).
 *
 * <p>A series becomes a {@link io.gleaner.series.Line} of numbers, and lines become others: by {@link
 * io.gleaner.series.Transform}, {@link io.gleaner.series.Aggregation} and {@link io.gleaner.series.Statistics}. A {@link
 * io.gleaner.series.Result} is a number or the reason why there is none. Only {@code Arithmetic} knows of Commons Math.
 *
 * <p>Names of areas and indicators are not known here: whoever writes for people brings a {@link
 * io.gleaner.series.Vocabulary}. Nothing is drawn, written to files or converted from one currency to another.
 *
 * <p>Trap: actuals, forecasts and targets of one key stand beside each other and are never one line; and a derived vintage
 * was never published by anyone.
 */
@NullMarked
package io.gleaner.series;

import org.jspecify.annotations.NullMarked;
