package io.gleaner.extract;

import io.gleaner.mention.Amount;

/** Tells a conversion in brackets, which repeats the money before it in another currency: {@code 100 trillion won ($96bn)}. */
final class Conversions {
    private final Scene scene;

    Conversions(Scene scene) {
        this.scene = scene;
    }

    boolean isOne(Amount amount) {
        if (!amount.family().startsWith("money")) {
            return false;
        }
        int open = amount.from() - 1;
        while (open > scene.from && !scene.tokens.isSymbol(open, '(') && amount.from() - open < 12) {
            if (scene.tokens.isSymbol(open, ')')) {
                return false;
            }
            open--;
        }
        if (open <= scene.from || !scene.tokens.isSymbol(open, '(')) {
            return false;
        }
        for (var other : scene.amounts) {
            if (other.family().startsWith("money")
                    && other.to() <= open
                    && open - other.to() <= 1
                    && !other.counted().equals(amount.counted())) {
                return true;
            }
        }
        return false;
    }
}
