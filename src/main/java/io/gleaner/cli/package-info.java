/**
 * The commands: {@code run}, {@code extract}, {@code series}, {@code compare}, {@code export}, {@code mentions}, {@code explain}.
 *
 * <p>{@link io.gleaner.cli.Gleaner} is the door. It picks the command, which is one small class each; what commands share
 * are mixins ({@code Inputs}, {@code FactInputs}, {@code Matching}, {@code Choosing}, {@code Rendering}). A command reads articles through {@code Inputs}, which puts them on a
 * {@code Conveyor}: several threads work on them, results come back in the order of reading, and only a few articles are
 * held at a time. {@code Console} holds the streams: data to standard output, everything else to standard error, always in
 * UTF-8, colours and progress only where somebody watches.
 *
 * <p>Nothing is extracted or drawn here; the commands only join the other rooms. Exit codes: 0 done, 1 an input could not
 * be read or an output not be written, 2 wrong usage.
 *
 * <p>Trap: a start must stay quick. Do not name a class of {@code chart}, {@code workbook} or {@code report} outside
 * {@code Publication} and {@code ComparisonChart}, nor build all commands where one is asked for.
 */
@NullMarked
package io.gleaner.cli;

import org.jspecify.annotations.NullMarked;
