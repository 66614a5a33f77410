package io.gleaner.extract;

import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settles whether a figure happened, is expected, is aimed at or was replaced, by the cue that governs it. */
final class Statuses {
    private final Scene scene;
    private final Tokens tokens;

    Statuses(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    void settle(Draft draft, List<Draft> before) {
        var amount = draft.amount;
        int gapFrom = scene.gapFrom(draft, before);
        int clause = scene.clauseFrom(amount.core());

        if (denied(amount)) {
            draft.refuse("denied, not stated");
            return;
        }
        if (scene.cue(Signal.HYPOTHETICAL, scene.from, scene.to) != null && hypothetical(amount, clause)) {
            draft.refuse("a hypothesis, not a figure");
            return;
        }
        if (beside(draft, gapFrom)) {
            return;
        }
        var would = scene.cue(Signal.WOULD, clause, amount.core());
        if (would == null
                && scene.cue(Signal.WOULD, amount.to(), Math.min(scene.to, amount.to() + REACH)) != null
                && scene.cue(Signal.SPEECH, scene.from, amount.from()) == null) {
            draft.refuse("a hypothesis, not a figure");
            return;
        }
        if (would != null && scene.cue(Signal.OUTCOME, Math.max(would.to(), gapFrom), amount.core()) == null) {
            boolean reported = scene.cue(Signal.SPEECH, scene.from, would.from()) != null
                    || scene.cue(Signal.FORECAST, scene.from, would.from()) != null
                    || scene.cue(Signal.SPEECH, amount.to(), scene.to) != null
                            && draft.term != null
                            && draft.term.to() <= would.from();
            if (!reported || scene.cue(Signal.HYPOTHETICAL, scene.from, scene.to) != null) {
                draft.refuse("a hypothesis, not a figure");
                return;
            }
            draft.status = Status.FORECAST;
            draft.because("status", "\"would\" in reported speech");
            return;
        }
        int begin = Math.max(clause, draft.relation == Draft.Relation.COMPARED ? gapFrom : clause);
        var forecast = scene.cue(Signal.FORECAST, begin, amount.core());
        var target = isRate(draft) ? null : aim(begin, amount);
        if (target != null && (forecast == null || target.from() >= forecast.from())) {
            draft.status = Status.TARGET;
            draft.because("status", '"' + scene.words(target.from(), target.to()) + '"');
        } else if (forecast != null
                && !led(forecast)
                && !(isRate(draft) && (announced(forecast) || standing(amount)))
                && !happened(forecast.to(), amount)
                && scene.cue(
                                Signal.OUTCOME,
                                isRate(draft) ? forecast.to() : Math.max(forecast.to(), gapFrom),
                                amount.core())
                        == null) {
            draft.status = Status.FORECAST;
            draft.because("status", '"' + scene.words(forecast.from(), forecast.to()) + '"');
        }
    }

    /** Whether the figure is a rate that a central bank sets, whose target is the rate itself. */
    private static boolean isRate(Draft draft) {
        return draft.entry != null && draft.entry.kind() == Catalogue.Kind.POLICY;
    }

    /** Whether a figure only says what a bank's target is: {@code its target rate of 3%}. */
    private boolean standing(Amount amount) {
        if (!tokens.is(amount.from() - 1, "of")) {
            return false;
        }
        int from = Math.max(scene.from, amount.from() - STANDING);
        var target = scene.cue(Signal.TARGET, from, amount.from());
        return target != null
                && scene.moves.stream().noneMatch(move -> move.from() >= target.to() && move.to() <= amount.from());
    }

    /** Whether a bank only announces that it holds its rate: {@code will keep it at 3%}, where nobody else is said to say so. */
    private boolean announced(Mark<Sense.Cue> cue) {
        var move = tokens.sense(tokens.hitAt(cue.to(), Sense.Layer.MOVE), Sense.Move.class);
        return tokens.is(cue.from(), "will")
                && move != null
                && move.motion() == Sense.Motion.HOLD
                && scene.cue(Signal.SPEECH, scene.from, scene.to) == null
                && scene.cue(Signal.FORECAST, scene.from, cue.from()) == null;
    }

    /** Whether an infinitive only says where a move led: {@code fell 55 points, or 1.1%, to reach 4,993}. */
    private boolean led(Mark<Sense.Cue> cue) {
        if (!tokens.is(cue.from(), "to") || cue.to() - cue.from() != 2) {
            return false;
        }
        int at = cue.from() - (tokens.isSymbol(cue.from() - 1, ',') ? 1 : 0);
        return scene.amounts.stream().anyMatch(amount -> amount.to() == at && amount.direction() != 0);
    }

    /** Whether a new verb in the past tense follows the forecast: {@code was expected to grow 1% and grew 2%}. */
    private boolean happened(int from, Amount amount) {
        for (var move : scene.moves) {
            boolean between = move.from() >= from && move.to() <= amount.core();
            boolean joined = tokens.is(move.from() - 1, "and") || tokens.is(move.from() - 1, "but");
            if (between && joined && past(tokens.text(move.from()).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(String verb) {
        return verb.endsWith("ed")
                || verb.equals("grew")
                || verb.equals("rose")
                || verb.equals("fell")
                || verb.equals("shrank");
    }

    /** A target that governs the amount: a verb of aiming before it, no other amount between. */
    private @Nullable Mark<Sense.Cue> aim(int begin, Amount amount) {
        var target = scene.cue(Signal.TARGET, begin, amount.core());
        if (target == null
                || scene.amounts.stream().anyMatch(one -> one.from() >= target.to() && one.to() <= amount.from())) {
            return null;
        }
        String word = tokens.text(target.to() - 1).toLowerCase(Locale.ROOT);
        boolean verb =
                word.startsWith("aim") || word.endsWith("ting") || word.endsWith("ted") || word.equals("targets");
        return verb || amount.core() - target.to() <= 6 ? target : null;
    }

    /** The cue right beside the amount: {@code the 10.5% forecast}, {@code a target of 2%}, {@code from a revised 3%}. */
    private boolean beside(Draft draft, int gapFrom) {
        var amount = draft.amount;
        for (var cue : scene.cues) {
            int reach = relative(amount) ? FAR : NEAR;
            boolean behind =
                    cue.from() >= amount.to() && cue.from() - amount.to() <= reach && words(amount.to(), cue.from());
            boolean ahead = cue.to() <= amount.core()
                    && cue.from() >= gapFrom
                    && (cue.sense().signal() == Signal.BEFORE_REVISION
                            ? said(cue.to(), amount.core())
                            : amount.core() - cue.to() <= 3 && words(cue.to(), amount.core()));
            if (!behind && !ahead || led(cue)) {
                continue;
            }
            var status =
                    switch (cue.sense().signal()) {
                        case FORECAST -> Status.FORECAST;
                        case TARGET -> isRate(draft) ? null : Status.TARGET;
                        case BEFORE_REVISION -> Status.SUPERSEDED;
                        default -> null;
                    };
            if (status == null || behind && !nounBehind(cue.from())) {
                continue;
            }
            draft.status = status;
            draft.because("status", '"' + scene.words(cue.from(), cue.to()) + "\" beside it");
            return true;
        }
        if (amount.role() == Amount.Role.FROM
                && draft.relation == Draft.Relation.COMPARED
                && scene.cue(Signal.REVISED, scene.clauseFrom(amount.core()), from(amount)) != null) {
            draft.status = Status.SUPERSEDED;
            draft.because("status", "what a revision replaced");
            return true;
        }
        return false;
    }

    /** Whether the cue behind an amount is a noun or past tense that speaks of it, not the verb of the next clause. */
    private boolean nounBehind(int i) {
        String word = tokens.text(i);
        return !tokens.is(i, "will")
                && !tokens.is(i, "to")
                && !word.endsWith("s")
                && !tokens.is(i, "may")
                && !tokens.is(i, "could");
    }

    /** Whether only what was said first stands between two tokens: {@code previously reported that sales fell 5.8 pct}. */
    private boolean said(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.isAny(i, "and", "but", "to")) {
                return false;
            }
        }
        return to - from <= FIRST;
    }

    private boolean words(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.is(i, "and") || tokens.is(i, "as")) {
                return false;
            }
        }
        return true;
    }

    private static final int NEAR = 3;

    /** How many words may tell a figure that was replaced. */
    private static final int FIRST = 7;

    /** How many words may name a bank's target: {@code target range for the federal funds rate of}. */
    private static final int STANDING = 9;

    private static final int FAR = 6;

    /** Whether a relative clause behind the amount may say whose it is: {@code the 0.5% drop that economists had forecast}. */
    private boolean relative(Amount amount) {
        for (int i = amount.to(); i < Math.min(scene.to, amount.to() + FAR - 2); i++) {
            if (tokens.isAny(i, "that", "economists", "analysts", "forecasters", "traders", "markets", "market")) {
                return true;
            }
        }
        return false;
    }

    /** The token of the {@code from} that leads to the amount. */
    private int from(Amount amount) {
        int at = amount.from() - 1;
        while (at > scene.from && !tokens.is(at, "from")) {
            at--;
        }
        return at;
    }

    /** How far behind its number a verb may stand that makes it a hypothesis: {@code a 25% tariff would cut exports}. */
    private static final int REACH = 4;

    /** How far a denial reaches to its number. */
    private static final int DENIAL = 4;

    private boolean denied(Amount amount) {
        var not = scene.cue(Signal.NEGATED, Math.max(scene.from, amount.core() - DENIAL), amount.from());
        if (not == null) {
            return false;
        }
        for (int i = not.to(); i < amount.from(); i++) {
            boolean small = tokens.is(i, "the") || tokens.is(i, "by") || tokens.is(i, "a");
            if (!small && tokens.hitOver(i, Sense.Layer.MOVE) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hypothetical(Amount amount, int clause) {
        for (var cue : scene.cues) {
            if (cue.sense().signal() != Signal.HYPOTHETICAL) {
                continue;
            }
            var forecast = scene.cue(Signal.FORECAST, cue.to(), amount.core());
            if (forecast != null && !tokens.is(forecast.from(), "could") && !tokens.is(forecast.from(), "might")) {
                continue;
            }
            boolean before = cue.from() < amount.core();
            if (before && (cue.from() >= clause || cue.from() - scene.from <= 2)
                    || !before && cue.from() - amount.to() <= 2) {
                return true;
            }
        }
        return false;
    }
}
