package io.gleaner.chart;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.series.Frequency;
import io.gleaner.series.Kind;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What series must have in common to be compared in one picture: everything but the area. Levels that hold at a moment,
 * such as policy rates and prices, are compared across frequencies too.
 */
record Group(
        Indicator indicator,
        @Nullable String item,
        @Nullable Area counterpart,
        Measure measure,
        @Nullable Basis basis,
        Unit unit,
        @Nullable Frequency frequency) {

    static Group of(SeriesKey key, Vocabulary words) {
        var kind = key.kind(words);
        boolean moment = key.measure() == Measure.LEVEL
                && (kind == Kind.POLICY || kind == Kind.PRICE)
                && key.frequency().compareTo(Frequency.MONTHLY) <= 0;
        return new Group(
                key.indicator(),
                key.item(),
                key.counterpart(),
                key.measure(),
                key.basis(),
                key.unit(),
                moment ? null : key.frequency());
    }

    /** The key of the group without an area, for naming it. */
    SeriesKey key() {
        return new SeriesKey(
                frequency == null ? Frequency.MONTHLY : frequency,
                null,
                counterpart,
                indicator,
                item,
                measure,
                basis,
                unit);
    }
}
