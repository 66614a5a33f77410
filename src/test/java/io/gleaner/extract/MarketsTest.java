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
            The dollar was buying 143.6 yen at midday, 0.5% stronger on the day. => exchange_rate/usdjpy JP level 2025-06-12 actual =143.6 JPY | exchange_rate/usdjpy JP growth.dod 2025-06-12 actual =0.5 %
            The yen dropped to 161.6 per euro. It later strengthened to 160.55. => exchange_rate/eurjpy EA level 2025-06-12 actual =161.6 JPY | exchange_rate/eurjpy EA level 2025-06-12 actual =160.55 JPY
            The Indian rupee fell. The Asian currency closed at 85.7525 per dollar, against 85.68 in the previous session. => exchange_rate/usdinr IN level 2025-06-12 actual =85.7525 INR | exchange_rate/usdinr IN level 2025-06-11 actual =85.68 INR
            Euro zone data were weak. The euro was up 0.6% against the British pound, at 85.1 pence. => exchange_rate/eurgbp EA growth.dod 2025-06-12 actual =0.6 % | exchange_rate/eurgbp EA level 2025-06-12 actual =0.851 GBP
            EUR/USD (^EURUSD) fell by 0.04%, and USD/JPY (^USDJPY) rose by 0.09%. => exchange_rate/eurusd EA growth.dod 2025-06-12 actual =-0.04 % | exchange_rate/usdjpy JP growth.dod 2025-06-12 actual =0.09 %
            The Taiwan dollar had risen by about 15% against the U.S. dollar since September 2024. => exchange_rate/usdtwd TW growth.since 2025-06-12 actual ~-15 %
            New Zealand floated its dollar in 1985, when the dollar was worth 44 cents. => exchange_rate/nzdusd NZ level 1985 actual =0.44 USD
            The Nikkei had risen 20.5 points, or 0.2%, to 37,904 by late morning. => stock_index/nikkei JP change.dod 2025-06-12 actual =20.5 index | stock_index/nikkei JP growth.dod 2025-06-12 actual =0.2 % | stock_index/nikkei JP level 2025-06-12 actual =37904 index
            The Dow dropped 115 points in little more than an hour. => stock_index/dow US change.dod 2025-06-12 actual =-115 index
            The dollar rose to 146.4 yen from an initial low of 144.2 and New York's Friday finish of 145.15. => exchange_rate/usdjpy JP level 2025-06-12 actual =146.4 JPY | exchange_rate/usdjpy JP level 2025-06-12 actual =144.2 JPY | exchange_rate/usdjpy JP level 2025-06-06 actual =145.15 JPY
            Gold may slip from its current level of about $3,310 an ounce. => price/gold WORLD level 2025-06 actual ~3310 USD/oz
            Open interest set records in Eurodollars at 29,372 contracts and in the FTSE 100 at 4,898. => -
            The yen was pulling away from the closely watched 145 level. => -
            The dollar/rupee contract expiring on Friday was quoted around 85.67. => exchange_rate/usdinr IN level 2025-06-12 actual ~85.67 INR
            Gold closed up 12.30 (0.37%), and silver closed up 0.41 (1.1%). => price/gold WORLD growth.dod 2025-06-12 actual =0.37 % | price/silver WORLD growth.dod 2025-06-12 actual =1.1 %
            S&P 500 energy stocks rose, and the S&P 500 energy index (.SPNY) gained 0.4%. => -
            The yield on the 11.75% gilt due March 2027 fell to 4.5% in Britain. => bond_yield GB level 2025-06-12 actual =4.5 %
            The STOXX 600 rose 0.6%. Among sectors, banks led sectoral gains, rising 2.5%. => stock_index/stoxx600 EU growth.dod 2025-06-12 actual =0.6 %
            The yen fell. Japan's 2033 euro-denominated bonds slumped 4.7 cents. => -
            Oil is down 40% since the beginning of February. => price/crude_oil WORLD growth.since 2025-06 actual =-40 %
            Copper's up nearly 14% in 2025. => price/copper WORLD growth.since 2025 actual ~14 %
            The Philippine peso has been strong. The peso gained 0.6% to 55.715 per dollar. => exchange_rate/usdphp PH growth.dod 2025-06-12 actual =-0.6 % | exchange_rate/usdphp PH level 2025-06-12 actual =55.715 PHP
            Analyst Brent Hill raised his price target to $11 from $9. => -
            The notes pay the three-month Libor rate plus 45 basis points. => -
            The sterling/yen rate was about 194.3, and the dollar/yen rate rose to 143.2. => exchange_rate/gbpjpy GB level 2025-06-12 actual ~194.3 JPY | exchange_rate/usdjpy JP level 2025-06-12 actual =143.2 JPY
            The dollar fell to 143.2 yen amid tales of the $40 melon. => exchange_rate/usdjpy JP level 2025-06-12 actual =143.2 JPY
            The S&P 500 fell 3% in its tenth decline over the past 12 sessions. => stock_index/sp500 US growth.dod 2025-06-12 actual =-3 %
            The S&P 500 fell 3%. The benchmark index is 14% below its record close. => stock_index/sp500 US growth.dod 2025-06-12 actual =-3 % | stock_index/sp500 US growth.since 2025-06-12 actual =-14 %
            The S&P 500 gained 0.97%, marking the first three-day win streak since November. => stock_index/sp500 US growth.dod 2025-06-12 actual =0.97 %
            Dealers met after an OPEC meeting and Brent traded at around $67.15 a barrel. => price/crude_oil WORLD level 2025-06-12 actual ~67.15 USD/bbl
            The yield on US bills was 4.9% and 14% of the bids were taken. => bond_yield US level 2025-06-12 actual =4.9 %
            Gold rose 2%, extending its rally to a third straight week. => price/gold WORLD growth.dod 2025-06-12 actual =2 %
            Open interest in the Nikkei contract reached a record 2,697. => -
            Brent has fallen from a high of $140 in March to just around $60. => price/crude_oil WORLD level 2025-03 actual =140 USD/bbl | price/crude_oil WORLD level 2025-06 actual ~60 USD/bbl
            Oil slid to $10 in 1986. Prices have since steadied at around $65 a barrel. => price/crude_oil WORLD level 1986 actual =10 USD/bbl | price/crude_oil WORLD level 2025-06 actual ~65 USD/bbl
            The Australian dollar fell to 64.45 U.S. cents from 65.02. => exchange_rate/audusd AU level 2025-06-12 actual =0.6445 USD | exchange_rate/audusd AU level 2025-06-11 actual =0.6502 USD
            The British pound has risen to 21,657.93 against 21,429.83. => -
            The dollar had fallen 4% to 1.36 Canadian dollars. On the Fed's trade-weighted index it declined 2%. => exchange_rate/usdcad CA growth.dod 2025-06-12 actual =-4 % | exchange_rate/usdcad CA level 2025-06-12 actual =1.36 CAD | exchange_rate/usd_twi US growth.dod 2025-06-12 actual =-2 %
            Sterling closed on a trade-weighted basis at 82.4. => exchange_rate/gbp_twi GB level 2025-06-12 actual =82.4 index
            The Nikkei 225 stock market index fell 1.4%. The biggest U.S. stock index, the Dow Jones, lost 416 points. => stock_index/nikkei JP growth.dod 2025-06-12 actual =-1.4 % | stock_index/dow US change.dod 2025-06-12 actual =-416 index
            The FTSE 100 dropped by 2.36%, which is 207.4 points, to 8,590.2. => stock_index/ftse100 GB growth.dod 2025-06-12 actual =-2.36 % | stock_index/ftse100 GB change.dod 2025-06-12 actual =-207.4 index | stock_index/ftse100 GB level 2025-06-12 actual =8590.2 index
            The countries that share the euro and the dollar posted growth of 0.2% and 0.4%, respectively. => -
            Crude oil rose 2%. IT index (.NIFTYIT) gained 0.8%. => price/crude_oil WORLD growth.dod 2025-06-12 actual =2 % | stock_index/nifty_it IN growth.dod 2025-06-12 actual =0.8 %
            Shares in Kestrel Energy, a UK oil firm, have closed down 18%, and Dhampur Sugar Mills gained 6%. => -
            Oil was at $60. Firms can buy credits at $15 per tonne of emissions. => price/crude_oil WORLD level 2025-06-12 actual =60 USD/bbl
            US gas prices averaged $2.10 per million Btu in May. => price/natural_gas US level 2025-05 actual =2.1 USD/MMBtu
            The dollar traded at about $1.16 against the euro. It has lost 7% this year, while against the Japanese yen it is down 3.2%. => exchange_rate/eurusd EA level 2025-06-12 actual ~1.16 USD | exchange_rate/dxy US growth.since 2025 actual =-7 % | exchange_rate/usdjpy JP growth.dod 2025-06-12 actual =-3.2 %
            The bank sees copper averaging $9,500 a tonne in 2026, versus $9,200 previously. => price/copper WORLD level 2026 forecast =9500 USD/t | price/copper WORLD level 2026 superseded =9200 USD/t
            Brent was at $60 and gold held at $3,350. => price/crude_oil WORLD level 2025-06-12 actual =60 USD/bbl | price/gold WORLD level 2025-06-12 actual =3350 USD/oz
            Trade is based on a rate of 50.1 Egyptian pounds to the dollar. => exchange_rate/usdegp EG level 2025-06-12 actual =50.1 EGP
            She gave 100 pounds to the dollar store. => -
            The main Bovespa index on the Sao Paulo Stock Exchange closed at 136,997 points. => stock_index/bovespa BR level 2025-06-12 actual =136997 index
            Copper on the London Metal Exchange was down 0.8% at $9,412 a metric ton, zinc fell 0.5% to $2,842.50 and nickel rose $15 to $15,640. => price/copper WORLD growth.dod 2025-06-12 actual =-0.8 % | price/copper WORLD level 2025-06-12 actual =9412 USD/t | price/zinc WORLD growth.dod 2025-06-12 actual =-0.5 % | price/zinc WORLD level 2025-06-12 actual =2842.5 USD/t | price/nickel WORLD change.dod 2025-06-12 actual =15 USD/t | price/nickel WORLD level 2025-06-12 actual =15640 USD/t
            Wheat on the Chicago Board of Trade was up 0.7% at $5.62 a bushel. => price/wheat US growth.dod 2025-06-12 actual =0.7 % | price/wheat US level 2025-06-12 actual =5.62 USD/bu
            Gold futures for August delivery fell Rs 512 to Rs 92,750 per 10 grams on the Multi Commodity Exchange. => price/gold WORLD change.dod 2025-06-12 actual =-512 INR/10g | price/gold WORLD level 2025-06-12 actual =92750 INR/10g
            Soybeans ended up 3 cents at $10.11 a bushel and soyoil fell 0.42 cent to 42.11 cents per lb. => price/soybean - change.dod 2025-06-12 actual =0.03 USD/bu | price/soybean - level 2025-06-12 actual =10.11 USD/bu | price/soybean_oil - change.dod 2025-06-12 actual =-0.0042 USD/lb | price/soybean_oil - level 2025-06-12 actual =0.4211 USD/lb
            Copper ended the day at 886.50 pounds, up 9.50 pounds from Wednesday. => price/copper WORLD level 2025-06-12 actual =886.5 GBP/t | price/copper WORLD change.dod 2025-06-12 actual =9.5 GBP/t
            Vietnam's 5% broken rice was quoted at $395-$400 a tonne on Thursday. Thailand's was unchanged at $405. => price/rice VN level 2025-06-12 actual =395..400 USD/t | price/rice TH level 2025-06-12 actual =405 USD/t
            Thailand's 5% broken rice prices rose to $420 from $405 last week, while Vietnam's slipped to $388-$392. => price/rice TH level 2025-06 actual =420 USD/t | price/rice TH level 2025-W23 actual =405 USD/t | price/rice VN level 2025-06 actual =388..392 USD/t
            The shop sells cookers for rice. The rice cooker was quoted at $130. => -
            Germany's 10-year bond yield rose 2 basis points to 2.45%. Italy's has risen to 3.61%. => bond_yield/10y DE change.dod 2025-06-12 actual =0.02 pp | bond_yield/10y DE level 2025-06-12 actual =2.45 % | bond_yield/10y IT level 2025-06-12 actual =3.61 %
            Kestrel's profit rose 4% to $200 million. Canada's fell 3%. => -
            The rupee settled at 85.57, down 25 paise from its previous close of 85.82. The Sensex fell 120 points from its previous close of 74,220. => exchange_rate/usdinr IN level 2025-06-12 actual =85.57 INR | exchange_rate/usdinr IN change.dod 2025-06-12 actual =-0.25 INR | exchange_rate/usdinr IN level 2025-06-11 actual =85.82 INR | stock_index/sensex IN change.dod 2025-06-12 actual =-120 index | stock_index/sensex IN level 2025-06-11 actual =74220 index
            June crude closed 23 cents higher at $68.65 a barrel, while July rose 18 cents to $68.45. => price/crude_oil WORLD change.dod 2025-06-12 actual =0.23 USD/bbl | price/crude_oil WORLD level 2025-06-12 actual =68.65 USD/bbl | price/crude_oil WORLD change.dod 2025-06-12 actual =0.18 USD/bbl | price/crude_oil WORLD level 2025-06-12 actual =68.45 USD/bbl
            Spain's 10-year yield stood at 3.07%, 60 bps above Germany's. => bond_yield/10y ES level 2025-06-12 actual =3.07 %
            CBOT July wheat ended 3-1/4 cents lower at $5.29-1/2 a bushel. => price/wheat - change.dod 2025-06-12 actual =-0.0325 USD/bu | price/wheat - level 2025-06-12 actual =5.295 USD/bu
            Platinum closed at $595 an ounce, up 6.50. The KL Composite Index closed 4.2 points lower at 1,512.9. => price/platinum WORLD level 2025-06-12 actual =595 USD/oz | price/platinum WORLD change.dod 2025-06-12 actual =6.5 USD/oz | stock_index/klci MY change.dod 2025-06-12 actual =-4.2 index | stock_index/klci MY level 2025-06-12 actual =1512.9 index
            Saudi Arabia's output quota is 9.1 million bpd and Iran's 3.2 million. => production/crude_oil SA level - target =9100000 bpd | production/crude_oil IR level - target =3200000 bpd
            SAUDI ARABIA (.TASI) up 0.4% to 10,911 QATAR (.QSI) down 0.7% to 9,702 OMAN (.MSX30) fell 0.2% to 7,511 => stock_index/tasi SA growth.dod 2025-06-12 actual =0.4 % | stock_index/tasi SA level 2025-06-12 actual =10911 index | stock_index/qse QA growth.dod 2025-06-12 actual =-0.7 % | stock_index/qse QA level 2025-06-12 actual =9702 index | stock_index/msx30 OM growth.dod 2025-06-12 actual =-0.2 % | stock_index/msx30 OM level 2025-06-12 actual =7511 index
            Bahrain's index (.BAX) ended flat at 1,951. The Dow (.DJI) and S&P 500 (.SPX) fell 1.3% and 0.9%, respectively. => stock_index/bahrain_all_share BH level 2025-06-12 actual =1951 index | stock_index/dow US growth.dod 2025-06-12 actual =-1.3 % | stock_index/sp500 US growth.dod 2025-06-12 actual =-0.9 %
            Canadian bond yields moved lower across the curve, with the 10-year down 2.1 basis points at 3.664%. => bond_yield/10y CA change.dod 2025-06-12 actual =-0.021 pp | bond_yield/10y CA level 2025-06-12 actual =3.664 %
            Indian bonds gained, with benchmark yields down 90 basis points this year to 6.41% on Wednesday. => bond_yield IN change.since 2025 actual =-0.9 pp | bond_yield IN level 2025-06-11 actual =6.41 %
            The dollar has fallen to a record low against the euro. The greenback hit $1.3521 in New York, before rallying to $1.3512. => exchange_rate/eurusd EA level 2025-06-12 actual =1.3521 USD | exchange_rate/eurusd EA level 2025-06-12 actual =1.3512 USD
            That helped the won, which has strengthened more than 8% this month. MSCI's Asia Pacific equities gauge fell 0.3%. => exchange_rate/usdkrw KR growth.since 2025-06 actual >-8 % | stock_index/msci_asia_pacific ASIA growth.dod 2025-06-12 actual =-0.3 %
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
