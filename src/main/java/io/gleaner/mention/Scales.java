package io.gleaner.mention;

import static io.gleaner.mention.Joints.open;
import static io.gleaner.mention.Joints.order;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives numbers the scale of those they are compared with: {@code 25.3 billion euros from 24.1}. */
final class Scales {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final Joints joints;

    Scales(Tokens tokens, Joints joints) {
        this.tokens = tokens;
        this.joints = joints;
    }

    void share(List<Amount> amounts) {
        for (int k = amounts.size() - 2; k >= 0; k--) {
            var first = amounts.get(k);
            var second = amounts.get(k + 1);
            if (open(first) && joints.forwards(first, second)) {
                amounts.set(k, first.times(common(second, first)));
            }
        }
        @Nullable Amount source = null;
        for (int k = 1; k < amounts.size(); k++) {
            var first = amounts.get(k - 1);
            var second = amounts.get(k);
            boolean begun = open(second) && (Joints.leads(first, second) || joints.linked(first.to(), second.from()));
            boolean gone = open(second) && source != null && joints.goesOn(first.to(), second.from());
            source = begun && source == null ? first : begun || gone ? source : null;
            var scale = source == null ? BigDecimal.ONE : common(source, second);
            if (scale.compareTo(BigDecimal.ONE) > 0) {
                amounts.set(k, second.times(scale));
            } else {
                source = null;
            }
        }
    }

    /** The scale that an amount's words name, where a number without one is of its size as they are written; else 1. */
    private BigDecimal common(Amount scaled, Amount plain) {
        var scale = scale(scaled);
        if (scale.compareTo(THOUSAND) < 0
                || scale(plain).compareTo(BigDecimal.ONE) != 0
                || scaled.value() == null
                || plain.value() == null
                || plain.words()) {
            return BigDecimal.ONE;
        }
        int apart =
                order(scaled.value().divide(scale, MathContext.DECIMAL64).stripTrailingZeros()) - order(plain.value());
        return Math.abs(apart) <= 1 ? scale : BigDecimal.ONE;
    }

    private BigDecimal scale(Amount amount) {
        var scale = BigDecimal.ONE;
        for (int i = amount.core(); i < amount.to(); i++) {
            var word = tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class);
            scale = word == null ? scale : scale.multiply(word.factor());
        }
        return scale;
    }
}
