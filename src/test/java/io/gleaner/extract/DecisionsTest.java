package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What banks and governments have decided, beside what they or others expect: each figure has its own period, status and side. */
class DecisionsTest {
    private static final String DECIDED = """
            Czech rates ~ The Czech National Bank kept its repo rate at 4.25%, and analysts expect another cut in August. => policy_rate CZ level 2024-05 actual =4.25 %
            Czech rates ~ The Czech National Bank held its main rate at 4.25 percent and will next meet in June. => policy_rate CZ level 2024-05 actual =4.25 %
            Peru rates ~ Peru's central bank left its policy rate at 6% and cut its 2024 inflation forecast to 2.2%. => policy_rate PE level 2024-05 actual =6 % | cpi PE growth.yoy 2024 forecast =2.2 %
            Peru rates ~ Peru's central bank cut its 2024 inflation forecast to 2.2% and left its policy rate at 6%. => cpi PE growth.yoy 2024 forecast =2.2 % | policy_rate PE level 2024-05 actual =6 %
            Turkey rates ~ Turkey's central bank raised its year-end inflation forecast to 38% from 36% and kept its policy rate at 50% for a second month. => cpi TR growth.yoy 2024-12 forecast =38 % | cpi TR growth.yoy 2024-12 superseded =36 % | policy_rate TR level 2024-05 actual =50 %
            Bank of England ~ The Bank of England kept rates at 5.25% and said inflation would ease. => policy_rate GB level 2024-05 actual =5.25 %
            Egypt ~ Egypt's budget deficit may reach 7% of GDP this year. => budget_balance EG level 2024 forecast =-7 pct_gdp
            ECB ~ ECB staff see inflation of 2.3% in 2024, 2.0% in 2025 and 1.9% in 2026. => cpi EA growth.yoy 2024 forecast =2.3 % | cpi EA growth.yoy 2025 forecast =2 % | cpi EA growth.yoy 2026 forecast =1.9 %
            Tariffs ~ The United States will impose tariffs of 25% on goods from Japan and 35% on goods from Canada. => tariff US>JP level - forecast =25 % | tariff US>CA level - forecast =35 %
            Tariffs ~ Washington set a 15% levy on imports from South Korea, 20% on those from Vietnam and 19% on goods from Indonesia. => tariff US>KR level 2024-05 actual =15 % | tariff US>VN level 2024-05 actual =20 % | tariff US>ID level 2024-05 actual =19 %
            Steel duty ~ From January, the U.S. levy on imported steel will rise to 25 percent from 15 percent. => tariff/steel US level - forecast =25 % | tariff/steel US level - actual =15 %
            US housing ~ U.S. housing starts rose 5.7% to a seasonally adjusted annual rate of 1.360 million units in April, while permits fell 3.0% to 1.440 million. => housing_starts US growth.mom 2024-04 actual =5.7 % | housing_starts US level 2024-04 actual =1360000 units | building_permits US growth.mom 2024-04 actual =-3 % | building_permits US level 2024-04 actual =1440000 units
            Chinese exports ~ Growth in Chinese exports fell by 0.5 percentage points to 3.2% in April. => exports CN growth.yoy 2024-04 actual =3.2 %
            """;

    private static final String FORESEEN = """
            Chile ~ Chile's central bank kept rates at 6.5% and raised its 2024 growth forecast to a range of 2.0%-2.75% from 1.75%-2.75%. => policy_rate CL level 2024-05 actual =6.5 % | gdp CL growth.yoy 2024 forecast =2..2.75 % | gdp CL growth.yoy 2024 superseded =1.75..2.75 %
            Federal Reserve ~ Federal Reserve policymakers now forecast U.S. inflation at 3.0% at year-end, up from 2.7% in March's projections. => cpi US growth.yoy 2024-12 forecast =3 % | cpi US growth.yoy 2024-12 superseded =2.7 %
            Pakistan ~ Pakistan set its growth target for the fiscal year starting in July at 4.2%. => gdp PK growth.yoy FY2025 target =4.2 %
            Vietnam ~ Vietnam aims for growth of at least 8% this year. => gdp VN growth.yoy 2024 target >8 %
            Spain ~ Unemployment in Spain is seen at 10.6% in the second quarter, down from 11.4%, according to a poll of 12 economists. => unemployment_rate ES level 2024-Q2 forecast =10.6 % | unemployment_rate ES level 2024-Q1 actual =11.4 %
            Spain ~ Economists expect Spanish inflation to ease to 2.1% in May, down from 2.4%. => cpi ES growth.yoy 2024-05 forecast =2.1 % | cpi ES growth.yoy 2024-04 actual =2.4 %
            Spain ~ The central bank now expects Spain's economy to grow 2.4% this year, up from 2.2%. => gdp ES growth.yoy 2024 forecast =2.4 % | gdp ES growth.yoy 2024 superseded =2.2 %
            Germany ~ The Ifo index probably rose to 88.0 in May from 87.5, a Reuters poll showed. => business_confidence DE level 2024-05 forecast =88 index | business_confidence DE level 2024-04 actual =87.5 index
            France budget ~ France's public debt rose to 110.6% of GDP at the end of 2023, and the deficit came in at 5.5%. => public_debt FR level 2023-12 actual =110.6 pct_gdp | budget_balance FR level 2023-12 actual =-5.5 pct_gdp
            British sales ~ Annual retail sales growth in Britain eased 0.7 points to 1.1% in April. => retail_sales GB change.yoy 2024-04 actual =-0.7 pp | retail_sales GB growth.yoy 2024-04 actual =1.1 %
            """;

    @TestFactory
    Stream<DynamicTest> whatIsDecidedIsToldFromWhatIsExpectedBesides() {
        return FactTable.titled(DECIDED, "2024-05-10");
    }

    @TestFactory
    Stream<DynamicTest> whatIsForeseenIsSetBesideTheLastFigureOrTheForecastBefore() {
        return FactTable.titled(FORESEEN, "2024-05-10");
    }
}
