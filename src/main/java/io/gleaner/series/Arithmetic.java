package io.gleaner.series;

import java.math.BigDecimal;
import java.util.List;

/**
 * What statistics need beyond the arithmetic of {@link BigDecimal}. All of it is done in decimals, so that the figures of an
 * article enter as they were printed and a result is the same on every machine; results carry the digits of {@link
 * Line#DIGITS}.
 */
interface Arithmetic {
    /** The one that is used. */
    Arithmetic STANDARD = new CommonsMath();

    /** The natural logarithm of a positive number. */
    BigDecimal ln(BigDecimal number);

    /** A positive number to any power. */
    BigDecimal power(BigDecimal number, BigDecimal exponent);

    /** The number below which Student's t lies with this probability, to nine digits. */
    BigDecimal studentQuantile(int degreesOfFreedom, BigDecimal probability);

    /**
     * The coefficients that leave the smallest sum of squared residuals, by ordinary least squares.
     *
     * @param regressors a row of regressors for each response; with a 1 in front where there is an intercept
     * @param responses more of them than regressors
     * @throws IllegalArgumentException where the regressors depend on one another
     */
    Fit leastSquares(List<List<BigDecimal>> regressors, List<BigDecimal> responses);

    /**
     * What least squares found.
     *
     * @param coefficients one for each regressor
     * @param covariance how the errors of the coefficients vary together; the roots of its diagonal are their standard errors
     * @param degreesOfFreedom how many more responses there are than coefficients
     */
    record Fit(List<BigDecimal> coefficients, List<List<BigDecimal>> covariance, int degreesOfFreedom) {
        public Fit {
            coefficients = List.copyOf(coefficients);
            covariance = covariance.stream().map(List::copyOf).toList();
        }
    }
}
