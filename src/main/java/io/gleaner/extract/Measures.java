package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settles what kind of figure an amount is, a level, a growth rate or a change, and with it its sign. */
final class Measures {
    private final Scene scene;
    private final Moves moves;
    private final Signs signs;

    Measures(Scene scene) {
        this.scene = scene;
        this.moves = new Moves(scene);
        this.signs = new Signs(scene, moves);
    }

    /** Settles the measure of a draft whose unit is known. */
    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        var term = draft.term;
        if (entry == null || term == null) {
            return;
        }
        boolean said = draft.phrase != null && term.sense().measure() == Measure.LEVEL;
        var mover = said ? null : moves.of(draft, before);
        draft.decided = mover != null && mover.motion() == Sense.Motion.DECISION;
        boolean price = entry.kind() == Catalogue.Kind.PRICE || entry.quoted();
        draft.moved = mover != null
                && mover.direction() != 0
                && (mover.motion() == Sense.Motion.PLAIN || price && mover.motion() == Sense.Motion.PACE);
        draft.measure = measure(draft, entry, term.sense(), mover, before);
        signs.settle(draft, entry, term.sense(), mover, before);
        if (draft.measure == Measure.LEVEL
                && Units.isOfOutput(draft)
                && !scene.tokens.is(draft.amount.to(), "of")
                && !scene.tokens.is(draft.amount.from() - 1, "or")) {
            draft.unit = Unit.PERCENT_OF_GDP;
            draft.because("unit", "what a balance or a debt is measured by");
        }
    }

    private Measure measure(
            Draft draft, Catalogue.Entry entry, Sense.Term term, @Nullable Mover mover, List<Draft> before) {
        var amount = draft.amount;
        boolean by = mover != null && moves.isBy(amount, mover);
        var beside = draft.relation == Draft.Relation.COMPARED && draft.related != null && draft.related.measures(entry)
                ? draft.related
                : null;
        if (amount.family().equals("times")) {
            return Measure.GROWTH;
        }
        if (entry.quoted()
                && Unit.INDEX.equals(draft.unit)
                && amount.value() != null
                && amount.value().signum() < 0) {
            return Measure.CHANGE;
        }
        if (Unit.POINTS.equals(draft.unit)) {
            return Measure.CHANGE;
        }
        boolean ofGdp = Unit.PERCENT_OF_GDP.equals(draft.unit);
        if (amount.family().equals("percent") && !ofGdp || Unit.PERCENT.equals(draft.unit)) {
            return percent(draft, entry, by && !held(draft, entry), beside);
        }
        boolean again = draft.relation == Draft.Relation.LISTED
                && draft.related != null
                && draft.related.measure == Measure.CHANGE;
        if ((by || again) && amount.role() == Amount.Role.BY) {
            return Measure.CHANGE;
        }
        if (draft.moved
                && mover != null
                && mover.behind()
                && mover.mark().from() == amount.to()
                && amount.role() == null) {
            return Measure.CHANGE;
        }
        boolean from = amount.role() == Amount.Role.FROM;
        if (beside != null
                && draft.unit != null
                && draft.unit.equals(beside.unit)
                && beside.measure != Measure.GROWTH
                && !(mover != null && by && mover.mark().to() == amount.from())
                && !(beside.measure == Measure.CHANGE
                        && (from && mover == null
                                || Relations.isClose(scene.tokens, amount)
                                || isLevels(draft, beside, before)))) {
            return beside.measure;
        }
        boolean further = amount.role() == Amount.Role.BY
                && draft.relation == Draft.Relation.LISTED
                && draft.related != null
                && draft.related.measure == Measure.CHANGE;
        if (by || further || saysAgain(draft) || isSum(draft, before)) {
            return Measure.CHANGE;
        }
        boolean reached = amount.role() == Amount.Role.TO || from && beside == null;
        boolean gain = draft.term != null
                && draft.relation == Draft.Relation.NONE
                && !reached
                && moves.ofNoun(draft.term, amount) != 0;
        boolean change = gain
                || moves.isSubject(amount)
                || moves.creates(amount)
                || term.measure() == Measure.CHANGE
                        && (!reached || moves.ofSubject(amount) != 0 || moves.revised(amount));
        return change ? Measure.CHANGE : Measure.LEVEL;
    }

    /** Whether a figure says a move right before it in other terms: {@code down 30%, or 770,000 barrels}. */
    private static boolean saysAgain(Draft draft) {
        var other = draft.related;
        return draft.relation == Draft.Relation.LISTED
                && other != null
                && other.measure == Measure.GROWTH
                && other.moved
                && other.measures(draft.entry)
                && draft.restates;
    }

    /** Whether a figure sums up changes such as the one before it: {@code lost 5,000 jobs, bringing the total for the year to 31,000}. */
    private boolean isSum(Draft draft, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return draft.code().equals("employment")
                && draft.amount.role() == Amount.Role.TO
                && last != null
                && last.measure == Measure.CHANGE
                && last.measures(draft.entry)
                && order(draft) - order(last) <= 1
                && scene.says(last.amount.to(), draft.amount.from(), "total", "losses", "gains", "tally");
    }

    /** Whether a figure is of the size of a level told before, and not of the change that it seems to stand beside. */
    private static boolean isLevels(Draft draft, Draft change, List<Draft> before) {
        for (var other : before) {
            if (!other.isRefused()
                    && other.measure == Measure.LEVEL
                    && other.measures(change.entry)
                    && Objects.equals(other.unit, change.unit)
                    && order(draft) == order(other)
                    && order(change) < order(other)) {
                return true;
            }
        }
        return false;
    }

    /** The power of ten of a figure's first digit. */
    private static int order(Draft draft) {
        return draft.value == null ? 0 : draft.value.precision() - draft.value.scale();
    }

    /** Whether it is the rate that is moved, and not by how much: {@code a cut in its 7.75% intervention rate}. */
    private boolean held(Draft draft, Catalogue.Entry entry) {
        int of = draft.amount.from() - 1;
        return entry.kind() == Catalogue.Kind.POLICY
                && scene.tokens.isAny(of, "its", "the", "their", "current", "present")
                && scene.says(of - 2, of, "in", "of", "to");
    }

    /** A percentage is a rate's level or the growth of anything else; a policy rate is moved by points. */
    private Measure percent(Draft draft, Catalogue.Entry entry, boolean by, @Nullable Draft beside) {
        if (draft.term != null && draft.term.sense().measure() == Measure.LEVEL && !by) {
            return Measure.LEVEL;
        }
        if (entry.percent() != Measure.LEVEL) {
            return Measure.GROWTH;
        }
        if (!by || beside != null && beside.measure == Measure.LEVEL) {
            return Measure.LEVEL;
        }
        if (entry.quoted()) {
            draft.refuse("a percentage of a rate");
        }
        if (entry.kind() == Catalogue.Kind.POLICY || entry.indicator().code().equals("tariff")) {
            draft.unit = Unit.POINTS;
            draft.because("unit", "a rate is moved by points");
            if (entry.kind() == Catalogue.Kind.POLICY && ofPoint(draft) && draft.value != null) {
                draft.value = draft.value.movePointLeft(2);
                draft.because("value", "a part of a point");
            }
            return Measure.CHANGE;
        }
        return Measure.GROWTH;
    }

    /** Whether a fraction stands without a unit, which is one of a point where a rate moves: {@code raised its rate by a quarter}. */
    private boolean ofPoint(Draft draft) {
        int last = draft.amount.to() - 1;
        return draft.amount.upper() == null
                && !scene.tokens.isSymbol(last, '%')
                && !scene.tokens.isAny(last, "percent", "pct", "cent", "pc");
    }
}
