package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Tells the currencies that a sentence speaks of from those it only counts in. */
final class CurrencyWords {
    private static final String CODE = "exchange_rate";

    /** What a currency does when its rate is told. */
    private static final String[] VERBS = {
        "was",
        "were",
        "is",
        "closed",
        "ended",
        "opened",
        "finished",
        "traded",
        "trading",
        "changed",
        "stood",
        "bought",
        "buys",
        "fetched",
        "settled",
        "quoted",
        "peaked",
        "hovered",
        "hit",
        "touched",
        "reached"
    };

    /** What countries do with a currency that is none of its moves: {@code the countries that use the euro}. */
    private static final String[] USES = {
        "use",
        "uses",
        "using",
        "adopt",
        "adopted",
        "adopting",
        "share",
        "sharing",
        "join",
        "joined",
        "joining",
        "introduced"
    };

    /** How far behind a currency its verb may stand. */
    private static final int NEAR = 4;

    /** How far behind a name a figure may stand that is the name's own: {@code the yen's steady 40% rise}. */
    private static final int OWN = 4;

    private CurrencyWords() {}

    /** Whether a name stands for a currency, not for what an amount is counted in. */
    static boolean isCurrency(Scene scene, Mark<Sense.Term> term) {
        return speaks(term) && !counts(scene, term);
    }

    /** Whether a name is that of a currency of which a sentence tells no move: {@code profit rose 8% in dollar terms}. */
    static boolean idle(Scene scene, Mark<Sense.Term> term) {
        return speaks(term)
                && term.sense().item() != null
                && !"index".equals(term.sense().family())
                && !shifts(scene, term, false);
    }

    /** Whether a name is that of a currency of which a sentence tells how it stands: {@code sterling rose}, {@code the peso was at}. */
    static boolean moves(Scene scene, Mark<Sense.Term> term) {
        var tokens = scene.tokens;
        boolean named = term.sense().item() != null
                || tokens.sense(tokens.hitAt(term.to() - 1, Layer.UNIT), Sense.Money.class) != null;
        return speaks(term) && named && !counts(scene, term) && shifts(scene, term, true);
    }

    private static boolean speaks(Mark<Sense.Term> term) {
        var indicator = term.sense().indicator();
        return indicator != null && indicator.code().equals(CODE);
    }

    private static boolean counts(Scene scene, Mark<Sense.Term> term) {
        return scene.amounts.stream().anyMatch(amount -> amount.from() < term.to() && term.from() < amount.to());
    }

    /**
     * Whether a verb of motion soon follows a name, or where {@code rates} one that tells a rate; or the name's own figure, or one
     * that is told as a move: {@code the zloty was 0.2% firmer}.
     */
    private static boolean shifts(Scene scene, Mark<Sense.Term> term, boolean rates) {
        var tokens = scene.tokens;
        if (tokens.isAny(term.from() - 1, USES)) {
            return false;
        }
        if (tokens.isAny(term.to(), "'s", "\u2019s")) {
            return scene.amounts.stream()
                    .anyMatch(amount -> amount.from() > term.to() && amount.from() - term.to() <= OWN);
        }
        int bracket = behindBracket(scene, term.to());
        int from = tokens.isSymbol(bracket, ',') && tokens.is(bracket + 1, "which") ? bracket + 2 : bracket;
        for (int i = from; i < Math.min(scene.to, from + NEAR); i++) {
            var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
            if (move != null) {
                return move.shape() == Sense.Shape.VERB;
            }
            if (tokens.isAny(i, VERBS) && (rates || leadsToMove(scene, i + 1))) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.TERM) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** The token behind a bracket of one code that opens at token {@code i}: {@code USD/JPY (^USDJPY) rose}; else {@code i} itself. */
    private static int behindBracket(Scene scene, int i) {
        for (int at = i + 1; scene.tokens.isSymbol(i, '(') && at < Math.min(scene.to, i + NEAR); at++) {
            if (scene.tokens.isSymbol(at, ')')) {
                return at + 1;
            }
        }
        return i;
    }

    /** Whether an amount that goes up or down follows at token {@code from}, with at most a verb before it: {@code was trading 0.1% higher}. */
    private static boolean leadsToMove(Scene scene, int from) {
        return scene.amounts.stream()
                .anyMatch(amount -> amount.direction() != 0 && amount.from() >= from && amount.from() - from <= 1);
    }
}
