package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Area;
import io.gleaner.fact.Period;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.rule.CalendarWords;
import io.gleaner.rule.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of sentences and the periods they mean. */
class PeriodsTest {
    private static final Lexicon LEXICON = CalendarWords.lexicon();

    record Row(Reference reference, String sentence, String expected) {}

    static Stream<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var reference = Reference.on(null);
        try (var in = Objects.requireNonNull(PeriodsTest.class.getResourceAsStream("periods.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("== ")) {
                    reference = reference(line.substring(3).split(" ", -1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int arrow = line.lastIndexOf(" => ");
                    rows.add(new Row(reference, line.substring(0, arrow), line.substring(arrow + 4)));
                }
            }
        }
        return rows.stream();
    }

    private static Reference reference(String[] parts) {
        var reference = Reference.on(parts[0].equals("-") ? null : LocalDate.parse(parts[0]))
                .with(Tense.valueOf(parts[1]))
                .with(parts[2].equals("-") ? null : Period.parse(parts[2]));
        if (parts[3].equals("-")) {
            return reference;
        }
        var area = parts[3].split("/", -1);
        return reference.with(new Area(area[0]), Integer.parseInt(area[1]));
    }

    static List<TimeMention> times(String text) {
        var tokens = LEXICON.read(text);
        return new Times(tokens).in(0, tokens.size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTimeMeansItsPeriod(Row row) {
        String found = times(row.sentence).stream()
                .map(mention -> meaning(mention, row.reference))
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "none" : found).as(row.sentence).isEqualTo(row.expected);
    }

    private static String meaning(TimeMention mention, Reference reference) {
        if (mention.aside() != null) {
            return mention.aside().name().toLowerCase(Locale.ROOT);
        }
        var period = reference.resolve(Objects.requireNonNull(mention.said())).period();
        return period == null ? "?" : period.toString();
    }

    @Test
    void theTableIsLong() throws IOException {
        assertThat(rows().count()).isGreaterThan(200);
    }
}
