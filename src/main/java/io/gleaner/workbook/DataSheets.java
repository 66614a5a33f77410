package io.gleaner.workbook;

import io.gleaner.fact.Period;
import io.gleaner.series.Frequency;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Wide sheets, one a frequency: days in column A, a column for each series, forecasts in a column of their own. */
final class DataSheets {
    private static final int TITLE = 0;
    private static final int MEASURE = 1;
    private static final int KEY = 2;
    static final int TOP = 3;
    static final int FIRST_COLUMN = 2;
    private static final int MOST_COLUMNS = 16_384;

    private final Book book;
    private final Contents contents;
    private final Map<SeriesKey, Place> places = new HashMap<>();

    /**
     * Where a series stands.
     *
     * @param actual the column of what happened, counted from 0
     * @param forecast the column of what is expected; -1 where there is none
     * @param rows the row of each period, counted from 0
     */
    record Place(String sheet, int actual, int forecast, Map<Period, Integer> rows) {}

    /** A column in the making. */
    private record Strip(Series series, boolean expected) {
        List<Observation> observations() {
            return expected ? series.forecasts() : series.actuals();
        }
    }

    DataSheets(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    @Nullable
    Place place(Series series) {
        return places.get(series.key());
    }

    void write() {
        var byFrequency = new EnumMap<Frequency, List<Strip>>(Frequency.class);
        for (Series series : contents.series()) {
            var strips = byFrequency.computeIfAbsent(series.key().frequency(), frequency -> new ArrayList<>());
            if (!series.actuals().isEmpty()) {
                strips.add(new Strip(series, false));
            }
            if (!series.forecasts().isEmpty()) {
                strips.add(new Strip(series, true));
            }
        }
        byFrequency.forEach((frequency, strips) -> {
            int most = MOST_COLUMNS - FIRST_COLUMN;
            for (int from = 0, part = 1; from < strips.size(); from += most, part++) {
                var name = "Data " + frequency.word() + (part == 1 ? "" : " " + part);
                write(name, strips.subList(from, Math.min(strips.size(), from + most)));
            }
        });
    }

    private void write(String name, List<Strip> strips) {
        var periods = new TreeSet<Period>();
        strips.forEach(strip -> strip.observations().forEach(one -> periods.add(one.period())));
        var rows = new HashMap<Period, Integer>();
        for (Period period : periods) {
            rows.put(period, TOP + rows.size());
        }
        var sheet = book.sheet(name);
        // One width for all: POI looks through all columns for each that is given a width of its own.
        sheet.setDefaultColumnWidth(23);
        sheet.setColumnWidth(0, 12 * 256);
        sheet.setColumnWidth(1, 20 * 256);
        var header = sheet.createRow(TITLE);
        header.setHeightInPoints(48);
        heading(header, 0, "First day");
        heading(header, 1, "Period");
        var measures = sheet.createRow(MEASURE);
        measures.setHeightInPoints(48);
        var keys = sheet.createRow(KEY);
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            int column = FIRST_COLUMN + i;
            heading(header, column, contents.title(strip.series()) + (strip.expected() ? " (forecast)" : ""));
            heading(measures, column, contents.measure(strip.series()));
            note(keys, column, strip.series().key().toString());
            places.merge(
                    strip.series().key(),
                    new Place(name, strip.expected() ? -1 : column, strip.expected() ? column : -1, rows),
                    (one, other) -> new Place(
                            name,
                            Math.max(one.actual(), other.actual()),
                            Math.max(one.forecast(), other.forecast()),
                            rows));
        }
        heading(measures, 0, "");
        heading(measures, 1, "");
        var cells = byPeriod(strips);
        for (Period period : periods) {
            var row = sheet.createRow(rows.getOrDefault(period, 0));
            var day = row.createCell(0);
            day.setCellValue(period.first());
            day.setCellStyle(book.styles().date());
            var words = row.createCell(1);
            words.setCellValue(period.toString());
            words.setCellStyle(book.styles().text(""));
            cells.getOrDefault(period, Map.of())
                    .forEach((column, observation) -> Table.number(
                            book, row.createCell(column), observation.quantity().value()));
        }
        sheet.createFreezePane(FIRST_COLUMN, TOP);
    }

    private static Map<Period, Map<Integer, Observation>> byPeriod(List<Strip> strips) {
        var cells = new HashMap<Period, Map<Integer, Observation>>();
        for (int i = 0; i < strips.size(); i++) {
            int column = FIRST_COLUMN + i;
            for (Observation observation : strips.get(i).observations()) {
                cells.computeIfAbsent(observation.period(), period -> new java.util.TreeMap<>())
                        .put(column, observation);
            }
        }
        return cells;
    }

    private void heading(Row row, int column, String text) {
        put(row, column, text).setCellStyle(book.styles().heading());
    }

    private void note(Row row, int column, String text) {
        put(row, column, text).setCellStyle(book.styles().note());
    }

    private static Cell put(Row row, int column, String text) {
        var cell = row.createCell(column);
        cell.setCellValue(CellText.of(text));
        return cell;
    }
}
