package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What statistics offices and central banks tell of an economy, in texts of our own that were published on 18 March 1987; a wave
 * parts the headline from the text, a bar one statement from the next.
 */
class OfficialFiguresTest {
    private static final String SUMS = """
            Peru trade ~ Peru had a trade deficit of 210 mln dlrs in February. The deficit for the two months widened to 350 mln dlrs from 120 mln a year ago. => trade_balance PE level 1987-02 actual =-210000000 USD | trade_balance PE level 1987-01/1987-02 actual =-350000000 USD | trade_balance PE level 1986-01/1986-02 actual =-120000000 USD
            Danish trade ~ Denmark's February deficit was 1.1 billion crowns and the two-month cumulative trade deficit 2.3 billion. => trade_balance DK level 1987-02 actual =-1100000000 DKK | trade_balance DK level 1987-01/1987-02 actual =-2300000000 DKK
            U.K. shops ~ In the three months from December to February, British retail sales were five pct higher than in the same year-ago period. => retail_sales GB growth.yoy 1986-12/1987-02 actual =5 %
            U.S. money ~ U.S. M-1 money supply rose 1.4 billion dlrs to 741.0 billion dlrs in the March 2 week. The previous week's M-1 level was revised to 739.6 billion dlrs, while the moving average of M-1 rose to 738.2 billion. Economists polled said that M-1 would rise anywhere from one to three billion dlrs. The average forecast called for a two billion dlr M-1 rise. => money_supply US change.wow 1987-W09 actual =1400000000 USD | money_supply US level 1987-W09 actual =741000000000 USD | money_supply US level 1987-W08 actual =739600000000 USD | money_supply US level 1987-W09 actual =738200000000 USD | money_supply US change.wow 1987-W09 forecast =1000000000..3000000000 USD | money_supply US change.wow 1987-W09 forecast =2000000000 USD
            """;

    private static final String BALANCES = """
            Thai payments ~ Thailand's current account surplus was 1.4 billion baht in January. The overall balance of payments recorded a 2.1 billion baht surplus against a 900 mln deficit in December. => current_account TH level 1987-01 actual =1400000000 THB
            Korean payments ~ South Korea's current account surplus was 640 mln dlrs in January while the net capital inflow fell to 210 mln dlrs from 330 mln. => current_account KR level 1987-01 actual =640000000 USD
            Danish payments ~ Denmark's current account deficit was 2.4 billion crowns in January. The services deficit narrowed to 800 mln crowns. There was a 300 mln crown deficit on invisibles. => current_account DK level 1987-01 actual =-2400000000 DKK
            Japan payments ~ Japan's current account surplus rose to 7.1 billion dlrs in February. The overall balance of payments deficit rose to 2.6 billion dlrs but was down from 7.1 billion in January. Errors and omissions were 2.4 billion dlrs in surplus. => current_account JP level 1987-02 actual =7100000000 USD
            Swiss payments ~ The current account surplus of the Swiss balance of payments rose to 12.1 billion francs in 1986. => current_account CH level 1986 actual =12100000000 CHF
            U.S. trade ~ The U.S. trade deficit, calculated on a balance of payments basis, swelled to 39.1 billion dlrs in the fourth quarter of 1986. => trade_balance US level 1986-Q4 actual =-39100000000 USD
            Singapore banks ~ Bank loans in Singapore rose to 35.2 billion Singapore dlrs in January while deposits of non-bank customers fell to 29.8 billion dlrs. => credit SG level 1987-01 actual =35200000000 SGD
            Canadian money ~ In Canada M-3, which is M-2 plus foreign currency deposits of residents, rose 510 mln dlrs to 210.1 billion dlrs in February. => money_supply CA change.mom 1987-02 actual =510000000 CAD | money_supply CA level 1987-02 actual =210100000000 CAD
            """;

    private static final String INDICES = """
            Japan output ~ Japan's industrial production index fell 0.4 pct in January from December. The shipment index was revised to 116.2. The index was down 0.6 pct from December. => industrial_production JP growth.mom 1987-01 actual =-0.4 %
            Japan stocks ~ Japan's industrial production index fell 0.4 pct in January from December. The index of producers' inventories rose 0.2 pct. The index was down 0.9 pct from a year earlier. => industrial_production JP growth.mom 1987-01 actual =-0.4 % | inventories JP growth.mom 1987-01 actual =0.2 % | inventories JP growth.yoy 1987-01 actual =-0.9 %
            U.K. outlook ~ The British longer leading cyclical indicator rose by 3.1 pct in February. The indicator was put at 106.4, compared with 103.2 in January. => leading_index GB growth.mom 1987-02 actual =3.1 % | leading_index GB level 1987-02 actual =106.4 index | leading_index GB level 1987-01 actual =103.2 index
            Tokyo prices ~ Japanese consumer prices rose in February. The consumer price index for the Tokyo area rose 0.3 pct in mid-March from a month earlier. The index fell 0.2 pct year on year. => cpi JP-13 growth.mom 1987-03 actual =0.3 % | cpi JP-13 growth.yoy 1987-03 actual =-0.2 %
            German exports ~ German exports to the United States were 3.7 billion marks in January. Total exports fell to 41.2 billion marks in January from December's 44.0 billion. => exports DE>US level 1987-01 actual =3700000000 DEM | exports DE level 1987-01 actual =41200000000 DEM | exports DE level 1986-12 actual =44000000000 DEM
            """;

    private static final String LISTS = """
            N.Z. trade ~ Exports from New Zealand rose to 812.4 mln N.Z. dlrs in February, from 790.2 mln (revised from 788.5) in January and 763.2 in February 1986. => exports NZ level 1987-02 actual =812400000 NZD | exports NZ level 1987-01 actual =790200000 NZD | exports NZ level 1987-01 superseded =788500000 NZD | exports NZ level 1986-02 actual =763200000 NZD
            Korean trade ~ South Korea's exports were 2.9 billion dlrs in February compared with 2.7 billion in January and 2.1 billion a year ago. Imports were 2.6 billion against 2.2 billion and 2.3 billion. => exports KR level 1987-02 actual =2900000000 USD | exports KR level 1987-01 actual =2700000000 USD | exports KR level 1986-02 actual =2100000000 USD | imports KR level 1987-02 actual =2600000000 USD | imports KR level 1987-01 actual =2200000000 USD | imports KR level 1986-02 actual =2300000000 USD
            French trade ~ French exports rose to 73.1 billion francs in February from 71.2 billion in February 1986 and imports fell to 74.2 billion from 75.1 billion. => exports FR level 1987-02 actual =73100000000 FRF | exports FR level 1986-02 actual =71200000000 FRF | imports FR level 1987-02 actual =74200000000 FRF | imports FR level 1986-02 actual =75100000000 FRF
            U.S. index ~ The U.S. leading index fell 0.2 pct in January after increases of 0.8 pct in December and 0.3 pct in November. => leading_index US growth.mom 1987-01 actual =-0.2 % | leading_index US growth.mom 1986-12 actual =0.8 % | leading_index US growth.mom 1986-11 actual =0.3 %
            Australian GDP ~ Australia's GDP rose 1.3 pct in the fourth quarter of 1986, after rising 0.3 pct in the third quarter and falling 0.9 pct a year earlier. => gdp AU growth.qoq 1986-Q4 actual =1.3 % | gdp AU growth.qoq 1986-Q3 actual =0.3 % | gdp AU growth.yoy 1985-Q4 actual =-0.9 %
            Garments ~ Garment orders in Taiwan were 320 mln dlrs in February against 380 mln and 280 mln while footwear orders were 290 mln. => orders/garment TW level 1987-02 actual =320000000 USD | orders/garment TW level 1987-01 actual =380000000 USD | orders/garment TW level 1986-02 actual =280000000 USD | orders/footwear TW level 1987-02 actual =290000000 USD
            Canadian payments ~ Canada's current account deficit rose to a record 8.6 billion Canadian dlrs in 1986 from the previous year's shortfall of 570 mln dlrs. => current_account CA level 1986 actual =-8600000000 CAD | current_account CA level 1985 actual =-570000000 CAD
            U.S. trade ~ The U.S. trade deficit with Western Europe rose 200 mln to 7.2 billion dlrs in January. The deficit with Asian countries, including South Korea and Taiwan, fell 500 mln dlrs. => trade_balance US change.mom 1987-01 actual =200000000 USD | trade_balance US level 1987-01 actual =-7200000000 USD | trade_balance US>ASIA change.mom 1987-01 actual =-500000000 USD
            Taiwan trade ~ Taiwan wants to cut its trade surplus with Washington, which rose to 13.1 billion dlrs in 1986. => trade_balance TW>US level 1986 actual =13100000000 USD
            Taiwan trade ~ Taiwan's trade surplus with the U.S. rose to 13.1 billion dlrs last year. => trade_balance TW>US level 1986 actual =13100000000 USD
            """;

    private static final String GROWTH = """
            U.K. money ~ U.K. sterling M3 rose 1.2 pct in January. The unadjusted year-on-year rise was 17.1 pct after 18.4 pct in December. The narrow measure, M0, fell by a seasonally adjusted 0.4 pct in January. => money_supply GB growth.mom 1987-01 actual =1.2 % | money_supply GB growth.yoy 1987-01 actual =17.1 % | money_supply GB growth.yoy 1986-12 actual =18.4 % | money_supply GB growth.mom 1987-01 actual =-0.4 %
            H.K. money ~ Hong Kong M3 rose 2.1 pct in January, after a 3.2 pct rise in December, for a year-on-year rise of 22.8 pct. => money_supply HK growth.mom 1987-01 actual =2.1 % | money_supply HK growth.mom 1986-12 actual =3.2 % | money_supply HK growth.yoy 1987-01 actual =22.8 %
            Bank lending ~ Bank lending in Britain rose 1.4 billion stg in February. The unadjusted rise was 1.2 billion stg. => credit GB change.mom 1987-02 actual =1400000000 GBP | credit GB change.mom 1987-02 actual =1200000000 GBP
            Australian GDP ~ Australia's GDP rose 1.2 pct in the fourth quarter of 1986. Compared with the year-earlier quarter, GDP also rose 1.2 pct. => gdp AU growth.qoq 1986-Q4 actual =1.2 % | gdp AU growth.yoy 1986-Q4 actual =1.2 %
            U.S. prices ~ The U.S. CPI rose 1.4 pct from December 1985 to December 1986. => cpi US growth.yoy 1986-12 actual =1.4 %
            U.S. prices ~ U.S. energy prices, which rose three pct in January, advanced a more moderate 1.8 pct in February. => price/energy US growth.mom 1987-01 actual =3 % | price/energy US growth.mom 1987-02 actual =1.8 %
            OECD prices ~ Monthly inflation throughout the OECD was 0.3 pct in January. The U.S. and Japan had lower rates. => cpi OECD growth.mom 1987-01 actual =0.3 %
            U.S. income ~ U.S. personal income is expected to rise by 0.6 pct, compared with no change in January. => personal_income US growth - forecast =0.6 %
            Korean money ~ South Korea's M-2 money supply rose 0.4 pct in February. The February figure was up 18.2 pct from a year earlier. M-1 money supply rose 4.3 pct to 8,401 billion won in February from January. => money_supply KR growth.mom 1987-02 actual =0.4 % | money_supply KR growth.yoy 1987-02 actual =18.2 % | money_supply KR growth.mom 1987-02 actual =4.3 % | money_supply KR level 1987-02 actual =8401000000000 KRW
            Canadian GDP ~ Canada's gross domestic product rose 0.2 pct in January. January's level was 1.4 pct higher than the same month a year ago. => gdp CA growth.mom 1987-01 actual =0.2 % | gdp CA growth.yoy 1987-01 actual =1.4 %
            Dutch jobless ~ The number of unemployed in the Netherlands was 701,000 at the end of February, a decline of 3,500 from January and comparing with 740,000 at the end of February last year. => unemployed NL level 1987-02 actual =701000 persons | unemployed NL change.mom 1987-02 actual =-3500 persons | unemployed NL level 1986-02 actual =740000 persons
            Taiwan output ~ Taiwan's industrial output index fell to 141.2 in February. The January figure was revised from a preliminary 151.3. => industrial_production TW level 1987-02 actual =141.2 index | industrial_production TW level 1987-01 superseded =151.3 index
            Shops ~ U.S. retail sales were 93 mln dlrs in January a year ago. => retail_sales US level 1986-01 actual =93000000 USD
            U.S. index ~ The U.S. leading index rose 0.6 pct in February after a revised 0.4 pct January fall. => leading_index US growth.mom 1987-02 actual =0.6 % | leading_index US growth.mom 1987-01 actual =-0.4 %
            Canadian GDP ~ Canada's gross domestic product grew 3.2 pct in 1986, but that was down from 1985's four pct. => gdp CA growth.yoy 1986 actual =3.2 % | gdp CA growth.yoy 1985 actual =4 %
            German prices ~ In January German export prices fell 0.4 pct against December to stand 3.1 pct lower than in January 1986. => export_price DE growth.mom 1987-01 actual =-0.4 % | export_price DE growth.yoy 1987-01 actual =-3.1 %
            Taiwan output ~ Taiwan's industrial production index fell, as a result of the rising Taiwan dollar, by 7.9 pct in February. => industrial_production TW growth.mom 1987-02 actual =-7.9 %
            U.K. prices ~ In September 1985 five nations met. U.K. inflation is currently around 4.1 pct. => cpi GB growth.yoy 1987-03 actual ~4.1 %
            U.S. housing ~ The U.S. minister said 1987 will be a good year for housing starts after a 2.7 pct rise in February. => housing_starts US growth.mom 1987-02 actual =2.7 %
            U.S. money ~ In February, U.S. M-2 was 17.9 billion dlrs below its upper limit. M-1 grew 600 mln dlrs in the week to March nine. => money_supply US change.wow 1987-W10 actual =600000000 USD
            U.K. market ~ The Bank of England said a fall in note circulation will add some 45 mln stg to the system. => none
            """;

    private static final String RATES = """
            Home loans ~ The average effective interest rate on all loans closed in the United States declined 19 basis points from early January to 9.4 pct in early February. => lending_rate US change.mom 1987-02 actual =-0.19 pp | lending_rate US level 1987-02 actual =9.4 %
            Home loans ~ The average commitment rate on U.S. mortgages for new home purchases dropped to 9.6 pct in February. => lending_rate US level 1987-02 actual =9.6 %
            Jakarta banks ~ Banks in Indonesia pay interest rates of 16 pct on time deposits. Lending rates there average 24 pct. => lending_rate ID level 1987-03 actual =24 %
            Reserves ~ Taiwan is considering proposals to reduce foreign exchange reserves of 49 billion U.S. dlrs. => fx_reserves TW level 1987-03 actual =49000000000 USD
            Trade bill ~ The U.S. House will vote in April on a bill to turn around last year's record 166 billion dlr trade deficit. => trade_balance US level 1986 actual =-166000000000 USD
            """;

    private static final String AFTER = """
            U.S. shops ~ U.S. retail sales rose 2.3 pct, following a weak performance in January. => retail_sales US growth.mom 1987-02 actual =2.3 %
            U.S. shops ~ U.S. retail sales for February rose 2.3 pct after falling sharply in January. => retail_sales US growth.mom 1987-02 actual =2.3 %
            U.S. shops ~ After a slow January and a mild December, U.S. retail sales rose 2.3 pct. => retail_sales US growth.mom 1987-02 actual =2.3 %
            Danish jobs ~ Denmark's unemployment rate rose to 8.1 pct shortly after the election in 1984. => unemployment_rate DK level 1984 actual =8.1 %
            U.S. pay ~ Average weekly earnings of U.S. workers, after adjustment for inflation, rose 0.3 pct in February. => wage US growth.mom 1987-02 actual =0.3 %
            Brazil pay ~ Brazil's average monthly wages fell 1.2 pct in January to 9,400 cruzados (450 dlrs; 290 stg) from December. => wage BR growth.mom 1987-01 actual =-1.2 % | wage BR level 1987-01 actual =9400 BRC
            BRAZIL COFFEE ~ Brazil expects to harvest 28 mln bags of coffee this year against a drought-reduced crop of 11.2 mln in 1986, trade sources said. => production/coffee BR level 1987 forecast =28000000 bag | production/coffee BR level 1986 actual =11200000 bag
            SAUDI OIL ~ Saudi Arabia's crude output averaged 3.5 mln barrels per day in the first week of March, below its OPEC quota of 4.133 mln bpd, industry sources said. => production/crude_oil SA level 1987-W10 actual =3500000 bpd | production/crude_oil SA level - target =4133000 bpd
            SPAIN ~ Spain's gold and foreign currency reserves stood at 15.6 billion dlrs at the end of February, 310 mln more than a month before and 2.1 billion up on a year ago. => fx_reserves ES level 1987-02 actual =15600000000 USD | fx_reserves ES change.mom 1987-02 actual =310000000 USD | fx_reserves ES change.yoy 1987-02 actual =2100000000 USD
            FRENCH PRICES ~ French consumer prices rose 0.2 pct last month after a 0.9 pct rise in January, bringing the year-on-year rate to 3.4 pct from three pct. => cpi FR growth.mom 1987-02 actual =0.2 % | cpi FR growth.mom 1987-01 actual =0.9 % | cpi FR growth.yoy 1987-02 actual =3.4 % | cpi FR growth.yoy 1987-01 actual =3 %
            Dutch rates ~ The Dutch central bank said it would leave its discount rate at 4.5 pct and its advances rate at 5.2 pct. => policy_rate NL level 1987-03 actual =4.5 % | policy_rate NL level 1987-03 actual =5.2 %
            Colombian coffee ~ Colombian coffee exports fell to 610,000 bags of 60 kilos in February from 935,000 in the same month last year. => exports/coffee CO level 1987-02 actual =610000 bag | exports/coffee CO level 1986-02 actual =935000 bag
            U.S. budget ~ The U.S. budget deficit widened to 28.4 billion dlrs in February. For the first five months of fiscal 1987 it totalled 94.5 billion dlrs against 103.6 billion. => budget_balance US level 1987-02 actual =-28400000000 USD | budget_balance US level 1986-10/1987-02 actual =-94500000000 USD | budget_balance US level 1985-10/1986-02 actual =-103600000000 USD
            U.S. cars ~ Retail sales of new cars in the U.S. fell 3.4 pct in February. => vehicle_sales US growth.mom 1987-02 actual =-3.4 %
            """;

    @TestFactory
    Stream<DynamicTest> sumsOverSeveralMonthsHaveThem() {
        return FactTable.titled(SUMS, "1987-03-18");
    }

    @TestFactory
    Stream<DynamicTest> aBalanceOfAnotherKindIsNoIndicators() {
        return FactTable.titled(BALANCES, "1987-03-18");
    }

    @TestFactory
    Stream<DynamicTest> anIndexIsTheOneThatWasNamedLast() {
        return FactTable.titled(INDICES, "1987-03-18");
    }

    @TestFactory
    Stream<DynamicTest> whatIsListedBelongsTogether() {
        return FactTable.titled(LISTS, "1987-03-18");
    }

    @TestFactory
    Stream<DynamicTest> growthIsMeasuredAsItsOwnWordsSay() {
        return FactTable.titled(GROWTH, "1987-03-18");
    }

    @TestFactory
    Stream<DynamicTest> ratesAndWhatABillMeansToMove() {
        return FactTable.titled(RATES, "1987-03-18");
    }

    @TestFactory
    Stream<DynamicTest> whatWasBeforeHasATimeOfItsOwn() {
        return FactTable.titled(AFTER, "1987-03-18");
    }
}
