package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a line of numbers, and of two. Numbers that are missing are passed over where a docstring does not say
 * otherwise.
 */
public final class Statistics {
    private static final MathContext WORKING = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Two numbers are always in line, so a correlation needs one more. */
    private static final int FEWEST_PAIRS = 3;

    private Statistics() {}

    /**
     * The mean. Formula Σx/n. Unit: that of the line. Missing: of no number. Source: NIST/SEMATECH e-Handbook, 1.3.5.1.
     */
    public static Result<BigDecimal> mean(Line line) {
        var numbers = line.numbers();
        return numbers.isEmpty()
                ? Result.missing(Result.Reason.TOO_FEW)
                : Result.known(mean(numbers).round(Line.DIGITS));
    }

    /**
     * The standard deviation of a sample. Formula √(Σ(x − mean)²/(n − 1)). Unit: that of the line. Missing: of fewer than two
     * numbers. Source: NIST/SEMATECH e-Handbook, 1.3.5.6; pandas' {@code std} is the same.
     */
    public static Result<BigDecimal> standardDeviation(Line line) {
        var numbers = line.numbers();
        return numbers.size() < 2
                ? Result.missing(Result.Reason.TOO_FEW)
                : Result.known(deviation(numbers).round(Line.DIGITS));
    }

    /**
     * The moving average over a period and those before it. Formula (x(t) + x(t−1) + … + x(t−k+1))/k. Unit: that of the line.
     * Missing: a period of which not all k numbers are known, and spans. Source: pandas' {@code rolling(k).mean()}.
     *
     * @param width k, at least 1
     */
    public static Line movingAverage(Line line, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("an average over " + width + " periods");
        }
        var steps = line.steps();
        return line.map(line.kind(), line.unit(), (period, value) -> average(line, steps, period, width));
    }

    private static Result<BigDecimal> average(Line line, Steps steps, Period last, int width) {
        var sum = BigDecimal.ZERO;
        var period = last;
        for (int i = 0; i < width; i++) {
            if (period == null) {
                return Result.missing(Result.Reason.SPANS);
            }
            if (!(line.at(period) instanceof Result.Known<BigDecimal> known)) {
                return Result.missing(Result.Reason.PARTIAL);
            }
            sum = sum.add(known.value());
            period = steps.before(period);
        }
        return Result.known(sum.divide(BigDecimal.valueOf(width), WORKING).round(Line.DIGITS));
    }

    /**
     * The line as an index. Formula x(t)/x(base)·100; a base of several periods, such as a year of months, counts as their
     * average. Unit: points of an index. Missing: all numbers where the base has none, is zero or negative, or the line is
     * one of rates. Source: FRED's "Index (Scale value to 100 for chosen date)".
     */
    public static Line index(Line line, Period base) {
        boolean longer = Aggregation.leads(line.frequency(), Frequency.of(base));
        var at = (longer ? Aggregation.AVG.apply(line, Frequency.of(base)) : line).at(base);
        return line.map(Kind.INDEX, Unit.INDEX, (period, value) -> {
            if (line.isRate()) {
                return Result.missing(Result.Reason.RATE);
            }
            if (!(at instanceof Result.Known<BigDecimal> known)) {
                return Result.missing(Result.Reason.NO_BASE);
            }
            return known.value().signum() <= 0
                    ? Result.missing(Result.Reason.BASE_NOT_POSITIVE)
                    : Result.known(value.multiply(HUNDRED).divide(known.value(), Line.DIGITS));
        });
    }

    /**
     * How many standard deviations each number is from the mean. Formula (x(t) − mean)/s with s the standard deviation of the
     * sample. Unit: standard deviations. Missing: all numbers where there are fewer than two or all are equal. Source:
     * NIST/SEMATECH e-Handbook, 1.3.5.17.
     */
    public static Line zScore(Line line) {
        var numbers = line.numbers();
        var unit = new Unit("sd");
        if (numbers.size() < 2) {
            return line.map(Kind.RATE, unit, (period, value) -> Result.missing(Result.Reason.TOO_FEW));
        }
        var mean = mean(numbers);
        var deviation = deviation(numbers);
        return line.map(
                Kind.RATE,
                unit,
                (period, value) -> deviation.signum() == 0
                        ? Result.missing(Result.Reason.CONSTANT)
                        : Result.known(value.subtract(mean).divide(deviation, Line.DIGITS)));
    }

    /**
     * The compound annual growth rate from the first number to the last. Formula ((x(last)/x(first))^(1/years) − 1)·100, a year
     * being 12 months, 4 quarters or 365.25 days. Unit: percent a year. Missing: of fewer than two numbers, where the first or
     * the last is zero or negative, of a rate, and of spans. Source: {@link Transform#PCA} over more than one
     * period.
     */
    public static Result<BigDecimal> compoundGrowth(Line line) {
        var obstacle = obstacleToGrowth(line);
        if (obstacle != null) {
            return Result.missing(obstacle);
        }
        var points = line.points();
        if (points.size() < 2) {
            return Result.missing(Result.Reason.TOO_FEW);
        }
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        if (first.value().signum() <= 0) {
            return Result.missing(Result.Reason.BASE_NOT_POSITIVE);
        }
        if (last.value().signum() <= 0) {
            return Result.missing(Result.Reason.NOT_POSITIVE);
        }
        var years = line.steps().years(first.period(), last.period());
        var factor = Arithmetic.STANDARD.power(
                last.value().divide(first.value(), WORKING), BigDecimal.ONE.divide(years, WORKING));
        return Result.known(factor.subtract(BigDecimal.ONE).multiply(HUNDRED).round(Line.DIGITS));
    }

    /**
     * How much the numbers swing in a year. Formula s·√n with s the standard deviation of {@link Transform#CCH} and n the
     * periods a year. Unit: percent a year. Missing: where fewer than two changes are known, of a rate, and of spans. Source: J. C. Hull, "Options, Futures, and Other Derivatives", estimating volatility from historical data.
     */
    public static Result<BigDecimal> volatility(Line line) {
        var obstacle = obstacleToGrowth(line);
        if (obstacle != null) {
            return Result.missing(obstacle);
        }
        var changes = Transform.CCH.apply(line).numbers();
        if (changes.size() < 2) {
            return Result.missing(Result.Reason.TOO_FEW);
        }
        var perYear = BigDecimal.valueOf(line.steps().perYear()).sqrt(WORKING);
        return Result.known(deviation(changes).multiply(perYear).round(Line.DIGITS));
    }

    /**
     * How far two lines go together, from −1 to 1. Formula: Pearson's Σ(x − mean x)(y − mean y)/√(Σ(x − mean x)²·Σ(y − mean y)²)
     * over the periods of which both have a number. Without unit. Missing: of fewer than three such periods, and where one of
     * the lines is constant over them. Source: pandas' {@code corr}.
     */
    public static Result<BigDecimal> correlation(Line one, Line other) {
        var left = new ArrayList<BigDecimal>();
        var right = new ArrayList<BigDecimal>();
        for (Point point : one.points()) {
            if (other.at(point.period()) instanceof Result.Known<BigDecimal> known) {
                left.add(point.value());
                right.add(known.value());
            }
        }
        if (left.size() < FEWEST_PAIRS) {
            return Result.missing(Result.Reason.TOO_FEW);
        }
        var spread = moment(left, left).multiply(moment(right, right)).sqrt(WORKING);
        return spread.signum() == 0
                ? Result.missing(Result.Reason.CONSTANT)
                : Result.known(moment(left, right).divide(spread, Line.DIGITS));
    }

    private static Result.@Nullable Reason obstacleToGrowth(Line line) {
        if (line.isRate()) {
            return Result.Reason.RATE;
        }
        return line.frequency() == Frequency.SPANS ? Result.Reason.SPANS : null;
    }

    /** The highest number and its period, the first of several. Unit: that of the line. Empty where no number is known. */
    public static Optional<Point> peak(Line line) {
        return line.points().stream()
                .max(Comparator.comparing(Point::value).thenComparing(Point::period, Comparator.reverseOrder()));
    }

    /** The lowest number and its period, the first of several. Unit: that of the line. Empty where no number is known. */
    public static Optional<Point> trough(Line line) {
        return line.points().stream().min(Comparator.comparing(Point::value).thenComparing(Point::period));
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), WORKING);
    }

    private static BigDecimal deviation(List<BigDecimal> numbers) {
        return moment(numbers, numbers)
                .divide(BigDecimal.valueOf(numbers.size() - 1L), WORKING)
                .sqrt(WORKING);
    }

    /** The middle of some numbers, or between the two in the middle. */
    static BigDecimal median(List<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }

    /** The sum of the products of two lists, each about its mean. */
    private static BigDecimal moment(List<BigDecimal> left, List<BigDecimal> right) {
        var leftMean = mean(left);
        var rightMean = mean(right);
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < left.size(); i++) {
            sum = sum.add(left.get(i).subtract(leftMean).multiply(right.get(i).subtract(rightMean)));
        }
        return sum;
    }
}
