package io.gleaner.series;

import io.gleaner.fact.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * How the numbers of short periods become one of a longer period. A short period belongs to the longer one in which its
 * last day lies, as in FRED ("Frequency aggregation"); so a week across the end of a month belongs to the second month.
 *
 * <p>Missing: a longer period of which a part has no number, under {@link #EOP} only the last part. That is stricter than
 * FRED, which passes over gaps inside a series: what no article told is no holiday. The unit stays that of the line.
 */
public enum Aggregation {
    /** The average. Formula (x(1) + … + x(k))/k over the k parts of the period. */
    AVG("average"),
    /**
     * The sum. Formula x(1) + … + x(k) over the k parts of the period. Missing for rates, indices and prices, of which a sum
     * says nothing.
     */
    SUM("sum"),
    /** The number at the end of the period. Formula x(k), the last of the k parts. */
    EOP("end of period");

    private final String words;

    Aggregation(String words) {
        this.words = words;
    }

    /** FRED's code, such as {@code avg}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is for people, such as {@code end of period}. */
    public String words() {
        return words;
    }

    /** Reads a code; throws {@link IllegalArgumentException} for any other text. */
    public static Aggregation parse(String code) {
        for (Aggregation aggregation : values()) {
            if (aggregation.code().equals(code)) {
                return aggregation;
            }
        }
        throw new IllegalArgumentException("no aggregation is called '" + code + "'");
    }

    /** The aggregation that suits a quantity: flows are summed, rates, indices and prices averaged, others end a period. */
    public static Aggregation of(Kind kind) {
        return switch (kind) {
            case FLOW -> SUM;
            case RATE, INDEX, PRICE -> AVG;
            case POLICY, COUNT -> EOP;
        };
    }

    /** Whether short periods of one frequency make up periods of another: where both are of the calendar, and longer. */
    public static boolean leads(Frequency from, Frequency to) {
        return to.compareTo(from) > 0 && to.compareTo(Frequency.YEARLY) <= 0;
    }

    /**
     * The line at another frequency.
     *
     * @throws IllegalArgumentException where its own does not lead there
     */
    public Line apply(Line line, Frequency lower) {
        if (!leads(line.frequency(), lower)) {
            throw new IllegalArgumentException(
                    "a line that is " + line.frequency().word() + " cannot be made one that is " + lower.word());
        }
        var parts = line.steps();
        var wholes = new Steps(lower, false);
        var results = new TreeMap<Period, Result<BigDecimal>>();
        for (Period part : line.results().keySet()) {
            results.computeIfAbsent(wholes.holding(part.last()), whole -> aggregate(line, parts.partsOf(whole)));
        }
        return new Line(lower, line.kind(), line.unit(), results);
    }

    private Result<BigDecimal> aggregate(Line line, List<Period> parts) {
        if (this == EOP) {
            return line.at(parts.get(parts.size() - 1)) instanceof Result.Known<BigDecimal> last
                    ? last
                    : Result.missing(Result.Reason.PARTIAL);
        }
        if (this == SUM && (line.isRate() || line.kind() == Kind.INDEX || line.kind() == Kind.PRICE)) {
            return Result.missing(Result.Reason.NOT_SUMMED);
        }
        var sum = BigDecimal.ZERO;
        for (Period part : parts) {
            if (!(line.at(part) instanceof Result.Known<BigDecimal> known)) {
                return Result.missing(Result.Reason.PARTIAL);
            }
            sum = sum.add(known.value());
        }
        return Result.known(
                this == SUM
                        ? sum
                        : sum.divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL128)
                                .round(Line.DIGITS));
    }
}
