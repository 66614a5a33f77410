package io.gleaner.report;

import io.gleaner.series.Series;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * What fits on a page that a browser opens at once: the series with the most figures with their evidence, more of them with
 * their latest figure alone.
 *
 * @param opened those whose evidence is shown
 * @param listed those whose latest figure is shown
 */
record Selection(List<Series> opened, List<Series> listed) {
    private static final int MOST_OPENED = 400;
    private static final int MOST_LISTED = 2_000;
    private static final int MOST_CHECKS = 200;

    static Selection of(List<Series> all) {
        return new Selection(richest(all, MOST_OPENED), richest(all, MOST_LISTED));
    }

    /** As many of a list of conflicts, revisions or outcomes as are shown. */
    static <T> List<T> firstChecks(List<T> all) {
        return all.subList(0, Math.min(MOST_CHECKS, all.size()));
    }

    /** Those with the most figures, in the order they came. */
    private static List<Series> richest(List<Series> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        var kept = new HashSet<>(all.stream()
                .sorted(Comparator.comparingInt((Series series) -> -figures(series)))
                .limit(most)
                .map(Series::key)
                .toList());
        return all.stream().filter(series -> kept.contains(series.key())).toList();
    }

    private static int figures(Series series) {
        return series.actuals().size()
                + series.forecasts().size()
                + series.targets().size();
    }
}
