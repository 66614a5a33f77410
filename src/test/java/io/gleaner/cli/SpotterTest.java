package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.article.Publication.How;
import io.gleaner.extract.Extractor;
import io.gleaner.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpotterTest {
    private static final Rules RULES = Rules.standard();

    private static final List<String> PIECES = List.of(
            "Exports",
            "of",
            "Canada",
            "Brick",
            "Ltd",
            "<ABC.O>",
            "rose",
            "fell",
            "5%",
            "(2%)",
            "to",
            "from",
            "by",
            "$3 bn",
            "20",
            "cts",
            "shr",
            "a year earlier",
            "in May",
            "the quarter",
            "two years ago",
            "the week of June 2",
            "six-month",
            "for three weeks",
            "the previous month",
            "now",
            "will",
            "was",
            "than",
            ".",
            ",",
            "\n\n",
            "—",
            "\uD83D\uDE00",
            "e\u0301",
            "İ",
            "the year ended March",
            "Japan",
            "inflation",
            "at",
            "3.1",
            "08/06/2025",
            "since 2019");

    private static List<Spotted> all(String body, @Nullable LocalDate day) {
        var published = day == null ? null : new Publication(day, How.GIVEN, false);
        var article = new Article("one", "Title", body, null, published, null);
        return new Spotter(RULES, article, new Extractor(RULES).extract(article)).all();
    }

    @Test
    void whateverTheTextSpansLieInItAndFollowEachOther() {
        var random = new Random(20261123);
        int found = 0;
        for (int round = 0; round < 1_500; round++) {
            var text = new StringBuilder("Prices ");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(5) == 0 ? "" : " ");
            }
            String body = text.toString();
            int before = 0;
            for (var one : all(body, round % 3 == 0 ? null : LocalDate.of(2025, 6, 17))) {
                assertThat(one.start()).as(body).isBetween(before, one.end() - 1);
                assertThat(one.end()).as(body).isLessThanOrEqualTo("Title\n\n".length() + body.length());
                before = one.start();
                found++;
            }
        }
        assertThat(found).isGreaterThan(5_000);
    }

    @Test
    void theCountryNamedBeforeASumSaysWhichDollars() {
        assertThat(all("Ottawa spent $5 million. It lent $3 million more.", LocalDate.of(2025, 6, 17)))
                .filteredOn(one -> one.kind() == Spotted.Kind.AMOUNT)
                .extracting(Spotted::unit)
                .containsExactly("CAD", "CAD");
        assertThat(all("The firm made $5 million from a Canadian mine.", LocalDate.of(2025, 6, 17)))
                .filteredOn(one -> one.kind() == Spotted.Kind.AMOUNT)
                .extracting(Spotted::unit)
                .containsExactly("USD");
    }
}
