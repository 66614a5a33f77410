package io.gleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Area;
import io.gleaner.rule.Sense.Layer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How forms are found in a text. */
class LexiconTest {
    private static final int NUMBERS = Tokens.layers(Layer.NUMBER);

    private static Sense number(int value) {
        return new Sense.Count(BigDecimal.valueOf(value));
    }

    private static Sense place(String area) {
        return new Sense.Place(new Area(area), Sense.Pointer.NAME, Map.of());
    }

    @Test
    void theLongestFormOfALayerWins() {
        var lexicon = new Lexicon();
        lexicon.add("basis", number(1));
        lexicon.add("basis point", number(2));
        var tokens = lexicon.read("a basis point and a basis");

        assertThat(tokens.hits()).isEqualTo(2);
        int first = tokens.firstHit(0, tokens.size(), NUMBERS);
        assertThat(tokens.hitSenses(first)).containsExactly(number(2));
        assertThat(tokens.hitTo(first)).isEqualTo(3);
        int second = tokens.nextHit(first, tokens.size(), NUMBERS);
        assertThat(tokens.hitSenses(second)).containsExactly(number(1));
        assertThat(tokens.nextHit(second, tokens.size(), NUMBERS)).isNegative();
    }

    @Test
    void layersStandSideBySide() {
        var lexicon = new Lexicon();
        lexicon.add("won", new Sense.Beside(Sense.Company.SCORE));
        lexicon.add("won", number(1));
        var tokens = lexicon.read("won");

        assertThat(tokens.hitAt(0, Layer.BESIDE)).isNotNegative();
        assertThat(tokens.hitAt(0, Layer.NUMBER)).isNotNegative();
        assertThat(tokens.hitAt(0, Layer.TERM)).isNegative();
    }

    @Test
    void aFormWithCapitalsAsksForThem() {
        var lexicon = new Lexicon();
        lexicon.add("Turkey", number(1));
        lexicon.add("p", number(2));
        lexicon.add("P", number(3));

        assertThat(lexicon.read("roast turkey").hits()).isZero();
        assertThat(lexicon.read("TURKEY").hits()).isEqualTo(1);
        assertThat(first(lexicon.read("P"))).containsExactly(number(3));
        assertThat(first(lexicon.read("p"))).containsExactly(number(2));
    }

    @Test
    void aTraitTellsOfAnyFormThatMayBegin() {
        var lexicon = new Lexicon();
        lexicon.add("may", new Sense.Time(Sense.Calendar.MONTH, 5));
        lexicon.add("may well", new Sense.Time(Sense.Calendar.NONE, 0));
        lexicon.add("of", new Sense.Time(Sense.Calendar.OF, 1));
        var tokens = lexicon.read("of may well");

        assertThat(tokens.has(0, Sense.Trait.OPENS_TIME)).isFalse();
        assertThat(tokens.has(1, Sense.Trait.OPENS_TIME)).isTrue();
        assertThat(tokens.has(2, Sense.Trait.OPENS_TIME)).isFalse();
    }

    @Test
    void aTokenHasABitForEveryLayerAndTrait() {
        assertThat(2 * Layer.values().length + Sense.Trait.values().length).isLessThanOrEqualTo(Integer.SIZE);
    }

    @Test
    void hyphensDotsAndQuotesDoNotMatter() {
        var lexicon = new Lexicon();
        lexicon.add("year on year", number(1));
        lexicon.add("months' supply", number(2));

        assertThat(lexicon.read("year-on-year").hits()).isEqualTo(1);
        assertThat(lexicon.read("months’ supply").hits()).isEqualTo(1);
        assertThat(lexicon.read("months' supply").hits()).isEqualTo(1);
    }

    @Test
    void aFormMayHoldAnyPlace() {
        var lexicon = new Lexicon();
        lexicon.add("Peru", place("PE"));
        lexicon.add("New Zealand", place("NZ"));
        lexicon.add("sales at <place> shops", number(1));

        assertThat(lexicon.read("sales at Peru shops").firstHit(0, 4, NUMBERS)).isNotNegative();
        assertThat(lexicon.read("sales at New Zealand\u2019s shops").firstHit(0, 6, NUMBERS))
                .isNotNegative();
        assertThat(lexicon.read("sales at big shops").firstHit(0, 4, NUMBERS)).isNegative();
        assertThat(lexicon.read("sales at shops").firstHit(0, 3, NUMBERS)).isNegative();
    }

    @Test
    void aFormEndsWithTheParagraph() {
        var lexicon = new Lexicon();
        lexicon.add("basis point", number(1));

        assertThat(lexicon.read("basis\npoint").hits()).isEqualTo(1);
        assertThat(lexicon.read("basis\n\npoint").hits()).isZero();
    }

    @Test
    void noWordPassesForAnother() {
        var lexicon = new Lexicon();
        for (int n = 0; n < 40_000; n += 2) {
            lexicon.add(word(n), number(n));
        }

        for (int n = 0; n < 40_000; n += 2) {
            assertThat(first(lexicon.read(word(n)))).containsExactly(number(n));
            assertThat(lexicon.read(word(n + 1)).hits()).as(word(n + 1)).isZero();
        }
    }

    private static List<Sense> first(Tokens tokens) {
        return tokens.hitSenses(tokens.firstHit(0, tokens.size(), NUMBERS));
    }

    /** A word of its own for every number, of letters alone. */
    private static String word(int n) {
        return Integer.toString(n, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'q' : c)))
                .collect(Collectors.joining());
    }

    @Test
    void aFormHasWords() {
        assertThatThrownBy(() -> new Lexicon().add(" ", number(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lexicon().add("a b c d e f g h i j k l m", number(1)))
                .hasMessageContaining("1 to 12 words");
    }
}
