package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the period a figure describes, and what a growth rate or change is measured against. */
final class Periods {
    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    Periods(Catalogue catalogue, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.published = published;
    }

    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        int gapFrom = scene.gapFrom(draft, before);
        int gapTo = scene.nextAmount(draft);
        boolean compared = draft.relation == Draft.Relation.COMPARED && draft.related != null;
        var paired = scene.pairs.time(draft.amount);
        var own = paired != null ? paired : own(draft, before, gapFrom, gapTo, compared);
        var anchor = anchor(draft);
        if (own != null) {
            resolve(draft, own, anchor);
            draft.periodSaid = draft.period != null;
        } else if (compared) {
            beside(draft, entry);
        } else if (draft.status == Status.TARGET) {
            draft.because("period", "a standing target has none");
        } else if (tail(draft, gapTo)) {
            draft.periodSaid = draft.period != null;
        } else if (draft.relation == Draft.Relation.LISTED && draft.related != null && draft.related.period != null) {
            var main = draft.related.relation == Draft.Relation.COMPARED ? draft.related.related : null;
            draft.period = main != null && main.period != null ? main.period : draft.related.period;
            draft.because("period", "as the figure before");
        } else {
            unsaid(draft, entry, gapTo);
        }
    }

    /** The period that a relative time counts from: that of the main figure of the sentence, else the text's. */
    private @Nullable Period anchor(Draft draft) {
        var related = draft.relation == Draft.Relation.NONE ? null : draft.related;
        if (related != null && related.relation == Draft.Relation.COMPARED && related.related != null) {
            related = related.related;
        }
        return related != null && related.period != null ? related.period : topic.period;
    }

    /** How far in front of its amount a time may stand that a conjunction parts from the amount before. */
    private static final int HANDED = 6;

    /** How far behind a comma the period of the amount before it may stand. */
    private static final int NEAR = 8;

    private @Nullable TimeMention own(Draft draft, List<Draft> before, int gapFrom, int gapTo, boolean compared) {
        var amount = draft.amount;
        for (var time : scene.times) {
            if (!time.isPeriod()
                    || !scene.bears(time.from(), amount.core())
                    || time.from() < amount.to()
                    || time.from() >= gapTo) {
                continue;
            }
            int commas = scene.commas(amount.to(), time.from());
            boolean far = commas > 1 || commas == 1 && time.from() - amount.to() > NEAR;
            if (!compared && measuredFrom(draft, time)
                    || far
                    || scene.borders(amount.to(), time.from()) > 0
                    || handedOn(amount, time, gapTo)
                    || passing(draft, time)
                    || toCome(draft, time)) {
                continue;
            }
            return time;
        }
        for (int t = scene.times.size() - 1; t >= 0; t--) {
            var time = scene.times.get(t);
            if (!time.isPeriod()
                    || !scene.bears(time.from(), amount.core())
                    || time.to() > amount.core()
                    || time.from() < Math.max(gapFrom, draft.connector)
                    || passing(draft, time)) {
                continue;
            }
            boolean opening = time.from() - scene.from <= 2;
            boolean far = !opening && scene.commas(time.to(), amount.core()) > 1;
            if (!compared && measuredFrom(draft, time) || taken(time, before) || far) {
                continue;
            }
            return time;
        }
        return null;
    }

    /** Whether {@code since} leads to a time from afar: {@code the most since comparable records began in 1979}. */
    private boolean sinceBefore(Draft draft, TimeMention time) {
        for (int i = Math.max(draft.amount.to(), time.from() - HANDED); i < time.from(); i++) {
            if (tokens.is(i, "since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time lies ahead, though the figure has happened: the time belongs to something else. */
    private boolean toCome(Draft draft, TimeMention time) {
        if (!time.ahead()
                || draft.status != Status.ACTUAL
                || published == null
                || draft.entry == null
                || time.said() == null) {
            return false;
        }
        var period =
                reference(draft, draft.entry, topic.period).resolve(time.said()).period();
        return period != null && period.first().isAfter(published);
    }

    /** Whether a time only says since when, of which base year, or on which day a figure was published. */
    private boolean passing(Draft draft, TimeMention time) {
        if (time.lead() == TimeMention.Lead.SINCE
                || sinceBefore(draft, time)
                || tokens.is(time.from() - 1, "base")
                || tokens.is(time.from() - 2, "base")) {
            return true;
        }
        var entry = draft.entry;
        if (entry == null || entry.pointInTime() || entry.rhythm() == Catalogue.Rhythm.WEEK) {
            return false;
        }
        return time.said() instanceof Said.Weekday
                || time.said() instanceof Said.Now
                || time.said() instanceof Said.Shifted shifted
                        && (shifted.grain() == Period.Grain.DAY || shifted.grain() == Period.Grain.WEEK)
                || time.said() instanceof Said.Date && time.lead() != TimeMention.Lead.UNTIL;
    }

    /** Whether a time behind an amount belongs to the next one: {@code rose 5% and in June 3%}. */
    private boolean handedOn(Amount amount, TimeMention time, int gapTo) {
        if (gapTo >= scene.to) {
            return false;
        }
        int lead = time.from() - 1;
        while (lead > amount.to() && (tokens.is(lead, "in") || tokens.is(lead, "the") || tokens.is(lead, "for"))) {
            lead--;
        }
        if (tokens.is(lead, "and") && gapTo - time.to() <= HANDED) {
            return true;
        }
        if (gapTo - time.to() > 1) {
            return false;
        }
        for (int i = amount.to(); i < time.from(); i++) {
            if (tokens.is(i, "and") || tokens.isSymbol(i, ',')) {
                return true;
            }
        }
        return false;
    }

    private boolean taken(TimeMention time, List<Draft> before) {
        for (var other : before) {
            if (time.equals(other.time)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time is what the figure is measured against; beside a level, {@code a year earlier} is the level's own. */
    private boolean measuredFrom(Draft draft, TimeMention time) {
        boolean relative = time.said() instanceof Said.Against || time.said() instanceof Said.Same;
        boolean own = draft.measure == Measure.LEVEL
                && draft.relation != Draft.Relation.COMPARED
                && relative
                && time.lead() != TimeMention.Lead.FROM
                && (Math.abs(time.from() - draft.amount.to()) <= 1 || time.from() - scene.from <= 1);
        return !own && against(time);
    }

    /** Whether a time says what a change is measured against rather than when the figure was. */
    boolean against(TimeMention time) {
        if (time.lead() == TimeMention.Lead.FROM) {
            return true;
        }
        if (time.said() instanceof Said.Running) {
            return false;
        }
        for (var basis : scene.bases) {
            if (basis.from() < time.to() && time.from() < basis.to()) {
                return true;
            }
        }
        int at = time.from() - 1;
        while (at > scene.from && passable(at)) {
            at--;
        }
        return at >= scene.from
                && (tokens.is(at, "from")
                        || tokens.is(at, "than")
                        || tokens.is(at, "over") && time.said() instanceof Said.Part
                        || tokens.is(at, "with")
                        || tokens.is(at, "on")
                                && at == time.from() - 1
                                && !(time.said() instanceof Said.Date)
                                && !(time.said() instanceof Said.Weekday)
                        || tokens.is(at, "against")
                        || tokens.is(at, "versus")
                        || tokens.is(at, "below")
                        || tokens.is(at, "above"));
    }

    /** Whether a word may stand between a comparison and its time: {@code below prices in}, {@code from its level of}. */
    private boolean passable(int i) {
        return tokens.is(i, "the")
                || tokens.is(i, "same")
                || tokens.is(i, "level")
                || tokens.is(i, "levels")
                || tokens.is(i, "in")
                || tokens.is(i, "its")
                || tokens.is(i, "those")
                || tokens.is(i, "that")
                || tokens.is(i, "of")
                || tokens.hitOver(i, Layer.TERM) >= 0;
    }

    /** Gives the draft the period that a time means, counted from {@code anchor} where it is relative. */
    void resolve(Draft draft, TimeMention time, @Nullable Period anchor) {
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        var reading =
                time.said() == null ? null : reference(draft, entry, anchor).resolve(time.said());
        draft.time = time;
        if (reading == null || reading.period() == null) {
            draft.doubt(0.7, "period", scene.words(time.from(), time.to()) + " cannot be dated");
            return;
        }
        boolean total = draft.measure == Measure.LEVEL
                && time.said() instanceof Said.Running
                && switch (entry.kind()) {
                    case FLOW, BALANCE, COUNT -> true;
                    default -> false;
                };
        draft.period = entry.pointInTime() ? reading.moment() : total ? reading.window() : reading.period();
        draft.because("period", scene.words(time.from(), time.to()) + ": " + reading.reason());
        boolean over =
                published != null && draft.period != null && draft.period.last().isBefore(published.withDayOfMonth(1));
        if (over && draft.status == Status.FORECAST && draft.relation != Draft.Relation.NONE) {
            draft.status = Status.ACTUAL;
            draft.because("status", "its period is over");
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

    /** Whether a period is still running, or to come, on the day the article was published. */
    private boolean ahead(@Nullable Period period) {
        return period != null && published != null && period.last().isAfter(published);
    }

    Reference reference(Draft draft, Catalogue.Entry entry, @Nullable Period anchor) {
        int fiscal = draft.area == null ? 1 : catalogue.region(draft.area).fiscalStart();
        var tense = draft.status == Status.FORECAST || draft.status == Status.TARGET ? Tense.FUTURE : Tense.PAST;
        return new Reference(published, tense, anchor, entry.rhythm(), entry.lag(), draft.area, fiscal);
    }

    /** The period of the other side of a comparison that names none: the same, or the one before. */
    private void beside(Draft draft, Catalogue.Entry entry) {
        var related = draft.related;
        if (related == null || related.period == null) {
            return;
        }
        boolean elsewhere = draft.area != null && !draft.area.equals(related.area);
        boolean otherStatus = draft.status != related.status || related.status == Status.FORECAST;
        if (elsewhere || otherStatus || !related.measures(draft.entry)) {
            draft.period = related.period;
            draft.because("period", "as the figure it is set beside");
            if (related.status == Status.FORECAST
                    && draft.status != Status.TARGET
                    && draft.amount.role() == Amount.Role.FROM) {
                draft.status = Status.SUPERSEDED;
                draft.because("status", "the forecast it replaces");
            }
        } else if (entry.kind() == Catalogue.Kind.POLICY) {
            draft.because("period", "the level before a decision has none");
        } else {
            draft.period = related.period.plus(-1);
            draft.doubt(0.85, "period", "the one before that of the figure it is set beside");
        }
    }

    /** The period of a figure whose own words name none. */
    private void unsaid(Draft draft, Catalogue.Entry entry, int gapTo) {
        for (var time : scene.times) {
            if (time.isPeriod()
                    && time.from() >= gapTo
                    && !passing(draft, time)
                    && !against(time)
                    && scene.borders(draft.amount.to(), time.from()) == 0
                    && time.lead() != TimeMention.Lead.SINCE
                    && commonTail(draft, time)) {
                resolve(draft, time, topic.period);
                draft.periodSaid = draft.period != null;
                return;
            }
        }
        var last = topic.last;
        boolean held = entry.kind() == Catalogue.Kind.POLICY;
        if (clauseSince(draft)) {
            return;
        }
        if (published != null
                && draft.measure == Measure.LEVEL
                && draft.status == Status.ACTUAL
                && scene.times.stream().anyMatch(time -> time.said() instanceof Said.Now)) {
            draft.period = Period.month(YearMonth.from(published));
            draft.because("period", "said of the present");
            return;
        }
        if (draft.status == Status.FORECAST
                && last != null
                && last.measures(entry)
                && last.period != null
                && topic.sentence() - topic.lastSentence <= 1) {
            draft.period = last.period;
            draft.doubt(0.9, "period", "as the outcome before it");
        } else if (last != null
                && !topic.lookedBack
                && last.period != null
                && last.entry != null
                && (last.entry.rhythm() == entry.rhythm() || draft.status == Status.FORECAST)
                && draft.status == last.status
                && suits(draft, entry, last.period)
                && !held) {
            draft.period = last.period;
            draft.doubt(0.9, "period", "as the sentence before");
        } else if (draft.status == Status.FORECAST && topic.forecast != null) {
            draft.period = topic.forecast;
            draft.doubt(0.9, "period", "as the forecast before");
        } else if (draft.status == Status.FORECAST && topic.period != null && ahead(topic.period)) {
            draft.period = topic.period;
            draft.doubt(0.9, "period", "as the text before");
        } else if (entry.kind() == Catalogue.Kind.RATE
                && draft.measure == Measure.LEVEL
                && !(topic.headline != null
                        && entry.indicator().equals(topic.headline.sense().indicator()))
                && !(last != null && last.measures(entry))) {
            draft.doubt(0.9, "period", "none is named, and the text is about something else");
        } else if (topic.period != null
                && !held
                && draft.status == Status.ACTUAL
                && suits(draft, entry, topic.period)) {
            draft.period = topic.period;
            draft.doubt(0.9, "period", "as the text before");
        } else if (draft.status == Status.ACTUAL && published != null) {
            draft.period = reference(draft, entry, null).unsaid(entry.pointInTime());
            draft.doubt(0.85, "period", "none is named: the latest that can be known");
        } else {
            draft.doubt(0.75, "period", "none is named");
        }
    }

    /** Takes the time behind the level that a change leads to: {@code by 25 basis points to 6% in April}. */
    private boolean tail(Draft draft, int gapTo) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        if (draft.measure == Measure.LEVEL || next <= 0 || next >= scene.amounts.size()) {
            return false;
        }
        var level = scene.amounts.get(next);
        if (level.role() != Amount.Role.TO || level.from() != gapTo) {
            return false;
        }
        for (var time : scene.times) {
            boolean near = time.from() >= level.to() && time.from() - level.to() <= 2;
            if (near && time.isPeriod() && !against(time) && !passing(draft, time)) {
                resolve(draft, time, topic.period);
                return draft.period != null;
            }
        }
        return false;
    }

    /** Takes the time before {@code when}: {@code the largest rise since July 1979, when inventories were up 1.7 pct}. */
    private boolean clauseSince(Draft draft) {
        int clause = scene.clauseFrom(draft.amount.core());
        if (clause <= scene.from || !tokens.is(clause - 1, "when")) {
            return false;
        }
        for (var time : scene.times) {
            boolean before = time.to() == clause - 1 || time.to() == clause - 2 && tokens.isSymbol(clause - 2, ',');
            if (before && time.said() != null) {
                resolve(draft, time, topic.period);
                return draft.period != null;
            }
        }
        return false;
    }

    /** Whether an indicator is told by periods of that length. */
    private static boolean suits(Draft draft, Catalogue.Entry entry, Period period) {
        boolean reading = draft.measure == Measure.LEVEL
                && (entry.pointInTime() || entry.kind() == Catalogue.Kind.RATE || entry.kind() == Catalogue.Kind.INDEX);
        return switch (period.grain()) {
            case DAY, DAYS -> entry.rhythm() == Catalogue.Rhythm.DAY || entry.pointInTime();
            case WEEK -> entry.rhythm() == Catalogue.Rhythm.WEEK || entry.pointInTime();
            case MONTH -> true;
            case QUARTER, MONTHS -> !entry.pointInTime();
            case HALF, YEAR, FISCAL_YEAR, YEARS -> !reading && !entry.pointInTime();
        };
    }

    /** Whether a time behind a later amount covers this one too: {@code exports rose 5% and imports 3% in April}. */
    private boolean commonTail(Draft draft, TimeMention time) {
        for (var cue : scene.cues) {
            boolean between = cue.from() >= draft.amount.to() && cue.to() <= time.from();
            if (between
                    && (cue.sense().signal() == Sense.Signal.COMPARED
                            || cue.sense().signal() == Sense.Signal.FROM)) {
                return false;
            }
        }
        for (var other : scene.times) {
            if (other.isPeriod()
                    && other.from() >= draft.amount.to()
                    && other.from() < time.from()
                    && !against(other)) {
                return false;
            }
        }
        return true;
    }
}
