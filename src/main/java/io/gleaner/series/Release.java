package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first publication of a figure, in the words of economic calendars. What was published long after its period is
 * history and no release.
 *
 * @param key the series
 * @param period the reference period
 * @param released the day
 * @param actual the figure as it was first read
 * @param previous the figure of the period before, as it was known that day; null where it was not
 * @param revisedFrom what that figure had been before that day, or else an earlier reading of the figure itself; null
 *     where nothing says so
 * @param consensus the median of what each forecaster last expected; null where nobody did
 * @param forecast the last expectation that says whose it is; null where none does
 */
public record Release(
        SeriesKey key,
        Period period,
        LocalDate released,
        Vintage actual,
        @Nullable Vintage previous,
        @Nullable Vintage revisedFrom,
        @Nullable BigDecimal consensus,
        @Nullable Vintage forecast) {
    /** A month may be published within two; a longer period within its own length. */
    private static final long SHORTEST_DELAY = 62;

    private static final Comparator<Release> LATEST_FIRST = Comparator.comparing(
                    Release::released, Comparator.reverseOrder())
            .thenComparing(Release::key)
            .thenComparing(Release::period, Comparator.reverseOrder());

    /** Actual less consensus; empty where one of the two is no number. */
    public Optional<BigDecimal> surprise() {
        return consensus != null && Line.number(actual.quantity()) instanceof Result.Known<BigDecimal> known
                ? Optional.of(known.value().subtract(consensus))
                : Optional.empty();
    }

    /** Whether it says more than the figure itself: what was expected, or what was revised that day. */
    public boolean isTelling() {
        return consensus != null || revisedFrom != null;
    }

    /** All releases of some series, the latest first. */
    static List<Release> of(List<Series> all) {
        var releases = new ArrayList<Release>();
        for (Series series : all) {
            var forecasts = Surprise.forecasts(series);
            Observation before = null;
            for (Observation actual : series.actuals()) {
                var first = first(actual);
                var day = first == null ? null : first.published();
                if (first != null && day != null) {
                    var forecast = forecasts.get(actual.period());
                    releases.add(of(series.key(), day, first, actual, follows(before, actual), forecast));
                }
                before = actual;
            }
        }
        releases.sort(LATEST_FIRST);
        return releases;
    }

    /** The reading with which a period was released; null where that day is not known or long after it. */
    private static @Nullable Vintage first(Observation actual) {
        Vintage first = null;
        for (Vintage vintage : actual.vintages()) {
            if (vintage.published() != null && !vintage.derived()) {
                // What was replaced on the day it was first read is not what that day brought.
                boolean sameDay = first != null && vintage.published().equals(first.published());
                if (first == null || sameDay && first.superseded()) {
                    first = vintage;
                }
            }
        }
        return first != null && isRelease(actual.period(), first.published()) ? first : null;
    }

    private static boolean isRelease(Period period, @Nullable LocalDate day) {
        long delay = Math.max(SHORTEST_DELAY, ChronoUnit.DAYS.between(period.first(), period.last()));
        return day != null
                && !day.isBefore(period.first())
                && !day.isAfter(period.last().plusDays(delay));
    }

    private static Release of(
            SeriesKey key,
            LocalDate day,
            Vintage actual,
            Observation observation,
            @Nullable Observation before,
            @Nullable Observation forecast) {
        return new Release(
                key,
                observation.period(),
                day,
                actual,
                before == null ? null : known(before, day),
                replaced(actual, before, observation, day),
                Surprise.of(observation, forecast) instanceof Result.Known<Surprise> known
                        ? known.value().consensus()
                        : null,
                forecast == null ? null : named(forecast, day));
    }

    /** The observation of the period before, where that is it. */
    private static @Nullable Observation follows(@Nullable Observation before, Observation actual) {
        var period = actual.period();
        if (before == null || period.grain().isSpan()) {
            return null;
        }
        // Decisions and quotes come on some days only; what is told for every month must be of the month before.
        boolean follows = period.grain() == Period.Grain.DAY || before.period().equals(period.plus(-1));
        return follows ? before : null;
    }

    /** What was known of a period by a day: the reading published last, and not the one it replaced. */
    private static @Nullable Vintage known(Observation observation, LocalDate day) {
        return observation.vintages().stream()
                .filter(vintage -> !vintage.derived() && isBy(vintage, day))
                .max(Comparator.comparing(Vintage::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(vintage -> !isReplacedBy(vintage, day)))
                .orElse(null);
    }

    /** What was replaced that day: a reading of the period before, else an earlier one of the period itself. */
    private static @Nullable Vintage replaced(
            Vintage actual, @Nullable Observation before, Observation observation, LocalDate day) {
        return Stream.of(before, observation)
                .filter(Objects::nonNull)
                .flatMap(one -> one.vintages().stream())
                .filter(vintage -> !vintage.equals(actual) && isReplacedOn(vintage, day))
                .findFirst()
                .orElse(null);
    }

    private static boolean isReplacedOn(Vintage vintage, LocalDate day) {
        return vintage.facts().stream()
                .anyMatch(fact -> fact.statement().status() == Status.SUPERSEDED
                        && day.equals(fact.evidence().origin().published()));
    }

    private static boolean isReplacedBy(Vintage vintage, LocalDate day) {
        return vintage.facts().stream()
                .filter(fact -> fact.statement().status() == Status.SUPERSEDED)
                .map(fact -> fact.evidence().origin().published())
                .anyMatch(published -> published != null && !published.isAfter(day));
    }

    private static boolean isBy(Vintage vintage, LocalDate day) {
        var published = vintage.published();
        return published != null && !published.isAfter(day);
    }

    private static @Nullable Vintage named(Observation forecast, LocalDate day) {
        return forecast.vintages().stream()
                .filter(vintage -> vintage.source() != null && isBy(vintage, day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
