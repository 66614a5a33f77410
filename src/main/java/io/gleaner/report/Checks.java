package io.gleaner.report;

import io.gleaner.fact.Period;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Release;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Spoken;
import io.gleaner.series.Vintage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a careful reader asks first: which figures are disputed, which were revised, which forecasts came true. */
final class Checks {
    private final SeriesSet set;
    private final LineMaker lines;

    Checks(SeriesSet set, LineMaker lines) {
        this.set = set;
        this.lines = lines;
    }

    /** The releases of which more is known than the figure. */
    List<Page.Release> releases() {
        return set.releases().stream()
                .filter(Release::isTelling)
                .map(this::release)
                .toList();
    }

    private Page.Release release(Release release) {
        var key = release.key();
        return new Page.Release(
                lines.id(key),
                lines.title(key),
                Spoken.day(release.released()),
                Spoken.period(release.period()),
                lines.value(key, release.actual().quantity()),
                value(release.previous()),
                value(release.revisedFrom()),
                release.consensus() == null ? "" : Magnitude.say(release.consensus()),
                release.forecast() == null
                        ? ""
                        : value(release.forecast()) + ", " + release.forecast().source(),
                release.surprise().map(LineMaker::signed).orElse(""),
                Objects.requireNonNullElse(release.actual().source(), ""));
    }

    private static String value(@Nullable Vintage vintage) {
        return vintage == null ? "" : Spoken.value(vintage.quantity());
    }

    List<Page.Conflict> conflicts() {
        return set.conflicts().stream()
                .map(conflict -> new Page.Conflict(
                        lines.id(conflict.key()),
                        lines.title(conflict.key()),
                        Spoken.period(conflict.observation().period()),
                        conflict.observation().rivals().stream()
                                .map(vintage -> new Page.Claim(
                                        lines.value(conflict.key(), vintage.quantity()),
                                        LineMaker.who(vintage),
                                        vintage.equals(conflict.observation().chosen())))
                                .toList()))
                .toList();
    }

    List<Page.Revision> revisions() {
        var revisions = new ArrayList<Page.Revision>();
        for (Series series : set.series()) {
            for (Observation observation : series.observations()) {
                for (Vintage vintage : observation.vintages()) {
                    if (vintage.superseded()) {
                        revisions.add(revision(series, observation, vintage));
                    }
                }
            }
        }
        return revisions;
    }

    private Page.Revision revision(Series series, Observation observation, Vintage earlier) {
        var now = observation.chosen();
        return new Page.Revision(
                lines.id(series.key()),
                lines.title(series.key()),
                Spoken.period(observation.period()),
                lines.value(series.key(), earlier.quantity()),
                now.equals(earlier) ? "not read" : lines.value(series.key(), now.quantity()));
    }

    List<Page.Outcome> outcomes() {
        var outcomes = new ArrayList<Page.Outcome>();
        for (Series series : set.series()) {
            var actuals = new HashMap<Period, Observation>();
            series.actuals().forEach(actual -> actuals.put(actual.period(), actual));
            for (Observation forecast : series.forecasts()) {
                var actual = actuals.get(forecast.period());
                if (actual != null) {
                    outcomes.add(outcome(series, forecast, actual));
                }
            }
        }
        return outcomes;
    }

    private Page.Outcome outcome(Series series, Observation forecast, Observation actual) {
        var key = series.key();
        return new Page.Outcome(
                lines.id(key),
                lines.title(key),
                Spoken.period(forecast.period()),
                lines.value(key, forecast.quantity()),
                LineMaker.who(forecast.chosen()),
                lines.value(key, actual.quantity()),
                LineMaker.signed(
                        actual.quantity().value().subtract(forecast.quantity().value())));
    }
}
