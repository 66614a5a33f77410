package io.gleaner.bench;

import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The least that a program of this kind does: one chart as PNG and one workbook of twenty rows, which is what a cold start
 * of {@code gleaner run} on one page is measured against. Needs nothing but JFreeChart and POI:
 *
 * <pre>java -cp target/gleaner.jar:target/test-classes io.gleaner.bench.BareProgram DIR</pre>
 */
final class BareProgram {
    private static final int ROWS = 20;

    private BareProgram() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        chart(folder.resolve("chart.png").toFile());
        workbook(folder.resolve("book.xlsx"));
    }

    private static void chart(File file) throws IOException {
        var line = new XYSeries("Inflation");
        for (int i = 0; i < ROWS; i++) {
            line.add(2005 + i, 2 + Math.sin(i));
        }
        var chart = ChartFactory.createXYLineChart("Consumer prices", "Year", "Percent", new XYSeriesCollection(line));
        chart.setBackgroundPaint(Color.WHITE);
        ChartUtils.saveChartAsPNG(file, chart, 1600, 1000);
    }

    private static void workbook(Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Data");
            for (int i = 0; i < ROWS; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(2005 + i);
                row.createCell(1).setCellValue("Consumer prices");
                row.createCell(2).setCellValue(2 + Math.sin(i));
            }
            book.write(out);
        }
    }
}
