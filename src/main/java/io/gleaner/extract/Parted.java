package io.gleaner.extract;

import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Joins a part of a year and its year where a name stands between them: {@code the January surplus last year}. */
final class Parted {
    /** How many words may stand between the two. */
    private static final int NAME = 4;

    private final Scene scene;

    Parted(Scene scene) {
        this.scene = scene;
    }

    /** What is said by a time and the part of it that was named before; what the time alone says where there is none. */
    @Nullable
    Said said(TimeMention time) {
        int at = scene.times.indexOf(time) - 1;
        if (at < 0 || !(time.said() instanceof Said.Whole whole) || whole.year().kind() == Said.YearKind.SPOKEN) {
            return time.said();
        }
        var part = scene.times.get(at);
        var joined = part.said() == null || !namedBetween(part, time) ? null : in(whole.year(), part.said());
        return joined == null ? time.said() : joined;
    }

    /** The part with its year, null where it is none or has one. */
    private static @Nullable Said in(Said.Year year, Said part) {
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
