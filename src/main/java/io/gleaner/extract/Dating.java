package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Resolved;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Signal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates what was said of a figure: {@code May} becomes the May that the article, the tense and the indicator mean. */
final class Dating {
    /** For so many days after its end a period is news. */
    private static final int RECENT = 120;
    /** For so many days after its end a year is. */
    private static final int YEAR = 365;

    /** What makes a figure for a time to come a fact: a price that is set for the next season. */
    private static final String[] DECIDED = {
        "agreed", "set", "sets", "fixed", "fixes", "approved", "decided", "amounted", "sold"
    };

    /** The day something takes effect is not so many months from the text. */
    private static final int FAR = 6;

    /** So many years after its end a period is history. */
    private static final int PAST = 2;

    /** How many words stand between the period that owns a figure and the figure: {@code last year's record 169 billion}. */
    private static final int OWNED = 3;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Seasons seasons;
    private final Parted parted;
    private final Windows windows;
    private final @Nullable LocalDate published;

    Dating(Catalogue catalogue, Scene scene, Timeline timeline, @Nullable LocalDate published) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.seasons = new Seasons(scene, timeline, published);
        this.parted = new Parted(scene);
        this.windows = new Windows(scene);
        this.published = published;
    }

    /** Gives the draft the period that a time means, counted from {@code anchor} where it is relative. */
    void resolve(Draft draft, TimeMention time, @Nullable Period anchor) {
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        var said = Seasons.isFiscal(draft, time) ? fiscal(time) : parted.said(draft, time);
        var reading = said == null ? null : read(said, reference(draft, entry, anchor), takesEffect(time));
        draft.time = time;
        var season = entry.pointInTime() ? null : seasons.of(time);
        if (reading == null || reading.period() == null) {
            draft.doubt(0.7, "period", scene.words(time.from(), time.to()) + " cannot be dated");
            return;
        }
        var year = time.said() instanceof Said.Running ? year(draft, entry, reading.window()) : null;
        boolean end = time.said() instanceof Said.Edge
                && (entry.kind() == Catalogue.Kind.RATE || entry.kind() == Catalogue.Kind.INDEX);
        var window = windows.of(draft, time, published);
        var period = season != null
                ? season
                : window != null
                        ? window
                        : entry.pointInTime() || end ? reading.moment() : year != null ? year : reading.period();
        boolean levied = entry.rhythm() == Catalogue.Rhythm.MEETING && !entry.pointInTime();
        draft.period = levied && period != null && period.grain() == Grain.DAY
                ? Period.month(YearMonth.from(period.first()))
                : period;
        draft.because("period", scene.words(time.from(), time.to()) + ": " + reading.reason());
        boolean back = time.said() instanceof Said.Window stretch && stretch.n() < 0;
        boolean over = published != null
                && draft.period != null
                && (back || lastDay(draft, draft.period).isBefore(published.withDayOfMonth(1)));
        if (draft.status == Status.ACTUAL && draft.period != null && isToCome(draft, entry, draft.period)) {
            draft.status = Status.FORECAST;
            draft.because("status", "its period has not begun");
        } else if (over && draft.status == Status.FORECAST && (ownedBy(draft, time) || past(draft.period))) {
            draft.status = Status.ACTUAL;
            draft.because("status", "its period is over");
        } else if (over
                && draft.status == Status.FORECAST
                && draft.relation != Draft.Relation.NONE
                && !expected(draft)) {
            draft.status = Status.ACTUAL;
            draft.because("status", "its period is over");
        } else if (draft.status == Status.ACTUAL && toCome(draft, entry)) {
            draft.status = Status.FORECAST;
            draft.because("status", "its period lies ahead");
        } else if (!over
                && draft.status == Status.ACTUAL
                && draft.relation == Draft.Relation.COMPARED
                && draft.related != null
                && draft.related.status == Status.FORECAST
                && ahead(draft.period)) {
            draft.status = Status.FORECAST;
            draft.because("status", "as the figure it is set beside");
        }
    }

    /** Reads a time; a day from which something holds may lie just ahead of the text. */
    private Resolved read(Said said, Reference reference, boolean effective) {
        var reading = reference.resolve(said);
        var period = reading.period();
        boolean far = period != null && published != null && period.last().isBefore(published.minusMonths(FAR));
        return effective && far ? reference.with(Tense.FUTURE).resolve(said) : reading;
    }

    /** Whether something holds from a time on: {@code raised its rate to 8%, effective March 2}. */
    private boolean takesEffect(TimeMention time) {
        int at = scene.tokens.isAny(time.from() - 1, "from", "on") ? time.from() - 2 : time.from() - 1;
        return scene.tokens.is(at, "effective") && time.said() instanceof Said.Date;
    }

    /** Whether a period has not begun, so that nobody knows of it yet; what is set for it is known, and goods are sold ahead. */
    private boolean isToCome(Draft draft, Catalogue.Entry entry, Period period) {
        boolean set = draft.item != null
                || draft.amount.role() == Amount.Role.FROM
                || draft.decided
                || entry.quoted()
                || entry.kind() == Catalogue.Kind.PRICE;
        return !set && published != null && lastDay(draft, period.before()).isAfter(published);
    }

    /** The last day of a period; that of a fiscal year hangs on the area's first month. */
    private LocalDate lastDay(Draft draft, Period period) {
        int first = draft.area == null ? 1 : catalogue.region(draft.area).fiscalStart();
        return period.grain() == Grain.FISCAL_YEAR && first > 1
                ? LocalDate.of(period.last().getYear(), first, 1).minusDays(1)
                : period.last();
    }

    /** A year that is counted from now, as a fiscal year. */
    private static @Nullable Said fiscal(TimeMention time) {
        return time.said() instanceof Said.Whole whole
                ? new Said.Whole(
                        new Said.Year(Said.YearKind.FISCAL_SHIFT, whole.year().value()))
                : time.said();
    }

    /** Whether a period has not begun, so that nobody can know what it brings; what is decided or agreed may be told of it. */
    private boolean toCome(Draft draft, Catalogue.Entry entry) {
        var period = draft.period;
        boolean day = period != null && (period.grain() == Period.Grain.DAY || period.grain() == Period.Grain.WEEK);
        boolean season =
                entry.kind() == Catalogue.Kind.PRICE && period != null && period.grain() == Period.Grain.FISCAL_YEAR;
        return period != null
                && !day
                && !season
                && !draft.decided
                && !scene.says(scene.clauseFrom(draft.amount.core()), draft.amount.from(), DECIDED)
                && entry.kind() != Catalogue.Kind.POLICY
                && published != null
                && begins(period).isAfter(published);
    }

    /** The first day that a period may have; a fiscal year may begin in the year before the one it is called by. */
    private static LocalDate begins(Period period) {
        return period.grain() == Period.Grain.FISCAL_YEAR ? period.first().minusYears(1) : period.first();
    }

    /** Whether a period was over so long ago that nobody expects anything of it any more. */
    private boolean past(@Nullable Period period) {
        return period != null && published != null && period.last().isBefore(published.minusYears(PAST));
    }

    /** Whether a period that is over owns the figure, so that nobody can expect it: {@code will act on last year's record 169 billion deficit}. */
    private boolean ownedBy(Draft draft, TimeMention time) {
        boolean shifted = time.said() instanceof Said.Shifted
                || time.said() instanceof Said.Whole whole && whole.year().kind() == Said.YearKind.SHIFT;
        int gap = draft.amount.from() - time.to();
        boolean named = time.said() instanceof Said.Whole && scene.tokens.isAny(time.to(), "level", "figure", "total");
        return (shifted && scene.possessive(time.to()) || named)
                && gap >= 0
                && gap <= OWNED
                && !scene.tokens.isAny(time.to() + 1, "estimate", "projection", "forecast");
    }

    /** A year to a month as the twelve months that a sum is over or the fiscal year of the draft's area; null for neither. */
    private @Nullable Period year(Draft draft, Catalogue.Entry entry, @Nullable Period window) {
        boolean level = draft.measure == Measure.LEVEL;
        boolean sum = level
                && switch (entry.kind()) {
                    case FLOW, BALANCE, COUNT -> true;
                    default -> false;
                };
        if (window == null || !sum && (level || entry.rhythm() != Catalogue.Rhythm.QUARTER)) {
            return null;
        }
        int start = draft.area == null ? 1 : catalogue.region(draft.area).fiscalStart();
        boolean fiscal = start != 1
                && window.grain() == Period.Grain.MONTHS
                && window.firstMonth().getMonthValue() == start
                && window.firstMonth().plusMonths(11).equals(window.lastMonth());
        return fiscal ? Period.fiscalYear(window.last().getYear()) : sum ? window : null;
    }

    /** Whether a word of its own, not that of the figure before, says that the draft is expected. */
    private boolean expected(Draft draft) {
        var cue = draft.related == null
                ? null
                : scene.cue(Signal.FORECAST, draft.related.amount.to() + 2, draft.amount.core());
        return cue != null
                && !scene.tokens.is(draft.time == null ? draft.amount.from() - 1 : draft.time.from() - 1, "and");
    }

    /** Whether a period is still running, or to come, on the day the article was published. */
    boolean ahead(@Nullable Period period) {
        return period != null && published != null && period.last().isAfter(published);
    }

    /** Whether a period was over on the day the article was published. */
    boolean isOver(Period period) {
        return published != null && period.last().isBefore(published);
    }

    /** Whether a time is a quarter, by whatever name: {@code July and September}. */
    boolean isQuarter(Draft draft, Said said) {
        var period = draft.entry == null
                ? null
                : reference(draft, draft.entry, null).resolve(said).period();
        return period != null && period.grain() == Grain.QUARTER;
    }

    /** The first or the last month or year of a span, null where it cannot be dated. */
    @Nullable
    Period end(Draft draft, Catalogue.Entry entry, Said.Span span, boolean first) {
        var whole = reference(draft, entry, null).resolve(span).period();
        if (whole == null) {
            return null;
        }
        var day = first ? whole.first() : whole.last();
        return span.last() instanceof Said.Whole ? Period.year(day.getYear()) : Period.month(YearMonth.from(day));
    }

    /** The last quarter that was over when the article appeared and at the end of {@code period}; null where neither is known. */
    @Nullable
    Period lastQuarter(@Nullable Period period) {
        var day = period != null ? period.last() : published;
        if (day == null) {
            return null;
        }
        var quarter = Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        return ahead(quarter) || quarter.last().isAfter(day) ? quarter.before() : quarter;
    }

    /** Whether a period was over not long before the article. */
    boolean isRecent(Period period) {
        int days = period.grain() == Grain.YEAR ? YEAR : RECENT;
        return published != null
                && period.last().isBefore(published)
                && period.last().isAfter(published.minusDays(days));
    }

    /** Whether a time is the latest period that the draft's figure can be known for. */
    boolean isLatest(Draft draft, Said said) {
        if (draft.entry == null) {
            return false;
        }
        var reference = reference(draft, draft.entry, null);
        var latest = reference.unsaid(false);
        var period = reference.resolve(said).period();
        return latest != null && period != null && !period.last().isBefore(latest.first());
    }

    /** What a time said of the draft is read against: the day of the article, the tense, {@code anchor} and the indicator's rhythm. */
    Reference reference(Draft draft, Catalogue.Entry entry, @Nullable Period anchor) {
        int fiscal = draft.area == null ? 1 : catalogue.region(draft.area).fiscalStart();
        var tense = draft.status == Status.FORECAST || draft.status == Status.TARGET ? Tense.FUTURE : Tense.PAST;
        return new Reference(published, tense, anchor, entry.rhythm(), entry.lag(), draft.area, fiscal);
    }
}
