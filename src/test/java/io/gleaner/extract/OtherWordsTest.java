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
            Eurozone jobs ~ Latvia had the highest jobless rate in the EU, at 22.6%, whilst Spain has the highest for the eurozone, at 19.4%. => unemployment_rate LV level - actual =22.6 % | unemployment_rate ES level - actual =19.4 %
            OPEC cuts ~ The Organization of the Petroleum Exporting Countries (OPEC) has agreed to drastically cut the daily production of oil by 2.1 million barrels per day. => production/crude_oil OPEC change - target =-2100000 bpd
            Fuel in India ~ Jet fuel in India is 65% more expensive than abroad. => none
            Marsden cuts jobs ~ Up to 2,500 jobs are to go at US insurance broker Marsden. => none
            Phones ~ A report by analysts predicted that smartphone shipments in the US will grow by 44% over the next five years. => none
            UK growth ~ The UK economy probably grew at a faster rate in the fourth quarter than the 0.4% reported. => gdp GB growth.qoq 2004-Q4 actual =0.4 %
            Nigerian debt ~ Nigeria's public debt rose 40 percent to 12 trillion naira ($87 billion) by January 2005 from 8.6 trillion naira at end-1998. => public_debt NG growth.since 2005-01 actual =40 % | public_debt NG level 2005-01 actual =12000000000000 NGN | public_debt NG level 1998-12 actual =8600000000000 NGN
            Kenyan tea ~ Kenya's tea output almost doubles as the rains return. => production/tea KE growth 2005-01 actual ~100 %
            Pipelines ~ Canada has three new lines that could increase its export pipeline capacity by 1.2 million barrels per day and lift its oil exports. => none
            Ballgame ~ Nunez hit an RBI triple in the ninth and doubled his output. => none
            Gold in India ~ India's demand for the yellow metal fell 12 percent last year. => consumption/gold IN growth.yoy 2004 actual =-12 %
            Canadian cars ~ Sales of automobiles in Canada fell 25% in January. => vehicle_sales CA growth.mom 2005-01 actual =-25 %
            US benefits ~ The number of Americans filing for weekly unemployment benefits rose 15,000 last week to 344,000. => jobless_claims US change.wow 2005-W06 actual =15000 persons | jobless_claims US level 2005-W06 actual =344000 persons
            OPEC output ~ With this new decrease, production by OPEC members will be 24.8 million bpd. => production/crude_oil OPEC level - forecast =24800000 bpd
            French jobless ~ Unemployment in France is forecast to fall from 9.9% to 9.5% next year. => unemployment_rate FR level - actual =9.9 % | unemployment_rate FR level 2006 forecast =9.5 %
            Minimum wage ~ The British minimum wage will rise from 4.85 pounds (7.03 euros) an hour to 5.05 pounds (7.32 euros) an hour in October. => wage GB level - actual =4.85 GBP | wage GB level 2005-10 forecast =5.05 GBP
            Thai rice ~ Thailand's rice exports fell by a third to 2 million tonnes in 2004. => exports/rice TH growth.yoy 2004 actual =-33.33 % | exports/rice TH level 2004 actual =2000000 t
            Castor ~ India's castor oil exports fell to 30,000 tonnes last year. The castorseed crop fell to 350,000 tonnes. => exports/castor_oil IN level 2004 actual =30000 t | production/castorseed IN level 2004 actual =350000 t
            US growth ~ He sees the highest interest rates of all. He expects the United States' GNP, which grew at a 1.1 percent rate in the fourth quarter, to slow. => gnp US growth.saar 2004-Q4 actual =1.1 %
            US prices ~ U.S. consumer prices rose .3 percent in January. => cpi US growth.mom 2005-01 actual =0.3 %
            Quarter point ~ The Bank of Canada raised its key rate by a quarter to 2.75 percent in January. Norway cut its rate by .25 percentage point in December. => policy_rate CA change.prev 2005-01 actual =0.25 pp | policy_rate CA level 2005-01 actual =2.75 % | policy_rate NO change.prev 2004-12 actual =-0.25 pp
            Canadian exports ~ Canada's exports fell by $.5 billion in January to $30.5 billion. => exports CA change.mom 2005-01 actual =-500000000 CAD | exports CA level 2005-01 actual =30500000000 CAD
            German jobless ~ Germany's jobless rate fell 0.2 of a percentage point to 9.8 percent in January. => unemployment_rate DE change.mom 2005-01 actual =-0.2 pp | unemployment_rate DE level 2005-01 actual =9.8 %
            Polish account ~ Poland's current account deficit was 300 mln eur in January, down from 420 mln eur in December. => current_account PL level 2005-01 actual =-300000000 EUR | current_account PL level 2004-12 actual =-420000000 EUR
            Swiss prices ~ The governor repeated her pledge to get inflation back down to 2 percent. The Swiss National Bank sees inflation inside its target range for annual price rises of 0 percent to 2 percent. => cpi CH growth.yoy - target =2 % | cpi CH growth.yoy - target =0..2 %
            Swedish prices ~ Sweden's central bank is determined to bring inflation back to 2 percent. => cpi SE growth.yoy - target =2 %
            Peak ~ Venezuela's oil output peaked at more than three million bpd more than two decades ago. Norway's public debt is double its level a decade ago. => production/crude_oil VE level - actual >3000000 bpd | public_debt NO growth.since 2005-02 actual =100 %
            Indian shares ~ The benchmark Nifty 50 (.NSEI) and the Sensex (.BSESN) fell 1.2 percent and 1.4 percent on Tuesday. => stock_index/nifty50 IN growth.dod 2005-02-15 actual =-1.2 % | stock_index/sensex IN growth.dod 2005-02-15 actual =-1.4 %
            Duties ~ The deal came hours before 50 percent U.S. tariffs on a wide range of goods from Canada were set to take effect. => tariff US>CA level - forecast =50 %
            Iraqi oil ~ Iraq's average daily oil exports are now approaching 2 million barrels. => exports/crude_oil IQ level 2005-02 actual ~2000000 bpd
            German growth ~ The survey points to German growth of 0.3 percent in the first quarter. Growth of 2 percent this year is within reach, the minister said. => gdp DE growth.qoq 2005-Q1 forecast =0.3 % | gdp DE growth.yoy 2005 forecast =2 %
            Canadian jobs ~ Canada lost 5,000 jobs in January, taking the losses over twelve months to 31,000. => employment CA change.mom 2005-01 actual =-5000 persons | employment CA change.yoy 2005-01 actual =-31000 persons
            Exporters ~ Philip Shaw of the U.S. Meat Export Federation told reporters the two percent cut in prices was a step forward. => none
            Pickups ~ Hanmo Motor Sales is raising suggested retail prices of its pickups in America by an average 1.1 percent. => none
            US data ~ In January, U.S. durable goods orders dropped 7.5 percent, followed by a 4.0 percent drop in U.S. factory orders. U.S. retail sales fell 0.8 percent. => orders/durable_good US growth.mom 2005-01 actual =-7.5 % | orders US growth.mom 2005-01 actual =-4 % | retail_sales US growth.mom 2005-01 actual =-0.8 %
            UK lending ~ British lending for house purchases and gross mortgage lending were 29% and 18% lower year-on-year in January respectively. => credit GB growth.yoy 2005-01 actual =-29 % | credit GB growth.yoy 2005-01 actual =-18 %
            Hong Kong money ~ Hong Kong's total M2 and local M2 rose 32.5 percent and 23.9 percent on the year-ago month, respectively. => money_supply HK growth.yoy 2005-02 actual =32.5 % | money_supply HK growth.yoy 2005-02 actual =23.9 %
            Egypt ~ Egypt produced 40.3 million tonnes of crude in 2004. Officials say Egypt can produce up to one million barrels a day. => production/crude_oil EG level 2004 actual =40300000 t
            UK trade ~ Britain's trade deficit was 36.3 billion pounds in the first eleven months of 2004. December saw an improvement in exports, the statistics office said. Imports rose 3 percent. => trade_balance GB level 2004-01/2004-11 actual =-36300000000 GBP | imports GB growth.mom 2004-12 actual =3 %
            Norwegian defence ~ Norway leads NATO when spending is measured as a proportion of GDP, spending an estimated 3.2% on defence this year, up from 1.5% in 1994. => none
            Tajik oil ~ Tajikistan has asked to import 2.5 million tonnes of oil from Iran. => imports/crude_oil TJ>IR level - forecast =2500000 t
            Memorandum ~ Iran would not talk until a 14-point memorandum on oil exports was signed. => none
            Jobs ~ "We will create 200,000 jobs across India this year," the retailer said. => none
            Graduates ~ The U.S. law class of 2004 posted an employment rate of more than 93%. => none
            Venezuela ~ Venezuela's oil exports were 2 million barrels a day in 2003. But in recent months it has been unable to surpass 1.25 million barrels a day of exports. => exports/crude_oil VE level 2003 actual =2000000 bpd | exports/crude_oil VE level 2005-02 actual =1250000 bpd
            Investors ~ China is a major investor in Chile, contributing $3.9 billion of foreign direct investment in 2004. => fdi CL>CN level 2004 actual =3900000000 USD
            Seeds ~ Better seeds can raise India's wheat output by 10 percent. => none
            Evasion ~ Washington said it was losing annual tariff revenue of $19 billion. => none
            Chinese homes ~ The founder was detained in November. Home prices in China have fallen by roughly 20 percent since 2001. => house_price CN growth.since 2005-02 actual ~-20 %
            Seoul ~ South Korea's KOSPI trades more than double its October level. => stock_index/kospi KR growth.since 2005-02-16 actual >100 %
            Duties ~ In January, the minister said he would impose a 50 percent Swiss tariff on Canadian-built vehicles. => tariff/vehicle CH>CA level - forecast =50 %
            Whisky ~ The bans have caused U.S. exports of whisky to drop by more than 70 percent in January. => exports/whisky US growth.mom 2005-01 actual >-70 %
            Minutes ~ Several participants favored an increase of 25 basis points at the January meeting, the Fed minutes showed. => none
            British rates ~ Further declines in bank base lending rates are expected in Britain. Many analysts foresee them falling by a full percentage point from the current 10.5 percent level. => lending_rate GB change.prev - forecast =-1 pp | lending_rate GB level 2005-02 actual =10.5 %
            Metals ~ Analysts see gold hitting $450 this year. Oil touched $48. => price/gold WORLD level 2005 forecast =450 USD/oz | price/crude_oil WORLD level 2005-02-16 actual =48 USD/bbl
            Taiwan ~ This would depend on Taiwan's ability to reduce its trade surplus with the U.S. this year. The surplus widened to a record $13.6 billion in 2004 from $10.2 billion in 2003. => trade_balance TW>US level 2004 actual =13600000000 USD | trade_balance TW>US level 2003 actual =10200000000 USD
            Deficit ~ The president is committed to halving the U.S. budget deficit. Ghana plans to double cocoa output by 2010. => budget_balance US growth - target =-50 % | production/cocoa GH growth.since 2010 forecast =100 %
            Congo ~ Economists put the drop in purchasing power in Zaire at between 20 and 35 percent over the last 12 months. Zaire said it would limit repayments on its five billion dollar external debt to 10 percent of its export earnings. => personal_income CD growth.yoy 2005-01 actual =-35..-20 % | external_debt CD level 2005-02 actual =5000000000 USD
            TIN PRICE MAY RISE TO 20 RINGGIT ~ Producers want to deplete the overhang. => price/tin WORLD level - forecast =20 MYR
            Halved ~ The drought halved Kenya's maize output last year. => production/maize KE growth.yoy 2004 actual =-50 %
            Metals ~ Gold fell 0.3 percent on Tuesday. Among other metals, silver eased 0.2 percent to $7.02 per ounce. => price/gold WORLD growth.dod 2005-02-15 actual =-0.3 % | price/silver WORLD growth.dod 2005-02-15 actual =-0.2 % | price/silver WORLD level 2005-02-15 actual =7.02 USD/oz
            """;

    private static final String WIRES = """
            US corn acreage ~ The U.S. Department of Agriculture said farmers intend to plant 67.9 mln acres of corn, down from 76.6 mln planted last year, and 56.5 mln acres of soybeans, down from 61.4 mln. => area/maize US level 1987 forecast =67900000 acre | area/maize US level 1986 actual =76600000 acre | area/soybean US level 1987 forecast =56500000 acre | area/soybean US level 1986 actual =61400000 acre
            Indonesian palm oil ~ Indonesia's palm oil output is expected to rise, the U.S. Embassy said. A U.S. Embassy assessment puts exports at 700,000 tonnes. => exports/palm_oil ID level 1987-02 actual =700000 t
            Wheat offer ~ The USDA rejected a U.S. firm's offer of 81 dlrs per tonne to supply 50,000 tonnes of soft wheat to Colombo. => none
            HK banks ~ Hong Kong government figures show that total loans and advances rose by 13.6 pct in 1986, compared with a 4.4 pct increase in 1985. => credit HK growth.yoy 1986 actual =13.6 % | credit HK growth.yoy 1985 actual =4.4 %
            Thai rubber ~ Thailand's rubber exports rose to 760,000 tonnes in 1986. Japan, the biggest buyer, imported 380,000 tonnes of Thai rubber in 1986. Other major buyers were the U.S. at 86,000 tonnes and West Germany 32,000. => exports/rubber TH level 1986 actual =760000 t | imports/rubber JP level 1986 actual =380000 t | exports/rubber TH>US level 1986 actual =86000 t | exports/rubber TH>DE level 1986 actual =32000 t
            Polish trade ~ Polish imports fell to 200 mln dlrs. Poland has a dwindling trade surplus with the West. Last year it was one billion dlrs. => imports PL level 1987-02 actual =200000000 USD | trade_balance PL level 1986 actual =1000000000 USD
            N.Z. trade ~ New Zealand's imports dropped to 879.4 mln dlrs from 892.5 (revised from 891.2) in January and 939.3 in February 1986. => imports NZ level 1987-02 actual =879400000 NZD | imports NZ level 1987-01 actual =892500000 NZD | imports NZ level 1987-01 superseded =891200000 NZD | imports NZ level 1986-02 actual =939300000 NZD
            U.S. cars ~ Imported cars took 28.3 pct of the U.S. market. That was lower than January's 31.4 pct share. Kestrel Motor <KMC> said domestic car sales rose 16 pct to 4,394. => none
            Polish prices ~ Polish meat prices will rise 10 pct from April 1. Postal charges will go up 100 pct next month. => price/meat PL growth - forecast =10 %
            U.K. revenue ~ A one dlr a barrel difference in oil prices will change U.K. revenue by 350 mln stg, the Treasury said. => none
            Thai reserves ~ Thailand's foreign reserves of gold, special drawing rights and convertible currencies fell to 3.86 billion dlrs at end-February. => fx_reserves TH level 1987-02 actual =3860000000 USD
            Indonesia ~ He saw the outlook for Indonesia as more favourable, with oil prices now around 18 dlrs a barrel. => price/crude_oil WORLD level 1987-03 actual ~18 USD/bbl
            Kuwait ~ Kuwait's oil output was 1.2 mln bpd in February, against a capacity of 2.5 mln. Japan asked makers to cut output of chips by 10 pct this quarter. => production/crude_oil KW level 1987-02 actual =1200000 bpd | production/semiconductor JP growth.qoq 1987-Q1 target =-10 %
            """;

    @TestFactory
    Stream<DynamicTest> aFigureIsToldInOtherWords() {
        return FactTable.titled(TABLE, "2005-02-16");
    }

    @TestFactory
    Stream<DynamicTest> whoseAFigureIsTheTextTells() {
        return FactTable.titled(WIRES, "1987-03-16");
    }
}
