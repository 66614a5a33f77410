package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statistics office tells of its figures, published on 12 June 2025: parts, revisions, bases and what was expected. */
class ReleasesTest {
    private static final Rules RULES = Rules.standard();

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            US retail sales rose 0.6% in May. Apparel store sales fell 2.1%. => retail_sales US growth.mom 2025-05 actual =0.6 %
            'Excluding autos, US retail sales rose 0.3% in May.' => -
            US housing starts in May included a 4.2% rise in single-family homes to 950,000 units. => -
            US housing starts rose 3% in May to 1.4 million units. => housing_starts US growth.mom 2025-05 actual =3 % | housing_starts US level 2025-05 actual =1400000 units
            'US retail sales rose 0.6% in May after a revised 1.2% drop in April, previously reported as a 0.9% decline.' => retail_sales US growth.mom 2025-05 actual =0.6 % | retail_sales US growth.mom 2025-04 actual =-1.2 % | retail_sales US growth.mom 2025-04 superseded =-0.9 %
            The department previously reported US retail sales fell 0.9% in April. => retail_sales US growth.mom 2025-04 superseded =-0.9 %
            US retail sales for April were revised to a 1.2% drop. => retail_sales US growth.mom 2025-04 actual =-1.2 %
            'US retail sales rose 0.6% in May, less than the 0.9% gain the financial markets had expected.' => retail_sales US growth.mom 2025-05 actual =0.6 % | retail_sales US growth.mom 2025-05 forecast =0.9 %
            'US inflation, as measured by the GDP deflator, rose a moderate 0.7% in the first quarter.' => gdp_deflator US growth.saar 2025-Q1 actual =0.7 %
            The US producer price index stood at 148.2 in May over its base of 100. => ppi US level 2025-05 actual =148.2 index
            'The US gross national product, which grew at a 2% annual rate in the first quarter, is slowing.' => gnp US growth.saar 2025-Q1 actual =2 %
            US housing starts rose 3% in May after a 5% drop in April to 1.36 million units. => housing_starts US growth.mom 2025-05 actual =3 % | housing_starts US growth.mom 2025-04 actual =-5 % | housing_starts US level 2025-04 actual =1360000 units
            """)
    void releases(String text, String facts) {
        var article = new Article("a", "", text, null, Publication.parse("2025-06-12 metadata"), null);

        assertThat(new Extractor(RULES).extract(article).facts())
                .as(text)
                .map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(facts.split("\\|"))
                        .map(String::strip)
                        .filter(one -> !one.equals("-"))
                        .toList());
    }
}
