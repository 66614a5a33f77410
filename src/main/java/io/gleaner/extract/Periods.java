package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the period a figure describes: what its own words name, else what stands beside it or went before. */
final class Periods {
    private final Dating dating;
    private final OwnTimes times;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    Periods(Dating dating, OwnTimes times, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.dating = dating;
        this.times = times;
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
        var own = paired != null ? paired : times.of(draft, before, gapFrom, gapTo, compared);
        var anchor = anchor(draft);
        if (own != null) {
            dating.resolve(draft, own, anchor);
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
            draft.period = related.period.before();
            draft.doubt(0.85, "period", "the one before that of the figure it is set beside");
        }
    }

    /** The period of a figure whose own words name none. */
    private void unsaid(Draft draft, Catalogue.Entry entry, int gapTo) {
        for (var time : scene.times) {
            if (time.isPeriod()
                    && time.from() >= gapTo
                    && !times.passing(draft, time)
                    && !times.against(time)
                    && scene.borders(draft.amount.to(), time.from()) == 0
                    && time.lead() != TimeMention.Lead.SINCE
                    && commonTail(draft, time)) {
                dating.resolve(draft, time, topic.period);
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
        if (entry.quoted() && draft.status == Status.ACTUAL && published != null) {
            quoted(draft, entry, published);
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
        } else if (draft.status == Status.FORECAST && topic.period != null && dating.ahead(topic.period)) {
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
            draft.period = dating.reference(draft, entry, null).unsaid(entry.pointInTime());
            draft.doubt(0.85, "period", "none is named: the latest that can be known");
        } else {
            draft.doubt(0.75, "period", "none is named");
        }
    }

    /** What a market quotes is the day's or the week's that the text has just named, else that of its own day. */
    private void quoted(Draft draft, Catalogue.Entry entry, LocalDate day) {
        var before = topic.last == null || topic.sentence() - topic.lastSentence > 1 ? null : topic.last;
        var named = before == null || before.entry == null || !before.entry.quoted() ? null : before.period;
        if (named != null
                && named.last().isBefore(day)
                && (named.grain() == Period.Grain.DAY || named.grain() == Period.Grain.WEEK)) {
            draft.period = named;
            draft.doubt(0.9, "period", "as the sentence before");
        } else {
            draft.period = Reference.latest(entry.rhythm(), entry.lag(), day);
            draft.doubt(0.9, "period", "none is named: the day of the article");
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
            if (near && time.isPeriod() && !times.against(time) && !times.passing(draft, time)) {
                dating.resolve(draft, time, topic.period);
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
                dating.resolve(draft, time, topic.period);
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
                    && !times.against(other)) {
                return false;
            }
        }
        return true;
    }
}
