package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesPatternTest {
    private static final SeriesKey BALANCE = SeriesKey.parse("A.KR.US.trade_balance..level..USD");

    @ParameterizedTest
    @CsvSource({
        "*, true",
        "A, true",
        "M, false",
        "A.KR, true",
        "A.JP+KR, true",
        "A.JP+CN, false",
        "*.*.*.trade*, true",
        "*.*.*.*balance, true",
        "*.*.*.t*e*_b*, true",
        "*.*.*.exports, false",
        "*.KR..trade_balance, false",
        "*.KR.*.trade_balance.*.level.*.USD, true",
        "*.KR.*.trade_balance..level..USD, true",
        "*.KR.*.trade_balance..level..JPY, false",
        "*.K, false",
        "A.KR.US.trade_balance..level..USD, true",
        "*.*.*.*.*.*.*.*, true",
        "a.kr, false",
        "trade_balance, true",
        "JP+US, true",
        "USD, true",
        "trade, false",
        "trade*, true"
    })
    void matches(String pattern, boolean answer) {
        assertThat(new SeriesPattern(pattern).matches(BALANCE))
                .describedAs(pattern)
                .isEqualTo(answer);
    }

    @Test
    void aUnitWithADotIsOneSlot() {
        var gin = SeriesKey.parse("D.GB..price.gin.level..GBP/1.5l");
        assertThat(new SeriesPattern(gin.toString()).matches(gin)).isTrue();
        assertThat(new SeriesPattern("D.GB..price.gin.level..GBP/*").matches(gin))
                .isTrue();
    }

    @Test
    void signsOfRegularExpressionsAreOnlyThemselves() {
        assertThat(new SeriesPattern("[A].(KR|US)").matches(BALANCE)).isFalse();
        assertThat(new SeriesPattern("?.\\*").matches(BALANCE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A. KR"})
    void blanksAreRefused(String text) {
        assertThatThrownBy(() -> new SeriesPattern(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
