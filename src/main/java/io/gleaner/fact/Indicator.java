package io.gleaner.fact;

/**
 * What a number measures, by its code in the catalogue, such as {@code trade_balance}.
 *
 * @param code lower-case letters, digits and underscores, a letter first
 */
public record Indicator(String code) {
    public Indicator {
        if (!Codes.isName(code) || Character.isDigit(code.charAt(0))) {
            throw new IllegalArgumentException("not an indicator code: '" + code + "'");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
