package io.gleaner.rule;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each indicator is: the figures it can have, how often it is published, and what its numbers mean by default. */
public final class Catalogue {

    /** What kind of quantity an indicator is. */
    public enum Kind {
        RATE,
        FLOW,
        STOCK,
        INDEX,
        PRICE,
        BALANCE,
        COUNT,
        POLICY
    }

    /** How often an indicator is published. */
    public enum Rhythm {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        MEETING
    }

    /** The least and the greatest value that is believed. */
    public record Range(BigDecimal least, BigDecimal greatest) {
        public boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0;
        }
    }

    /**
     * One indicator.
     *
     * @param name what people call it
     * @param lag how many periods of its rhythm after its end a figure is usually published
     * @param level the families of units a level can have
     * @param growth whether a percent change makes sense
     * @param change the families of units an absolute change can have
     * @param percent what a bare percentage means: level or growth
     * @param basis what growth is measured against when the text does not say; null where that cannot be told
     * @param annualised the areas that publish its quarterly growth at an annual rate
     * @param yearly the areas that publish its quarterly growth against the year before
     * @param weekly the items whose figures the United States publish every week
     * @param ranges plausible values by {@code growth}, {@code change_FAMILY} or {@code level_FAMILY}
     */
    public record Entry(
            Indicator indicator,
            String name,
            Kind kind,
            Rhythm rhythm,
            int lag,
            Set<String> level,
            boolean growth,
            Set<String> change,
            Measure percent,
            @Nullable Basis basis,
            Set<Area> annualised,
            Set<Area> yearly,
            Set<String> weekly,
            Map<String, Range> ranges) {
        public Entry {
            level = Set.copyOf(level);
            change = Set.copyOf(change);
            annualised = Set.copyOf(annualised);
            yearly = Set.copyOf(yearly);
            weekly = Set.copyOf(weekly);
            ranges = Map.copyOf(ranges);
        }

        /** Whether a market quotes it day by day, so that a figure without a date is the day's. */
        public boolean quoted() {
            return basis == Basis.DOD;
        }

        /** Whether its figures hold for a moment rather than a stretch of time. */
        public boolean pointInTime() {
            return kind == Kind.POLICY || kind == Kind.STOCK || rhythm == Rhythm.DAY;
        }
    }

    /**
     * One area.
     *
     * @param name what people call it
     * @param fiscalStart the first month of its government's fiscal year
     * @param members the countries of a group; empty for a country
     */
    public record Region(Area area, String name, int fiscalStart, List<Area> members) {
        public Region {
            members = List.copyOf(members);
        }
    }

    private final Map<Indicator, Entry> indicators;
    private final Map<Area, Region> regions;
    private final Map<String, Set<String>> kinds;

    Catalogue(Map<Indicator, Entry> indicators, Map<Area, Region> regions, Map<String, Set<String>> kinds) {
        this.indicators = indicators;
        this.regions = regions;
        this.kinds = kinds;
    }

    /** What kinds of good an item is, such as {@code crop} or {@code manufacture}; none for an item the tables do not know. */
    public Set<String> kinds(String item) {
        return kinds.getOrDefault(item, Set.of());
    }

    /** The indicator's entry; throws {@link IllegalArgumentException} where the catalogue has none. */
    public Entry entry(Indicator indicator) {
        var entry = indicators.get(indicator);
        if (entry == null) {
            throw new IllegalArgumentException("the catalogue has no indicator '" + indicator + "'");
        }
        return entry;
    }

    /** All entries, in the order of the catalogue. */
    public List<Entry> entries() {
        return List.copyOf(indicators.values());
    }

    /** The area's region; for an area the tables do not know, one named by its code. */
    public Region region(Area area) {
        var region = regions.get(area);
        return region != null ? region : new Region(area, area.code(), 1, List.of());
    }
}
