package io.gleaner.fact;

/** What kind of figure a number is. */
public enum Measure {
    /** The figure itself. */
    LEVEL,
    /** A percent change against an earlier period. */
    GROWTH,
    /** An absolute change, in the unit of the level; percentage points for rates. */
    CHANGE,
    /** How many consecutive periods something has lasted. */
    STREAK;

    /** The code written in files, such as {@code growth}. */
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code; throws {@link IllegalArgumentException} for any other text. */
    public static Measure parse(String code) {
        return Codes.parse(Measure.class, code);
    }
}
