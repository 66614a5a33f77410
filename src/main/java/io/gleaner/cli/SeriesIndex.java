package io.gleaner.cli;

import io.gleaner.export.Rows;
import io.gleaner.export.Rows.Column;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import java.io.IOException;
import java.util.List;

/** What series there are: a line for each with its key, its reach, its latest value and its course. */
final class SeriesIndex {
    private static final List<Column> COLUMNS = List.of(
            Column.code("series"),
            Column.code("from"),
            Column.code("to"),
            Column.figure("n"),
            Column.figure("latest"),
            Column.text("trend"),
            Column.text("note"));

    private final Console console;

    SeriesIndex(Console console) {
        this.console = console;
    }

    void print(List<Series> all) throws IOException {
        try (var rows = Rows.table(console.screen(), COLUMNS, console.width())) {
            for (Series series : all) {
                var shown = shown(series);
                var latest = shown.get(shown.size() - 1);
                rows.add(
                        series.key(),
                        shown.get(0).period(),
                        latest.period(),
                        shown.size(),
                        Scale.of(series).write(latest.quantity()) + " "
                                + Scale.of(series).unit(),
                        Sparkline.of(shown),
                        remark(series));
            }
        }
    }

    /** What happened; where nothing did, what is expected or aimed at. */
    private static List<Observation> shown(Series series) {
        if (!series.actuals().isEmpty()) {
            return series.actuals();
        }
        return series.forecasts().isEmpty() ? series.targets() : series.forecasts();
    }

    private static String remark(Series series) {
        if (series.actuals().isEmpty()) {
            return series.forecasts().isEmpty() ? "target" : "forecast";
        }
        int conflicts = series.conflicts().size();
        return conflicts == 0 ? "" : Tally.count(conflicts, "conflict");
    }
}
