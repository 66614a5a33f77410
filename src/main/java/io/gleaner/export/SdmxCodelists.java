package io.gleaner.export;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.series.Frequency;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The codes that some series use, with their names, list by list. */
final class SdmxCodelists {
    private static final String NOT_APPLICABLE = "Not applicable";

    private final SortedMap<String, SortedMap<String, String>> lists = new TreeMap<>();
    private final Vocabulary words;

    private SdmxCodelists(Vocabulary words) {
        this.words = words;
    }

    static Map<String, SortedMap<String, String>> of(List<Series> series, Vocabulary words) {
        var codelists = new SdmxCodelists(words);
        codelists.addFixed();
        series.forEach(codelists::add);
        return codelists.lists;
    }

    private void addFixed() {
        for (Frequency frequency : Frequency.values()) {
            add(SdmxComponent.FREQ, SdmxCodes.frequency(frequency), frequency.word());
        }
        for (Measure measure : List.of(Measure.LEVEL, Measure.GROWTH, Measure.CHANGE)) {
            add(SdmxComponent.MEASURE, measure.code(), measure.code());
        }
        for (Basis basis : Basis.values()) {
            add(SdmxComponent.BASIS, basis.code(), basis.code());
        }
        add(SdmxComponent.BASIS, SdmxCodes.NONE, NOT_APPLICABLE);
        add(SdmxComponent.BASIS, SdmxCodes.UNSPECIFIED, "Not told");
        add(SdmxComponent.UNIT_MULT, "0", "Units");
        SdmxSeries.FIGURES.forEach((code, name) -> add(SdmxComponent.FIGURE, code, name));
        add(SdmxComponent.READING, "0", "The reading that was chosen");
        add(SdmxComponent.OBS_STATUS, "A", "Normal value");
        add(SdmxComponent.OBS_STATUS, "E", "Estimated value: follows by arithmetic from figures that were published");
        add(SdmxComponent.OBS_STATUS, "F", "Forecast value or target");
        add(SdmxComponent.OBS_STATUS, "P", "Provisional value: revised since");
    }

    private void add(Series series) {
        SeriesKey key = series.key();
        add(SdmxComponent.REF_AREA, key.area());
        add(SdmxComponent.COUNTERPART_AREA, key.counterpart());
        add(SdmxComponent.INDICATOR, key.indicator().code(), words.indicator(key.indicator()));
        add(
                SdmxComponent.ITEM,
                SdmxCodes.item(key.item()),
                key.item() == null ? NOT_APPLICABLE : words.item(key.item()));
        add(SdmxComponent.UNIT_MEASURE, SdmxCodes.unit(key.unit()), words.unit(key.unit()));
        int most = series.observations().stream()
                .mapToInt(observation -> observation.vintages().size())
                .max()
                .orElse(0);
        for (int reading = 1; reading < most; reading++) {
            add(SdmxComponent.READING, String.valueOf(reading), "Another reading, oldest first: number " + reading);
        }
    }

    private void add(SdmxComponent component, @Nullable Area area) {
        add(component, SdmxCodes.area(area), area == null ? NOT_APPLICABLE : words.area(area));
    }

    private void add(SdmxComponent component, String code, String name) {
        var list = component.codelist();
        if (list == null) {
            throw new IllegalArgumentException(component + " has no codes");
        }
        lists.computeIfAbsent(list, any -> new TreeMap<>()).put(code, name);
    }
}
