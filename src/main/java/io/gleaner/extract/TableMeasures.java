package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Head;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles whether a table's figures are levels, changes or growth rates, and what they are measured against. */
final class TableMeasures {
    /** What is told of each good apart. */
    static final Set<String> GOODS = Set.of(
            "price", "production", "consumption", "stocks", "area", "yield", "exports", "imports", "orders", "tariff");

    private final Table table;

    TableMeasures(Table table) {
        this.table = table;
    }

    /** Whether the figure is a level, a change or a growth rate, and against what. */
    void settle(Draft draft, List<Cell> own) {
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

    /** Makes a deficit negative. */
    static void sign(Draft draft) {
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
}
