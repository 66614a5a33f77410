package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts of our own, published on Friday, 14 March 2025, that set figures of one year beside those of another; a wave parts the
 * headline from the text, a bar one statement from the next.
 */
class YearsBesideTest {
    private static final String NAMED = """
            Norwegian trade ~ Norway had a trade deficit of 3.5 billion crowns in February. The deficit compared with one of 1.7 billion crowns in February 2024. Total exports for the month fell to 20.6 billion crowns. => trade_balance NO level 2025-02 actual =-3500000000 NOK | trade_balance NO level 2024-02 actual =-1700000000 NOK | exports NO level 2025-02 actual =20600000000 NOK
            Norwegian trade ~ Norway's trade surplus in January was 533 million crowns. The January surplus last year was 1.2 billion crowns. => trade_balance NO level 2025-01 actual =533000000 NOK | trade_balance NO level 2024-01 actual =1200000000 NOK
            ~ Peru's fourth-quarter exports last year stood at 14.5 billion dollars. => exports PE level 2024-Q4 actual =14500000000 USD
            ~ Peru's copper exports dropped to 17.2 billion dollars in 2024, down from last year's 19.3 billion. => exports/copper PE level 2024 actual =17200000000 USD | exports/copper PE level 2023 actual =19300000000 USD
            ~ Sweden's new car registrations in February totalled 19,175, compared with last month's 14,512. => vehicle_sales SE level 2025-02 actual =19175 units | vehicle_sales SE level 2025-01 actual =14512 units
            ~ Laos plans to raise rice output to 2.5 million tonnes this calendar year. => production/rice LA level 2025 forecast =2500000 t
            Taiwan ~ Taiwan's trade surplus hit 73.6 billion dollars last year. The surplus widened in the first two months of the year to 12.4 billion dollars from 9.9 billion in the same period last year. => trade_balance TW level 2024 actual =73600000000 USD | trade_balance TW level 2025-01/2025-02 actual =12400000000 USD | trade_balance TW level 2024-01/2024-02 actual =9900000000 USD
            Sales ~ Norway's retail sales grew 2% in 2023. They had fallen in the first six months of the year by 1%. => retail_sales NO growth.yoy 2023 actual =2 % | retail_sales NO growth.yoy 2023-H1 actual =-1 %
            ~ Fiji's foreign reserves rose to 1.6 billion dollars in February from 1.5 billion dollars at the same time last year. => fx_reserves FJ level 2025-02 actual =1600000000 FJD | fx_reserves FJ level 2024-02 actual =1500000000 FJD
            ~ Finland's unemployed numbered 299,800 in February, against 271,400 in January and 258,500 or 8.7% a year earlier. => unemployed FI level 2025-02 actual =299800 persons | unemployed FI level 2025-01 actual =271400 persons | unemployed FI level 2024-02 actual =258500 persons | unemployment_rate FI level 2024-02 actual =8.7 %
            ~ Danish gasoline demand averaged 31,000 barrels a day in the four weeks ended March 7, up from 29,000 last year. => consumption/gasoline DK level 2025-02-08/2025-03-07 actual =31000 bpd | consumption/gasoline DK level 2024-02-08/2024-03-07 actual =29000 bpd
            ~ Norway's oil output was 8.1 million tonnes in January, compared with 96 million tonnes last year. => production/crude_oil NO level 2025-01 actual =8100000 t | production/crude_oil NO level 2024 actual =96000000 t
            ~ The U.S. trade deficit for all of 2024 was 14.4% above the previous record - 2022's imbalance of 945 billion dollars. => trade_balance US growth.yoy 2024 actual =14.4 % | trade_balance US level 2022 actual =-945000000000 USD
            ~ Spain's inflation eased to 2.1% in February from a peak of 9.7%. => cpi ES growth.yoy 2025-02 actual =2.1 % | cpi ES growth.yoy - actual =9.7 %
            ~ The Indian economy grew by 8.5% in the year to March 2024. => gdp IN growth.yoy FY2024 actual =8.5 %
            ~ Indian inflation was 4.8% in the year to March 2024. => cpi IN growth.yoy 2024-03 actual =4.8 %
            American growth ~ The U.S. economy grew at an annual rate of 3.7% in the fourth quarter. The figure marked an increase on the 3.3% growth recorded in the third quarter, but fell short of the 4.2% rate expected by forecasters. => gdp US growth.saar 2024-Q4 actual =3.7 % | gdp US growth.saar 2024-Q3 actual =3.3 % | gdp US growth.saar 2024-Q4 forecast =4.2 %
            Grain pact ~ Canada's wheat shipments in the third year of the grain accord amounted to 152,600 tonnes. => exports/wheat CA level - actual =152600 t
            French growth ~ France's growth for the three months to December was 0.7%. It leaves GDP up 2.3% for the full year, but short of the 2.5% which the ministry had predicted. => gdp FR growth.qoq 2024-Q4 actual =0.7 % | gdp FR growth.yoy 2024 actual =2.3 % | gdp FR growth.yoy 2024 forecast =2.5 %
            ~ The separate U.S. unemployment rate went up to 4.5% from 4.4% in January, because more people were now seeking work. => unemployment_rate US level 2025-02 actual =4.5 % | unemployment_rate US level 2025-01 actual =4.4 %
            House prices ~ UK house prices fell 0.7% in January. The average house price fell from 280,126 pounds in December to 278,906 pounds. => house_price GB growth.mom 2025-01 actual =-0.7 % | house_price GB level 2024-12 actual =280126 GBP | house_price GB level 2025-01 actual =278906 GBP
            British trade ~ Britain's trade deficit for the first eleven months of 2024 was 36.3 billion pounds. The deficit with Norway fell to 1.9 billion pounds from 2.1 billion. => trade_balance GB level 2024-01/2024-11 actual =-36300000000 GBP | trade_balance GB>NO level 2024-01/2024-11 actual =-1900000000 GBP | trade_balance GB>NO level 2023-01/2023-11 actual =-2100000000 GBP
            Canadian accounts ~ Canada's current account deficit for the full year 2024 rose to 18.8 billion dollars. The rise in the trade surplus, to 2.8 billion dollars from 2.2 billion in the third quarter, did not help. => current_account CA level 2024 actual =-18800000000 CAD | trade_balance CA level 2024-Q4 actual =2800000000 CAD | trade_balance CA level 2024-Q3 actual =2200000000 CAD
            ~ India produces 793,000 barrels of oil per day, little changed since the start of the 1990s. => production/crude_oil IN level - actual =793000 bpd
            ~ Nigeria's cocoa production began to fall from a peak of 400,000 tonnes in 1970. => production/cocoa NG level 1970 actual =400000 t
            ~ The Bank of England has kept interest rates on hold at 4.75% for the past three months. => policy_rate GB level 2025-03 actual =4.75 %
            ~ The embassy put Peru's sugar production in 2024 at 1.1 million tonnes, against a government estimate of 1.2 million. => production/sugar PE level 2024 actual =1100000 t | production/sugar PE level 2024 actual =1200000 t
            ~ In the 12 months to January Brazil's industrial production was 10.4% above the 12 months to January last year. => industrial_production BR growth.yoy 2025-01 actual =10.4 %
            ~ Germany's trade surplus in January fell to 16.1 billion euros from 22.5 billion last year. => trade_balance DE level 2025-01 actual =16100000000 EUR | trade_balance DE level 2024-01 actual =22500000000 EUR
            ~ Poland's government told the unions on Tuesday that food prices would rise by 13%. => price/food PL growth - forecast =13 %
            ~ The U.S. trade deficit with Japan rose 70 million dollars to 4.8 billion dollars and with Western Europe rose 200 million to 17.2 billion dollars in the fourth quarter. => trade_balance US>JP change.qoq 2024-Q4 actual =70000000 USD | trade_balance US>JP level 2024-Q4 actual =-4800000000 USD
            ~ Canadian construction spending in 2024 was 376.9 billion dollars, or 6% more than in 2023. => construction CA level 2024 actual =376900000000 CAD | construction CA growth.yoy 2024 actual =6 %
            ~ Bolivia's foreign reserves stood at 2.5 billion dollars in February, compared to 1 billion when the government took office in August 2020. => fx_reserves BO level 2025-02 actual =2500000000 USD | fx_reserves BO level 2020-08 actual =1000000000 USD
            ~ Korea's purchases were to cut its 7.1 billion dollar surplus with the United States and its 5.6 billion dollar shortfall with Japan. => trade_balance KR>US level 2025-02 actual =7100000000 USD | trade_balance KR>JP level 2025-02 actual =-5600000000 USD
            ~ Taiwan's trade surplus with Washington rose to a record 73.6 billion dollars in 2024. => trade_balance TW>US level 2024 actual =73600000000 USD
            ~ U.S. disposable income in February was up 1.2% or 37.8 billion dollars to 23,063 billion dollars after rising 25.8 billion dollars in January. => personal_income US growth.mom 2025-02 actual =1.2 % | personal_income US change.mom 2025-02 actual =37800000000 USD | personal_income US level 2025-02 actual =23063000000000 USD | personal_income US change.mom 2025-01 actual =25800000000 USD
            ~ There were 94,000 Swedish jobless in February, or 2.2% of the workforce, against 120,000 or 2.8% of the workforce in February 2024. => unemployed SE level 2025-02 actual =94000 persons | unemployment_rate SE level 2025-02 actual =2.2 % | unemployed SE level 2024-02 actual =120000 persons | unemployment_rate SE level 2024-02 actual =2.8 %
            ~ Peru's exports totalled 6.3 billion dollars in December, taking the annual total up 15.4% to 69.3 billion dollars. => exports PE level 2024-12 actual =6300000000 USD | exports PE growth.yoy 2024 actual =15.4 % | exports PE level 2024 actual =69300000000 USD
            ~ Danish consumption of animal feed in the first half of the season from July through December 2024 fell 7.6% to 6.5 million tonnes. => consumption/feed DK growth.yoy 2024-H2 actual =-7.6 % | consumption/feed DK level 2024-H2 actual =6500000 t
            ~ Figures for Britain's trade in the fourth quarter show a surplus of 1.8 billion pounds to give an estimated surplus for 2024 of 7.2 billion. => trade_balance GB level 2024-Q4 actual =1800000000 GBP | trade_balance GB level 2024 actual =7200000000 GBP
            Chinese grain ~ China is to import less grain in 2025. China's grain exports rose to 9.4 million tonnes from 9.3 million in 2023. => exports/grain CN level 2024 actual =9400000 t | exports/grain CN level 2023 actual =9300000 t
            ~ In January, the U.S. budget deficit was 121 billion dollars, leaving the fiscal year-to-date deficit at 656 billion dollars. => budget_balance US level 2025-01 actual =-121000000000 USD | budget_balance US level 2024-10/2025-01 actual =-656000000000 USD
            ~ Orders for Japan's machinery rose 1.7% from an upward revised 827 billion yen in January. => orders/machinery JP growth.mom 2025-02 actual =1.7 % | orders/machinery JP level 2025-01 actual =827000000000 JPY
            ~ Brazil's trade surplus plunged to 2.1 billion dollars in October and since then has averaged under 1.5 billion. => trade_balance BR level 2024-10 actual =2100000000 USD | trade_balance BR level 2025-02 actual <1500000000 USD
            ~ In December, Japan's car exports fell 7.4% year-on-year as makers met a directive to limit 2024 exports. => exports/car JP growth.yoy 2024-12 actual =-7.4 %
            ~ Peru cut its inflation from 9.5% a year in the first half of 2022 to 1.5%. => cpi PE growth.yoy 2022-H1 actual =9.5 % | cpi PE growth.yoy 2025-02 actual =1.5 %
            Dutch imports ~ Dutch soybean imports in 2024 rose to 2.8 million tonnes from 2.7 million tonnes in 2023 and rapeseed imports to 0.3 million from 0.2 million. => imports/soybean NL level 2024 actual =2800000 t | imports/soybean NL level 2023 actual =2700000 t | imports/rapeseed NL level 2024 actual =300000 t | imports/rapeseed NL level 2023 actual =200000 t
            ~ Brazil's inflation has fallen from 9.1% to 7.2%. => cpi BR growth.yoy - actual =9.1 % | cpi BR growth.yoy 2025-02 actual =7.2 %
            ~ Brazil's inflation fell from 9.1% to 7.2% in February. => cpi BR growth.yoy 2025-01 actual =9.1 % | cpi BR growth.yoy 2025-02 actual =7.2 %
            ~ French wheat output rose to 26.5 million tonnes from 25.2 million in 2023. => production/wheat FR level 2024 actual =26500000 t | production/wheat FR level 2023 actual =25200000 t
            ~ Peru's trade deficit widened to 320 million dollars from 210 million in 2023. => trade_balance PE level 2024 actual =-320000000 USD | trade_balance PE level 2023 actual =-210000000 USD
            ~ Malaysia's tin production fell to 2,100 tonnes from 2,450 tonnes in January. => production/tin MY level 2025-02 actual =2100 t | production/tin MY level 2025-01 actual =2450 t
            ~ Malaysia's tin production fell to 2,100 tonnes from 2,450 tonnes in January 2024. => production/tin MY level 2025-02 actual =2100 t | production/tin MY level 2024-01 actual =2450 t
            ~ Peru's foreign reserves rose to 320 million dollars from 210 million in 2023. => fx_reserves PE level 2025-03 actual =320000000 USD | fx_reserves PE level 2023 actual =210000000 USD
            ~ Spain's unemployment fell to 10.4% from an all-time high of 26.9%. => unemployment_rate ES level 2025-02 actual =10.4 % | unemployment_rate ES level - actual =26.9 %
            ~ India's sugar output for the 2024/25 season to September is estimated at 31 million tonnes. => production/sugar IN level FY2025 actual =31000000 t
            ~ Turkish cotton output in the 2023/24 season ending July rose to 520,000 tonnes. => production/cotton TR level FY2024 actual =520000 t
            ~ Germany's consumer confidence index slipped to under 70 from above 80 in January. => consumer_confidence DE level 2025-02 actual <70 index | consumer_confidence DE level 2025-01 actual >80 index
            """;

    private static final String EXPECTED = """
            ~ Sweden's current account, which showed a 2024 surplus of 76 billion crowns, will shrink to a surplus of 15 billion crowns. => current_account SE level 2024 actual =76000000000 SEK | current_account SE level - forecast =15000000000 SEK
            ~ Hungary's GDP expanded 0.5% in 2024 instead of a planned 2.5%. => gdp HU growth.yoy 2024 actual =0.5 % | gdp HU growth.yoy 2024 forecast =2.5 %
            ~ Hungarian inflation is forecast at 5% after 3.7% in 2024. => cpi HU growth.yoy 2025 forecast =5 % | cpi HU growth.yoy 2024 actual =3.7 %
            ~ British government spending is expected to total 1,335 billion pounds in fiscal 2025/26, up from a revised 1,276 billion in the current year. => government_spending GB level FY2026 forecast =1335000000000 GBP | government_spending GB level FY2025 forecast =1276000000000 GBP
            ~ The area sown to cotton in Israel is to remain at the 2024 level of 100,000 acres. => area/cotton IL level 2024 actual =100000 acre
            ~ Japan's unemployment, it is feared, could soon double from 3% now. => unemployment_rate JP level 2025-03 actual =3 %
            Peruvian maize ~ Peru's maize output is expected to total 1.4 million tonnes, 8% below the crop of last year. => production/maize PE level - forecast =1400000 t | production/maize PE growth - forecast =-8 %
            ~ Peru now forecasts potato production this season at 5.5 million tonnes, down from 5.7 million tonnes and the 5.8 million tonnes forecast in mid-February. => production/potato PE level 2025 forecast =5500000 t | production/potato PE level 2025 superseded =5700000 t | production/potato PE level 2025 superseded =5800000 t
            ~ The institute saw oil prices dropping to 65 dollars a barrel by end-2026. => price/crude_oil WORLD level 2026-12 forecast =65 USD/bbl
            British trade ~ The British current account surplus was 376 million pounds in January. Market forecasts had been for a worse outcome, with expectations of a deficit in visible trade of 750 million pounds. => current_account GB level 2025-01 actual =376000000 GBP | trade_balance GB level 2025-01 forecast =-750000000 GBP
            ~ The institute cut its 2025 growth forecasts for Germany's economy to 0.2% from 1.2% in December and from 1.3% in October. => gdp DE growth.yoy 2025 forecast =0.2 % | gdp DE growth.yoy 2025 superseded =1.2 % | gdp DE growth.yoy 2025 superseded =1.3 %
            ~ Japan's import growth, forecast in December at 4.5%, is now seen slowing to 3.8% in 2025. => imports JP growth.yoy 2025 forecast =4.5 % | imports JP growth.yoy 2025 forecast =3.8 %
            ~ Norway's housing starts are likely to grow again after a 2.6% rise in February to 2,851 units. => housing_starts NO growth.mom 2025-02 actual =2.6 % | housing_starts NO level 2025-02 actual =2851 units
            ~ French growth is likely to peak this year at 1.2%. => gdp FR growth.yoy 2025 forecast =1.2 %
            Turkish exports ~ Turkey's exports fell 2% in January. Turkey's economy is set to grow by 4% per year on average. => exports TR growth.yoy 2025-01 actual =-2 % | gdp TR growth.yoy - forecast =4 %
            ~ Brazil expects economic growth of only 2% after 3.4% last year. => gdp BR growth.yoy 2025 forecast =2 % | gdp BR growth.yoy 2024 actual =3.4 %
            """;

    private static final String STANDING = """
            ~ Ghana last month stopped payments on a large part of its 20 billion dollar foreign debt. => external_debt GH level 2025-03 actual =20000000000 USD
            ~ Peru will repay a tenth of its 13 billion dollar foreign debt over the next three years. => external_debt PE level 2025-03 actual =13000000000 USD
            ~ Peru's foreign debt of 13 billion dollars at the end of 2024 was its largest. => external_debt PE level 2024-12 actual =13000000000 USD
            ~ Peru's foreign debt will rise to 13 billion dollars by 2030. => external_debt PE level 2030 forecast =13000000000 USD
            Canadian oil imports ~ Canadian oil imports fell 12% in 2024. The average price per barrel fell to 74 dollars from 81 dollars. => imports/crude_oil CA growth.yoy 2024 actual =-12 % | price/crude_oil WORLD level 2024 actual =74 USD/bbl | price/crude_oil WORLD level 2023 actual =81 USD/bbl
            ~ Ghana, with foreign debt totalling 28 billion dollars, stunned its creditors last week. => external_debt GH level 2025-03 actual =28000000000 USD
            ~ Laos, with a population of 7 million, is facing elections in May. => population LA level 2025-03 actual =7000000 persons
            ~ Lower energy costs helped slash Italy's trade deficit to 3.7 billion euros by year end. => trade_balance IT level 2024 actual =-3700000000 EUR
            ~ Italy's inflation fell into single digits in 2023 and by January this year was running at 1.5%. => cpi IT growth.yoy 2025-01 actual =1.5 %
            Peruvian crops ~ Peru's maize crop is expected to reach 1.4 million tonnes this year. Last year's maize crop totalled 1.5 million tonnes. Potato production estimates were revised downward to 5.8 million tonnes. => production/maize PE level 2025 forecast =1400000 t | production/maize PE level 2024 actual =1500000 t | production/potato PE level 2025 actual =5800000 t
            ~ Home loans fell after Wednesday's cut in rates by the Bank of England by half a point to 4.5%. => policy_rate GB change.prev 2025-03-12 actual =-0.5 pp | policy_rate GB level 2025-03-12 actual =4.5 %
            ~ Home loans fell following Wednesday's cut in rates by the Bank of England by half a point to 4.5%. => policy_rate GB change.prev 2025-03-12 actual =-0.5 pp | policy_rate GB level 2025-03-12 actual =4.5 %
            ~ The Bank of Norway ruled out a further cut in its 4.5% policy rate. => policy_rate NO level 2025-03 actual =4.5 %
            ~ The U.S. trade deficit with Brazil rose in February to 2.6 billion dollars, with Japan fell to 4.8 billion dollars. => trade_balance US>BR level 2025-02 actual =-2600000000 USD | trade_balance US>JP level 2025-02 actual =-4800000000 USD
            """;

    @TestFactory
    Stream<DynamicTest> a_figure_has_the_year_that_is_named_beside_it() {
        return FactTable.titled(NAMED, "2025-03-14");
    }

    @TestFactory
    Stream<DynamicTest> what_is_expected_is_for_no_year_that_is_over() {
        return FactTable.titled(EXPECTED, "2025-03-14");
    }

    @TestFactory
    Stream<DynamicTest> what_stands_has_no_time_of_the_sentence_around_it() {
        return FactTable.titled(STANDING, "2025-03-14");
    }
}
