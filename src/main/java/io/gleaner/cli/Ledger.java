package io.gleaner.cli;

import io.gleaner.export.Format;
import io.gleaner.export.Rows;
import io.gleaner.export.Rows.Column;
import io.gleaner.series.ForecastRecord;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Release;
import io.gleaner.series.Spoken;
import io.gleaner.series.Vintage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Releases and forecasts as rows, for the eye or for programs. */
final class Ledger {
    private static final List<Column> RELEASES = List.of(
            Column.code("released"),
            Column.code("period"),
            Column.code("series"),
            Column.figure("actual"),
            Column.figure("previous"),
            Column.figure("revised_from"),
            Column.figure("consensus"),
            Column.figure("forecast"),
            Column.figure("surprise"),
            Column.text("source"));
    private static final List<Column> RECORDS = List.of(
            Column.code("series"),
            Column.text("forecaster"),
            Column.figure("made"),
            Column.figure("judged"),
            Column.figure("bias"),
            Column.figure("mean_abs_error"));
    private static final List<Column> CALLS = List.of(
            Column.code("series"),
            Column.text("forecaster"),
            Column.code("period"),
            Column.code("published"),
            Column.figure("forecast"),
            Column.figure("outcome"),
            Column.figure("error"));

    private final Console console;
    private final Format format;

    Ledger(Console console, Format format) {
        this.console = console;
        this.format = format;
    }

    void releases(List<Release> releases) throws IOException {
        try (var rows = rows(RELEASES)) {
            for (Release release : releases) {
                rows.add(
                        release.released(),
                        release.period(),
                        release.key(),
                        value(release.actual()),
                        value(release.previous()),
                        value(release.revisedFrom()),
                        number(release.consensus()),
                        value(release.forecast()),
                        number(release.surprise().orElse(null)),
                        release.actual().source());
            }
        }
    }

    /** Each forecaster's record; for the eye the sum of it first. */
    void forecasts(List<ForecastRecord> records) throws IOException {
        if (format == Format.TABLE) {
            try (var rows = rows(RECORDS)) {
                for (ForecastRecord one : records) {
                    rows.add(
                            one.key(),
                            one.forecaster(),
                            String.valueOf(one.calls().size()),
                            String.valueOf(one.errors().size()),
                            number(one.bias().orElse(null)),
                            number(one.meanAbsoluteError().orElse(null)));
                }
            }
            console.screen().write("\n");
        }
        try (var rows = rows(CALLS)) {
            for (ForecastRecord one : records) {
                for (var call : one.calls()) {
                    rows.add(
                            one.key(),
                            one.forecaster(),
                            call.period(),
                            call.forecast().published(),
                            value(call.forecast()),
                            value(call.outcome()),
                            number(call.error().orElse(null)));
                }
            }
        }
    }

    private Rows rows(List<Column> columns) throws IOException {
        return format == Format.TABLE
                ? Rows.table(console.screen(), columns, console.width())
                : format.rows(console.out(), columns.stream().map(Column::name).toList());
    }

    /** A value with its hedge for the eye, as a number for programs. */
    private @Nullable Object value(@Nullable Vintage vintage) {
        if (vintage == null) {
            return null;
        }
        return format == Format.TABLE
                ? Spoken.value(vintage.quantity())
                : vintage.quantity().value();
    }

    private @Nullable Object number(@Nullable BigDecimal number) {
        return number == null || format != Format.TABLE ? number : Magnitude.say(number);
    }
}
