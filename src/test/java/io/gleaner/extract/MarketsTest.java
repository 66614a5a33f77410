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
            The DAX climbed almost 8% in seven days. => stock_index/dax DE growth.since 2025-06-12 actual ~8 %
            The euro has rallied 3% from its lows in mid-March to $1.14. => exchange_rate/eurusd EA growth.since 2025-06-12 actual =3 % | exchange_rate/eurusd EA level 2025-06-12 actual =1.14 USD
            Gold rose 5% for the week at $3,340 an ounce, while silver fell 0.4%. => price/gold WORLD growth.wow 2025-W24 actual =5 % | price/gold WORLD level 2025-06 actual =3340 USD/oz | price/silver WORLD growth.dod 2025-06-12 actual =-0.4 %
            For the week, Brent gained 6.4% while gold rose 1.2%. => price/crude_oil WORLD growth.wow 2025-W24 actual =6.4 % | price/gold WORLD growth.wow 2025-W24 actual =1.2 %
            The 10-year UK gilt yield climbed 4 basis points to 4.61%. => bond_yield/10y GB change.dod 2025-06-12 actual =0.04 pp | bond_yield/10y GB level 2025-06-12 actual =4.61 %
            The yield on British 30-year government bonds rose to 5.31%. => bond_yield/30y GB level 2025-06-12 actual =5.31 %
            Thirty-year U.S. bond yields fell 9 basis points. => bond_yield/30y US change.dod 2025-06-12 actual =-0.09 pp
            The 10-year yield is 49 basis points higher than the two-year yield. => -
            With the DAX on its longest weekly winning streak, German bond yields fell 6 basis points. => bond_yield DE change.dod 2025-06-12 actual =-0.06 pp
            The STOXX 600 fell 0.7%. => stock_index/stoxx600 EU growth.dod 2025-06-12 actual =-0.7 %
            Profits at STOXX 600 companies rose 13%. => -
            India's weighting in the MSCI emerging markets index has fallen below 12%. => -
            French bond yields are not far off 3.5%. => bond_yield FR level 2025-06-12 actual ~3.5 %
            Futures on the S&P 500 fell 0.3% after the underlying gauge climbed 0.9%. => stock_index/sp500_future US growth.dod 2025-06-12 actual =-0.3 % | stock_index/sp500 US growth.dod 2025-06-11 actual =0.9 %
            The Dow (.DJI), the S&P 500 (.SPX) and the Nikkei fell 1.3%, 1.1% and 1.0%, respectively. => stock_index/dow US growth.dod 2025-06-12 actual =-1.3 % | stock_index/sp500 US growth.dod 2025-06-12 actual =-1.1 % | stock_index/nikkei JP growth.dod 2025-06-12 actual =-1 %
            The Nikkei <.N225> lost 0.20% and the Hang Seng <.HSI> 0.13%. => stock_index/nikkei JP growth.dod 2025-06-12 actual =-0.2 % | stock_index/hang_seng HK growth.dod 2025-06-12 actual =-0.13 %
            The peso climbed 0.2% to 56.09 per dollar in Manila, the Philippine central bank said. => exchange_rate/usdphp PH growth.dod 2025-06-12 actual =-0.2 % | exchange_rate/usdphp PH level 2025-06-12 actual =56.09 PHP
            The brokerage raised its year-end target for the S&P 500 to 7,100. => stock_index/sp500 US level 2025-12 forecast =7100 index
            Traders saw the Nikkei fall after the Shanghai Composite closed down 1.2%. => stock_index/shanghai_composite CN growth.dod 2025-06-12 actual =-1.2 %
            The 30% decline in copper prices since January hurt miners. => price/copper WORLD growth.since 2025-06 actual =-30 %
            The spread between German 30-year and 10-year bond yields is 0.6 percentage point. => -
            Japan's 10-year yield is on the brink of hitting 1.5%. => bond_yield/10y JP level 2025-06-12 actual ~1.5 %
            Weekly US jobless claims unexpectedly fell -6,000 to 206,000. => jobless_claims US change.wow 2025-W23 actual =-6000 persons | jobless_claims US level 2025-W23 actual =206000 persons
            Markets see a 35% chance of a +25 bp Fed rate hike at its next meeting on July 30. => policy_rate US change.prev 2025-07-30 forecast =0.25 pp
            That pushed the 10-year Treasury yield up to 4.70% from 4.65%. => bond_yield/10y US level 2025-06-12 actual =4.7 % | bond_yield/10y US level 2025-06-11 actual =4.65 %
            The TSX rose 200 points, which helped it to regain ground that it lost a day earlier. => stock_index/tsx CA change.dod 2025-06-12 actual =200 index
            The 30-year Treasury yield had hit 5.3% on Monday. The news drove it down to 5.1%. => bond_yield/30y US level 2025-06-09 actual =5.3 % | bond_yield/30y US level 2025-06-12 actual =5.1 %
            Dow Jones Industrial Average: -789.37, or 2.96% => stock_index/dow US change.dod 2025-06-12 actual =-789.37 index | stock_index/dow US growth.dod 2025-06-12 actual =-2.96 %
            S&P 500: -86.86, or -2.81% => stock_index/sp500 US change.dod 2025-06-12 actual =-86.86 index | stock_index/sp500 US growth.dod 2025-06-12 actual =-2.81 %
            Treasury yields dropped 7 basis points on Tuesday, and gained 1 basis point to 1.78% in Asian trading on Wednesday. => bond_yield US change.dod 2025-06-10 actual =-0.07 pp | bond_yield US change.dod 2025-06-11 actual =0.01 pp | bond_yield US level 2025-06-11 actual =1.78 %
            Sterling strengthened 0.04% to $1.3635. Bitcoin scaled a three-month high. It was last up 6.1% at $107,060. => exchange_rate/gbpusd GB growth.dod 2025-06-12 actual =0.04 % | exchange_rate/gbpusd GB level 2025-06-12 actual =1.3635 USD | price/bitcoin WORLD growth.dod 2025-06-12 actual =6.1 % | price/bitcoin WORLD level 2025-06-12 actual =107060 USD
            Traders see a 31% chance of a Fed hike in July, rising to 65% by December. => -
            The yen strengthened 0.2% to 143.8 per dollar after data showed that Japanese core inflation had accelerated in May. => exchange_rate/usdjpy JP growth.dod 2025-06-12 actual =-0.2 % | exchange_rate/usdjpy JP level 2025-06-12 actual =143.8 JPY
            Last month Brent zigzagged between $62 and $70 as hopes rose and fell. => price/crude_oil WORLD level 2025-05 actual =62..70 USD/bbl
            The price of oil fell 5% to $63 per barrel and silver slid 4%. => price/crude_oil WORLD growth.dod 2025-06-12 actual =-5 % | price/crude_oil WORLD level 2025-06-12 actual =63 USD/bbl | price/silver WORLD growth.dod 2025-06-12 actual =-4 %
            Sterling was 0.2% higher at $1.356, and the loonie was trading 0.1% weaker at 1.369 per U.S. dollar. => exchange_rate/gbpusd GB growth.dod 2025-06-12 actual =0.2 % | exchange_rate/gbpusd GB level 2025-06-12 actual =1.356 USD | exchange_rate/usdcad CA growth.dod 2025-06-12 actual =0.1 % | exchange_rate/usdcad CA level 2025-06-12 actual =1.369 CAD
            The zloty was 0.3% firmer at 4.26 per euro. => exchange_rate/eurpln EA growth.dod 2025-06-12 actual =-0.3 % | exchange_rate/eurpln EA level 2025-06-12 actual =4.26 PLN
            The offshore yuan slipped 0.1%. => exchange_rate/usdcny CN growth.dod 2025-06-12 actual =0.1 %
            The yen was flat at 143.6 per dollar after depreciating 0.3%. => exchange_rate/usdjpy JP level 2025-06-12 actual =143.6 JPY | exchange_rate/usdjpy JP growth.dod 2025-06-11 actual =0.3 %
            Yields on 30-year Treasury bonds rose 5 basis points to 5.02% after falling to 4.95% earlier. => bond_yield/30y US change.dod 2025-06-12 actual =0.05 pp | bond_yield/30y US level 2025-06-12 actual =5.02 % | bond_yield/30y US level 2025-06-12 actual =4.95 %
            Palladium was up 0.5% at $1,050 an ounce, after falling 1.5% in the previous session. => price/palladium WORLD growth.dod 2025-06-12 actual =0.5 % | price/palladium WORLD level 2025-06-12 actual =1050 USD/oz | price/palladium WORLD growth.dod 2025-06-11 actual =-1.5 %
            The Brent benchmark has gained more than 6% while WTI has risen 5.3% this week. => price/crude_oil WORLD growth.wow 2025-W24 actual >6 % | price/crude_oil WORLD growth.wow 2025-W24 actual =5.3 %
            Brent is poised to end the week more than 5% higher. => price/crude_oil WORLD growth.wow 2025-W24 forecast >5 %
            The Standard & Poor's 500 rose by 7.1% or 54.37 points, reaching 822.91. => stock_index/sp500 US growth.dod 2025-06-12 actual =7.1 % | stock_index/sp500 US change.dod 2025-06-12 actual =54.37 index | stock_index/sp500 US level 2025-06-12 actual =822.91 index
            The Dow Jones was up 3.1% at noon, an increase of 330.89. => stock_index/dow US growth.dod 2025-06-12 actual =3.1 % | stock_index/dow US change.dod 2025-06-12 actual =330.89 index
            The Nasdaq was down 2.95% (54.97 points) to 1,807.99 points. => stock_index/nasdaq US growth.dod 2025-06-12 actual =-2.95 % | stock_index/nasdaq US change.dod 2025-06-12 actual =-54.97 index | stock_index/nasdaq US level 2025-06-12 actual =1807.99 index
            The Dow and the Nasdaq fell 2% and 3%. => stock_index/dow US growth.dod 2025-06-12 actual =-2 % | stock_index/nasdaq US growth.dod 2025-06-12 actual =-3 %
            Overnight, the Dow and the S&P 500 rose 0.22% and 0.21%, respectively. => stock_index/dow US growth.dod 2025-06-12 actual =0.22 % | stock_index/sp500 US growth.dod 2025-06-12 actual =0.21 %
            Copper and aluminium prices rose 2% and 3%. => price/copper WORLD growth.dod 2025-06-12 actual =2 % | price/aluminium WORLD growth.dod 2025-06-12 actual =3 %
            Dubai's main index (.DFMGI) rose 0.3%, helped by a 2.1% jump in Kestrel Bank. => stock_index/dfm AE growth.dod 2025-06-12 actual =0.3 %
            Kestrel was the heaviest weight on the Dow and fell 9.2%. => -
            Kestrel climbed 9.6%, lifting the blue-chip Dow. => -
            Technology stocks in the S&P 500 slipped 0.6%. => -
            The Philadelphia chips index (.SOX) was down, falling close to 5%. => stock_index/sox US growth.dod 2025-06-12 actual ~-5 %
            Futures volume in the FTSE 100 doubled, and options on the Dow rose 8%. => -
            Spreads on the notes are about 126 basis points above Libor. => -
            The US two-year rate lost 14 basis points to 3.9%. => bond_yield/2y US change.dod 2025-06-12 actual =-0.14 pp | bond_yield/2y US level 2025-06-12 actual =3.9 %
            Kestrel Wealth raised its year-end target for the S&P 500 index (.SPX) to 7,100. => stock_index/sp500 US level 2025-12 forecast =7100 index
            The 10-year Treasury yield declined 1.3%. => -
            Crude oil rose to close at $66.13 a barrel. => price/crude_oil WORLD level 2025-06-12 actual =66.13 USD/bbl
            The Dow rose 1%, to 42,610.25.Kestrel's shares surged 8%. => stock_index/dow US growth.dod 2025-06-12 actual =1 % | stock_index/dow US level 2025-06-12 actual =42610.25 index
            The Lebanese pound fell by more than 90%. => exchange_rate/usdlbp LB growth 2025-06-12 actual >90 %
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
