package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settles whether a figure counts up or down: a fall, a deficit and a contraction are below zero. */
final class Signs {
    /** How far from its amount the word surplus or deficit may stand. */
    private static final int NEAR = 8;

    private final Scene scene;
    private final Moves moves;
    private final Tokens tokens;

    Signs(Scene scene, Moves moves) {
        this.scene = scene;
        this.moves = moves;
        this.tokens = scene.tokens;
    }

    /** Settles the sign of a draft whose measure is known, and turns its number round where that is a fall's. */
    void settle(Draft draft, Catalogue.Entry entry, Sense.Term term, @Nullable Mover mover, List<Draft> before) {
        var amount = draft.amount;
        var value = draft.value;
        if (value == null || draft.isRefused() || amount.family().equals("times")) {
            return;
        }
        if (value.signum() < 0 || tokens.is(amount.from(), "minus") || tokens.isSymbol(amount.core() - 1, '+')) {
            draft.sign = value.signum();
            return;
        }
        draft.sign = draft.measure == Measure.LEVEL ? ofLevel(draft, entry, term) : ofMove(draft, entry, mover, before);
        boolean inverse = draft.inverse && draft.measure == Measure.GROWTH;
        if (draft.sign < 0 != inverse) {
            draft.value = draft.upper == null ? value.negate() : draft.upper.negate();
            draft.upper = draft.upper == null ? null : value.negate();
        }
    }

    private int ofMove(Draft draft, Catalogue.Entry entry, @Nullable Mover mover, List<Draft> before) {
        var amount = draft.amount;
        int subject = moves.ofSubject(amount);
        if (subject != 0 && draft.measure == Measure.CHANGE && amount.role() != Amount.Role.BY) {
            return subject;
        }
        int noun = draft.term == null || draft.relation != Draft.Relation.NONE || Moves.isEnd(amount)
                ? 0
                : moves.ofNoun(draft.term, amount);
        if (noun != 0 && draft.measure == Measure.CHANGE && amount.role() != Amount.Role.BY) {
            return noun;
        }
        if (draft.measure == Measure.CHANGE && Moves.isEnd(amount) && moves.revised(amount)) {
            return contracting(draft) ? -1 : 1;
        }
        boolean reached =
                draft.measure == Measure.GROWTH && isReached(amount, mover) && (!entry.quoted() || Moves.isEnd(amount));
        if (mover != null && mover.direction() != 0 && !reached) {
            draft.because(
                    "sign", '"' + scene.words(mover.mark().from(), mover.mark().to()) + '"');
            return mover.direction();
        }
        int list = mover == null ? scene.pairs.behind(amount) : -1;
        var shared = list < 0 ? null : tokens.sense(tokens.hitAt(list, Layer.MOVE), Sense.Move.class);
        if (shared != null && shared.shape() == Sense.Shape.COMPARATIVE) {
            draft.because("sign", "told of the whole list");
            return shared.direction();
        }
        if (mover == null && tokens.isAny(amount.to(), "growth", "expansion")) {
            return 1;
        }
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (mover == null && last != null && alike(last, draft)) {
            draft.because("sign", "handed on from the figure that it is listed with");
            return last.sign;
        }
        var related = draft.relation == Draft.Relation.NONE ? null : draft.related;
        if (mover == null && growing(draft)) {
            return 1;
        }
        if (mover == null
                && related != null
                && related.sign != 0
                && related.measure != Measure.LEVEL
                && !(related.measure == Measure.CHANGE && draft.measure == Measure.GROWTH && Moves.isEnd(amount))
                && (related.measures(entry) || amount.role() == Amount.Role.BY)) {
            draft.because("sign", "handed on from the figure before");
            return related.sign;
        }
        return contracting(draft) || mover == null && takenOff(amount) ? -1 : 1;
    }

    /** Whether one noun tells of both figures: {@code after increases of 0.7 pct in December and 0.2 pct in November}. */
    private boolean alike(Draft last, Draft draft) {
        boolean joined = false;
        for (int i = last.amount.to(); i < draft.amount.from(); i++) {
            joined |= tokens.is(i, "and");
        }
        return joined
                && !last.isRefused()
                && last.sign != 0
                && last.measure == draft.measure
                && last.measures(draft.entry)
                && scene.borders(last.amount.to(), draft.amount.from()) == 0;
    }

    /** Whether a rate of growth is where the move led, so that the move tells nothing of its sign: {@code growth slowed to 2%}. */
    private boolean isReached(Amount amount, @Nullable Mover mover) {
        return mover != null
                && !mover.behind()
                && (Moves.isEnd(amount)
                        || stands(amount, mover)
                        || moves.leadsTo(amount, mover)
                        || moves.comesFrom(amount, mover)
                        || !moves.isBy(amount, mover) && mover.motion() != Sense.Motion.PLAIN);
    }

    /** Whether a new verb says at what rate it is: {@code fell into single digits and by May was running at 4.5%}. */
    private boolean stands(Amount amount, Mover mover) {
        return tokens.is(amount.core() - 1, "at")
                && scene.says(mover.mark().to(), amount.from(), "running", "stood", "stands", "put");
    }

    /** Whether points are taken off a rate: {@code took a quarter of a point off its cash rate}. */
    private boolean takenOff(Amount amount) {
        return amount.family().equals("points") && tokens.is(amount.to(), "off");
    }

    /** Whether the name itself is a fall: contraction, job losses. */
    private boolean contracting(Draft draft) {
        var term = draft.term;
        return term != null
                && (term.sense().sign() < 0 && draft.measure != Measure.GROWTH
                        || scene.words(term.from(), term.to())
                                .toLowerCase(Locale.ROOT)
                                .contains("contraction"));
    }

    /** Whether the name behind the figure is growth, whatever the figure before did: {@code shrank 0.1%, defying hopes of 0.1% growth}. */
    private boolean growing(Draft draft) {
        var term = draft.term;
        return term != null && term.from() == draft.amount.to() && tokens.isAny(term.to() - 1, "growth", "expansion");
    }

    private int ofLevel(Draft draft, Catalogue.Entry entry, Sense.Term term) {
        if (entry.kind() != Catalogue.Kind.BALANCE) {
            return 1;
        }
        int own = ofNearestBalance(draft.amount);
        if (own != 0) {
            return own;
        }
        if (term.sign() != 0) {
            return term.sign();
        }
        var related = draft.related;
        return related != null && related.measures(entry) && related.sign != 0 ? related.sign : 1;
    }

    /** The sign of the word surplus or deficit right at the amount; 0 where there is none. */
    private int ofNearestBalance(Amount amount) {
        int best = NEAR;
        int sign = 0;
        for (var term : scene.terms) {
            boolean behind = term.from() >= amount.to();
            int gap = behind ? term.from() - amount.to() : amount.core() - term.to();
            boolean close = behind ? gap <= 3 && joined(amount.to(), term.from()) : gap >= 0;
            if (term.sense().sign() != 0 && close && gap < best) {
                best = gap;
                sign = term.sense().sign();
            }
        }
        return sign;
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.CUE) >= 0 || tokens.is(i, "and")) {
                return false;
            }
        }
        return true;
    }
}
