/**
 * Which indicator each amount of an article measures: article and rules become facts, and misses with reasons.
 *
 * <p>{@code ArticleReader} reads an article from its headline to its end. A sentence is laid out as a {@code Scene}: its
 * amounts, and the terms, goods, places, periods, moves and cues around them. {@code Binder} makes a {@code Draft} of each
 * amount, and one class a slot settles it, with the reason kept: {@code Relations} (which figure it hangs on),
 * {@code Subjects} (indicator and good, of what is {@code Named}, {@code Implied} or {@code Remembered}), {@code Places},
 * {@code Units}, {@code Measures} with {@code Signs}, {@code Statuses}, {@code Periods} with {@code Bases}. What the
 * sentence leaves open comes from the {@code Topic}, which remembers what the article has been speaking of.
 *
 * <p>Rows of figures are found by {@code Tables} and read cell by cell, by {@code CellReader}. A figure of a firm
 * ({@code Companies}), and whatever else is no statistic ({@code Refusals}), is refused and kept as a
 * {@link io.gleaner.extract.Miss}. When all is read, {@code Agreement} holds moves against the levels told of the same series,
 * and of what an article says twice {@code Repeats} keeps the statement that says most.
 *
 * <p>In: {@link io.gleaner.article.Article} and {@link io.gleaner.rule.Rules}. Out: {@link io.gleaner.extract.Extraction}.
 * Not here: several articles together. Trap: a slot that cannot be told stays null; a wrong period is worse than none.
 */
@NullMarked
package io.gleaner.extract;

import org.jspecify.annotations.NullMarked;
