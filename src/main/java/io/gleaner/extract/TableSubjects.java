package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Head;
import io.gleaner.rule.Sense.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the indicator that a figure of a table measures: by its own heads, by the captions, or by a good and its unit. */
final class TableSubjects {
    private final Rules rules;
    private final Table table;
    private final Topic topic;
    private final TableUnits units;

    TableSubjects(Rules rules, Table table, Topic topic, TableUnits units) {
        this.rules = rules;
        this.table = table;
        this.topic = topic;
        this.units = units;
    }

    /** The figure with its unit and its indicator; null where the table names none that it fits. */
    @Nullable
    Draft of(Amount bare, List<Cell> own) {
        boolean named = false;
        for (var source : own) {
            named |= names(source);
            var draft = term(bare, source, own, true);
            var traded = draft != null && isQuota(source, draft) ? traded(bare, own) : null;
            if (traded != null) {
                traded.because("indicator", "a quota of the trade that the table is of");
                return traded;
            }
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

    /** Whether the name of a figure is a word for an aim: {@code quota}. */
    private static boolean isQuota(Cell source, Draft draft) {
        return source.scene != null
                && draft.term != null
                && source.scene.cue(Signal.TARGET, draft.term.from(), draft.term.to()) != null;
    }

    /** The figure as one of the imports or exports that a caption speaks of; null where none does. */
    private @Nullable Draft traded(Amount bare, List<Cell> own) {
        for (var caption : table.captions()) {
            var draft = term(bare, caption, own, false);
            if (draft != null && (draft.code().equals("imports") || draft.code().equals("exports"))) {
                return draft;
            }
        }
        return null;
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
            var amount = units.counted(bare, entry, term.sense(), own);
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
                || !TableMeasures.GOODS.contains(term.indicator().code())) {
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
            var amount = units.worded(bare, entry, term, own);
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
}
