package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.Set;

/** Tells the figures that a sentence denies or only supposes. */
final class Hypotheses {
    /** How far a denial reaches to its number. */
    private static final int DENIAL = 4;

    /** How far behind its number the word may stand that makes it an aim. */
    private static final int AIM = 3;

    /** What the steps of a rule of thumb are counted in. */
    private static final Set<String> STEPS = Set.of("money", "money_per", "percent", "points");

    private final Scene scene;
    private final Tokens tokens;

    Hypotheses(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether a figure is denied: {@code not by 3 percent}. */
    boolean isDenied(Amount amount) {
        var not = scene.cue(Signal.NEGATED, Math.max(scene.from, amount.core() - DENIAL), amount.from());
        if (not == null) {
            return false;
        }
        for (int i = not.to(); i < amount.from(); i++) {
            boolean small = tokens.is(i, "the") || tokens.is(i, "by") || tokens.is(i, "a");
            if (!small && tokens.hitOver(i, Sense.Layer.MOVE) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure belongs to a rule of thumb: {@code every $10 rise in oil adds 0.2 percent to prices}. */
    boolean isRuleOfThumb(Amount amount) {
        return scene.amounts.stream()
                .anyMatch(step -> step.core() <= amount.core()
                        && step.from() > scene.from
                        && STEPS.contains(step.family())
                        && (isEvery(step) || tokens.is(step.from() - 1, "a") && isAny(step)));
    }

    private boolean isEvery(Amount step) {
        boolean every =
                tokens.is(step.from() - 1, "every") || tokens.is(scene.from, "each") && step.from() - 1 == scene.from;
        return every && (tokens.hitOver(step.to(), Sense.Layer.MOVE) >= 0 || tokens.isAny(step.to(), "change", "move"));
    }

    /** Whether a step stands for any of its size, up or down: {@code a one-dollar difference in oil prices changes revenue}. */
    private boolean isAny(Amount step) {
        return tokens.isAny(step.to(), "difference", "change", "swing") && tokens.is(step.to() + 1, "in");
    }

    /** Whether a figure in the clause that begins at token {@code clause} is only supposed. */
    boolean isOne(Amount amount, int clause) {
        return !isGiven(amount) && isSupposed(amount, clause);
    }

    /** Whether a figure is known, whatever is supposed of it: {@code if prices miss the bank's 2% target}. */
    boolean isGiven(Amount amount) {
        int to = amount.to();
        boolean owned = scene.ofOwners(amount);
        var aim = scene.cue(Signal.TARGET, to, Math.min(scene.to, to + AIM));
        int name = tokens.is(to, "of") ? to + 1 : to;
        return owned && scene.namedBehind(name)
                || (owned || tokens.is(amount.from() - 1, "the")) && aim != null && scene.commas(to, aim.from()) == 0;
    }

    private boolean isSupposed(Amount amount, int clause) {
        for (var cue : scene.cues()) {
            if (cue.sense().signal() != Signal.HYPOTHETICAL) {
                continue;
            }
            var forecast = scene.cue(Signal.FORECAST, cue.to(), amount.core());
            if (forecast != null && !tokens.is(forecast.from(), "could") && !tokens.is(forecast.from(), "might")) {
                continue;
            }
            boolean before = cue.from() < amount.core();
            if (before && (cue.from() >= clause || cue.from() - scene.from <= 2)
                    || !before && cue.from() - amount.to() <= 2) {
                return true;
            }
        }
        return false;
    }
}
