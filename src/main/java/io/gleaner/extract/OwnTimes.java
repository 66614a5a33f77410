package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which of the times in a sentence are a figure's own, and which another's, a comparison's or said in passing. */
final class OwnTimes {
    /** How far behind a move the word may stand that leads to the point it is counted from. */
    private static final int POINT = 3;

    /** How far behind a comma the period of the amount before it may stand. */
    private static final int NEAR = 8;

    /** How far into a sentence a time may stand that all of it is about. */
    private static final int OPENS = 2;

    /** What begins the other side of a comparison that has no figure. */
    private static final String[] NO_FIGURES = {"no", "little", "unchanged", "flat", "zero", "virtually", "almost"};

    private final Scene scene;
    private final Topic topic;
    private final Against against;
    private final Handed handed;
    private final Passing passing;
    private final Dating dating;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    OwnTimes(Scene scene, Topic topic, Dating dating, Passing passing, @Nullable LocalDate published) {
        this.scene = scene;
        this.topic = topic;
        this.against = new Against(scene, dating);
        this.handed = new Handed(scene, against);
        this.passing = passing;
        this.dating = dating;
        this.tokens = scene.tokens;
        this.published = published;
    }

    /** The time that says when a figure was: the first behind its amount, else the last before it; null where neither is its own. */
    @Nullable
    TimeMention of(Draft draft, List<Draft> before, int gapFrom, int gapTo, boolean compared) {
        var reached = reached(draft, gapTo);
        if (reached != null) {
            return reached;
        }
        var owner = owner(draft);
        if (owner != null) {
            return owner;
        }
        var behind = behind(draft, gapTo, compared);
        if (behind == null && compared) {
            behind = then(draft, gapTo);
        }
        if (behind != null) {
            return behind;
        }
        var ahead = ahead(draft, before, gapFrom, compared);
        int clause = scene.clauseFrom(draft.amount.core());
        var since = compared || ahead != null && ahead.from() >= clause ? null : before(draft);
        boolean led = ahead != null && ahead.from() < clause && ahead.from() - scene.from > OPENS && led(draft, gapTo);
        return since != null ? since : led ? null : ahead;
    }

    /** Whether the sentence opens with a time: {@code In December, exports fell 7% as makers met the limits for 2024}. */
    private boolean opened(Amount amount) {
        var first = scene.times.get(0);
        return first.isPeriod() && first.from() - scene.from <= OPENS && first.to() <= amount.from();
    }

    /** Whether a move leads to a level that names its period: {@code rose 8.6% to 5.7 billion in July}. */
    private boolean led(Draft draft, int gapTo) {
        if (draft.measure == Measure.LEVEL) {
            return false;
        }
        for (var amount : scene.amounts) {
            if (amount.from() == gapTo && amount.role() == Amount.Role.TO) {
                return scene.times.stream()
                        .anyMatch(time ->
                                time.isPeriod() && time.from() >= amount.to() && time.from() - amount.to() <= NEAR);
            }
        }
        return false;
    }

    /** The time when a level was reached: {@code below last year's peak of $55, which was reached in October}. */
    private @Nullable TimeMention reached(Draft draft, int gapTo) {
        int to = draft.amount.to();
        int verb = to + (tokens.isSymbol(to, ',') ? 1 : 0);
        verb += tokens.is(verb, "which") ? 2 : 0;
        if (draft.measure != Measure.LEVEL
                || !tokens.isAny(verb, "reached", "set", "hit", "touched", "struck", "scaled", "recorded", "seen")) {
            return null;
        }
        for (var time : scene.times) {
            if (time.isPeriod() && time.from() > verb && time.from() - verb <= POINT && time.from() < gapTo) {
                return time;
            }
        }
        return null;
    }

    /** The time right before an amount whose own it is: {@code from January's 10.7 pct}, {@code its 1986 record 13.6 billion}. */
    private @Nullable TimeMention owner(Draft draft) {
        int at = draft.amount.from() - 1;
        for (var time : scene.times) {
            boolean year = time.said() instanceof Said.Whole && time.to() - time.from() == 1;
            if (time.isPeriod() && time.to() == at && (scene.possessive(at) || year && tokens.is(at, "record"))) {
                return time;
            }
        }
        return null;
    }

    /** The time before {@code when}: {@code the largest rise since July 1979, when inventories were up 1.7 pct}. */
    private @Nullable TimeMention before(Draft draft) {
        int clause = scene.clauseFrom(draft.amount.core());
        if (clause <= scene.from || !tokens.is(clause - 1, "when")) {
            return null;
        }
        for (var time : scene.times) {
            boolean before = time.to() == clause - 1 || time.to() == clause - 2 && tokens.isSymbol(clause - 2, ',');
            if (before && time.said() != null && !passing.isDay(draft, time)) {
                return time;
            }
        }
        return null;
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
            if (!compared && (against.isBaseOf(draft, time) || ofNoFigure(amount.to(), time))
                    || far
                    || scene.borders(amount.to(), time.from()) > 0
                    || announces(time)
                    || handed.on(amount, time, gapTo)
                    || passing.is(draft, time)
                    || opened(amount)
                            && !(time.said() instanceof Said.Spoken)
                            && passing.reason(amount.to(), time.from())
                    || toCome(draft, time)
                    || ofPoint(draft, time)
                    || movedThen(draft, time)
                    || commas > 0 && scene.possessive(time.to())) {
                continue;
            }
            return time;
        }
        return null;
    }

    /** The time of what happened when or before the figure was: {@code compared to 1 million when the government took office in August 1985}. */
    private @Nullable TimeMention then(Draft draft, int gapTo) {
        for (var time : scene.times) {
            if (time.isPeriod()
                    && time.from() >= draft.amount.to()
                    && time.from() < gapTo
                    && scene.says(draft.amount.to(), time.from(), "when", "before")
                    && scene.borders(draft.amount.to(), time.from()) <= 1
                    && scene.commas(draft.amount.to(), time.from()) == 0) {
                return time;
            }
        }
        return null;
    }

    /** Whether a time says when the point was that a move is counted from: {@code 3% from its low in mid-June}. */
    private boolean ofPoint(Draft draft, TimeMention time) {
        int from = draft.amount.to();
        if (draft.measure == Measure.LEVEL || scene.commas(from, time.from()) > 0) {
            return false;
        }
        for (int i = from; i < Math.min(from + POINT, time.from()); i++) {
            if (tokens.isAny(i, "from", "above", "below", "off")) {
                var event = scene.cue(Sense.Signal.EVENT, i, time.from());
                return scene.cue(Sense.Signal.PEAK, i, time.from()) != null
                        || event != null && !tokens.text(event.from()).startsWith("pre");
            }
        }
        return false;
    }

    /** Whether {@code a day earlier} is when something else moved: {@code rose 2% to regain the ground it lost a day earlier}. */
    private boolean movedThen(Draft draft, TimeMention time) {
        if (!(time.said() instanceof Said.Against) || draft.measure == Measure.LEVEL) {
            return false;
        }
        for (int i = draft.amount.to() + 1; i < time.from(); i++) {
            var move = tokens.sense(tokens.hitAt(i, Sense.Layer.MOVE), Sense.Move.class);
            if (move != null && move.shape() == Sense.Shape.VERB && i + 1 >= time.from() - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the point that the move before was counted from had a time: {@code rose 3% from its low in mid-June to $54}. */
    private boolean ofPointBefore(TimeMention time, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && time.from() >= last.amount.to() && ofPoint(last, time);
    }

    /**
     * Whether what stands between is set beside the amount without a figure: {@code rise 2%, compared with no change in
     * May}, {@code rose 2% after falling in May}.
     */
    private boolean ofNoFigure(int from, TimeMention time) {
        var cue = scene.cue(Sense.Signal.COMPARED, from, time.from());
        if (cue == null) {
            return false;
        }
        return tokens.isAny(cue.to(), NO_FIGURES)
                || tokens.is(cue.to(), "a") && tokens.is(cue.to() + 1, "small")
                || follows(cue.from()) && !(time.said() instanceof Said.Spoken) && !timed(cue.to(), time.from());
    }

    /** Whether what comes next was before: {@code after falling in May}, unlike {@code shortly after the election in May}. */
    private boolean follows(int i) {
        return tokens.isAny(i, "after", "following")
                && !tokens.isAny(i - 1, "shortly", "soon", "long", "immediately", "right");
    }

    /** Whether a sentence begins with what was before: {@code After falling in January, sales rose 4%}. */
    private boolean openedWithBefore(TimeMention time, Amount amount) {
        return follows(scene.from)
                && scene.commas(scene.from, time.from()) == 0
                && scene.commas(time.to(), amount.from()) > 0;
    }

    private boolean timed(int from, int to) {
        return scene.times.stream().anyMatch(time -> time.from() >= from && time.to() <= to);
    }

    private @Nullable TimeMention ahead(Draft draft, List<Draft> before, int gapFrom, boolean compared) {
        var amount = draft.amount;
        for (int t = scene.times.size() - 1; t >= 0; t--) {
            var time = scene.times.get(t);
            if (!time.isPeriod()
                    || !scene.bears(time.from(), amount.core())
                    || time.to() > amount.core()
                    || announces(time)
                    || ofAnother(time, amount)
                    || ofForecast(draft, time)
                    || time.from() < Math.max(gapFrom, draft.connector)
                    || passing.is(draft, time)) {
                continue;
            }
            boolean opening = time.from() - scene.from <= 2;
            boolean far = !opening && scene.commas(time.to(), amount.core()) > 1;
            if (!compared && against.isBaseOf(draft, time)
                    || taken(draft, time, before)
                    || far
                    || ofPointBefore(time, before) && !against.owns(time, amount.from())
                    || movedOn(time.to(), amount)
                    || openedWithBefore(time, amount)) {
                continue;
            }
            return time;
        }
        return null;
    }

    /** Whether a time owns another amount than this: {@code below last year's 2.9%, and a 1.6% rise}. */
    private boolean ofAnother(TimeMention time, Amount amount) {
        int owned = time.to() + 1;
        return scene.possessive(time.to())
                && owned <= amount.from()
                && scene.amounts.stream().anyMatch(other -> other.from() == owned && !other.equals(amount));
    }

    /** Whether a time is that of a forecast, told before a rate that was decided on: {@code cut its year-end forecast to 4% and kept its rate at 6%}. */
    private boolean ofForecast(Draft draft, TimeMention time) {
        return Statuses.isRate(draft)
                && draft.status == Status.ACTUAL
                && scene.says(time.to(), draft.amount.from(), "and")
                && scene.cue(Sense.Signal.FORECAST, Math.max(scene.from, time.from() - NEAR), time.to() + POINT)
                        != null;
    }

    /** Whether what an amount tells came after what stands before token {@code from}: {@code slipped below 10 dollars early last year and has since crept to 18}. */
    boolean movedOn(int from, Amount amount) {
        for (int i = from + 1; i < amount.from(); i++) {
            if (tokens.is(i, "since") && (tokens.isAny(i - 1, "has", "have", "had") || tokens.is(i + 1, "then"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time lies ahead, though the figure has happened: the time belongs to something else. */
    boolean toCome(Draft draft, TimeMention time) {
        if (!time.ahead()
                || draft.status != Status.ACTUAL
                || published == null
                || draft.entry == null
                || time.said() == null) {
            return false;
        }
        var period = dating.reference(draft, draft.entry, topic.timeline.period)
                .resolve(time.said())
                .period();
        return period != null && period.first().isAfter(published);
    }

    /** Whether a word for a time only leads to the one that is named: {@code for the period February 1 to 25}. */
    private boolean announces(TimeMention time) {
        boolean explained = tokens.is(time.to(), "from")
                && scene.times.stream()
                        .anyMatch(next -> next.from() == time.to() + 1 && next.said() instanceof Said.Span);
        return explained || time.said() instanceof Said.ThePeriod && scene.timeAt(time.to());
    }

    private boolean taken(Draft draft, TimeMention time, List<Draft> before) {
        for (var other : before) {
            if (time.equals(other.time)
                    || against.exceedsYear(other, time) && !against.owns(time, draft.amount.from())) {
                return true;
            }
        }
        return false;
    }
}
