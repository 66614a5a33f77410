package io.gleaner.cli;

import io.gleaner.fact.Period;
import io.gleaner.series.Frequency;
import io.gleaner.series.Line;
import io.gleaner.series.Observation;
import io.gleaner.series.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A series as a row of small columns, one for each period from the first to the last, blank where none was read. Many
 * periods share a column, which then shows their mean.
 */
final class Sparkline {
    private static final int WIDEST = 32;
    private static final String COLUMNS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final char MIDDLE = '\u2584';

    private Sparkline() {}

    /** The line of observations in the order of their periods; empty where there are fewer than two. */
    static String of(List<Observation> observations) {
        return of(
                observations.stream().map(Observation::period).toList(),
                observations.stream().map(Observation::number).toList());
    }

    /** The line of numbers that are known; empty where there are fewer than two. */
    static String of(Line line) {
        var points = line.points();
        return of(
                points.stream().map(Point::period).toList(),
                points.stream().map(point -> point.value().doubleValue()).toList());
    }

    private static String of(List<Period> periods, List<Double> numbers) {
        if (periods.size() < 2) {
            return "";
        }
        var places = places(periods);
        int last = places.get(places.size() - 1);
        int width = Math.min(WIDEST, last + 1);
        var sums = new double[width];
        var counts = new int[width];
        for (int i = 0; i < places.size(); i++) {
            int column = (int) ((long) places.get(i) * width / (last + 1));
            sums[column] += numbers.get(i);
            counts[column]++;
        }
        return draw(sums, counts);
    }

    /** How many periods each lies after the first; spans have no place in the calendar and are only counted. */
    private static List<Integer> places(List<Period> periods) {
        var first = periods.get(0);
        var places = new ArrayList<Integer>();
        for (Period period : periods) {
            places.add(Frequency.of(first) == Frequency.SPANS ? places.size() : (int) Frequency.steps(first, period));
        }
        return places;
    }

    private static String draw(double[] sums, int[] counts) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            if (counts[i] > 0) {
                low = Math.min(low, sums[i] / counts[i]);
                high = Math.max(high, sums[i] / counts[i]);
            }
        }
        var line = new StringBuilder(sums.length);
        for (int i = 0; i < sums.length; i++) {
            if (counts[i] == 0) {
                line.append(' ');
            } else if (high == low) {
                line.append(MIDDLE);
            } else {
                double share = (sums[i] / counts[i] - low) / (high - low);
                line.append(COLUMNS.charAt((int) Math.round(share * (COLUMNS.length() - 1))));
            }
        }
        return line.toString();
    }
}
