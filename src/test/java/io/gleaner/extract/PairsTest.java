package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own that tell several figures of several things in one order, published on 12 June 2025. */
class PairsTest {
    private static final String TABLE = """
            Data ~ Malta's exports and imports grew by 3.3 percent and 4.1 percent to 530 million dollars and 615 million dollars, respectively, in May from a year earlier. => exports MT growth.yoy 2025-05 actual =3.3 % | imports MT growth.yoy 2025-05 actual =4.1 % | exports MT level 2025-05 actual =530000000 USD | imports MT level 2025-05 actual =615000000 USD
            Data ~ Latvia's exports and imports rose 3.9% and fell 2.7%, respectively, in May from a year earlier. => exports LV growth.yoy 2025-05 actual =3.9 % | imports LV growth.yoy 2025-05 actual =-2.7 %
            Data ~ Latvia's exports and imports rose 3.9% and 2.7% in May from a year earlier. => exports LV growth.yoy 2025-05 actual =3.9 % | imports LV growth.yoy 2025-05 actual =2.7 %
            Data ~ Wheat and barley stocks in Canada fell to 181,000 and 214,000 tonnes, respectively, in May, against 163,000 and 169,000 tonnes a year earlier. => stocks/wheat CA level 2025-05 actual =181000 t | stocks/barley CA level 2025-05 actual =214000 t | stocks/wheat CA level 2024-05 actual =163000 t | stocks/barley CA level 2024-05 actual =169000 t
            Data ~ Moldova exported 1.1 million tonnes of wheat and 0.6 million tonnes of maize in 2024, compared with 0.9 million and 0.8 million tonnes, respectively, in 2023. => exports/wheat MD level 2024 actual =1100000 t | exports/maize MD level 2024 actual =600000 t | exports/wheat MD level 2023 actual =900000 t | exports/maize MD level 2023 actual =800000 t
            Data ~ Inflation in Latvia was 3.4 percent and 3.6 percent in May and April, respectively. => cpi LV growth.yoy 2025-05 actual =3.4 % | cpi LV growth.yoy 2025-04 actual =3.6 %
            Data ~ Growth in Japan and Korea will be 0.8% and 2.1% this year, and 1.1% and 2.4% next year, respectively, the fund said. => gdp JP growth.yoy 2025 forecast =0.8 % | gdp KR growth.yoy 2025 forecast =2.1 % | gdp JP growth.yoy 2026 forecast =1.1 % | gdp KR growth.yoy 2026 forecast =2.4 %
            Data ~ The U.S. support prices for cotton, rice and soybeans are 52 cents per lb, 6.70 dollars per hundredweight and 4.60 dollars per bushel, respectively. => price/cotton US level 2025-06 actual =0.52 USD/lb | price/rice US level 2025-06 actual =6.7 USD/cwt | price/soybean US level 2025-06 actual =4.6 USD/bu
            Stocks ~ Overnight, the Dow Jones Industrial Average and the S&P 500 rose 0.22% and 0.21%, respectively. => stock_index/dow US growth.dod 2025-06-12 actual =0.22 % | stock_index/sp500 US growth.dod 2025-06-12 actual =0.21 %
            Trade ~ Portugal's trade deficit with Spain in 2024 was 8.3 billion euros against 5.7 billion in 2023, with Italy it was 7.4 billion against 3.3 billion, and with Germany 4.5 billion against 1.9 billion. => trade_balance PT>ES level 2024 actual =-8300000000 EUR | trade_balance PT>ES level 2023 actual =-5700000000 EUR | trade_balance PT>IT level 2024 actual =-7400000000 EUR | trade_balance PT>IT level 2023 actual =-3300000000 EUR | trade_balance PT>DE level 2024 actual =-4500000000 EUR | trade_balance PT>DE level 2023 actual =-1900000000 EUR
            Trade ~ Korea's exports to China rose 8.8% to $10.7 billion in May, those to the United States 21.4% to $11.9 billion and those to Japan 17.2% to $2.7 billion. => exports KR>CN growth.yoy 2025-05 actual =8.8 % | exports KR>CN level 2025-05 actual =10700000000 USD | exports KR>US growth.yoy 2025-05 actual =21.4 % | exports KR>US level 2025-05 actual =11900000000 USD | exports KR>JP growth.yoy 2025-05 actual =17.2 % | exports KR>JP level 2025-05 actual =2700000000 USD
            Data ~ Inflation in Germany was 2.1% against 2.3% in April, in France 0.9% against 1.0%, and in Italy 1.7% against 1.9%. => cpi DE growth.yoy 2025-05 actual =2.1 % | cpi DE growth.yoy 2025-04 actual =2.3 % | cpi FR growth.yoy 2025-05 actual =0.9 % | cpi FR growth.yoy 2025-04 actual =1 % | cpi IT growth.yoy 2025-05 actual =1.7 % | cpi IT growth.yoy 2025-04 actual =1.9 %
            Data ~ Economists expect US May building permits to be 1.41 million and housing starts to be 1.36 million, compared with the prior month's figures of 1.42 million and 1.39 million, respectively. => building_permits US level 2025-05 forecast =1410000 units | housing_starts US level 2025-05 forecast =1360000 units | building_permits US level 2025-04 actual =1420000 units | housing_starts US level 2025-04 actual =1390000 units
            Data ~ US industrial production and retail sales rose 0.2% m/m and 0.4% m/m in May, respectively, from a revised 0.1% m/m and 0.3% m/m in April. => industrial_production US growth.mom 2025-05 actual =0.2 % | retail_sales US growth.mom 2025-05 actual =0.4 % | industrial_production US growth.mom 2025-04 actual =0.1 % | retail_sales US growth.mom 2025-04 actual =0.3 %
            Data ~ Canada's headline and core inflation slowed to 2.8% and 3.1% in May from 2.9% and 3.3% in April, respectively. => cpi CA growth.yoy 2025-05 actual =2.8 % | core_cpi CA growth.yoy 2025-05 actual =3.1 % | cpi CA growth.yoy 2025-04 actual =2.9 % | core_cpi CA growth.yoy 2025-04 actual =3.3 %
            Data ~ Industrial production rose in Denmark (+5.9%), Slovenia (+3.7%) and Belgium (+3.4%) and fell in Ireland (-8.1%) and Croatia (-3.2%) in April. => industrial_production DK growth.mom 2025-04 actual =5.9 % | industrial_production SI growth.mom 2025-04 actual =3.7 % | industrial_production BE growth.mom 2025-04 actual =3.4 % | industrial_production IE growth.mom 2025-04 actual =-8.1 % | industrial_production HR growth.mom 2025-04 actual =-3.2 %
            Data ~ In May Dutch vegetable oil imports fell to 219,500 from 284,300 tonnes and exports to 655,400 from 681,400 tonnes. => imports/vegetable_oil NL level 2025-05 actual =219500 t | imports/vegetable_oil NL level 2025-04 actual =284300 t | exports/vegetable_oil NL level 2025-05 actual =655400 t | exports/vegetable_oil NL level 2025-04 actual =681400 t
            Data ~ The US trade deficit with Japan rose 1.2 billion dollars to 5.6 billion dollars in May and with Western Europe increased 0.7 billion dollars to 2.9 billion dollars. => trade_balance US>JP change.mom 2025-05 actual =1200000000 USD | trade_balance US>JP level 2025-05 actual =-5600000000 USD
            Data ~ Under the plan Malaysia was given an export quota of 27,400 tonnes of tin, Indonesia 23,900 and Thailand 18,600. => exports/tin MY level - target =27400 t | exports/tin ID level - target =23900 t | exports/tin TH level - target =18600 t
            Data ~ Two banks and three brokers cut 4,000 and 3,000 jobs, respectively, in Latvia. => none
            """;

    @TestFactory
    Stream<DynamicTest> everySentenceGivesItsFiguresInOrder() {
        return FactTable.titled(TABLE, "2025-06-12");
    }
}
