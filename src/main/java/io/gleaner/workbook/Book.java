package io.gleaner.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The file in the making. Rows go to disk as they are written, since POI holds one in some ten kilobytes; only the sheet
 * that is drawn on is whole in memory.
 */
final class Book implements AutoCloseable {
    private static final int WINDOW = 50;
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private final XSSFWorkbook held = new XSSFWorkbook();
    private final Styles styles = new Styles(held);
    // Text stands in its cells: shared, each different one would be held until the end, and finding it costs more time.
    private final SXSSFWorkbook streamed = new SXSSFWorkbook(held, WINDOW, false, false);

    Styles styles() {
        return styles;
    }

    /** A sheet that can be drawn on; to be made before any other sheet. */
    XSSFSheet drawable(String name) {
        return printable(held.createSheet(name));
    }

    /** A sheet whose rows are written from top to bottom and then never looked at again. */
    Sheet sheet(String name) {
        return printable(streamed.createSheet(name));
    }

    /** Prints lying, as many pages long as it takes and one wide. */
    private static <S extends Sheet> S printable(S sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    void moveToEnd(String name) {
        held.setSheetOrder(name, held.getNumberOfSheets() - 1);
    }

    /** Writes the file; the day stands in it as that of its making. */
    void save(Path file, @Nullable LocalDate day) throws IOException {
        var made = Date.from(
                (day == null ? UNDATED : day).atStartOfDay(ZoneOffset.UTC).toInstant());
        var core = held.getProperties().getCoreProperties();
        core.setCreator("Gleaner");
        core.setTitle("Indicators");
        core.setCreated(Optional.of(made));
        core.setModified(Optional.of(made));
        held.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Gleaner");
        held.setActiveSheet(0);
        held.setSelectedTab(0);
        try (var out = Files.newOutputStream(file)) {
            streamed.write(out);
        }
        ZipTimes.clear(file);
    }

    @Override
    public void close() throws IOException {
        streamed.close();
    }
}
