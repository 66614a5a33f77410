package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the unit of a table's figures: their own, that of the words around them, or their indicator's. */
final class TableUnits {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final BigDecimal RATE = BigDecimal.valueOf(100);

    private final Rules rules;
    private final Table table;
    private final @Nullable LocalDate published;

    TableUnits(Rules rules, Table table, @Nullable LocalDate published) {
        this.rules = rules;
        this.table = table;
        this.published = published;
    }

    /** The figure with its unit, where the indicator can have such a figure; null where not. */
    @Nullable
    Amount counted(Amount bare, Catalogue.Entry entry, Sense.Term term, List<Cell> own) {
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
    @Nullable
    Amount worded(Amount bare, Catalogue.Entry entry, Sense.Term term, List<Cell> own) {
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
        var told = table.told();
        var alike = told == null ? null : told.of(scaled);
        return alike != null && fits(alike, entry, term) ? alike : null;
    }

    private static boolean fits(Amount amount, Catalogue.Entry entry, Sense.Term term) {
        return Fitting.fits(amount, entry, term);
    }

    /** Gives the figure the unit of its words, or the one its indicator is counted in. */
    void settle(Draft draft) {
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
}
