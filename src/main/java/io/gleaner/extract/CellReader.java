package io.gleaner.extract;

import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Head;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles what a figure of a table says, from the words in its cell, at the head of its row and column, and around the table. */
final class CellReader {
    private final Table table;
    private final TableSubjects subjects;
    private final TablePlaces places;
    private final TableUnits units;
    private final TablePeriods periods;
    private final TableMeasures measures;
    private final boolean familiar;
    /** Whether the table is said to count tonnes. */
    private final boolean weighed;

    CellReader(Rules rules, Table table, Topic topic, @Nullable LocalDate published) {
        this.table = table;
        this.places = new TablePlaces(rules.catalogue(), table, topic, published);
        this.units = new TableUnits(rules, table, published);
        this.subjects = new TableSubjects(rules, table, topic, units);
        this.measures = new TableMeasures(table);
        this.periods = new TablePeriods(rules, table, topic, published);
        this.familiar = familiar(table);
        this.weighed = table.captions().stream()
                .flatMap(caption -> UnitWords.announced(rules, caption).stream())
                .anyMatch(unit -> unit.counted().family().equals("mass"));
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
        } else if (places.nowhere(own)) {
            refusal = Partners.UNCODED;
        } else if (firm(own, false) || firm(nearest(), weighed)) {
            refusal = "a company's own figure";
        }
        var draft = refusal == null ? subjects.of(figure.cell().figure(), own) : null;
        if (draft == null) {
            draft = new Draft(figure.cell().figure());
            draft.refuse(refusal == null ? "a table of no known indicator" : refusal);
            return draft;
        }
        places.settle(draft, own);
        status(draft, figure, own);
        units.settle(draft);
        periods.settle(draft, row, figure, own);
        measures.settle(draft, own);
        TableMeasures.sign(draft);
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

    /** Whether at least half of the rows are headed by words that are known. */
    private static boolean familiar(Table table) {
        long known = table.rows().stream()
                .filter(row -> row.stub() == null || row.stub().isUnderstood())
                .count();
        return 2 * known >= table.rows().size();
    }

    /** Whether words speak of a company; what it calls its results is of a whole trade where a caption tells them by weight. */
    private static boolean firm(List<Cell> cells, boolean trade) {
        for (var cell : cells) {
            for (var cue : cell.scene == null ? List.<Mark<Sense.Cue>>of() : cell.scene.cues()) {
                switch (cue.sense().signal()) {
                    case FIRM, COMPANY, PROFIT, TRADE -> {
                        return true;
                    }
                    case RESULT -> {
                        if (!trade) {
                            return true;
                        }
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    private void status(Draft draft, Table.Figure figure, List<Cell> own) {
        for (var cell : own) {
            if (takeStatus(draft, cell)
                    || cell.says(Head.ACTUAL)
                    || cell.says(Head.PREVIOUS)
                    || cell.says(Head.REVISED)) {
                return;
            }
        }
        boolean earlier = figure.cell().bracketed && figure.head() == null;
        if (!earlier && !table.captions().isEmpty() && table.captions().get(0).says(Head.EXPECTED)) {
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

    private static void plausible(Draft draft) {
        var entry = draft.entry;
        if (entry == null || draft.value == null) {
            return;
        }
        boolean index = draft.amount.family().equals("none") && Unit.INDEX.equals(draft.unit);
        var range = Plausible.range(entry, draft.measure, index ? "index" : draft.amount.family());
        if (range != null && !range.holds(draft.value) && !range.holds(draft.value.negate())) {
            draft.refuse(Plausible.refusal(entry));
        }
    }
}
