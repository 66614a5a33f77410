/**
 * Series and their evidence become one Excel workbook.
 *
 * <p>{@link io.gleaner.workbook.Workbook#write} leaves a file with an overview (one row a series), a tidy table of every
 * observation, wide sheets with dates in column A, the facts with the sentences they were read in, and charts that Excel
 * itself draws from the wide sheets. Numbers are numbers and dates are dates; what came from an article is always text,
 * whatever it starts with.
 *
 * <p>The same series give the same bytes: no clock is asked, and the times inside the file are those of the news. Sheets
 * are streamed, whatever their size, so that memory stays flat and small workbooks are made as large ones are.
 *
 * <p>Trap: columns are never sized to their content by POI, because that measures text with the fonts of the machine.
 */
@NullMarked
package io.gleaner.workbook;

import org.jspecify.annotations.NullMarked;
