package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts of our own, published on Wednesday, 16 February 2005, that tell figures in other words than the name of what they measure. */
class OtherWordsTest {
    private static final String TABLE = """
            Latin growth ~ The United Nations' commission for Latin America said the region grew by 5.4% in 2004. => gdp LATAM growth.yoy 2004 actual =5.4 %
            Brazil ~ Brazil's central bank is expected to deliver its fourth straight reduction of 50 basis points in March, which would lower its rate to 17.5%. Investors have fully priced in another quarter point cut by June. => policy_rate BR change.prev 2005-03 forecast =-0.5 pp | policy_rate BR level 2005-03 forecast =17.5 % | policy_rate BR change.prev 2005-06 forecast =-0.25 pp
            Poland output ~ Polish GDP rose 2% in the fourth quarter. The construction sector rose by 0.4%, while the agriculture sector shrank 2%. => gdp PL growth.yoy 2004-Q4 actual =2 % | construction PL growth.yoy 2004-Q4 actual =0.4 % | production/agriculture PL growth.yoy 2004-Q4 actual =-2 %
            Turkish crisis ~ Turkey's economy teetered in 2001 and two million people lost their jobs. When the chain Kornblum collapsed, 20,000 workers lost their jobs. => employment TR change.yoy 2001 actual =-2000000 persons
            Mexico ~ Mexican labourers living in the US sent a record $16.4bn (£8.7bn) home last year. => remittances MX level 2004 actual =16400000000 USD
            Poverty ~ Sound policy could cut Colombia's poverty levels to 36% from 53%. => poverty_rate CO level - forecast =36 % | poverty_rate CO level - actual =53 %
            RBI ~ The Reserve Bank of India has a 4% medium-term target. => cpi IN growth.yoy - target =4 %
            US deficit ~ The US Treasury said the monthly deficit in January hit $12 billion. => budget_balance US level 2005-01 actual =-12000000000 USD
            """;

    @TestFactory
    Stream<DynamicTest> aFigureIsToldInOtherWords() {
        return FactTable.titled(TABLE, "2005-02-16");
    }
}
