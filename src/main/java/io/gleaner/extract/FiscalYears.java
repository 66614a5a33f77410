package io.gleaner.extract;

import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the year told beside a fiscal one as a fiscal year too: {@code 7% this fiscal year and 6% the next year}. */
final class FiscalYears {
    private FiscalYears() {}

    /** Takes the fiscal year before or after that of the figure before, where a draft's time only says last or next year. */
    static void beside(Draft draft, TimeMention time, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        int years = shift(time.said());
        if (last == null || years == 0 || !last.measures(draft.entry) || !isNamed(last)) {
            return;
        }
        var fiscal = fiscal(last);
        if (fiscal != null) {
            draft.period = fiscal.plusYears(years);
            draft.because("period", "the fiscal year beside that of the figure before");
        }
    }

    private static int shift(@Nullable Said said) {
        if (said instanceof Said.Whole whole && whole.year().kind() == Said.YearKind.SHIFT) {
            return whole.year().value();
        }
        return said instanceof Said.Window window && window.unit() == Grain.YEAR && window.n() == 1 ? 1 : 0;
    }

    /** Whether a figure's own words call its year a fiscal one. */
    private static boolean isNamed(Draft draft) {
        var said = draft.time == null ? null : draft.time.said();
        return said instanceof Said.FiscalYear
                || said instanceof Said.Whole whole && whole.year().kind() == Said.YearKind.FISCAL_SHIFT;
    }

    private static @Nullable Period fiscal(Draft draft) {
        return draft.period != null && draft.period.grain() == Grain.FISCAL_YEAR ? draft.period : null;
    }
}
