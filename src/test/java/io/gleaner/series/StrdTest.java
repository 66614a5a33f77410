package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Statistical Reference Datasets of NIST: data that software gets wrong, and what is certified of them. */
class StrdTest {
    private static final Path SETS = Path.of("src/test/resources/io/gleaner/series/strd");
    /** The digits that must be right, of the fifteen that are certified. */
    private static final int DIGITS = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {"PiDigits", "Lottery", "Lew", "Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4"})
    void meansAndDeviationsAreThoseThatAreCertified(String name) {
        var lines = lines("univariate", name);
        var certified = numbers(lines.get(0));
        var data = lines.subList(1, lines.size()).stream()
                .flatMap(line -> numbers(line).stream())
                .toList();
        var line = Lines.monthly(data);

        assertSame(known(Statistics.mean(line)), certified.get(0), name + ", mean");
        assertSame(known(Statistics.standardDeviation(line)), certified.get(1), name + ", deviation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norris",
                "Pontius",
                "NoInt1",
                "NoInt2",
                "Filip",
                "Longley",
                "Wampler1",
                "Wampler2",
                "Wampler3",
                "Wampler4",
                "Wampler5"
            })
    void regressionsAreThoseThatAreCertified(String name) {
        var lines = lines("linear", name);
        int border = lines.indexOf("");
        var regressors = new ArrayList<List<BigDecimal>>();
        var responses = new ArrayList<BigDecimal>();
        for (String line : lines.subList(border + 1, lines.size())) {
            var row = numbers(line);
            responses.add(row.get(0));
            regressors.add(lines.subList(0, border).stream()
                    .map(term -> regressor(term.split(" ", 2)[0], row))
                    .toList());
        }

        var fit = Arithmetic.STANDARD.leastSquares(regressors, responses);

        for (int i = 0; i < border; i++) {
            String[] certified = lines.get(i).split(" ", 3);
            var error = fit.covariance().get(i).get(i).sqrt(MathContext.DECIMAL64);
            assertSame(fit.coefficients().get(i), new BigDecimal(certified[1]), name + ", " + certified[0]);
            assertSame(error, new BigDecimal(certified[2]), name + ", error of " + certified[0]);
        }
    }

    /** The value of a term such as {@code 1}, {@code x}, {@code x^3} or {@code x2} in a row of y and the x. */
    private static BigDecimal regressor(String term, List<BigDecimal> row) {
        if (term.equals("1")) {
            return BigDecimal.ONE;
        }
        if (term.startsWith("x^")) {
            return row.get(1).pow(Integer.parseInt(term.substring(2)));
        }
        return row.get(term.equals("x") ? 1 : Integer.parseInt(term.substring(1)));
    }

    private static void assertSame(BigDecimal found, BigDecimal certified, String what) {
        var size = certified.signum() == 0 ? BigDecimal.ONE : certified.abs();
        var wrong = found.subtract(certified).abs().divide(size, MathContext.DECIMAL64);
        assertThat(wrong)
                .as(what + ": " + found + " instead of " + certified)
                .isLessThan(BigDecimal.ONE.movePointLeft(DIGITS));
    }

    private static BigDecimal known(Result<BigDecimal> result) {
        assertThat(result).isInstanceOf(Result.Known.class);
        return ((Result.Known<BigDecimal>) result).value();
    }

    private static List<BigDecimal> numbers(String line) {
        return Arrays.stream(line.split(" ", -1)).map(BigDecimal::new).toList();
    }

    private static List<String> lines(String kind, String name) {
        try {
            return Files.readAllLines(SETS.resolve(kind).resolve(name + ".txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
