package io.gleaner.rule;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what can be measured: the indicators with their terms, and the phrases that tell them without a name. */
final class Measurables {
    private final Lexicon lexicon;
    private final Map<Indicator, Catalogue.Entry> indicators = new LinkedHashMap<>();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final List<Phrase> free = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    Measurables(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Map<Indicator, Catalogue.Entry> indicators() {
        return indicators;
    }

    Rules rules(Catalogue catalogue, Currencies currencies) {
        return new Rules(lexicon, catalogue, currencies, List.copyOf(phrases.values()), free, examples);
    }

    /** Reads a row of the catalogue. */
    void indicator(Row row) {
        if (row.has("nothing")) {
            lexicon.addAll(
                    row,
                    row.list("nothing"),
                    new Sense.Term(
                            null,
                            null,
                            0,
                            null,
                            null,
                            null,
                            row.readIf("unit", family -> family),
                            Sense.Standing.ALONE));
            row.done();
            return;
        }
        var indicator = row.read("indicator", Indicator::new);
        for (Row term : row.rows("terms")) {
            term(indicator, term);
        }
        examples(row, indicator.code(), false);
        if (!indicators.containsKey(indicator)) {
            indicators.put(indicator, entry(indicator, row));
        } else if (row.has("name")) {
            throw row.bad("the catalogue has " + indicator + " already; leave out its name to add terms to it");
        }
        row.done();
    }

    private static Catalogue.Entry entry(Indicator indicator, Row row) {
        var kind = row.read("kind", name -> Loader.constant(Catalogue.Kind.class, name));
        var usual = Usual.of(kind);
        var ranges = new HashMap<String, Catalogue.Range>();
        row.lists("range").forEach((name, ends) -> {
            if (ends.size() != 2) {
                throw row.bad("range " + name + ": expected two ends");
            }
            ranges.put(name, new Catalogue.Range(new BigDecimal(ends.get(0)), new BigDecimal(ends.get(1))));
        });
        return new Catalogue.Entry(
                indicator,
                row.text("name"),
                kind,
                row.has("rhythm")
                        ? row.read("rhythm", name -> Loader.constant(Catalogue.Rhythm.class, name))
                        : Catalogue.Rhythm.MONTH,
                row.integer("lag", 1),
                row.has("level") ? Set.copyOf(row.list("level")) : usual.level(),
                row.has("growth") ? row.flag("growth") : usual.growth(),
                row.has("change") ? Set.copyOf(row.list("change")) : usual.change(),
                row.has("percent") ? row.read("percent", Measure::parse) : usual.percent(),
                row.readIf("basis", Basis::parse),
                row.list("annualised").stream().map(Area::new).collect(Collectors.toSet()),
                row.list("yearly").stream().map(Area::new).collect(Collectors.toSet()),
                Set.copyOf(row.list("weekly")),
                ranges);
    }

    private void term(Indicator indicator, Row row) {
        lexicon.addAll(row, row.list("forms"), meaning(indicator, row, standing(row)));
        row.done();
    }

    private static Sense.Standing standing(Row row) {
        if (row.has("needs")) {
            if (!row.text("needs").equals("item")) {
                throw row.bad("needs: expected item");
            }
            return Sense.Standing.WITH_GOOD;
        }
        if (row.flag("topic")) {
            return Sense.Standing.TOPIC;
        }
        return row.flag("owned")
                ? Sense.Standing.OWNED
                : row.flag("weak") ? Sense.Standing.SPOKEN_OF : Sense.Standing.ALONE;
    }

    /** What a term or a phrase says beside its indicator. */
    private static Sense.Term meaning(Indicator indicator, Row row, Sense.Standing standing) {
        @Nullable Integer sign = row.readIf("sign", Measurables::sign);
        return new Sense.Term(
                indicator,
                row.readIf("item", item -> item),
                sign == null ? 0 : sign,
                row.readIf("area", Area::new),
                row.readIf("basis", Basis::parse),
                row.readIf("measure", Measure::parse),
                row.readIf("unit", family -> family),
                standing);
    }

    /** Reads a row of the phrases; what it measures has been read before. */
    void phrase(Row row) {
        String name = row.text("phrase");
        var indicator = row.read("indicator", Indicator::new);
        if (!indicators.containsKey(indicator)) {
            throw row.bad("indicator: the catalogue has no '" + indicator + "'");
        }
        if (phrases.containsKey(name)) {
            throw row.bad("the phrase '" + name + "' stands twice");
        }
        if (row.has("regex")) {
            var shape = row.read("regex", FreePattern::new);
            var phrase = new Phrase(name, Set.of(), meaning(indicator, row, Sense.Standing.ALONE), shape);
            phrases.put(name, phrase);
            free.add(phrase);
        } else {
            var read = row.read("pattern", text -> PatternReader.read(lexicon, text));
            var phrase =
                    new Phrase(name, read.families(), meaning(indicator, row, Sense.Standing.ALONE), read.pattern());
            phrases.put(name, phrase);
            lexicon.addAll(row, read.keys(), new Sense.Key(phrase));
        }
        if (!row.has("finds") || !row.has("never")) {
            throw row.bad("a phrase stands with examples of what it finds and what it never finds");
        }
        examples(row, name, true);
        row.done();
    }

    /** The examples that stand beside a rule. */
    private void examples(Row row, String rule, boolean phrase) {
        String where = row.where();
        var seen = row.has("seen") ? row.read("seen", LocalDate::parse) : Example.USUAL_DAY;
        for (String text : row.list("finds")) {
            examples.add(row.parse("finds", text, words -> Example.finding(rule, phrase, where, seen, words)));
        }
        for (String text : row.list("never")) {
            examples.add(new Example(rule, phrase, where, seen, text, null));
        }
    }

    private static int sign(String sign) {
        return switch (sign) {
            case "+" -> 1;
            case "-" -> -1;
            default -> throw new IllegalArgumentException("expected + or -");
        };
    }
}
