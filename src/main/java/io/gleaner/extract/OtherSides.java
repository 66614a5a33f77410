package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Settles the period of a figure that another is set beside, and that names none itself. */
final class OtherSides {
    /** The fewest days that are told of as a part of a season. */
    private static final int SEASON = 60;

    /** How far behind a figure it may be told that it was reached earlier in the day. */
    private static final int SOON = 4;

    /** Within how many words behind {@code for} the name of what a figure is of must stand. */
    private static final int NAME = 2;

    /** Within how many words before a figure it is called a peak: {@code an all-time high of}. */
    private static final int PEAK = 5;

    /** A part of a year is of so many months at most. */
    private static final int PART = 6;
    /** A year's sum is more than so many times that of a part. */
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private static final Said.Year LAST_YEAR = new Said.Year(Said.YearKind.SHIFT, -1);

    private final Dating dating;
    private final Scene scene;
    private final Topic topic;

    OtherSides(Dating dating, Scene scene, Topic topic) {
        this.dating = dating;
        this.scene = scene;
        this.topic = topic;
    }

    /** The period of the other side of a comparison that names none: the same, or the one before. */
    void settle(Draft draft, Catalogue.Entry entry, List<Draft> before) {
        var related = draft.related;
        if (related == null || related.period == null && related.status != Status.FORECAST) {
            return;
        }
        var expected = new Expected(scene, dating);
        if (expected.begins(draft, related) || isNow(draft, related)) {
            expected.settle(draft, related);
            return;
        }
        var period = related.period;
        boolean elsewhere = draft.area != null && !draft.area.equals(related.area)
                || !Objects.equals(draft.counterpart, related.counterpart)
                || ofAnother(draft);
        boolean otherStatus = draft.status != related.status || related.status == Status.FORECAST || isEstimate(draft);
        if (period == null || elsewhere || otherStatus || !related.measures(draft.entry)) {
            draft.period = period;
            if (period != null) {
                draft.because("period", "as the figure it is set beside");
            }
            boolean estimated =
                    scene.tokens.isAny(draft.amount.to(), "estimated", "projected", "forecast", "predicted");
            if (related.status == Status.FORECAST
                    && draft.status != Status.TARGET
                    && !draft.code().equals("tariff")
                    && !scene.tokens.is(draft.connector, "than")
                    && (draft.amount.role() == Amount.Role.FROM
                            || estimated
                            || scene.tokens.is(draft.amount.to(), "previously"))) {
                draft.status = Status.SUPERSEDED;
                draft.because("status", "the forecast it replaces");
            }
        } else if (entry.kind() == Catalogue.Kind.POLICY) {
            draft.because("period", "the level before a decision has none");
        } else if (asPaired(draft, related, before)) {
            draft.doubt(0.95, "period", "that of the comparison before it");
        } else if (draft.amount.direction() != 0 && new Courses(scene).tookLong(draft.amount.to())) {
            draft.period = period;
            draft.because("period", "it led up to the figure before");
        } else if (isFurther(draft, related, before)) {
            draft.period = period.plusYears(-1);
            draft.doubt(0.85, "period", "a year before, as the further one of a comparison");
        } else if (period.grain() == Period.Grain.DAY && sameDay(draft)) {
            draft.period = period;
            draft.because("period", "in the course of the same day");
        } else if (!entry.quoted()
                && scene.tokens.is(draft.amount.from() - 1, "of")
                && scene.cue(Signal.PEAK, draft.amount.from() - PEAK, draft.amount.from()) != null) {
            draft.doubt(0.95, "period", "a peak that is not dated");
        } else {
            boolean years = areYears(draft, related, before) || isSpan(period);
            draft.period = years ? period.plusYears(-1) : period.before();
            draft.doubt(0.85, "period", "the one before that of the figure it is set beside");
        }
    }

    /** Whether an expected figure is set beside the one that holds now: {@code will slow to 1.6% next year from the current 2.1%}. */
    private boolean isNow(Draft draft, Draft related) {
        return related.status == Status.FORECAST && Statuses.isCurrent(scene.tokens, draft.amount);
    }

    /** Whether a market reached a figure before the other one on the same day: {@code after touching a high of 5.3% earlier}. */
    private boolean sameDay(Draft draft) {
        int place = scene.amounts.indexOf(draft.amount);
        int before = place > 0 ? scene.amounts.get(place - 1).to() : scene.from;
        for (int i = Math.max(before, draft.connector); i < Math.min(scene.to, draft.amount.to() + SOON); i++) {
            if (scene.tokens.isAny(i, "earlier", "intraday", "initial", "early", "opening") && !scene.timeAt(i)
                    || scene.tokens.is(i, "session") && scene.tokens.is(i - 1, "the")) {
                return true;
            }
        }
        return draft.amount.role() != Amount.Role.FROM
                && scene.cue(Signal.PEAK, draft.connector, draft.amount.core()) != null;
    }

    /** Whether it is somebody else's estimate of the same: {@code at 1.8 million tonnes, against a government estimate of 2 million}. */
    private boolean isEstimate(Draft draft) {
        return scene.says(draft.connector, draft.amount.from(), "estimate", "forecast", "projection", "preliminary")
                && scene.times.stream()
                        .noneMatch(time -> time.from() >= draft.connector && time.to() <= draft.amount.from());
    }

    /** Takes the period of an earlier comparison of the sentence: {@code rose to 5 from 4 a year ago and imports to 6 from 5}. */
    private static boolean asPaired(Draft draft, Draft related, List<Draft> before) {
        int place = place(draft, related, before);
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (isOtherSide(other)
                    && other.related != null
                    && other.related != related
                    && other.periodSaid
                    && place(other, other.related, before.subList(0, i)) == place
                    && Objects.equals(other.related.period, related.period)) {
                draft.period = other.period;
                return true;
            }
        }
        return false;
    }

    /** How many figures the main one is set beside before this one. */
    static int place(Draft draft, Draft related, List<Draft> before) {
        int place = 0;
        for (var other : before) {
            boolean alike = isOtherSide(other) && other.related == related && other.status == draft.status;
            place += alike && other != draft ? 1 : 0;
        }
        return place;
    }

    /** Whether it stands right behind the figure of the period before, as that of the year before: {@code against 2.2 billion and 1.9 billion}. */
    private boolean isFurther(Draft draft, Draft related, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && isOtherSide(last)
                && last.related == related
                && related.period != null
                && related.period.before().equals(last.period)
                && scene.tokens.is(last.amount.to(), "and")
                && draft.amount.from() == last.amount.to() + 1
                && switch (related.period.grain()) {
                    case MONTH, QUARTER -> true;
                    default -> false;
                };
    }

    private static boolean isOtherSide(Draft other) {
        return !other.isRefused() && other.relation == Draft.Relation.COMPARED;
    }

    /** Whether a name behind it says that a compared figure is of something else: {@code 1.2%, compared with 0.7% for the wider measure}. */
    private boolean ofAnother(Draft draft) {
        int at = draft.amount.to();
        if (!scene.tokens.is(at, "for")) {
            return false;
        }
        for (int i = at + 1; i <= at + NAME && i < scene.to; i++) {
            if (scene.tokens.hitAt(i, Layer.TERM) >= 0 || scene.tokens.hitAt(i, Layer.ITEM) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is set beside that of the year before rather than of the period before. */
    boolean areYears(Draft draft, Draft related, List<Draft> before) {
        return topic.timeline.comparesYears || yearly(draft, related, before) || comparedYears(draft, before);
    }

    /** Whether a time is the part of a year or season that is over, which is held against that of the one before. */
    private static boolean isSpan(Period period) {
        return switch (period.grain()) {
            case DAYS -> ChronoUnit.DAYS.between(period.first(), period.last()) >= SEASON;
            case MONTHS ->
                period.firstMonth().getMonthValue() == 1
                        || !period.firstMonth().plusMonths(2).equals(period.lastMonth());
            default -> false;
        };
    }

    /** Whether an earlier comparison of the sentence was with the year before. */
    private static boolean comparedYears(Draft draft, List<Draft> before) {
        for (var other : before) {
            var main = other.relation == Draft.Relation.COMPARED ? other.related : null;
            if (main != null
                    && main.period != null
                    && other.measures(draft.entry)
                    && other.periodSaid
                    && main.period.plusYears(-1).equals(other.period)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the growth that led to a level is a year's: {@code rose 13% year on year to 52 rupees from 46}. */
    private static boolean yearly(Draft level, Draft related, List<Draft> before) {
        for (var other : before) {
            if (!other.isRefused()
                    && other.measures(level.entry)
                    && other.measure != Measure.LEVEL
                    && level.measure == Measure.LEVEL
                    && other.basisSaid
                    && Objects.equals(other.period, related.period)) {
                return other.basis == Basis.YOY;
            }
        }
        return false;
    }

    /** Whether an older estimate for the same year is set beside one, and takes its period: {@code from 3.74 mln a month earlier}. */
    boolean replaced(Draft draft, TimeMention time) {
        var main = draft.related;
        boolean month = time.said() instanceof Said.Against earlier && earlier.grain() == Period.Grain.MONTH
                || time.said() instanceof Said.Shifted shifted && shifted.grain() == Period.Grain.MONTH;
        if (main != null && main.period != null && (seasonBefore(main.period, time) || partBefore(draft, main, time))) {
            draft.period = main.period.plusYears(-1);
            draft.time = time;
            return true;
        }
        if (!month && !madeThen(draft, time) || main == null || main.period == null || !main.measures(draft.entry)) {
            return false;
        }
        boolean year = main.period.grain() == Period.Grain.YEAR || main.period.grain() == Period.Grain.FISCAL_YEAR;
        boolean forecast = main.status == Status.FORECAST;
        if (!(year || forecast && ownsForecast(time)) || !main.periodSaid && !forecast) {
            return false;
        }
        draft.period = main.period;
        draft.time = time;
        draft.status = Status.SUPERSEDED;
        draft.because("status", "an estimate of then");
        return true;
    }

    /** Whether a forecast was of that time: {@code up from 2.7% in March's projections}. */
    private boolean ownsForecast(TimeMention time) {
        return scene.possessive(time.to())
                && scene.cue(Signal.FORECAST, time.to() + 1, Math.min(scene.to, time.to() + SOON)) != null;
    }

    /** Whether a time is when a forecast was made that another replaces: {@code to 2.3% from 2.8% predicted last autumn}. */
    private boolean madeThen(Draft draft, TimeMention time) {
        boolean replaces = draft.amount.role() == Amount.Role.FROM
                && draft.related != null
                && draft.related.status == Status.FORECAST
                && time.from() >= draft.amount.to();
        boolean month = time.said() instanceof Said.Part part && part.grain() == Period.Grain.MONTH;
        return replaces && (month || scene.cue(Signal.FORECAST, draft.amount.to(), time.from()) != null);
    }

    /** Whether a part of a season is set beside that of the one before: {@code from July to March, compared with 1.5 million last season}. */
    private boolean seasonBefore(Period period, TimeMention time) {
        return isSpan(period)
                && time.said() instanceof Said.Whole whole
                && whole.year().kind() == Said.YearKind.SHIFT
                && whole.year().value() == -1
                && scene.tokens.isAny(time.to() - 1, "season", "year");
    }

    /** Whether a part of a year is set beside the same of the year before, as the size tells: {@code 6.8 million in the four weeks, from 6.5 million last year}. */
    private boolean partBefore(Draft draft, Draft main, TimeMention time) {
        var period = main.period;
        boolean sum = draft.entry != null
                && switch (draft.entry.kind()) {
                    case FLOW, COUNT, BALANCE -> true;
                    default -> false;
                };
        return sum
                && period != null
                && (main.periodSaid || main.status == Status.ACTUAL)
                && period.last().isBefore(period.first().plusMonths(PART))
                && time.from() >= draft.amount.to()
                && time.said() instanceof Said.Whole whole
                && whole.year().equals(LAST_YEAR)
                && !scene.says(draft.amount.to(), time.from(), "averaged", "average")
                && draft.measures(main.entry)
                && draft.measure == Measure.LEVEL
                && main.measure == Measure.LEVEL
                && draft.value != null
                && main.value != null
                && draft.value.abs().compareTo(main.value.abs().multiply(TWICE)) < 0;
    }
}
