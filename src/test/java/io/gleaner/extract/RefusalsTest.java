package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is refused and what is kept: headline, sentence, the number in question, and the reason or {@code kept}. */
class RefusalsTest {
    private static final Rules RULES = Rules.standard();

    private static final String TABLE = """
            # a firm's own figures
            Velora to cut output           | Velora Motors Ltd said its exports rose 12% in May.                                     | 12%         | a company's own figure
            Velora to cut output           | Velora's vehicle sales in Spain fell 5% in May from a year earlier.                     | 5%          | a company's own figure
            Carmaker plans new model       | The carmaker said car output fell 7% in May.                                            | 7% | a company's own figure
            Steelmaker sees weaker year    | Steelmaker Borgstad expects exports to fall to 600,000 tonnes.                          | 600,000 tonnes | a company's own figure
            Airline trims fleet            | The airline will cut 4,000 jobs in Germany.                                             | 4,000 jobs  | a company's own figure
            Our year                       | "Our exports rose 12% in May," she said.                                                | 12%         | a company's own figure
            Kestrel Mining cuts guidance   | Kestrel Mining (KMN.L) produced 80,000 tonnes of copper in the second quarter.          | 80,000 tonnes | a company's own figure
            Kestrel Mining cuts guidance   | Kestrel chief executive Ann Ode spoke in May. Kestrel cut copper output by 8%.          | 8%          | a company's own figure

            Kestrel Mining cuts guidance   | India's Kestrel Mining (KMN.NS) expects exports of copper to rise 15%.                  | 15%         | a company's own figure
            Shops report their holidays    | Sales rose 3%, with retail sales up 28% at Kestrel Stores Ltd.                           | 28%         | a company's own figure
            Nordwind says its fuel cost up | Nordwind Airways (NDW.OL) said the Middle East conflict had driven up its fuel costs by 72%. | 72%        | a company's own figure

            # numbers beside an indicator that measure something else
            Fed seen on hold               | Expectations that the Fed will hold rates in July stand at 65%.                         | 65%         | how likely a decision is
            Fed seen on hold               | Markets priced a Fed rate rise, with the odds rising to 66% by December.                | 66%         | how likely a decision is
            Dollar slips                   | The dollar fell as the Treasury said it would double the size of its buybacks.          | double      | the size of something else
            Duties on Canada               | The new tariffs cover some $20 billion of Canadian exports to the US.                   | some $20 billion | what a measure applies to
            Gold firms                     | Gold rose above its 100-day moving average of around $2,381 an ounce.                   | around $2,381 an ounce | a moving average
            German prices                  | Germany's producer price index rose to 114.6 in May (2020 equals 100).                  | 100         | the base of an index
            Storm hits Mexico              | Mexico's unemployment may rise: the storm hit 151,000 jobs linked to growing fruit.     | 151,000 jobs | jobs, but not a country's

            # a firm that speaks about the economy
            UK house prices rise           | Halifax said UK house prices rose 0.4% in May.                                          | 0.4%        | kept
            Korean rates                   | Nomura Holdings Inc expects the Bank of Korea to cut its policy rate to 2.25% in May.   | 2.25%       | kept
            Vehicle sales up               | The automakers' association said vehicle sales in Brazil rose 4% in May.                | 4%          | kept
            Homes                          | The National Association of Realtors said existing home sales in the US fell 2% in May. | 2%          | kept
            Kestrel Mining cuts guidance   | Kestrel Mining Ltd said global copper demand rose 3% in 2024.                           | 3%          | kept
            Oil gains on supply fears      | Brent crude rose 2% to $81.40 a barrel, and shares of Kestrel Ltd fell.                 | $81.40 a barrel | kept
            Chilean exports                | Chile's copper exports fell 6% in May from a year earlier.                              | 6%          | kept

            # price tags and sums
            New phones                     | The smartphone price is $799.                                                           | $799        | a price tag, not a price by quantity
            New aircraft                   | The price of the aircraft was $70 million.                                              | $70 million | a sum, not a price
            Rice in Japan                  | The price of rice rose to 4,223 yen per 5 kg last week.                                 | 4,223 yen per 5 kg | kept
            Copper in London               | Copper prices rose to $9,450 a tonne on Monday.                                         | $9,450 a tonne | kept

            # one plant, one deal, a few posts
            Refinery restarts              | Oil output at the refinery in Oman is 140,000 barrels a day.                            | 140,000 barrels a day | one plant's or project's figure
            Wheat tender                   | Egypt bought 60,000 tonnes of wheat imports at a tender on Monday.                      | 60,000 tonnes | a single deal
            Town news                      | The council will create 40 jobs in the park.                                            | 40 jobs     | jobs, but not a country's
            Payrolls                       | Unemployment is low, but a bank in Germany will cut 4,200 jobs in May.                  | 4,200 jobs  | jobs, but not a country's
            Payrolls                       | US employers cut 240,000 jobs in May, the Labor Department said.                        | 240,000 jobs | kept
            Taxes                          | Chile's economy grew 3% in 2024. Corporate tax was lowered. It had corporate tax cut to 23%. | 23% | what is named is no indicator
            Payrolls                       | US employers added 180,000 jobs in May, the Labor Department said.                      | 180,000 jobs | kept

            Travel shares fall             | Travel stocks fell 0.7% on the day.                                                     | 0.7%        | shares, not stocks of a good
            Drone deliveries               | Exports under $50 cost members more.                                                    | $50         | too small a sum for an economy

            # shares of a total, what firms earn, and differences of two prices
            Danish trade                   | The share of exports to Norway has grown to nearly 20% from 17% in 2023.                | nearly 20%  | a share of something
            Danish trade                   | Danish exports to Norway have grown by nearly 20%.                                      | nearly 20%  | kept
            Results                        | Energy firms are to lead the STOXX 600 with a 138% profit jump.                         | 138%        | what companies earn
            Metals                         | The premium for cash copper over three-month copper rose to $545 a tonne on Monday.      | $545 a tonne | how far one price is from another
            Metals                         | Copper rose to $9,545 a tonne on Monday as the premium for cash metal shrank.            | $9,545 a tonne | kept
            Results                        | Nasdaq firms fell. Kestrel led the Nasdaq 100 lower after reporting store sales rose 2.6%. | 2.6%     | what a firm reports
            Metals                         | Cash costs for copper rose to $2.15 per pound.                                          | $2.15 per pound | how far one price is from another
            Debt                           | In June Sri Lanka sold $2 billion of sovereign debt.                                    | $2 billion  | one loan or bond

            Debt                           | Banks have rescheduled $70 billion in Brazilian foreign debt since May.                  | $70 billion | one loan or bond
            Debt                           | Brazil wants to reschedule its $71 billion foreign debt.                                 | $71 billion | kept
            Debt                           | Banks rescheduled part of Brazil's estimated $72 billion of foreign debt.                | $72 billion | kept
            Payments                       | The rice price paid by America is 403 dollars per acre.                                  | 403 dollars per acre | so much for land

            # what lies in the ground
            Oil in Gabon                   | The crude oil reserves of Gabon are 900 million barrels.                                 | 900 million barrels | what is in the ground
            Oil in America                 | US crude oil in the Strategic Petroleum Reserve rose to 516.5 million barrels.           | 516.5 million barrels | kept

            # balances and indices beside those that are told of
            Australian trade               | Australia's trade deficit fell to A$2.1 billion and the services deficit to A$2.3 billion. | A$2.3 billion | what is named is no indicator
            American leading index         | The US leading index fell in May. The index of lagging indicators rose 0.7%.              | 0.7%        | what is named is no indicator
            American factories             | The ISM manufacturing index rose in May. Its employment index eased to 52.7.              | 52.7        | what is named is no indicator
            Work in America                | US employment rose in May. Manufacturing employment gained 50,000.                        | 50,000      | of some of the people

            # what is set beside a refused figure
            Kestrel Mining cuts guidance   | Kestrel Mining (KMN.L) produced 80,000 tonnes of copper in Chile in May, up from 71,000 tonnes. | 71,000 tonnes | a company's own figure

            # shares of those asked
            Industrial trends in Britain   | Orders are firm: 38% of makers see output rise, 47% said output fell.             | 47%         | a share of those asked
            Industrial trends in Britain   | British output rose in May, but only nine percent expect orders to grow.                | nine percent | a share of those asked
            Inflation in Chile             | Chile's inflation slowed to 4.1% in May, below the 4.3% economists expected.            | 4.3%        | kept

            # what is measured but is no indicator
            Japanese output                | Japan's industrial production fell in May. The shipment index rose 0.7%.                | 0.7%        | what is named is no indicator

            American shops in May          | US retail sales rose in May. Same-store sales jumped 8%.                                 | 8%          | what is named is no indicator
            American shops in May          | US retail sales rose in May, with a 9% jump in profit growth at chains.                  | 9%          | what is named is no indicator
            American jobs in May           | Crude output in the oil exporting countries fell 5% in May.                                    | 5%          | kept

            Loans in Peru                  | Bank lending in Peru grew 3.8% in 2024 against a 12% expansion in bank staff numbers.   | 12%         | no indicator nearby takes such a figure
            Kenya's debt                   | Kenya has raised public debt of 240 billion shillings or 43.9% so far this year.        | 43.9%       | a share of something

            # firms that need no introduction
            American car sales             | Exports of cars by Toyota fell 7% in May. Toyota raised car output in Spain by 4%.        | 4%          | a company's own figure

            American car sales             | Home Depot cut prices. Home Depot said retail sales rose 5.7% in May.                     | 5.7%        | a company's own figure
            # jobs that a firm gives and takes
            French plant closures          | Airbus, Europe's aircraft maker, announced 10,000 job cuts in France.                     | 10,000 job  | a company's own figure
            Airbus grows in America        | Airbus grew. It has added 600,000 jobs since 2019.                                       | 600,000 jobs | a company's own figure
            French plant closures          | Unemployment rises in France: there are 1,500 job losses at a mill in Lille.              | 1,500 job   | jobs, but not a country's
            # a part of the people, a trade, a town
            Work in France                 | Unemployment among young people in France was 17.5% in May.                               | 17.5%       | of some of the people
            Work in France                 | The French jobless rate was 6.9% in May for women.                                        | 6.9%        | of some of the people
            Work in France                 | The French jobless rate for people aged 25 to 29 was 9.2% in May.                         | 9.2%        | of some of the people
            Work in France                 | The French jobless rate for people aged 15 and over was 7.2% in May.                      | 7.2%        | kept
            Work in France                 | French unemployment, including school leavers, was 7.3% in May.                           | 7.3%        | kept
            Work in France                 | After steps to help youth employment, French unemployment fell to 7.1% in May.            | 7.1%        | kept
            Shops in America               | US retail sales rose 0.4% in May, and sales in the control group rose 0.7%.               | 0.7%        | a part of the total
            Homes in America               | House prices in Seattle fell 3.1% in May.                                                 | 3.1%        | a town's
            Homes in America               | House prices in Elmsford fell 3.2% in May.                                                | 3.2%        | a town's
            American cities                | Detroit faces a $310 million budget deficit.                                             | $310 million | a town's
            American cities                | In May the city had a population of 275,000.                                             | 275,000     | a town's
            American cities                | In May the country had a population of 340 million.                                      | 340 million | kept
            Homes in America               | House prices in America fell 3.3% in May.                                                 | 3.3%        | kept
            # two things set against each other
            Japan's debt                   | Japan's public debt is more than double its output.                                      | more than double | how far it is from something else
            Chinese soybeans               | China will double its imports of soybeans in 2025.                                       | double      | kept
            Chinese soybeans               | Chinese imports of soybeans were double the level of a year earlier in May.              | double      | kept
            British output                 | British GDP was 0.5% larger than first thought.                                          | 0.5%        | how far it is from something else
            Work in Texas                  | Unemployment in Texas was 1.2% lower than the nationwide rate in May.                      | 1.2%        | how far it is from something else
            Sugar in China                 | Chinese sugar production was 5% less than earlier forecast.                               | 5%          | how far it is from something else
            Petrol in Australia            | The price of petrol in Perth is 10 cents a litre higher than in Singapore.               | 10 cents a litre | how far it is from something else
            Russian oil                    | Oil exports from Russia fell in May to 2 million bpd, 15% below the loading plan.         | 15%         | a distance from a limit
            # marks of chart readers
            Gold slips                     | Gold may test a resistance at $2,497 per ounce.                                          | $2,497 per ounce | a level on a chart
            # what makers ship, what firms of a trade earn
            Exports of smartphones         | Global smartphone shipments fell 9.9% in the first quarter.                                  | 9.9%        | what makers ship
            Oil firms                      | Firms see earnings growth of 177% in refining and of 117% in natural gas production.      | 117%        | a company's own figure
            Public spending                | Alibaba's capital expenditure, against public spending, rose 75% in May.                  | 75%         | a company's own figure
            American shares                | The S&P 500 energy index rose 0.4% as oil gained.                                        | 0.4%        | an index of one sector
            # what is not the indicator's, and what is too little
            Buybacks of debt               | US public debt rose in May, before the plan to double buybacks.                          | double      | the size of something else
            Duties on Canada               | The US will put tariffs on $21 billion of Canadian imports.                              | $21 billion | what a measure applies to
            Duties on Canada               | The US will put a 50% tariff on Canadian imports worth $22 billion.                      | $22 billion | what a measure applies to
            Duties on Canada               | Canadian imports worth $23 billion crossed the border in May.                            | $23 billion | kept
            Sugar in India                 | India limits stocks of buyers who consume more than 10 tonnes of sugar a month.           | more than 10 tonnes | too little for a country
            Gold in Peru                   | Peru produced 14 tonnes of gold in May.                                                  | 14 tonnes   | kept
            American oil                   | Crude prices rose, lifting Kestrel (KST.L) and Orlo (ORL.L) 2.4% and 0.6% respectively.  | 0.6%        | a company's own figure
            # rates and shares that follow other figures
            Debt of Chile                  | Chile's public debt rose seven basis points in May.                                      | seven basis points | the move of a rate that is not named
            Payments of the euro zone      | The euro zone's balance of payments surplus narrowed to 1.7% of GDP from 2.1% in 2024.    | 2.1%        | what is named is no indicator
            American growth                | US economy: some 60% see growth, and 71% seeing none.                                    | 71%         | a share of those asked
            Beef in America                | Imported beef is sold in the US at 25% below market prices.                               | 25%         | a distance from a limit
            American jobless claims        | US jobless claims fell. Productivity grew at a 2.3% pace in May after a 3.6% rate in April. | 3.6%      | no indicator nearby takes such a figure
            Emissions                      | Crude oil firms can pay $15 per tonne of emissions.                                       | $15 per tonne | the price of something else
            Indian shares                  | Coal India has risen 43% since its listing.                                              | 43%         | no indicator is spoken of
            Apps in America                | US consumer spending on apps of the App Store came to $3.6 billion in May.                | $3.6 billion | a company's own figure
            GM to build fewer cars         | GM said US truck sales fell 9% in February.                                               | 9%          | a company's own figure
            Minimum wage                   | The UK minimum wage has cost my company an additional £5,000 a year.                      | £5,000      | a company's own figure
            Orlo's snacks pay off          | US retail sales rose. Food and beverage sales grew 7% at Orlo's (ORL.N) stores in May.     | 7%          | a company's own figure
            Travel in Europe               | Tourist arrivals in Europe rose, said a survey of 27,000 holidaymakers.                   | 27,000      | how many were asked
            American debt                  | US public debt rose, and pushed the government's interest bill above $1 trillion.         | above $1 trillion | what is named is no indicator
            Pipes                          | The Swiss company saw imports of cocoa rise by 16% in May.                                | 16%         | a company's own figure
            Pipes                          | The Swiss company said that in America imports of cocoa rose 17% in May.                  | 17%         | kept
            Mines in Peru                  | The Los Altos mine shut. Los Altos produced 41,000 tonnes of copper in 2024.              | 41,000 tonnes | a company's own figure
            Power in Hungary               | Electricity output from the Orlo reactors fell 80% in May.                                | 80%         | one plant's or project's figure
            Oil and prices                 | Every $10 rise in oil prices adds 0.2 percent to inflation in America.                    | 0.2 percent | a rule of thumb
            Oil and prices                 | Oil prices rose 2.5% on Monday, as every year in May.                                     | 2.5%        | kept
            Sugar in India                 | India's sugar output fell, and total availability was 32.6 million tonnes in 2024.        | 32.6 million tonnes | what is named is no indicator
            # shares
            Cows in Britain                | British milk yields are higher than for the 54% who gave no names.                       | 54%         | a share of those asked
            Fuel duty                      | Britain's duty on petrol is 60 percent of the price.                                     | 60 percent  | a share of something

            # no change, no good, no number
            Survey of homes                | Computers are in use at home, 18% said.                                                 | 18%         | a percentage of nothing that moves
            """;

    @TestFactory
    Stream<DynamicTest> table() {
        return TABLE.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(cells -> DynamicTest.dynamicTest(
                        cells[1].strip(),
                        () -> check(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip())));
    }

    private static void check(String title, String sentence, String quote, String verdict) {
        var extraction = extract(title, sentence);
        if (verdict.equals("kept")) {
            assertThat(extraction.facts())
                    .describedAs(sentence + " " + extraction.misses())
                    .anyMatch(fact -> fact.evidence().quote().endsWith(quote));
        } else {
            assertThat(extraction.facts())
                    .describedAs(sentence)
                    .noneMatch(fact -> fact.evidence().quote().endsWith(quote));
            assertThat(extraction.misses())
                    .describedAs(sentence)
                    .anyMatch(miss ->
                            miss.quote().endsWith(quote) && miss.reason().equals(verdict));
        }
    }

    private static Extraction extract(String title, String body) {
        var published = Publication.parse("2025-06-12 metadata");
        return new Extractor(RULES).extract(new Article("a", title, body, null, published, null));
    }

    @Test
    void aReportOfResultsIsRefusedAsAWhole() {
        var extraction = extract(
                "KESTREL INDUSTRIES 1ST QTR NET",
                "Shr 15 cts vs 12 cts\nNet 1.2 mln vs 1.0 mln\nRevs 14 mln vs 12 mln");
        assertThat(extraction.facts()).isEmpty();
        assertThat(extraction.misses())
                .allMatch(miss -> miss.reason().equals("a company's report"))
                .extracting(miss -> miss.quote() + " of " + miss.sentence())
                .contains(
                        "1 of KESTREL INDUSTRIES 1ST QTR NET",
                        "1.2 of Net 1.2 mln vs 1.0 mln",
                        "12 of Revs 14 mln vs 12 mln")
                .hasSize(7);
    }

    @Test
    void namesAreKnownWhateverTheLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            String sentence = "INVICTA MOTORS (INV.IS) opened a shop. In May Invicta's exports rose 12%.";
            assertThat(extract("Invicta opens shop", sentence).facts())
                    .describedAs(sentence)
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
