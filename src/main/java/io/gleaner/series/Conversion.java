package io.gleaner.series;

import io.gleaner.fact.Quantity;
import io.gleaner.fact.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Units of which one is so much of another, as {@code units.tsv} lists them. A converted value has as many digits as the
 * one it was made of, at least two.
 */
final class Conversion {
    private static final int LEAST_DIGITS = 2;
    private static final Map<Unit, Size> SIZES = read("units.tsv");

    /**
     * How large a unit is.
     *
     * @param dimension what it measures
     * @param factor how many of the first unit of its dimension it is
     * @param rank where it stands in the list
     */
    private record Size(String dimension, BigDecimal factor, int rank) {}

    private Conversion() {}

    private static Map<Unit, Size> read(String file) {
        var sizes = new LinkedHashMap<Unit, Size>();
        try (InputStream in = Objects.requireNonNull(Conversion.class.getResourceAsStream(file), file)) {
            int number = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != 3
                            || sizes.put(new Unit(cells[1]), new Size(cells[0], new BigDecimal(cells[2]), sizes.size()))
                                    != null) {
                        throw new IllegalStateException(
                                file + ":" + number + ": expected a dimension, a new unit and its size: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }

    /** What a unit measures, such as {@code mass}; its own code where it cannot be converted. */
    static String dimension(Unit unit) {
        var size = SIZES.get(unit);
        return size == null ? unit.code() : size.dimension();
    }

    /** Where a unit stands among those it can be converted to. */
    static int rank(Unit unit) {
        var size = SIZES.get(unit);
        return size == null ? 0 : size.rank();
    }

    /**
     * The same quantity in another unit.
     *
     * @throws IllegalArgumentException where the units measure different things
     */
    static Quantity to(Unit unit, Quantity quantity) {
        if (quantity.unit().equals(unit)) {
            return quantity;
        }
        var from = SIZES.get(quantity.unit());
        var to = SIZES.get(unit);
        if (from == null || to == null || !from.dimension().equals(to.dimension())) {
            throw new IllegalArgumentException("no " + quantity.unit() + " can be told in " + unit);
        }
        var upper = quantity.upper();
        return new Quantity(
                convert(quantity.value(), from, to),
                upper == null ? null : convert(upper, from, to),
                unit,
                quantity.qualifier());
    }

    private static BigDecimal convert(BigDecimal value, Size from, Size to) {
        int digits = Math.max(LEAST_DIGITS, value.stripTrailingZeros().precision());
        return value.multiply(from.factor()).divide(to.factor(), new MathContext(digits));
    }
}
