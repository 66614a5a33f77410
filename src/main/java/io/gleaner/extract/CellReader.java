package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Head;
import io.gleaner.rule.Sense.Pointer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles what a figure of a table says, from the words in its cell, at the head of its row and column, and around the table. */
final class CellReader {
    private static final Set<String> GOODS = Set.of(
            "price", "production", "consumption", "stocks", "area", "yield", "exports", "imports", "orders", "tariff");
    private static final Set<String> BILATERAL = Set.of("trade_balance", "exports", "imports", "fdi", "tariff");
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final BigDecimal RATE = BigDecimal.valueOf(100);

    private final Rules rules;
    private final Table table;
    private final Topic topic;
    private final @Nullable LocalDate published;
    private final TablePeriods periods;
    private final boolean familiar;

    CellReader(Rules rules, Table table, Topic topic, @Nullable LocalDate published) {
        this.rules = rules;
        this.table = table;
        this.topic = topic;
        this.published = published;
        this.periods = new TablePeriods(rules, table, topic, published);
        this.familiar = familiar(table);
    }

    /** What each figure of a row says; figures that nothing tells apart are refused together. */
    List<Draft> read(Table.Row row) {
        var drafts = row.figures().stream().map(figure -> read(row, figure)).toList();
        var slots = new HashMap<List<Object>, Draft>();
        for (var draft : drafts) {
            if (draft.isRefused()) {
                continue;
            }
            var same = slots.putIfAbsent(
                    Arrays.asList(
                            draft.code(),
                            draft.item,
                            draft.area,
                            draft.counterpart,
                            draft.measure,
                            draft.basis,
                            draft.unit,
                            draft.period,
                            draft.status),
                    draft);
            if (same != null && draft.value != null && same.value != null && draft.value.compareTo(same.value) != 0) {
                same.refuse("figures of a table that nothing tells apart");
                draft.refuse("figures of a table that nothing tells apart");
            }
        }
        return drafts;
    }

    /** What the figure says; refused, with the reason, where that cannot be told. */
    private Draft read(Table.Row row, Table.Figure figure) {
        var own = own(row, figure);
        String refusal = null;
        if (!figure.told()) {
            refusal = "a table whose columns cannot be told";
        } else if (row.stub() != null && !row.stub().isUnderstood()) {
            refusal = "a row of a table whose name is not known";
        } else if (row.stub() != null
                && row.stub().scene != null
                && !row.stub().scene.amounts.isEmpty()) {
            refusal = "a row of a table for a class of sizes";
        } else if (!familiar) {
            refusal = "a table whose rows are not known";
        } else if (aside(own) || aside(nearest())) {
            refusal = "a table that counts what no indicator does";
        } else if (nowhere(own)) {
            refusal = "a place without a code";
        } else if (firm(own) || firm(nearest())) {
            refusal = "a company's own figure";
        }
        var draft = refusal == null ? subject(figure.cell().figure(), own) : null;
        if (draft == null) {
            draft = new Draft(figure.cell().figure());
            draft.refuse(refusal == null ? "a table of no known indicator" : refusal);
            return draft;
        }
        place(draft, own);
        status(draft, own);
        unit(draft);
        periods.settle(draft, row, figure, own);
        measure(draft, own);
        sign(draft);
        plausible(draft);
        return draft;
    }

    /** The cells that speak of this figure alone, the nearest first. */
    private static List<Cell> own(Table.Row row, Table.Figure figure) {
        var own = new ArrayList<Cell>(4);
        own.add(figure.cell());
        for (var cell : new Cell[] {row.stub(), figure.head(), row.section()}) {
            if (cell != null) {
                own.add(cell);
            }
        }
        return own;
    }

    /** The caption right before the table, and the headline. */
    private List<Cell> nearest() {
        var captions = table.captions();
        return captions.size() < 3 ? captions : List.of(captions.get(0), captions.get(captions.size() - 1));
    }

    private static boolean aside(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.says(Head.ASIDE));
    }

    /** Whether the only place named is a city, or a name that means no country. */
    private boolean nowhere(List<Cell> own) {
        return area(own, false) == null
                && own.stream().anyMatch(cell -> cell.scene != null && !cell.scene.places.isEmpty());
    }

    /** Whether at least half of the rows are headed by words that are known. */
    private static boolean familiar(Table table) {
        long known = table.rows().stream()
                .filter(row -> row.stub() == null || row.stub().isUnderstood())
                .count();
        return 2 * known >= table.rows().size();
    }

    private static boolean firm(List<Cell> cells) {
        for (var cell : cells) {
            for (var cue : cell.scene == null ? List.<Mark<Sense.Cue>>of() : cell.scene.cues) {
                switch (cue.sense().signal()) {
                    case FIRM, COMPANY, PROFIT, TRADE, RESULT -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /** The figure with its unit and its indicator; null where the table names none that it fits. */
    private @Nullable Draft subject(Amount bare, List<Cell> own) {
        boolean named = false;
        for (var source : own) {
            named |= names(source);
            var draft = term(bare, source, own, true);
            if (draft != null) {
                draft.because("indicator", "the table names it: " + source.text);
                return draft;
            }
        }
        for (var caption : named ? List.<Cell>of() : table.captions()) {
            var draft = term(bare, caption, own, false);
            if (draft != null && !otherwise(draft, own)) {
                draft.doubt(0.95, "indicator", "said above the table: " + caption.text);
                return draft;
            }
        }
        return named ? null : good(bare, own);
    }

    /** Whether words name an indicator of their own, so that none from around the table is meant. */
    private static boolean names(Cell cell) {
        return cell.scene != null
                && cell.scene.terms.stream()
                        .anyMatch(term -> !term.sense().weak() && term.sense().indicator() != null);
    }

    /** Whether the figure's own words can name an indicator, and not this one: sales under a caption that names stocks. */
    private static boolean otherwise(Draft draft, List<Cell> own) {
        boolean other = false;
        for (var cell : own) {
            for (var term : cell.scene == null ? List.<Mark<Sense.Term>>of() : cell.scene.terms) {
                var indicator = term.sense().indicator();
                if (indicator != null && indicator.code().equals(draft.code())) {
                    return false;
                }
                other |= indicator != null && !plain(cell, term);
            }
        }
        return other;
    }

    /** Whether a weak name is a mere word of tables: total, rate. */
    private static boolean plain(Cell cell, Mark<Sense.Term> term) {
        var heading = cell.scene == null
                ? null
                : cell.scene.tokens.sense(
                        cell.scene.tokens.hitAt(term.from(), Sense.Layer.HEADING), Sense.Heading.class);
        return term.sense().weak() && heading != null && heading.head() == Head.PLAIN;
    }

    private @Nullable Draft term(Amount bare, Cell source, List<Cell> own, boolean near) {
        if (source.scene == null) {
            return null;
        }
        Mark<Sense.Term> best = null;
        Draft draft = null;
        for (var term : source.scene.terms) {
            var indicator = term.sense().indicator();
            if (indicator == null || term.sense().weak() && !(near && spoken(indicator))) {
                continue;
            }
            String overlapped = overlapped(source.scene, term);
            String item = overlapped != null ? overlapped : item(term.sense(), own);
            if (term.sense().needsItem() && item == null) {
                continue;
            }
            var entry = rules.catalogue().entry(indicator);
            var amount = counted(bare, entry, term.sense(), own);
            if (amount == null
                    || best != null && !(best.sense().weak() && !term.sense().weak()) && !akin(best, term)) {
                continue;
            }
            best = term;
            draft = new Draft(amount);
            draft.term = term;
            draft.entry = entry;
            draft.item = item;
        }
        return draft;
    }

    /** The good whose name reaches into a term from before it: {@code fish oil production} is no production of oil. */
    private static @Nullable String overlapped(Scene scene, Mark<Sense.Term> term) {
        for (var good : scene.goods) {
            if (term.sense().item() != null && good.from() < term.from() && good.to() > term.from()) {
                return good.sense().item();
            }
        }
        return null;
    }

    /** Of two weak meanings of one word, whether the later is nearer to what the text speaks of. */
    private boolean akin(Mark<Sense.Term> best, Mark<Sense.Term> other) {
        return best.from() == other.from()
                && best.sense().weak()
                && other.sense().weak()
                && rank(other.sense().indicator()) > rank(best.sense().indicator());
    }

    private boolean spoken(Indicator indicator) {
        return rank(indicator) > 0;
    }

    /** How plainly the text around the table speaks of an indicator or of its core. */
    private int rank(@Nullable Indicator indicator) {
        if (indicator == null) {
            return 0;
        }
        String code = indicator.code();
        String whole = code.startsWith("core_") ? code.substring(5) : code;
        for (var row : table.rows()) {
            for (var figure : row.figures()) {
                if (figure.head() != null && speaks(figure.head(), code, whole)) {
                    return 3;
                }
            }
            if (row.stub() != null && speaks(row.stub(), code, whole)) {
                return 3;
            }
        }
        for (var caption : table.captions()) {
            if (speaks(caption, code, whole)) {
                return 2;
            }
        }
        return topic.recency(indicator) > 0 ? 1 : 0;
    }

    private static boolean speaks(Cell cell, String code, String whole) {
        return cell.scene != null
                && cell.scene.terms.stream()
                        .anyMatch(term -> !term.sense().weak()
                                && term.sense().indicator() != null
                                && (term.sense().indicator().code().equals(code)
                                        || term.sense().indicator().code().equals(whole)));
    }

    private @Nullable String item(Sense.Term term, List<Cell> own) {
        if (term.item() != null
                || term.indicator() == null
                || !GOODS.contains(term.indicator().code())) {
            return term.item();
        }
        String near = firstGood(own);
        return near != null
                ? near
                : firstGood(table.captions()) != null
                        ? firstGood(table.captions())
                        : term.needsItem() ? topic.item : null;
    }

    private static @Nullable String firstGood(List<Cell> cells) {
        for (var cell : cells) {
            if (cell.scene != null && !cell.scene.goods.isEmpty()) {
                return cell.scene.goods.get(0).sense().item();
            }
        }
        return null;
    }

    /** A good whose unit alone tells what is measured: land is area, money for a quantity is a price. */
    private @Nullable Draft good(Amount bare, List<Cell> own) {
        String item = firstGood(own);
        item = item == null ? firstGood(table.captions()) : item;
        if (item == null) {
            return null;
        }
        for (String code : List.of("price", "area", "yield")) {
            var entry = rules.catalogue().entry(new Indicator(code));
            var term = Sense.Term.plain(entry.indicator(), item, false);
            var amount = worded(bare, entry, term, own);
            String family = amount == null ? "" : amount.family();
            if (amount != null
                    && (code.equals("price") && family.equals("money_per")
                            || code.equals("area") && family.equals("land")
                            || code.equals("yield") && family.equals("yield"))) {
                var draft = new Draft(amount);
                draft.term = new Mark<>(0, 1, term);
                draft.entry = entry;
                draft.item = item;
                draft.because("indicator", "a figure of " + item + " in such a unit");
                return draft;
            }
        }
        return null;
    }

    /** The figure with its unit, where the indicator can have such a figure; null where not. */
    private @Nullable Amount counted(Amount bare, Catalogue.Entry entry, Sense.Term term, List<Cell> own) {
        var worded = worded(bare, entry, term, own);
        if (worded != null) {
            return worded;
        }
        if (!bare.family().equals("none") && !bare.family().equals("noun") || bare.value() == null) {
            return null;
        }
        if (percentByWords(entry, term, own) && bare.value().abs().compareTo(LARGE) < 0) {
            return UnitWords.percent(rules, bare);
        }
        boolean small = bare.value().abs().compareTo(RATE) <= 0;
        if (entry.percent() == Measure.LEVEL && entry.level().contains("percent") && small) {
            return UnitWords.percent(rules, bare);
        }
        if (entry.level().contains("index") && !entry.level().contains("money")) {
            return bare;
        }
        boolean large = bare.value().abs().compareTo(LARGE) >= 0;
        return large
                        && (entry.level().contains("persons")
                                || entry.level().contains("units")
                                || entry.change().contains("persons"))
                ? bare
                : null;
    }

    /** Whether words say that a bare figure is a rate of growth: a basis, or a name that is one. */
    private boolean percentByWords(Catalogue.Entry entry, Sense.Term term, List<Cell> own) {
        if (!entry.growth()) {
            return false;
        }
        return term.measure() == Measure.GROWTH
                || own.stream().anyMatch(cell -> cell.scene != null && !cell.scene.bases.isEmpty());
    }

    /** The figure in its own unit or in the one the words around it name. */
    private @Nullable Amount worded(Amount bare, Catalogue.Entry entry, Sense.Term term, List<Cell> own) {
        if (!bare.family().equals("none")) {
            return fits(bare, entry, term) ? bare : null;
        }
        var scaled = bare;
        for (var cell : own) {
            var words = cell == own.get(0)
                    ? null
                    : cell.start == 0 ? UnitWords.in(rules, cell) : UnitWords.behind(rules, cell);
            if (words != null) {
                scaled = words.of(scaled);
                if (!scaled.family().equals("none")) {
                    return fits(scaled, entry, term) ? scaled : null;
                }
            }
        }
        for (var cell : table.captions()) {
            for (var words : UnitWords.announced(rules, cell)) {
                var announced = words.of(scaled);
                if (announced.family().equals("none")) {
                    scaled = announced;
                } else if (fits(announced, entry, term)) {
                    return announced;
                }
            }
        }
        return null;
    }

    private static boolean fits(Amount amount, Catalogue.Entry entry, Sense.Term term) {
        return Fitting.fits(amount, entry, term);
    }

    private void place(Draft draft, List<Cell> own) {
        var term = draft.term;
        if (term != null && term.sense().area() != null) {
            draft.area = term.sense().area();
            return;
        }
        var near = area(own, false);
        var around = area(table.captions(), true);
        if (near != null && BILATERAL.contains(draft.code()) && !near.equals(around)) {
            var whose = around != null ? around : topic.home;
            if (whose != null && !whose.equals(near)) {
                draft.area = whose;
                draft.counterpart = near;
                draft.doubt(0.8, "counterpart", "the row's country, of trade that is not its own");
                return;
            }
        }
        if (near != null) {
            draft.area = near;
            draft.because("area", "the table names it");
        } else if (around != null) {
            draft.area = around;
            draft.doubt(0.97, "area", "said above the table");
        } else if (topic.area != null || topic.home != null) {
            draft.area = topic.area != null ? topic.area : topic.home;
            draft.doubt(0.92, "area", "the article speaks of it");
        } else {
            draft.doubt(0.75, "area", "none is named");
        }
    }

    /** The first area that cells name; in running text also one that the word may only hint at. */
    private @Nullable Area area(List<Cell> cells, boolean hinted) {
        int year = published == null ? Integer.MAX_VALUE : published.getYear();
        Area weak = null;
        for (var cell : cells) {
            for (var place : cell.scene == null ? List.<Mark<Sense.Place>>of() : cell.scene.places) {
                var area = place.sense().in(year);
                var pointer = place.sense().pointer();
                if (area == null || pointer == Pointer.CITY || pointer == Pointer.DECOY) {
                    continue;
                }
                if (pointer != Pointer.WEAK) {
                    return area;
                }
                weak = weak == null ? area : weak;
            }
        }
        return hinted ? weak : null;
    }

    private void status(Draft draft, List<Cell> own) {
        for (var cell : own) {
            if (takeStatus(draft, cell)
                    || cell.says(Head.ACTUAL)
                    || cell.says(Head.PREVIOUS)
                    || cell.says(Head.REVISED)) {
                return;
            }
        }
        if (!table.captions().isEmpty() && table.captions().get(0).says(Head.EXPECTED)) {
            draft.status = Status.FORECAST;
            draft.doubt(0.95, "status", table.captions().get(0).text);
        }
    }

    private static boolean takeStatus(Draft draft, Cell cell) {
        var signal = cell.status();
        if (signal == null) {
            return false;
        }
        draft.status = switch (signal) {
            case TARGET -> Status.TARGET;
            case BEFORE_REVISION -> Status.SUPERSEDED;
            default -> Status.FORECAST;
        };
        draft.because("status", cell.text);
        return true;
    }

    private void unit(Draft draft) {
        var amount = draft.amount;
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        switch (amount.family()) {
            case "none", "noun" -> {
                draft.unit = entry.level().contains("index") && !entry.level().contains("money")
                        ? Unit.INDEX
                        : new Unit(entry.level().contains("units") ? "units" : "persons");
                draft.doubt(0.9, "unit", "what " + entry.name() + " is counted in");
            }
            case "index" -> draft.unit = entry.level().contains("index") ? Unit.INDEX : Unit.POINTS;
            default -> draft.unit = amount.counted().in(rules.currencies(), draft.area, published);
        }
        if (draft.code().equals("price") && amount.family().equals("money") && draft.unit != null) {
            perQuantity(draft, draft.unit);
            if (!draft.unit.isRatio()) {
                draft.refuse("for which quantity cannot be told");
            }
        }
    }

    /** A price without its quantity is for the one that another figure of the table names. */
    private void perQuantity(Draft draft, Unit money) {
        for (var row : table.rows()) {
            for (var figure : row.figures()) {
                var counted = figure.cell().figure().counted();
                var unit = counted.family().equals("money_per")
                        ? counted.in(rules.currencies(), draft.area, published)
                        : null;
                if (unit != null && unit.numerator().equals(money)) {
                    draft.unit = unit;
                    draft.because("unit", "as another price of the table");
                    return;
                }
            }
        }
    }

    private void measure(Draft draft, List<Cell> own) {
        var entry = draft.entry;
        var term = draft.term;
        if (entry == null || term == null || draft.unit == null) {
            return;
        }
        boolean change = own.stream().anyMatch(cell -> cell.says(Head.CHANGE));
        if (draft.unit.equals(Unit.PERCENT)) {
            draft.measure = entry.percent() == Measure.LEVEL ? Measure.LEVEL : Measure.GROWTH;
        } else if (draft.unit.equals(Unit.POINTS) || change || term.sense().measure() == Measure.CHANGE) {
            draft.measure = Measure.CHANGE;
        }
        if (draft.measure == Measure.GROWTH
                && GOODS.contains(draft.code())
                && !moves(own)
                && !moves(table.captions())) {
            draft.refuse("a share or a growth rate, which cannot be told");
        }
        if (draft.measure != Measure.LEVEL) {
            draft.basis = basis(draft, entry, own);
        }
    }

    /** Whether words say that figures are moves: a basis, a change, a rise. */
    private static boolean moves(List<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> cell.scene != null
                        && (!cell.scene.bases.isEmpty() || !cell.scene.moves.isEmpty() || cell.says(Head.CHANGE)));
    }

    private @Nullable Basis basis(Draft draft, Catalogue.Entry entry, List<Cell> own) {
        for (var cells : List.of(own, table.captions())) {
            for (var cell : cells) {
                if (cell.scene != null && !cell.scene.bases.isEmpty()) {
                    draft.because("basis", cell.text);
                    return cell.scene.bases.get(0).sense().basis();
                }
            }
        }
        if (draft.term != null && draft.term.sense().basis() != null) {
            return draft.term.sense().basis();
        }
        if (entry.basis() != null) {
            draft.doubt(0.93, "basis", "usual for " + entry.name());
            return entry.basis();
        }
        draft.doubt(0.88, "basis", "none is named: against the period before");
        return draft.period == null ? null : TablePeriods.before(draft.period);
    }

    private static void sign(Draft draft) {
        var value = draft.value;
        var entry = draft.entry;
        if (value == null || entry == null || draft.term == null || value.signum() <= 0) {
            return;
        }
        if (entry.kind() == Catalogue.Kind.BALANCE
                && draft.measure == Measure.LEVEL
                && draft.term.sense().sign() < 0) {
            draft.value = draft.upper == null ? value.negate() : draft.upper.negate();
            draft.upper = draft.upper == null ? null : value.negate();
            draft.because("sign", "a deficit");
        }
    }

    private static void plausible(Draft draft) {
        var entry = draft.entry;
        if (entry == null || draft.value == null) {
            return;
        }
        String family = draft.amount.family();
        String key =
                switch (draft.measure) {
                    case GROWTH -> "growth";
                    case CHANGE -> "change_" + (family.equals("points") ? "pp" : family);
                    default -> "level_" + (family.equals("none") && Unit.INDEX.equals(draft.unit) ? "index" : family);
                };
        var range = entry.ranges().get(key);
        if (range != null && !range.holds(draft.value) && !range.holds(draft.value.negate())) {
            draft.refuse("outside what " + entry.name() + " can be");
        }
    }
}
