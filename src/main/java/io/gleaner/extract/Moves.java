package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the move that governs an amount, and tells whether the amount is how far it went or where it led. */
final class Moves {
    /** How many words may stand between a verb and its amount. */
    private static final int ADVERBS = 5;

    /** How many words may stand between the noun of a move and what moves: {@code the rise in US non-farm payrolls}. */
    private static final int LEAD = 4;
    /** How far from its name the figure of such a noun may stand: {@code the rise in payrolls was below expectations of 180,000}. */
    private static final int FAR = 6;

    /** What a size is told in that a percentage behind it need not tell once more: {@code 2 million hectares, or 3% lower}. */
    private static final Set<String> SIZES = Set.of("land", "mass", "volume", "flowrate", "money");

    /** How far before an amount the {@code from} may stand that says a move came from there. */
    private static final int CAME = 6;

    private final Scene scene;
    private final Tokens tokens;

    Moves(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The move right behind the amount, as a noun or comparative, else the last one before it. */
    @Nullable
    Mover of(Draft draft, List<Draft> before) {
        var amount = draft.amount;
        int behind = past(amount);
        var term = draft.term;
        boolean qualified = term != null && term.from() == amount.to() && article(amount);
        for (var move : scene.moves) {
            boolean inside = move.from() > amount.core()
                    && move.to() <= amount.to()
                    && !amount.family().equals("jobs");
            boolean comparative = move.sense().shape() == Sense.Shape.COMPARATIVE;
            if (comparative && (term != null && move.from() == term.from() || ago(amount, move))) {
                continue;
            }
            if (comparative && (move.from() == behind || inside)
                    || move.from() >= amount.to() && governsBehind(amount, move, qualified ? term : null)) {
                return new Mover(move, true);
            }
        }
        int limit = scene.gapFrom(draft, before);
        for (int m = scene.moves.size() - 1; m >= 0; m--) {
            var move = scene.moves.get(m);
            if (move.to() <= amount.core()
                    && move.from() >= limit
                    && scene.bears(move.from(), amount.core())
                    && scene.borders(move.to(), amount.core()) == 0
                    && (move.sense().shape() != Sense.Shape.COMPARATIVE || byIt(amount, move))
                    && !tokens.is(move.to(), "revised")
                    && !(move.sense().motion() == Sense.Motion.HOLD && amount.role() == Amount.Role.BY)
                    && !attributive(move)
                    && !(move.sense().motion() == Sense.Motion.PACE
                            && tokens.isAny(move.from() - 1, "a", "an", "more"))) {
                return new Mover(move, false);
            }
        }
        return null;
    }

    /** Whether a comparative only says how long ago something stood at the amount: {@code peaked at 3 million more than a decade ago}. */
    private boolean ago(Amount amount, Mark<Sense.Move> move) {
        return tokens.is(amount.from() - 1, "at") && tokens.is(move.from() + 1, "than");
    }

    /** Whether a comparative says of what stood before it by how much: {@code exports were lower by 3%}. */
    private boolean byIt(Amount amount, Mark<Sense.Move> move) {
        return amount.role() == Amount.Role.BY && tokens.is(move.to(), "by") && amount.core() - move.to() <= 2;
    }

    /** Whether a participle only describes a noun: {@code fell, as a result of the rising dollar, by 8%}, {@code put at a reduced 9,000}. */
    private boolean attributive(Mark<Sense.Move> move) {
        if (tokens.isAny(move.from() - 1, "a", "an") && tokens.text(move.from()).endsWith("ed")) {
            return true;
        }
        return tokens.is(move.from() - 1, "the")
                && tokens.text(move.from()).endsWith("ing")
                && tokens.kind(move.to()) == Tokens.Kind.WORD
                && tokens.hitAt(move.to(), Layer.NUMBER) < 0;
    }

    /** The token behind an amount and the same one told once more: {@code 29 points, or 0.4%, higher}. */
    private int past(Amount amount) {
        int next = scene.amounts.indexOf(amount) + 1;
        if (next <= 0
                || next >= scene.amounts.size()
                || !tokens.is(scene.amounts.get(next).from() - 1, "or")) {
            return amount.to();
        }
        var again = scene.amounts.get(next);
        int to = again.from() - amount.to() <= 2 ? again.to() : amount.to();
        boolean closed = tokens.isSymbol(to, ',');
        if (!closed && SIZES.contains(amount.family())) {
            return amount.to();
        }
        return to > amount.to() && closed ? to + 1 : to;
    }

    /** Whether a move behind is the amount's; the name of what it measures may come first: {@code a 2 mln dlr M-1 rise}. */
    private boolean governsBehind(Amount amount, Mark<Sense.Move> move, @Nullable Mark<Sense.Term> name) {
        int from = name != null && name.to() <= move.from() ? name.to() : amount.to();
        if (move.from() - from > 2) {
            return false;
        }
        boolean people =
                amount.family().equals("persons") && tokens.text(move.from()).endsWith("ed");
        if (passive(amount.to(), move.from()) || people && move.from() == amount.to() && lost(move)) {
            return true;
        }
        if (tokens.isAny(move.from(), "a", "an") && leads(move)) {
            return false;
        }
        for (int i = from; i < move.from(); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitAt(i, Layer.CUE) >= 0
                    || scene.timeAt(i) && !timed(amount, move)
                    || tokens.is(i, "and")
                    || tokens.hitAt(i, Layer.TERM) >= 0) {
                return false;
            }
        }
        if (move.sense().shape() == Sense.Shape.COMPARATIVE) {
            return !tokens.isAny(amount.to(), "in", "over", "within");
        }
        boolean noun = move.sense().shape() != Sense.Shape.VERB || sharedForm(move) || closes(amount, move);
        return noun && (amount.role() != Amount.Role.TO || article(amount));
    }

    /** Whether a move is what befell those counted: {@code 104,000 workers axed}; not {@code 104,000 people rose}. */
    private static boolean lost(Mark<Sense.Move> move) {
        return move.sense().motion() == Sense.Motion.DECISION && move.sense().direction() < 0;
    }

    /** Whether a noun of motion leads to an amount of its own: {@code was 155,000, a fall of 1,200}. */
    private boolean leads(Mark<Sense.Move> move) {
        return scene.amounts.stream().anyMatch(amount -> amount.from() >= move.to() && amount.from() - move.to() <= 1);
    }

    /** Whether only the month of a fall stands between it and its amount: {@code after a 0.5 pct January fall}. */
    private boolean timed(Amount amount, Mark<Sense.Move> move) {
        return sharedForm(move)
                && scene.times.stream()
                        .anyMatch(time -> time.from() == amount.to()
                                && time.to() == move.from()
                                && time.said() instanceof Said.Part);
    }

    /** Whether {@code up} or {@code down} stands right behind what it is up by: {@code ended 12 points down at 3,410}. */
    private boolean closes(Amount amount, Mark<Sense.Move> move) {
        return move.from() == amount.to()
                && tokens.isAny(move.from(), "up", "down")
                && (tokens.isAny(move.to(), "at", "today", "yesterday", "on")
                        || move.to() >= scene.to
                        || tokens.isSymbol(move.to(), '.'));
    }

    /** Whether an article makes an amount part of the noun behind it: {@code was revised to a 7.4 pct drop}. */
    private boolean article(Amount amount) {
        for (int i = amount.core() - 1; i >= Math.max(scene.from, amount.core() - 3); i--) {
            if (tokens.isAny(i, "a", "an")) {
                return true;
            }
            if (tokens.is(i, "to")) {
                return false;
            }
        }
        return false;
    }

    /** Whether only auxiliary verbs lead from a number to what happened to it: {@code 2.3 million jobs were lost}. */
    private boolean passive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isAny(
                    i, "were", "was", "are", "have", "been", "had", "has", "being", "be", "could", "would", "will",
                    "may", "might")) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether the form of a verb is a noun's too: {@code a 3% drop}, but not {@code dropped}, nor {@code up}. */
    private boolean sharedForm(Mark<Sense.Move> move) {
        String word = tokens.text(move.from());
        return move.to() - move.from() == 1
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !word.endsWith("s")
                && !tokens.isAny(move.from(), "up", "down", "off", "rose", "fell", "grew", "sank", "shrank")
                && tokens.hitAt(move.to(), Layer.NUMBER) < 0;
    }

    /** Whether a move is by the amount, not to it. */
    boolean isBy(Amount amount, Mover mover) {
        var move = mover.mark().sense();
        if (move.motion() == Sense.Motion.HOLD || move.direction() == 0) {
            return false;
        }
        if (amount.role() == Amount.Role.BY || mover.behind() || ranges(amount, mover)) {
            return true;
        }
        return !isEnd(amount)
                && !sizes(amount, mover)
                && !comesFrom(amount, mover)
                && !leadsTo(amount, mover)
                && !between(amount, mover, "at")
                && move.shape() != Sense.Shape.COMPARATIVE
                && adjacent(mover.mark().to(), amount.from(), move.motion() == Sense.Motion.DECISION);
    }

    /** Whether the amount only sizes what is moved: {@code reduce reserves of 51 billion}, {@code reduce its 51 billion debt}. */
    private boolean sizes(Amount amount, Mover mover) {
        int of = amount.from() - 1;
        boolean had = scene.ofOwners(amount) || tokens.is(amount.from() - 1, "the");
        if (had && scene.namedBehind(amount.to())) {
            return true;
        }
        return tokens.is(of, "of")
                && scene.terms.stream()
                        .anyMatch(term ->
                                term.to() == of && term.from() >= mover.mark().to());
    }

    /** Whether a move is by a range that its least size opens: {@code to rise anywhere from one to three billion}. */
    private boolean ranges(Amount amount, Mover mover) {
        return amount.upper() != null
                && tokens.is(amount.from() - 1, "from")
                && mover.mark().to() == amount.from() - 2
                && tokens.isAny(amount.from() - 2, "anywhere", "somewhere");
    }

    /** Whether the amount is where a move began or ended. */
    static boolean isEnd(Amount amount) {
        return amount.role() == Amount.Role.TO || amount.role() == Amount.Role.FROM;
    }

    /** Whether a move leads to the amount as a level: {@code fell below 2%}, {@code declined to the bank's 2% goal}. */
    boolean leadsTo(Amount amount, Mover mover) {
        return between(amount, mover, "to", "below", "above", "under", "past", "near", "toward", "towards", "through")
                || extreme(amount, mover);
    }

    /** Whether a move reached the amount at its end: {@code sank as low as two million}. */
    private boolean extreme(Amount amount, Mover mover) {
        for (int i = mover.mark().to() + 1; i < amount.core(); i++) {
            if (tokens.isAny(i, "low", "high") && tokens.is(i - 1, "as")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a move came from the amount, which then is no size of it: {@code down from 1985's four pct}. */
    boolean comesFrom(Amount amount, Mover mover) {
        if (amount.role() == Amount.Role.BY || amount.role() == Amount.Role.TO) {
            return false;
        }
        for (int i = Math.max(mover.mark().to(), amount.core() - CAME); i < amount.core(); i++) {
            if (tokens.is(i, "from")) {
                return true;
            }
        }
        return false;
    }

    private boolean between(Amount amount, Mover mover, String... words) {
        for (int i = mover.mark().to(); i < amount.core(); i++) {
            boolean most = tokens.is(i, "to")
                    && tokens.is(i - 1, "up")
                    && amount.family().equals("percent");
            if (tokens.isAny(i, words) && !most) {
                return true;
            }
        }
        return false;
    }

    /** Whether only adverbs and articles stand between a verb and its amount; a decision may name what it moves. */
    private boolean adjacent(int from, int to, boolean decision) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitAt(i, Layer.CUE) >= 0 && !tokens.is(i, "by") && !revised(i)
                    || !decision && tokens.hitOver(i, Layer.TERM) >= 0
                    || tokens.isAny(i, "at", "to", "from", "level", "levels")) {
                return false;
            }
        }
        return to - from <= ADVERBS;
    }

    /** Whether a figure is only said to be revised: {@code fell a revised 3.4 billion}. */
    private boolean revised(int i) {
        return scene.cues().stream()
                .anyMatch(cue -> cue.from() <= i && i < cue.to() && cue.sense().signal() == Sense.Signal.REVISED);
    }

    /**
     * The way of a move that is itself what a verb moves: {@code June's gain was revised to 14,000}, {@code revised the job
     * gains}; 0 where there is none.
     */
    int ofSubject(Amount amount) {
        int clause = scene.clauseFrom(amount.core());
        for (int i = clause; i < amount.from(); i++) {
            int way = i + 1 < scene.to ? noun(i) : 0;
            boolean moved = way != 0
                    && (tokens.isAny(i + 1, "was", "were", "for")
                            || scene.cue(Sense.Signal.REVISED, clause, i) != null);
            if (moved) {
                return way;
            }
        }
        return 0;
    }

    /** Whether a move is the subject whose size the amount is: {@code The unadjusted rise was 1.3 billion}. */
    boolean isSubject(Amount amount) {
        int at = amount.from() - 1;
        return tokens.isAny(at, "was", "were") && noun(at - 1) != 0;
    }

    /** Whether a figure is what another was revised to or from. */
    boolean revised(Amount amount) {
        return scene.cue(Sense.Signal.REVISED, scene.clauseFrom(amount.core()), amount.from()) != null;
    }

    /** Whether jobs are made: {@code to create 400,000 jobs}. */
    boolean creates(Amount amount) {
        int at = amount.from() - 1;
        while (at > scene.from && tokens.isAny(at, "a", "the", "some", "further", "another", "net")) {
            at--;
        }
        return amount.family().equals("jobs")
                && tokens.isAny(at, "create", "creates", "created", "creating", "generate", "generated", "generating");
    }

    /** The way of the move whose noun has the name for its object: {@code the rise in payrolls was 20,000}; 0 where there is none. */
    int ofNoun(Mark<Sense.Term> name, Amount amount) {
        int at = name.from() - 1;
        while (at > scene.from && name.from() - at <= LEAD && !tokens.isAny(at, "in", "of")) {
            at--;
        }
        boolean has = at > scene.from && tokens.isAny(at, "in", "of") && has(name.to(), amount.from());
        return has ? noun(at - 1) : 0;
    }

    /** Whether a verb or {@code of} right behind a name, and nothing else that moves, leads to an amount. */
    private boolean has(int from, int to) {
        if (from >= to || to - from > FAR || !tokens.isAny(from, "of", "was", "were", "fell", "missed", "beat")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean other = tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.isAny(i, "to", "from", "over", "by")
                    || tokens.hitAt(i, Layer.TERM) >= 0;
            if (other) {
                return false;
            }
        }
        return true;
    }

    private int noun(int i) {
        if (tokens.isAny(i, "gain", "rise", "increase", "growth", "gains", "jump")) {
            return 1;
        }
        return tokens.isAny(i, "loss", "fall", "decline", "drop", "losses") ? -1 : 0;
    }
}
