package io.gleaner.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.rule.Rules;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Central banks' own words, published on 12 June 2025: what they target is the rate that holds, whatever they expect beside it. */
class PolicyRatesTest {
    private static final Rules RULES = Rules.standard();

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            The Federal Reserve will keep its target for the federal funds rate at 4.5%. => policy_rate US level 2025-06 actual =4.5 %
            In view of expected inflation, the Federal Reserve decided to lower the target for the federal funds rate by 1/4 percentage point to 4.25 percent. => policy_rate US change.prev 2025-06 actual =-0.25 pp | policy_rate US level 2025-06 actual =4.25 %
            Economists expect the Federal Reserve to keep its target for the federal funds rate at 4.5%. => policy_rate US level - forecast =4.5 %
            The Fed will provide reserves so that funds trade near its target rate of 4.5%. => policy_rate US level 2025-06 actual =4.5 %
            Brown, who preferred to raise the target for the federal funds rate to 5%, voted against. => -
            The Federal Reserve has a target of 2% for inflation. => cpi US growth.yoy - target =2 %
            """)
    void rates(String sentence, String facts) {
        var article = new Article("a", "", sentence, null, Publication.parse("2025-06-12 metadata"), null);

        assertThat(new Extractor(RULES).extract(article).facts())
                .as(sentence)
                .map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(facts.split("\\|"))
                        .map(String::strip)
                        .filter(one -> !one.equals("-"))
                        .toList());
    }
}
