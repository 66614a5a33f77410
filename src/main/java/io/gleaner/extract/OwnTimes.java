package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which of the times in a sentence are a figure's own, and which another's, a comparison's or said in passing. */
final class OwnTimes {
    /** How far in front of its amount a time may stand that a conjunction parts from the amount before. */
    private static final int HANDED = 6;

    /** How far behind a comma the period of the amount before it may stand. */
    private static final int NEAR = 8;

    private final Scene scene;
    private final Topic topic;
    private final Dating dating;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    OwnTimes(Scene scene, Topic topic, Dating dating, @Nullable LocalDate published) {
        this.scene = scene;
        this.topic = topic;
        this.dating = dating;
        this.tokens = scene.tokens;
        this.published = published;
    }

    /** The time that says when a figure was: the first behind its amount, else the last before it; null where neither is its own. */
    @Nullable
    TimeMention of(Draft draft, List<Draft> before, int gapFrom, int gapTo, boolean compared) {
        var behind = behind(draft, gapTo, compared);
        return behind != null ? behind : ahead(draft, before, gapFrom, compared);
    }

    private @Nullable TimeMention behind(Draft draft, int gapTo, boolean compared) {
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
        return null;
    }

    private @Nullable TimeMention ahead(Draft draft, List<Draft> before, int gapFrom, boolean compared) {
        var amount = draft.amount;
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

    /** Whether a time says when figures appeared: {@code projections published in December}, {@code a forecast made last May}. */
    private boolean appeared(TimeMention time) {
        int at = time.from() - 1;
        while (at > scene.from && tokens.isAny(at, "in", "on", "late", "early", "earlier", "back")) {
            at--;
        }
        return tokens.isAny(at, "published", "released")
                || tokens.isAny(at, "made", "issued") && scene.cue(Sense.Signal.FORECAST, at - 2, at) != null;
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
        var period = dating.reference(draft, draft.entry, topic.period)
                .resolve(time.said())
                .period();
        return period != null && period.first().isAfter(published);
    }

    /** Whether a time only says since when, of which base year, or on which day a figure was published. */
    boolean passing(Draft draft, TimeMention time) {
        if (time.lead() == TimeMention.Lead.SINCE
                || sinceBefore(draft, time)
                || appeared(time)
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
        while (lead > amount.to() && tokens.isAny(lead, "in", "the", "for")) {
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
                && (tokens.isAny(at, "from", "than", "with", "against", "versus", "below", "above")
                        || tokens.is(at, "over") && time.said() instanceof Said.Part
                        || tokens.is(at, "on")
                                && at == time.from() - 1
                                && !(time.said() instanceof Said.Date)
                                && !(time.said() instanceof Said.Weekday));
    }

    /** Whether a word may stand between a comparison and its time: {@code below prices in}, {@code from its level of}. */
    private boolean passable(int i) {
        return tokens.isAny(i, "the", "same", "level", "levels", "in", "its", "those", "that", "of")
                || tokens.hitOver(i, Layer.TERM) >= 0;
    }
}
