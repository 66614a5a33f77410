package io.gleaner.export;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What the formats agree on about cells. */
final class Cells {
    private Cells() {}

    static void check(int cells, int columns) {
        if (cells != columns) {
            throw new IllegalArgumentException(cells + " cells for " + columns + " columns");
        }
    }

    /** A number in plain digits, never with an exponent. */
    static String plain(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (number instanceof Double || number instanceof Float) {
            return BigDecimal.valueOf(number.doubleValue()).toPlainString();
        }
        if (number instanceof Integer || number instanceof Long || number instanceof BigInteger) {
            return number.toString();
        }
        throw new IllegalArgumentException("no number for a cell: " + number.getClass());
    }
}
