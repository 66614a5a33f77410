package io.gleaner.fact;

/** Whether a figure happened, is expected, is aimed at, or was replaced. */
public enum Status {
    /** A reading, first or revised. */
    ACTUAL,
    /** Any expectation, consensus, projection or plan. */
    FORECAST,
    /** An official goal or ceiling. */
    TARGET,
    /** An earlier reading that the text says was revised. */
    SUPERSEDED;

    /** The code written in files, such as {@code actual}. */
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code; throws {@link IllegalArgumentException} for any other text. */
    public static Status parse(String code) {
        return Codes.parse(Status.class, code);
    }
}
