package io.gleaner.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowFieldMatrix;
import org.apache.commons.math3.linear.FieldLUDecomposition;
import org.apache.commons.math3.linear.FieldMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Arithmetic by Apache Commons Math in 100 decimal digits. Normal equations lose twice as many digits as the regressors are
 * ill-conditioned by, in doubles all of them; of 100 they leave enough.
 */
final class CommonsMath implements Arithmetic {
    private static final int DIGITS = 100;
    private static final MathContext WORKING = new MathContext(DIGITS);
    private static final int PLACES = 60;
    private static final double QUANTILE_ACCURACY = 1e-12;

    private final DfpField field = new DfpField(DIGITS);

    @Override
    public BigDecimal ln(BigDecimal number) {
        return decimal(DfpMath.log(dfp(number))).round(Line.DIGITS);
    }

    @Override
    public BigDecimal power(BigDecimal number, BigDecimal exponent) {
        return decimal(DfpMath.pow(dfp(number), dfp(exponent))).round(Line.DIGITS);
    }

    @Override
    public BigDecimal studentQuantile(int degreesOfFreedom, BigDecimal probability) {
        var student = new TDistribution(null, degreesOfFreedom, QUANTILE_ACCURACY);
        return BigDecimal.valueOf(student.inverseCumulativeProbability(probability.doubleValue()));
    }

    @Override
    public Fit leastSquares(List<List<BigDecimal>> regressors, List<BigDecimal> responses) {
        int count = regressors.get(0).size();
        int degrees = responses.size() - count;
        var products = new ArrayList<List<BigDecimal>>();
        var moments = new ArrayList<BigDecimal>();
        for (int i = 0; i < count; i++) {
            var left = column(regressors, i);
            var row = new ArrayList<BigDecimal>();
            for (int j = 0; j < count; j++) {
                row.add(product(left, column(regressors, j)));
            }
            products.add(row);
            moments.add(product(left, responses));
        }
        var inverse = inverse(products);
        var coefficients = inverse.stream().map(row -> product(row, moments)).toList();
        var variance =
                squaredResiduals(regressors, responses, coefficients).divide(BigDecimal.valueOf(degrees), WORKING);
        var covariance = inverse.stream()
                .map(row -> row.stream()
                        .map(cell -> rounded(cell.multiply(variance)))
                        .toList())
                .toList();
        return new Fit(coefficients.stream().map(CommonsMath::rounded).toList(), covariance, degrees);
    }

    private static List<BigDecimal> column(List<List<BigDecimal>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static BigDecimal product(List<BigDecimal> left, List<BigDecimal> right) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < left.size(); i++) {
            sum = sum.add(left.get(i).multiply(right.get(i)));
        }
        return sum;
    }

    private static BigDecimal squaredResiduals(
            List<List<BigDecimal>> regressors, List<BigDecimal> responses, List<BigDecimal> coefficients) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < responses.size(); i++) {
            var residual = responses.get(i).subtract(product(regressors.get(i), coefficients));
            sum = sum.add(residual.multiply(residual));
        }
        return sum;
    }

    private List<List<BigDecimal>> inverse(List<List<BigDecimal>> rows) {
        var matrix = new Array2DRowFieldMatrix<>(field, rows.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                matrix.setEntry(i, j, dfp(rows.get(i).get(j)));
            }
        }
        FieldMatrix<Dfp> inverse;
        try {
            inverse = new FieldLUDecomposition<>(matrix).getSolver().getInverse();
        } catch (SingularMatrixException e) {
            throw new IllegalArgumentException("the regressors depend on one another", e);
        }
        var result = new ArrayList<List<BigDecimal>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = new ArrayList<BigDecimal>();
            for (int j = 0; j < rows.size(); j++) {
                row.add(decimal(inverse.getEntry(i, j)));
            }
            result.add(row);
        }
        return result;
    }

    /** A result without what rounding left behind in its last places, so that zero is zero. */
    private static BigDecimal rounded(BigDecimal result) {
        return result.setScale(PLACES, RoundingMode.HALF_EVEN).round(Line.DIGITS);
    }

    private Dfp dfp(BigDecimal number) {
        return field.newDfp(number.toString());
    }

    private static BigDecimal decimal(Dfp number) {
        return new BigDecimal(number.toString());
    }
}
