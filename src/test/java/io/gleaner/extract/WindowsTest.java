package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts of our own, published on Wednesday, 19 August 2026, whose figures moved or are to move over some years or weeks. */
class WindowsTest {
    private static final String TABLE = """
            Debt ~ US debt has doubled over the past decade. Iraq plans to raise its oil output to 8 million barrels per day in the next six years. => public_debt US growth.since 2016/2026 actual =100 % | production/crude_oil IQ level 2026/2032 forecast =8000000 bpd
            Growth ~ Spanish economic growth averaged 2.4% over the past three years. => gdp ES growth.yoy 2024/2026 actual =2.4 %
            Wages ~ The union asks for a 5% rise in Norwegian wages for the next three years. => wage NO growth.yoy 2027/2029 forecast =5 %
            Crude ~ British inflation rose to 2.9% in July, as Brent crude futures climbed 12% in the last two weeks. => cpi GB growth.yoy 2026-07 actual =2.9 % | price/crude_oil WORLD growth.since 2026-08-05/2026-08-19 actual =12 %
            RRR ~ China International Capital expects another 100 to 200 basis points of RRR cuts in China. => reserve_requirement CN change.prev - forecast =-2..-1 pp
            Peru ~ Peru's central bank cut rates by 25 basis points to 4.25%, its third cut this year. => policy_rate PE change.prev 2026-08 actual =-0.25 pp | policy_rate PE level 2026-08 actual =4.25 %
            Reserves ~ India's currency reserves have been rising over the last seven weeks, which have seen an accretion of about $50 billion. => fx_reserves IN change.since 2026-07-01/2026-08-19 actual ~50000000000 USD
            """;

    private static final String LEFT_OUT = """
            Thai growth ~ Thailand's economy grew 2.8% in the second quarter, beating a 2.5% forecast in a Reuters poll and after 3.2% growth in the first quarter. => gdp TH growth.yoy 2026-Q2 actual =2.8 % | gdp TH growth.yoy 2026-Q2 forecast =2.5 % | gdp TH growth.yoy 2026-Q1 actual =3.2 %
            Canadian prices ~ Canada's annual inflation rate slowed to 1.7% in July as gasoline prices fell 16.1%. Excluding gasoline, prices rose 2.5%. => cpi CA growth.yoy 2026-07 actual =1.7 % | price/gasoline CA growth.yoy 2026-07 actual =-16.1 %
            Japanese trade ~ Japan's exports to the United States dropped 10.1% in July, with cars down 28.4%, and those to China fell 3.5%. => exports JP>US growth.yoy 2026-07 actual =-10.1 % | exports/car JP>US growth.yoy 2026-07 actual =-28.4 % | exports JP>CN growth.yoy 2026-07 actual =-3.5 %
            """;

    @TestFactory
    Stream<DynamicTest> aMoveIsFromOneEndToTheOtherAndAMeanOverAllOfIt() {
        return FactTable.titled(TABLE, "2026-08-19");
    }

    @TestFactory
    Stream<DynamicTest> whatIsLeftOutOrOutdoneIsNotWhatAFigureIsSetBeside() {
        return FactTable.titled(LEFT_OUT, "2026-08-19");
    }
}
