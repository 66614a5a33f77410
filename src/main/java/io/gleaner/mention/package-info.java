/**
 * What a sentence holds, without economics: amounts, periods, places, terms, goods, moves and cues.
 *
 * <p>In: a text, read by the lexicon into {@link io.gleaner.rule.Tokens}. Out: {@link io.gleaner.mention.Mentions}, sentence
 * by sentence. Periods come as they were said ({@code May}, {@code a year earlier}); what they mean against the article's
 * date is a second step. Values are {@link java.math.BigDecimal}, never {@code double}.
 *
 * <p>Not here: which indicator a number measures. Trap: offsets are UTF-16 units into the text that was given.
 */
@NullMarked
package io.gleaner.mention;

import org.jspecify.annotations.NullMarked;
