package io.gleaner.rule;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the data files, in the order in which they build on each other. */
final class Loader {
    private final Lexicon lexicon = new Lexicon();
    private final Map<Indicator, Catalogue.Entry> indicators = new LinkedHashMap<>();
    private final Map<Area, Catalogue.Region> regions = new LinkedHashMap<>();
    private final Map<Area, List<String>> currencies = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    Rules load() {
        // The largest file takes as long to parse as all others: another core does it while this one files their words.
        var largest = ForkJoinPool.commonPool().submit(() -> Row.ofResource("indicators.yaml"));
        Row.ofResource("numbers.yaml").forEach(this::number);
        Row.ofResource("units.yaml").forEach(this::unit);
        Row.ofResource("neighbours.yaml").forEach(this::neighbour);
        var money = Row.ofResource("currencies.yaml");
        money.forEach(this::currency);
        Row.ofResource("areas.yaml").forEach(this::area);
        Row.ofResource("times.yaml").forEach(this::time);
        Row.ofResource("bases.yaml").forEach(this::basis);
        Row.ofResource("moves.yaml").forEach(this::move);
        Row.ofResource("cues.yaml").forEach(this::cue);
        Row.ofResource("headings.yaml").forEach(this::heading);
        Row.ofResource("items.yaml").forEach(this::item);
        largest.join().forEach(this::indicator);
        return new Rules(lexicon, new Catalogue(indicators, regions, kinds), new Currencies(currencies, ends));
    }

    private void words(Row row, Sense sense) {
        words(row, row.list("forms"), sense);
    }

    private void words(Row row, List<String> forms, Sense sense) {
        for (String form : forms) {
            try {
                lexicon.add(form, sense);
            } catch (IllegalArgumentException e) {
                throw row.bad("'" + form + "': " + e.getMessage());
            }
        }
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
            words(row, new Sense.Move(direction, shape, motion, times, row.readIf("implies", Indicator::new)));
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

    private static int sign(String sign) {
        return switch (sign) {
            case "+" -> 1;
            case "-" -> -1;
            default -> throw new IllegalArgumentException("expected + or -");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
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

    private void indicator(Row row) {
        if (row.has("nothing")) {
            words(row, row.list("nothing"), new Sense.Term(null, null, 0, null, null, null, null, false, false, false));
            row.done();
            return;
        }
        var indicator = row.read("indicator", Indicator::new);
        var basis = row.readIf("basis", Basis::parse);
        for (Row term : row.rows("terms")) {
            term(indicator, term);
        }
        var ranges = new HashMap<String, Catalogue.Range>();
        row.lists("range").forEach((name, ends) -> {
            if (ends.size() != 2) {
                throw row.bad("range " + name + ": expected two ends");
            }
            ranges.put(name, new Catalogue.Range(new BigDecimal(ends.get(0)), new BigDecimal(ends.get(1))));
        });
        indicators.put(
                indicator,
                new Catalogue.Entry(
                        indicator,
                        row.text("name"),
                        row.read("kind", name -> constant(Catalogue.Kind.class, name)),
                        row.read("rhythm", name -> constant(Catalogue.Rhythm.class, name)),
                        row.integer("lag", 1),
                        Set.copyOf(row.list("level")),
                        row.flag("growth"),
                        Set.copyOf(row.list("change")),
                        row.has("percent") ? row.read("percent", Measure::parse) : Measure.GROWTH,
                        basis,
                        row.list("annualised").stream().map(Area::new).collect(Collectors.toSet()),
                        row.list("yearly").stream().map(Area::new).collect(Collectors.toSet()),
                        Set.copyOf(row.list("weekly")),
                        ranges));
        row.done();
    }

    private void term(Indicator indicator, Row row) {
        boolean needsItem = row.has("needs");
        if (needsItem && !row.text("needs").equals("item")) {
            throw row.bad("needs: expected item");
        }
        @Nullable Integer sign = row.readIf("sign", Loader::sign);
        words(
                row,
                new Sense.Term(
                        indicator,
                        row.readIf("item", item -> item),
                        sign == null ? 0 : sign,
                        row.readIf("area", Area::new),
                        row.readIf("basis", Basis::parse),
                        row.readIf("measure", Measure::parse),
                        row.readIf("unit", family -> family),
                        row.flag("weak"),
                        row.flag("topic"),
                        needsItem));
        row.done();
    }
}
