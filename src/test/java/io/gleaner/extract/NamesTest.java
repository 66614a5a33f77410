package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What names its indicator only by who has it, or with a place in its midst; and what is known of it whatever is supposed. */
class NamesTest {
    private static final String OWNED = """
            Peru ~ India's reserves were at $506.8 billion at the end of May. => fx_reserves IN level 2024-05 actual =506800000000 USD
            Peru ~ Price growth in Hungary quickened to 3.7% in May. => cpi HU growth.yoy 2024-05 actual =3.7 %
            Peru ~ The annual rate of price increases in Poland slowed to 2.4% in May. => cpi PL growth.yoy 2024-05 actual =2.4 %
            Peru ~ Japan's shipments to China grew 9.6% in May from a year earlier. => exports JP>CN growth.yoy 2024-05 actual =9.6 %
            Peru ~ Arrivals in Greece rose 12% in May from a year earlier. => tourist_arrivals GR growth.yoy 2024-05 actual =12 %
            Peru ~ Americans' incomes rose 0.5% in May from April. => personal_income US growth.mom 2024-05 actual =0.5 %
            Lima ~ The museum's reserves were at $506.8 million at the end of May. => none
            Lima ~ The firm's shipments grew 9.6% in May from a year earlier. => none
            """;

    private static final String SPLIT = """
            Peru ~ Output at Britain's factories dropped 1.4% in April from March. => manufacturing_output GB growth.mom 2024-04 actual =-1.4 %
            Peru ~ Sales at German shops rose 1.8% in May from April. => retail_sales DE growth.mom 2024-05 actual =1.8 %
            Peru ~ Prices charged by U.S. producers rose 0.5% in May from April. => ppi US growth.mom 2024-05 actual =0.5 %
            Peru ~ Visitors to Japan numbered 3.04 million in April. => tourist_arrivals JP level 2024-04 actual =3040000 persons
            Peru ~ The U.S. shortfall with China shrank to $22.4 billion in April. => trade_balance US>CN level 2024-04 actual =-22400000000 USD
            Lima ~ Visitors to its museum numbered 30,400 in April. => none
            Lima ~ Prices charged by some lawyers rose 0.5% in May from April. => none
            """;

    private static final String GIVEN = """
            Peru ~ Rates would rise in Norway if inflation strayed from the bank's 2% target. => cpi NO growth.yoy - target =2 %
            Peru ~ It would take years to pay off Ghana's $30 billion foreign debt. => external_debt GH level 2024-06 actual =30000000000 USD
            Peru ~ Japan wants to trim its $60 billion trade surplus with America. => trade_balance JP>US level 2024-05 actual =60000000000 USD
            Peru ~ Lawmakers made progress in reducing the $170 billion U.S. budget deficit in 2023. => budget_balance US level 2023 actual =-170000000000 USD
            Peru ~ If inflation rose to 4% in Norway, rates would go up. => none
            Peru ~ The fund forecast earlier that Kenya's public debt would reach 72% of economic output in 2026. => public_debt KE level 2026 forecast =72 pct_gdp
            """;

    private static final String COUNTED = """
            Peru ~ Canadian home sales totalled 43,578 in May. => home_sales CA level 2024-05 actual =43578 units
            Peru ~ The U.S. job loss rate was only 345,000 in May. => employment US change.mom 2024-05 actual =-345000 persons
            Peru ~ The Empire State manufacturing survey fell to 3.2 in May. => business_confidence US level 2024-05 actual =3.2 index
            Peru ~ Sales of existing U.S. homes fell to a 4.19 million annual rate in May. => home_sales US level 2024-05 actual =4190000 units
            Peru ~ Insolvencies in Austria numbered 1,522 in May. => bankruptcies AT level 2024-05 actual =1522 units
            Peru ~ Finland's industrial production index stood at 109 in April compared with 104 in March. => industrial_production FI level 2024-04 actual =109 index | industrial_production FI level 2024-03 actual =104 index
            Peru ~ Finland's industrial production index has 109 parts. => none
            Notes ~ Peru's crude oil stocks fell by 6.5 million, to 31 million barrels in May. => stocks/crude_oil PE change.mom 2024-05 actual =-6500000 bbl | stocks/crude_oil PE level 2024-05 actual =31000000 bbl
            Notes ~ Peru's copper output averages 1,470 meetings. => none
            Peru ~ In April Danish wheat exports fell to 3.75 million from 3.89 million tonnes. => exports/wheat DK level 2024-04 actual =3750000 t | exports/wheat DK level 2024-03 actual =3890000 t
            Peru ~ The People's Bank of China raised its gold holdings to 72.8 million ounces in May. => fx_reserves/gold CN level 2024-05 actual =72800000 oz
            """;

    private static final String TOLD = """
            Peru ~ Kenya expects growth of 5% in 2025. => gdp KE growth.yoy 2025 forecast =5 %
            Peru ~ Kenya expects exports growth of 5% in 2025. => exports KE growth.yoy 2025 forecast =5 %
            Peru ~ The unemployment rate in Spain rose to 11.7% (2.86 million people) in May. => unemployment_rate ES level 2024-05 actual =11.7 % | unemployed ES level 2024-05 actual =2860000 persons
            Peru ~ The Bank of Ghana raised the reserve requirement for banks to 15% of deposits in May. => reserve_requirement GH level 2024-05 actual =15 %
            Peru ~ Sales of existing U.S. homes fell 6.8% in May. The average price was 385,000 dollars. => home_sales US growth.mom 2024-05 actual =-6.8 % | house_price US level 2024-05 actual =385000 USD
            Peru ~ Sales of existing sofas fell 6.8% in May. The average price was 385 dollars. => none
            Notes ~ U.S. factories operated at 79.8% of capacity in May. The Fed previously said the rate was 79.7% in April. => capacity_utilisation US level 2024-05 actual =79.8 % | capacity_utilisation US level 2024-04 superseded =79.7 %
            Notes ~ Spain is booming, with 2.4% growth forecast for 2024. => gdp ES growth.yoy 2024 forecast =2.4 %
            Notes ~ Spain's wine trade is booming, with 2.4% growth forecast for 2024. => none
            Notes ~ Korean investment in the U.S. totalled 46 billion dollars in 2023. => fdi KR>US level 2023 actual =46000000000 USD
            Notes ~ U.S. home sales fell 14.5% in May. The April rate of 4.06 million units had been the highest for years. => home_sales US growth.mom 2024-05 actual =-14.5 % | home_sales US level 2024-04 actual =4060000 units
            Notes ~ British house prices rose 2% in May from April. The volume of sales dropped by a quarter from a year earlier. => house_price GB growth.mom 2024-05 actual =2 % | home_sales GB growth.yoy 2024-05 actual =-25 %
            Peru ~ Bank Indonesia held its benchmark at 6.25% in May. => policy_rate ID level 2024-05 actual =6.25 %
            Peru ~ An increase of $3 billion (£2.4 billion) in Turkish exports was reported for May. => exports TR change.mom 2024-05 actual =3000000000 USD
            """;

    private static final String LEANING = """
            Notes ~ Hungarian inflation eased in May. It stood at 3.7%, compared with 3.9% in April. => cpi HU growth.yoy 2024-05 actual =3.7 % | cpi HU growth.yoy 2024-04 actual =3.9 %
            Notes ~ Finnish unemployment is high. At 8.4%, it was the highest for years. => unemployment_rate FI level - actual =8.4 %
            Notes ~ Spain's industrial output climbed 2.1% in April from March. On an annual basis the gain was 1.2%. => industrial_production ES growth.mom 2024-04 actual =2.1 % | industrial_production ES growth.yoy 2024-04 actual =1.2 %
            Notes ~ Spain's industrial output climbed 2.1% in April from March. Economists polled by the bank had widely expected an increase of 0.4%, with none as high as the outcome. => industrial_production ES growth.mom 2024-04 actual =2.1 % | industrial_production ES growth.mom 2024-04 forecast =0.4 %
            Notes ~ Spain's industrial output climbed in April. They were fined 12 million euros. => none
            Notes ~ Finnish exports grew in May. It was 52% in April. => none
            """;

    private static final String NEAREST = """
            Notes ~ Thai sugar consumption rose to 192,069 tonnes in May, while stocks climbed to 1.62 million tonnes. => consumption/sugar TH level 2024-05 actual =192069 t | stocks/sugar TH level 2024-05 actual =1620000 t
            Notes ~ Turkish exports totalled 23.4 billion dollars in May. With imports growing faster, the deficit rose to 6.5 billion dollars. => exports TR level 2024-05 actual =23400000000 USD | trade_balance TR level 2024-05 actual =-6500000000 USD
            Notes ~ Spain's budget deficit widened in 2023. Expenditure rose 6.1% last year, while receipts grew 7.3%. => government_spending ES growth.yoy 2023 actual =6.1 % | tax_revenue ES growth.yoy 2023 actual =7.3 %
            Notes ~ German car production rose to 389,900 in May from 380,900 in April. => production/car DE level 2024-05 actual =389900 units | production/car DE level 2024-04 actual =380900 units
            Notes ~ Saudi Arabia's daily output of crude was 9.1 million barrels in May. => production/crude_oil SA level 2024-05 actual =9100000 bpd
            Notes ~ Copper is 35% higher than a year ago. => price/copper WORLD growth.yoy 2024-06 actual =35 %
            Notes ~ Taiwan's exports rose to T$1.2 trillion in May. => exports TW level 2024-05 actual =1200000000000 TWD
            """;

    @TestFactory
    Stream<DynamicTest> aCountryHasIt() {
        return FactTable.titled(OWNED, "2024-06-20");
    }

    @TestFactory
    Stream<DynamicTest> aPlaceStandsInItsName() {
        return FactTable.titled(SPLIT, "2024-06-20");
    }

    @TestFactory
    Stream<DynamicTest> aFigureIsKnownWhateverIsSupposed() {
        return FactTable.titled(GIVEN, "2024-06-20");
    }

    @TestFactory
    Stream<DynamicTest> whatStandsAroundSaysWhatIsTold() {
        return FactTable.titled(TOLD, "2024-06-20");
    }

    @TestFactory
    Stream<DynamicTest> aBareNumberIsCountedLikeItsKind() {
        return FactTable.titled(COUNTED, "2024-06-20");
    }

    @TestFactory
    Stream<DynamicTest> aSentenceLeansOnTheOneBefore() {
        return FactTable.titled(LEANING, "2024-06-20");
    }

    @TestFactory
    Stream<DynamicTest> theNearestNameTakesTheFigure() {
        return FactTable.titled(NEAREST, "2024-06-20");
    }
}
