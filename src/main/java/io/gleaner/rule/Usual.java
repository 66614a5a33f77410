package io.gleaner.rule;

import io.gleaner.fact.Measure;
import java.util.Set;

/**
 * The figures that an indicator of a kind usually has, for what its row leaves out.
 *
 * @param level the families of units a level can have
 * @param change the families of units an absolute change can have
 * @param growth whether a percent change makes sense
 * @param percent what a bare percentage means: level or growth
 */
record Usual(Set<String> level, Set<String> change, boolean growth, Measure percent) {
    static Usual of(Catalogue.Kind kind) {
        return switch (kind) {
            case RATE, POLICY -> new Usual(Set.of("percent"), Set.of("pp"), false, Measure.LEVEL);
            case INDEX -> new Usual(Set.of("index"), Set.of("pp"), true, Measure.GROWTH);
            case COUNT -> new Usual(Set.of("units"), Set.of("units"), true, Measure.GROWTH);
            case PRICE -> new Usual(Set.of("money", "money_per"), Set.of("money"), true, Measure.GROWTH);
            case BALANCE -> new Usual(Set.of("money"), Set.of("money"), false, Measure.GROWTH);
            case FLOW, STOCK -> new Usual(Set.of("money"), Set.of("money"), true, Measure.GROWTH);
        };
    }
}
