package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts of our own, published on Thursday, 12 June 2025, whose numbers are partly those of something that is no indicator. */
class StrangersTest {
    private static final String TABLE = """
            Chile ~ Chile is Latin America's largest copper producer, with output of 5.4 million tonnes last year. => production/copper CL level 2024 actual =5400000 t
            Canada's potash ~ Canada, the world's largest potash producer, exported 9.1 million tonnes of potash last year. => exports/potash CA level 2024 actual =9100000 t
            Russia ~ The World Bank predicts that Russia's economy will grow by 3.2% this year. The bank said inflation in the country would be 5%. => gdp RU growth.yoy 2025 forecast =3.2 % | cpi RU growth.yoy 2025 forecast =5 %
            US tariffs ~ The US has threatened a 50% tariff on Canadian goods from 12.01 am EDT on Saturday. => tariff US>CA level - forecast =50 %
            US tariffs ~ The sides have also discussed cutting US tariffs on Canadian vehicles to 15 per cent from 25 per cent. => tariff/vehicle US>CA level - forecast =15 % | tariff/vehicle US>CA level - actual =25 %
            PPI ~ U.S. prices for finished goods increased by 0.7 percent in May, after rising 1.9 percent in April. => ppi US growth.mom 2025-05 actual =0.7 % | ppi US growth.mom 2025-04 actual =1.9 %
            British bills ~ The supplier has raised tariffs for British customers by 12% since 2023. => none
            Nigeria spends ~ The funds included 9.3 trillion naira for wage increases in Nigeria, 9.1 trillion naira to service external debt and 6.4 trillion naira for roads. => none
            OPEC demand ~ OPEC said demand for its crude would average 29.5 million bpd next year. That points to a 2026 surplus of about 80,000 bpd. => consumption/crude_oil OPEC level 2026 forecast =29500000 bpd
            India's reserves ~ The ratio of India's foreign exchange reserves to debt has risen to 85% from 72% in 2015. => none
            Romania ~ Foreign direct investment in Romania grew thanks to a 16% flat tax on profits. Investors may hold stakes of up to 10%. => none
            Turkey ~ Brent crude fell to $61 a barrel. Adjusted for prices, Turkey's benchmark is now near 4%. => price/crude_oil WORLD level 2025-06 actual =61 USD/bbl
            Japan's GNP ~ Japan's gross national product rose a real 0.8 pct in the first quarter. => gnp JP growth.qoq 2025-Q1 actual =0.8 %
            Oil imports ~ U.S. oil imports last year were 33 pct of consumption and by 2035 could rise to 50 pct. => none
            Malaysia's debt ~ Malaysia's external debt totals $48 billion and its debt service ratio exceeds 20 pct. => external_debt MY level 2025-06 actual =48000000000 USD
            Japan ages ~ The Japanese economy is facing 8% fewer consumers by 2050. => none
            Bank of England ~ We remain content with our view that British inflation will fall to 2.0% by the end of next year. => cpi GB growth.yoy 2026-12 forecast =2 %
            Philippine exports ~ The Philippine government's export predictions for this year fell to 5%, down from 7%. => exports PH growth.yoy 2025 forecast =5 % | exports PH growth.yoy 2025 superseded =7 %
            US tariffs ~ US tariffs on Canadian steel and aluminium could be halved to 25%. => tariff/steel US>CA level - forecast =25 %
            Loan notes ~ The notes carry a fixed 8% annual interest rate, the Canadian firm said. => none
            Uruguay ~ Uruguay's annual foreign direct investment is around $2 billion. => fdi UY level - actual ~2000000000 USD
            Argentina's surge surpasses expectations ~ Argentina's surge surpasses expectations in April as activity in Argentina's economy climbed 2.7% from a year earlier. => gdp AR growth.yoy 2025-04 actual =2.7 %
            Thai banks ~ Overall lending by the Thai banking system grew 3.7 pct in 2024. => credit TH growth.yoy 2024 actual =3.7 %
            UK inflation ~ Services inflation, closely watched by the Bank of England as a gauge of price pressures, eased to 3.3% in May from 3.7%. => price/services GB growth.yoy 2025-05 actual =3.3 % | price/services GB growth.yoy 2025-04 actual =3.7 %
            Ecuador ~ Ecuador, a member of OPEC, was pumping about 260,000 barrels of oil per day in May. => production/crude_oil EC level 2025-05 actual ~260000 bpd
            Beef ~ The standard price of other beef in Japan, mainly produced from dairy steers, is now 1,090 yen per kilo. => price/beef JP level 2025-06 actual =1090 JPY/kg
            London ~ The main British index, the FTSE 100, dropped by 2.3% to 8,407. => stock_index/ftse100 GB growth.dod 2025-06-12 actual =-2.3 % | stock_index/ftse100 GB level 2025-06-12 actual =8407 index
            Bitcoin ~ Stratos, a major holder of bitcoin, gained 7.4%. => none
            Oil ~ OPEC expects a surplus of about 80,000 bpd in 2026. => none
            Riyadh's fund ~ Saudi Arabia's Public Investment Fund contributed $45 billion. => none
            """;

    @TestFactory
    Stream<DynamicTest> whatWordsBesideANumberMakeAnothersIsNoStatistic() {
        return FactTable.titled(TABLE, "2025-06-12");
    }
}
