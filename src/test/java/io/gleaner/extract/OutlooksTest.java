package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How outlooks are told and revised, for which year each of their figures is, and what they are set beside. */
class OutlooksTest {
    private static final String YEARS = """
            Outlook ~ French growth would reach 2.4% in 2004, but fall to 1.8% next year from a previous estimate of 2.2%, the institute said. => gdp FR growth.yoy 2004 forecast =2.4 % | gdp FR growth.yoy 2005 forecast =1.8 % | gdp FR growth.yoy 2005 superseded =2.2 %
            Outlook ~ Spanish inflation will rise to 3.5% this year but ease to 2.9% in 2005, the bank said. => cpi ES growth.yoy 2004 forecast =3.5 % | cpi ES growth.yoy 2005 forecast =2.9 %
            Outlook ~ Forecasts for Italian growth were scaled back to 1.0% from 1.5% this year and 1.4% from 2.1% in 2005. => gdp IT growth.yoy 2004 forecast =1 % | gdp IT growth.yoy 2004 superseded =1.5 % | gdp IT growth.yoy 2005 forecast =1.4 % | gdp IT growth.yoy 2005 superseded =2.1 %
            Outlook ~ The picture was worst for the 12-member eurozone, with growth forecasts slipping to 1.7% from 2.1% for this year. => gdp EA growth.yoy 2004 forecast =1.7 % | gdp EA growth.yoy 2004 superseded =2.1 %
            Outlook ~ Growth forecasts for the euro zone were cut to 1.7% from 2.1% for this year and to 1.8% from 2.5% for 2005. => gdp EA growth.yoy 2004 forecast =1.7 % | gdp EA growth.yoy 2004 superseded =2.1 % | gdp EA growth.yoy 2005 forecast =1.8 % | gdp EA growth.yoy 2005 superseded =2.5 %
            Outlook ~ Growth in the euro zone slowed to 0.3% in the third quarter. => gdp EA growth.qoq 2004-Q3 actual =0.3 %
            Outlook ~ The report forecasts Ghana's cocoa exports to rise to 650,000 tonnes next year, from 600,000 tonnes in 2003. => exports/cocoa GH level 2005 forecast =650000 t | exports/cocoa GH level 2003 actual =600000 t
            Outlook ~ Japanese growth will slow to 1.4% in the next fiscal year from the current 2.3%, the cabinet office forecast. => gdp JP growth.yoy FY2006 forecast =1.4 % | gdp JP growth.yoy FY2005 forecast =2.3 %
            Outlook ~ Malaysia's economy is now expected to grow by 5.1% in 2005, rather than 6% as forecast in May. => gdp MY growth.yoy 2005 forecast =5.1 % | gdp MY growth.yoy 2005 superseded =6 %
            Outlook ~ Belgian output rose by 0.2% in September. The Belgian economy grew by 0.6% in the third quarter, not 0.8% as first reported. => gdp BE growth.qoq 2004-Q3 actual =0.6 % | gdp BE growth.qoq 2004-Q3 superseded =0.8 %
            Outlook ~ In 2004, according to the ministry's forecasts, India's oil imports will be 95m tonnes, up 8% on the previous year. => imports/crude_oil IN level 2004 forecast =95000000 t | imports/crude_oil IN growth.yoy 2004 forecast =8 %
            Outlook ~ Swedish industrial output in the third quarter was 1.2% up on the same 2003 quarter. => industrial_production SE growth.yoy 2004-Q3 actual =1.2 %
            Outlook ~ Finnish paper exports in September and October were 2.1 million tonnes, 3% up on the same period of 2003. => exports/paper FI level 2004-09/2004-10 actual =2100000 t | exports/paper FI growth.yoy 2004-09/2004-10 actual =3 %
            Outlook ~ Kenya has a gross domestic product of $16bn. => gdp KE level - actual =16000000000 USD
            Outlook ~ Stockpiles of US crude are 6% higher than at this time last year. => stocks/crude_oil US growth.yoy 2004-11 actual =6 %
            Outlook ~ The price of crude is 40% higher than it was at the start of the year. => price/crude_oil WORLD growth.since 2004-11 actual =40 %
            Canada's budget ~ Canada's spending plan for the year beginning 1 April is banking on a healthy economy to boost government income by 5% to C$198bn. Spending is forecast to grow by 3.2% to C$194bn. => tax_revenue CA growth.yoy FY2006 forecast =5 % | tax_revenue CA level FY2006 forecast =198000000000 CAD | government_spending CA growth.yoy FY2006 forecast =3.2 % | government_spending CA level FY2006 forecast =194000000000 CAD
            """;

    private static final String CROPS = """
            Crops ~ French barley export forecasts were lowered to 4.2 million tonnes from 5.1 million in 2002/03. => exports/barley FR level FY2004 forecast =4200000 t | exports/barley FR level FY2003 actual =5100000 t
            Crops ~ Forecasts for Indian tea output were lowered to 640 million kilos from 660 million kilos. => production/tea IN level - forecast =640000000 kg | production/tea IN level - superseded =660000000 kg
            """;

    @TestFactory
    Stream<DynamicTest> a_forecast_and_what_it_replaces_are_for_the_year_told_of_both() {
        return FactTable.titled(YEARS, "2004-11-25");
    }

    @TestFactory
    Stream<DynamicTest> what_a_forecast_is_lowered_from_may_be_the_year_before() {
        return FactTable.titled(CROPS, "2004-02-25");
    }
}
