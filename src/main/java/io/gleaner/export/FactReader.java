package io.gleaner.export;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Statement;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Facts read back from what {@link FactRows} wrote. The reasons of a fact are in neither format; what JSON lines do not
 * hold of an article (its date, publisher, title, address) and the name of the rule is empty or null.
 */
public final class FactReader {
    private FactReader() {}

    /**
     * Reads facts one by one.
     *
     * @param format JSONL or CSV; a table cannot be read
     * @param in the text, left open
     * @param file what to call the text where something is wrong with it
     * @param facts takes each fact
     * @throws BadRowException for the first row that is not a fact
     */
    public static void read(Format format, Reader in, String file, Consumer<Fact> facts) throws IOException {
        new RowReader<>(file, FactReader::fact, facts).read(format, in);
    }

    /** Reads all facts of a text. */
    public static List<Fact> readAll(Format format, Reader in, String file) throws IOException {
        var facts = new ArrayList<Fact>();
        read(format, in, file, facts::add);
        return facts;
    }

    private static Fact fact(Fields row) {
        var quantity = new Quantity(
                row.get("value", Fields::decimal),
                row.maybe("upper", Fields::decimal),
                row.get("unit", Unit::new),
                row.get("qualifier", Qualifier::parse));
        var statement = new Statement(
                row.get("indicator", Indicator::new),
                row.maybe("item", Function.identity()),
                row.maybe("area", Area::new),
                row.maybe("counterpart", Area::new),
                row.get("measure", Measure::parse),
                row.maybe("basis", Basis::parse),
                quantity,
                row.maybe("period", Period::parse),
                row.get("status", Status::parse));
        var origin = new Origin(
                row.text("article"),
                row.texts().getOrDefault("title", ""),
                row.maybe("publisher", Function.identity()),
                row.maybe("published", LocalDate::parse),
                row.maybe("address", Function.identity()),
                row.texts().getOrDefault("inferred", "").equals("true"));
        var evidence = new Evidence(
                origin,
                row.texts().getOrDefault("quote", ""),
                row.texts().getOrDefault("sentence", ""),
                row.get("start", Integer::parseInt),
                row.get("end", Integer::parseInt),
                row.maybe("source", Function.identity()),
                row.texts().getOrDefault("rule", ""),
                List.of());
        return new Fact(statement, row.get("confidence", Double::parseDouble), evidence);
    }
}
