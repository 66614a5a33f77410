package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Lines of numbers for tests, written on one line: {@code 2024-01 90, 2024-02 -, 2024-03 85}. */
final class Lines {
    private Lines() {}

    /** A line of counts; {@code -} is a period of which only a bound is stated. */
    static Line of(String text) {
        var results = new TreeMap<Period, Result<BigDecimal>>();
        for (String point : text.split(", ", -1)) {
            String[] parts = point.split(" ", 2);
            results.put(
                    Period.parse(parts[0]),
                    parts[1].equals("-")
                            ? Result.missing(Result.Reason.ONLY_A_BOUND)
                            : Result.known(new BigDecimal(parts[1])));
        }
        return new Line(Frequency.of(results.firstKey()), Kind.COUNT, new Unit("t"), results);
    }

    /** Numbers of one month after the other. */
    static Line monthly(List<BigDecimal> numbers) {
        var results = new TreeMap<Period, Result<BigDecimal>>();
        var month = Period.month(1500, 1);
        for (BigDecimal number : numbers) {
            results.put(month, Result.known(number));
            month = month.plus(1);
        }
        return new Line(Frequency.MONTHLY, Kind.COUNT, new Unit("t"), results);
    }

    /** The results alone, numbers to six places as pandas prints them: {@code no figure …, 1.111111}. */
    static String results(Line line) {
        var text = new StringJoiner(", ");
        line.results().values().forEach(result -> text.add(shown(result)));
        return text.toString();
    }

    static String shown(Result<BigDecimal> result) {
        return result instanceof Result.Known<BigDecimal> known
                ? known.value()
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                : ((Result.Missing<BigDecimal>) result).reason().toString();
    }
}
