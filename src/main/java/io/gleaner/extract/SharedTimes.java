package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the time that a figure shares with one behind it: {@code exports rose 5% and imports 3% in April}. */
final class SharedTimes {
    /** How many words may tell where a market reached a level. */
    private static final int PLACE = 6;

    private final Dating dating;
    private final Scene scene;
    private final Topic topic;
    private final OwnTimes times;
    private final Quotes quotes;
    private final Against against;
    private final Passing passing;

    SharedTimes(
            Dating dating, Scene scene, Topic topic, OwnTimes times, Quotes quotes, Against against, Passing passing) {
        this.dating = dating;
        this.scene = scene;
        this.topic = topic;
        this.times = times;
        this.quotes = quotes;
        this.against = against;
        this.passing = passing;
    }

    /** The level that a change leads to: {@code by 25 basis points to 6% in April}. */
    @Nullable
    Amount leadingTo(Draft draft, int gapTo) {
        var next = next(draft);
        boolean level = next != null && next.role() == Amount.Role.TO && next.from() == gapTo;
        return level && draft.measure != Measure.LEVEL ? next : null;
    }

    /** The amount that says the same in other units: {@code from 3.30 million, 11.9 pct, in January}. */
    @Nullable
    Amount apposition(Draft draft) {
        var next = next(draft);
        if (next == null || next.role() != null || next.from() == draft.amount.to() || Against.isMultiple(next)) {
            return null;
        }
        for (int i = draft.amount.to(); i < next.from(); i++) {
            boolean joins = scene.tokens.isSymbol(i, ',') || scene.tokens.isSymbol(i, '(') || scene.tokens.is(i, "or");
            if (!joins) {
                return null;
            }
        }
        return next;
    }

    /** The amount that shares its time with this one: {@code compared with exports of 6.7 billion and imports of 6.6 billion in January}. */
    @Nullable
    Amount paired(Draft draft) {
        var next = next(draft);
        return next != null
                        && next.role() == null
                        && next.family().equals(draft.amount.family())
                        && scene.tokens.is(draft.amount.to(), "and")
                        && scene.terms.stream()
                                .anyMatch(term -> term.from() == draft.amount.to() + 1 && term.to() <= next.from())
                ? next
                : null;
    }

    /** The amount behind that of a figure; null for the last of a sentence. */
    @Nullable
    Amount next(Draft draft) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        return next > 0 && next < scene.amounts.size() ? scene.amounts.get(next) : null;
    }

    /** Takes the time right behind a later amount; false where there is none. */
    boolean said(Draft draft, @Nullable Amount amount) {
        for (var time : scene.times) {
            boolean near = amount != null && time.from() >= amount.to() && time.from() - amount.to() <= 2
                    || amount != null && amount.role() == Amount.Role.TO && placed(amount.to(), time.from(), "in")
                    || amount != null && placed(amount.to(), time.from(), "of");
            boolean then = draft.measure == Measure.LEVEL
                    && time.said() instanceof Said.Against
                    && amount != null
                    && time.from() == amount.to();
            if (near && time.isPeriod() && (then || !against.isBase(time)) && !passing.is(draft, time)) {
                var main = draft.related == null ? null : draft.related.main().period;
                dating.resolve(draft, time, main == null ? topic.timeline.period : main);
                draft.periodSaid = draft.period != null;
                return draft.periodSaid;
            }
        }
        return false;
    }

    /** Whether only where or of what it was stands between a figure and its time: {@code to 1.78% in Asian trading on Thursday}. */
    private boolean placed(int from, int to, String lead) {
        if (to - from > PLACE || to <= from || !scene.tokens.is(from, lead)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (scene.tokens.kind(i) != Tokens.Kind.WORD) {
                return false;
            }
        }
        return true;
    }

    /** The time behind the amounts from token {@code gapTo} on that covers this figure too; null for none. */
    @Nullable
    TimeMention behind(Draft draft, int gapTo) {
        for (var time : scene.times) {
            if (time.isPeriod()
                    && time.from() >= gapTo
                    && !passing.is(draft, time)
                    && !times.toCome(draft, time)
                    && !bygone(draft, time)
                    && scene.amounts.stream().noneMatch(next -> against.owns(time, next.from()))
                    && !against.isBase(time)
                    && (scene.borders(draft.amount.to(), time.from()) == 0 || !quotes.isWithinDay(draft))
                    && !scene.possessive(time.to())
                    && !(quotes.isTraded(draft) && scene.commas(draft.amount.to(), time.from()) > 0)
                    && time.lead() != TimeMention.Lead.SINCE
                    && commonTail(draft, time)) {
                return time;
            }
        }
        return null;
    }

    /** Whether a year is over that nothing is expected for: {@code may reach 11 million tonnes, a fifth below the 13 million of last year}. */
    private boolean bygone(Draft draft, TimeMention time) {
        if (draft.status != Status.FORECAST || draft.entry == null || !(time.said() instanceof Said.Whole whole)) {
            return false;
        }
        var year = dating.reference(draft, draft.entry, null).resolve(whole).period();
        return year != null && dating.isOver(year);
    }

    /** Whether a move began at a figure that was revised: {@code rose 1.7% from an upward revised 827 billion yen in January}. */
    private boolean fromRevised(int from, int to) {
        return scene.says(from, to, "from") && scene.cue(Sense.Signal.REVISED, from, to) != null;
    }

    /** Whether a time behind a later amount covers this one too: {@code exports rose 5% and imports 3% in April}. */
    private boolean commonTail(Draft draft, TimeMention time) {
        if (scene.cue(Sense.Signal.COMPARED, draft.amount.to(), time.from()) != null) {
            return false;
        }
        var speech = scene.cue(Sense.Signal.SPEECH, draft.amount.to(), time.from());
        if (speech != null && scene.amounts.stream().anyMatch(next -> next.from() >= speech.to())) {
            return false;
        }
        for (var amount : scene.amounts) {
            boolean start = amount.role() == Amount.Role.FROM || fromRevised(draft.amount.to(), amount.from());
            if (start && amount.from() >= draft.amount.to() && amount.to() <= time.from()) {
                return false;
            }
        }
        for (var other : scene.times) {
            if (other.isPeriod()
                    && other.from() >= draft.amount.to()
                    && other.from() < time.from()
                    && !against.isBase(other)) {
                return false;
            }
        }
        return true;
    }
}
