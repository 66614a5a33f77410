package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Area;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Rules;
import io.gleaner.series.Kind;
import org.junit.jupiter.api.Test;

class CatalogueNamesTest {
    private static final Catalogue CATALOGUE = Rules.standard().catalogue();
    private static final CatalogueNames NAMES = new CatalogueNames(CATALOGUE);

    @Test
    void namesAreWrittenAsInsideASentence() {
        assertThat(NAMES.indicator(new Indicator("trade_balance"))).isEqualTo("trade balance");
        assertThat(NAMES.indicator(new Indicator("industrial_production"))).isEqualTo("industrial production");
        assertThat(NAMES.indicator(new Indicator("gdp"))).isEqualTo("GDP");
        assertThat(NAMES.area(new Area("KR"))).isEqualTo("South Korea");
        assertThat(NAMES.item("crude_oil")).isEqualTo("crude oil");
        assertThat(NAMES.item("sp500")).isEqualTo("S&P 500");
        assertThat(NAMES.item("10y")).isEqualTo("10-year");
    }

    @Test
    void unitsAreWordsAndUnknownOnesThemselves() {
        assertThat(NAMES.unit(new Unit("USD"))).isEqualTo("US dollars");
        assertThat(NAMES.unit(new Unit("JPY/5kg"))).isEqualTo("yen per 5 kg");
        assertThat(NAMES.unit(new Unit("USD/bbl"))).isEqualTo("US dollars per barrel");
        assertThat(NAMES.unit(new Unit("%"))).isEqualTo("percent");
        assertThat(NAMES.unit(new Unit("XYZ/foo"))).isEqualTo("XYZ per foo");
    }

    @Test
    void everyIndicatorHasAKindAndAName() {
        assertThat(CATALOGUE.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(NAMES.kind(entry.indicator())).isNotNull();
            assertThat(NAMES.indicator(entry.indicator())).isNotBlank();
        });
        assertThat(NAMES.kind(new Indicator("policy_rate"))).isEqualTo(Kind.POLICY);
        assertThat(NAMES.kind(new Indicator("trade_balance"))).isEqualTo(Kind.FLOW);
    }

    @Test
    void anIndicatorThatTheCatalogueHasNotStandsForItself() {
        assertThat(NAMES.indicator(new Indicator("ferry_fares"))).isEqualTo("ferry fares");
        assertThat(NAMES.kind(new Indicator("ferry_fares"))).isEqualTo(Kind.COUNT);
    }

    @Test
    void theOtherSideHasItsWord() {
        assertThat(NAMES.towards(new Indicator("exports"))).isEqualTo("to");
        assertThat(NAMES.towards(new Indicator("trade_balance"))).isEqualTo("with");
    }
}
