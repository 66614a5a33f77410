package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Area;
import io.gleaner.fact.Qualifier;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of sentences and the amounts in them. */
class AmountsTest {
    static final Rules RULES = Rules.standard();

    record Row(@Nullable Area area, @Nullable LocalDate date, String sentence, String expected) {}

    static Stream<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        Area area = null;
        LocalDate date = null;
        try (var in = Objects.requireNonNull(AmountsTest.class.getResourceAsStream("amounts.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    int blank = line.indexOf(' ', 3);
                    String where = line.substring(3, blank);
                    String when = line.substring(blank + 1);
                    area = where.equals("-") ? null : new Area(where);
                    date = when.equals("-") ? null : LocalDate.parse(when);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int arrow = line.lastIndexOf(" => ");
                    rows.add(new Row(area, date, line.substring(0, arrow), line.substring(arrow + 4)));
                }
            }
        }
        return rows.stream();
    }

    static List<Amount> amounts(String text) {
        return Mentions.read(RULES, text).stream()
                .flatMap(sentence -> sentence.amounts().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSentenceHoldsItsAmounts(Row row) {
        String found =
                amounts(row.sentence).stream().map(amount -> said(amount, row)).collect(Collectors.joining("; "));

        assertThat(found.isEmpty() ? "none" : found).as(row.sentence).isEqualTo(row.expected);
    }

    static String said(Amount amount, Row row) {
        var text = new StringBuilder(amount.value() == null ? "?" : plain(amount.value()));
        if (amount.upper() != null) {
            text.append("..").append(plain(amount.upper()));
        }
        var unit = amount.counted().in(RULES.currencies(), row.area, row.date);
        String noun = amount.counted().noun();
        text.append(' ').append(unit != null ? unit.code() : noun != null ? noun : "-");
        if (amount.bound() != Qualifier.EXACT) {
            text.append(' ').append(amount.bound().sign());
        }
        if (amount.direction() != 0) {
            text.append(amount.direction() > 0 ? " up" : " down");
        }
        if (amount.role() != null) {
            text.append(' ').append(amount.role().name().toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    private static String plain(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    @Test
    void theQuoteSpansTheWordsOfTheAmount() {
        assertThat(quotes("Prices rose at least 2.5 percentage points to $45-50 a barrel or more."))
                .containsExactly("at least 2.5 percentage points", "$45-50 a barrel or more");
        assertThat(quotes("It fell by about −0.5% and by just under half a million tonnes."))
                .containsExactly("about −0.5%", "just under half a million tonnes");
        assertThat(quotes("Rice sold at 4,223 yen per 5kg bag in 2,000 shops."))
                .containsExactly("4,223 yen per 5kg bag", "2,000");
    }

    private static List<String> quotes(String text) {
        return Mentions.read(RULES, text).stream()
                .flatMap(sentence -> sentence.amounts().stream().map(amount -> quote(sentence, amount)))
                .toList();
    }

    static String quote(Sentence sentence, Amount amount) {
        var tokens = sentence.tokens();
        return tokens.text().substring(tokens.start(amount.from()), tokens.end(amount.to() - 1));
    }
}
