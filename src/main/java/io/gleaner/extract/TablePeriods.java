package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.mention.Mentions;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense.Head;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the period of a table's figures: what its cell, row or column names, else what is said around the table. */
final class TablePeriods {
    private final Rules rules;
    private final AroundTable around;

    TablePeriods(Rules rules, Table table, Topic topic, @Nullable LocalDate published) {
        this.rules = rules;
        boolean actuals = table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .anyMatch(figure -> figure.head() != null
                        && !figure.head().isForecast()
                        && (figure.head().says(Head.ACTUAL)
                                || figure.head().says(Head.PREVIOUS)
                                || time(figure.head()) != null));
        this.around = new AroundTable(rules, table, topic, published, actuals);
    }

    void settle(Draft draft, Table.Row row, Table.Figure figure, List<Cell> own) {
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        var time = named(row, figure, own);
        if (time != null) {
            var resolved = around.resolve(
                    draft, entry, time, around.figures(draft, entry, false).period());
            if (resolved != null) {
                draft.period = resolved;
                draft.because("period", "the table names it");
                return;
            }
            draft.doubt(0.7, "period", "what the table names cannot be dated");
            return;
        }
        boolean sum = row.figures().stream().anyMatch(other -> other.head() != null && time(other.head()) != null);
        var told = around.figures(draft, entry, sum);
        if (figure.cell().bracketed && figure.head() == null) {
            told = around.brackets(draft, entry, told.period());
            if (told.period() == null) {
                draft.refuse("a figure in brackets of which it is not said what it is");
            }
        }
        boolean before = own.stream().anyMatch(cell -> cell.says(Head.PREVIOUS));
        draft.period = before && sum ? null : told.period();
        draft.doubt(told.sureness(), "period", told.why());
        if (before && draft.period != null) {
            draft.period = draft.period.plus(-1);
            draft.doubt(0.93, "period", "the one before the latest");
        }
    }

    /** The time that the figure's own words name; month and year are put together where row and column share them. */
    private @Nullable Said named(Table.Row row, Table.Figure figure, List<Cell> own) {
        var stub = row.stub() == null ? null : time(row.stub());
        var head = figure.head() == null ? null : time(figure.head());
        var inside = time(figure.cell());
        if (inside != null) {
            return inside.said();
        }
        if (stub != null && head != null && row.stub() != null && figure.head() != null) {
            var whole = stub.said() instanceof Said.Whole
                    ? joined(figure.head(), head, row.stub(), stub)
                    : head.said() instanceof Said.Whole ? joined(row.stub(), stub, figure.head(), head) : null;
            if (whole != null) {
                return whole;
            }
        }
        for (var cell : own) {
            var time = time(cell);
            if (time != null) {
                return time.said();
            }
        }
        return null;
    }

    private @Nullable Said joined(Cell part, TimeMention month, Cell whole, TimeMention year) {
        var sentence = Mentions.phrase(
                rules,
                part.text.substring(month.start(), month.end()) + " " + whole.text.substring(year.start(), year.end()));
        return sentence == null || sentence.times().size() != 1
                ? null
                : sentence.times().get(0).said();
    }

    private static @Nullable TimeMention time(Cell cell) {
        if (cell.scene == null) {
            return null;
        }
        for (var time : cell.scene.times) {
            if (time.isPeriod() && !CaptionTimes.against(cell.scene, time)) {
                return time;
            }
        }
        return null;
    }

    /** What growth over a period of that length is measured against where nothing says so. */
    static @Nullable Basis before(Period period) {
        return switch (period.grain()) {
            case DAY -> Basis.DOD;
            case WEEK -> Basis.WOW;
            case MONTH -> Basis.MOM;
            case QUARTER -> Basis.QOQ;
            case YEAR, FISCAL_YEAR, YEARS, MONTHS -> Basis.YOY;
            case HALF, DAYS -> null;
        };
    }
}
