package io.gleaner.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The power of a thousand that people say a number in: 55,600,000,000 is 55.6 {@link #BILLION}. */
public enum Magnitude {
    ONE(0, ""),
    THOUSAND(3, "thousand"),
    MILLION(6, "million"),
    BILLION(9, "billion"),
    TRILLION(12, "trillion");

    private static final char MINUS = '\u2212';
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private final int power;
    private final String word;

    Magnitude(int power, String word) {
        this.power = power;
        this.word = word;
    }

    /** The word, such as {@code billion}; empty for {@link #ONE}. */
    public String word() {
        return word;
    }

    /** The magnitude that numbers up to this size are said in; below a hundred thousand they are said in full. */
    public static Magnitude of(BigDecimal number) {
        var size = number.abs();
        var chosen = ONE;
        for (Magnitude magnitude : values()) {
            if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(magnitude.power)) >= 0) {
                chosen = magnitude;
            }
        }
        return chosen == THOUSAND && size.compareTo(BigDecimal.valueOf(100_000)) < 0 ? ONE : chosen;
    }

    /** How many of this magnitude a number holds. */
    public double scale(double number) {
        return number / Math.pow(10, power);
    }

    /** The number in this magnitude, without its word: {@code 55.6}, {@code −1,234.5}; at most six digits. */
    public String write(BigDecimal number) {
        var scaled = number.scaleByPowerOfTen(-power).abs();
        if (scaled.precision() > SHOWN.getPrecision()) {
            // Whole numbers keep all their digits: a stock index of 1,234,567 is not rounded.
            scaled = scaled.precision() - scaled.scale() > SHOWN.getPrecision()
                    ? scaled.setScale(0, RoundingMode.HALF_EVEN)
                    : scaled.round(SHOWN);
        }
        var digits = scaled.stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        var text = new StringBuilder(digits);
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return number.signum() < 0 && scaled.signum() != 0 ? MINUS + text.toString() : text.toString();
    }

    /** The number with the word that fits it: {@code 55.6 billion}, {@code 2.4}. */
    public static String say(BigDecimal number) {
        var magnitude = of(number);
        return magnitude == ONE ? magnitude.write(number) : magnitude.write(number) + " " + magnitude.word;
    }
}
