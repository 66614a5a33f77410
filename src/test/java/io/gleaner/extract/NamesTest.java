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
            Peru ~ If inflation rose to 4% in Norway, rates would go up. => none
            Peru ~ The fund forecast earlier that Kenya's public debt would reach 72% of economic output in 2026. => public_debt KE level 2026 forecast =72 pct_gdp
            """;

    private static final String COUNTED = """
            Peru ~ Canadian home sales totalled 43,578 in May. => home_sales CA level 2024-05 actual =43578 units
            Peru ~ Sales of existing U.S. homes fell to a 4.19 million annual rate in May. => home_sales US level 2024-05 actual =4190000 units
            Peru ~ Insolvencies in Austria numbered 1,522 in May. => bankruptcies AT level 2024-05 actual =1522 units
            Peru ~ Finland's industrial production index stood at 109 in April compared with 104 in March. => industrial_production FI level 2024-04 actual =109 index | industrial_production FI level 2024-03 actual =104 index
            Peru ~ Finland's industrial production index has 109 parts. => none
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
            Peru ~ Bank Indonesia held its benchmark at 6.25% in May. => policy_rate ID level 2024-05 actual =6.25 %
            Peru ~ An increase of $3 billion (£2.4 billion) in Turkish exports was reported for May. => exports TR change.mom 2024-05 actual =3000000000 USD
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
}
