package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Settles a basis by the time that a change is set against: {@code rose 5% from April}, {@code to 9 million from 10 a year earlier}. */
final class ComparedBases {
    /** How far behind a level its time may stand. */
    private static final int LEVEL = 2;

    private final Scene scene;
    private final Dating dating;
    private final Against against;
    private final Tokens tokens;

    ComparedBases(Scene scene, Dating dating) {
        this.scene = scene;
        this.dating = dating;
        this.against = new Against(scene, dating);
        this.tokens = scene.tokens;
    }

    /** Whether a time behind the amount says what it is compared with: {@code rose 5% from April}. */
    boolean compared(Draft draft, Catalogue.Entry entry, int gapTo) {
        var time = against.base(draft, gapTo);
        if (time != null && time.said() instanceof Said.Event) {
            draft.basis = Basis.SINCE;
            draft.because("basis", "against " + scene.words(time.from(), time.to()));
            return true;
        }
        if (time == null || time.said() == null || draft.period == null) {
            return false;
        }
        if (time.said() instanceof Said.Span span
                && (tokens.is(time.from() - 1, "between") || tokens.is(time.from() - 1, "from") && ofMoments(entry))) {
            return ends(draft, entry, span);
        }
        var base = dating.reference(draft, entry, draft.period)
                .resolve(time.said())
                .period();
        if (base == null || !base.first().isBefore(draft.period.first())) {
            return false;
        }
        return against(draft, time, base);
    }

    /**
     * Whether a change leads from a level whose time is named: {@code fell 8% to 9.2 million from 10 million a year
     * earlier}. A conversion in brackets does not stand between.
     */
    boolean betweenLevels(Draft draft, Catalogue.Entry entry) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        if (next > 0 && next < scene.amounts.size() && scene.amounts.get(next).role() == Amount.Role.TO) {
            next++;
            while (next < scene.amounts.size()
                    && !scene.bears(scene.amounts.get(next).core(), draft.amount.core())) {
                next++;
            }
        }
        var level = next <= 0 || next >= scene.amounts.size() ? null : scene.amounts.get(next);
        if (level == null
                || level.role() != Amount.Role.FROM && !tokens.is(level.from() - 1, "on")
                || level.family().equals("percent")
                || draft.period == null
                || scene.borders(draft.amount.to(), level.from()) > 0
                || scene.commas(draft.amount.to(), level.from()) > 1) {
            return false;
        }
        for (var time : scene.times) {
            int gap = time.from() - level.to();
            if (gap >= 0 && gap <= LEVEL && time.isPeriod() && time.said() != null) {
                var base = dating.reference(draft, entry, draft.period)
                        .resolve(time.said())
                        .period();
                return base != null && base.first().isBefore(draft.period.first()) && against(draft, time, base);
            }
        }
        return false;
    }

    /** Whether a period is the whole year before one that is no longer than a year: {@code from 3.30 million in 1986}. */
    private static boolean isYearBefore(Period base, Period period) {
        return base.grain() == Period.Grain.YEAR
                && base.last().getYear() == period.first().getYear() - 1
                && period.first().getYear() == period.last().getYear();
    }

    private boolean against(Draft draft, TimeMention time, Period base) {
        draft.basisSaid = true;
        boolean peak =
                time.from() > draft.amount.to() && scene.cue(Signal.PEAK, draft.amount.to(), time.from()) != null;
        boolean year = yearAgo(time) || draft.period == null || isYearBefore(base, draft.period);
        draft.basis = peak
                ? Basis.SINCE
                : year || draft.period == null ? Basis.YOY : Reference.basisAgainst(draft.period, base);
        draft.because("basis", "against " + scene.words(time.from(), time.to()));
        return true;
    }

    /** Whether an indicator is read at a time, so that what moves from one to another moves between the two. */
    private static boolean ofMoments(Catalogue.Entry entry) {
        return !entry.quoted()
                && switch (entry.kind()) {
                    case INDEX, PRICE, STOCK -> true;
                    default -> false;
                };
    }

    /** Whether a change was from one time to another: {@code fell 7.1% between June and July}. */
    private boolean ends(Draft draft, Catalogue.Entry entry, Said.Span span) {
        var reference = dating.reference(draft, entry, draft.period);
        var last = reference.resolve(span.last()).period();
        var first = reference.resolve(span.first()).period();
        if (last == null || first == null || !first.first().isBefore(last.first())) {
            return false;
        }
        draft.period = last;
        draft.because("period", "where the change ended");
        draft.basisSaid = true;
        draft.basis = Reference.basisAgainst(last, first);
        draft.because("basis", "from " + first + " on");
        return true;
    }

    /** Whether a time is the same one of the year before: {@code over the same month last year}. */
    private static boolean yearAgo(TimeMention time) {
        return time.said() instanceof Said.Same same
                && switch (same.year().kind()) {
                    case SHIFT, SPOKEN -> same.year().value() == -1;
                    case NUMBER, SPLIT -> true;
                    default -> false;
                };
    }
}
