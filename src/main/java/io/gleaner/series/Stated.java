package io.gleaner.series;

import io.gleaner.fact.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a statement leaves possible, given that figures are rounded and hedged.
 *
 * @param low the smallest; null for no bound
 * @param high the largest; null for no bound
 */
record Stated(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /** How far a figure with "about" may lie from the truth, as a share of it. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static Stated of(Quantity quantity) {
        var value = quantity.value();
        var upper = quantity.upper() == null ? value : quantity.upper();
        var low = value.subtract(halfStep(value));
        var high = upper.add(halfStep(upper));
        // "A deficit of more than ten billion" is -10 billion with ABOVE: bounds speak of the size, not the sign.
        boolean negative = value.signum() < 0;
        return switch (quantity.qualifier()) {
            case EXACT -> new Stated(low, high);
            case ABOUT ->
                new Stated(
                        low.subtract(value.abs().multiply(ABOUT)),
                        high.add(upper.abs().multiply(ABOUT)));
            case BELOW -> negative ? new Stated(value, null) : new Stated(null, upper);
            case ABOVE -> negative ? new Stated(null, upper) : new Stated(value, null);
        };
    }

    /**
     * Half of the last digit that is given. Zeros at the end are lost in a {@link Quantity}, so that 2 may have been 2.0
     * and five million 5.0 million: such figures are taken to have at least two digits, and below a thousand no zero is
     * taken for rounding.
     */
    private static BigDecimal halfStep(BigDecimal value) {
        return BigDecimal.valueOf(5).scaleByPowerOfTen(-places(value) - 1);
    }

    /** How many places behind the point are given; negative where the last digits before it are rounded. */
    static int places(BigDecimal value) {
        var size = value.abs();
        if (size.signum() == 0) {
            return 1;
        }
        int last = -size.stripTrailingZeros().scale();
        if (last >= 0) {
            int first = size.precision() - size.scale() - 1;
            last = Math.min(last, first - 1);
            if (size.compareTo(THOUSAND) < 0) {
                last = Math.min(last, size.compareTo(TEN) < 0 ? -1 : 0);
            }
        }
        return -last;
    }

    /** Whether some number is possible under both; that both end at the same number is not enough. */
    boolean meets(Stated other) {
        return below(low, other.high) && below(other.low, high);
    }

    private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) < 0;
    }
}
