package io.gleaner.series;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Statement;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts for tests, in a line or at random. */
public final class Told {
    private static final String[] HOSTILE = {
        "=cmd|' /C calc'!A0",
        "+1",
        "-0.5%",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "'=1+1",
        "''@x",
        "  =1",
        "\uFF1D1",
        "a,b;\"c\"",
        "two\nlines\r\nand more",
        "¥4,223 (US$29) für 5kg İıſ 漢字 😀",
        "\u0000\u001B[31m\u202E\u2028",
        "'quoted'",
        "plain"
    };
    private static final String[] INDICATORS = {"cpi", "trade_balance", "policy_rate", "price", "exports"};
    private static final @Nullable String[] ITEMS = {null, "rice", "crude_oil", "10y"};
    private static final @Nullable String[] AREAS = {null, "KR", "US-CA", "ASIA_XJP", "EA"};
    private static final String[] UNITS = {"%", "pp", "USD", "JPY/5kg", "GBP/1.5l", "index", "pct_gdp", "bpd"};

    private Told() {}

    /** A fact told by an article on a day ({@code -} for no day), for example {@code "post", "2024-06-12", "cpi KR …"}. */
    public static Fact by(String article, String day, String statement) {
        return by(article, day, statement, null);
    }

    public static Fact by(String article, String day, String statement, @Nullable String source) {
        var published = day.equals("-") ? null : LocalDate.parse(day);
        var origin = new Origin(article, "", null, published, null);
        var sentence = article + " tells of " + statement;
        return new Fact(
                Statement.parse(statement),
                0.9,
                new Evidence(origin, statement, sentence, 0, statement.length(), source, "test", List.of()));
    }

    /** Any fact at all, with text that wants to do harm. */
    public static Fact random(Random random) {
        var text = any(random, HOSTILE);
        int start = random.nextInt(100_000);
        var origin = new Origin(
                text + random.nextInt(50),
                any(random, HOSTILE),
                random.nextBoolean() ? null : any(random, HOSTILE),
                random.nextInt(5) == 0 ? null : LocalDate.of(1987, 1, 1).plusDays(random.nextInt(20_000)),
                random.nextBoolean() ? null : "https://example.org/?q=" + text);
        var evidence = new Evidence(
                origin,
                text,
                any(random, HOSTILE) + " and so on",
                start,
                start + text.length(),
                random.nextBoolean() ? null : any(random, HOSTILE),
                "rule " + random.nextInt(9),
                List.of());
        return new Fact(statement(random), random.nextInt(101) / 100.0, evidence);
    }

    public static Statement statement(Random random) {
        var value = new BigDecimal(random.nextLong() >> random.nextInt(60)).movePointLeft(random.nextInt(9));
        var upper = random.nextInt(6) == 0 ? value.add(BigDecimal.TEN) : null;
        return new Statement(
                new Indicator(any(random, INDICATORS)),
                any(random, ITEMS),
                area(random),
                random.nextInt(4) == 0 ? area(random) : null,
                any(random, Measure.values()),
                random.nextInt(3) == 0 ? null : any(random, Basis.values()),
                new Quantity(value, upper, new Unit(any(random, UNITS)), any(random, Qualifier.values())),
                random.nextInt(8) == 0 ? null : period(random),
                any(random, Status.values()));
    }

    private static <T extends @Nullable Object> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static @Nullable Area area(Random random) {
        var code = any(random, AREAS);
        return code == null ? null : new Area(code);
    }

    public static Period period(Random random) {
        var day = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(25_000));
        var later = day.plusDays(400L + random.nextInt(2000));
        var month = YearMonth.from(day);
        return switch (any(random, Period.Grain.values())) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(month);
            case QUARTER -> Period.quarter(day.getYear(), 1 + random.nextInt(4));
            case HALF -> Period.half(day.getYear(), 1 + random.nextInt(2));
            case YEAR -> Period.year(day.getYear());
            case FISCAL_YEAR -> Period.fiscalYear(day.getYear());
            case DAYS -> Period.days(day, later);
            case MONTHS -> Period.months(month, YearMonth.from(later));
            case YEARS -> Period.years(day.getYear(), later.getYear());
        };
    }
}
