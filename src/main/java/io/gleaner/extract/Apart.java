package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts two figures that are set beside each other where the words alone would give them one period. */
final class Apart {
    private final Dating dating;
    private final Scene scene;

    Apart(Dating dating, Scene scene) {
        this.dating = dating;
        this.scene = scene;
    }

    /** Parts two figures of one series that came to the same period: the second is the one before where both are named, else the first is the next. */
    void settle(Draft draft, TimeMention own, List<Draft> before) {
        var related = draft.related;
        if (related != null && draft.period != null && comesNext(draft, related)) {
            for (var other : before) {
                if (other == related || other.related == related && other.status == related.status) {
                    other.period = draft.period.plus(1);
                    other.because("period", "the year after the one set beside it");
                    other.basis = other.measure == Measure.GROWTH ? Basis.YOY : other.basis;
                }
            }
        }
        if (related != null && isOutcome(draft, related)) {
            draft.status = Status.ACTUAL;
            draft.because("status", "its year is over");
            related.period = related.period == null && draft.period != null ? draft.period.plus(1) : related.period;
        }
        if (related != null && replaces(related, draft)) {
            related.period = draft.period;
            related.because("period", "as the forecast it replaces");
            related.basis = related.measure == Measure.GROWTH ? Basis.YOY : related.basis;
        }
        if (related != null && related.period != null && isRunning(draft, related)) {
            related.period = related.period.before();
            related.because("period", "the last year that is over, as the one beside it");
        }
        if (related != null && draft.period != null && finer(draft, related)) {
            related.period = draft.period.plus(1);
            related.because("period", "the one after that of the figure set beside it");
        }
        if (related != null && quarterBefore(own) && !related.periodSaid && related.sentence == draft.sentence) {
            quarters(draft, related);
            return;
        }
        if (related == null || related.period == null || draft.period == null || !sameAgain(draft, own)) {
            return;
        }
        if (related.periodSaid || own.said() instanceof Said.Shifted) {
            draft.period = own.said() instanceof Said.Part ? draft.period.plusYears(-1) : draft.period.before();
            draft.because("period", "the one before that of the figure it is set beside");
        } else if (!dating.ahead(related.period.plus(1))) {
            related.period = related.period.plus(1);
            related.because("period", "the one after that of the figure set beside it");
        }
    }

    /** Whether a figure is set beside one of the same series for a period of the same name: {@code 5% in May, compared with the previous May's 7%}. */
    private static boolean sameAgain(Draft draft, TimeMention own) {
        var related = draft.related;
        return related != null
                && related.sentence == draft.sentence
                && draft.period != null
                && draft.period.equals(related.period)
                && (named(own.said()) || own.said() instanceof Said.Shifted)
                && draft.status == related.status
                && draft.measures(related.entry)
                && draft.measure == related.measure
                && Objects.equals(draft.item, related.item)
                && Objects.equals(draft.area, related.area);
    }

    /** Whether a period is told without the number of its year: {@code January's}, {@code last year's}. */
    private static boolean named(@Nullable Said said) {
        var year =
                said instanceof Said.Part part ? part.year() : said instanceof Said.Whole whole ? whole.year() : null;
        return year != null && year.kind() != Said.YearKind.NUMBER;
    }

    /** Whether what a forecast is set beside is no older one, but a year's that is over: {@code cut to 4.5 million tonnes from 5.8 million in 1985/86}. */
    private boolean isOutcome(Draft draft, Draft related) {
        return draft.status == Status.SUPERSEDED
                && related.status == Status.FORECAST
                && draft.period != null
                && isYear(draft.period)
                && dating.isOver(draft.period)
                && (related.period == null ? dating.ahead(draft.period.plus(1)) : !draft.period.equals(related.period));
    }

    private static boolean isYear(Period period) {
        return period.grain() == Period.Grain.YEAR || period.grain() == Period.Grain.FISCAL_YEAR;
    }

    /** Whether a forecast without a time stands before the one it replaces, whose year is told: {@code cut to 1.8% from 2% for this year}. */
    private static boolean replaces(Draft now, Draft then) {
        return now.status == Status.FORECAST
                && then.status == Status.SUPERSEDED
                && now.sentence == then.sentence
                && !now.periodSaid
                && then.period != null
                && then.period.grain() == Period.Grain.YEAR
                && then.measures(now.entry);
    }

    /** Whether what is expected without a year is for the next: {@code inflation is forecast at 7% after 5.3% in 1986}. */
    private boolean comesNext(Draft draft, Draft related) {
        return related.status == Status.FORECAST
                && draft.status == Status.ACTUAL
                && !related.periodSaid
                && !scene.says(scene.from, draft.amount.from(), "forecasts", "estimates", "projections", "revised")
                && (related.period == null || related.period.equals(draft.period))
                && draft.periodSaid
                && draft.measures(related.entry)
                && draft.measure == related.measure
                && draft.period != null
                && isYear(draft.period)
                && dating.isOver(draft.period)
                && dating.ahead(draft.period.plus(1));
    }

    /** Whether what has happened was put into a year that still runs, though a year that is over is set beside it. */
    private boolean isRunning(Draft draft, Draft related) {
        return !related.periodSaid
                && related.status == Status.ACTUAL
                && related.period != null
                && related.period.grain() == Period.Grain.YEAR
                && dating.ahead(related.period)
                && draft.periodSaid
                && draft.period != null
                && draft.period.grain() == Period.Grain.YEAR
                && draft.period.last().isBefore(related.period.before().first())
                && draft.measures(related.entry)
                && draft.measure == related.measure;
    }

    /** Whether a figure that names no period is for a part of the year told of before, as what it is set beside: {@code to 2.8 billion from 2.2 billion in the third quarter}. */
    private boolean finer(Draft draft, Draft related) {
        return !related.periodSaid
                && related.period != null
                && related.period.grain() == Period.Grain.YEAR
                && draft.period != null
                && (draft.period.grain() == Period.Grain.QUARTER || draft.period.grain() == Period.Grain.MONTH)
                && related.period.contains(draft.period)
                && draft.measures(related.entry)
                && draft.measure == related.measure
                && !dating.ahead(draft.period.plus(1));
    }

    /** Whether a time is the quarter before another: {@code up from 4.6% in the previous quarter}. */
    private static boolean quarterBefore(TimeMention own) {
        return own.said() instanceof Said.Against against
                && against.grain() == Period.Grain.QUARTER
                && against.n() == -1;
    }

    /** Gives two figures that are told a quarter apart the last quarter that was over and the one before. */
    private void quarters(Draft draft, Draft related) {
        var latest = dating.lastQuarter(related.period);
        if (latest != null) {
            related.period = latest;
            related.because("period", "the quarter that is set beside the one before it");
            draft.period = latest.before();
        }
    }
}
