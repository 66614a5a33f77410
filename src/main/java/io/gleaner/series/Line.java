package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers through time that arithmetic can be done with: each period once, with its number or the reason why it has none.
 * A period that is not there has no figure.
 *
 * @param frequency how far apart the periods are; all periods are of it
 * @param kind what sort of quantity the numbers are
 * @param unit what they are counted in
 * @param results the numbers by period
 */
public record Line(Frequency frequency, Kind kind, Unit unit, SortedMap<Period, Result<BigDecimal>> results) {
    /** The digits that computed numbers carry; sums and differences are exact. */
    static final MathContext DIGITS = MathContext.DECIMAL64;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Line {
        Objects.requireNonNull(frequency);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
        for (Period period : results.keySet()) {
            if (Frequency.of(period) != frequency) {
                throw new IllegalArgumentException(period + " in a line that is " + frequency.word());
            }
        }
    }

    /**
     * The chosen actuals of a series. A range counts as its middle; of "over 5 billion" only a bound is known, and so no
     * number. What is counted in percent or points is a {@link Kind#RATE} unless it is a {@link Kind#POLICY} rate.
     */
    public static Line of(Series series, Vocabulary words) {
        var key = series.key();
        var kind = key.kind(words);
        var results = new TreeMap<Period, Result<BigDecimal>>();
        for (Observation actual : series.actuals()) {
            results.put(actual.period(), number(actual.quantity()));
        }
        boolean rate = isRate(key.unit()) && kind != Kind.POLICY;
        return new Line(key.frequency(), rate ? Kind.RATE : kind, key.unit(), results);
    }

    /** The number that a quantity states. */
    static Result<BigDecimal> number(Quantity quantity) {
        if (quantity.qualifier() == Qualifier.BELOW || quantity.qualifier() == Qualifier.ABOVE) {
            return Result.missing(Result.Reason.ONLY_A_BOUND);
        }
        var upper = quantity.upper();
        return Result.known(
                upper == null ? quantity.value() : quantity.value().add(upper).divide(TWO));
    }

    private static boolean isRate(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS) || unit.equals(Unit.PERCENT_OF_GDP);
    }

    /** The same numbers taken as another sort of quantity, for who knows that a guard against their kind is mistaken. */
    public Line as(Kind other) {
        return new Line(frequency, other, unit, results);
    }

    /** The number of a period, or the reason why it has none. */
    public Result<BigDecimal> at(Period period) {
        return results.getOrDefault(period, Result.missing(Result.Reason.NO_FIGURE));
    }

    /** The numbers that are known, by period. */
    public List<Point> points() {
        var points = new ArrayList<Point>();
        results.forEach((period, result) -> {
            if (result instanceof Result.Known<BigDecimal> known) {
                points.add(new Point(period, known.value()));
            }
        });
        return points;
    }

    /** The numbers that are known, in the order of their periods. */
    List<BigDecimal> numbers() {
        return points().stream().map(Point::value).toList();
    }

    /** How one gets from one of the periods to another. */
    Steps steps() {
        return Steps.along(frequency, results.keySet());
    }

    /** Whether a percent change of these numbers would be one of a rate. */
    boolean isRate() {
        return kind == Kind.RATE || kind == Kind.POLICY;
    }

    /** What becomes of one number, and of its period. */
    interface Change {
        Result<BigDecimal> apply(Period period, BigDecimal value);
    }

    /** A line of the same periods in which every number is changed and every missing one is missing for its old reason. */
    Line map(Kind newKind, Unit newUnit, Change change) {
        var changed = new TreeMap<Period, Result<BigDecimal>>();
        results.forEach((period, result) -> changed.put(
                period,
                result instanceof Result.Known<BigDecimal> known ? change.apply(period, known.value()) : result));
        return new Line(frequency, newKind, newUnit, changed);
    }
}
