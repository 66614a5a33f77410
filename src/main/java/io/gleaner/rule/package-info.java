/**
 * Data files become the words and the catalogue that extraction works with: the lexicon (form → meaning), the catalogue of
 * indicators, and the tables of areas and currencies.
 *
 * <p>In: the YAML files beside this package. Out: one immutable {@link io.gleaner.rule.Rules}. A row that does not parse is
 * refused with file and line; nothing is skipped. Grammar is not here: how words combine is decided in {@code mention} and
 * {@code extract}.
 *
 * <p>Trap: forms are matched on words ignoring case, but a form written with capitals asks for them ({@code US} is never
 * {@code us}); a hyphen between words counts as a blank, and dots in abbreviations do not count.
 */
@NullMarked
package io.gleaner.rule;

import org.jspecify.annotations.NullMarked;
