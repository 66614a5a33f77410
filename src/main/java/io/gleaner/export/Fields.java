package io.gleaner.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The named cells of one row that was read; null and missing cells are absent.
 *
 * @param texts the cells by column
 */
record Fields(Map<String, String> texts) {
    /** Past this many digits on either side a number is an attack on memory, not a figure. */
    private static final int DIGITS = 60;

    /** A cell that must be there. */
    String text(String column) {
        var text = texts.get(column);
        if (text == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return text;
    }

    /** A cell that may be missing, as what {@code reader} makes of it. */
    <T> @Nullable T maybe(String column, Function<String, T> reader) {
        var text = texts.get(column);
        return text == null ? null : read(column, text, reader);
    }

    /** A cell that must be there, as what {@code reader} makes of it. */
    <T> T get(String column, Function<String, T> reader) {
        return read(column, text(column), reader);
    }

    private static <T> T read(String column, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            var shown = text.length() > 60 ? text.substring(0, 60) + "\u2026" : text;
            throw new IllegalArgumentException("'" + shown + "' is no " + column, e);
        }
    }

    static BigDecimal decimal(String text) {
        if (text.length() > 2 * DIGITS) {
            throw new NumberFormatException("a number of " + text.length() + " characters");
        }
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS) {
            throw new NumberFormatException("out of reach");
        }
        return number;
    }

    static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }
}
