package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the two ends between which something moves over some years or weeks: {@code doubled over the past decade} from that
 * many years ago to now, unlike {@code averaged 3% over the past decade}, which is over so many years.
 */
final class Windows {
    private final Scene scene;

    Windows(Scene scene) {
        this.scene = scene;
    }

    /** The time over which a figure moved or is to move; null where it is no move over a window. */
    @Nullable
    Period of(Draft draft, TimeMention time, @Nullable LocalDate published) {
        if (published == null
                || !(time.said() instanceof Said.Window window)
                || Math.abs(window.n()) < 2
                || eachYear(time)
                || !moves(draft)) {
            return null;
        }
        int year = published.getYear();
        if (window.unit() == Grain.YEAR) {
            return Period.years(Math.min(year, year + window.n()), Math.max(year, year + window.n()));
        }
        return window.unit() == Grain.WEEK && window.n() < 0 && draft.measure != Measure.LEVEL
                ? Period.days(published.plusWeeks(window.n()), published)
                : null;
    }

    /** Whether a time only says how often a figure holds: {@code a 5% cut for the next three years}, {@code 2% in each of the next}. */
    private boolean eachYear(TimeMention time) {
        int lead = time.from() - 1;
        lead -= scene.tokens.is(lead, "the") ? 1 : 0;
        return scene.tokens.isAny(time.from(), "for", "each") || scene.tokens.isAny(lead, "for", "of");
    }

    /** Whether a figure is a move from one end to the other or where it leads, rather than what every year brings. */
    private boolean moves(Draft draft) {
        int to = draft.amount.to();
        boolean yearly = scene.everyYear(to)
                || scene.tokens.isAny(to, "annual", "average")
                || scene.averaged(draft.amount)
                || scene.says(
                        scene.clauseFrom(draft.amount.core()),
                        draft.amount.from(),
                        "averages",
                        "annual",
                        "annually",
                        "yearly");
        return !yearly && (draft.measure != Measure.LEVEL || draft.amount.role() == Amount.Role.TO);
    }
}
