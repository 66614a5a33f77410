package io.gleaner.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet with one header row that stays in sight, a filter on every column, and a row for each thing. */
final class Table<T> {
    /** What one sheet holds; Excel takes 1,048,576 rows with the header. */
    private static final int MOST_ROWS = 1_048_000;

    private final List<Column<T>> columns = new ArrayList<>();

    /** A header, a width in characters, and what a thing has there: text, number, day, {@link Link} or nothing. */
    private record Column<T>(String title, int width, boolean wrap, Function<T, @Nullable Object> value) {}

    /** Text that leads to a cell of this workbook, such as {@code Facts!A2}, or to a page. */
    record Link(String text, HyperlinkType type, String target) {
        static Link within(String text, String sheet, int row) {
            return new Link(text, HyperlinkType.DOCUMENT, "'" + sheet + "'!A" + row);
        }
    }

    Table<T> column(String title, int width, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(title, width, false, value));
        return this;
    }

    /** A column of long text, wrapped. */
    Table<T> wrapped(String title, int width, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(title, width, true, value));
        return this;
    }

    /** Writes the table from a row on, counted from 0. */
    void write(Book book, Sheet sheet, int top, Iterable<T> things) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        var header = sheet.createRow(top);
        header.setHeightInPoints(30);
        for (int i = 0; i < columns.size(); i++) {
            var cell = header.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(book.styles().heading());
        }
        int at = top + 1;
        for (T thing : things) {
            if (at > MOST_ROWS) {
                break;
            }
            var row = sheet.createRow(at++);
            for (int i = 0; i < columns.size(); i++) {
                var value = columns.get(i).value().apply(thing);
                if (value != null) {
                    put(book, row, i, columns.get(i), value);
                }
            }
        }
        sheet.createFreezePane(1, top + 1);
        sheet.setAutoFilter(new CellRangeAddress(top, Math.max(top + 1, at - 1), 0, columns.size() - 1));
    }

    private void put(Book book, Row row, int at, Column<T> column, Object value) {
        var cell = row.createCell(at);
        if (value instanceof BigDecimal number) {
            number(book, cell, number);
        } else if (value instanceof Integer number) {
            number(book, cell, BigDecimal.valueOf(number));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(book.styles().date());
        } else if (value instanceof Link link) {
            var target = sheet(row).getWorkbook().getCreationHelper().createHyperlink(link.type());
            target.setAddress(link.target());
            cell.setCellValue(CellText.of(link.text()));
            cell.setHyperlink(target);
            cell.setCellStyle(book.styles().link());
        } else {
            var text = CellText.of(value.toString());
            cell.setCellValue(text);
            cell.setCellStyle(
                    column.wrap() ? book.styles().wrapped() : book.styles().text(text));
        }
    }

    private static Sheet sheet(Row row) {
        return row.getSheet();
    }

    static void number(Book book, Cell cell, BigDecimal number) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(book.styles().number(number.stripTrailingZeros().scale()));
    }
}
