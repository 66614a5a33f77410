package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Tokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins two times that a sentence tells as one: a part of a year and its year where a name stands between them, {@code the January
 * surplus last year}, and two months whose sum a figure is, {@code exports in January and February were 4.2 billion}.
 */
final class Parted {
    /** How many words may stand between the two. */
    private static final int NAME = 4;

    private final Scene scene;

    Parted(Scene scene) {
        this.scene = scene;
    }

    /** What is said by a time of a draft and the one it is joined with; what the time alone says where there is none. */
    @Nullable
    Said said(Draft draft, TimeMention time) {
        int at = scene.times.indexOf(time) - 1;
        if (isMonth(time)) {
            var months = isSum(draft) ? months(time, at + 1) : null;
            return months == null ? time.said() : months;
        }
        if (at < 0 || !(time.said() instanceof Said.Whole whole) || whole.year().kind() == Said.YearKind.SPOKEN) {
            return time.said();
        }
        var part = scene.times.get(at);
        boolean joins = namedBetween(part, time) || whole.year().isFiscal() && isOf(part, time);
        var joined = part.said() == null || !joins ? null : in(whole.year(), part.said());
        return joined == null ? time.said() : joined;
    }

    /** Whether a draft is summed up over time, and is no member of a list of figures that has one for each month. */
    private boolean isSum(Draft draft) {
        int place = scene.amounts.indexOf(draft.amount);
        boolean listed = listed(place - 1) || listed(place);
        return !listed
                && draft.entry != null
                && switch (draft.entry.kind()) {
                    case FLOW, BALANCE, COUNT -> true;
                    case INDEX -> draft.measure == Measure.GROWTH && yearAgo();
                    default -> false;
                };
    }

    /** Whether a sentence sets its figures beside those of the year before. */
    private boolean yearAgo() {
        return scene.times.stream()
                .anyMatch(time -> time.said() instanceof Said.Same
                        || time.said() instanceof Said.Against against && against.grain() == Period.Grain.YEAR);
    }

    /** Whether an amount and the next are joined by nothing but a conjunction. */
    private boolean listed(int place) {
        if (place < 0 || place + 1 >= scene.amounts.size()) {
            return false;
        }
        int to = scene.amounts.get(place).to();
        return scene.tokens.is(to, "and") && scene.amounts.get(place + 1).from() == to + 1;
    }

    /** The two months of which a time is one, where the other follows it in the calendar; null where there are none. */
    private @Nullable Said months(TimeMention time, int at) {
        boolean second = at > 0 && together(scene.times.get(at - 1), time);
        int first = second ? at - 1 : at;
        return first + 1 < scene.times.size() && together(scene.times.get(first), scene.times.get(first + 1))
                ? new Said.Span(
                        Objects.requireNonNull(scene.times.get(first).said()),
                        Objects.requireNonNull(scene.times.get(first + 1).said()))
                : null;
    }

    private boolean together(TimeMention first, TimeMention second) {
        return isMonth(first)
                && isMonth(second)
                && second.from() == first.to() + 1
                && scene.tokens.is(first.to(), "and")
                && !scene.tokens.isAny(first.from() - 1, "both", "since", "between")
                && first.said() instanceof Said.Part a
                && second.said() instanceof Said.Part b
                && (a.year().kind() == Said.YearKind.OPEN || a.year().equals(b.year()))
                && b.place() == a.place() + 1;
    }

    private static boolean isMonth(TimeMention time) {
        return time.said() instanceof Said.Part part && part.grain() == Period.Grain.MONTH;
    }

    /** Whether a time is a part of the next: {@code the April-October period of the current fiscal year}. */
    private boolean isOf(TimeMention part, TimeMention year) {
        boolean of = false;
        for (int i = part.to(); i < year.from(); i++) {
            of |= scene.tokens.is(i, "of");
            if (!scene.tokens.isAny(i, "of", "the", "period")) {
                return false;
            }
        }
        return of;
    }

    /** The part with its year, null where it is none or has one. */
    private static @Nullable Said in(Said.Year year, Said part) {
        if (part instanceof Said.Span span) {
            var first = in(year, span.first());
            var last = in(year, span.last());
            return first == null || last == null ? null : new Said.Span(first, last);
        }
        if (part instanceof Said.Part open && open.year().kind() == Said.YearKind.OPEN) {
            return new Said.Part(open.grain(), open.place(), year, open.marked());
        }
        if (part instanceof Said.Edge edge) {
            var whole = in(year, edge.whole());
            return whole == null ? null : new Said.Edge(edge.place(), whole);
        }
        return null;
    }

    /** Whether nothing but the name of what is measured stands between two times. */
    private boolean namedBetween(TimeMention part, TimeMention year) {
        int gap = year.from() - part.to();
        if (gap < 1 || gap > NAME) {
            return false;
        }
        for (int i = part.to(); i < year.from(); i++) {
            boolean word = scene.tokens.kind(i) == Tokens.Kind.WORD || scene.possessive(i);
            if (!word || scene.tokens.isAny(i, "in", "for", "of", "from", "and", "than", "to", "by", "over", "on")) {
                return false;
            }
        }
        return scene.terms.stream().anyMatch(term -> term.from() >= part.to() && term.to() == year.from());
    }
}
