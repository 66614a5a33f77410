package io.gleaner.mention;

import io.gleaner.fact.Qualifier;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Looks at the words next to a number: its bound, sign, role and direction. */
final class Surroundings {
    /** A bound and the token its words reach to. */
    record Bounded(Qualifier qualifier, int from) {}

    /** How many words may stand between a preposition of motion and its number: {@code to a seasonally adjusted}. */
    private static final int BETWEEN = 5;

    /** How many words the object of a verb of motion may have: {@code lifted the composite output index to}. */
    private static final int REACH = 7;

    private static final String[] PASSED = {"by", "of", "between", "a", "an", "the"};

    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final BitSet taken;
    private final Beside beside;

    Surroundings(Tokens tokens, int begin, int end, BitSet taken) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.taken = taken;
        this.beside = new Beside(tokens);
    }

    /** −1 or 1 where a written minus or plus stands right before token {@code i}, else 0. */
    int sign(int i) {
        if (i <= begin || tokens.lineBefore(i)) {
            return 0;
        }
        if (beside.before(i, Company.MINUS)) {
            return -1;
        }
        if (beside.before(i, Company.PLUS)) {
            return 1;
        }
        if (!tokens.glued(i)
                || tokens.kind(i - 1) != Tokens.Kind.SYMBOL
                || tokens.end(i - 1) - tokens.start(i - 1) > 1) {
            return 0;
        }
        boolean open = i - 1 == begin
                || tokens.spaceBefore(i - 1)
                || tokens.isSymbol(i - 2, '(')
                || tokens.isSymbol(i - 2, '[')
                || tokens.isSymbol(i - 2, '"')
                || tokens.isSymbol(i - 2, ':')
                || money(i - 2);
        if (!open) {
            return 0;
        }
        return switch (tokens.first(i - 1)) {
            case '-', '\u2212', '\u2013' -> -1;
            case '+' -> 1;
            default -> 0;
        };
    }

    private boolean money(int i) {
        return i >= begin && tokens.sense(tokens.hitEnding(i, Layer.UNIT), Sense.Money.class) != null;
    }

    /** The hedge or bound that ends right before token {@code i}, articles aside. */
    @Nullable
    Bounded boundBefore(int i) {
        int at = i;
        for (int skipped = 0; skipped < 2 && at > begin; skipped++, at--) {
            int hit = tokens.lineBefore(at) ? -1 : tokens.hitEnding(at - 1, Layer.MOVE);
            var bound = hit >= 0 && tokens.hitFrom(hit) >= begin ? tokens.sense(hit, Sense.Bound.class) : null;
            boolean comparison = bound != null
                    && at < i
                    && tokens.is(at, "the")
                    && tokens.isAny(at - 1, "than", "below", "above", "under");
            if (bound != null && !bound.behind() && !comparison) {
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

    /** Whether {@code from} with a word of ranging before it stands before token {@code i}: {@code ranging from 5 to 9}. */
    boolean ranging(int i) {
        return i - 1 > begin && tokens.is(i - 1, "from") && beside.before(i - 1, Company.RANGING) || banded(i);
    }

    /** Whether a band is named before token {@code i}, of whatever: {@code a target range for price rises of 1% to 3%}. */
    private boolean banded(int i) {
        if (!tokens.is(i - 1, "of")) {
            return false;
        }
        for (int at = i - 2; at >= Math.max(begin, i - REACH) && tokens.kind(at) == Tokens.Kind.WORD; at--) {
            if (tokens.isAny(at, "range", "band", "corridor")) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that leads to token {@code i}: from, to or by, at most a few words back, or there: {@code to under 70}. */
    Amount.@Nullable Role role(int i) {
        if (tokens.is(i, "to")) {
            return Amount.Role.TO;
        }
        int passed = 0;
        for (int at = i - 1; at >= begin && passed < BETWEEN; at = next(at), passed++) {
            if (tokens.is(at, "from")) {
                return Amount.Role.FROM;
            }
            if (tokens.is(at, "to")) {
                return beside.before(at + 1, Company.LINK) ? null : Amount.Role.TO;
            }
            if (tokens.is(at, "by")) {
                return Amount.Role.BY;
            }
            if (tokens.kind(at) != Tokens.Kind.WORD || tokens.lineBefore(at + 1) || !leads(at)) {
                return null;
            }
        }
        return null;
    }

    /** The token to look at before the one at {@code i}; what leads on with {@code of} counts as one word: {@code an all-time high of}. */
    private int next(int i) {
        int joined = tokens.is(i, "of") && i > begin ? tokens.hitEnding(i, Layer.CUE) : -1;
        int phrase = joined < 0 && tokens.is(i, "of") && i > begin ? tokens.hitEnding(i - 1, Layer.CUE) : joined;
        return phrase >= 0 ? tokens.hitFrom(phrase) - 1 : i - 1;
    }

    /** Whether a preposition of motion reaches over the word at {@code i} to the number behind it. */
    private boolean leads(int i) {
        if (tokens.is(i, "of")) {
            return i > begin && (tokens.hitOver(i - 1, Layer.TERM) >= 0 || tokens.hitOver(i - 1, Layer.CUE) >= 0);
        }
        int move = tokens.hitOver(i, Layer.MOVE);
        return !tokens.isAny(i, "in", "and", "is", "was", "were", "are", "be", "been")
                && (move < 0 || tokens.sense(move, Sense.Bound.class) != null);
    }

    /**
     * The direction that the words right before {@code from} or right behind {@code to} give: 1, −1 or 0.
     *
     * @param money whether they stand beside a sum of money, which a gain or a loss names rather than moves
     */
    int move(int from, int to, boolean money) {
        if (money && (beside.before(from, Company.RESULT) || beside.at(to, Company.RESULT) > 0)) {
            return 0;
        }
        int before = before(from);
        return before == 0 ? behind(to) : before;
    }

    private int before(int from) {
        int at = from;
        for (int skipped = 0; skipped < 5 && at > begin && !tokens.lineBefore(at); skipped++) {
            int hit = tokens.hitEnding(at - 1, Layer.MOVE);
            boolean joined = at < from && tokens.hyphenBefore(at);
            var move = joined ? null : tokens.sense(hit, Sense.Move.class);
            if (move != null && (move.shape() != Sense.Shape.COMPARATIVE || tokens.is(at, "by"))) {
                return move.times() == null ? move.direction() : 0;
            }
            if (skipped == 0 && (tokens.is(at - 1, "to") || tokens.is(at - 1, "by") || tokens.is(at - 1, "from"))) {
                return reached(at - 1);
            }
            if (!passes(at - 1)) {
                return 0;
            }
            at = hit >= 0 && tokens.hitFrom(hit) >= begin ? tokens.hitFrom(hit) : at - 1;
        }
        return 0;
    }

    /** The direction of the verb whose object ends before {@code to} or {@code by} at token {@code i}: lifted the rate to. */
    private int reached(int i) {
        for (int at = i - 1; at >= begin && i - at <= REACH; at--) {
            int hit = tokens.hitEnding(at, Layer.MOVE);
            var move = tokens.sense(hit, Sense.Move.class);
            if (move != null) {
                return move.times() == null ? move.direction() : 0;
            }
            boolean word = tokens.kind(at) == Tokens.Kind.WORD || taken.get(at);
            if (!word || tokens.lineBefore(at + 1) || beside.at(at, Company.BORDER) > 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a move's direction reaches over the word at {@code i} to the number behind it. */
    private boolean passes(int i) {
        if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitOver(i, Layer.TERM) >= 0 || timeName(i)) {
            return false;
        }
        boolean rate = tokens.is(i, "at") && (tokens.is(i + 1, "a") || tokens.is(i + 1, "an"));
        return rate
                || tokens.end(i) - tokens.start(i) > 2 && beside.at(i, Company.STOP) == 0 && !acts(i)
                || tokens.isAny(i, PASSED)
                || tokens.sense(tokens.hitOver(i, Layer.MOVE), Sense.Bound.class) != null;
    }

    /** Whether the word at {@code i} is a verb of its own. */
    private boolean acts(int i) {
        return beside.ends(i, "ing")
                && !tokens.is(i - 1, "a")
                && !tokens.is(i - 1, "an")
                && tokens.hitOver(i, Layer.MOVE) < 0;
    }

    private int behind(int to) {
        int at = to;
        for (int skipped = 0; skipped < 4 && at < end; skipped++, at++) {
            if (tokens.lineBefore(at) || tokens.kind(at) != Tokens.Kind.WORD) {
                break;
            }
            var move = tokens.sense(tokens.hitAt(at, Layer.MOVE), Sense.Move.class);
            if (move != null) {
                boolean verb = move.shape() == Sense.Shape.VERB;
                if (verb && (!nounLike(at) || skipped > 1 && tokens.text().charAt(tokens.end(at) - 1) == 's')) {
                    return 0;
                }
                return move.motion() == Sense.Motion.HOLD || move.times() != null ? 0 : move.direction();
            }
            if (tokens.end(at) - tokens.start(at) < 3
                    || beside.at(at, Company.STOP) > 0
                    || tokens.hitAt(at, Layer.CUE) >= 0) {
                break;
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
        if (beside.at(i, Company.PAST) > 0) {
            return false;
        }
        return !beside.ends(i, "ed") && !beside.ends(i, "ing");
    }
}
