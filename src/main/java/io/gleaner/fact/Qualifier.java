package io.gleaner.fact;

/** How exactly the text states a value. */
public enum Qualifier {
    /** As stated. */
    EXACT("="),
    /** About, nearly, almost, around. */
    ABOUT("~"),
    /** Below, under, less than, up to. */
    BELOW("<"),
    /** Above, more than, over, at least. */
    ABOVE(">");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign written in files: {@code =}, {@code ~}, {@code <} or {@code >}. */
    public String sign() {
        return sign;
    }

    /** Reads a sign; throws {@link IllegalArgumentException} for any other text. */
    public static Qualifier parse(String sign) {
        for (Qualifier qualifier : values()) {
            if (qualifier.sign.equals(sign)) {
                return qualifier;
            }
        }
        throw new IllegalArgumentException("no qualifier is written '" + sign + "'");
    }
}
