package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitTest {
    private static List<Misfit> misfits(String... statements) {
        var facts = new ArrayList<Fact>();
        for (String statement : statements) {
            facts.add(Told.by("a" + facts.size(), "2025-06-12", statement));
        }
        return SeriesSet.gather(facts, Policy.LATEST).misfits();
    }

    @ParameterizedTest
    @CsvSource({
        "55600000000, 44400000000, =25 %, true",
        "55600000000, 44400000000, =25.2 %, true",
        "55600000000, 44400000000, =24 %, false",
        "55600000000, 44400000000, ~24 %, true",
        "55600000000, 44400000000, >20 %, true",
        "100.6, 99.7, =0.9 %, true",
        "100.6, 99.7, =0.4 %, false",
        "-5, 4, =-225 %, true"
    })
    void growthIsHeldAgainstTheLevels(String level, String base, String growth, boolean fits) {
        assertThat(misfits(
                        "exports PE level 2024 actual =" + level + " USD",
                        "exports PE level 2023 actual =" + base + " USD",
                        "exports PE growth.yoy 2024 actual " + growth))
                .hasSize(fits ? 0 : 1);
    }

    @Test
    void whatFollowsFromTheLevelsIsTold() {
        var misfit = misfits(
                        "cpi PE level 2025-05 actual =100.6 index",
                        "cpi PE level 2025-04 actual =99.7 index",
                        "cpi PE growth.mom 2025-05 actual =0.4 %")
                .get(0);

        assertThat(misfit.key()).hasToString("M.PE..cpi..growth.mom.%");
        assertThat(misfit.follows()).hasToString("0.9");
        assertThat(misfit.level().quantity()).hasToString("=100.6 index");
        assertThat(misfit.base().quantity()).hasToString("=99.7 index");
    }

    @Test
    void growthAtConstantPricesIsNotHeldAgainstValues() {
        assertThat(misfits(
                        "gdp PE level 2024 actual =289 USD",
                        "gdp PE level 2023 actual =267 USD",
                        "gdp PE growth.yoy 2024 actual =3.3 %"))
                .isEmpty();
    }

    @Test
    void aDerivedLevelProvesNothing() {
        var facts = List.of(
                Told.by("a", "2025-06-12", "exports PE level 2024 actual =70 USD"),
                Told.by("a", "2025-06-12", "exports PE growth.yoy 2024 actual =12 %"),
                Told.by("b", "2025-06-13", "exports PE growth.yoy 2024 actual =18 %"));

        assertThat(SeriesSet.gather(facts, Policy.LATEST).misfits()).isEmpty();
    }
}
