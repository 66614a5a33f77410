package io.gleaner.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade_balance KR>US growth.yoy 2024 actual =25 %",
                "trade_balance KR>US level 2024 actual =55600000000 USD",
                "price/rice JP level 2025-05-18 actual =4285 JPY/5kg",
                "policy_rate - level 2025-12 forecast =2 %",
                "policy_rate KR change.prev - superseded =-0.25 pp",
                "area/paddy JP level 1960/2024 target <1400000 ha",
                "exports ->US growth FY2024 actual ~4.25..4.5 %",
                "employment US-CA streak 2024-01/2024-05 actual >5 months",
                "stock_index/sp500 US level 2024-W23 actual =5346.99 index",
            })
    void readsAndWritesTheSameText(String text) {
        assertThat(Statement.parse(text)).hasToString(text);
    }

    @Test
    void putsEachSlotInItsPlace() {
        assertThat(Statement.parse("exports/rice KR>US growth.yoy 2024-05 forecast ~25 %"))
                .isEqualTo(new Statement(
                        new Indicator("exports"),
                        "rice",
                        new Area("KR"),
                        new Area("US"),
                        Measure.GROWTH,
                        Basis.YOY,
                        Quantity.parse("~25 %"),
                        Period.month(2024, 5),
                        Status.FORECAST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cpi KR growth.yoy 2024 actual",
                "cpi KR growth.yoy 2024 actual ",
                "cpi  KR growth.yoy 2024 actual =2 %",
                "CPI KR growth.yoy 2024 actual =2 %",
                "price/ KR growth.yoy 2024 actual =2 %",
                "price/Rice KR growth.yoy 2024 actual =2 %",
                "price/_rice KR growth.yoy 2024 actual =2 %",
                "price/rice-bran KR growth.yoy 2024 actual =2 %",
                "price/rice/white KR growth.yoy 2024 actual =2 %",
                "cpi kr growth.yoy 2024 actual =2 %",
                "cpi KR> growth.yoy 2024 actual =2 %",
                "cpi KR>US>JP growth.yoy 2024 actual =2 %",
                "cpi KR GROWTH.yoy 2024 actual =2 %",
                "cpi KR growth. 2024 actual =2 %",
                "cpi KR growth.annual 2024 actual =2 %",
                "cpi KR growth.yoy 2024-Q5 actual =2 %",
                "cpi KR growth.yoy 2024 maybe =2 %",
                "cpi KR growth.yoy 2024 actual 2 %",
            })
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Statement.parse(text));
    }

    @Test
    void anyStatementIsReadBack() {
        var random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            var statement = any(random);

            assertThat(Statement.parse(statement.toString())).isEqualTo(statement);
        }
    }

    private static Statement any(Random random) {
        var grains = Period.Grain.values();
        return new Statement(
                new Indicator(oneOf(random, "cpi", "price", "trade_balance", "pmi_services")),
                perhaps(random, oneOf(random, "rice", "soy_bean", "10y")),
                perhaps(random, new Area(oneOf(random, "KR", "EA", "ASIA_XJP", "US-CA", "AE_"))),
                perhaps(random, new Area(oneOf(random, "US", "CN", "WORLD"))),
                oneOf(random, Measure.values()),
                perhaps(random, oneOf(random, Basis.values())),
                QuantityTest.any(random),
                perhaps(random, PeriodTest.any(oneOf(random, grains), random)),
                oneOf(random, Status.values()));
    }

    @SafeVarargs
    private static <T> T oneOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static <T> @Nullable T perhaps(Random random, T value) {
        return random.nextBoolean() ? value : null;
    }
}
