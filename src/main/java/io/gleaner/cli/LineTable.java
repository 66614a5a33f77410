package io.gleaner.cli;

import io.gleaner.export.Format;
import io.gleaner.export.Rows;
import io.gleaner.export.Rows.Column;
import io.gleaner.fact.Period;
import io.gleaner.series.Line;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Result;
import io.gleaner.series.Series;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was reckoned out of series: each number, or the reason why there is none. */
final class LineTable {
    private static final List<Column> COLUMNS =
            List.of(Column.code("period"), Column.figure("value"), Column.code("unit"), Column.text("missing"));

    private static final List<String> FIELDS =
            List.of("series", "transform", "frequency", "period", "value", "unit", "missing");

    private final Console console;
    private final Reckoning reckoning;
    private final Vocabulary words;

    LineTable(Console console, Reckoning reckoning, Vocabulary words) {
        this.console = console;
        this.reckoning = reckoning;
        this.words = words;
    }

    /** Prints the series one after the other; of those that cannot have the frequency it is said. */
    void print(List<Series> all, Format format) throws IOException {
        if (format == Format.TABLE) {
            String gap = "";
            for (Series series : reckoning.reckonable(all, console)) {
                console.screen().append(gap);
                print(series, reckoning.reckon(series, words));
                gap = "\n\n";
            }
            return;
        }
        try (var rows = format.rows(console.out(), FIELDS)) {
            for (Series series : reckoning.reckonable(all, console)) {
                add(series, reckoning.reckon(series, words), rows);
            }
        }
    }

    private void print(Series series, Line line) throws IOException {
        reckoning.heading(series, words).print(console, Sparkline.of(line));
        var magnitude = magnitude(line);
        var unit = (magnitude.word() + " " + line.unit()).strip();
        try (var rows = Rows.table(console.screen(), COLUMNS, console.width())) {
            for (Period period : line.results().keySet()) {
                var number = number(line, period);
                rows.add(
                        period,
                        number == null ? null : magnitude.write(number),
                        number == null ? null : unit,
                        reason(line, period));
            }
        }
    }

    /** The magnitude in which all numbers are written, so that they can be compared by looking. */
    private static Magnitude magnitude(Line line) {
        var largest = line.points().stream()
                .map(point -> point.value().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var magnitude = Magnitude.of(largest);
        return magnitude == Magnitude.THOUSAND ? Magnitude.ONE : magnitude;
    }

    private static @Nullable BigDecimal number(Line line, Period period) {
        return line.at(period) instanceof Result.Known<BigDecimal> known
                ? known.value().stripTrailingZeros()
                : null;
    }

    private static Result.@Nullable Reason reason(Line line, Period period) {
        return line.at(period) instanceof Result.Missing<BigDecimal> missing ? missing.reason() : null;
    }

    private void add(Series series, Line line, Rows rows) throws IOException {
        for (Period period : line.results().keySet()) {
            rows.add(
                    series.key(),
                    reckoning.transform().code(),
                    line.frequency().code(),
                    period,
                    number(line, period),
                    line.unit(),
                    reason(line, period));
        }
    }
}
