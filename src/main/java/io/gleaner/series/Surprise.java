package io.gleaner.series;

import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By how much a figure differed from what had been expected of it. Formula actual − consensus. Unit: that of the series,
 * points for percent. Source: the words of economic calendars.
 *
 * @param period the period
 * @param actual the first reading of it
 * @param consensus the median of what each forecaster last expected by the day of that reading
 */
public record Surprise(Period period, BigDecimal actual, BigDecimal consensus) {

    /** Actual less consensus. */
    public BigDecimal size() {
        return actual.subtract(consensus);
    }

    /**
     * The surprise of the latest period with a reading and an expectation that was published no later. Missing: where there
     * is no such period; what has no day of publication, or states only a bound, counts for nothing.
     */
    public static Result<Surprise> latest(Series series) {
        var forecasts = forecasts(series);
        for (int i = series.actuals().size() - 1; i >= 0; i--) {
            var actual = series.actuals().get(i);
            var surprise = of(actual, forecasts.get(actual.period()));
            if (surprise instanceof Result.Known<Surprise>) {
                return surprise;
            }
        }
        return Result.missing(Result.Reason.NOT_EXPECTED);
    }

    /** The forecasts of a series by their period. */
    static Map<Period, Observation> forecasts(Series series) {
        var forecasts = new HashMap<Period, Observation>();
        series.forecasts().forEach(forecast -> forecasts.put(forecast.period(), forecast));
        return forecasts;
    }

    /** The surprise of one period; of what nobody forecast there is none. */
    static Result<Surprise> of(Observation actual, @Nullable Observation forecast) {
        if (forecast == null) {
            return Result.missing(Result.Reason.NOT_EXPECTED);
        }
        // Vintages come oldest first.
        for (Vintage vintage : actual.vintages()) {
            var day = vintage.published();
            if (day != null && !vintage.derived()) {
                var expected = expected(forecast, day);
                return Line.number(vintage.quantity()) instanceof Result.Known<BigDecimal> known && !expected.isEmpty()
                        ? Result.known(new Surprise(actual.period(), known.value(), Statistics.median(expected)))
                        : Result.missing(Result.Reason.NOT_EXPECTED);
            }
        }
        return Result.missing(Result.Reason.NOT_EXPECTED);
    }

    private static List<BigDecimal> expected(Observation forecast, LocalDate day) {
        var byForecaster = new TreeMap<String, BigDecimal>();
        for (Vintage vintage : forecast.vintages()) {
            var published = vintage.published();
            if (published != null
                    && !published.isAfter(day)
                    && Line.number(vintage.quantity()) instanceof Result.Known<BigDecimal> known) {
                byForecaster.put(Objects.requireNonNullElse(vintage.source(), ""), known.value());
            }
        }
        return new ArrayList<>(byForecaster.values());
    }
}
