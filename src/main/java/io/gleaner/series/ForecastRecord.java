package io.gleaner.series;

import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one forecaster expected of one series, and how it turned out.
 *
 * @param key the series
 * @param forecaster whose the forecasts are; empty where no text says
 * @param calls the forecasts by period, of one period the earliest first
 */
public record ForecastRecord(SeriesKey key, String forecaster, List<Call> calls) {

    /**
     * One forecast.
     *
     * @param forecast what was expected
     * @param outcome what happened, as it was last reported; null where that was not read
     */
    public record Call(Vintage forecast, @Nullable Vintage outcome) {
        /** The period that was forecast. */
        public Period period() {
            return forecast.reading().period();
        }

        /** Outcome less forecast: positive where too little was expected. Empty where one of the two is no number. */
        public Optional<BigDecimal> error() {
            return outcome != null
                            && Line.number(outcome.quantity()) instanceof Result.Known<BigDecimal> happened
                            && Line.number(forecast.quantity()) instanceof Result.Known<BigDecimal> expected
                    ? Optional.of(happened.value().subtract(expected.value()))
                    : Optional.empty();
        }
    }

    public ForecastRecord {
        calls = List.copyOf(calls);
    }

    /** The errors of the forecasts that can be judged. */
    public List<BigDecimal> errors() {
        return calls.stream().flatMap(call -> call.error().stream()).toList();
    }

    /** The mean error, in the unit of the series: positive where too little was expected. Empty where none can be judged. */
    public Optional<BigDecimal> bias() {
        return mean(errors());
    }

    /** The mean of the errors without their signs, in the unit of the series. Empty where none can be judged. */
    public Optional<BigDecimal> meanAbsoluteError() {
        return mean(errors().stream().map(BigDecimal::abs).toList());
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> errors) {
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(errors.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(errors.size()), MathContext.DECIMAL32));
    }

    /** The records of all who forecast some series, in the order of the series and then of names. */
    static List<ForecastRecord> of(List<Series> all) {
        var records = new ArrayList<ForecastRecord>();
        for (Series series : all) {
            var outcomes = outcomes(series);
            var calls = new TreeMap<String, List<Call>>();
            for (Observation forecast : series.forecasts()) {
                for (Vintage vintage : forecast.vintages()) {
                    var whose = vintage.source() == null ? "" : vintage.source();
                    calls.computeIfAbsent(whose, any -> new ArrayList<>())
                            .add(new Call(vintage, outcomes.get(forecast.period())));
                }
            }
            calls.forEach((whose, made) -> records.add(new ForecastRecord(series.key(), whose, made)));
        }
        return records;
    }

    private static Map<Period, Vintage> outcomes(Series series) {
        var outcomes = new HashMap<Period, Vintage>();
        for (Observation actual : series.actuals()) {
            if (!actual.derived()) {
                outcomes.put(actual.period(), actual.chosen());
            }
        }
        return outcomes;
    }
}
