package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * The nine ways in which FRED shows a series, with its codes and formulas. Source: Federal Reserve Bank of St. Louis, "What
 * formulas are used to calculate growth rates?", and the {@code units} of its service {@code series/observations}.
 *
 * <p>In the formulas x(t) is the number of a period, x(t−1) that of the period before and x(t−n) that of a year earlier; n
 * is the number of periods a year: 260 weekdays (365 days where a weekend has a figure), 52 weeks, 12 months, 4 quarters, 2
 * halves, 1 year. x(t−1) and x(t−n) are told by the calendar and not by the place in the list, so that no change goes over
 * a gap.
 *
 * <p>Missing under every code: a period without a number; under all but {@code lin} and {@code log} also one whose base has
 * none, and every span. Under {@code pch}, {@code pc1}, {@code pca}, {@code cch}, {@code cca} and {@code log} every number
 * of a rate, unless the line is first taken {@link Line#as as} something else.
 */
public enum Transform {
    /** The level. Formula x(t). Unit: that of the line. */
    LIN("level"),
    /** The change. Formula x(t) − x(t−1). Unit: that of the line, points for percent. */
    CHG("change"),
    /** The change from a year earlier. Formula x(t) − x(t−n). Unit: that of the line, points for percent. */
    CH1("change from a year earlier"),
    /** The percent change. Formula (x(t)/x(t−1) − 1)·100. Unit: percent. Missing where x(t−1) is zero or negative. */
    PCH("percent change"),
    /**
     * The percent change from a year earlier. Formula (x(t)/x(t−n) − 1)·100. Unit: percent. Missing where x(t−n) is zero or
     * negative.
     */
    PC1("percent change from a year earlier"),
    /**
     * The compounded annual rate of change. Formula ((x(t)/x(t−1))ⁿ − 1)·100. Unit: percent a year. Missing where x(t−1) is
     * zero or negative, or x(t) negative.
     */
    PCA("compounded annual rate of change"),
    /**
     * The continuously compounded rate of change. Formula (ln x(t) − ln x(t−1))·100. Unit: percent. Missing where x(t−1) or
     * x(t) is zero or negative.
     */
    CCH("continuously compounded rate of change"),
    /**
     * The continuously compounded annual rate of change. Formula (ln x(t) − ln x(t−1))·100·n. Unit: percent a year. Missing
     * where x(t−1) or x(t) is zero or negative.
     */
    CCA("continuously compounded annual rate of change"),
    /** The natural logarithm. Formula ln x(t). Unit: ln of that of the line. Missing where x(t) is zero or negative. */
    LOG("natural logarithm");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String words;

    Transform(String words) {
        this.words = words;
    }

    /** FRED's code, such as {@code pc1}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it shows, such as {@code percent change from a year earlier}. */
    public String words() {
        return words;
    }

    /** Reads a code; throws {@link IllegalArgumentException} for any other text. */
    public static Transform parse(String code) {
        for (Transform transform : values()) {
            if (transform.code().equals(code)) {
                return transform;
            }
        }
        throw new IllegalArgumentException("no transform is called '" + code + "'");
    }

    /** The line after this transform, with the same periods. */
    public Line apply(Line line) {
        return switch (this) {
            case LIN -> line;
            case CHG, CH1 -> {
                var unit = line.unit().equals(Unit.PERCENT) ? Unit.POINTS : line.unit();
                yield changed(line, line.isRate() ? Kind.RATE : Kind.FLOW, unit);
            }
            case PCH, PC1, PCA, CCH, CCA -> changed(line, Kind.RATE, Unit.PERCENT);
            case LOG -> line.map(Kind.RATE, new Unit("ln"), (period, value) -> log(line, value));
        };
    }

    private static Result<BigDecimal> log(Line line, BigDecimal value) {
        if (line.isRate()) {
            return Result.missing(Result.Reason.RATE);
        }
        return value.signum() > 0
                ? Result.known(Arithmetic.STANDARD.ln(value))
                : Result.missing(Result.Reason.NOT_POSITIVE);
    }

    private Line changed(Line line, Kind kind, Unit unit) {
        var steps = line.steps();
        return line.map(kind, unit, (period, value) -> change(line, steps, period, value));
    }

    private Result<BigDecimal> change(Line line, Steps steps, Period period, BigDecimal value) {
        boolean absolute = this == CHG || this == CH1;
        if (line.isRate() && !absolute) {
            return Result.missing(Result.Reason.RATE);
        }
        var earlier = this == CH1 || this == PC1 ? steps.yearBefore(period) : steps.before(period);
        if (earlier == null) {
            return Result.missing(Result.Reason.SPANS);
        }
        if (!(line.at(earlier) instanceof Result.Known<BigDecimal> base)) {
            return Result.missing(Result.Reason.NO_BASE);
        }
        return absolute ? Result.known(value.subtract(base.value())) : relative(base.value(), value, steps.perYear());
    }

    private Result<BigDecimal> relative(BigDecimal base, BigDecimal value, int perYear) {
        if (base.signum() <= 0) {
            return Result.missing(Result.Reason.BASE_NOT_POSITIVE);
        }
        int leastSign = this == CCH || this == CCA ? 1 : this == PCA ? 0 : -1;
        if (value.signum() < leastSign) {
            return Result.missing(Result.Reason.NOT_POSITIVE);
        }
        var ratio = value.divide(base, MathContext.DECIMAL128);
        var change =
                switch (this) {
                    case PCA -> ratio.pow(perYear, MathContext.DECIMAL128).subtract(BigDecimal.ONE);
                    case CCH -> Arithmetic.STANDARD.ln(ratio);
                    case CCA -> Arithmetic.STANDARD.ln(ratio).multiply(BigDecimal.valueOf(perYear));
                    default -> ratio.subtract(BigDecimal.ONE);
                };
        return Result.known(change.multiply(HUNDRED).round(Line.DIGITS));
    }
}
