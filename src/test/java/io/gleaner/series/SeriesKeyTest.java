package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trade_balance KR>US level 2024 actual =55600000000 USD  | A.KR.US.trade_balance..level..USD
            cpi JP growth.yoy 2025-05 actual =3.5 %                 | M.JP..cpi..growth.yoy.%
            policy_rate IN change.prev 2025-06 actual =-0.5 pp      | M.IN..policy_rate..change.prev.pp
            price/rice JP level 2025-W23 actual =4223 JPY/5kg       | W.JP..price.rice.level..JPY/5kg
            price/gin GB level 2025-06-02 actual =9 GBP/1.5l        | D.GB..price.gin.level..GBP/1.5l
            exchange_rate/usdjpy - level 2025-06-02 actual =144 JPY | D...exchange_rate.usdjpy.level..JPY
            gdp DE growth.qoq 2025-Q1 actual =0.4 %                 | Q.DE..gdp..growth.qoq.%
            exports TH growth.yoy 2025-H1 actual =0.4 %             | S.TH..exports..growth.yoy.%
            gdp IN growth.yoy FY2025 actual =6.5 %                  | F.IN..gdp..growth.yoy.%
            exports KR level 2024-01/2024-05 actual =7 USD          | X.KR..exports..level..USD
            """)
    void canonicalText(String said, String text) {
        var statement = Statement.parse(said);
        var period = Objects.requireNonNull(statement.period());
        var key = SeriesKey.of(statement, period);
        assertThat(key).hasToString(text);
        assertThat(SeriesKey.parse(text)).isEqualTo(key);
    }

    @Test
    void randomKeysParseBackAndSortOneWay() {
        var random = new Random(20250612);
        var keys = new ArrayList<SeriesKey>();
        while (keys.size() < 2000) {
            var statement = Told.statement(random);
            if (statement.measure() != Measure.STREAK) {
                var key = SeriesKey.of(statement, Told.period(random));
                assertThat(SeriesKey.parse(key.toString())).isEqualTo(key);
                keys.add(key);
            }
        }
        for (int i = 1; i < keys.size(); i++) {
            var one = keys.get(i - 1);
            var other = keys.get(i);
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        }
        var sorted = keys.stream().sorted().toList();
        Collections.shuffle(keys, random);
        assertThat(keys.stream().sorted().toList()).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A.KR.US.trade_balance..level.",
                "H.KR..cpi..level..%",
                "A.kr..cpi..level..%",
                "A.KR..CPI..level..%",
                "A.KR..cpi..LEVEL..%",
                "A.KR..cpi..streak..months",
                "A.KR..cpi..level..",
                "A.KR..cpi.Rice.level..%",
                "A.KR..cpi..level..% "
            })
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> SeriesKey.parse(text)).describedAs(text).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A.KR.US.trade_balance..level..USD   | KR: trade balance with US | USD
            M.JP..cpi..growth.yoy.%             | JP: cpi                   | percent change from a year earlier
            W.JP..price.rice.level..JPY/5kg     | JP: rice price            | JPY/5kg
            D...exchange_rate.usdjpy.level..JPY | usdjpy exchange rate      | JPY
            M.IN..policy_rate..change.prev.pp   | IN: policy rate           | change at a decision, pp
            Q.US..gdp..growth.saar.%            | US: gdp                   | percent change from the quarter before, at an annual rate
            M.US..cpi..growth..%                | US: cpi                   | percent change
            """)
    void titlesInWords(String key, String title, String measure) {
        var words = Vocabulary.ofCodes();
        assertThat(SeriesKey.parse(key).title(words)).isEqualTo(title);
        assertThat(SeriesKey.parse(key).measureTitle(words)).isEqualTo(measure);
    }

    @Test
    void growthIsARateAndAChangeAFlowWhateverTheLevelIs() {
        var words = Vocabulary.ofCodes();
        assertThat(SeriesKey.parse("M.JP..exports..growth.yoy.%").kind(words)).isEqualTo(Kind.RATE);
        assertThat(SeriesKey.parse("M.JP..policy_rate..change.prev.pp").kind(words))
                .isEqualTo(Kind.FLOW);
        assertThat(SeriesKey.parse("M.JP..exports..level..JPY").kind(words)).isEqualTo(Kind.COUNT);
    }
}
