package io.gleaner.workbook;

import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.Spoken;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** What is in the workbook: a row for each series with its latest figure, leading to its rows. */
final class OverviewSheet {
    static final String NAME = "Overview";
    private static final int TOP = 3;

    private final Book book;
    private final Contents contents;

    OverviewSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    void write() {
        var sheet = book.sheet(NAME);
        line(sheet, 0, "Indicators", true);
        line(sheet, 1, summary(), false);
        new Table<Series>()
                .column(
                        "Series",
                        46,
                        series -> Table.Link.within(
                                CellText.of(contents.title(series)),
                                ObservationSheet.NAME,
                                contents.firstRow(series) + 2))
                .column("Measure", 36, contents::measure)
                .column("Frequency", 13, series -> series.key().frequency().word())
                .column(
                        "Latest period",
                        20,
                        series -> Spoken.period(latest(series).period()))
                .column("Latest value", 19, series -> latest(series).quantity().value())
                .column(
                        "Status",
                        10,
                        series -> latest(series).chosen().derived()
                                ? "derived"
                                : latest(series).chosen().reading().status().code())
                .column("Period before", 20, series -> period(before(series)))
                .column("Value before", 19, series -> value(before(series)))
                .column("Change", 17, OverviewSheet::change)
                .column("Actual", 9, series -> series.actuals().size())
                .column("Forecast", 10, series -> series.forecasts().size())
                .column("Target", 9, series -> series.targets().size())
                .column("Conflicts", 11, series -> series.conflicts().size())
                .column("Facts", 8, series -> series.facts().size())
                .column("Key", 40, series -> series.key().toString())
                .write(book, sheet, TOP, contents.series());
    }

    private String summary() {
        long articles = contents.facts().stream()
                .map(read -> read.fact().evidence().origin().article())
                .distinct()
                .count();
        var day = contents.lastPublished();
        return contents.series().size() + " series from " + contents.facts().size() + " facts in " + articles
                + " articles" + (day == null ? "" : ", the latest of " + Spoken.day(day))
                + ". Every figure leads to its observations, and these to the sentence under Facts.";
    }

    private void line(Sheet sheet, int row, String text, boolean title) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(title ? book.styles().title() : book.styles().note());
    }

    /** The last actual; where there is none, the last forecast or target. */
    private static Observation latest(Series series) {
        var actuals = series.actuals();
        var all = actuals.isEmpty() ? series.observations() : actuals;
        return all.get(all.size() - 1);
    }

    private static @Nullable Observation before(Series series) {
        var actuals = series.actuals();
        return actuals.size() < 2 ? null : actuals.get(actuals.size() - 2);
    }

    private static @Nullable String period(@Nullable Observation observation) {
        return observation == null ? null : Spoken.period(observation.period());
    }

    private static @Nullable BigDecimal value(@Nullable Observation observation) {
        return observation == null ? null : observation.quantity().value();
    }

    private static @Nullable BigDecimal change(Series series) {
        var before = before(series);
        return before == null
                ? null
                : latest(series).quantity().value().subtract(before.quantity().value());
    }
}
