package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own about crops, fuels and metals, published on 12 June 2025; several statements are divided by a bar. */
class GoodsTest {
    private static final Rules RULES = Rules.standard();

    private static final String TABLE = """
            Canadian shipments in May amounted to 152,600 tonnes of wheat, 80,100 tonnes of feed barley and 15,700 tonnes of lentils. => exports/wheat CA level 2025-05 actual =152600 t | exports/barley CA level 2025-05 actual =80100 t | exports/lentil CA level 2025-05 actual =15700 t
            Ecuador's oil production fell 4 percent in May to 7.7 million barrels, while exports rose 5 percent to 2.8 million barrels. => production/crude_oil EC growth.mom 2025-05 actual =-4 % | production/crude_oil EC level 2025-05 actual =7700000 bbl | exports/crude_oil EC growth.mom 2025-05 actual =5 % | exports/crude_oil EC level 2025-05 actual =2800000 bbl
            Turkey's hazelnut exports fell 3 percent in May, while imports rose 5 percent to 900 million dollars. => exports/hazelnut TR growth.yoy 2025-05 actual =-3 % | imports/hazelnut TR growth.yoy 2025-05 actual =5 % | imports/hazelnut TR level 2025-05 actual =900000000 USD
            Indonesian rubber production should reach 1.45 million tonnes in 2026, with exports rising to 720,000 tonnes. => production/rubber ID level 2026 forecast =1450000 t | exports/rubber ID level 2026 forecast =720000 t
            Hungarian wheat exports fell to 30,000 tonnes in May. In flour, exports totalled 9,800 tonnes, up 6.5 percent from April. => exports/wheat HU level 2025-05 actual =30000 t | exports/flour HU level 2025-05 actual =9800 t | exports/flour HU growth.mom 2025-05 actual =6.5 %
            Demand for cotton in Pakistan rose 10.9 percent over 2023 in 2024. => consumption/cotton PK growth.yoy 2024 actual =10.9 %
            Vietnam's coffee exports rose 12 percent over 2023 to 500,000 tonnes. => exports/coffee VN growth.yoy 2024 actual =12 % | exports/coffee VN level 2024 actual =500000 t
            US gasoline stocks fell 1.2 million barrels in the week ended June 6 to 248.4 million from a revised 249.6 million, and crude oil stocks dropped 4.4 million barrels to 325.1 million from a revised 329.5 million. => stocks/gasoline US change.wow 2025-W23 actual =-1200000 bbl | stocks/gasoline US level 2025-W23 actual =248400000 bbl | stocks/gasoline US level 2025-W22 actual =249600000 bbl | stocks/crude_oil US change.wow 2025-W23 actual =-4400000 bbl | stocks/crude_oil US level 2025-W23 actual =325100000 bbl | stocks/crude_oil US level 2025-W22 actual =329500000 bbl
            The Belgian board raised its estimate of 2024/25 beet sugar production to 760,000 tonnes in its end-May report from 740,000 tonnes a month earlier. => production/sugar BE level FY2025 forecast =760000 t | production/sugar BE level FY2025 superseded =740000 t
            Thailand's main paddy crop is expected to fall to 15.4 million tonnes in 2025/26 from a previous 15.7 million estimate in April. => production/rice TH level FY2026 forecast =15400000 t | production/rice TH level FY2026 superseded =15700000 t
            Danish barley exports for the period July 1, 2024, to May 1, 2025, fell 27.6 percent to 821,000 tonnes from 1,134,000 tonnes in the same 2023/24 period. Exports to EU nations were 445,000 tonnes, 21.1 percent down on a previous 564,000 tonnes. => exports/barley DK growth.yoy 2024-07-01/2025-05-01 actual =-27.6 % | exports/barley DK level 2024-07-01/2025-05-01 actual =821000 t | exports/barley DK level 2023-07-01/2024-05-01 actual =1134000 t | exports/barley DK>EU level 2024-07-01/2025-05-01 actual =445000 t | exports/barley DK>EU growth.yoy 2024-07-01/2025-05-01 actual =-21.1 % | exports/barley DK>EU level 2023-07-01/2024-05-01 actual =564000 t
            Kenyan tea exports to Pakistan rose to 20,479 tonnes in 2024 from 12,143 in 2023, Egypt 6,048 (4,104) and Sudan 4,014 tonnes (1,340). => exports/tea KE>PK level 2024 actual =20479 t | exports/tea KE>PK level 2023 actual =12143 t | exports/tea KE>EG level 2024 actual =6048 t | exports/tea KE>EG level 2023 actual =4104 t | exports/tea KE>SD level 2024 actual =4014 t | exports/tea KE>SD level 2023 actual =1340 t
            Moroccan phosphate exports rose to 900,000 tonnes in May. The main buyers were India with 300,000 tonnes, Brazil 250,000 and Poland (40,000). => exports/phosphate MA level 2025-05 actual =900000 t | exports/phosphate MA>IN level 2025-05 actual =300000 t | exports/phosphate MA>BR level 2025-05 actual =250000 t | exports/phosphate MA>PL level 2025-05 actual =40000 t
            Russian grain output was 130 million tonnes in 2024/25. The wheat area is 28 million hectares this season, against 29 million last season. => production/grain RU level FY2025 actual =130000000 t | area/wheat RU level FY2025 actual =28000000 ha | area/wheat RU level FY2024 actual =29000000 ha
            Argentine crude oil production was down 10.8 percent in May to 12.3 million barrels, from 13.8 million barrels in May 2024. => production/crude_oil AR growth.yoy 2025-05 actual =-10.8 % | production/crude_oil AR level 2025-05 actual =12300000 bbl | production/crude_oil AR level 2024-05 actual =13800000 bbl
            China's imports of oil from US-sanctioned tankers fell to 300,000 bpd in May. => imports/crude_oil CN level 2025-05 actual =300000 bpd
            Floor traders are guesstimating today's US hog slaughter at about 295,000 to 302,000 head versus 293,000 week ago and 309,000 a year ago. => production/hog US level 2025-06-12 forecast ~295000..302000 units | production/hog US level 2025-06-05 actual =293000 units | production/hog US level 2024-06-12 actual =309000 units
            The U.S. Agriculture Department estimated Canada's 2024/25 wheat crop at 35 million tonnes, vs 34.9 million last month. => production/wheat CA level FY2025 actual =35000000 t | production/wheat CA level FY2025 superseded =34900000 t
            Thailand's sugar exports in May were 32,800 tonnes and consumption 57,800. => exports/sugar TH level 2025-05 actual =32800 t | consumption/sugar TH level 2025-05 actual =57800 t
            Hungary is to grow sugar beet on 105,000 hectares this year compared with some 95,000 in 2024. => area/sugar_beet HU level 2025 forecast =105000 ha | area/sugar_beet HU level 2024 actual ~95000 ha
            British wheat exports rose by 480,200 tonnes in May and barley by 283,800 tonnes. => exports/wheat GB change.mom 2025-05 actual =480200 t | exports/barley GB change.mom 2025-05 actual =283800 t
            China's sugar production in 2024/25 will be 1.18 million tonnes short of demand. The cost of producing one tonne of it in China rose to 702 yuan. =>
            Iraq produced 4.1 million bpd of oil in May, 200,000 bpd below its ceiling. => production/crude_oil IQ level 2025-05 actual =4100000 bpd
            The Philippine sugar import quota for 2025 has been set at 143,780 tonnes. => imports/sugar PH level 2025 target =143780 t
            April wheat sales to Egypt for the current season amounted to 90,000 tonnes and sales for 2025/26 to 910,000 tonnes, the U.S. Agriculture Department said. => exports/wheat US>EG level FY2025 actual =90000 t | exports/wheat US>EG level FY2026 actual =910000 t
            On the Chicago Board of Trade, July corn closed up 4-1/2 cents at 4.38 dollars a bushel. July soybeans were off 2-1/4 cents at 10.42 dollars. => price/maize US change.dod 2025-06-12 actual =0.045 USD/bu | price/maize US level 2025-06-12 actual =4.38 USD/bu | price/soybean US change.dod 2025-06-12 actual =-0.0225 USD/bu | price/soybean US level 2025-06-12 actual =10.42 USD/bu
            New York July coffee fell 2.10 cents to 342.50 cents a lb. => price/coffee US change.dod 2025-06-12 actual =-0.021 USD/lb | price/coffee US level 2025-06-12 actual =3.425 USD/lb
            July crude closed 24 cents higher at $68.15. => price/crude_oil WORLD change.dod 2025-06-12 actual =0.24 USD/bbl | price/crude_oil WORLD level 2025-06-12 actual =68.15 USD/bbl
            Oats volume tripled to 27,662 contracts on the Chicago Board of Trade, and corn volume increased 35 percent. =>
            US winter potato production was estimated at 2,788,000 cwts in 2024. The yield was 234 cwts per acre. => production/potato US level 2024 actual =2788000 cwt | yield/potato US level - actual =234 cwt/acre
            US natural gas prices rose to $3.50 per mcf in May. => price/natural_gas US level 2025-05 actual =3.5 USD/mcf
            OPEC agreed in December to cut its oil production by 7.25 percent to 25.8 million barrels a day for the first half of 2025. => production/crude_oil OPEC growth - target =-7.25 % | production/crude_oil OPEC level 2025-H1 target =25800000 bpd
            Caltex Bahrain said it is raising diesel postings. Fuel oil postings in Bahrain are up 1.50 dollars a barrel, the company said. =>
            Cheese is dear. Greece makes 115,000 tonnes of cheese a year, and Denmark produces about 30,000 tonnes of feta a year. => production/cheese GR level - actual =115000 t | production/feta DK level - actual ~30000 t
            French wheat exports in May were 376,000 tonnes, 34 percent down on 570,000 tonnes in May 2024. => exports/wheat FR level 2025-05 actual =376000 t | exports/wheat FR growth.yoy 2025-05 actual =-34 % | exports/wheat FR level 2024-05 actual =570000 t
            India exported 21.5 billion dollars of goods to China in May, compared with 8.5 billion dollars to Nepal. => exports IN>CN level 2025-05 actual =21500000000 USD | exports IN>NP level 2025-05 actual =8500000000 USD
            Chile exported 647 tonnes of bismuth oxychloride in May. => exports/bismuth_oxychloride CL level 2025-05 actual =647 t
            Opec output was 27.1 million barrels a day in May. => production/crude_oil OPEC level 2025-05 actual =27100000 bpd
            Colombia produces about 760,000 barrels a day of crude. Exports in May totalled 423,000 barrels a day. => production/crude_oil CO level 2025-05 actual ~760000 bpd | exports/crude_oil CO level 2025-05 actual =423000 bpd
            A survey put Opec output in May at around 27 million bpd. => production/crude_oil OPEC level 2025-05 actual ~27000000 bpd
            US corn export guesses for May ranged from 27.0 million to 32.0 million bushels. Soybean export guesses ranged from 14.0 million to 16.0 million. => exports/maize US level 2025-05 forecast =27000000..32000000 bu | exports/soybean US level 2025-05 forecast =14000000..16000000 bu
            Indian buyers took 20,000 tonnes of rapeseed oil for April shipment. Blocks off China for oil cover an area of 44,913 sq km. =>
            Saudi oil output sank as low as 8.9 million bpd in May. => production/crude_oil SA level 2025-05 actual >8900000 bpd
            August copper traded at a premium of as much as $370 a tonne over September, and at $9,800 a tonne. => price/copper WORLD level 2025-06-12 actual =9800 USD/t
            The institute raised its estimate of Egypt's 2024/25 wheat imports to 12 million tonnes from last month's projection of 11.5 million tonnes. => imports/wheat EG level FY2025 forecast =12000000 t | imports/wheat EG level FY2025 superseded =11500000 t
            British wheat exports for the period July 1-May 13 rose to 3.66 million tonnes, compared with 1.47 million last season. => exports/wheat GB level 2024-07-01/2025-05-13 actual =3660000 t | exports/wheat GB level 2023-07-01/2024-05-13 actual =1470000 t
            French wheat exports fell to 725,023 tonnes during the period May 1 to 25, from 774,704 for the period May 1 to 26 last year. => exports/wheat FR level 2025-05-01/2025-05-25 actual =725023 t | exports/wheat FR level 2024-05-01/2024-05-26 actual =774704 t
            Argentine soybean production for 2024/25 is expected to reach 47 million tonnes, versus 48 million tonnes estimated a week ago. => production/soybean AR level FY2025 forecast =47000000 t | production/soybean AR level FY2025 superseded =48000000 t
            The Argentine area planted with sunflower was 2 to 2.2 million hectares in 2025, or 9.9 to 16.3 percent lower than in 2024. => area/sunflower AR level 2025 actual =2000000..2200000 ha | area/sunflower AR growth.yoy 2025 actual =-16.3..-9.9 %
            London and Paris traders expect EU sugar exports of 60,000 tonnes in June. => exports/sugar EU level 2025-06 forecast =60000 t
            Tobacco was planted on 20,000 hectares in Malawi in 2025. The island's housing in Malta covers 316 square kilometres. => area/tobacco MW level 2025 actual =20000 ha
            OPEC agreed in December to abide by official prices averaging 68 dollars a barrel. => price/crude_oil OPEC level 2025-06 actual =68 USD/bbl
            Egypt produced 30.3 million tonnes (about 222 million barrels) of crude in 2024. => production/crude_oil EG level 2024 actual =30300000 t | production/crude_oil EG level 2024 actual ~222000000 bbl
            Zambian copper production rose 3.2 percent to 113,275 tonnes in May but sales fell 18.7 percent to 119,967 tonnes. Lead production fell 22.9 percent to 1,670 tonnes. => production/copper ZM growth.mom 2025-05 actual =3.2 % | production/copper ZM level 2025-05 actual =113275 t | production/lead ZM growth.mom 2025-05 actual =-22.9 % | production/lead ZM level 2025-05 actual =1670 t
            A January survey put the area under sugarcane in Thailand at 545,528 hectares in 2024/25. => area/sugarcane TH level FY2025 actual =545528 ha
            World oil prices slipped from $80 in late 2024 to around $62 a barrel in April. Prices are now around $65. => price/crude_oil WORLD level 2024-12 actual =80 USD/bbl | price/crude_oil WORLD level 2025-04 actual ~62 USD/bbl | price/crude_oil WORLD level 2025-06 actual ~65 USD/bbl
            USDA put the corn crop at 15.82 billion bushels, with an average yield of 181 bushels per acre. => production/maize US level 2025-05 actual =15820000000 bu | yield/maize US level 2025-05 actual =181 bu/acre
            """;

    @TestFactory
    Stream<DynamicTest> table() {
        return TABLE.lines()
                .map(line -> line.split(" =>", -1))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> assertThat(stated(cells[0]))
                        .containsExactlyInAnyOrderElementsOf(listed(cells[1]))));
    }

    private static List<String> stated(String text) {
        var published = Publication.parse("2025-06-12 metadata");
        return new Extractor(RULES)
                .extract(new Article("a", "", text, null, published, null)).facts().stream()
                        .map(Object::toString)
                        .toList();
    }

    private static List<String> listed(String statements) {
        return Arrays.stream(statements.split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
