package io.gleaner.workbook;

import io.gleaner.series.ForecastRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every forecast with its outcome, beside how all forecasts of the same forecaster turned out. */
final class ForecastSheet {
    static final String NAME = "Forecasts";

    private final Book book;
    private final Contents contents;

    ForecastSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    /** A forecast in the record it belongs to. */
    private record Row(ForecastRecord of, ForecastRecord.Call call) {}

    /** Writes the sheet; none where nothing was forecast. */
    void write(List<ForecastRecord> records) {
        var calls = new ArrayList<Row>();
        records.forEach(of -> of.calls().forEach(call -> calls.add(new Row(of, call))));
        if (calls.isEmpty()) {
            return;
        }
        new Table<Row>()
                .column("Series", 46, row -> contents.title(row.of().key()))
                .column("Measure", 36, row -> contents.measure(row.of().key()))
                .column("Forecaster", 26, row -> named(row.of().forecaster()))
                .column("Period", 13, row -> row.call().period().toString())
                .column("Published", 12, row -> row.call().forecast().published())
                .column("Forecast", 19, row -> row.call().forecast().quantity().value())
                .column("Upper", 15, row -> row.call().forecast().quantity().upper())
                .column("Outcome", 19, ForecastSheet::outcome)
                .column("Error (outcome less forecast)", 17, row -> row.call()
                        .error()
                        .orElse(null))
                .column("Forecasts judged", 11, row -> row.of().errors().size())
                .column("Bias (mean error)", 17, row -> row.of().bias().orElse(null))
                .column("Mean absolute error", 17, row -> row.of()
                        .meanAbsoluteError()
                        .orElse(null))
                .column("Key", 40, row -> row.of().key().toString())
                .write(book, book.sheet(NAME), 0, calls);
    }

    private static @Nullable String named(String forecaster) {
        return forecaster.isEmpty() ? null : forecaster;
    }

    private static @Nullable Object outcome(Row row) {
        var outcome = row.call().outcome();
        return outcome == null ? null : outcome.quantity().value();
    }
}
