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
 * What markets quote, in sentences of our own and all that is stated in them, published on Thursday, 12 June 2025; several
 * statements are divided by a bar, and a dash says that nothing is.
 */
class MarketsTest {
    private static final Rules RULES = Rules.standard();

    private static final String TABLE = """
            The Nikkei closed down 210.5 points, or 0.6%, at 37,904.2. => stock_index/nikkei JP change.dod 2025-06-12 actual =-210.5 index | stock_index/nikkei JP growth.dod 2025-06-12 actual =-0.6 % | stock_index/nikkei JP level 2025-06-12 actual =37904.2 index
            The Dow was 88 points, or 0.2%, higher at 42,610. => stock_index/dow US change.dod 2025-06-12 actual =88 index | stock_index/dow US growth.dod 2025-06-12 actual =0.2 % | stock_index/dow US level 2025-06-12 actual =42610 index
            The FTSE 100 fell 31 points to reach 8,802. => stock_index/ftse100 GB change.dod 2025-06-12 actual =-31 index | stock_index/ftse100 GB level 2025-06-12 actual =8802 index
            US inflation was 2.4% in May. The Dow fell 0.3%. => cpi US growth.yoy 2025-05 actual =2.4 % | stock_index/dow US growth.dod 2025-06-12 actual =-0.3 %
            The DAX has gained 18% this year. => stock_index/dax DE growth.since 2025 actual =18 %
            The Hang Seng gained 2% last week. => stock_index/hang_seng HK growth.wow 2025-W23 actual =2 %
            The Nikkei is 9% below its January high. => stock_index/nikkei JP growth.since 2025-06-12 actual =-9 %
            The Dow fell 2%. The index had gained 3% on Monday. => stock_index/dow US growth.dod 2025-06-12 actual =-2 % | stock_index/dow US growth.dod 2025-06-09 actual =3 %
            The Nasdaq biotech index rose 3.1%. => -
            The Dow rose 1% and Kestrel jumped 8%. => stock_index/dow US growth.dod 2025-06-12 actual =1 %
            On the Nasdaq, losers outnumbered winners by 1.8 to 1. => -
            The dollar slipped 0.4% to 143.6 yen. => exchange_rate/usdjpy JP growth.dod 2025-06-12 actual =-0.4 % | exchange_rate/usdjpy JP level 2025-06-12 actual =143.6 JPY
            The yen firmed 0.4% to 143.6 per dollar. => exchange_rate/usdjpy JP growth.dod 2025-06-12 actual =-0.4 % | exchange_rate/usdjpy JP level 2025-06-12 actual =143.6 JPY
            Sterling rose 0.2% against the euro to 1.18 euros. => exchange_rate/eurgbp EA growth.dod 2025-06-12 actual =-0.2 % | exchange_rate/gbpeur GB level 2025-06-12 actual =1.18 EUR
            Against the Swiss franc, the dollar was down 0.5% at 0.8155. => exchange_rate/usdchf CH growth.dod 2025-06-12 actual =-0.5 % | exchange_rate/usdchf CH level 2025-06-12 actual =0.8155 CHF
            The Nikkei ended 210 points down at 37,904. => stock_index/nikkei JP change.dod 2025-06-12 actual =-210 index | stock_index/nikkei JP level 2025-06-12 actual =37904 index
            Sterling slid to 1.169 euros from a peak of about 1.175. => exchange_rate/gbpeur GB level 2025-06-12 actual =1.169 EUR | exchange_rate/gbpeur GB level 2025-06-11 actual ~1.175 EUR
            The yen's 20% slide against the euro hurt importers. => exchange_rate/eurjpy EA growth 2025-06-12 actual =20 %
            Makers of toys, hit by the yen's rise, expect profit to fall 6%. => -
            Each warrant buys shares at an exchange rate of 143 yen to the dollar. => -
            Mark Ellis added 18 points. => -
            Overnight interbank sterling eased to 4.2 pct. => interbank_rate GB level 2025-06-12 actual =4.2 %
            The baht-won cross dropped 1.4%. => exchange_rate/thbkrw TH growth.dod 2025-06-12 actual =-1.4 %
            The dollar fell 0.7%. => exchange_rate/dxy US growth.dod 2025-06-12 actual =-0.7 %
            The dollar index, which weighs it against six currencies, was down 0.3% at 98.2. => exchange_rate/dxy US growth.dod 2025-06-12 actual =-0.3 % | exchange_rate/dxy US level 2025-06-12 actual =98.2 index
            The rupee is pegged at 84.2 to the dollar. => exchange_rate/usdinr IN level 2025-06-12 actual =84.2 INR
            The airline's profit rose 8% in dollar terms. => -
            The yield on the 10-year Treasury fell 3 basis points to 4.39%. => bond_yield/10y US change.dod 2025-06-12 actual =-0.03 pp | bond_yield/10y US level 2025-06-12 actual =4.39 %
            Yields on 10-year German bonds fell 2 basis points to 2.5%, while those on gilts rose to 4.6%. => bond_yield/10y DE change.dod 2025-06-12 actual =-0.02 pp | bond_yield/10y DE level 2025-06-12 actual =2.5 % | bond_yield/10y GB level 2025-06-12 actual =4.6 %
            The loan carries a margin of 0.75 percentage point over Libor. => -
            The five-year notes were priced at 99.2 to yield 4.6%. => -
            The 8 pct 30-year Treasury bond fell 5/32 to 97-3/32. => -
            """;

    @TestFactory
    Stream<DynamicTest> table() {
        return TABLE.lines()
                .map(line -> line.split(" => "))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> assertThat(new Extractor(RULES)
                                .extract(new Article(
                                        "a", "", cells[0], null, Publication.parse("2025-06-12 metadata"), null))
                                .facts())
                        .as(cells[0])
                        .map(Object::toString)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(cells[1].split("\\|"))
                                .map(String::strip)
                                .filter(one -> !one.equals("-"))
                                .toList())));
    }
}
