package io.gleaner.mention;

import io.gleaner.fact.Qualifier;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Looks at the words next to a number: its bound, sign, role and direction. */
final class Surroundings {
    /** A bound and the token its words reach to. */
    record Bounded(Qualifier qualifier, int from) {}

    /** How many words may stand between a preposition of motion and its number: {@code to a seasonally adjusted}. */
    private static final int BETWEEN = 5;

    private final Tokens tokens;
    private final int begin;
    private final int end;

    Surroundings(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
    }

    /** −1 or 1 where a written minus or plus stands right before token {@code i}, else 0. */
    int sign(int i) {
        if (i <= begin) {
            return 0;
        }
        if (tokens.is(i - 1, "minus")) {
            return -1;
        }
        if (tokens.is(i - 1, "plus") || !tokens.glued(i)) {
            return tokens.is(i - 1, "plus") ? 1 : 0;
        }
        char before = tokens.first(i - 1);
        boolean open = i - 1 == begin || tokens.spaceBefore(i - 1) || tokens.isSymbol(i - 2, '(');
        if (!open || tokens.kind(i - 1) != Tokens.Kind.SYMBOL) {
            return 0;
        }
        return switch (before) {
            case '-', '\u2212', '\u2013' -> -1;
            case '+' -> 1;
            default -> 0;
        };
    }

    /** The hedge or bound that ends right before token {@code i}, articles aside. */
    @Nullable
    Bounded boundBefore(int i) {
        int at = i;
        for (int skipped = 0; skipped < 2 && at > begin; skipped++, at--) {
            int hit = tokens.lineBefore(at) ? -1 : tokens.hitEnding(at - 1, Layer.MOVE);
            var bound = hit >= 0 && tokens.hitFrom(hit) >= begin ? tokens.sense(hit, Sense.Bound.class) : null;
            if (bound != null && !bound.behind()) {
                return new Bounded(bound.qualifier(), tokens.hitFrom(hit));
            }
            if (!tokens.is(at - 1, "a") && !tokens.is(at - 1, "the") && !tokens.is(at - 1, "an")) {
                return null;
            }
        }
        return null;
    }

    /** The bound that begins right at token {@code i}; its {@code from} is the token behind it. */
    @Nullable
    Bounded boundBehind(int i) {
        int hit = i < end ? tokens.hitAt(i, Layer.MOVE) : -1;
        var bound = tokens.sense(hit, Sense.Bound.class);
        return bound != null && bound.behind() ? new Bounded(bound.qualifier(), tokens.hitTo(hit)) : null;
    }

    /** Whether {@code between} stands right before token {@code i}. */
    boolean between(int i) {
        return i > begin && tokens.is(i - 1, "between");
    }

    /** The preposition that leads to token {@code i}: from, to or by, at most a few words back. */
    Amount.@Nullable Role role(int i) {
        for (int at = i - 1; at >= begin && i - at <= BETWEEN; at--) {
            if (tokens.is(at, "from")) {
                return Amount.Role.FROM;
            }
            if (tokens.is(at, "to")) {
                return Amount.Role.TO;
            }
            if (tokens.is(at, "by")) {
                return Amount.Role.BY;
            }
            boolean passable = tokens.kind(at) == Tokens.Kind.WORD
                    && (tokens.hitOver(at, Layer.MOVE) < 0
                            || tokens.sense(tokens.hitOver(at, Layer.MOVE), Sense.Bound.class) != null)
                    && !tokens.lineBefore(at + 1);
            boolean ofFigure = tokens.is(at, "of")
                    && at > begin
                    && (tokens.hitOver(at - 1, Layer.TERM) >= 0 || tokens.hitOver(at - 1, Layer.CUE) >= 0);
            if (!passable || tokens.is(at, "in") || tokens.is(at, "of") && !ofFigure || tokens.is(at, "and")) {
                return null;
            }
        }
        return null;
    }

    /** The direction that the words right before {@code from} or right behind {@code to} give: 1, −1 or 0. */
    int move(int from, int to) {
        int at = from;
        for (int skipped = 0; skipped < 4 && at > begin; skipped++, at--) {
            if (tokens.lineBefore(at)) {
                break;
            }
            int hit = tokens.hitEnding(at - 1, Layer.MOVE);
            var move = tokens.sense(hit, Sense.Move.class);
            if (move != null && move.shape() != Sense.Shape.COMPARATIVE) {
                return move.direction();
            }
            if (tokens.kind(at - 1) != Tokens.Kind.WORD
                    || tokens.is(at - 1, "to")
                    || tokens.is(at - 1, "from")
                    || tokens.hitOver(at - 1, Layer.TERM) >= 0
                    || timeName(at - 1)) {
                break;
            }
        }
        at = to;
        for (int skipped = 0; skipped < 2 && at < end; skipped++, at++) {
            if (tokens.lineBefore(at) || tokens.kind(at) != Tokens.Kind.WORD) {
                break;
            }
            var move = tokens.sense(tokens.hitAt(at, Layer.MOVE), Sense.Move.class);
            if (move != null) {
                boolean verb = move.shape() == Sense.Shape.VERB && !nounLike(at);
                return verb && skipped == 0 && spelledLikeVerb(at) ? 0 : move.direction();
            }
        }
        return 0;
    }

    /** Whether token {@code i} names a time. */
    boolean timeName(int i) {
        var time = tokens.sense(tokens.hitOver(i, Layer.TIME), Sense.Time.class);
        return time != null && time.isName();
    }

    /** Whether the word at {@code i} is one that verb and noun share (rise, fall, drop). */
    private boolean nounLike(int i) {
        String word = tokens.text(i);
        return !word.endsWith("ed") && !word.endsWith("ing");
    }

    private boolean spelledLikeVerb(int i) {
        return !nounLike(i);
    }
}
