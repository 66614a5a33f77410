package io.gleaner.mention;

import static io.gleaner.mention.Joints.open;
import static io.gleaner.mention.Joints.order;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the numbers of a list or comparison what is said once for all of them: scale, unit and direction. */
final class Sharing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private final Joints joints;
    private final Scales scales;

    Sharing(Tokens tokens, BitSet taken) {
        this.tokens = tokens;
        this.joints = new Joints(tokens, taken);
        this.scales = new Scales(tokens, joints);
    }

    void share(List<Amount> amounts) {
        scales.share(amounts);
        for (int k = amounts.size() - 2; k >= 0; k--) {
            var first = amounts.get(k);
            var second = amounts.get(k + 1);
            if (open(first)
                    && !second.bare()
                    && second.counted().noun() == null
                    && !restated(first)
                    && joints.forwards(first, second)) {
                amounts.set(k, first.countedLike(second, factor(second)));
            }
        }
        for (int k = 1; k < amounts.size(); k++) {
            var second = amounts.get(k);
            if (open(second)) {
                var source = compared(amounts, k);
                if (source != null) {
                    amounts.set(k, second.countedLike(source, factor(source)));
                }
            }
        }
        for (int k = 1; k < amounts.size(); k++) {
            var first = amounts.get(k - 1);
            var second = amounts.get(k);
            boolean listed = second.direction() == 0
                    && first.direction() != 0
                    && second.role() == null
                    && (first.family().equals(second.family()) || tokens.is(second.from() - 1, "or"))
                    && (joints.listed(first.to(), second.from()) || joints.paired(first, second));
            if (listed) {
                amounts.set(k, second.moved(first.direction()));
            }
        }
    }

    /** Whether a number is told once more in another unit: {@code -86.86, or -2.81%}. */
    private boolean restated(Amount first) {
        return tokens.isSymbol(first.to(), ',') && tokens.is(first.to() + 1, "or");
    }

    /** What one of the amount's unit is: 0.01 for cents. */
    private BigDecimal factor(Amount amount) {
        for (int i = amount.core(); i < amount.to(); i++) {
            int hit = tokens.hitAt(i, Layer.UNIT);
            var money = tokens.sense(hit, Sense.Money.class);
            var measured = tokens.sense(hit, Sense.Measured.class);
            if (money != null && amount.family().startsWith("money")) {
                return money.factor();
            }
            if (measured != null && measured.family().equals(amount.family())) {
                return measured.factor();
            }
        }
        return BigDecimal.ONE;
    }

    /** The amount before the one at {@code k} that it is compared with: {@code 2.4% in May from 2.3 in April}. */
    private @Nullable Amount compared(List<Amount> amounts, int k) {
        var second = amounts.get(k);
        var first = amounts.get(k - 1);
        boolean aside = k > 1 && first.family().equals("percent") && tokens.isSymbol(first.from() - 1, '(');
        var moved = aside ? amounts.get(k - 2) : first;
        if (led(moved, second, second.from() - first.to())) {
            return moved;
        }
        boolean shares = !first.bare() && first.counted().noun() == null && alike(first, second, factor(first));
        return shares && (Joints.leads(first, second) || joints.linked(first.to(), second.from())) ? first : null;
    }

    /** Whether the second is the level that the first moved it to: {@code fell 40.7 points to 7,745}, {@code by $5 bn to 20 bn}. */
    private boolean led(Amount first, Amount second, int gap) {
        boolean reached = second.role() == Amount.Role.TO || tokens.is(second.from() - 1, "at");
        boolean moved = first.direction() != 0 || first.role() == Amount.Role.BY;
        if (!reached || !moved || gap > 2 || first.value() == null || second.value() == null) {
            return false;
        }
        return switch (first.family()) {
            case "index" -> order(second.value()) > order(first.value());
            case "money" -> Math.abs(order(second.value()) - order(first.value())) <= 1;
            default -> false;
        };
    }

    /** Whether two numbers are of one size, so that they can be of one kind. */
    private static boolean alike(Amount first, Amount second, BigDecimal factor) {
        if (first.value() == null || second.value() == null) {
            return false;
        }
        int apart = order(first.value()) - order(second.value().multiply(factor));
        return switch (first.family()) {
            case "percent", "pct_gdp" ->
                second.value().abs().compareTo(HUNDRED) < 0 && second.value().scale() > 0;
            case "money", "money_per", "persons", "jobs", "units", "mass", "land", "volume", "flowrate" ->
                Math.abs(apart) <= 1;
            default -> false;
        };
    }
}
