package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds for how many years the bonds run whose yield is told: {@code the 10-year UK gilt yield}, {@code the yield on Italian 30-year bonds}. */
final class Maturities {
    private static final String YIELD = "bond_yield";

    /** How far from the word for the yield the years may stand. */
    private static final int NEAR = 6;

    private static final int LONGEST = 100;

    private final Scene scene;
    private final Tokens tokens;

    Maturities(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Gives a yield the years that are told of it last, or where it has no item those that stand nearest its name. */
    void settle(Draft draft, Mark<Sense.Term> term) {
        if (!draft.code().equals(YIELD) || term.from() < scene.from || term.to() > scene.to) {
            return;
        }
        boolean plain = draft.item == null || draft.item.endsWith("y");
        for (int i = term.to() + 1; i + 1 < draft.amount.core(); i++) {
            if (plain && tokens.is(i - 1, "the") && bond(i + 2)) {
                settle(draft, i);
            }
        }
        if (draft.item != null) {
            return;
        }
        int nearest = NEAR + 1;
        for (int i = Math.max(scene.from, term.from() - NEAR); i + 1 < Math.min(scene.to, term.to() + NEAR); i++) {
            int gap = i < term.from() ? term.from() - i - 2 : i - term.to();
            if (gap < nearest
                    && scene.commas(Math.min(i, term.from()), Math.max(i, term.to())) == 0
                    && settle(draft, i)) {
                nearest = gap;
            }
        }
    }

    /** Gives a yield the years that an adjective at token {@code i} names; false where it names none. */
    private boolean settle(Draft draft, int i) {
        String years = years(i);
        if (years != null) {
            draft.item = years + "y";
            draft.because("item", scene.words(i, i + 2));
        }
        return years != null;
    }

    /** Whether no noun follows that is of another kind than bonds: {@code with the 10-year down}, {@code the two-year note}. */
    private boolean bond(int i) {
        return tokens.kind(i) != Tokens.Kind.WORD
                || tokens.hitAt(i, Layer.MOVE) >= 0
                || tokens.hitAt(i, Layer.TERM) >= 0
                || tokens.isAny(i, "note", "notes", "bond", "bonds", "yield", "at", "was", "rose", "fell");
    }

    /** The number of years that an adjective at token {@code i} names; null where none stands there, or a record: {@code a two-year high}. */
    private @Nullable String years(int i) {
        if (!tokens.isAny(i + 1, "year", "yr")
                || !tokens.hyphenBefore(i + 1)
                || scene.cue(Signal.PEAK, i + 2, i + 3) != null) {
            return null;
        }
        if (tokens.kind(i) == Tokens.Kind.NUMBER) {
            String digits = scene.words(i, i + 1);
            return digits.length() <= 2 ? digits : null;
        }
        var count = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Count.class);
        return count == null || count.value().compareTo(BigDecimal.valueOf(LONGEST)) >= 0
                ? null
                : count.value().toPlainString();
    }
}
