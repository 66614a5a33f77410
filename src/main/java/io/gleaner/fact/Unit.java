package io.gleaner.fact;

import java.util.regex.Pattern;

/**
 * What a value is counted in: {@code %}, {@code pp}, {@code pct_gdp}, {@code index}, an ISO 4217 currency, a quantity
 * ({@code ha}, {@code t}, {@code bpd}), or one of them per another ({@code JPY/5kg}, {@code USD/bbl}).
 *
 * @param code no blanks; at most one slash
 */
public record Unit(String code) {
    // Before the constants: the first of them already asks for these.
    private static final Pattern CODE = Pattern.compile("[^\\s/]+(/[^\\s/]+)?");
    /** How many capitals the code of a currency has. */
    private static final int CURRENCY = 3;

    /** Percent. */
    public static final Unit PERCENT = new Unit("%");
    /** Percentage points; a basis point is a hundredth of one. */
    public static final Unit POINTS = new Unit("pp");
    /** Percent of gross domestic product. */
    public static final Unit PERCENT_OF_GDP = new Unit("pct_gdp");
    /** Points of an index. */
    public static final Unit INDEX = new Unit("index");

    public Unit {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a unit code: '" + code + "'");
        }
    }

    /** The part above the slash: {@code JPY} of {@code JPY/5kg}, and {@code t} of {@code t}. */
    public Unit numerator() {
        int slash = code.indexOf('/');
        return slash < 0 ? this : new Unit(code.substring(0, slash));
    }

    /** Whether this is so much per something. */
    public boolean isRatio() {
        return code.indexOf('/') >= 0;
    }

    /** This unit for each of {@code quantity}, such as {@code 5kg}. */
    public Unit per(String quantity) {
        return new Unit(code + "/" + quantity);
    }

    /** Whether this is an amount of money, not a price per something. */
    public boolean isCurrency() {
        return code.length() == CURRENCY && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    @Override
    public String toString() {
        return code;
    }
}
