package io.gleaner.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @EnumSource
    void aMeasureIsReadBack(Measure measure) {
        assertThat(Measure.parse(measure.code())).isEqualTo(measure);
    }

    @ParameterizedTest
    @EnumSource
    void aBasisIsReadBack(Basis basis) {
        assertThat(Basis.parse(basis.code())).isEqualTo(basis);
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsReadBack(Status status) {
        assertThat(Status.parse(status.code())).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void aQualifierIsReadBack(Qualifier qualifier) {
        assertThat(Qualifier.parse(qualifier.sign())).isEqualTo(qualifier);
    }

    @Test
    void codesAreLowerCaseInAnyCountry() {
        // A Turkish lower-case I has no dot.
        assertThat(Basis.SINCE.code()).isEqualTo("since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LEVEL", "Level", "level ", "rate"})
    void anUnknownCodeIsNamed(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.parse(code))
                .withMessage("no measure is called '%s'", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KR", "EA", "G7", "AE_", "ASIA_XJP", "US-CA", "GB-ENG", "JP-13"})
    void anAreaIsItsCode(String code) {
        assertThat(new Area(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "kr", "Kr", "7G", "US-", "US-ca", "US-CALI", "US CA"})
    void whatIsNoAreaIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Area(code));
    }

    @Test
    void aStateBelongsToItsCountry() {
        assertThat(new Area("US-CA").country()).isEqualTo(new Area("US"));
        assertThat(new Area("ASIA_XJP").country()).isEqualTo(new Area("ASIA_XJP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cpi", "cpi-core", "1cpi", "_cpi", "cpi ", "cpi\n", "cpí"})
    void whatIsNoIndicatorIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Indicator(code));
    }
}
