package io.gleaner.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, free of where it was said. Two sentences that say the same give equal statements.
 *
 * <p>Canonical text, one blank between slots and {@code -} for what cannot be told:
 * {@code indicator[/item] area[>counterpart] measure[.basis] period status quantity}, for example
 * {@code trade_balance KR>US growth.yoy 2024 actual =25 %}.
 *
 * @param indicator what is measured
 * @param item the good, as a snake_case singular noun; null where the indicator has none
 * @param area whom the number is about; null where the text does not let one tell
 * @param counterpart the other side of a bilateral figure, else null
 * @param measure level, growth, change or streak
 * @param basis what growth or change is measured against; null where the text does not let one tell
 * @param quantity the value
 * @param period what the figure describes; null where the text does not let one tell
 * @param status actual, forecast, target or superseded
 */
public record Statement(
        Indicator indicator,
        @Nullable String item,
        @Nullable Area area,
        @Nullable Area counterpart,
        Measure measure,
        @Nullable Basis basis,
        Quantity quantity,
        @Nullable Period period,
        Status status) {

    public Statement {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(quantity);
        Objects.requireNonNull(status);
        if (item != null && !Codes.isName(item)) {
            throw new IllegalArgumentException("not an item: '" + item + "'");
        }
    }

    @Override
    public String toString() {
        return indicator
                + (item == null ? "" : "/" + item)
                + " " + (area == null ? "-" : area)
                + (counterpart == null ? "" : ">" + counterpart)
                + " " + measure.code()
                + (basis == null ? "" : "." + basis.code())
                + " " + (period == null ? "-" : period)
                + " " + status.code()
                + " " + quantity;
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static Statement parse(String text) {
        String[] slots = text.split(" ", 6);
        if (slots.length < 6) {
            throw new IllegalArgumentException("not a statement: '" + text + "'");
        }
        String[] what = slots[0].split("/", 2);
        String[] where = slots[1].split(">", 2);
        String[] how = slots[2].split("\\.", 2);
        return new Statement(
                new Indicator(what[0]),
                what.length > 1 ? what[1] : null,
                where[0].equals("-") ? null : new Area(where[0]),
                where.length > 1 ? new Area(where[1]) : null,
                Measure.parse(how[0]),
                how.length > 1 ? Basis.parse(how[1]) : null,
                Quantity.parse(slots[5]),
                slots[3].equals("-") ? null : Period.parse(slots[3]),
                Status.parse(slots[4]));
    }
}
