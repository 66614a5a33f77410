package io.gleaner.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.Invented;
import io.gleaner.fact.Statement;
import io.gleaner.series.Policy;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private XSSFWorkbook written(SeriesSet set) throws IOException {
        var file = folder.resolve("indicators.xlsx");
        Workbook.write(file, set, Invented.words());
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static int column(Row header, String title) {
        return StreamSupport.stream(header.spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(title))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private static List<Row> rows(Sheet sheet, int header) {
        var rows = new ArrayList<Row>();
        for (int i = header + 1; i <= sheet.getLastRowNum(); i++) {
            rows.add(sheet.getRow(i));
        }
        return rows;
    }

    @Test
    void theSheetsComeInTheOrderOfReading() throws IOException {
        try (var book = written(Invented.set())) {
            var names = new ArrayList<String>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));

            assertThat(names)
                    .containsExactly(
                            "Overview",
                            "Observations",
                            "Releases",
                            "Forecasts",
                            "Data daily",
                            "Data weekly",
                            "Data monthly",
                            "Data quarterly",
                            "Data yearly",
                            "Steps",
                            "Charts",
                            "Facts");
            assertThat(book.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void theOverviewHasARowForEachSeriesThatLeadsToItsObservations() throws IOException {
        var set = Invented.set();
        try (var book = written(set)) {
            var sheet = book.getSheet("Overview");
            var header = sheet.getRow(3);
            var rows = rows(sheet, 3);

            assertThat(rows).hasSameSizeAs(set.series());
            for (int i = 0; i < rows.size(); i++) {
                var series = set.series().get(i);
                var key = rows.get(i).getCell(column(header, "Key")).getStringCellValue();
                var link = rows.get(i).getCell(0).getHyperlink().getAddress();
                var target = book.getSheet("Observations").getRow(Integer.parseInt(link.replaceAll(".*!A", "")) - 1);

                assertThat(key).isEqualTo(series.key().toString());
                assertThat(target.getCell(0).getStringCellValue())
                        .isEqualTo(rows.get(i).getCell(0).getStringCellValue());
            }
        }
    }

    @Test
    void observationsReadBackAsTheyWere() throws IOException {
        var set = Invented.set();
        var expected = new ArrayList<String>();
        for (Series series : set.series()) {
            series.observations().forEach(observation -> observation
                    .vintages()
                    .forEach(vintage -> expected.add(series.key() + " " + observation.period() + " "
                            + vintage.quantity().value().doubleValue() + " "
                            + observation.period().first() + " " + vintage.equals(observation.chosen()))));
        }
        try (var book = written(set)) {
            var sheet = book.getSheet("Observations");
            var header = sheet.getRow(0);
            var read = rows(sheet, 0).stream()
                    .map(row -> row.getCell(column(header, "Key")).getStringCellValue() + " "
                            + row.getCell(column(header, "Period")).getStringCellValue() + " "
                            + row.getCell(column(header, "Value")).getNumericCellValue() + " "
                            + LocalDate.from(
                                    row.getCell(column(header, "First day")).getLocalDateTimeCellValue()) + " "
                            + (row.getCell(column(header, "Chosen")) != null))
                    .toList();

            assertThat(read).isEqualTo(expected);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        }
    }

    @Test
    void releasesAndForecastsHaveTheirOutcomes() throws IOException {
        var facts = List.of(
                Invented.fact("2025-05-28 | P | Fund | exports NO growth.yoy 2025-04 forecast =4 %"),
                Invented.fact("2025-05-28 | P | Office | exports NO growth.yoy 2025-04 actual =1.5 %"));
        try (var book = written(SeriesSet.gather(facts, Policy.LATEST))) {
            var releases = book.getSheet("Releases");
            var release = rows(releases, 0).get(0);
            assertThat(release.getCell(column(releases.getRow(0), "Surprise")).getNumericCellValue())
                    .isEqualTo(-2.5);
            assertThat(release.getCell(column(releases.getRow(0), "Whose")).getStringCellValue())
                    .isEqualTo("Fund");
            var forecasts = book.getSheet("Forecasts");
            var forecast = rows(forecasts, 0).get(0);
            assertThat(forecast.getCell(column(forecasts.getRow(0), "Outcome")).getNumericCellValue())
                    .isEqualTo(1.5);
            assertThat(forecast.getCell(column(forecasts.getRow(0), "Mean absolute error"))
                            .getNumericCellValue())
                    .isEqualTo(2.5);
        }
    }

    @Test
    void wideSheetsHaveDaysInColumnA() throws IOException {
        try (var book = written(Invented.set())) {
            var sheet = book.getSheet("Data yearly");
            var row = sheet.getRow(sheet.getLastRowNum());

            assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("2025");
            var header = sheet.getRow(0);
            int column = column(header, "South Korea: trade balance with United States (forecast)");
            assertThat(row.getCell(column).getNumericCellValue()).isEqualTo(48_000_000_000.0);
        }
    }

    @Test
    void chartsAreDrawnByTheSpreadsheetFromItsCells() throws IOException {
        try (var book = written(Invented.set())) {
            var charts = book.getSheet("Charts").getDrawingPatriarch().getCharts();

            assertThat(charts).hasSizeGreaterThan(6);
            assertThat(charts).allSatisfy(chart -> assertThat(
                            chart.getCTChart().getPlotArea().xmlText())
                    .contains("<c:f>")
                    .doesNotContain("NaN"));
        }
    }

    @Test
    void noCellIsAFormulaWhateverTheTextStartsWith() throws IOException {
        var facts = new ArrayList<>(Invented.facts());
        facts.add(Invented.fact(
                "2025-06-01",
                "=cmd|'/C calc'!A0",
                "@SUM(1+1)",
                Statement.parse("births JP level 2024 actual =7 persons"),
                "-2+3",
                "+7 " + "long ".repeat(10_000) + "_x0041_",
                "+7"));
        try (var book = written(SeriesSet.gather(facts, Policy.LATEST))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue())
                                    .hasSizeLessThan(32_768)
                                    .doesNotContain("\u0007");
                        }
                    }
                }
            }
            var sheet = book.getSheet("Facts");
            int publisher = column(sheet.getRow(0), "Publisher");
            assertThat(rows(sheet, 0)).anySatisfy(row -> {
                assertThat(row.getCell(publisher).getStringCellValue()).isEqualTo("=cmd|'/C calc'!A0");
                assertThat(row.getCell(publisher).getCellStyle().getQuotePrefixed())
                        .isTrue();
            });
        }
    }

    @Test
    void everyFactIsThereAlsoThoseInNoSeries() throws IOException {
        try (var book = written(Invented.set())) {
            var sheet = book.getSheet("Facts");
            int why = column(sheet.getRow(0), "In no series because");

            assertThat(rows(sheet, 0)).hasSize(Invented.facts().size());
            assertThat(rows(sheet, 0))
                    .filteredOn(row -> row.getCell(why) != null)
                    .extracting(row -> row.getCell(why).getStringCellValue())
                    .containsExactly("no period");
        }
    }

    @Test
    void nothingGivesAWorkbookThatSaysSo() throws IOException {
        try (var book = written(SeriesSet.gather(List.of(), Policy.LATEST))) {
            assertThat(book.getSheet("Overview").getRow(1).getCell(0).getStringCellValue())
                    .startsWith("0 series from 0 facts in 0 articles");
            assertThat(book.getSheet("Charts")).isNull();
        }
    }

    @Test
    void theSameSeriesAreTheSameBytes() throws IOException {
        var one = folder.resolve("one.xlsx");
        var two = folder.resolve("two.xlsx");
        Workbook.write(one, Invented.set(), Invented.words());
        Workbook.write(two, Invented.set(), Invented.words());

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void manyRowsAreAllThere() throws IOException {
        var facts = new ArrayList<>(Invented.facts());
        for (int i = 0; i < 51_000; i++) {
            var day = LocalDate.of(1850, 1, 1).plusDays(i);
            facts.add(
                    Invented.fact("2025-06-12 | P | | price/gold US level " + day + " actual =" + (i + 1) + " USD/oz"));
        }
        var file = folder.resolve("large.xlsx");
        Workbook.write(file, SeriesSet.gather(facts, Policy.LATEST), Invented.words());

        try (var zip = new ZipFile(file.toFile());
                var observations = zip.getInputStream(zip.getEntry("xl/worksheets/sheet3.xml"))) {
            var xml = new String(observations.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(xml.split("<row ", -1)).hasSizeGreaterThan(51_000);
            assertThat(zip.getEntry("xl/charts/chart1.xml")).isNotNull();
        }
    }
}
