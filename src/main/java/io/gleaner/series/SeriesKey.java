package io.gleaner.series;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Statement;
import io.gleaner.fact.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a series measures, in the manner of an SDMX key. Canonical text: eight slots with a dot between them, nothing
 * where there is none, {@code frequency.area.counterpart.indicator.item.measure.basis.unit}, for example
 * {@code A.KR.US.trade_balance..level..USD} or {@code M.JP..cpi..growth.yoy.%}.
 *
 * <p>Keys sort by indicator, item, area, counterpart, measure, basis, unit and frequency. A streak has no series.
 *
 * @param frequency how often it has a value
 * @param area whom it is about; null for a good or a market that is told by its item alone
 * @param counterpart the other side of a bilateral figure, else null
 * @param indicator what is measured
 * @param item the good, else null
 * @param measure level, growth or change
 * @param basis what growth or change is measured against; null where it could not be told
 * @param unit what the values are counted in
 */
public record SeriesKey(
        Frequency frequency,
        @Nullable Area area,
        @Nullable Area counterpart,
        Indicator indicator,
        @Nullable String item,
        Measure measure,
        @Nullable Basis basis,
        Unit unit)
        implements Comparable<SeriesKey> {

    static final int SLOTS = 8;

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing((SeriesKey key) -> key.indicator.code())
            .thenComparing(key -> text(key.item))
            .thenComparing(key -> text(key.area))
            .thenComparing(key -> text(key.counterpart))
            .thenComparing(SeriesKey::measure)
            .thenComparing(SeriesKey::basis, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(key -> key.unit.code())
            .thenComparing(SeriesKey::frequency);

    public SeriesKey {
        Objects.requireNonNull(frequency);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(unit);
        if (measure == Measure.STREAK) {
            throw new IllegalArgumentException("a streak has no series");
        }
        if (item != null && !item.matches("[a-z0-9][a-z0-9_]*")) {
            throw new IllegalArgumentException("not an item: '" + item + "'");
        }
    }

    /** The key of the series that a statement about {@code period} belongs to. */
    public static SeriesKey of(Statement statement, Period period) {
        return new SeriesKey(
                Frequency.of(period),
                statement.area(),
                statement.counterpart(),
                statement.indicator(),
                statement.item(),
                statement.measure(),
                statement.basis(),
                statement.quantity().unit());
    }

    /** Whether another key differs in its frequency at most. */
    public boolean isLike(SeriesKey other) {
        return at(other.frequency).equals(other);
    }

    /** The same counted in another unit. */
    SeriesKey in(Unit other) {
        return new SeriesKey(frequency, area, counterpart, indicator, item, measure, basis, other);
    }

    /** The same at another frequency. */
    SeriesKey at(Frequency other) {
        return new SeriesKey(other, area, counterpart, indicator, item, measure, basis, unit);
    }

    /** What sort of quantity this series holds: growth is a rate and a change a flow, whatever the indicator's level is. */
    public Kind kind(Vocabulary words) {
        return switch (measure) {
            case GROWTH -> Kind.RATE;
            case CHANGE -> Kind.FLOW;
            default -> words.kind(indicator);
        };
    }

    /** What the series is about, for people: {@code South Korea: trade balance with United States}. */
    public String title(Vocabulary words) {
        return Wording.title(this, words);
    }

    /** How it is measured, for people: {@code percent change from a year earlier}; for a level, the unit's words. */
    public String measureTitle(Vocabulary words) {
        return Wording.measure(this, words);
    }

    /** The slots of the canonical text, empty where there is none. */
    List<String> slots() {
        return List.of(
                frequency.code(),
                text(area),
                text(counterpart),
                indicator.code(),
                text(item),
                measure.code(),
                basis == null ? "" : basis.code(),
                unit.code());
    }

    private static String text(@Nullable Object slot) {
        return slot == null ? "" : slot.toString();
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(".", slots());
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static SeriesKey parse(String text) {
        // A unit may hold dots of its own (GBP/1.5l), so the last slot takes all that is left.
        String[] slots = text.split("\\.", SLOTS);
        if (slots.length < SLOTS) {
            throw new IllegalArgumentException("not a series key: '" + text + "'");
        }
        return new SeriesKey(
                Frequency.parse(slots[0]),
                slots[1].isEmpty() ? null : new Area(slots[1]),
                slots[2].isEmpty() ? null : new Area(slots[2]),
                new Indicator(slots[3]),
                slots[4].isEmpty() ? null : slots[4],
                Measure.parse(slots[5]),
                slots[6].isEmpty() ? null : Basis.parse(slots[6]),
                new Unit(slots[7]));
    }
}
