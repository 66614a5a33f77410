package io.gleaner.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with a row of names first. */
final class CsvRows implements Rows {
    private final int columns;
    private final CSVPrinter csv;

    CsvRows(Writer out, List<String> columns) throws IOException {
        this.columns = columns.size();
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(columns);
    }

    @Override
    public void add(@Nullable Object... cells) throws IOException {
        Cells.check(cells.length, columns);
        for (Object cell : cells) {
            csv.print(text(cell));
        }
        csv.println();
    }

    private static @Nullable String text(@Nullable Object cell) {
        if (cell == null) {
            return null;
        }
        if (cell instanceof Number number) {
            return Cells.plain(number);
        }
        return FormulaGuard.disarm(cell.toString());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
