package io.gleaner.cli;

import io.gleaner.export.Format;
import io.gleaner.export.Rows;
import io.gleaner.export.Rows.Column;
import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import io.gleaner.series.Line;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Point;
import io.gleaner.series.Result;
import io.gleaner.series.Series;
import io.gleaner.series.Statistics;
import io.gleaner.series.Surprise;
import io.gleaner.series.Trend;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said of series, and of two of them: each statistic, or the reason why there is none. */
final class StatisticsTable {
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");
    private static final String NO_UNIT = "";

    private static final List<Column> COLUMNS = List.of(
            Column.code("statistic"),
            Column.figure("value"),
            Column.code("unit"),
            Column.code("period"),
            Column.text("missing"));

    private static final List<String> FIELDS = List.of("series", "statistic", "value", "unit", "period", "missing");

    private final Console console;
    private final Reckoning reckoning;
    private final Vocabulary words;

    StatisticsTable(Console console, Reckoning reckoning, Vocabulary words) {
        this.console = console;
        this.reckoning = reckoning;
        this.words = words;
    }

    /**
     * One statistic.
     *
     * @param name what it is
     * @param value the number; null where there is none
     * @param unit what it is counted in; empty where in nothing
     * @param period of which period it is; null where of all
     * @param missing why there is no number; null where there is one
     */
    private record Statistic(
            String name,
            @Nullable BigDecimal value,
            String unit,
            @Nullable Period period,
            Result.@Nullable Reason missing) {

        static Statistic of(String name, Result<BigDecimal> result, String unit, @Nullable Period period) {
            return result instanceof Result.Known<BigDecimal> known
                    ? new Statistic(name, known.value().stripTrailingZeros(), unit, period, null)
                    : new Statistic(name, null, NO_UNIT, null, ((Result.Missing<BigDecimal>) result).reason());
        }
    }

    /** Prints what can be said of each series; where there are two, also how far they go together. */
    void print(List<Series> all, Format format) throws IOException {
        var reckonable = reckoning.reckonable(all, console);
        if (format == Format.TABLE) {
            String gap = "";
            for (Series series : reckonable) {
                console.screen().append(gap);
                print(series, reckonable);
                gap = "\n\n";
            }
            return;
        }
        try (var rows = format.rows(console.out(), FIELDS)) {
            for (Series series : reckonable) {
                for (Statistic one : statistics(series, reckonable)) {
                    rows.add(series.key(), one.name, one.value, one.unit, one.period, one.missing);
                }
            }
        }
    }

    private void print(Series series, List<Series> all) throws IOException {
        reckoning.heading(series, words).print(console, Sparkline.of(reckoning.reckon(series, words)));
        try (var rows = Rows.table(console.screen(), COLUMNS, console.width())) {
            for (Statistic one : statistics(series, all)) {
                var value = one.value == null ? null : Magnitude.say(one.value);
                rows.add(one.name, value, one.unit, one.period, one.missing);
            }
        }
    }

    private List<Statistic> statistics(Series series, List<Series> all) {
        var line = reckoning.reckon(series, words);
        var unit = line.unit().code();
        var found = new ArrayList<Statistic>();
        found.add(new Statistic("figures", BigDecimal.valueOf(line.points().size()), NO_UNIT, null, null));
        found.add(Statistic.of("mean", Statistics.mean(line), unit, null));
        found.add(Statistic.of("standard deviation", Statistics.standardDeviation(line), unit, null));
        found.add(extreme("highest", Statistics.peak(line), unit));
        found.add(extreme("lowest", Statistics.trough(line), unit));
        found.add(Statistic.of("growth a year", Statistics.compoundGrowth(line), Unit.PERCENT.code(), null));
        found.add(Statistic.of("volatility a year", Statistics.volatility(line), Unit.PERCENT.code(), null));
        addTrends(found, line);
        found.add(surprise(series));
        if (all.size() == 2) {
            var other = all.get(0).key().equals(series.key()) ? all.get(1) : all.get(0);
            var together = Statistics.correlation(line, reckoning.reckon(other, words));
            found.add(Statistic.of("correlation with " + other.key(), together, NO_UNIT, null));
        }
        return found;
    }

    private static Statistic extreme(String name, Optional<Point> point, String unit) {
        return point.map(at -> new Statistic(name, at.value().stripTrailingZeros(), unit, at.period(), null))
                .orElse(new Statistic(name, null, NO_UNIT, null, Result.Reason.TOO_FEW));
    }

    /** By how much the trends rise from period to period, and where the first ends, with its band. */
    private static void addTrends(List<Statistic> found, Line line) {
        var unit = line.unit().code();
        var straight = Trend.leastSquares(line, CONFIDENCE);
        found.add(slope("trend a period, least squares", straight, unit));
        found.add(slope("trend a period, Theil\u2013Sen", Trend.theilSen(line), unit));
        if (straight instanceof Result.Known<Trend> known && known.value().band() != null) {
            var last = line.points().get(line.points().size() - 1).period();
            var band = known.value().band();
            found.add(Statistic.of("trend at the end", known.value().course().at(last), unit, last));
            found.add(
                    Statistic.of("trend at the end, at least (95%)", band.low().at(last), unit, last));
            found.add(
                    Statistic.of("trend at the end, at most (95%)", band.high().at(last), unit, last));
        }
    }

    private static Statistic slope(String name, Result<Trend> trend, String unit) {
        return trend instanceof Result.Known<Trend> known
                ? new Statistic(name, known.value().slope().stripTrailingZeros(), unit, null, null)
                : new Statistic(name, null, NO_UNIT, null, ((Result.Missing<Trend>) trend).reason());
    }

    private static Statistic surprise(Series series) {
        var name = "latest surprise";
        return Surprise.latest(series) instanceof Result.Known<Surprise> known
                ? new Statistic(
                        name,
                        known.value().size().stripTrailingZeros(),
                        (series.key().unit().equals(Unit.PERCENT)
                                        ? Unit.POINTS
                                        : series.key().unit())
                                .code(),
                        known.value().period(),
                        null)
                : new Statistic(name, null, NO_UNIT, null, Result.Reason.NOT_EXPECTED);
    }
}
