package io.gleaner.extract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts of our own, published on Thursday, 12 June 2025, whose figures take their period or basis from what stands around them;
 * a wave parts the headline from the text, a bar one statement from the next.
 */
class CarriedTest {
    private static final String QUOTES = """
            Oil climbs as storm nears ~ Oil rose on Wednesday. Brent crude futures for August delivery gained 64 cents, or 1.1%, to $61.20 a barrel, while gold has climbed 4% to $2,700 an ounce. => price/crude_oil WORLD change.dod 2025-06-11 actual =0.64 USD/bbl | price/crude_oil WORLD growth.dod 2025-06-11 actual =1.1 % | price/crude_oil WORLD level 2025-06-11 actual =61.2 USD/bbl | price/gold WORLD growth 2025-06-11 actual =4 % | price/gold WORLD level 2025-06-11 actual =2700 USD/oz
            Silver slips ~ Silver fell 0.8% to $36.10 an ounce. => price/silver WORLD growth.dod 2025-06-12 actual =-0.8 % | price/silver WORLD level 2025-06-12 actual =36.1 USD/oz
            ~ The October WTI contract rose 12 cents to $61.80 a barrel. => price/crude_oil WORLD change.dod 2025-06-12 actual =0.12 USD/bbl | price/crude_oil WORLD level 2025-06-12 actual =61.8 USD/bbl
            Oil firms ~ Brent crude settled at $66.40 a barrel, up 0.8%. => price/crude_oil WORLD level 2025-06-12 actual =66.4 USD/bbl | price/crude_oil WORLD growth.dod 2025-06-12 actual =0.8 %
            Oil firms ~ Brent futures rose 0.5% to $66 a barrel, up 5% for the week, while U.S. crude gained 0.4% to $63. => price/crude_oil WORLD growth.dod 2025-06-12 actual =0.5 % | price/crude_oil WORLD level 2025-06-12 actual =66 USD/bbl | price/crude_oil WORLD growth.wow 2025-W24 actual =5 % | price/crude_oil WORLD growth.dod 2025-06-12 actual =0.4 % | price/crude_oil WORLD level 2025-06-12 actual =63 USD/bbl
            Yields climb ~ The minister on Tuesday called for calm. The U.S. 30-year bond yield was up 3 basis points at 5.02%. => bond_yield/30y US change.dod 2025-06-12 actual =0.03 pp | bond_yield/30y US level 2025-06-12 actual =5.02 %
            Crude steadies ~ July U.S. crude was up about 50 cents at $64.10 a barrel. => price/crude_oil WORLD change.dod 2025-06-12 actual ~0.5 USD/bbl | price/crude_oil WORLD level 2025-06-12 actual =64.1 USD/bbl
            ~ Gold has climbed 11% from its one-month low in mid-May to $2,700 an ounce. => price/gold WORLD growth.since 2025-06 actual =11 % | price/gold WORLD level 2025-06 actual =2700 USD/oz
            Stocks slip as inflation worries mount ~ European shares fell on Wednesday. Copper rose 0.5% to $9,610 a tonne. => price/copper WORLD growth.dod 2025-06-11 actual =0.5 % | price/copper WORLD level 2025-06-11 actual =9610 USD/t
            Gold jumps ~ Gold jumped on Wednesday. Spot gold climbed 3.6% to $2,487 an ounce by 2:10 p.m. EDT (1810 GMT). => price/gold WORLD growth.dod 2025-06-11 actual =3.6 % | price/gold WORLD level 2025-06-11 actual =2487 USD/oz
            Fuel dearer in India ~ India increased petrol prices by 2.61 rupees per litre and diesel prices by 2.71 rupees per litre in May. => price/gasoline IN change.mom 2025-05 actual =2.61 INR/l | price/diesel IN change.mom 2025-05 actual =2.71 INR/l
            Japanese producer prices rise ~ Japan's producer prices rose 0.4% in May from April. Copper prices rose 2.6%. => ppi JP growth.mom 2025-05 actual =0.4 % | price/copper JP growth.mom 2025-05 actual =2.6 %
            """;

    private static final String STORY = """
            Norway's unemployed rise ~ Norway's unemployed numbered 81,000 in May. In April the number fell to 78,000. The unadjusted total was 84,000. => unemployed NO level 2025-05 actual =81000 persons | unemployed NO level 2025-04 actual =78000 persons | unemployed NO level 2025-05 actual =84000 persons
            Chilean trade ~ Chile's trade surplus in May rose to 1.2 billion dollars from 0.9 billion in May 2024. Exports rose to 8.1 billion from 7.4 billion. => trade_balance CL level 2025-05 actual =1200000000 USD | trade_balance CL level 2024-05 actual =900000000 USD | exports CL level 2025-05 actual =8100000000 USD | exports CL level 2024-05 actual =7400000000 USD
            House prices cool ~ UK house prices were 4.8% higher on the year in the first quarter, the registry said. The average house price in England was 290,000 pounds. => house_price GB growth.yoy 2025-Q1 actual =4.8 % | house_price GB-ENG level 2025-Q1 actual =290000 GBP
            Jobless ~ Spain's unemployment rate averaged 11.3% in 2024. Greece had a rate of 10.1%. => unemployment_rate ES level 2024 actual =11.3 % | unemployment_rate GR level 2024 actual =10.1 %
            Factory survey ~ Germany's manufacturing PMI fell to 48.3. => pmi_manufacturing DE level 2025-05 actual =48.3 index
            Reserves grow ~ Swiss reserves grew last year. The National Bank's currency reserves rose by 18 billion francs. => fx_reserves CH change.yoy 2024 actual =18000000000 CHF
            House prices edge up ~ UK house prices rose 0.3% in April, a lender said. An average home now costs 268,400 pounds. House prices rose 1.9% in the second half of last year. => house_price GB growth.mom 2025-04 actual =0.3 % | house_price GB level 2025-04 actual =268400 GBP | house_price GB growth 2024-H2 actual =1.9 %
            German house prices up ~ German house prices rose in April. They rose 1.2% from a year earlier, the office said on Thursday. => house_price DE growth.yoy 2025-04 actual =1.2 %
            """;

    private static final String OWNED = """
            ~ Brazil's trade surplus narrowed to 4.1 billion dollars in May, against an April surplus of 5.2 billion dollars. => trade_balance BR level 2025-05 actual =4100000000 USD | trade_balance BR level 2025-04 actual =5200000000 USD
            ~ Sweden's inflation slowed to 1.8% in May after last year's peak of 9.7%. => cpi SE growth.yoy 2025-05 actual =1.8 % | cpi SE growth.yoy 2024 actual =9.7 %
            ~ Canada's retail inventories were 41.3 billion dollars in April, above the year-ago level of 39.8 billion dollars. => inventories CA level 2025-04 actual =41300000000 CAD | inventories CA level 2024-04 actual =39800000000 CAD
            ~ Spain's consumer prices rose 0.6% in May, the largest rise since March 2023, when they rose 1.1%. => cpi ES growth.mom 2025-05 actual =0.6 % | cpi ES growth.mom 2023-03 actual =1.1 %
            ~ Finland's jobless total fell to 231,000, or 8.9%, in May from 238,000, 9.2%, in April. => unemployed FI level 2025-05 actual =231000 persons | unemployment_rate FI level 2025-05 actual =8.9 % | unemployed FI level 2025-04 actual =238000 persons | unemployment_rate FI level 2025-04 actual =9.2 %
            ~ The average retail price of sugar in India rose 13% year-on-year to 52.3 rupees per kg in May, from 46.3 rupees per kg. => price/sugar IN growth.yoy 2025-05 actual =13 % | price/sugar IN level 2025-05 actual =52.3 INR/kg | price/sugar IN level 2024-05 actual =46.3 INR/kg
            ~ The UK economy grew 0.3% in April and 0.5% over the first quarter as a whole. => gdp GB growth.mom 2025-04 actual =0.3 % | gdp GB growth.qoq 2025-Q1 actual =0.5 %
            ~ Oil prices fell by $12 a barrel from the record highs reached in late October. => price/crude_oil WORLD change.since 2025-06-12 actual =-12 USD/bbl
            ~ The US trade deficit with China was $124bn in 2023, and is expected to rise to $150bn for 2024. => trade_balance US>CN level 2023 actual =-124000000000 USD | trade_balance US>CN level 2024 forecast =-150000000000 USD
            ~ Energy costs rose 2.1% in Peru in May, half the 4.2% jump recorded in April. => price/energy PE growth.mom 2025-05 actual =2.1 % | price/energy PE growth.mom 2025-04 actual =4.2 %
            ~ Norway's unemployment fell in May to 36,500, or 1.7 percent of the workforce, compared with 39,700 (1.9 percent) in April. => unemployed NO level 2025-05 actual =36500 persons | unemployment_rate NO level 2025-05 actual =1.7 % | unemployed NO level 2025-04 actual =39700 persons | unemployment_rate NO level 2025-04 actual =1.9 %
            ~ The U.S. mortgage rate has risen by half a percentage point since the war broke out on the border in February. => lending_rate US change.prev 2025-06 actual =0.5 pp
            ~ Fuel demand in Indonesia was firm, with gasoline consumption in May at 11 million barrels. => consumption/gasoline ID level 2025-05 actual =11000000 bbl
            Rate outlook ~ Traders see a 77% chance of a 25-basis-point cut by the Bank of England in August. => policy_rate GB change.prev 2025-08 forecast =-0.25 pp
            ~ Canada's economy grew at an annual rate of 2.2% in the three months between January and March, while employment rose by 20,000 during the same period. => gdp CA growth.saar 2025-Q1 actual =2.2 % | employment CA change.qoq 2025-Q1 actual =20000 persons
            ~ In April, Japan's foreign reserves showed the largest rise of the year, to 1,298 billion dollars, after purchases by the bank during the month. => fx_reserves JP level 2025-04 actual =1298000000000 USD
            ~ German sugar exports between October 1 and February 28 rose to 449,000 tonnes. => exports/sugar DE level 2024-10-01/2025-02-28 actual =449000 t
            ~ Sweden's inflation so far this year is 1.3%, allowing for January's revised figures. => cpi SE growth.since 2025-01/2025-05 actual =1.3 %
            ~ Compared with May 2024, Norway's M3 rose 7.5%. => money_supply NO growth.yoy 2025-05 actual =7.5 %
            ~ Japan's exports fell 3% in May, compared to May 2024. => exports JP growth.yoy 2025-05 actual =-3 %
            ~ Peru's exports were 5.1 billion dollars in April against 4.9 billion in March and 4.2 billion a year earlier, while imports rose to 4.4 billion from 4.3 billion. => exports PE level 2025-04 actual =5100000000 USD | exports PE level 2025-03 actual =4900000000 USD | exports PE level 2024-04 actual =4200000000 USD | imports PE level 2025-04 actual =4400000000 USD | imports PE level 2025-03 actual =4300000000 USD
            ~ Norway's bankruptcies rose 12% in 2024 over 2023, but in the shipping trade the increase was 31%. => bankruptcies NO growth.yoy 2024 actual =12 % | bankruptcies NO growth.yoy 2024 actual =31 %
            ~ Denmark's broad money stood at 2.1 trillion crowns in May, compared with the previous May level of 1.9 trillion. => money_supply DK level 2025-05 actual =2100000000000 DKK | money_supply DK level 2024-05 actual =1900000000000 DKK
            ~ Canada's factory orders fell 4% following a 4.5% increase in April. => orders CA growth.mom 2025-05 actual =-4 % | orders CA growth.mom 2025-04 actual =4.5 %
            ~ Crude oil, which slipped below $58 a barrel in early April, has since crept back to $66. => price/crude_oil WORLD level 2025-04 actual <58 USD/bbl | price/crude_oil WORLD level 2025-06 actual =66 USD/bbl
            ~ Between February and October 2024, Latvia's jobless rate slipped from 7.1% to 6.4%. => unemployment_rate LV level 2024-02 actual =7.1 % | unemployment_rate LV level 2024-10 actual =6.4 %
            ~ Libya pumped around 1.6 million barrels of oil per day before the outbreak of the civil war. => production/crude_oil LY level - actual ~1600000 bpd
            ~ Spain's unemployment rate rose to 10.9% in May from a pre-pandemic 9.8%. => unemployment_rate ES level 2025-05 actual =10.9 % | unemployment_rate ES level - actual =9.8 %
            ~ Retail sales in Spain were 4% above pre-pandemic levels in April. => retail_sales ES growth.since 2025-04 actual =4 %
            ~ U.S. gasoline stocks were 6% below their five-year average in May. => stocks/gasoline US growth.since 2025-05 actual =-6 %
            ~ Azerbaijan's exports fell 6% to 9.4 billion dollars in the first quarter, and its imports rose 3% in the first half of 2024. => exports AZ growth.qoq 2025-Q1 actual =-6 % | exports AZ level 2025-Q1 actual =9400000000 USD | imports AZ growth.yoy 2024-H1 actual =3 %
            Thai trade ~ Thailand's exports fell to 19.2 billion baht in April. The trade deficit for the four months widened to 6.8 billion baht from 5.2 billion a year ago. => exports TH level 2025-04 actual =19200000000 THB | trade_balance TH level 2025-01/2025-04 actual =-6800000000 THB | trade_balance TH level 2024-01/2024-04 actual =-5200000000 THB
            ~ India's budget deficit was 4.8% of GDP in the year to March. => budget_balance IN level FY2025 actual =-4.8 pct_gdp
            ~ Canada had a budget surplus of 13.8 billion dollars for the 2006–2007 fiscal year. => budget_balance CA level FY2007 actual =13800000000 CAD
            ~ India's 2005-6 budget deficit was 4.3% of GDP. => budget_balance IN level FY2006 actual =-4.3 pct_gdp
            ~ Angola hopes to pump 1.5 million barrels of crude a day by 2030. => production/crude_oil AO level 2030 forecast =1500000 bpd
            ~ Since January unemployment in Spain has fallen from 11.2% to 10.4%. => unemployment_rate ES level 2025-01 actual =11.2 % | unemployment_rate ES level 2025-05 actual =10.4 %
            Korea's trade in May ~ South Korea's trade surplus, US$6.9 billion, was the widest this year. => trade_balance KR level 2025-05 actual =6900000000 USD
            ~ Germany's producer price index rose 0.2% in May to 114.6 (2020 equals 100). => ppi DE growth.mom 2025-05 actual =0.2 % | ppi DE level 2025-05 actual =114.6 index
            ~ Turkey's textile exports have grown strongly so far this year, while shipments to Iraq rose 8% to 1.1 billion dollars in May. => exports TR>IQ growth.yoy 2025-05 actual =8 % | exports TR>IQ level 2025-05 actual =1100000000 USD
            ~ Germany's exports to China fell 5% and its imports from there rose 3% in April. => exports DE>CN growth.mom 2025-04 actual =-5 % | imports DE growth.mom 2025-04 actual =3 %
            What made the Philippine peso strong ~ The Philippine peso gained again. High yields lure investors, some of whom have left China, Japan or China's neighbours for it. Inflation dropped to 1.3% in May. => cpi PH growth.yoy 2025-05 actual =1.3 %
            US claims ~ U.S. initial claims were 248,000 last week. Economists' estimates of claims ranged from 236,000 to 252,000. => jobless_claims US level 2025-W23 actual =248000 persons | jobless_claims US level 2025-W23 forecast =236000..252000 persons
            ~ Finland's exports in May were 6.4 billion euros and imports 5.7 billion, compared with exports of 6.7 billion and imports of 6.6 billion in April and exports of 6.9 billion and imports of 6.3 billion in May last year. => exports FI level 2025-05 actual =6400000000 EUR | imports FI level 2025-05 actual =5700000000 EUR | exports FI level 2025-04 actual =6700000000 EUR | imports FI level 2025-04 actual =6600000000 EUR | exports FI level 2024-05 actual =6900000000 EUR | imports FI level 2024-05 actual =6300000000 EUR
            ~ The U.S. trade deficit with newly industrialized countries, including Hong Kong, South Korea and Taiwan, fell 500 million dollars to 8 billion in April. => trade_balance US change.mom 2025-04 actual =-500000000 USD | trade_balance US level 2025-04 actual =-8000000000 USD
            ~ Imports from Mexico in the U.S. rose 200 million to 7.2 billion dollars in April. => imports US>MX change.mom 2025-04 actual =200000000 USD | imports US>MX level 2025-04 actual =7200000000 USD
            ~ Since the recession started in December 2023, the Finnish economy has shed over 60,000 jobs, with 314,000 people now unemployed. => employment FI change.since 2025-05 actual >-60000 persons | unemployed FI level 2025-05 actual =314000 persons
            ~ This week, Iraq's oil production is 1.6 million barrels per day. => production/crude_oil IQ level 2025-W24 actual =1600000 bpd
            ~ Japan's exports rose by 12.1% in April compared to a year earlier, to 5.4 trillion yen. => exports JP growth.yoy 2025-04 actual =12.1 % | exports JP level 2025-04 actual =5400000000000 JPY
            U.S. outlook ~ The bank has cut its forecast of the nation's growth to 3% from 3.4%. => gdp US growth - forecast =3 % | gdp US growth - superseded =3.4 %
            ~ The Tariff Act of 1930 taxed Swiss watches. The US imports goods worth 250 billion dollars a month. => imports US level 2025-05 actual =250000000000 USD
            """;

    private static final String BASES = """
            Canadian trade ~ Canada's imports rose 12.1% to 11.2 billion dollars in April. They were 9.99 billion in April 2024. => imports CA growth.yoy 2025-04 actual =12.1 % | imports CA level 2025-04 actual =11200000000 CAD | imports CA level 2024-04 actual =9990000000 CAD
            Canadian trade ~ Canada's exports fell 2.0% in April to 9.8 billion dollars from 10.0 billion. => exports CA growth.mom 2025-04 actual =-2 % | exports CA level 2025-04 actual =9800000000 CAD | exports CA level 2025-03 actual =10000000000 CAD
            Danish money ~ Denmark's M1 rose 9.5% year on year to 50.0 billion crowns in May from 45.66 billion. => money_supply DK growth.yoy 2025-05 actual =9.5 % | money_supply DK level 2025-05 actual =50000000000 DKK | money_supply DK level 2024-05 actual =45660000000 DKK
            ~ Vietnam's exports rose 14% in May, the statistics office said. => exports VN growth.yoy 2025-05 actual =14 %
            ~ German exports fell 1.7% in April. => exports DE growth.mom 2025-04 actual =-1.7 %
            Prices rise ~ Poland's consumer prices rose 0.5% in May from April. Energy prices rose 1.9%, and were 4.2% under the year-ago figure. => cpi PL growth.mom 2025-05 actual =0.5 % | price/energy PL growth.mom 2025-05 actual =1.9 % | price/energy PL growth.yoy 2025-05 actual =4.2 %
            Inflation slows ~ Mexico's inflation slowed to 4.1% in May from a year earlier. Growth in food prices eased to 4.8% from 5.4% in April. => cpi MX growth.yoy 2025-05 actual =4.1 % | price/food MX growth.yoy 2025-05 actual =4.8 % | price/food MX growth.yoy 2025-04 actual =5.4 %
            ~ Mexico's accumulated inflation in the first five months of the year was 1.9%. => cpi MX growth.since 2025-01/2025-05 actual =1.9 %
            ~ Chile has lost more than 72,000 jobs since the slump began. => employment CL change.since 2025-05 actual >-72000 persons
            ~ Brent crude futures are up 11% in the last two weeks. => price/crude_oil WORLD growth.since 2025-05-29/2025-06-12 actual =11 %
            ~ Spain's GDP growth averaged 2.8% in the past three years. => gdp ES growth.yoy 2022/2024 actual =2.8 %
            ~ China's economy grew 5.1% in the first quarter. Germany's grew 0.4%. => gdp CN growth.yoy 2025-Q1 actual =5.1 % | gdp DE growth.qoq 2025-Q1 actual =0.4 %
            ~ US consumer spending rose $20 billion in the first quarter after a $39 billion increase in the fourth. => household_spending US change.qoq 2025-Q1 actual =20000000000 USD | household_spending US change.qoq 2024-Q4 actual =39000000000 USD
            ~ U.S. crude inventories rose by 4.4 million barrels. => stocks/crude_oil US change.wow 2025-06 actual =4400000 bbl
            ~ Portugal's house prices fell 0.2% in May, with annual inflation at a low. => house_price PT growth.mom 2025-05 actual =-0.2 %
            ~ In its quarterly report, the bank put Turkey's inflation at 31% in May. => cpi TR growth.yoy 2025-05 actual =31 %
            ~ Kenya's fuel prices decreased by 7.1% between April and May. => price/fuel KE growth.mom 2025-05 actual =-7.1 %
            ~ Oman's oil output doubled between 2014 and 2024. => production/crude_oil OM growth.since 2024 actual =100 %
            ~ UK core inflation came in at 2.6%, unchanged from April. => core_cpi GB growth.yoy 2025-05 actual =2.6 %
            ~ Italy's consumer prices rose 1.7% in May over the same month last year. => cpi IT growth.yoy 2025-05 actual =1.7 %
            ~ Canadian employment rose by 20,000 in the three months to April. => employment CA change.qoq 2025-02/2025-04 actual =20000 persons
            """;

    private static final String STATUSES = """
            ~ Core inflation in Portugal, which economists had expected to rise to 2.9% in May, cooled to 2.4%. => core_cpi PT growth.yoy 2025-05 forecast =2.9 % | core_cpi PT growth.yoy 2025-05 actual =2.4 %
            ~ The May rise in Sweden's consumer prices was 1.0% instead of the previously announced 1.3%. => cpi SE growth.mom 2025-05 actual =1 % | cpi SE growth.mom 2025-05 superseded =1.3 %
            Canadian exports fall ~ In April, Canadian exports fell 0.9%. Previously, the agency said exports fell 0.5% in April. => exports CA growth.mom 2025-04 actual =-0.9 % | exports CA growth.mom 2025-04 superseded =-0.5 %
            ~ Norway's inflation eased to 2.3% in May, below the 2.6% forecast by economists. => cpi NO growth.yoy 2025-05 actual =2.3 % | cpi NO growth.yoy 2025-05 forecast =2.6 %
            ~ Inflation in Hungary looks certain to exceed 5% in 2026. => cpi HU growth.yoy 2026 forecast >5 %
            ~ Ministers are expected to point to figures showing that Ireland's exports rose 4.6% in April. => exports IE growth.mom 2025-04 actual =4.6 %
            ~ Kenya's inflation eased to 4.3% in May, lower than the 4.5% predicted by economists and April's 5.0%. => cpi KE growth.yoy 2025-05 actual =4.3 % | cpi KE growth.yoy 2025-05 forecast =4.5 % | cpi KE growth.yoy 2025-04 actual =5 %
            Prices ~ Iran war costs weigh, but Finland's economy is resilient, the minister said. Inflation slowed to 1.6% in May. => cpi FI growth.yoy 2025-05 actual =1.6 %
            """;

    private static final String GOING_ON = """
            Debt ~ Kenya's public debt stood at 810 billion shillings on June 30, 2004 and had risen to 842 billion shillings by December 31, the Treasury said. This is 58 per cent of GDP. => public_debt KE level 2004-06-30 actual =810000000000 KES | public_debt KE level 2004-12-31 actual =842000000000 KES | public_debt KE level 2004-12-31 actual =58 pct_gdp
            Orders ~ German factory orders rose 2% in December but fell 1.1% in January, the government said on Friday. Orders for durable goods fell 3.4%. => orders DE growth.mom 2004-12 actual =2 % | orders DE growth.mom 2005-01 actual =-1.1 % | orders/durable_good DE growth.mom 2005-01 actual =-3.4 %
            Oil ~ Crude is well above 2004's average of $41.50. Stockpiles of US crude are 7% higher than at this time last year. => stocks/crude_oil US growth.yoy 2005-03 actual =7 %
            Prices ~ Swiss inflation rose to 1.4% in February. "The bank will wait," said an economist at Ardent, who expects inflation to reach 2%. => cpi CH growth.yoy 2005-02 actual =1.4 % | cpi CH growth.yoy - forecast =2 %
            Urea ~ During the April-October period of the current fiscal year, India imported 1.4 million tonnes of urea. In 2003-04 imports were 1.1 million tonnes. => imports/urea IN level 2004-04/2004-10 actual =1400000 t | imports/urea IN level FY2004 actual =1100000 t
            Surplus ~ Norway is under pressure to cut its 2004 record 28 billion dollar trade surplus with Sweden. Norway's 2003 surplus was 21 billion. => trade_balance NO>SE level 2004 actual =28000000000 USD | trade_balance NO level 2003 actual =21000000000 USD
            Rates ~ The Bank of Israel cut its key rate to 3.5 per cent from 3.7 per cent, effective March 28. Israeli banks lowered their prime rate to 5 per cent, effective March 21. => policy_rate IL level 2005-03 actual =3.5 % | policy_rate IL level - actual =3.7 % | lending_rate IL level 2005-03-21 actual =5 %
            Jobs ~ Dutch employers shed 4,000 jobs in the last quarter, far fewer than at the beginning of the year. => employment NL change.qoq 2004-Q4 actual =-4000 persons
            """;

    private static final String ACCOUNTS = """
            US growth ~ The US economy expanded at an annual rate of 3.4% in the third quarter of 2004. Consumer spending grew 4.6% in the quarter, up from the second quarter's 1.6%. => gdp US growth.saar 2004-Q3 actual =3.4 % | household_spending US growth.saar 2004-Q3 actual =4.6 % | household_spending US growth.saar 2004-Q2 actual =1.6 %
            Korean growth ~ South Korea's economy grew 0.6% in the third quarter from the second, the bank said. Exports fell by 1.2% and construction spending by 2%. => gdp KR growth.qoq 2004-Q3 actual =0.6 % | exports KR growth.qoq 2004-Q3 actual =-1.2 % | construction KR growth.qoq 2004-Q3 actual =-2 %
            Inflation ~ Norway's annual inflation rate was 1.4% in December, against 1.2% in November. Prices rose 0.9% during the month. => cpi NO growth.yoy 2004-12 actual =1.4 % | cpi NO growth.yoy 2004-11 actual =1.2 % | cpi NO growth.mom 2004-12 actual =0.9 %
            Spending ~ Spending by Japanese households fell 0.5% in November from a year earlier. => household_spending JP growth.yoy 2004-11 actual =-0.5 %
            Jobless ~ Peru's unemployment, which was above 11% in 2002, has fallen to 9%. => unemployment_rate PE level 2002 actual >11 % | unemployment_rate PE level 2004-12 actual =9 %
            Jobless ~ Unemployment in the 12 countries that use the euro was unchanged at 8.8% in November. Poland had the highest rate in the EU at 18.1%, and Ireland the lowest at 4.3%. => unemployment_rate EA level 2004-11 actual =8.8 % | unemployment_rate PL level 2004-11 actual =18.1 % | unemployment_rate IE level 2004-11 actual =4.3 %
            Demand ~ British car sales fell 2.6% in December. Canadian retail sales rose 0.4%, or 3.8% from a year earlier, in November. => vehicle_sales GB growth.yoy 2004-12 actual =-2.6 % | retail_sales CA growth.mom 2004-11 actual =0.4 % | retail_sales CA growth.yoy 2004-11 actual =3.8 %
            """;

    private static final String NOW = """
            US job losses slow ~ The US economy lost 216,000 jobs in May, the Labor Department said on Friday. The total number of unemployed is now at 14.8 million. => employment US change.mom 2025-05 actual =-216000 persons | unemployed US level 2025-05 actual =14800000 persons
            US jobless rate ~ The unemployment rate in the United States has passed ten percent, government figures showed. The jobless rate, now at 10.3%, is the highest since April 1983. => unemployment_rate US level 2025-05 actual =10 % | unemployment_rate US level 2025-05 actual =10.3 %
            US jobs ~ The US economy lost 341,000 jobs in May. Job losses peaked in January at 741,000. Analysts had predicted that losses could be as high as 520,000. => employment US change.mom 2025-05 actual =-341000 persons | employment US change.mom 2025-01 actual =-741000 persons | employment US change.mom 2025-05 forecast <-520000 persons
            Riksbank raises rates ~ The Riksbank raised its key rate by a quarter point to 3.75%. Analysts predict it may rise to 4.25% in the coming months. => policy_rate SE change.prev 2025-06 actual =0.25 pp | policy_rate SE level 2025-06 actual =3.75 % | policy_rate SE level - forecast =4.25 %
            Turkey ~ Turkey's central bank expects inflation to end the year at 12% and then stabilize around 9% in the long run. => cpi TR growth.yoy 2025-12 forecast =12 % | cpi TR growth.yoy - forecast ~9 %
            Card rules ~ In November 2024, a Senate panel heard from lenders. The collective credit card debt of Americans totals an estimated $880 billion. => credit US level 2025-06 actual ~880000000000 USD
            US debt ~ US debt has ballooned to $39 trillion over the past decade. => public_debt US level 2025-06 actual =39000000000000 USD
            US taxes ~ The U.S. tax plan could add $1.2 trillion to the $20 trillion in national debt over 10 years, estimates suggest. => public_debt US level 2025-06 actual =20000000000000 USD
            US output ~ Industrial production rose 0.3% in May. Experts believe growth will be enough to whittle away at America's 5.4% jobless rate. => industrial_production US growth.mom 2025-05 actual =0.3 % | unemployment_rate US level 2025-05 actual =5.4 %
            Oil ~ Oil prices have dropped more than 45 percent since hitting a record high of $147 a barrel in April. => price/crude_oil WORLD growth.since 2025-06 actual >-45 % | price/crude_oil WORLD level 2025-04 actual =147 USD/bbl
            Oil ~ Crude oil is below last year's peak of $85.2 a barrel, which was reached in October. => price/crude_oil WORLD level 2024-10 actual =85.2 USD/bbl
            Bolivia ~ The government took office in August 2023. Inflation, which soared to over 1,900% in the government's first month in office, was now down to 11%. => cpi BO growth.yoy 2023-08 actual >1900 % | cpi BO growth.yoy 2025-06 actual =11 %
            """;

    private static final String ELSEWHERE = """
            Texas firms ~ Home furnishings chain Pier saw sales sink by a larger-than-forecast 8.8%. => none
            South Korea's trade ~ South Korea's exports were lower by 1.2% in May and its imports were higher by 3%. => exports KR growth.yoy 2025-05 actual =-1.2 % | imports KR growth.yoy 2025-05 actual =3 %
            Euro zone ~ Ireland's economy shrank 2.4% in the last quarter of 2024. Italy was down by 0.2%, Germany saw no gain, but France posted 0.5% quarterly growth. => gdp IE growth.qoq 2024-Q4 actual =-2.4 % | gdp IT growth.qoq 2024-Q4 actual =-0.2 % | gdp FR growth.qoq 2024-Q4 actual =0.5 %
            Europe ~ Germany's economy grew 0.3% in the first quarter. Spain rose 0.2% and Portugal was down 0.1%. => gdp DE growth.qoq 2025-Q1 actual =0.3 % | gdp ES growth.qoq 2025-Q1 actual =0.2 % | gdp PT growth.qoq 2025-Q1 actual =-0.1 %
            Europe ~ London's FTSE 100 rose 0.3% to 5,140. Australia fell 0.2%. => stock_index/ftse100 GB growth.dod 2025-06-12 actual =0.3 % | stock_index/ftse100 GB level 2025-06-12 actual =5140 index
            Inflation ~ Consumer prices in Germany rose 0.4% in April. Spain was up 0.2%. => cpi DE growth.mom 2025-04 actual =0.4 % | cpi ES growth.mom 2025-04 actual =0.2 %
            """;

    private static final String IMPLIED = """
            US deficit ~ The US budget deficit reached a record $1.4 trillion in the fiscal year to September 30, the budget office said. The deficit was about 9.8% of GDP, over three times the level in 2022 and the highest since the war ended. => budget_balance US level FY2024 actual =-1400000000000 USD | budget_balance US level FY2024 actual ~-9.8 pct_gdp
            Markets ~ After the IMF raised its 2025 world growth estimate to 4.5% from 4.1%, shares rallied. => gdp WORLD growth.yoy 2025 forecast =4.5 % | gdp WORLD growth.yoy 2025 superseded =4.1 %
            Euro zone growth ~ The euro zone economy did not grow in the first quarter, Eurostat said. The figure was revised from an initial reading of +0.2%. => gdp EA growth.qoq 2025-Q1 superseded =0.2 %
            US rates ~ The Fed slightly lowered the forecast for growth in 2026 to 2.2 percent from 2.6 percent in March. => gdp US growth.yoy 2026 forecast =2.2 % | gdp US growth.yoy 2026 superseded =2.6 %
            US jobs ~ Employers cut 190,000 jobs in May. This January, for instance, saw 740,000 job cuts. => employment US change.mom 2025-05 actual =-190000 persons | employment US change.mom 2025-01 actual =-740000 persons
            Brent falls ~ Brent for August settlement dropped as much as $2.50 to $54.7 a barrel on London's ICE. The contract rose 1.6 percent to close at $57.2 on Wednesday. => price/crude_oil WORLD change.dod 2025-06-12 actual <-2.5 USD/bbl | price/crude_oil WORLD level 2025-06-12 actual =54.7 USD/bbl | price/crude_oil WORLD growth.dod 2025-06-11 actual =1.6 % | price/crude_oil WORLD level 2025-06-11 actual =57.2 USD/bbl
            Oil falls ~ Oil is set for its worst quarter despite an accord between OPEC and its allies to cut 1.2 million barrels a day of production. => production/crude_oil OPEC change - target =-1200000 bpd
            Gold ~ Gold has gained over 5% so far this week, after falling 2% so far this month. => price/gold WORLD growth.wow 2025-W24 actual >5 % | price/gold WORLD growth.mom 2025-06 actual =-2 %
            UK inflation ~ Services inflation, closely watched by the Bank of England, eased as economists had expected, to 3.3% in May from 3.7%. => price/services GB growth.yoy 2025-05 actual =3.3 % | price/services GB growth.yoy 2025-04 actual =3.7 %
            Bonds ~ Bonds fell as traders weighed the rate outlook, with the yield on the 10-year U.S. bond rising 4 basis points to 4.52%. => bond_yield/10y US change.dod 2025-06-12 actual =0.04 pp | bond_yield/10y US level 2025-06-12 actual =4.52 %
            Thai sugar output up ~ Thai sugar production rose to 600,000 tonnes in January. Output rose 22.8%. Refinery products output rose 2%. => production/sugar TH level 2025-01 actual =600000 t | production/sugar TH growth.mom 2025-01 actual =22.8 %
            Beet area ~ France planted 410,000 hectares to sugar beet this year. German plantings are put at a reduced 385,000 hectares. => area/sugar_beet FR level 2025 actual =410000 ha | area/sugar_beet DE level 2025 actual =385000 ha
            Kenya poverty ~ About 46% live below the poverty line in Kenya. => poverty_rate KE level - actual ~46 %
            Singapore growth ~ Singapore's economy grew 6.2% in the first quarter. This comes after the 0.9% growth seen in the preceding quarter. => gdp SG growth.yoy 2025-Q1 actual =6.2 % | gdp SG growth.yoy 2024-Q4 actual =0.9 %
            """;

    @TestFactory
    Stream<DynamicTest> whatHappenedIsToldFromWhatWasExpected() {
        return FactTable.titled(STATUSES, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> aChangeIsMeasuredAgainstWhatItsIndicatorAndItsTextMean() {
        return FactTable.titled(BASES, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> whatIsTradedMovesFromDayToDay() {
        return FactTable.titled(QUOTES, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidOfAnOlderPeriodIsSaidInPassing() {
        return FactTable.titled(STORY, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> theTimeThatLeadsToAFigureIsItsOwn() {
        return FactTable.titled(OWNED, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> aTextGoesOnFromTheLatestTimeThatItHasTold() {
        return FactTable.titled(GOING_ON, "2005-03-14");
    }

    @TestFactory
    Stream<DynamicTest> aPartOfTheAccountsIsMeasuredAsTheWhole() {
        return FactTable.titled(ACCOUNTS, "2005-01-14");
    }

    @TestFactory
    Stream<DynamicTest> nowIsTheMonthLastReportedAndSomedayIsNone() {
        return FactTable.titled(NOW, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> aPlaceThatOnlyMovesIsToldOfWhatTheOneBeforeIs() {
        return FactTable.titled(ELSEWHERE, "2025-06-12");
    }

    @TestFactory
    Stream<DynamicTest> whatASentenceLeavesOutTheTextBeforeTells() {
        return FactTable.titled(IMPLIED, "2025-06-12");
    }
}
