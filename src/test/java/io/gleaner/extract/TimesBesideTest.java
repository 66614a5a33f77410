package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own, published on Thursday, 12 June 2025, in which more times or moves are told than the figure's own. */
class TimesBesideTest {
    private static final String COUNTED = """
            ~ Since the start of the slump, 1.1 million jobs have been lost in Spain. => employment ES change.since 2025-05 actual =-1100000 persons
            ~ Economic growth in Jordan averaged 1.6 percent between 2011 and 2018, compared with 7 percent in the preceding seven years. => gdp JO growth.yoy 2011/2018 actual =1.6 % | gdp JO growth.yoy 2004/2011 actual =7 %
            ~ Demand for lithium in Chile could increase by 40% by 2040. => consumption/lithium CL growth.since 2040 forecast =40 %
            ~ Norway's public debt has topped $400 billion, more than double the tally a decade ago. => public_debt NO level 2025-06 actual >400000000000 USD | public_debt NO growth.since 2025-06 actual >100 %
            ~ Norway's public debt has quadrupled in under 20 years. => public_debt NO growth.since 2025-06 actual =300 %
            ~ Norway's factories added 5,000 jobs in May, bringing the total for the year to 31,000. => employment NO change.mom 2025-05 actual =5000 persons | employment NO change.yoy 2025 actual =31000 persons
            ~ Norway's average earnings rose by 4.3% in the year to April, up from March's 4.2%. => wage NO growth.yoy 2025-04 actual =4.3 % | wage NO growth.yoy 2025-03 actual =4.2 %
            ~ The trade deficit of Spain with China hit $16.8 billion, $2.3 billion more than the deficit with China for the entire previous year. => trade_balance ES>CN level 2025-05 actual =-16800000000 USD | trade_balance ES>CN change.yoy 2025-05 actual =2300000000 USD
            ~ New pipelines could increase Canada's oil exports by 2.2 million barrels a day by 2035. => exports/crude_oil CA change.since 2035 forecast =2200000 bpd
            ~ The euro zone's price growth has slipped below 1%. => cpi EA growth.yoy 2025-05 actual <1 %
            """;

    private static final String BESIDE = """
            ~ Norway lost 63,000 jobs in May, lifting its unemployment rate to 5.5%, an increase from last month's jobless rate of 5.1%. => employment NO change.mom 2025-05 actual =-63000 persons | unemployment_rate NO level 2025-05 actual =5.5 % | unemployment_rate NO level 2025-04 actual =5.1 %
            ~ Brent crude rose 2 percent to $67.06 a barrel after earlier falling as much as 1.1 percent. => price/crude_oil WORLD growth.dod 2025-06-12 actual =2 % | price/crude_oil WORLD level 2025-06-12 actual =67.06 USD/bbl | price/crude_oil WORLD growth.dod 2025-06-12 actual <-1.1 %
            ~ The yield hit a high, a day before Norway's public debt topped $400 billion. => public_debt NO level 2025-06 actual >400000000000 USD
            ~ Norway's key rate is seen at 4% in February 2026. Just three years ago it stood at 1.25%. => policy_rate NO level 2026-02 forecast =4 % | policy_rate NO level 2022-06 actual =1.25 %
            ~ LSEG data showed the cedi trading at 11.00 to the dollar on Wednesday, compared to 10.90 a week earlier. => exchange_rate/usdghs GH level 2025-06-11 actual =11 GHS | exchange_rate/usdghs GH level 2025-06-04 actual =10.9 GHS
            ~ European diesel prices have jumped more than 70% since the outbreak of war in February; U.S. gasoline is up 60%. => price/diesel EU growth.since 2025-06 actual >70 % | price/gasoline US growth.since 2025-06 actual =60 %
            ~ Gabon, an oil hot spot which hopes to open its new port by 2030, consumed about 100 million litres of gasoline in May. => consumption/gasoline GA level 2025-05 actual ~100000000 l
            ~ Oil rose on Wednesday. Brent has gained 6.4 percent while WTI has risen 5.6 percent this week. => price/crude_oil WORLD growth.wow 2025-W24 actual =6.4 % | price/crude_oil WORLD growth.wow 2025-W24 actual =5.6 %
            ~ The Bank of England cut its benchmark rate by a quarter point for the third time this year. => policy_rate GB change.prev 2025-06 actual =-0.25 pp
            ~ Minutes of the May 6-7 meeting came out on Wednesday. The Fed voted at that meeting to hold its benchmark rate at 4.5%. => policy_rate US level 2025-05 actual =4.5 %
            ~ The US economy grew 1.4% in the first quarter. Consumer spending growth slowed from 1.9% in the fourth quarter to just 1.6%. => gdp US growth.saar 2025-Q1 actual =1.4 % | household_spending US growth.saar 2024-Q4 actual =1.9 % | household_spending US growth.saar 2025-Q1 actual =1.6 %
            ~ Spain's jobless rate rose from 9.2% in March to 9.4%. => unemployment_rate ES level 2025-03 actual =9.2 % | unemployment_rate ES level 2025-05 actual =9.4 %
            ~ India's composite PMI rose to 54.6 in May from April's 52-month low of 54.3. => pmi_composite IN level 2025-05 actual =54.6 index | pmi_composite IN level 2025-04 actual =54.3 index
            """;

    private static final String EXPECTED = """
            ~ Finland probably added 18,000 jobs in May, based on the median projection in a survey of economists. => employment FI change.mom 2025-05 forecast =18000 persons
            ~ Traders currently see one 25-basis-point rate cut by Norway's central bank by the end of 2025. => policy_rate NO change.prev 2025-12 forecast =-0.25 pp
            ~ Norway's inflation is expected to slow from 3.1% to 2.8% in 2026. => cpi NO growth.yoy - actual =3.1 % | cpi NO growth.yoy 2026 forecast =2.8 %
            ~ Norway's growth is expected to slow from 2.5% to 2.1% in 2026. => gdp NO growth.yoy 2025 forecast =2.5 % | gdp NO growth.yoy 2026 forecast =2.1 %
            ~ Chile's copper output is expected to rise from 5.5 million tonnes to 6 million by 2030. => production/copper CL level - actual =5500000 t | production/copper CL level 2030 forecast =6000000 t
            ~ The bank sees Norway's inflation falling to 2% next year from 3.1%. => cpi NO growth.yoy 2026 forecast =2 % | cpi NO growth.yoy - actual =3.1 %
            ~ The minimum wage in Britain is to go up from £11.85 to £12.05 in October. => wage GB level - actual =11.85 GBP | wage GB level 2025-10 forecast =12.05 GBP
            ~ The institute lowered its forecast for Norway's growth in 2026 to 2.1% from 2.5%. => gdp NO growth.yoy 2026 forecast =2.1 % | gdp NO growth.yoy 2026 superseded =2.5 %
            ~ Slovenia's government proposed an 18% rise in government spending for next year. => government_spending SI growth.yoy 2026 forecast =18 %
            ~ Kenya may grow 5 percent in 2026, stronger than the central bank's 4.7 percent forecast. => gdp KE growth.yoy 2026 forecast =5 % | gdp KE growth.yoy 2026 forecast =4.7 %
            ~ US crude inventories rose by 4.4 million barrels in the week ended on June 6, compared with estimates for a 600,000-barrel draw. => stocks/crude_oil US change.wow 2025-W23 actual =4400000 bbl | stocks/crude_oil US change.wow 2025-W23 forecast =-600000 bbl
            ~ The Bank of Japan held its key rate at 1% in May. Investors see rates reaching 2%. => policy_rate JP level 2025-05 actual =1 % | policy_rate JP level - forecast =2 %
            ~ The Bank of Japan held its key rate at 1% in May. Economists had forecast an increase to 1.25%. => policy_rate JP level 2025-05 actual =1 % | policy_rate JP level 2025-05 forecast =1.25 %
            ~ The government expects Japan's growth at 0.9% in the current fiscal year and 1.1% the next year. => gdp JP growth.yoy FY2026 forecast =0.9 % | gdp JP growth.yoy FY2027 forecast =1.1 %
            ~ Coking coal prices jumped 25% from last year to average $236 per metric ton in the first four months of 2025. => price/coking_coal - growth.yoy 2025-01/2025-04 actual =25 % | price/coking_coal - level 2025-01/2025-04 actual =236 USD/t
            ~ India's coal imports are expected to rise by 2 million tonnes in 2025-26 from 64 million tonnes a year earlier. => imports/coal IN change.yoy FY2026 forecast =2000000 t | imports/coal IN level FY2025 actual =64000000 t
            ~ OPEC sees world oil demand of 130 million bpd in 2026. Mexico's crude production rose by 20,000 bpd to 1.8 million bpd. => consumption/crude_oil WORLD level 2026 forecast =130000000 bpd | production/crude_oil MX change.mom 2025-05 actual =20000 bpd | production/crude_oil MX level 2025-05 actual =1800000 bpd
            ~ Kenya's ministers have set a budget deficit of 5.5% of GDP for this fiscal year. => budget_balance KE level FY2025 target =-5.5 pct_gdp
            ~ British public borrowing in the first four months of 2025 was higher than the office's forecast, at 56.7 billion pounds versus 54.4 billion pounds. => budget_balance GB level 2025-01/2025-04 actual =-56700000000 GBP | budget_balance GB level 2025-01/2025-04 forecast =-54400000000 GBP
            ~ Canada's home price index, which aims to represent typical homes, edged 0.1 percent higher month-over-month in May. => house_price CA growth.mom 2025-05 actual =0.1 %
            ~ It left next year's estimate for Turkish inflation unchanged at 8.2%. => cpi TR growth.yoy 2026 forecast =8.2 %
            ~ Japan's exports fell 3% in May after a 5% drop in April, compared with economists' estimate of a 4% fall. => exports JP growth.yoy 2025-05 actual =-3 % | exports JP growth.yoy 2025-04 actual =-5 % | exports JP growth.yoy 2025-05 forecast =-4 %
            """;

    private static final String DUTIES = """
            ~ Washington threatened 25 per cent tariffs on Mexican goods. => tariff US>MX level - forecast =25 %
            ~ A 25% US tariff on Mexican goods is set to take effect on Saturday. => tariff US>MX level 2025-06 forecast =25 %
            ~ The US imposed a 25% tariff on Mexican goods on Monday, saying on Tuesday that talks would go on. => tariff US>MX level 2025-06 actual =25 %
            """;

    private static final String UNTOLD = """
            ~ Peru's exports to Chile are worth about $2.8 billion annually. => exports PE>CL level - actual ~2800000000 USD
            ~ Finland is grappling with a budget deficit exceeding 4% of GDP, which it puts down to defence. => budget_balance FI level - actual >-4 pct_gdp
            ~ Finland's farmers planted about 3,000 hectares of rye less than last year. => area/rye FI change.yoy 2025 actual ~-3000 ha
            """;

    @TestFactory
    Stream<DynamicTest> aChangeIsCountedFromWhereItsWordsSay() {
        return FactTable.titled(COUNTED, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> whatStandsBesideAFigureHasItsOwnTime() {
        return FactTable.titled(BESIDE, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> whatIsToComeIsToldFromWhatItBeginsWith() {
        return FactTable.titled(EXPECTED, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> aDutyHoldsFromWhenItIsLevied() {
        return FactTable.titled(DUTIES, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> whatEveryYearBringsAndWhatIsToldByTheYearTakeNoPeriodOfTheText() {
        return FactTable.titled(UNTOLD, "2025-06-12");
    }
}
