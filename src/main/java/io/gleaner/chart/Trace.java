package io.gleaner.chart;

import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.Vintage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A strand laid out: its figures at their places, in the order of time.
 *
 * @param label the strand's name
 * @param actuals what happened
 * @param past forecasts of what has happened since
 * @param ahead forecasts of what is still to come
 * @param targets what is aimed at
 */
record Trace(String label, List<Mark> actuals, List<Mark> past, List<Mark> ahead, List<Mark> targets) {
    private static final int MOST_DECIMALS = 2;

    static List<Trace> of(Picture picture, Magnitude magnitude, ToDoubleFunction<Period> place) {
        boolean compared = picture.strands().size() > 1;
        int decimals = decimals(picture);
        return picture.strands().stream()
                .map(strand -> of(strand, magnitude, place, decimals))
                .map(trace -> compared ? trace.plain() : trace)
                .toList();
    }

    /** The decimals that rates side by side share: 3.75, 3.50 and 3.00. Other figures have as many as they were told with. */
    static int decimals(Picture picture) {
        var unit = picture.series().get(0).key().unit();
        if (!unit.equals(Unit.PERCENT) && !unit.equals(Unit.POINTS)) {
            return 0;
        }
        int most = picture.series().stream()
                .flatMap(series -> series.observations().stream())
                .mapToInt(observation ->
                        observation.quantity().value().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return most > MOST_DECIMALS ? 0 : Math.max(0, most);
    }

    private static Trace of(Picture.Strand strand, Magnitude magnitude, ToDoubleFunction<Period> place, int decimals) {
        var actuals = marks(strand, Series::actuals, magnitude, place, decimals);
        var forecasts = marks(strand, Series::forecasts, magnitude, place, decimals);
        double now = actuals.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : actuals.get(actuals.size() - 1).x();
        return new Trace(
                strand.label(),
                actuals,
                forecasts.stream().filter(mark -> mark.x() <= now).toList(),
                forecasts.stream().filter(mark -> mark.x() > now).toList(),
                marks(strand, Series::targets, magnitude, place, decimals));
    }

    /** This trace as it stands among others: what is said of it beside its figures is left to a picture of its own. */
    private Trace plain() {
        return actuals.isEmpty() ? this : new Trace(label, actuals, List.of(), ahead, List.of());
    }

    private static List<Mark> marks(
            Picture.Strand strand,
            Function<Series, List<Observation>> which,
            Magnitude magnitude,
            ToDoubleFunction<Period> place,
            int decimals) {
        var marks = new ArrayList<Mark>();
        for (Series series : strand.series()) {
            for (Observation observation : which.apply(series)) {
                double y = magnitude.scale(observation.number());
                if (Double.isFinite(y)) {
                    double x = place.applyAsDouble(observation.period());
                    marks.add(new Mark(x, y, series.key().frequency(), observation, decimals));
                }
            }
        }
        marks.sort(Comparator.comparingDouble(Mark::x).thenComparing(Mark::frequency));
        return List.copyOf(marks);
    }

    /** The magnitude that the largest figure of a picture is said in. */
    static Magnitude magnitude(Picture picture) {
        var largest = picture.series().stream()
                .flatMap(series -> series.observations().stream())
                .map(observation -> observation.quantity().value().abs())
                .max(Comparator.naturalOrder());
        return Magnitude.of(largest.orElse(BigDecimal.ZERO));
    }

    Stream<Mark> figures() {
        return Stream.of(actuals, past, ahead).flatMap(List::stream);
    }

    Stream<Mark> all() {
        return Stream.concat(figures(), targets.stream());
    }

    /** Every height that must be in sight, of several traces. */
    static double[] heights(List<Trace> traces, Magnitude magnitude) {
        return traces.stream()
                .flatMap(Trace::all)
                .flatMapToDouble(mark -> DoubleStream.concat(
                        DoubleStream.of(mark.low(magnitude), mark.high(magnitude)),
                        Stream.concat(mark.rivals().stream(), mark.revised().stream())
                                .mapToDouble(vintage -> height(vintage, magnitude))))
                .toArray();
    }

    static double height(Vintage vintage, Magnitude magnitude) {
        return magnitude.scale(vintage.quantity().value().doubleValue());
    }
}
