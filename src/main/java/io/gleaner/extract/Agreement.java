package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Reference;
import io.gleaner.rule.Catalogue.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the moves that an article tells against the levels that it tells of the same series: {@code rose 12.1% to 11.2 billion}
 * and, a sentence later, {@code 9.99 billion in May last year}. What follows from them settles a basis, or a period, that no
 * words name.
 */
final class Agreement {
    /** A round number is taken to be told to so many digits, however many noughts end it. */
    private static final int DIGITS = 3;

    /** How much surer a move is that follows from the levels. */
    private static final double SURER = 1.06;

    private static final double MOST = 0.97;

    /** Levels of one thing in one unit. */
    private record Series(
            Indicator indicator,
            @Nullable String item,
            @Nullable Area area,
            @Nullable Area counterpart,
            Unit unit) {}

    private final Map<Series, List<Draft>> levels = new LinkedHashMap<>();
    private final List<Draft> moves = new ArrayList<>();

    Agreement(List<Told> told) {
        for (var one : told) {
            var draft = one.draft();
            if (draft.entry == null
                    || draft.unit == null
                    || draft.value == null
                    || draft.upper != null
                    || draft.isRefused()) {
                continue;
            }
            if (draft.measure == Measure.LEVEL && draft.period != null && draft.entry.kind() != Kind.BALANCE) {
                levels.computeIfAbsent(series(draft, draft.unit), any -> new ArrayList<>(2))
                        .add(draft);
            } else if (draft.measure != Measure.STREAK && draft.period != null && draft.entry.kind() != Kind.POLICY) {
                moves.add(draft);
            }
        }
    }

    /** Settles what follows from the levels. */
    void settle() {
        for (var move : moves) {
            levels.forEach((series, told) -> {
                if (counts(move, series.unit()) && series.equals(series(move, series.unit()))) {
                    settle(move, told);
                }
            });
        }
    }

    /** Whether a move is told in what levels in that unit move by. */
    private static boolean counts(Draft move, Unit unit) {
        return move.measure == Measure.GROWTH
                || unit.equals(move.unit)
                || unit.equals(Unit.PERCENT) && Unit.POINTS.equals(move.unit);
    }

    private static Series series(Draft draft, Unit unit) {
        if (draft.entry == null) {
            throw new IllegalArgumentException("a draft of nothing");
        }
        return new Series(draft.entry.indicator(), draft.item, draft.area, draft.counterpart, unit);
    }

    private static void settle(Draft move, List<Draft> told) {
        Set<Basis> bases = new HashSet<>();
        Draft base = null;
        for (var now : told) {
            for (var then : told) {
                if (now.status == move.status
                        && now.period != null
                        && now.period.equals(move.period)
                        && leads(then, now, move)) {
                    bases.add(Reference.basisAgainst(now.period, then.period == null ? now.period : then.period));
                    base = then;
                }
            }
        }
        if (base == null || bases.size() > 1) {
            return;
        }
        var basis = bases.iterator().next();
        if (move.basis == basis) {
            move.confidence = Math.min(MOST, move.confidence * SURER);
            move.because("basis", "follows from the levels told");
        } else if (!move.basisSaid && basis != Basis.SINCE) {
            move.basis = basis;
            move.because("basis", "what the levels told make of it");
        } else if (move.basisSaid && !base.periodSaid) {
            var meant = before(move);
            base.period = meant == null ? base.period : meant;
            base.because("period", "what the growth told makes of it");
        }
    }

    /** The period that a move's basis says it is measured against. */
    private static @Nullable Period before(Draft move) {
        if (move.period == null || move.basis == null) {
            return null;
        }
        return switch (move.basis) {
            case YOY -> move.period.plusYears(-1);
            case MOM, QOQ, WOW, DOD -> move.period.before();
            case SAAR, PREV, SINCE -> null;
        };
    }

    /** Whether an earlier level and a move lead to a level, as far as rounding lets one tell. */
    private static boolean leads(Draft then, Draft now, Draft move) {
        if (then.equals(now)
                || then.value == null
                || now.value == null
                || move.value == null
                || then.period == null
                || now.period == null
                || then.period.grain() != now.period.grain()
                || !then.period.first().isBefore(now.period.first())
                || then.value.signum() <= 0) {
            return false;
        }
        double before = then.value.doubleValue();
        double after = now.value.doubleValue();
        double told = move.value.doubleValue();
        if (move.measure == Measure.GROWTH) {
            double slack = 100 * (rounding(now.value) + rounding(then.value) * after / before) / before;
            double step =
                    move.value.stripTrailingZeros().ulp().min(BigDecimal.ONE).doubleValue();
            return Math.abs(100 * (after / before - 1) - told) <= slack + step / 2;
        }
        double slack = rounding(now.value) + rounding(then.value) + rounding(move.value);
        return Math.abs(after - before - told) <= slack;
    }

    /** The most that rounding may have taken off a number or put on it. */
    private static double rounding(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        int digits = Math.max(plain.precision(), DIGITS);
        return Math.pow(10, plain.precision() - plain.scale() - digits) / 2;
    }
}
