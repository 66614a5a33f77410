package io.gleaner.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with a row of names first. */
final class CsvRows implements Rows {
    private final Writer out;
    private final int columns;

    CsvRows(Writer out, List<String> columns) throws IOException {
        this.out = out;
        this.columns = columns.size();
        print(columns.toArray());
    }

    @Override
    public void add(@Nullable Object... cells) throws IOException {
        Cells.check(cells.length, columns);
        var texts = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = text(cells[i]);
        }
        print(texts);
    }

    private void print(Object[] texts) throws IOException {
        // Not by CSVPrinter: its class file names an annotation that is not on the class path, which javac warns of.
        CSVFormat.RFC4180.printRecord(out, texts);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Number number ? Cells.plain(number) : FormulaGuard.disarm(Cells.whole(cell.toString()));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
