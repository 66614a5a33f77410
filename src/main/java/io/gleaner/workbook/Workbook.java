package io.gleaner.workbook;

import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The door of the room: writes a set of series as an Excel workbook. */
public final class Workbook {
    private Workbook() {}

    /** Loads what writing needs, for a thread of its own while there is nothing to write yet. */
    public static void warmUp() {
        try (var book = new Book()) {
            book.drawable("drawn").createDrawingPatriarch();
            var cell = book.sheet("streamed").createRow(0).createCell(0);
            cell.setCellStyle(book.styles().heading());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the series and every fact under them or left out of them; a file that is there is replaced.
     *
     * @param words what codes are called
     */
    public static void write(Path file, SeriesSet set, Vocabulary words) throws IOException {
        var contents = new Contents(set, words);
        try (var book = new Book()) {
            var overview = new OverviewSheet(book, contents);
            var charts = new ChartSheet(book, contents);
            // Charts come first in the making, since streamed sheets cannot be drawn on, and last in the order.
            charts.reserve();
            overview.write();
            new ObservationSheet(book, contents).write();
            new ReleaseSheet(book, contents).write(set.releases());
            new ForecastSheet(book, contents).write(set.forecastRecords());
            var data = new DataSheets(book, contents);
            data.write();
            charts.write(data);
            new FactSheet(book, contents).write();
            book.save(file, contents.lastPublished());
        }
    }
}
