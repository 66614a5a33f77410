package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.rule.Catalogue;
import org.jspecify.annotations.Nullable;

/** What the catalogue believes of an indicator's figures. */
final class Plausible {
    private Plausible() {}

    /** The least and greatest figure that is believed, of a measure and in a family of units; null where any is. */
    static Catalogue.@Nullable Range range(Catalogue.Entry entry, Measure measure, String family) {
        return entry.ranges().get(key(measure, family));
    }

    /** Why a figure beyond its range is refused. */
    static String refusal(Catalogue.Entry entry) {
        return "outside what " + entry.name() + " can be";
    }

    private static String key(Measure measure, String family) {
        return switch (measure) {
            case GROWTH -> "growth";
            case CHANGE -> "change_" + (family.equals("points") ? "pp" : family);
            default -> "level_" + family;
        };
    }
}
