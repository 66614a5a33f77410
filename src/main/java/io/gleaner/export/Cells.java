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

    /** Whether the text can be written as UTF-8: half a character cannot, and a strict writer throws at it. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The text with the sign for a broken character in place of each half character. */
    static String whole(String text) {
        if (isWhole(text)) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
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
