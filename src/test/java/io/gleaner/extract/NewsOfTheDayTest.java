package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How papers of today tell figures beside what was expected of them and what they are measured against, each on its day. */
class NewsOfTheDayTest {
    private static final String EXPECTED = """
            UK economy ~ Britain's economy shrank 0.1% in July, defying expectations of 0.1% growth. => gdp GB growth.mom 2025-07 actual =-0.1 % | gdp GB growth.mom 2025-07 forecast =0.1 %
            Turkey ~ Turkey's central bank lowered its main interest rate by 250 basis points to 40.5%, more than the 200 basis-point cut forecast by analysts, after inflation dipped below 33% in August. => policy_rate TR change.prev 2025-09 actual =-2.5 pp | policy_rate TR level 2025-09 actual =40.5 % | policy_rate TR change.prev 2025-09 forecast =-2 pp | cpi TR growth.yoy 2025-08 actual <33 %
            China trade ~ China's exports rose 4.4% from a year earlier in August, missing forecasts for a 5.0% gain. Imports grew 1.3%, against expectations of 3.0%. => exports CN growth.yoy 2025-08 actual =4.4 % | exports CN growth.yoy 2025-08 forecast =5 % | imports CN growth.yoy 2025-08 actual =1.3 % | imports CN growth.yoy 2025-08 forecast =3 %
            China trade ~ China's exports rose 4.4% from a year earlier in August, compared with expectations for a 5.0% gain and July's 7.2% increase. => exports CN growth.yoy 2025-08 actual =4.4 % | exports CN growth.yoy 2025-08 forecast =5 % | exports CN growth.yoy 2025-07 actual =7.2 %
            India ~ India's retail inflation likely rose to 2.1% in August, up from 1.61% in July, according to a poll of 40 economists. => cpi IN growth.yoy 2025-08 forecast =2.1 % | cpi IN growth.yoy 2025-07 actual =1.61 %
            France ~ France's public deficit hit 5.8% of GDP last year, and the government wants to bring it down to 4.6% in 2026. => budget_balance FR level 2024 actual =-5.8 pct_gdp | budget_balance FR level 2026 target =-4.6 pct_gdp
            Peru ~ Peru's economy probably expanded 3.0% in July from a year earlier, after growing 4.5% in June, a poll showed. => gdp PE growth.yoy 2025-07 forecast =3 % | gdp PE growth.yoy 2025-06 actual =4.5 %
            IMF ~ The IMF cut its forecast for German growth in 2025 to 0.2% from 0.8%, and for 2026 to 1.1% from 1.4%. => gdp DE growth.yoy 2025 forecast =0.2 % | gdp DE growth.yoy 2025 superseded =0.8 % | gdp DE growth.yoy 2026 forecast =1.1 % | gdp DE growth.yoy 2026 superseded =1.4 %
            IMF ~ The International Monetary Fund raised its global growth forecast for this year to 3.0% from 2.8% seen in April. => gdp WORLD growth.yoy 2025 forecast =3 % | gdp WORLD growth.yoy 2025 superseded =2.8 %
            Philippines ~ The Philippines lowered its 2025 inflation forecast to 1.6% from 2.4%. => cpi PH growth.yoy 2025 forecast =1.6 % | cpi PH growth.yoy 2025 superseded =2.4 %
            Nigeria ~ Nigeria has trimmed its oil production target for this year to 2.06 million barrels per day from 2.2 million. => production/crude_oil NG level 2025 target =2060000 bpd | production/crude_oil NG level 2025 superseded =2200000 bpd
            Thailand ~ Thailand's central bank cut its growth projection for 2025 to 2.3% from 2.9%. It sees exports rising 4.0%, against an earlier forecast of 2.7%. => gdp TH growth.yoy 2025 forecast =2.3 % | gdp TH growth.yoy 2025 superseded =2.9 % | exports TH growth.yoy 2025 forecast =4 % | exports TH growth.yoy 2025 superseded =2.7 %
            USDA ~ The USDA raised its estimate of Brazil's 2025/26 soybean crop to 175 million tons from 173 million and left its forecast for Argentine output unchanged at 48.5 million tons. => production/soybean BR level FY2026 forecast =175000000 t | production/soybean BR level FY2026 superseded =173000000 t | production/soybean AR level FY2026 forecast =48500000 t
            Acme ~ Acme, the German carmaker, cut its sales growth forecast for this year to 3% from 5%. => none
            Australia ~ Australia's government lowered its growth forecast for the fiscal year to 2.1% from 2.5%. => gdp AU growth - forecast =2.1 % | gdp AU growth - superseded =2.5 %
            OECD ~ The OECD trimmed its 2026 growth forecast for the euro zone to 1.0% from 1.2%. => gdp EA growth.yoy 2026 forecast =1 % | gdp EA growth.yoy 2026 superseded =1.2 %
            Russia ~ Russia's economy ministry cut its 2025 economic growth forecast to 1.0%. Growth slowed to 1.1% in the second quarter. => gdp RU growth.yoy 2025 forecast =1 % | gdp RU growth.yoy 2025-Q2 actual =1.1 %
            Oil stocks ~ U.S. crude inventories rose by 1.4 million barrels in the week to September 5, the EIA said, compared with expectations for a 2 million-barrel build. => stocks/crude_oil US change.wow 2025-W36 actual =1400000 bbl | stocks/crude_oil US change.wow 2025-W36 forecast =2000000 bbl
            Oil stocks ~ Analysts had forecast a 1.5 million-barrel drawdown in U.S. distillate stocks last week. => stocks/distillate US change.wow 2025-W36 forecast =-1500000 bbl
            Australian jobs ~ Australia's employers added 32,600 jobs in August, more than double the 15,000 that analysts had forecast. => employment AU change.mom 2025-08 actual =32600 persons | employment AU change.mom 2025-08 forecast =15000 persons
            Euro zone prices ~ Euro zone inflation slowed to 1.9% in August, below the European Central Bank's 2% target, from 2.1% in July. => cpi EA growth.yoy 2025-08 actual =1.9 % | cpi EA growth.yoy - target =2 % | cpi EA growth.yoy 2025-07 actual =2.1 %
            Polish jobs ~ Poland's jobless rate was 5.4% in July, above the 5.0% rate of a year ago. => unemployment_rate PL level 2025-07 actual =5.4 % | unemployment_rate PL level 2024-07 actual =5 %
            """;

    private static final String MEASURED = """
            Spain ~ Spanish industrial output grew 0.5% in July, bringing the year-on-year rate to 2.5%. => industrial_production ES growth.mom 2025-07 actual =0.5 % | industrial_production ES growth.yoy 2025-07 actual =2.5 %
            Spain ~ Spanish retail sales grew 0.5% in July from June, and year-on-year by 4.7%. => retail_sales ES growth.mom 2025-07 actual =0.5 % | retail_sales ES growth.yoy 2025-07 actual =4.7 %
            Spain ~ Spanish producer prices fell 0.5% on the month, with the annual rate at -1.2%. => ppi ES growth.mom 2025-08 actual =-0.5 % | ppi ES growth.yoy 2025-08 actual =-1.2 %
            Spain ~ Spain's economy grew 0.7% in the second quarter, quarter-on-quarter, and 2.8% from a year earlier. => gdp ES growth.qoq 2025-Q2 actual =0.7 % | gdp ES growth.yoy 2025-Q2 actual =2.8 %
            Chile ~ Chile's copper exports, year-on-year, rose 5.1% in August. => exports/copper CL growth.yoy 2025-08 actual =5.1 %
            Argentina ~ Argentina's monthly inflation was 1.9% in August, the same as in July, while prices were up 33.6% from a year ago and 19.5% so far this year. => cpi AR growth.mom 2025-08 actual =1.9 % | cpi AR growth.yoy 2025-08 actual =33.6 % | cpi AR growth.since 2025-01/2025-08 actual =19.5 %
            Chile ~ Chilean consumer prices have risen 2.9% so far this year, and 4.0% over the past 12 months. => cpi CL growth.since 2025-01/2025-08 actual =2.9 % | cpi CL growth.yoy 2025-08 actual =4 %
            Brazil ~ Brazilian consumer prices dropped 0.11% in August, the first monthly decline in a year, taking the 12-month rate to 5.13% from 5.23%. => cpi BR growth.mom 2025-08 actual =-0.11 % | cpi BR growth.yoy 2025-08 actual =5.13 % | cpi BR growth.yoy 2025-07 actual =5.23 %
            Peru ~ Consumer prices in Peru fell 0.29% in August. The 12-month inflation rate eased to 1.1%. => cpi PE growth.mom 2025-08 actual =-0.29 % | cpi PE growth.yoy 2025-08 actual =1.1 %
            Korea ~ South Korea's exports in the first 10 days of September rose 3.8% from a year earlier to $19.2 billion. Imports advanced 11.1% to $20.4 billion, leaving a trade deficit of $1.2 billion. => exports KR growth.yoy 2025-09-01/2025-09-10 actual =3.8 % | exports KR level 2025-09-01/2025-09-10 actual =19200000000 USD | imports KR growth.yoy 2025-09-01/2025-09-10 actual =11.1 % | imports KR level 2025-09-01/2025-09-10 actual =20400000000 USD | trade_balance KR level 2025-09-01/2025-09-10 actual =-1200000000 USD
            Housing ~ The average rate on a 30-year U.S. mortgage fell to 6.35% from 6.50% last week, Freddie Mac said. => lending_rate US level 2025-09 actual =6.35 % | lending_rate US level 2025-W36 actual =6.5 %
            France ~ France's deficit hit 5.8% of GDP last year. Debt stood at 113.9% of output at the end of March. => budget_balance FR level 2024 actual =-5.8 pct_gdp | public_debt FR level 2025-03 actual =113.9 pct_gdp
            France ~ French public debt stood at 113.9% of output at the end of March, up from 113.2% at the end of last year. => public_debt FR level 2025-03 actual =113.9 pct_gdp | public_debt FR level 2024-12 actual =113.2 pct_gdp
            Reserves ~ Pakistan's foreign exchange reserves held by the central bank rose $34 million to $14.34 billion in the week ended September 5. => fx_reserves PK change.wow 2025-W36 actual =34000000 USD | fx_reserves PK level 2025-W36 actual =14340000000 USD
            """;

    private static final String AMONG_OTHERS = """
            Vietnam ~ Vietnam's exports to the United States, which imposed a 20% tariff on its goods in August 2025, rose 26% to $83.4 billion in the first seven months. The country's trade surplus with Washington widened to $74.6 billion. => tariff US level 2025-08 actual =20 % | exports VN>US growth.yoy 2026-01/2026-07 actual =26 % | exports VN>US level 2026-01/2026-07 actual =83400000000 USD | trade_balance VN>US level 2026-01/2026-07 actual =74600000000 USD
            South Africa ~ South Africa's jobless rate rose to 33.2% in the second quarter from 32.9% in the first, Statistics South Africa said, with 8.4 million people out of work. Under the expanded definition, which includes discouraged job seekers, it was 42.9%. => unemployment_rate ZA level 2026-Q2 actual =33.2 % | unemployment_rate ZA level 2026-Q1 actual =32.9 % | unemployed ZA level 2026-Q2 actual =8400000 persons | unemployment_rate ZA level 2026-Q2 actual =42.9 %
            Nigeria debt ~ Nigeria's external debt rose to $46.98 billion in the first quarter from $45.97 billion at the end of 2025, the debt office said. Servicing it cost $1.39 billion. => external_debt NG level 2026-Q1 actual =46980000000 USD | external_debt NG level 2025-12 actual =45970000000 USD
            Canada tariffs ~ Canada's exports to the United States, its biggest customer, have dropped 12% since the tariffs took effect in March 2025. => exports CA>US growth.since 2026-07 actual =-12 %
            UK inflation ~ British inflation jumped to 3.8% in July, its highest since January 2024, from 3.6% in June, official data showed. The Bank of England, which cut rates to 4% earlier this month, expects inflation to peak at 4% in September. Food prices were 4.9% higher than a year earlier. Wage growth, excluding bonuses, was 5.0% in the three months to June. => cpi GB growth.yoy 2026-07 actual =3.8 % | cpi GB growth.yoy 2026-06 actual =3.6 % | policy_rate GB level 2026-08 actual =4 % | cpi GB growth.yoy 2026-09 forecast =4 % | price/food GB growth.yoy 2026-07 actual =4.9 % | wage GB growth.yoy 2026-Q2 actual =5 %
            China slowdown ~ China's industrial output rose 5.2% year on year in July, the weakest pace since November, and down from 6.8% in June. Retail sales grew 3.7%, missing a forecast of 4.6%. Fixed-asset investment in the first seven months increased by 1.6%. New home prices fell 0.3% on month and 2.8% from a year earlier. => industrial_production CN growth.yoy 2026-07 actual =5.2 % | industrial_production CN growth.yoy 2026-06 actual =6.8 % | retail_sales CN growth.yoy 2026-07 actual =3.7 % | retail_sales CN growth.yoy 2026-07 forecast =4.6 % | business_investment CN growth.yoy 2026-01/2026-07 actual =1.6 % | house_price CN growth.mom 2026-07 actual =-0.3 % | house_price CN growth.yoy 2026-07 actual =-2.8 %
            Germany exports ~ German exports to China slid 14% in the first half of 2026 to 38 billion euros, while shipments to the U.S. were down 3.9% at 77.6 billion euros. Overall exports inched up 0.1% to 786 billion euros in the period. => exports DE>CN growth.yoy 2026-H1 actual =-14 % | exports DE>CN level 2026-H1 actual =38000000000 EUR | exports DE>US growth.yoy 2026-H1 actual =-3.9 % | exports DE>US level 2026-H1 actual =77600000000 EUR | exports DE growth.yoy 2026-H1 actual =0.1 % | exports DE level 2026-H1 actual =786000000000 EUR
            Turkey ~ Annual inflation in Turkey fell to 28.5% in July. The bank's year-end forecast stands at 24%. => cpi TR growth.yoy 2026-07 actual =28.5 % | cpi TR growth.yoy 2026-12 forecast =24 %
            """;

    private static final String WHOLE_YEARS = """
            Japan ~ Japan's economy shrank 0.1% in the final three months of 2004. Over the whole year growth was 2.6%. => gdp JP growth.qoq 2004-Q4 actual =-0.1 % | gdp JP growth.yoy 2004 actual =2.6 %
            Japan ~ Japan's economy shrank 0.1% in the final three months of 2004. For the year as a whole it grew 2.6%. => gdp JP growth.qoq 2004-Q4 actual =-0.1 % | gdp JP growth.yoy 2004 actual =2.6 %
            Japan ~ Japan's economy shrank 0.1% in the fourth quarter of 2004. For the full year, GDP grew 2.6%. => gdp JP growth.qoq 2004-Q4 actual =-0.1 % | gdp JP growth.yoy 2004 actual =2.6 %
            Japan ~ Japan's economy shrank 0.1% in the fourth quarter. In 2004 as a whole, GDP grew 2.6%. => gdp JP growth.qoq 2004-Q4 actual =-0.1 % | gdp JP growth.yoy 2004 actual =2.6 %
            India ~ India's economy is set to expand by 6.9% in the year to March, the government said. => gdp IN growth.yoy FY2005 forecast =6.9 %
            India ~ India's economy grew 6.9% in the year ended March 2004. => gdp IN growth.yoy FY2004 actual =6.9 %
            China ~ China's GDP grew 9.5% in 2004, beating the 7% target set by Beijing, while inflation averaged 3.9%. => gdp CN growth.yoy 2004 actual =9.5 % | gdp CN growth.yoy - target =7 % | cpi CN growth.yoy 2004 actual =3.9 %
            France ~ French GDP rose 0.7% in the fourth quarter. It leaves GDP up 2.3% for the full year, but short of the 2.5% which the French government had predicted. => gdp FR growth.qoq 2004-Q4 actual =0.7 % | gdp FR growth.yoy 2004 actual =2.3 % | gdp FR growth.yoy 2004 forecast =2.5 %
            France ~ French GDP rose 0.7% in the fourth quarter, more than the 0.5% that economists had been expecting. => gdp FR growth.qoq 2004-Q4 actual =0.7 % | gdp FR growth.qoq 2004-Q4 forecast =0.5 %
            """;

    private static final String RELEASES = """
            Statistics Canada ~ The Consumer Price Index (CPI) rose 2.7% on a year-over-year basis in June, down from a 2.9% gain in May. On a monthly basis, the CPI fell 0.1% in June, following a 0.6% increase in May. Gasoline prices fell 3.1% month over month. Excluding food and energy, prices rose 2.9%. => cpi CA growth.yoy 2024-06 actual =2.7 % | cpi CA growth.yoy 2024-05 actual =2.9 % | cpi CA growth.mom 2024-06 actual =-0.1 % | cpi CA growth.mom 2024-05 actual =0.6 % | price/gasoline CA growth.mom 2024-06 actual =-3.1 % | core_cpi CA growth.yoy 2024-06 actual =2.9 %
            BLS ~ The Producer Price Index for final demand advanced 0.2 percent in June, seasonally adjusted. Final demand prices were unchanged in May and rose 0.5 percent in April. On an unadjusted basis, the index rose 2.6 percent for the 12 months ended in June. => ppi US growth.mom 2024-06 actual =0.2 % | ppi US growth.mom 2024-04 actual =0.5 % | ppi US growth.yoy 2024-06 actual =2.6 %
            China GDP ~ China's economy grew 4.7% in the second quarter from a year earlier, official data showed on Monday, its slowest since the first quarter of 2023 and missing a 5.1% forecast in a Reuters poll. It slowed from the previous quarter's 5.3% expansion. On a quarterly basis, GDP grew 0.7%. => gdp CN growth.yoy 2024-Q2 actual =4.7 % | gdp CN growth.yoy 2024-Q2 forecast =5.1 % | gdp CN growth.yoy 2024-Q1 actual =5.3 % | gdp CN growth.qoq 2024-Q2 actual =0.7 %
            Japan exports ~ Japan's exports rose 5.4% in June, the seventh straight month of growth, after a 13.5% increase in May. By region, shipments to China were up 7.2% and those to the United States 11.0%, while exports to Europe fell 13.4%. The trade balance was a surplus of 224.0 billion yen. => exports JP growth.yoy 2024-06 actual =5.4 % | exports JP growth.yoy 2024-05 actual =13.5 % | exports JP>CN growth.yoy 2024-06 actual =7.2 % | exports JP>US growth.yoy 2024-06 actual =11 % | exports JP>EU growth.yoy 2024-06 actual =-13.4 % | trade_balance JP level 2024-06 actual =224000000000 JPY
            Wages ~ Regular pay in Great Britain grew by 5.7% in the three months to May, the slowest rate since the summer of 2022. In real terms, it was up 2.5%. => wage GB growth.yoy 2024-03/2024-05 actual =5.7 % | wage GB growth.yoy 2024-03/2024-05 actual =2.5 %
            Ghana ~ Ghana's consumer inflation slowed for a third month in a row to 22.8% year-on-year in June from 23.1%. Month on month it was 2.9%, against 3.2%. Food inflation was 24.0%. => cpi GH growth.yoy 2024-06 actual =22.8 % | cpi GH growth.yoy 2024-05 actual =23.1 % | cpi GH growth.mom 2024-06 actual =2.9 % | cpi GH growth.mom 2024-05 actual =3.2 % | price/food GH growth.yoy 2024-06 actual =24 %
            Ukraine grain ~ Ukraine's grain exports in the 2024/25 July-June season stood at 1.6 million tons as of July 15, up from 1.1 million at the same stage a year ago. => exports/grain UA level FY2025 actual =1600000 t | exports/grain UA level FY2024 actual =1100000 t
            Russia grain ~ Russia will export 46 million tons of wheat in the 2024/25 July-June marketing year. => exports/wheat RU level FY2025 forecast =46000000 t
            ~ Israel's consumer price index rose 2.5% in June to 162.4. => cpi IL growth.mom 2024-06 actual =2.5 % | cpi IL level 2024-06 actual =162.4 index
            ~ Israel's consumer price index rose 2.5% in June. => cpi IL growth.yoy 2024-06 actual =2.5 %
            Korean trade ~ South Korea's trade deficit with Japan was 380 million dollars in June. Its surplus with newly industrialized countries was 120 million dollars and with other developing nations 40 million. => trade_balance KR>JP level 2024-06 actual =-380000000 USD | trade_balance KR level 2024-06 actual =120000000 USD | trade_balance KR>EM level 2024-06 actual =40000000 USD
            """;

    @TestFactory
    Stream<DynamicTest> whatIsExpectedIsToldFromWhatHappened() {
        return FactTable.titled(EXPECTED, "2025-09-12");
    }

    @TestFactory
    Stream<DynamicTest> everyFigureHasTheBasisAndThePeriodThatAreItsOwn() {
        return FactTable.titled(MEASURED, "2025-09-12");
    }

    @TestFactory
    Stream<DynamicTest> aFigureAmongOthersKeepsItsOwnSubjectAndPeriod() {
        return FactTable.titled(AMONG_OTHERS, "2026-08-20");
    }

    @TestFactory
    Stream<DynamicTest> theWholeYearIsToldFromItsParts() {
        return FactTable.titled(WHOLE_YEARS, "2005-02-10");
    }

    @TestFactory
    Stream<DynamicTest> officesTellOfMonthsAndSeasons() {
        return FactTable.titled(RELEASES, "2024-07-16");
    }
}
