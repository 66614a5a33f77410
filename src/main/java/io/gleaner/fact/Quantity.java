package io.gleaner.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value with its unit, as exactly as the text states it. Canonical text: {@code =55600000000 USD}, {@code ~1.5 %},
 * {@code =4.25..4.5 %}.
 *
 * <p>Values are equal when they are numerically equal: 4.20 is 4.2.
 *
 * @param value scale words multiplied out, sign kept; the lower end of a range
 * @param upper the upper end of a range, never below {@code value}; null where there is none
 * @param unit what the value is counted in
 * @param qualifier how exactly it is stated
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal upper, Unit unit, Qualifier qualifier) {
    private static final Pattern TEXT = Pattern.compile("([=~<>])(-?[0-9.]+?)(?:\\.\\.(-?[0-9.]+))? (\\S+)");

    public Quantity {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(qualifier);
        value = plain(value);
        if (upper != null) {
            upper = plain(upper);
            if (upper.compareTo(value) < 0) {
                throw new IllegalArgumentException("a range from " + value + " up to " + upper);
            }
        }
    }

    /** An exact single value. */
    public static Quantity of(BigDecimal value, Unit unit) {
        return new Quantity(value, null, unit, Qualifier.EXACT);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        var end = upper == null ? "" : ".." + upper.toPlainString();
        return qualifier.sign() + value.toPlainString() + end + " " + unit;
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static Quantity parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a quantity: '" + text + "'");
        }
        var upper = matcher.group(3) == null ? null : new BigDecimal(matcher.group(3));
        var quantity = new Quantity(
                new BigDecimal(matcher.group(2)), upper, new Unit(matcher.group(4)), Qualifier.parse(matcher.group(1)));
        if (!quantity.toString().equals(text)) {
            throw new IllegalArgumentException("'" + text + "' is written '" + quantity + "'");
        }
        return quantity;
    }
}
