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

    @TestFactory
    Stream<DynamicTest> whatIsDecidedIsToldFromWhatIsExpectedBesides() {
        return FactTable.titled(DECIDED, "2024-05-10");
    }
}
