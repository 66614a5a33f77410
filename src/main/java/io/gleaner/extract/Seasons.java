package io.gleaner.extract;

import io.gleaner.fact.Period;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells which season is meant where a text counts them by two years: {@code this season} is 1986/87 beside {@code 1985/86}. */
final class Seasons {
    /** The month from which on a season is the one that ends in the next year. */
    private static final int NEW_SEASON = 7;

    private final Scene scene;
    private final Timeline timeline;
    private final @Nullable LocalDate published;

    Seasons(Scene scene, Timeline timeline, @Nullable LocalDate published) {
        this.scene = scene;
        this.timeline = timeline;
        this.published = published;
    }

    /** The season, named by the year it ends in; null where a time is none, or the text counts by calendar years. */
    @Nullable
    Period of(TimeMention time) {
        boolean season = scene.tokens.isAny(time.to() - 1, "season", "campaign", "harvest");
        if (!season
                || published == null
                || !(time.said() instanceof Said.Whole whole)
                || whole.year().kind() != Said.YearKind.SHIFT
                || !timeline.countsSeasons && !named(scene)) {
            return null;
        }
        int current = published.getYear() + (published.getMonthValue() >= NEW_SEASON ? 1 : 0);
        return Period.fiscalYear(current + whole.year().value());
    }

    /** Whether a year that is counted from now is a fiscal one, as that it is set beside: {@code 174 billion in 1987/88, up from 165 billion this year}. */
    static boolean isFiscal(Draft draft, TimeMention time) {
        var main = draft.relation == Draft.Relation.COMPARED ? draft.related : null;
        return main != null
                && main.period != null
                && main.period.grain() == Period.Grain.FISCAL_YEAR
                && time.said() instanceof Said.Whole whole
                && whole.year().kind() == Said.YearKind.SHIFT;
    }

    /** Whether a sentence names a season by its two years. */
    static boolean named(Scene scene) {
        for (var time : scene.times) {
            if (time.said() instanceof Said.Whole whole && whole.year().kind() == Said.YearKind.SPLIT) {
                return true;
            }
        }
        return false;
    }
}
