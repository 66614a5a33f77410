package io.gleaner;

import io.gleaner.fact.Area;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Statement;
import io.gleaner.fact.Unit;
import io.gleaner.series.Kind;
import io.gleaner.series.Policy;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Facts that nobody reported, and words for their codes, for the tests of what is drawn and written. */
public final class Invented {
    /** Text as an attacker would have it in an article. */
    public static final String HOSTILE = "<script>alert('x')</script> \"quoted\" & =cmd|'/C calc'!A0 \u202Eevil\u0007";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("KR", "South Korea"),
            Map.entry("US", "United States"),
            Map.entry("JP", "Japan"),
            Map.entry("IN", "India"),
            Map.entry("PH", "Philippines"),
            Map.entry("TH", "Thailand"),
            Map.entry("ASIA_XJP", "Asia excluding Japan"),
            Map.entry("DE", "Germany"),
            Map.entry("GB", "United Kingdom"),
            Map.entry("cpi", "consumer prices"),
            Map.entry("%", "percent"),
            Map.entry("pp", "percentage points"),
            Map.entry("pmi_manufacturing", "manufacturing PMI"),
            Map.entry("gdp", "GDP"),
            Map.entry("USD", "US dollars"),
            Map.entry("JPY/5kg", "yen per 5 kg"),
            Map.entry("ha", "hectares"),
            Map.entry("index", "index points"));

    private static final Map<String, Kind> KINDS = Map.of(
            "policy_rate",
            Kind.POLICY,
            "trade_balance",
            Kind.FLOW,
            "exports",
            Kind.FLOW,
            "price",
            Kind.PRICE,
            "pmi_manufacturing",
            Kind.INDEX,
            "unemployment_rate",
            Kind.RATE,
            "births",
            Kind.FLOW);

    private Invented() {}

    /** What the catalogue would say. */
    public static Vocabulary words() {
        var codes = Vocabulary.ofCodes();
        return new Vocabulary() {
            @Override
            public String indicator(Indicator indicator) {
                return NAMES.getOrDefault(indicator.code(), codes.indicator(indicator));
            }

            @Override
            public String area(Area area) {
                return NAMES.getOrDefault(area.code(), area.code());
            }

            @Override
            public String item(String item) {
                return codes.item(item);
            }

            @Override
            public String unit(Unit unit) {
                return NAMES.getOrDefault(unit.code(), unit.code());
            }

            @Override
            public String towards(Indicator indicator) {
                return "with";
            }

            @Override
            public Kind kind(Indicator indicator) {
                return KINDS.getOrDefault(indicator.code(), Kind.COUNT);
            }
        };
    }

    /** A fact read on a day in a paper: {@code 2025-06-12 | The Star | Census Bureau | STATEMENT}, parts may be empty. */
    public static Fact fact(String line) {
        String[] parts = line.split("\\s*\\|\\s*", 4);
        var statement = Statement.parse(parts[3]);
        var quote = statement.quantity().value().toPlainString();
        var sentence = "It was put at " + quote + " for " + statement.indicator() + ", the office said.";
        return fact(parts[0], parts[1], parts[2], statement, "Figures of " + parts[0], sentence, quote);
    }

    /** A fact with a title and a sentence of one's own. */
    public static Fact fact(
            String day,
            String publisher,
            String source,
            Statement statement,
            String title,
            String sentence,
            String quote) {
        var published = day.isEmpty() ? null : LocalDate.parse(day);
        int start = title.length() + 2 + Math.max(0, sentence.indexOf(quote));
        var origin = new Origin(
                (publisher + "-" + day).replace(' ', '-'),
                title,
                publisher.isEmpty() ? null : publisher,
                published,
                "https://news.example/" + day);
        return new Fact(
                statement,
                0.93,
                new Evidence(
                        origin,
                        quote,
                        sentence,
                        start,
                        start + quote.length(),
                        source.isEmpty() ? null : source,
                        "level",
                        List.of(new Evidence.Reason("period", "named in the sentence"))));
    }

    public static SeriesSet set(String lines) {
        return SeriesSet.gather(
                lines.lines()
                        .filter(line -> line.contains("|"))
                        .map(Invented::fact)
                        .toList(),
                Policy.LATEST);
    }

    /** Every sort of series that one meets, and one fact whose every text is hostile. */
    public static List<Fact> facts() {
        try (var in = Invented.class.getResourceAsStream("invented.txt")) {
            var facts = new ArrayList<Fact>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|"))
                    .map(Invented::fact)
                    .forEach(facts::add);
            facts.add(fact(
                    "2025-06-01",
                    "米の新聞 " + HOSTILE,
                    HOSTILE,
                    Statement.parse("births US level 2024 actual =3600000 persons"),
                    HOSTILE + " 😀 مرحبا",
                    "Births were 3.6 million. " + HOSTILE,
                    "3.6 million"));
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SeriesSet set() {
        return SeriesSet.gather(facts(), Policy.LATEST);
    }
}
