package io.gleaner.workbook;

import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The corners of step lines. Excel has no step chart, so a rate that holds is drawn through the corner before each
 * decision and the decision itself.
 */
final class StepSheet {
    static final String NAME = "Steps";
    private static final int TOP = 1;
    private static final int MOST_DECISIONS = 1_000;

    private final Book book;
    private final Contents contents;
    private final List<Series> series = new ArrayList<>();
    private final List<List<Corner>> strips = new ArrayList<>();

    /** A corner of the line. */
    record Corner(LocalDate day, BigDecimal value) {}

    /** Where the corners of one series stand: a column of days and, to the right of it, a column of values. */
    record Place(int column, int first, List<Corner> corners) {}

    StepSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    Place add(Series one) {
        var corners = new ArrayList<Corner>();
        var actuals = one.actuals();
        for (Observation observation : actuals.subList(Math.max(0, actuals.size() - MOST_DECISIONS), actuals.size())) {
            var day = observation.period().first();
            if (!corners.isEmpty()) {
                corners.add(new Corner(day, corners.get(corners.size() - 1).value()));
            }
            corners.add(new Corner(day, observation.quantity().value()));
        }
        var last = one.actuals().get(one.actuals().size() - 1);
        corners.add(new Corner(last.period().last(), last.quantity().value()));
        series.add(one);
        strips.add(corners);
        return new Place(2 * (strips.size() - 1), TOP, corners);
    }

    void write() {
        if (strips.isEmpty()) {
            return;
        }
        var sheet = book.sheet(NAME);
        int longest = strips.stream().mapToInt(List::size).max().orElse(0);
        var header = sheet.createRow(0);
        header.setHeightInPoints(32);
        for (int i = 0; i < strips.size(); i++) {
            sheet.setColumnWidth(2 * i, 13 * 256);
            sheet.setColumnWidth(2 * i + 1, 26 * 256);
            header.createCell(2 * i).setCellValue("Day");
            header.createCell(2 * i + 1).setCellValue(CellText.of(contents.title(series.get(i))));
            header.getCell(2 * i).setCellStyle(book.styles().heading());
            header.getCell(2 * i + 1).setCellStyle(book.styles().heading());
        }
        for (int at = 0; at < longest; at++) {
            var row = sheet.createRow(TOP + at);
            for (int i = 0; i < strips.size(); i++) {
                if (at < strips.get(i).size()) {
                    var corner = strips.get(i).get(at);
                    var day = row.createCell(2 * i);
                    day.setCellValue(corner.day());
                    day.setCellStyle(book.styles().date());
                    Table.number(book, row.createCell(2 * i + 1), corner.value());
                }
            }
        }
        sheet.createFreezePane(0, TOP);
    }
}
