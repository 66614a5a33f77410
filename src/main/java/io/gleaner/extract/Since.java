package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Catalogue.Kind;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Tells changes that are counted from some time on, rather than against the period before. */
final class Since {
    /** How many words may stand between a change and the {@code since} that says from when on it is counted. */
    private static final int SINCE = 2;

    /** How far behind a change the words may stand that tell of its beginning. */
    private static final int FAR = 7;

    private final Scene scene;
    private final Dating dating;
    private final Courses courses;
    private final Tokens tokens;

    Since(Scene scene, Dating dating) {
        this.scene = scene;
        this.dating = dating;
        this.courses = new Courses(scene);
        this.tokens = scene.tokens;
    }

    /** Whether a change is counted from some time on: {@code has lost 7.2 million jobs since}, {@code accumulated inflation}. */
    boolean has(Draft draft, Catalogue.Entry entry) {
        for (int i = draft.amount.to(); i < Math.min(scene.to, draft.amount.to() + SINCE + 1); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                break;
            }
            if (tokens.is(i, "since") && !exceeded(draft) || beforeEvent(i) || behindNoun(draft, i)) {
                draft.basis = Basis.SINCE;
                draft.because("basis", "since then");
                return true;
            }
        }
        if (opened(draft)) {
            draft.basis = Basis.SINCE;
            draft.because("basis", "since when the sentence says");
            return true;
        }
        boolean toDate = draft.time != null && draft.time.said() instanceof Said.ToDate;
        boolean price = entry.kind() == Kind.INDEX || entry.kind() == Kind.PRICE || entry.kind() == Kind.STOCK;
        if (price && (toDate || accumulated(draft) || entry.kind() != Kind.INDEX && thisYear(draft))) {
            draft.basis = Basis.SINCE;
            draft.because("basis", "since the beginning of the period");
            return true;
        }
        if (took(draft)) {
            draft.basis = Basis.SINCE;
            draft.because("basis", "over the time it took");
            return true;
        }
        if (byThen(draft)) {
            draft.basis = Basis.SINCE;
            draft.because("basis", "from now until then");
            return true;
        }
        return false;
    }

    private static boolean moves(Draft draft) {
        return draft.moved || draft.amount.direction() != 0;
    }

    /** Whether a change came about over a stretch of time that is no period: {@code has quadrupled in less than 20 years}. */
    private boolean took(Draft draft) {
        return draft.status == Status.ACTUAL
                && draft.relation != Draft.Relation.COMPARED
                && moves(draft)
                && courses.tookLong(draft.amount.to())
                && scene.times.stream()
                        .noneMatch(time -> time.isPeriod()
                                && time.from() > draft.amount.to()
                                && time.from() - draft.amount.to() <= SINCE);
    }

    /** Whether a move, and not a yearly rate, is to come about within years: {@code demand will rise by 40% by 2040}. */
    private boolean byThen(Draft draft) {
        boolean rate = draft.amount.role() == Amount.Role.TO
                || draft.term != null && draft.term.sense().measure() == Measure.GROWTH;
        return moves(draft)
                && !rate
                && draft.time != null
                && draft.time.lead() == TimeMention.Lead.BY
                && draft.time.said() instanceof Said.Whole
                && draft.period != null
                && dating.ahead(draft.period.plusYears(-1));
    }

    /** The comma behind a clause that opens the sentence and says since when; where the sentence begins if none does. */
    static int clauseTo(Scene scene) {
        int at = scene.from;
        boolean opens = scene.tokens.is(at, "since");
        while (opens && at < scene.to && !scene.tokens.isSymbol(at, ',')) {
            at++;
        }
        return at < scene.to ? at : scene.from;
    }

    /** Whether a sentence that opens by saying since when tells what has come of it. */
    private boolean opened(Draft draft) {
        int from = clauseTo(scene);
        for (int i = from; i > scene.from && i < scene.clauseTo(draft.amount.core()); i++) {
            if (draft.amount.from() > from && tokens.isAny(i, "has", "have")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun of a move at token {@code i} says since when: {@code the 30% decline in lumber prices since its peak}. */
    private boolean behindNoun(Draft draft, int i) {
        if (i > draft.amount.to()
                || tokens.hitOver(i, Layer.MOVE) < 0
                || !tokens.isAny(draft.amount.from() - 1, "the", "a", "an", "this")) {
            return false;
        }
        for (int at = i + 1; at < Math.min(scene.to, i + FAR) && tokens.kind(at) == Tokens.Kind.WORD; at++) {
            if (tokens.is(at, "since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a level before some event is what the change is from: {@code above its pre-crisis level}, {@code from before the war}. */
    private boolean beforeEvent(int i) {
        if (!tokens.isAny(i, "from", "above", "below", "than", "over")) {
            return false;
        }
        for (int at = i + 1; at < Math.min(scene.to, i + FAR) && tokens.kind(at) == Tokens.Kind.WORD; at++) {
            if (scene.cue(Signal.EVENT, at, at + 2) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a price has moved in the year that is not over: {@code house prices have risen 0.9% this year}. */
    private boolean thisYear(Draft draft) {
        if (draft.status != Status.ACTUAL || draft.time == null) {
            return false;
        }
        return draft.time.said() instanceof Said.Whole && dating.ahead(draft.period);
    }

    /** Whether the figure only bounds another: {@code the first drop larger than 1 percent since}. */
    private boolean exceeded(Draft draft) {
        int than = draft.amount.core() - 1;
        return tokens.is(than, "than") && !tokens.isAny(than - 1, "more", "less", "fewer");
    }

    private boolean accumulated(Draft draft) {
        for (int i = scene.clauseFrom(draft.amount.core()); i < draft.amount.from(); i++) {
            if (tokens.isAny(i, "accumulated", "cumulative")) {
                return true;
            }
        }
        return false;
    }
}
