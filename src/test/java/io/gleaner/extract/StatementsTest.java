package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own and all that is stated in them, published on 12 June 2025; several statements are divided by a bar. */
class StatementsTest {
    private static final Rules RULES = Rules.standard();

    private static final String TABLE = """
            Norway's consumer prices rose 3.1% in May from a year earlier. => cpi NO growth.yoy 2025-05 actual =3.1 %
            Norway's consumer prices rose 0.2% in May from April. => cpi NO growth.mom 2025-05 actual =0.2 %
            The Commission cut its forecast for euro zone growth this year to 0.9% from 1.3% predicted last autumn. => gdp EA growth.yoy 2025 forecast =0.9 % | gdp EA growth.yoy 2025 superseded =1.3 %
            The IMF trimmed its forecast for French growth in 2026 to 0.9% from 1.1% in April. => gdp FR growth.yoy 2026 forecast =0.9 % | gdp FR growth.yoy 2026 superseded =1.1 %
            The fund sees world growth of 2.8% in 2025. => gdp WORLD growth.yoy 2025 forecast =2.8 %
            Growth in Spain averaged 3.2% in 2024, the bank said. => gdp ES growth.yoy 2024 actual =3.2 %
            Swedish 2025 growth will be about two percent, the same as last year. => gdp SE growth.yoy 2025 forecast ~2 %
            The Administration looks for 2.7% growth in U.S. gross domestic product in 2025. => gdp US growth.yoy 2025 forecast =2.7 %
            Peru's exports rose 2.1% in 2024, but the ministry had predicted a growth of 2.8%. => exports PE growth.yoy 2024 actual =2.1 % | exports PE growth.yoy 2024 forecast =2.8 %
            In fiscal 2024 ending September, U.S. federal spending came to 23.4% of GDP, leaving a budget deficit of 6.4%. => government_spending US level FY2024 actual =23.4 pct_gdp | budget_balance US level FY2024 actual =-6.4 pct_gdp
            Malaysia's current account deficit narrowed in 2024 to 1.2 billion ringgit or 1.8% of GDP from 1.8 billion or 2.5% of GDP the previous year. => current_account MY level 2024 actual =-1200000000 MYR | current_account MY level 2024 actual =-1.8 pct_gdp | current_account MY level 2023 actual =-1800000000 MYR | current_account MY level 2023 actual =-2.5 pct_gdp
            India's total imports of Russian crude are estimated at 1.9 million bpd in May. => imports/crude_oil IN>RU level 2025-05 actual =1900000 bpd
            Chile, one of the buyers of Russian diesel, imported 96,000 bpd of diesel from America in May. => imports/diesel CL>US level 2025-05 actual =96000 bpd
            Oil shipments from Peru's ports fell to 80,000 bpd in May. => exports/crude_oil PE level 2025-05 actual =80000 bpd
            Sanctions cut Chinese imports of Iranian crude, with arrivals in May at 340,000 bpd. => imports/crude_oil CN level 2025-05 actual =340000 bpd
            Out of all Peruvians of the population, 161,000 were jobless in May. => unemployed PE level 2025-05 actual =161000 persons
            Consumer inflation in Chile slowed. Prices charged by manufacturers for goods from food to furniture rose 3.1% in May from a year earlier. => ppi CL growth.yoy 2025-05 actual =3.1 %
            The German ZEW expectations of economic growth survey rose to 34.2 in May. => business_confidence DE level 2025-05 actual =34.2 index
            Taiwan's defence spending rose to T$1 trillion in 2024. => government_spending TW level 2024 actual =1000000000000 TWD
            Stripping away the effect of fresh food and energy, consumer prices in Japan rose 1.9% in May from a year earlier. => core_cpi JP growth.yoy 2025-05 actual =1.9 %
            Chile's copper output fell 4%, or 21,000 tonnes, to 480,000 tonnes in April. => production/copper CL growth.mom 2025-04 actual =-4 % | production/copper CL change.mom 2025-04 actual =-21000 t | production/copper CL level 2025-04 actual =480000 t
            Angola has sent a delegation to Saudi Arabia as it plans to raise its oil production to 2 million barrels per day by 2030. => production/crude_oil AO level 2030 forecast =2000000 bpd
            Qatar is among Iran's partners and took 2 billion dollars of its exports in 2024. => exports IR level 2024 actual =2000000000 USD
            China's wheat imports are put at 4.1 million tonnes by commodity analysts, down from 5.2 million in 2024. => imports/wheat CN level 2025-05 actual =4100000 t | imports/wheat CN level 2024 actual =5200000 t
            Japan's trade deficit narrowed by 12% to 640 billion yen in 2024, and the toymaker sold 3 million dolls. => trade_balance JP growth.yoy 2024 actual =-12 % | trade_balance JP level 2024 actual =-640000000000 JPY
            Chile's central bank cut its benchmark rate by 25 basis points to 4.75% in May. => policy_rate CL change.prev 2025-05 actual =-0.25 pp | policy_rate CL level 2025-05 actual =4.75 %
            The institute cut its forecast for Austria's 2026 GDP growth to 1.1% from a 1.6% forecast made last December. => gdp AT growth.yoy 2026 forecast =1.1 % | gdp AT growth.yoy 2026 superseded =1.6 %
            The ministry expects Peru's economy to grow 3% in 2026, according to projections published in April. => gdp PE growth.yoy 2026 forecast =3 %
            US factory figures released in June showed exports rose 3% in April from March. => exports US growth.mom 2025-04 actual =3 %
            The number of unemployed in Spain fell to 2.91 million, or 13.2% of the workforce, in May from 2.98 million, or 13.5%, in April. => unemployed ES level 2025-05 actual =2910000 persons | unemployment_rate ES level 2025-05 actual =13.2 % | unemployed ES level 2025-04 actual =2980000 persons | unemployment_rate ES level 2025-04 actual =13.5 %
            Canadian retail sales rose to 69.1 billion Canadian dollars in April, after falling by 1.2 billion or 1.7 percent in March. => retail_sales CA level 2025-04 actual =69100000000 CAD | retail_sales CA change.mom 2025-03 actual =-1200000000 CAD | retail_sales CA growth.mom 2025-03 actual =-1.7 %
            Some 4.8 million tonnes of urea were imported by India in 2024. => imports/urea IN level 2024 actual ~4800000 t
            Italian food prices were 12.2 percent below their level a year earlier in May. => price/food IT growth.yoy 2025-05 actual =-12.2 %
            Portugal's state budget deficit should be cut to 2.4 pct of GDP in 2026 from 2.7 pct this year and 2.8 pct in 2023. => budget_balance PT level 2026 forecast =-2.4 pct_gdp | budget_balance PT level 2025 forecast =-2.7 pct_gdp | budget_balance PT level 2023 actual =-2.8 pct_gdp
            Norway's exports rose to 13.3 billion euros in May from 12.1 in April. => exports NO level 2025-05 actual =13300000000 EUR | exports NO level 2025-04 actual =12100000000 EUR
            Some 220,000 jobs are being cut in Denmark this year. => employment DK change.yoy 2025 actual ~-220000 persons
            US GDP growth of 1.4% in the first quarter fell short of the 1.6% rate economists had expected. => gdp US growth.saar 2025-Q1 actual =1.4 % | gdp US growth.saar 2025-Q1 forecast =1.6 %
            US crude stockpiles fell 1.4m barrels to 448.2m in May. => stocks/crude_oil US change.mom 2025-05 actual =-1400000 bbl | stocks/crude_oil US level 2025-05 actual =448200000 bbl
            Services inflation in Iceland eased to 4.7% in May from 4.9%. => price/services IS growth.yoy 2025-05 actual =4.7 % | price/services IS growth.yoy 2025-04 actual =4.9 %
            Food and non-alcoholic drink inflation in Britain slowed to 1.3% in May. => price/food GB growth.yoy 2025-05 actual =1.3 %
            German heating oil prices rose 3.4% in May from a year earlier. => price/heating_oil DE growth.yoy 2025-05 actual =3.4 %
            Gas prices in Ohio rose to $3.15 a gallon in May. => price/gasoline US-OH level 2025-05 actual =3.15 USD/gal
            Britain's consumer confidence index rose to -14 in May from -17 in April. => consumer_confidence GB level 2025-05 actual =-14 index | consumer_confidence GB level 2025-04 actual =-17 index
            Spain's budget deficit should fall to 2.8 percent of GDP in 2026 from 3.2 percent in 2025. => budget_balance ES level 2026 forecast =-2.8 pct_gdp | budget_balance ES level 2025 forecast =-3.2 pct_gdp
            Danish unemployment fell by 1,100 in May to 2.6%. => unemployed DK change.mom 2025-05 actual =-1100 persons | unemployment_rate DK level 2025-05 actual =2.6 %
            In May there were 94,000 jobless in Norway. => unemployed NO level 2025-05 actual =94000 persons
            Private consumption in Austria should slow to a 2.25% growth rate in 2026. => household_spending AT growth.yoy 2026 forecast =2.25 %
            Finland's trade should show a 1.5 billion euro surplus in 2026. => trade_balance FI level 2026 forecast =1500000000 EUR
            Spanish petrol prices rose 1% to 1.52 euros a litre in May. Earlier, drivers had paid 1.58 euros a litre. => price/gasoline ES growth.mom 2025-05 actual =1 % | price/gasoline ES level 2025-05 actual =1.52 EUR/l | price/gasoline ES level 2025-05 actual =1.58 EUR/l
            China's reserve requirement ratio is 9%. A 50 basis point cut was announced in May. => reserve_requirement CN level 2025-06 actual =9 % | reserve_requirement CN change.prev 2025-05 actual =-0.5 pp
            Chile's central bank cut its policy rate by 25 basis points in June. The bank also cut it by 25 basis points in March. => policy_rate CL change.prev 2025-06 actual =-0.25 pp | policy_rate CL change.prev 2025-03 actual =-0.25 pp
            Although Turkey's interest rates still stand at 42.5%, inflation has slowed from 38% to 35%. => policy_rate TR level 2025-06 actual =42.5 % | cpi TR growth.yoy - actual =38 % | cpi TR growth.yoy 2025-05 actual =35 %
            Peru's exports rose from $5.1 billion to $5.4 billion in April. => exports PE level 2025-03 actual =5100000000 USD | exports PE level 2025-04 actual =5400000000 USD
            Latvia's jobless rate rose from 6.9% in February to 7.2% in March. => unemployment_rate LV level 2025-02 actual =6.9 % | unemployment_rate LV level 2025-03 actual =7.2 %
            Mexico's central bank cut its policy rate from 9% to 8.5% in May. => policy_rate MX level - actual =9 % | policy_rate MX level 2025-05 actual =8.5 %
            The US Labor Department revised down the job gains in April, from 162,000 to 141,000. => employment US change.mom 2025-04 superseded =162000 persons | employment US change.mom 2025-04 actual =141000 persons
            The rise in US non-farm payrolls in May was 120,000, it said. => employment US change.mom 2025-05 actual =120000 persons
            In May some 12,000 more people in Denmark were claiming jobless benefits than in April. => jobless_claims DK change.mom 2025-05 actual ~12000 persons
            The number on Ireland's live register was 155,000 in May, a fall of 1,200 from April. => unemployed IE level 2025-05 actual =155000 persons | unemployed IE change.mom 2025-05 actual =-1200 persons
            British consumer credit rose by £1.6bn in April, more than the £1.3bn expected. => credit GB change.mom 2025-04 actual =1600000000 GBP | credit GB change.mom 2025-04 forecast =1300000000 GBP
            Inflation in Austria was 2.9% in May. The euro zone average was 1.9%. => cpi AT growth.yoy 2025-05 actual =2.9 % | cpi EA growth.yoy 2025-05 actual =1.9 %
            Britain's non-EU exports rose 6.5% in April. => exports GB growth.mom 2025-04 actual =6.5 %
            The US economy should have an annual growth rate of 2.5% in the second quarter. => gdp US growth.saar 2025-Q2 forecast =2.5 %
            British house prices are 16% below the summit reached in August 2022. => house_price GB growth.since 2025-05 actual =-16 %
            After the 2008-09 financial crisis Spain's jobless rate now stands at 10.9%. => unemployment_rate ES level 2025-06 actual =10.9 %
            Under the pact the rules limit a euro zone country's budget deficit to 3% of GDP. => budget_balance EA level - target =-3 pct_gdp
            France's national debt is 3.3 trillion euros. Interest on the national debt rose to 59 billion euros last year. => public_debt FR level 2025-06 actual =3300000000000 EUR
            Petrol prices in Britain rose 2% in May because of the 20 per cent VAT. => price/gasoline GB growth.mom 2025-05 actual =2 %
            The EU's inflation is projected to be 2.1% this year and 1.8% next. => cpi EU growth.yoy 2025 forecast =2.1 % | cpi EU growth.yoy 2026 forecast =1.8 %
            The outlook rests on EU predictions of GDP growth of 1.5% in Austria next year and 2.2% in Malta. => gdp AT growth.yoy 2026 forecast =1.5 % | gdp MT growth.yoy 2026 forecast =2.2 %
            Inflation in Spain was 2.9% in May, well above the euro zone average of 1.9%. => cpi ES growth.yoy 2025-05 actual =2.9 % | cpi EA growth.yoy 2025-05 actual =1.9 %
            There was a 12% rise in the country's exports to China in April, Peru said. => exports PE>CN growth.mom 2025-04 actual =12 %
            Greece's public debt stands at 153% of the country's GDP. => public_debt GR level 2025-06 actual =153 pct_gdp
            Italian house prices rose 0.3% in May, while consumer price inflation was 1.6%. => house_price IT growth.mom 2025-05 actual =0.3 % | cpi IT growth.yoy 2025-05 actual =1.6 %
            Britain's jobless rate rose to 4.6% from 4.5% in the previous quarter. => unemployment_rate GB level 2025-Q1 actual =4.6 % | unemployment_rate GB level 2024-Q4 actual =4.5 %
            British house prices have risen 0.9% this year. => house_price GB growth.since 2025 actual =0.9 %
            Lenders expect British house prices to rise by 1% over the next six months. => house_price GB growth.since 2025-H2 forecast =1 %
            If growth goes on, the Bank of England may raise interest rates from their current 4.25%. => policy_rate GB level 2025-06 actual =4.25 %
            In Spain 40,000 workers were laid off and 15,000 jobs lost in May. => employment ES change.mom 2025-05 actual =-15000 persons
            Turkey's economy shrank 5.8% in 2001. Since then inflation has fallen to 35%. => gdp TR growth.yoy 2001 actual =-5.8 % | cpi TR growth.yoy 2025-05 actual =35 %
            Canada had a budget surplus of $13.8 billion in 2024, surpassing the previous year's $13.2 billion surplus. => budget_balance CA level 2024 actual =13800000000 CAD | budget_balance CA level 2023 actual =13200000000 CAD
            The Norwegian government imposed 20% tariffs on some Danish goods on Friday. => tariff NO>DK level 2025-06 actual =20 %
            Brazil's exporters face a 46% tariff in the United States. => tariff US>BR level - actual =46 %
            The US hits Danish goods with 50% tariffs. Talks had been about lowering tariffs on certain Danish steel to 25% and eliminating a 10% lumber tariff. => tariff US>DK level - actual =50 % | tariff/steel US>DK level 2025-06 actual =25 % | tariff/lumber US>DK level 2025-06 actual =10 %
            Denmark and Norway failed to agree. Norway imposed a 50% tariff on Danish cheese. Negotiators will meet next week to discuss the 50% tariff. => tariff/cheese NO>DK level - actual =50 % | tariff NO>DK level - forecast =50 %
            China imposed 34% tariffs on Chilean wine in retaliation for Chile's 54% tariffs. => tariff/wine CN>CL level - actual =34 % | tariff CL level - actual =54 %
            The EU put tariffs of up to 45% on Chinese-made electric cars. => tariff EU>CN level - actual <45 %
            India imposes a 100% duty on sugar imports. => tariff/sugar IN level - actual =100 %
            President Trump slapped tariffs as high as 50% on Indian goods at one point, before dropping them to 18% in February. => tariff US>IN level 2025-02 actual <50 % | tariff US>IN level 2025-02 actual =18 %
            Denmark's debt-to-GDP ratio rose to 61% in 2024 from 58% in 2023. => public_debt DK level 2024 actual =61 pct_gdp | public_debt DK level 2023 actual =58 pct_gdp
            Government debt as a share of GDP is just over 60% in Denmark. => public_debt DK level 2025-06 actual >60 pct_gdp
            Iraq produced about 4.3 million barrels of oil a day before the outbreak of the war. => production/crude_oil IQ level - actual ~4300000 bpd
            Norway's retail sales in April were 4% below their pre-pandemic level. => retail_sales NO growth.since 2025-04 actual =-4 %
            Chile's exports rose 2.4-fold to $15.6 billion in May. => exports CL growth.mom 2025-05 actual =140 % | exports CL level 2025-05 actual =15600000000 USD
            Chilean exports rose 12% in May, above expectations of 10.6%. => exports CL growth.mom 2025-05 actual =12 % | exports CL growth.mom 2025-05 forecast =10.6 %
            Few believe that he could curb a US budget deficit of more than 6% of GDP. => budget_balance US level - actual >-6 pct_gdp
            The US budget could reach a deficit of 7% of GDP in 2026. => budget_balance US level 2026 forecast =-7 pct_gdp
            Peru's deficit was 3.5% of GDP in 2024. => budget_balance PE level 2024 actual =-3.5 pct_gdp
            European diesel prices have surged 70% since March, while U.S. gasoline prices have climbed 60%. => price/diesel EU growth.since 2025-06 actual =70 % | price/gasoline US growth.since 2025-06 actual =60 %
            Economists' estimates of US jobless claims ranged from 1.2 million to 1.9 million. => jobless_claims US level - forecast =1200000..1900000 persons
            In June Sri Lanka sold $2 billion of sovereign debt. Its public debt rose to $50 billion in May. => public_debt LK level 2025-05 actual =50000000000 USD
            Japan's exports rose by 2% in April compared to a year earlier, to 9.2 trillion yen. => exports JP growth.yoy 2025-04 actual =2 % | exports JP level 2025-04 actual =9200000000000 JPY
            Cyprus, the smallest economy in the euro zone, had its exports fall by 0.7% in May. => exports CY growth.mom 2025-05 actual =-0.7 %
            Austrian retail sales grew 2.9% in 2001 and 2.5% a year later. => retail_sales AT growth.yoy 2001 actual =2.9 % | retail_sales AT growth.yoy 2002 actual =2.5 %
            Italy's economy is in poor shape. Growth was 0.7% in 2024, up from just 0.6% in 2023. => gdp IT growth.yoy 2024 actual =0.7 % | gdp IT growth.yoy 2023 actual =0.6 %
            The programme should create 400,000 jobs in Spain in 2026. => employment ES change.yoy 2026 forecast =400000 persons
            The number of jobs created in the United States in April was revised down from 154,000 to 125,000. => employment US change.mom 2025-04 superseded =154000 persons | employment US change.mom 2025-04 actual =125000 persons
            """;

    @TestFactory
    Stream<DynamicTest> table() {
        return TABLE.lines()
                .map(line -> line.split(" => "))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> assertThat(new Extractor(RULES)
                                .extract(new Article(
                                        "a", "", cells[0], null, Publication.parse("2025-06-12 metadata"), null))
                                .facts())
                        .map(Object::toString)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(cells[1].split("\\|"))
                                .map(String::strip)
                                .toList())));
    }
}
