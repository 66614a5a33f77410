package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Tells the figures that only may come about: likely ones, possible moves, and duties that are not levied yet. */
final class Likelihood {
    /** How far a word of likelihood reaches to its number. */
    private static final int LIKELY = 6;

    /** How far behind a figure it may be called possible. */
    private static final int POSSIBLE = 9;

    /** What makes a point a hundredth part, or one of an index. */
    private static final String[] OF_POINTS = {
        "a", "percentage", "basis", "full", "half", "quarter", "one", "two", "three", "index"
    };

    /** How many words may lead from what points to a figure to it. */
    private static final int INFERRED = 12;

    /** How far before and behind a duty the words may stand that tell that it is not levied yet. */
    private static final int THREAT = 6;

    private static final int EFFECT = 20;

    private final Scene scene;
    private final Tokens tokens;

    Likelihood(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether only a probability of the figure is told: {@code a 77% chance of a 25-basis-point cut}, {@code growth of 5% is possible}. */
    boolean isLikely(Amount amount) {
        int behind = scene.clauseTo(amount.core());
        for (int i = amount.to(); i < Math.min(behind, amount.to() + POSSIBLE); i++) {
            if (tokens.isAny(i, "is", "are") && possible(i + 1)) {
                return true;
            }
        }
        for (int i = amount.core() - 1; i >= Math.max(scene.from, amount.core() - LIKELY); i--) {
            if (tokens.isAny(i, "chance", "probability", "odds", "likelihood")) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD && !tokens.isSymbol(i, '+')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a figure is only inferred from others: {@code the survey points to growth of 0.3%}; points may also be what a rate moves by. */
    boolean isInferred(Amount amount, int clause) {
        for (int i = amount.core() - 2; i >= Math.max(clause, amount.core() - INFERRED); i--) {
            if (tokens.is(i + 1, "to") && tokens.isAny(i, "point", "points", "pointing")) {
                return tokens.kind(i - 1) == Tokens.Kind.WORD
                        && !tokens.isAny(i - 1, OF_POINTS)
                        && !tokens.is(i + 2, "the")
                        && !scene.says(i + 2, amount.core(), "figures", "data", "showing", "that");
            }
        }
        return false;
    }

    /** Whether what stands from token {@code i} calls a figure possible: {@code a real possibility}, {@code within reach}. */
    private boolean possible(int i) {
        int at = tokens.isAny(i, "a", "still", "also", "only") ? i + 1 : i;
        int noun = tokens.isAny(at, "real", "distinct", "clear", "strong", "quite") ? at + 1 : at;
        return tokens.isAny(
                        noun,
                        "possibility",
                        "possible",
                        "achievable",
                        "attainable",
                        "realistic",
                        "conceivable",
                        "feasible",
                        "needed",
                        "required",
                        "necessary",
                        "considered")
                || tokens.is(noun, "within") && tokens.is(noun + 1, "reach");
    }

    /** Whether a figure only may come: {@code the economy may grow 7%}, {@code may reach 7%}; the month is written with a capital. */
    boolean mayCome(Amount amount, int clause) {
        for (int i = amount.core() - 2; i >= Math.max(clause, amount.core() - LIKELY); i--) {
            boolean headline = tokens.text(i).equals("MAY") && tokens.allCapitals(scene.from) && isBare(i + 1);
            if (headline || tokens.text(i).equals("may")) {
                return !tokens.is(i + 1, "have") && !tokens.isSymbol(i + 1, '-');
            }
            if (tokens.isSymbol(i, ',') || tokens.isAny(i, "after", "from", "than")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of motion that only an auxiliary can lead to begins at token {@code i}. */
    private boolean isBare(int i) {
        return tokens.isAny(
                i, "rise", "fall", "grow", "climb", "drop", "reach", "hit", "slip", "ease", "slow", "jump", "be",
                "top");
    }

    /** Whether words at a duty tell that it may come: {@code threatened a 25% tariff}, {@code the 25% tariffs due to take effect}. */
    boolean isThreatened(Amount amount, int clause) {
        boolean drafted = amount.role() != Amount.Role.FROM
                && scene.says(scene.from, amount.from(), "discussed", "discussing", "draft", "proposed", "proposes");
        return drafted
                || scene.cue(Signal.THREAT, Math.max(clause, amount.from() - THREAT), amount.core()) != null
                || scene.cue(Signal.THREAT, amount.to(), Math.min(scene.clauseTo(amount.core()), amount.to() + EFFECT))
                        != null;
    }
}
