/**
 * Which indicator each amount of an article measures: article and rules become facts, and misses with reasons.
 *
 * <p>A sentence is laid out as a {@link io.gleaner.extract.Scene}: its amounts, and the terms, places, periods, moves and
 * cues around them. Each amount then becomes a {@code Draft} whose slots are settled one after another (indicator and item,
 * area, measure and sign, period and basis, status, source), each by its own small class, with the reason kept. What the
 * sentence leaves open is taken from the {@code Topic}, which remembers what the article has been speaking of. A draft that
 * the catalogue does not allow, or that speaks of a company or a hypothesis, is refused and kept as a
 * {@link io.gleaner.extract.Miss}.
 *
 * <p>In: {@link io.gleaner.article.Article} and {@link io.gleaner.rule.Rules}. Out: {@link io.gleaner.extract.Extraction}.
 * Not here: several articles together. Trap: a slot that cannot be told stays null; a wrong period is worse than none.
 */
@NullMarked
package io.gleaner.extract;

import org.jspecify.annotations.NullMarked;
