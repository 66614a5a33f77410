package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence leans on the one before, and so may give figures of what only that one names. */
final class Leaning {
    /** The longest sentence that may speak of nothing but what was expected of the figure before it. */
    private static final int BRIEF = 14;

    /** How recently the text must have named what a pronoun stands for that moves. */
    private static final int RECENT = 3;

    /** What the sentence right before named. */
    private static final int JUST_NAMED = 5;

    /** How many words into a sentence a noun that points back may stand: {@code The provisional unadjusted year-on-year rise}. */
    private static final int OPENING = 7;

    /** Among how many words the noun stands that opens a sentence. */
    private static final int PHRASE = 4;

    /** Among how many words behind {@code the} a forecast stands that opens a sentence. */
    private static final int FORECAST = 3;

    /** How many words lead from a verb to its amount. */
    private static final int LEAD = 2;

    private static final String[] PRONOUNS = {"it", "they", "that"};
    private static final String[] AUXILIARIES = {"was", "were", "is", "had"};
    private static final String[] STANDS = {
        "was", "were", "is", "stood", "stands", "reached", "averaged", "totalled", "remained", "hit"
    };
    private static final String[] MOVES = {"rise", "increase", "fall", "decline", "drop", "gain", "growth"};

    private final Scene scene;
    private final Tokens tokens;
    /** The first token behind the time or the basis that the sentence opens with: {@code On an annual basis, the gain was}. */
    private final int opening;

    private @Nullable Boolean leans;

    Leaning(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.opening = opening();
    }

    /** Whether the sentence leans on the one before: it begins with a pronoun or a weak name, or a pronoun moves. */
    boolean leans() {
        if (leans == null) {
            leans = expects()
                    || pronounIs()
                    || pronounMoves()
                    || averages()
                    || anothers()
                    || opens(Signal.ANAPHOR, PHRASE)
                    || nounFollows()
                    || nounAlone()
                    || moveOpens();
        }
        return leans;
    }

    /** How recently the text must have named what an amount may be of where no figure of it went before. */
    int recency(Amount amount) {
        if (pronounLeads(amount)) {
            return RECENT;
        }
        return nounOpens() || stands(amount) || moveOpens() ? JUST_NAMED : Integer.MAX_VALUE;
    }

    private int opening() {
        int at = scene.from;
        while (at < scene.to) {
            int basis = tokens.hitAt(at, Layer.BASIS);
            boolean led = tokens.isAny(at, "in", "compared", "with", "from")
                    || tokens.isSymbol(at, ',')
                    || tokens.is(at, "the") && scene.timeAt(at + 1);
            if (basis >= 0) {
                at = tokens.hitTo(basis);
            } else if (led || scene.timeAt(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether it begins with what others have on average: {@code The EU average is 8.8%}. */
    private boolean averages() {
        return scene.places.stream()
                .anyMatch(place -> place.from() - scene.from <= 1
                        && tokens.is(place.to(), "average")
                        && tokens.isAny(place.to() + 1, AUXILIARIES));
    }

    /** Whether it begins with another place's figure, and what it is of unsaid: {@code Thailand's was unchanged at $405}. */
    private boolean anothers() {
        return scene.places.stream()
                .anyMatch(place -> place.from() - scene.from <= 1
                        && scene.possessive(place.to())
                        && (tokens.isAny(place.to() + 1, STANDS)
                                || tokens.is(place.to() + 1, "has")
                                || verb(place.to() + 1)));
    }

    /** Whether it begins with another place, of which only a move is told: {@code Spain was up 0.2%}. */
    boolean placeMoves() {
        return scene.places.stream()
                .anyMatch(place -> place.from() == scene.from
                        && place.sense().pointer() == Sense.Pointer.NAME
                        && moves(place.to()));
    }

    /** Whether nothing but a move by some percent stands from token {@code i} on. */
    private boolean moves(int i) {
        int verb = tokens.isAny(i, "was", "were") ? i + 1 : i;
        var move = tokens.sense(tokens.hitAt(verb, Layer.MOVE), Sense.Move.class);
        if (move == null || move.motion() != Sense.Motion.PLAIN || move.shape() != Sense.Shape.VERB) {
            return false;
        }
        int to = tokens.hitTo(tokens.hitAt(verb, Layer.MOVE));
        return scene.amounts.stream()
                .anyMatch(amount ->
                        amount.family().equals("percent") && amount.from() >= to && amount.from() - to < LEAD);
    }

    private boolean verb(int i) {
        var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
        return move != null && move.shape() == Sense.Shape.VERB && tokens.hitOver(i, Layer.TERM) < 0;
    }

    /** Whether it says little more than what was expected: {@code Analysts had expected 2.3 percent}. */
    private boolean expects() {
        boolean brief = scene.to - scene.from <= BRIEF;
        return brief && scene.cue(Signal.FORECAST, scene.from, scene.to) != null
                || tokens.is(scene.from, "the") && opens(Signal.FORECAST, FORECAST)
                || tokens.isAny(scene.from, "economists", "analysts") && opens(Signal.FORECAST, PHRASE);
    }

    private boolean opens(Signal signal, int words) {
        return scene.cue(signal, scene.from, Math.min(scene.to, scene.from + words)) != null;
    }

    /** Whether a noun that points back follows the time or the basis that opens the sentence: {@code Over the year, the rise was 4%}. */
    private boolean nounFollows() {
        var cue = tokens.sense(tokens.hitAt(opening, Layer.CUE), Sense.Cue.class);
        return opening > scene.from
                && tokens.is(opening, "the")
                && cue != null
                && cue.signal() == Signal.ANAPHOR
                && tokens.isAny(tokens.hitTo(tokens.hitAt(opening, Layer.CUE)), AUXILIARIES);
    }

    /** Whether the sentence opens with a noun for a move or a figure, and what it is of unsaid: {@code The unadjusted rise was 5%}. */
    private boolean nounAlone() {
        if (!tokens.isAny(scene.from, "the", "this") && !scene.timeAt(scene.from)) {
            return false;
        }
        for (int i = scene.from + 1; i < Math.min(scene.to, scene.from + OPENING); i++) {
            if (tokens.isAny(i, "figure", "level", "total", "reading")) {
                return tokens.isAny(i + 1, AUXILIARIES) || tokens.hitAt(i + 1, Layer.MOVE) >= 0;
            }
            boolean read = scene.timeAt(i) || scene.possessive(i);
            if (!read
                    && (tokens.kind(i) != Tokens.Kind.WORD
                            || tokens.hitOver(i, Layer.TERM) >= 0
                            || tokens.hitOver(i, Layer.NUMBER) >= 0
                            || tokens.hitOver(i, Layer.CUE) >= 0 && tokens.hitOver(i, Layer.MOVE) < 0)) {
                return false;
            }
            if (tokens.isAny(i, MOVES)) {
                return tokens.kind(i + 1) == Tokens.Kind.WORD && tokens.hitOver(i + 1, Layer.TERM) < 0;
            }
        }
        return false;
    }

    /** Whether it opens with how far a month's move went: {@code April's 0.4% gain was revised}. */
    private boolean moveOpens() {
        if (scene.amounts.isEmpty() || !scene.timeAt(scene.from)) {
            return false;
        }
        var first = scene.amounts.get(0);
        for (int i = scene.from; i < first.from(); i++) {
            if (!scene.timeAt(i) && !scene.possessive(i)) {
                return false;
            }
        }
        return tokens.isAny(first.to(), MOVES) && tokens.isAny(first.to() + 1, AUXILIARIES);
    }

    private boolean pronounIs() {
        for (int i = scene.from; i + 1 < scene.to; i++) {
            if (tokens.isAny(i, PRONOUNS) && tokens.isAny(i + 1, AUXILIARIES)
                    || tokens.isAny(i, "it", "they") && tokens.isAny(i + 1, STANDS)) {
                return true;
            }
        }
        return false;
    }

    private boolean pronounMoves() {
        for (var move : scene.moves) {
            if (move.from() > scene.from && tokens.isAny(move.from() - 1, "it", "they", "this", "them")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun is what moves by or to the amount: {@code it fell to 9.6%}; not {@code it raised its fee to}. */
    private boolean pronounLeads(Amount amount) {
        return scene.moves.stream()
                .anyMatch(move -> move.sense().motion() == Sense.Motion.PLAIN
                        && move.to() <= amount.from()
                        && amount.from() - move.to() <= LEAD
                        && move.from() > scene.from
                        && tokens.isAny(move.from() - 1, "it", "they", "them"));
    }

    /** Whether a pronoun is what stands at the amount: {@code It stood at 3.7%}, {@code At 3.7%, it was}. */
    boolean stands(Amount amount) {
        int verb = amount.from() - (tokens.is(amount.from() - 1, "at") ? 2 : 1);
        if (verb > scene.from && tokens.isAny(verb, STANDS) && tokens.isAny(verb - 1, "it", "they")) {
            return true;
        }
        int behind = amount.to() + (tokens.isSymbol(amount.to(), ',') ? 1 : 0);
        return tokens.is(scene.from, "at")
                && amount.from() - scene.from <= 1
                && tokens.isAny(behind, "it", "they")
                && tokens.isAny(behind + 1, AUXILIARIES);
    }

    /** Whether the sentence opens with a noun for a figure: {@code The final reading}, {@code April's gain}. */
    private boolean nounOpens() {
        var cue = scene.cue(Signal.ANAPHOR, scene.from, Math.min(scene.to, scene.from + PHRASE));
        return cue != null && !tokens.isAny(cue.from(), "it", "they", "this", "that", "those");
    }
}
