package io.gleaner.extract;

import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that an amount may measure.
 *
 * @param term the words that speak of it, or stand for a name where there is none
 * @param item the good; null where none is spoken of
 * @param cost how far-fetched it is: the lowest wins, the first among equals
 * @param why the reason to be kept
 */
record Candidate(
        Mark<Sense.Term> term,
        Catalogue.Entry entry,
        @Nullable String item,
        double cost,
        String why) {
    /** The less far-fetched of two, either of which may be missing. */
    static @Nullable Candidate better(@Nullable Candidate a, @Nullable Candidate b) {
        return a == null || b != null && b.cost < a.cost ? b : a;
    }

    /** A candidate that no name speaks of: the words from {@code from} to {@code to} imply the indicator. */
    static Candidate implied(int from, int to, Catalogue.Entry entry, @Nullable String item, double cost, String why) {
        var sense = Sense.Term.plain(entry.indicator(), null, Goods.mayHaveOne(entry));
        return new Candidate(new Mark<>(from, to, sense), entry, item, cost, why);
    }
}
