/**
 * The words Gleaner speaks: what a fact is made of, each as an immutable record or enum with one canonical line of text
 * that parses back.
 *
 * <p>A {@link io.gleaner.fact.Fact} is a {@link io.gleaner.fact.Statement} (what is said) with the
 * {@link io.gleaner.fact.Evidence} it was read in and how sure we are of it. Nothing here reads text, knows a word of
 * English or does arithmetic over several facts.
 *
 * <p>Trap: a fiscal year is named by the year it ends in and has no calendar dates of its own, because those depend on the
 * country.
 */
@NullMarked
package io.gleaner.fact;

import org.jspecify.annotations.NullMarked;
