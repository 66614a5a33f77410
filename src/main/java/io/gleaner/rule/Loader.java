package io.gleaner.rule;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/** Reads the data files, in the order in which they build on each other. */
final class Loader {
    private static final String LARGEST = "indicators.yaml";

    private final Lexicon lexicon = new Lexicon();
    private final Measurables measurables = new Measurables(lexicon);
    private final Map<Area, Catalogue.Region> regions = new LinkedHashMap<>();
    private final Map<Area, List<String>> currencies = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /** The data files in the order in which they build on each other, and what reads a row of each. */
    private final Map<String, Consumer<Row>> files = new LinkedHashMap<>();

    Loader() {
        files.put("numbers.yaml", this::number);
        files.put("units.yaml", this::unit);
        files.put("neighbours.yaml", this::neighbour);
        files.put("currencies.yaml", this::currency);
        files.put("areas.yaml", this::area);
        files.put("times.yaml", this::time);
        files.put("bases.yaml", this::basis);
        files.put("moves.yaml", this::move);
        files.put("cues.yaml", this::cue);
        files.put("headings.yaml", this::heading);
        files.put("items.yaml", this::item);
        files.put(LARGEST, measurables::indicator);
        files.put("phrases.yaml", measurables::phrase);
    }

    /** The rules that come with Gleaner. */
    Rules load() {
        standard();
        return rules();
    }

    /** The same, and on top of them those of a folder. */
    Rules load(Path pack) {
        standard();
        var known = files.keySet();
        var found = Row.filesIn(pack);
        for (String name : found) {
            if (!known.contains(name)) {
                throw new BadRule(
                        pack.resolve(name).toString(),
                        0,
                        "no file of rules has that name; expected one of " + String.join(", ", known));
            }
        }
        files.forEach((name, reader) -> {
            if (found.contains(name)) {
                Row.ofFile(pack.resolve(name)).forEach(reader);
            }
        });
        return rules();
    }

    private void standard() {
        // The largest file takes as long to parse as all others: another core does it while this one files their words.
        var largest = ForkJoinPool.commonPool().submit(() -> Row.ofResource(LARGEST));
        files.forEach((name, reader) -> (name.equals(LARGEST) ? largest.join() : Row.ofResource(name)).forEach(reader));
    }

    private Rules rules() {
        var catalogue = new Catalogue(measurables.indicators(), regions, kinds);
        return measurables.rules(catalogue, new Currencies(currencies, ends));
    }

    private void words(Row row, Sense sense) {
        words(row, row.list("forms"), sense);
    }

    private void words(Row row, List<String> forms, Sense sense) {
        lexicon.addAll(row, forms, sense);
    }

    private void number(Row row) {
        Sense sense;
        if (row.has("number")) {
            sense = new Sense.Count(row.number("number"));
        } else if (row.has("scale")) {
            sense = new Sense.Scale(row.number("scale"), row.flag("money_only"));
        } else if (row.has("ordinal")) {
            sense = new Sense.Ordinal(row.integer("ordinal", 0));
        } else if (row.has("part")) {
            sense = new Sense.Part(row.number("part"));
        } else {
            row.text("vague");
            sense = new Sense.Vague();
        }
        words(row, sense);
        row.done();
    }

    private void unit(Row row) {
        var unit = row.read("unit", Unit::new);
        var factor = row.has("factor") ? row.number("factor") : BigDecimal.ONE;
        words(row, new Sense.Measured(unit, factor, row.text("family")));
        row.done();
    }

    private void neighbour(Row row) {
        words(row, new Sense.Beside(row.read("neighbour", name -> constant(Sense.Company.class, name))));
        row.done();
    }

    private final Map<String, Currencies.Choice> families = new HashMap<>();

    private void currency(Row row) {
        if (row.has("family")) {
            var before = new HashMap<Integer, String>();
            row.texts("before").forEach((year, code) -> before.put(Integer.valueOf(year), code));
            var choice = new Currencies.Choice(row.list("members"), row.text("default"), before);
            families.put(row.text("family"), choice);
            words(row, new Sense.Money(choice, BigDecimal.ONE, false));
            words(row, row.list("symbols"), new Sense.Money(choice, BigDecimal.ONE, true));
        } else if (row.has("minor")) {
            row.text("minor");
            String of = row.text("of");
            var whole = families.containsKey(of) ? families.get(of) : Currencies.Choice.only(of);
            var members = row.list("members");
            var choice = members.isEmpty() ? whole : new Currencies.Choice(members, whole.fallback(), whole.before());
            var factor = BigDecimal.ONE.divide(BigDecimal.valueOf(row.integer("parts", 100)), MathContext.DECIMAL32);
            words(row, new Sense.Money(choice, factor, false));
            words(row, row.list("symbols"), new Sense.Money(choice, factor, true));
        } else {
            String code = row.text("currency");
            var choice = Currencies.Choice.only(code);
            words(row, row.list("names"), new Sense.Money(choice, BigDecimal.ONE, false));
            words(row, row.list("symbols"), new Sense.Money(choice, BigDecimal.ONE, true));
            if (!row.text("noncode", "false").equals("true")) {
                words(row, List.of(code), new Sense.Money(choice, BigDecimal.ONE, true));
            }
            row.list("nick");
            if (row.has("until")) {
                ends.put(code, row.integer("until", 0));
            }
        }
        row.done();
    }

    private void area(Row row) {
        if (row.has("decoy")) {
            row.text("decoy");
            words(row, new Sense.Place(null, Sense.Pointer.DECOY, Map.of()));
            row.done();
            return;
        }
        var area = row.read("area", Area::new);
        var before = new HashMap<Integer, Area>();
        row.texts("before").forEach((year, code) -> before.put(Integer.valueOf(year), new Area(code)));
        if (row.has("epithet")) {
            words(row, row.list("epithet"), new Sense.Place(area, Sense.Pointer.METONYM, before));
            row.done();
            return;
        }
        POINTERS.forEach(by -> words(row, row.list(by.getKey()), new Sense.Place(area, by.getValue(), before)));
        var own = new ArrayList<String>();
        if (row.has("currency")) {
            own.add(row.text("currency"));
        }
        own.addAll(row.list("former"));
        currencies.put(area, List.copyOf(own));
        var members = row.list("members").stream().map(Area::new).toList();
        row.text("rival", "");
        regions.put(area, new Catalogue.Region(area, row.text("name"), row.integer("fiscal", 1), members));
        row.done();
    }

    private static final List<Map.Entry<String, Sense.Pointer>> POINTERS = List.of(
            Map.entry("names", Sense.Pointer.NAME),
            Map.entry("people", Sense.Pointer.PEOPLE),
            Map.entry("metonyms", Sense.Pointer.METONYM),
            Map.entry("bank", Sense.Pointer.BANK),
            Map.entry("offices", Sense.Pointer.OFFICE),
            Map.entry("weak", Sense.Pointer.WEAK),
            Map.entry("cities", Sense.Pointer.CITY),
            Map.entry("hints", Sense.Pointer.CITY));

    private void time(Row row) {
        var kind = row.read("time", name -> constant(Sense.Calendar.class, name));
        words(row, new Sense.Time(kind, row.integer("value", 0)));
        row.done();
    }

    private void basis(Row row) {
        words(row, new Sense.Against(row.read("basis", Basis::parse)));
        row.done();
    }

    private void move(Row row) {
        if (row.has("bound")) {
            words(row, new Sense.Bound(row.read("bound", Qualifier::parse), row.flag("behind")));
        } else {
            int direction = row.read("move", Loader::direction);
            var shape = row.read("shape", name -> constant(Sense.Shape.class, name));
            var motion = row.has("motion")
                    ? row.read("motion", name -> constant(Sense.Motion.class, name))
                    : Sense.Motion.PLAIN;
            var times = row.has("times") ? row.number("times") : null;
            words(row, new Sense.Move(direction, shape, motion, times));
        }
        row.done();
    }

    private static int direction(String word) {
        return switch (word) {
            case "up" -> 1;
            case "down" -> -1;
            case "none" -> 0;
            default -> throw new IllegalArgumentException("expected up, down or none");
        };
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private void cue(Row row) {
        var signal = row.read("cue", name -> constant(Sense.Signal.class, name));
        var forms = row.list("forms");
        for (String form : forms) {
            words(row, List.of(form), new Sense.Cue(signal, form));
        }
        row.done();
    }

    private static final List<String> BASKET = List.of("cpi", "food", "fuel", "energy", "service");

    private void heading(Row row) {
        words(row, new Sense.Heading(row.read("heading", name -> constant(Sense.Head.class, name))));
        row.done();
    }

    private void item(Row row) {
        var kinds = row.list("kinds");
        String item = row.text("item");
        this.kinds.put(item, Set.copyOf(kinds));
        boolean basket = BASKET.stream().anyMatch(kinds::contains);
        words(
                row,
                new Sense.Good(
                        item,
                        row.readIf("per", per -> per),
                        kinds.contains("traded"),
                        basket,
                        kinds.contains("generic")));
        row.done();
    }
}
