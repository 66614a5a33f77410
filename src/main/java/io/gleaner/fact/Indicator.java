package io.gleaner.fact;

import java.util.regex.Pattern;

/**
 * What a number measures, by its code in the catalogue, such as {@code trade_balance}.
 *
 * @param code lower-case letters, digits and underscores, a letter first
 */
public record Indicator(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

    public Indicator {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an indicator code: '" + code + "'");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
