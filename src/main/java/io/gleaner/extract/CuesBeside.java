package io.gleaner.extract;

import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Reads the cue that stands right beside an amount and says whether it happened, is expected, aimed at or was replaced. */
final class CuesBeside {
    /** How far from its amount a cue may stand, and how far in a relative clause. */
    private static final int NEAR = 3;

    private static final int FAR = 6;

    /** How many words may tell a figure that was replaced. */
    private static final int FIRST = 7;

    private static final String[] RELATIVES = {
        "that", "which", "economists", "analysts", "forecasters", "traders", "markets", "market"
    };

    /** What has brought about the move behind it: {@code the bans have caused exports to drop by 70%}. */
    private static final String[] CAUSES = {"caused", "causing", "forced", "forcing", "prompted", "led"};

    /** What is expected, as a noun. */
    private static final String[] OUTLOOKS = {"forecasts", "estimates", "projections", "predictions"};

    private static final String[] OUTLOOK = {"forecast", "estimate", "projection", "prediction", "outlook"};

    private final Scene scene;
    private final Tokens tokens;

    CuesBeside(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The cue right beside the amount: {@code the 10.5% forecast}, {@code a target of 2%}, {@code from a revised 3%}. */
    boolean settle(Draft draft, int gapFrom) {
        var amount = draft.amount;
        int reach = relative(amount) ? FAR : NEAR;
        for (var cue : scene.cues()) {
            var status =
                    switch (cue.sense().signal()) {
                        case FORECAST -> Status.FORECAST;
                        case TARGET -> Statuses.isRate(draft) ? null : Status.TARGET;
                        case BEFORE_REVISION -> Status.SUPERSEDED;
                        default -> null;
                    };
            if (status == null) {
                continue;
            }
            boolean behind =
                    cue.from() >= amount.to() && cue.from() - amount.to() <= reach && words(amount.to(), cue.from());
            boolean ahead = cue.to() <= amount.core()
                    && cue.from() >= gapFrom
                    && (status == Status.SUPERSEDED
                            ? said(cue.to(), amount.core())
                            : amount.core() - cue.to() <= 3 && words(cue.to(), amount.core()));
            if (!behind && !ahead
                    || ahead && owned(cue, amount)
                    || isOutcome(cue)
                    || behind && (!nounBehind(cue.from()) || leadsOn(cue.to()))
                    || status == Status.SUPERSEDED && tokens.is(cue.from() - 2, "unchanged")) {
                continue;
            }
            draft.status = status;
            draft.because("status", '"' + scene.words(cue.from(), cue.to()) + "\" beside it");
            return true;
        }
        int clause = scene.clauseFrom(amount.core());
        boolean alone =
                draft.relation == Draft.Relation.NONE && scene.amounts.get(0).equals(amount);
        if (amount.role() == Amount.Role.FROM && alone && scene.cue(Signal.REVISED, clause, amount.from()) != null) {
            draft.status = Status.SUPERSEDED;
            draft.because("status", "what a revision replaced");
            return true;
        }
        if (amount.role() == Amount.Role.FROM
                && draft.relation == Draft.Relation.COMPARED
                && draft.related != null
                && (revised(draft.related.amount, clause, from(amount)) || moved(draft.related, clause))) {
            draft.status = Status.SUPERSEDED;
            draft.because("status", "what a revision replaced");
            return true;
        }
        return false;
    }

    /** Takes what a figure was thought to be, {@code rather than 6% as forecast}, {@code not 0.5% as first reported}; refuses what is only denied. */
    void settleDenied(Draft draft) {
        var amount = draft.amount;
        int to = Math.min(scene.to, amount.to() + NEAR + 1);
        int from = Math.max(scene.from, amount.from() - NEAR);
        boolean first = scene.cue(Signal.BEFORE_REVISION, from, to) != null;
        boolean expected = scene.cue(Signal.FORECAST, amount.to(), to) != null
                || scene.cue(Signal.NEUTRAL, amount.to(), to) != null;
        if (draft.related == null || scene.commas(amount.to(), to) > 0 || !first && !expected) {
            draft.refuse("denied, not stated");
            return;
        }
        draft.status = first || draft.related.status == Status.FORECAST ? Status.SUPERSEDED : Status.FORECAST;
        draft.because("status", "what it was thought to be");
    }

    /** Whether somebody wants to do something about what is there: {@code wants to trim its $60 billion surplus}, {@code Chile's 6% deficit}. */
    private boolean owned(Mark<Sense.Cue> wish, Amount amount) {
        int at = amount.from() - 1;
        return tokens.isAny(wish.to() - 1, "to", "limit", "limits")
                && (tokens.isAny(at, "its", "their", "the") || scene.possessive(at));
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

    /** Whether the cue behind an amount belongs to the next: {@code 1.0% instead of the previously announced 1.3%}. */
    private boolean leadsOn(int i) {
        for (var amount : scene.amounts) {
            if (amount.from() == i || amount.from() == i + 1 && tokens.kind(i) == Tokens.Kind.WORD) {
                return true;
            }
        }
        return false;
    }

    /** Whether only what was said first stands between two tokens: {@code previously reported that sales fell 5.8 pct}. */
    private boolean said(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean name = tokens.kind(i) == Tokens.Kind.NUMBER && tokens.hitOver(i, Layer.TERM) >= 0;
            if (tokens.kind(i) != Tokens.Kind.WORD && !name || tokens.isAny(i, "and", "but", "to")) {
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

    /**
     * Whether what was expected came: {@code eased, as economists had expected, to 3%}; or is told before what happens with it:
     * {@code weighed the outlook, with yields rising to 4%}; or an infinitive only says where a move led: {@code fell 55
     * points, or 1.1%, to reach 4,993}.
     */
    boolean isOutcome(Mark<Sense.Cue> cue) {
        if (asExpected(cue) || tokens.isSymbol(cue.to(), ',') && tokens.is(cue.to() + 1, "with")) {
            return true;
        }
        if (!tokens.is(cue.from(), "to") || cue.to() - cue.from() != 2) {
            return false;
        }
        if (scene.says(scene.clauseFrom(cue.from()), cue.from(), CAUSES)) {
            return true;
        }
        int at = cue.from() - (tokens.isSymbol(cue.from() - 1, ',') ? 1 : 0);
        return scene.amounts.stream()
                .anyMatch(amount -> amount.direction() != 0
                        && (amount.to() == at || amount.to() < at && scene.timeAt(at - 1) && at - amount.to() <= FAR));
    }

    /** Whether {@code as} leads to what had been expected, which a comma ends. */
    private boolean asExpected(Mark<Sense.Cue> cue) {
        if (!tokens.isSymbol(cue.to(), ',') || !scene.says(cue.from() - 1, cue.to(), "had")) {
            return false;
        }
        for (int i = cue.from() - 1; i >= Math.max(scene.from, cue.from() - FIRST); i--) {
            if (tokens.is(i, "as")) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                return false;
            }
        }
        return false;
    }

    /** Whether a relative clause behind the amount may say whose it is: {@code the 0.5% drop that economists had forecast}. */
    private boolean relative(Amount amount) {
        for (int i = amount.to(); i < Math.min(scene.to, amount.to() + FAR - 2); i++) {
            if (tokens.isAny(i, RELATIVES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a revision is told between two tokens, other than one of an amount beside the given one: {@code from a revised 3%}. */
    private boolean revised(Amount amount, int begin, int end) {
        for (var cue : scene.cues()) {
            if (cue.sense().signal() == Signal.REVISED && cue.from() >= begin && cue.to() <= end) {
                int to = cue.to();
                if (scene.amounts.stream().noneMatch(other -> other.core() == to && !other.equals(amount))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a forecast or an aim itself that was moved: {@code cut its growth forecast to 2.8% from 3.3%}. */
    private boolean moved(Draft now, int begin) {
        if (now.status != Status.FORECAST && now.status != Status.TARGET) {
            return false;
        }
        for (var move : scene.moves) {
            if (move.from() < begin || move.to() > now.amount.from()) {
                continue;
            }
            if (move.sense().motion() == Sense.Motion.DECISION && prospect(move.to(), now.amount.from())
                    || !tokens.is(move.from() - 1, "to") && outlook(begin, move.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what moves at token {@code to} are forecasts: {@code Forecasts for Spain were cut}, {@code growth estimates slipping}. */
    private boolean outlook(int from, int to) {
        var cue = scene.cue(Signal.FORECAST, from, to);
        return cue != null
                && (tokens.isAny(cue.to() - 1, OUTLOOKS)
                        || tokens.isAny(cue.to() - 1, OUTLOOK) && tokens.isAny(to - 1, "was", "been"));
    }

    /** Whether a forecast or an aim is named between two tokens; a quota is neither, and was in force. */
    private boolean prospect(int from, int to) {
        var aim = scene.cue(Signal.TARGET, from, to);
        return scene.cue(Signal.FORECAST, from, to) != null
                || aim != null && tokens.isAny(aim.from(), "target", "targets", "goal", "goals", "objective");
    }

    /** The token of the {@code from} that leads to the amount. */
    private int from(Amount amount) {
        int at = amount.from() - 1;
        while (at > scene.from && !tokens.is(at, "from")) {
            at--;
        }
        return at;
    }
}
