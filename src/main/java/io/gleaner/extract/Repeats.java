package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.rule.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that an article states more than once, and keeps the statement that says most: a headline leaves out what
 * the text below it names.
 */
final class Repeats {
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    private final List<Told> all;
    private final Map<Figure, List<Told>> byFigure = new HashMap<>();

    /** What two statements of one figure have in common at least. */
    private record Figure(String code, @Nullable BigDecimal value) {
        static Figure of(Draft draft) {
            return new Figure(
                    draft.code(), draft.value == null ? null : draft.value.abs().stripTrailingZeros());
        }
    }

    Repeats(List<Told> all) {
        this.all = new ArrayList<>();
        for (var one : all) {
            if (!one.draft().isRefused()) {
                this.all.add(one);
                byFigure.computeIfAbsent(Figure.of(one.draft()), any -> new ArrayList<>(1))
                        .add(one);
            }
        }
    }

    /** Whether a figure only repeats another, and says no more than it. */
    boolean holds(Told told) {
        return !told.draft().isRefused() && (repeats(told) || rounds(told));
    }

    private boolean repeats(Told told) {
        for (var other : byFigure.getOrDefault(Figure.of(told.draft()), List.of())) {
            if (other.start() != told.start()
                    && sameFigure(told.draft(), other.draft())
                    && outranks(other, told, other.start() < told.start())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameFigure(Draft a, Draft b) {
        return a.measures(b.entry)
                && Objects.equals(a.unit, b.unit)
                && a.measure == b.measure
                && Objects.equals(a.item, b.item)
                && (a.counterpart == null || b.counterpart == null || a.counterpart.equals(b.counterpart))
                && (Objects.equals(a.area, b.area) || !a.areaSaid || !b.areaSaid)
                && equal(a.value, b.value)
                && equal(a.upper, b.upper);
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == null && b == null : a.abs().compareTo(b.abs()) == 0;
    }

    /** Whether the other statement of the figure names more, so that this one adds nothing. */
    private static boolean outranks(Told other, Told told, boolean earlier) {
        var a = other.draft();
        var b = told.draft();
        if (told.headline() != other.headline()) {
            return told.headline();
        }
        if (b.periodSaid && a.periodSaid && !Objects.equals(a.period, b.period)
                || decidedApart(a, b)
                || (b.basisSaid || a.basisSaid) && a.basis != null && b.basis != null && a.basis != b.basis
                || a.status != b.status) {
            return false;
        }
        int more = rank(a) - rank(b);
        return more > 0 || more == 0 && earlier;
    }

    /** Whether two moves of one size are decisions of different times. */
    private static boolean decidedApart(Draft a, Draft b) {
        return a.entry != null
                && a.entry.kind() == Catalogue.Kind.POLICY
                && a.measure == Measure.CHANGE
                && a.period != null
                && b.period != null
                && !a.period.contains(b.period)
                && !b.period.contains(a.period);
    }

    private static int rank(Draft draft) {
        return (draft.periodSaid ? 2 : 0) + (draft.basisSaid ? 1 : 0) + (draft.areaSaid ? 1 : 0);
    }

    /** Whether a headline's figure rounds one of the text: {@code tops 3%} over {@code 3.04%}. */
    private boolean rounds(Told told) {
        var a = told.draft();
        if (!told.headline() || a.value == null) {
            return false;
        }
        for (var other : all) {
            var b = other.draft();
            if (!other.headline()
                    && a.measures(b.entry)
                    && Objects.equals(a.unit, b.unit)
                    && a.measure == b.measure
                    && b.value != null
                    && a.value.signum() == b.value.signum()
                    && a.value.subtract(b.value).abs().compareTo(b.value.abs().multiply(ROUNDING)) <= 0
                    && b.value.precision() > a.value.precision()) {
                return true;
            }
        }
        return false;
    }
}
