package io.gleaner.extract;

import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Currencies;
import io.gleaner.rule.Sense;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles for which quantity a price is that is told in money alone: {@code copper rose $42 to $9,412 a tonne}. */
final class Quantities {
    /** Quantities that a market quotes a good for, whatever the text. */
    private static final Set<String> TRADED = Set.of("bbl", "oz");

    /** What most goods are sold by in bulk. */
    private static final String TONNE = "t";

    /** The sum from which a price is one for a good in bulk. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Unit DOLLAR = new Unit("USD");

    private final Currencies currencies;
    private final Scene scene;
    private final Topic topic;
    private final @Nullable LocalDate published;

    Quantities(Currencies currencies, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.currencies = currencies;
        this.scene = scene;
        this.topic = topic;
        this.published = published;
    }

    /** A price of a good without its quantity takes that of the figure it goes with, of the text before, or the usual one. */
    void settle(Draft draft, Unit money) {
        var related = draft.related;
        if (related != null
                && isPriceIn(money, related.unit)
                && (draft.item == null || draft.item.equals(related.item))) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure before");
            return;
        }
        var beside = ownQuantity(draft) ? null : priceBeside(draft, money);
        if (beside != null) {
            draft.unit = beside;
            draft.because("unit", "as another price of the sentence");
            return;
        }
        var quoted = draft.item == null ? null : topic.quoted.get(draft.item);
        if (quoted != null && quoted.numerator().equals(money)) {
            draft.unit = quoted;
            draft.because("unit", "as the price before");
            return;
        }
        for (var good : scene.goods) {
            String per = good.sense().per();
            boolean usual = per != null
                    && (TRADED.contains(per)
                            || topic.quoted.containsValue(money.per(per))
                            || inBulk(draft, good.sense(), money));
            if (good.sense().item().equals(draft.item) && per != null && usual) {
                draft.unit = money.per(per);
                draft.because("unit", "what " + draft.item + " is quoted for");
                return;
            }
        }
        if ("crude_oil".equals(draft.item)) {
            draft.unit = money.per("bbl");
        }
    }

    /** The unit of the nearest price for a quantity in the sentence that is in the same money; null where there is none. */
    private @Nullable Unit priceBeside(Draft draft, Unit money) {
        Unit found = null;
        int nearest = Integer.MAX_VALUE;
        for (var other : scene.amounts) {
            var unit = other.family().equals("money_per") ? own(other, draft) : null;
            int gap = Math.max(other.from() - draft.amount.to(), draft.amount.from() - other.to());
            if (unit != null && unit.numerator().equals(money) && gap < nearest) {
                found = unit;
                nearest = gap;
            }
        }
        return found;
    }

    /** Whether a sum is what a good costs by the tonne: hundreds for one that markets trade so, hundreds of dollars for another. */
    private static boolean inBulk(Draft draft, Sense.Good good, Unit money) {
        var value = draft.amount.value();
        if (value == null || !TONNE.equals(good.per()) || !good.traded() && !DOLLAR.equals(money)) {
            return false;
        }
        boolean moved = draft.amount.direction() != 0 && draft.amount.role() != Amount.Role.TO;
        return moved
                ? good.traded() && value.abs().compareTo(BigDecimal.ONE) >= 0
                : value.abs().compareTo(HUNDRED) >= 0;
    }

    /** Whether a good that markets quote for a quantity of its own is told beside another: {@code crude at 17.75, gasoline 48 cts a gallon}. */
    private boolean ownQuantity(Draft draft) {
        boolean traded = false;
        boolean other = false;
        for (var good : scene.goods) {
            String per = good.sense().per();
            boolean same = good.sense().item().equals(draft.item);
            traded |= same && per != null && TRADED.contains(per);
            other |= !same;
        }
        return traded && other;
    }

    private static boolean isPriceIn(Unit money, @Nullable Unit unit) {
        return unit != null && unit.isRatio() && unit.numerator().equals(money);
    }

    private @Nullable Unit own(Amount amount, Draft draft) {
        return amount.counted().in(currencies, draft.area, published);
    }
}
