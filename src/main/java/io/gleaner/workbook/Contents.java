package io.gleaner.workbook;

import io.gleaner.fact.Fact;
import io.gleaner.series.LeftOut;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vintage;
import io.gleaner.series.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes into a workbook, with each thing's place in it. */
final class Contents {
    private final SeriesSet set;
    private final Vocabulary words;
    private final List<Row> rows = new ArrayList<>();
    private final Map<SeriesKey, Integer> firstRow = new HashMap<>();
    private final List<Read> facts = new ArrayList<>();

    /**
     * A row of the table of observations: one vintage of one period.
     *
     * @param group actual, forecast or target
     * @param conflict whether other articles contradict it
     */
    record Row(Series series, String group, Observation observation, Vintage vintage, boolean conflict) {
        boolean chosen() {
            return vintage.equals(observation.chosen());
        }
    }

    /** A fact, with the reason where it is in no series. */
    record Read(Fact fact, @Nullable String leftOut) {}

    Contents(SeriesSet set, Vocabulary words) {
        this.set = set;
        this.words = words;
        for (Series series : set.series()) {
            firstRow.put(series.key(), rows.size());
            add(series, "actual", series.actuals());
            add(series, "forecast", series.forecasts());
            add(series, "target", series.targets());
        }
        collectFacts();
    }

    private void add(Series series, String group, List<Observation> observations) {
        for (Observation observation : observations) {
            var rivals = group.equals("actual") ? observation.rivals() : List.<Vintage>of();
            for (Vintage vintage : observation.vintages()) {
                rows.add(new Row(series, group, observation, vintage, rivals.contains(vintage)));
            }
        }
    }

    private void collectFacts() {
        var order = Comparator.comparing((Fact fact) -> fact.evidence().origin().article())
                .thenComparing(fact -> fact.evidence().start())
                .thenComparing(fact -> fact.statement().toString());
        var reasons = new HashMap<Fact, String>();
        for (LeftOut leftOut : set.leftOut()) {
            reasons.put(leftOut.fact(), leftOut.reason().toString());
        }
        Stream.concat(
                        set.series().stream().flatMap(series -> series.facts().stream()),
                        set.leftOut().stream().map(LeftOut::fact))
                .distinct()
                .sorted(order)
                .forEach(fact -> facts.add(new Read(fact, reasons.get(fact))));
    }

    List<Series> series() {
        return set.series();
    }

    Vocabulary words() {
        return words;
    }

    /** The rows of the table of observations. */
    List<Row> rows() {
        return rows;
    }

    /** Where a series starts in the table of observations, counted from 0 without the header. */
    int firstRow(Series series) {
        return firstRow.getOrDefault(series.key(), 0);
    }

    /** Every fact, by article and place. */
    List<Read> facts() {
        return facts;
    }

    String title(Series series) {
        return title(series.key());
    }

    String title(SeriesKey key) {
        return capital(key.title(words));
    }

    String measure(Series series) {
        return measure(series.key());
    }

    String measure(SeriesKey key) {
        return capital(key.measureTitle(words));
    }

    String unit(Series series) {
        return words.unit(series.key().unit());
    }

    /** The last day that an article was published; null where no date is known. */
    @Nullable
    LocalDate lastPublished() {
        return facts.stream()
                .map(read -> read.fact().evidence().origin().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
