package io.gleaner.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "=55600000000 USD, 5.56E+10, ,   USD,     EXACT",
        "~1.5 %,           1.5,      ,   %,       ABOUT",
        "=4.25..4.5 %,     4.25,     4.5, %,      EXACT",
        "<-0.5..0 pp,      -0.5,     0,  pp,      BELOW",
        ">-3..-2 pct_gdp,  -3,       -2, pct_gdp, ABOVE",
        "=4223 JPY/5kg,    4223,     ,   JPY/5kg, EXACT",
    })
    void readsAndWritesTheSameText(
            String text, BigDecimal value, @Nullable BigDecimal upper, String unit, Qualifier qualifier) {
        var quantity = Quantity.parse(text);

        assertThat(quantity)
                .isEqualTo(new Quantity(value, upper, new Unit(unit), qualifier))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 %",
                "=1",
                "=1%",
                "= 1 %",
                "=1  %",
                "=1 % ",
                "=+1 %",
                "=-0 %",
                "=1. %",
                "=.5 %",
                "=01 %",
                "=4.20 %",
                "=1,5 %",
                "=1e3 USD",
                "=1.2.3 %",
                "=1.. %",
                "=1...2 %",
                "=2..1 %",
                "=1..2..3 %",
                "=- %",
                "≈1 %",
                "=١ %",
                "=1 USD/t/a"
            })
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text));
    }

    @Test
    void isEqualWhereTheNumberIs() {
        assertThat(Quantity.of(new BigDecimal("4.20"), Unit.PERCENT))
                .isEqualTo(Quantity.of(new BigDecimal("4.2"), Unit.PERCENT))
                .hasSameHashCodeAs(Quantity.of(new BigDecimal("4.2"), Unit.PERCENT));
        assertThat(Quantity.of(new BigDecimal("0.00"), Unit.POINTS)).hasToString("=0 pp");
    }

    @Test
    void refusesARangeThatEndsBelowItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(BigDecimal.TEN, BigDecimal.ONE, Unit.PERCENT, Qualifier.EXACT));
    }

    @Test
    void anyQuantityIsReadBack() {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            var quantity = any(random);

            assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
        }
    }

    static Quantity any(Random random) {
        var units = List.of("%", "pp", "pct_gdp", "index", "USD", "JPY/5kg", "USD/bbl", "ha", "bpd", "GWh");
        var qualifiers = List.of(Qualifier.values());
        var value = BigDecimal.valueOf(random.nextInt(-1_000_000, 1_000_000), random.nextInt(-9, 6));
        var upper = random.nextInt(4) > 0 ? null : value.add(BigDecimal.valueOf(random.nextInt(1000), 3));
        return new Quantity(
                value,
                upper,
                new Unit(units.get(random.nextInt(units.size()))),
                qualifiers.get(random.nextInt(qualifiers.size())));
    }
}
