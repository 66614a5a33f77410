package io.gleaner.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @Test
    void aPriceHasACurrencyAboveItsSlash() {
        var price = new Unit("JPY").per("5kg");

        assertThat(price).hasToString("JPY/5kg");
        assertThat(price.isRatio()).isTrue();
        assertThat(price.isCurrency()).isFalse();
        assertThat(price.numerator()).isEqualTo(new Unit("JPY"));
        assertThat(price.numerator().isCurrency()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "pp", "index", "bpd", "GWh", "ha"})
    void whatIsNotMoneyIsNoCurrency(String code) {
        assertThat(new Unit(code).isCurrency()).isFalse();
        assertThat(new Unit(code).numerator()).isEqualTo(new Unit(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "US D", "USD/", "/bbl", "USD/bbl/d", "USD\n"})
    void whatIsNoUnitIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(code));
    }

    @Test
    void aRatioHasNoFurtherRatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("USD/bbl").per("d"));
    }
}
