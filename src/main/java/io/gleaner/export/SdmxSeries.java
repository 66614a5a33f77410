package io.gleaner.export;

import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Vintage;
import io.gleaner.series.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A series as SDMX has it: one value for each period. Actuals, forecasts and targets are different ones, and so is each
 * further reading of the same periods: those chosen are number 0, the others 1 and so on, oldest first.
 *
 * @param head the dimensions and the attributes of the series
 * @param observations period, value and attributes of each observation; what it has not is absent
 */
record SdmxSeries(Map<SdmxComponent, String> head, List<Map<SdmxComponent, Object>> observations) {
    SdmxSeries {
        head = Collections.unmodifiableMap(new EnumMap<>(head));
        observations = List.copyOf(observations);
    }

    /** What figures happened, are expected and are aimed at, by the code of FIGURE. */
    static final Map<String, String> FIGURES = Map.of("A", "Actual", "F", "Forecast", "T", "Target");

    /** A series of ours as those of SDMX. */
    static List<SdmxSeries> of(Series series, Vocabulary words) {
        var all = new ArrayList<SdmxSeries>();
        add(all, series.key(), words, "A", series.actuals());
        add(all, series.key(), words, "F", series.forecasts());
        add(all, series.key(), words, "T", series.targets());
        return all;
    }

    private static void add(
            List<SdmxSeries> all, SeriesKey key, Vocabulary words, String figure, List<Observation> observations) {
        var byReading = new ArrayList<List<Map<SdmxComponent, Object>>>();
        for (Observation observation : observations) {
            var rivals = figure.equals("A") ? observation.rivals() : List.<Vintage>of();
            int reading = 0;
            for (Vintage vintage : chosenFirst(observation)) {
                if (byReading.size() == reading) {
                    byReading.add(new ArrayList<>());
                }
                byReading.get(reading++).add(cells(vintage, rivals.contains(vintage)));
            }
        }
        for (int reading = 0; reading < byReading.size(); reading++) {
            all.add(new SdmxSeries(head(key, words, figure, reading), byReading.get(reading)));
        }
    }

    private static List<Vintage> chosenFirst(Observation observation) {
        var vintages = new ArrayList<>(observation.vintages());
        vintages.remove(observation.chosen());
        vintages.add(0, observation.chosen());
        return vintages;
    }

    private static Map<SdmxComponent, String> head(SeriesKey key, Vocabulary words, String figure, int reading) {
        var head = new EnumMap<SdmxComponent, String>(SdmxComponent.class);
        head.put(SdmxComponent.FREQ, SdmxCodes.frequency(key.frequency()));
        head.put(SdmxComponent.REF_AREA, SdmxCodes.area(key.area()));
        head.put(SdmxComponent.COUNTERPART_AREA, SdmxCodes.area(key.counterpart()));
        head.put(SdmxComponent.INDICATOR, key.indicator().code());
        head.put(SdmxComponent.ITEM, SdmxCodes.item(key.item()));
        head.put(SdmxComponent.MEASURE, key.measure().code());
        head.put(SdmxComponent.BASIS, SdmxCodes.basis(key.basis(), key.measure()));
        head.put(SdmxComponent.UNIT_MEASURE, SdmxCodes.unit(key.unit()));
        head.put(SdmxComponent.FIGURE, figure);
        head.put(SdmxComponent.READING, String.valueOf(reading));
        // Scale words are multiplied out.
        head.put(SdmxComponent.UNIT_MULT, "0");
        head.put(SdmxComponent.SERIES_KEY, key.toString());
        head.put(SdmxComponent.TITLE, key.title(words) + ", " + key.measureTitle(words));
        return head;
    }

    private static Map<SdmxComponent, Object> cells(Vintage vintage, boolean conflict) {
        var reading = vintage.reading();
        var evidence = vintage.facts().get(0).evidence();
        var cells = new EnumMap<SdmxComponent, Object>(SdmxComponent.class);
        cells.put(SdmxComponent.TIME_PERIOD, SdmxCodes.period(reading.period()));
        cells.put(SdmxComponent.OBS_VALUE, reading.quantity().value());
        cells.put(SdmxComponent.OBS_STATUS, SdmxCodes.status(reading));
        put(cells, SdmxComponent.UPPER_VALUE, reading.quantity().upper());
        cells.put(SdmxComponent.QUALIFIER, reading.quantity().qualifier().sign());
        put(cells, SdmxComponent.VINTAGE_DATE, reading.published());
        cells.put(SdmxComponent.CONFLICT, conflict);
        cells.put(SdmxComponent.REPORTS, vintage.reports());
        put(cells, SdmxComponent.SOURCE, vintage.source());
        cells.put(SdmxComponent.ARTICLE, evidence.origin().article());
        put(cells, SdmxComponent.SOURCE_URL, evidence.origin().address());
        cells.put(SdmxComponent.QUOTE, evidence.quote());
        cells.put(SdmxComponent.SENTENCE, evidence.sentence());
        return cells;
    }

    private static void put(Map<SdmxComponent, Object> cells, SdmxComponent component, @Nullable Object cell) {
        if (cell != null) {
            cells.put(component, cell);
        }
    }
}
