package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformTest {
    private static final String NO_BASE = "no figure for the period it is compared with";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lin | 2024-01 100, 2024-02 110              | 100, 110
            chg | 2024-01 100, 2024-02 110              | BASE, 10
            chg | 2024-Q4 -5, 2025-Q1 7                 | BASE, 12
            ch1 | 2023-01 100, 2024-01 97               | BASE, -3
            ch1 | 2023-Q3 1, 2023-Q4 2, 2024-Q3 4       | BASE, BASE, 3
            pch | 2024-01 100, 2024-02 110              | BASE, 10
            pc1 | 2023-02 80, 2024-01 90, 2024-02 100   | BASE, BASE, 25
            pca | 2024-01 100, 2024-02 101              | BASE, 12.682503
            pca | 2024-Q1 100, 2024-Q2 101              | BASE, 4.060401
            pca | 2024-H1 100, 2024-H2 101              | BASE, 2.01
            pca | 2023 100, 2024 101                    | BASE, 1
            cch | 2024-01 100, 2024-02 110              | BASE, 9.531018
            cca | 2024-Q1 100, 2024-Q2 101              | BASE, 3.980132
            log | 2024-01 1, 2024-02 100                | 0, 4.60517
            chg | FY2023 5, FY2024 8                    | BASE, 3
            """)
    void formulas(String code, String line, String results) {
        assertThat(transformed(code, line)).isEqualTo(results.replace("BASE", NO_BASE));
    }

    /** What the documentation of pandas shows for {@code pct_change}, in percent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01 90, 2024-02 91, 2024-03 85              | BASE, 1.111111, -6.593407
            1980-01 4.0405, 1980-02 4.0963, 1980-03 4.3149  | BASE, 1.381017, 5.336523
            1980-01 1.7246, 1980-02 1.7482, 1980-03 1.8519  | BASE, 1.368433, 5.931816
            1980-01 804.74, 1980-02 810.01, 1980-03 860.13  | BASE, 0.65487, 6.187578
            """)
    void percentChangesAreThoseOfPandas(String line, String results) {
        assertThat(transformed("pch", line)).isEqualTo(results.replace("BASE", NO_BASE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pch | 2024-01 0, 2024-02 5                  | BASE, the base is zero or negative
            pch | 2024-01 -4, 2024-02 5                 | BASE, the base is zero or negative
            pch | 2024-01 4, 2024-02 -1                 | BASE, -125
            pca | 2024-01 4, 2024-02 0                  | BASE, -100
            pca | 2024-01 4, 2024-02 -1                 | BASE, zero or negative
            cch | 2024-01 4, 2024-02 0                  | BASE, zero or negative
            log | 2024-01 0, 2024-02 -1                 | zero or negative, zero or negative
            pch | 2024-01 100, 2024-03 110              | BASE, BASE
            chg | 2024-01 100, 2024-02 -, 2024-03 110   | BASE, only a bound is stated, BASE
            chg | 2024-01/2024-02 1, 2024-03/2024-04 3  | SPANS, SPANS
            pc1 | 2023-01/2023-02 1, 2024-01/2024-02 3  | SPANS, SPANS
            """)
    void whatIsUndefinedIsMissingAndSaysWhy(String code, String line, String results) {
        assertThat(transformed(code, line))
                .isEqualTo(results.replace("BASE,", NO_BASE + ",")
                        .replaceAll("BASE$", NO_BASE)
                        .replace("SPANS", "spans with ends of their own do not follow one another"));
    }

    private static String transformed(String code, String line) {
        return Lines.results(Transform.parse(code).apply(Lines.of(line)));
    }

    @Test
    void aMarketHasNoWeekends() {
        // 2024-05-10 is a Friday.
        assertThat(transformed("chg", "2024-05-09 7, 2024-05-10 8, 2024-05-13 10"))
                .isEqualTo(NO_BASE + ", 1, 2");
        assertThat(transformed("chg", "2024-05-10 8, 2024-05-11 9, 2024-05-13 10"))
                .isEqualTo(NO_BASE + ", 1, " + NO_BASE);
        assertThat(transformed("cca", "2024-05-10 100, 2024-05-13 101")).isEqualTo(NO_BASE + ", 258.708602");
        assertThat(transformed("cca", "2024-05-11 100, 2024-05-12 101")).isEqualTo(NO_BASE + ", 363.187076");
    }

    @Test
    void aYearOfWeeksIs52() {
        assertThat(transformed("ch1", "2023-W20 7, 2024-W20 9")).isEqualTo(NO_BASE + ", 2");
        assertThat(transformed("ch1", "2020-W53 7, 2021-W52 9")).isEqualTo(NO_BASE + ", 2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Transform.class,
            names = {"PCH", "PC1", "PCA", "CCH", "CCA", "LOG"})
    void ofARateThereIsNoPercentChangeUnlessOneInsists(Transform transform) {
        var line = Lines.of("2023-01 2, 2023-12 3, 2024-01 4");

        assertThat(transform.apply(line.as(Kind.RATE)).points()).isEmpty();
        assertThat(transform.apply(line.as(Kind.POLICY)).results().values())
                .containsOnly(Result.missing(Result.Reason.RATE));
        assertThat(transform.apply(line.as(Kind.RATE).as(Kind.COUNT)).points()).isNotEmpty();
    }

    @Test
    void aChangeOfPercentIsOneOfPoints() {
        var rate = new Line(
                Frequency.MONTHLY,
                Kind.RATE,
                Unit.PERCENT,
                Lines.of("2024-01 2, 2024-02 2.4").results());

        assertThat(Transform.CHG.apply(rate).unit()).isEqualTo(Unit.POINTS);
        assertThat(Lines.results(Transform.CHG.apply(rate))).isEqualTo(NO_BASE + ", 0.4");
        assertThat(Transform.CHG.apply(Lines.of("2024 1")).unit()).isEqualTo(new Unit("t"));
        assertThat(Transform.PCH.apply(Lines.of("2024 1")).unit()).isEqualTo(Unit.PERCENT);
    }

    /** The numbers of a series are those that were chosen; its kind comes from the indicator and its unit. */
    @Test
    void aSeriesBecomesALine() {
        var line = line(
                "exports KR level 2024-01 actual =10..12 USD",
                "exports KR level 2024-02 actual >5 USD",
                "exports KR level 2024-03 actual ~7 USD",
                "exports KR level 2024-04 forecast =8 USD");

        assertThat(line.kind()).isEqualTo(Kind.COUNT);
        assertThat(Lines.results(line)).isEqualTo("11, only a bound is stated, 7");
        assertThat(line("cpi KR growth.yoy 2024 actual =2 %").kind()).isEqualTo(Kind.RATE);
        assertThat(line("budget_balance KR level 2024 actual =-2 pct_gdp").kind())
                .isEqualTo(Kind.RATE);
        assertThat(line("unemployment KR level 2024 actual =4 %").kind()).isEqualTo(Kind.RATE);
    }

    private static Line line(String... statements) {
        var facts = Arrays.stream(statements)
                .map(statement -> Told.by("post", "2024-06-12", statement))
                .toList();
        var series = SeriesSet.gather(facts, Policy.LATEST).series();
        assertThat(series).hasSize(1);
        return Line.of(series.get(0), Vocabulary.ofCodes());
    }

    @Test
    void bigNumbersKeepTheirDigits() {
        assertThat(Transform.CHG
                        .apply(Lines.of("2023 1000000000000000.01, 2024 1000000000000000.03"))
                        .points())
                .extracting(Point::toString)
                .isEqualTo(List.of("2024 0.02"));
    }

    @Test
    void aPeriodOfAnotherFrequencyIsRefused() {
        assertThatThrownBy(() -> Lines.of("2024-01 1, 2024 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2024 in a line that is monthly");
    }

    @ParameterizedTest
    @EnumSource(Transform.class)
    void codesParseBack(Transform transform) {
        assertThat(Transform.parse(transform.code())).isEqualTo(transform);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PCH", "yoy", "pc2"})
    void othersAreRefused(String code) {
        assertThatThrownBy(() -> Transform.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
