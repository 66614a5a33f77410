package io.gleaner.fact;

/** What a growth rate or a change is measured against. */
public enum Basis {
    /** Year on year: the same period a year earlier. */
    YOY,
    /** Quarter on quarter, not annualised. */
    QOQ,
    /** Month on month. */
    MOM,
    /** Week on week. */
    WOW,
    /** Day on day. */
    DOD,
    /** Seasonally adjusted annual rate: quarter on quarter, annualised. */
    SAAR,
    /** The level before a decision. */
    PREV,
    /** Some other earlier period. */
    SINCE;

    /** The code written in files, such as {@code yoy}. */
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code; throws {@link IllegalArgumentException} for any other text. */
    public static Basis parse(String code) {
        return Codes.parse(Basis.class, code);
    }
}
