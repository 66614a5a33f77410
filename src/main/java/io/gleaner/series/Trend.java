package io.gleaner.series;

import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The straight line that a series of numbers goes along. Time is counted in periods from the first number on (for a daily
 * line in days of the calendar), so that a gap has its length. Missing: the trend of fewer than three numbers, and of spans.
 *
 * @param intercept where it lies at the first number, in the unit of the line
 * @param slope by how much it rises from one period to the next, in the unit of the line
 * @param course where it lies at each number
 * @param band between which ends the true one lies; null where the method does not tell
 */
public record Trend(
        BigDecimal intercept,
        BigDecimal slope,
        Line course,
        @Nullable Band band) {
    private static final int FEWEST = 3;
    /** Of more, the pairs alone would fill the memory. */
    private static final int MOST_FOR_PAIRS = 2000;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * The ends between which the true trend lies.
     *
     * @param low the lower end at each number
     * @param high the upper end at each number
     */
    public record Band(Line low, Line high) {}

    public Trend {
        Objects.requireNonNull(intercept);
        Objects.requireNonNull(slope);
        Objects.requireNonNull(course);
    }

    /**
     * The trend by ordinary least squares. Formula: intercept a and slope b with the smallest Σ(x(t) − a − b·t)²; the band is
     * a + b·t ± q·√((1, t)·C·(1, t)ᵀ) with C the covariance of a and b and q the quantile of Student's t, right if the numbers
     * scatter around the trend alike and independently of each other. Source: NIST/SEMATECH e-Handbook of Statistical
     * Methods, 4.1.4.1 and 4.5.1.2.
     *
     * @param confidence the probability with which the band holds the true trend at a period, such as 0.95
     */
    public static Result<Trend> leastSquares(Line line, BigDecimal confidence) {
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
        var obstacle = obstacle(line);
        if (obstacle != null) {
            return Result.missing(obstacle);
        }
        var times = times(line);
        var fit = Arithmetic.STANDARD.leastSquares(
                times.stream().map(time -> List.of(BigDecimal.ONE, time)).toList(), line.numbers());
        var intercept = fit.coefficients().get(0);
        var slope = fit.coefficients().get(1);
        var quantile = Arithmetic.STANDARD.studentQuantile(
                fit.degreesOfFreedom(), BigDecimal.ONE.add(confidence).divide(TWO, MathContext.DECIMAL128));
        var band = new Band(
                course(line, time -> at(time, intercept, slope).subtract(quantile.multiply(error(time, fit)))),
                course(line, time -> at(time, intercept, slope).add(quantile.multiply(error(time, fit)))));
        return Result.known(new Trend(intercept, slope, course(line, time -> at(time, intercept, slope)), band));
    }

    /**
     * The trend by Theil and Sen, which a few wild numbers do not bend; without a band, and missing also for more than 2000
     * numbers. Formula: slope b the median of (x(s) − x(t))/(s − t) over all pairs of numbers, intercept the median of
     * x(t) − b·t. Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the
     * American Statistical Association 63 (1968).
     */
    public static Result<Trend> theilSen(Line line) {
        var obstacle = obstacle(line);
        if (obstacle != null) {
            return Result.missing(obstacle);
        }
        var times = times(line);
        var numbers = line.numbers();
        if (numbers.size() > MOST_FOR_PAIRS) {
            return Result.missing(Result.Reason.TOO_MANY);
        }
        var slopes = new ArrayList<BigDecimal>();
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                var rise = numbers.get(j).subtract(numbers.get(i));
                slopes.add(rise.divide(times.get(j).subtract(times.get(i)), MathContext.DECIMAL128));
            }
        }
        var slope = Statistics.median(slopes).round(Line.DIGITS);
        var intercepts = new ArrayList<BigDecimal>();
        for (int i = 0; i < numbers.size(); i++) {
            intercepts.add(numbers.get(i).subtract(slope.multiply(times.get(i))));
        }
        var intercept = Statistics.median(intercepts).round(Line.DIGITS);
        return Result.known(new Trend(intercept, slope, course(line, time -> at(time, intercept, slope)), null));
    }

    private static Result.@Nullable Reason obstacle(Line line) {
        if (line.frequency() == Frequency.SPANS) {
            return Result.Reason.SPANS;
        }
        return line.points().size() < FEWEST ? Result.Reason.TOO_FEW : null;
    }

    private static List<BigDecimal> times(Line line) {
        var points = line.points();
        return points.stream()
                .map(point -> Frequency.steps(points.get(0).period(), point.period()))
                .map(BigDecimal::valueOf)
                .toList();
    }

    private static Line course(Line line, Function<BigDecimal, BigDecimal> heights) {
        var points = line.points();
        var times = times(line);
        var results = new TreeMap<Period, Result<BigDecimal>>();
        for (int i = 0; i < points.size(); i++) {
            var height = heights.apply(times.get(i)).round(Line.DIGITS);
            results.put(points.get(i).period(), Result.known(height));
        }
        return new Line(line.frequency(), line.kind(), line.unit(), results);
    }

    private static BigDecimal at(BigDecimal time, BigDecimal intercept, BigDecimal slope) {
        return intercept.add(slope.multiply(time));
    }

    /** The standard error of the trend at a time. */
    private static BigDecimal error(BigDecimal time, Arithmetic.Fit fit) {
        var first = fit.covariance().get(0);
        var second = fit.covariance().get(1);
        var variance = first.get(0)
                .add(first.get(1).multiply(time).multiply(TWO))
                .add(second.get(1).multiply(time).multiply(time));
        return variance.max(BigDecimal.ZERO).sqrt(Line.DIGITS);
    }
}
