package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts of our own, published on Thursday, 12 June 2025, whose figures take their period or basis from what stands around them;
 * a wave parts the headline from the text, a bar one statement from the next.
 */
class CarriedTest {
    private static final Rules RULES = Rules.standard();

    private static final String QUOTES = """
            Oil climbs as storm nears ~ Oil rose on Wednesday. Brent crude futures for August delivery gained 64 cents, or 1.1%, to $61.20 a barrel, while gold has climbed 4% to $2,700 an ounce. => price/crude_oil WORLD change.dod 2025-06-11 actual =0.64 USD/bbl | price/crude_oil WORLD growth.dod 2025-06-11 actual =1.1 % | price/crude_oil WORLD level 2025-06-11 actual =61.2 USD/bbl | price/gold WORLD growth 2025-06-11 actual =4 % | price/gold WORLD level 2025-06-11 actual =2700 USD/oz
            Silver slips ~ Silver fell 0.8% to $36.10 an ounce. => price/silver WORLD growth.dod 2025-06-12 actual =-0.8 % | price/silver WORLD level 2025-06-12 actual =36.1 USD/oz
            Japanese producer prices rise ~ Japan's producer prices rose 0.4% in May from April. Copper prices rose 2.6%. => ppi JP growth.mom 2025-05 actual =0.4 % | price/copper JP growth.mom 2025-05 actual =2.6 %
            """;

    private static final String STORY = """
            Norway's unemployed rise ~ Norway's unemployed numbered 81,000 in May. In April the number fell to 78,000. The unadjusted total was 84,000. => unemployed NO level 2025-05 actual =81000 persons | unemployed NO level 2025-04 actual =78000 persons | unemployed NO level 2025-05 actual =84000 persons
            German house prices up ~ German house prices rose in April. They rose 1.2% from a year earlier, the office said on Thursday. => house_price DE growth.yoy 2025-04 actual =1.2 %
            """;

    private static final String OWNED = """
            ~ Brazil's trade surplus narrowed to 4.1 billion dollars in May, against an April surplus of 5.2 billion dollars. => trade_balance BR level 2025-05 actual =4100000000 USD | trade_balance BR level 2025-04 actual =5200000000 USD
            ~ Sweden's inflation slowed to 1.8% in May after last year's peak of 9.7%. => cpi SE growth.yoy 2025-05 actual =1.8 % | cpi SE growth.yoy 2024 actual =9.7 %
            ~ Canada's retail inventories were 41.3 billion dollars in April, above the year-ago level of 39.8 billion dollars. => inventories CA level 2025-04 actual =41300000000 CAD | inventories CA level 2024-04 actual =39800000000 CAD
            ~ Spain's consumer prices rose 0.6% in May, the largest rise since March 2023, when they rose 1.1%. => cpi ES growth.mom 2025-05 actual =0.6 % | cpi ES growth.mom 2023-03 actual =1.1 %
            ~ Japan's exports fell 3% in May, compared to May 2024. => exports JP growth.yoy 2025-05 actual =-3 %
            """;

    @TestFactory
    Stream<DynamicTest> whatIsTradedMovesFromDayToDay() {
        return table(QUOTES);
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidOfAnOlderPeriodIsSaidInPassing() {
        return table(STORY);
    }

    @TestFactory
    Stream<DynamicTest> theTimeThatLeadsToAFigureIsItsOwn() {
        return table(OWNED);
    }

    private static Stream<DynamicTest> table(String rows) {
        return rows.lines()
                .map(line -> line.split("~ | => "))
                .map(cells -> DynamicTest.dynamicTest(cells[1], () -> assertThat(new Extractor(RULES)
                                .extract(new Article(
                                        "a",
                                        cells[0].strip(),
                                        cells[1],
                                        null,
                                        Publication.parse("2025-06-12 metadata"),
                                        null))
                                .facts())
                        .map(Object::toString)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(cells[2].split("\\|"))
                                .map(String::strip)
                                .toList())));
    }
}
