package io.gleaner.cli;

import io.gleaner.chart.Charts;
import io.gleaner.chart.Picture;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Statement;
import io.gleaner.fact.Status;
import io.gleaner.series.Observation;
import io.gleaner.series.Reading;
import io.gleaner.series.Series;
import io.gleaner.series.Vintage;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A series that was read and the official one, in one picture. */
final class ComparisonChart {
    /** More digits than one sees. */
    private static final MathContext SHOWN = new MathContext(4);

    private final Outcome outcome;
    private final Vocabulary words;
    private final boolean holds;

    ComparisonChart(Outcome outcome, Vocabulary words, boolean holds) {
        this.outcome = outcome;
        this.words = words;
        this.holds = holds;
    }

    void draw(Path file) throws IOException {
        boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        Files.write(file, png ? Charts.png(picture()) : Charts.svg(picture()).getBytes(StandardCharsets.UTF_8));
    }

    private Picture picture() {
        var key = outcome.key();
        var read = new Series(key, read(), List.of(), List.of());
        var official = new Series(key, official(), List.of(), List.of());
        var title = key.title(words);
        return new Picture(
                "compared",
                holds ? Picture.Form.STEP : Picture.Form.LINE,
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                "As read and as published, " + key.measureTitle(words),
                "Published: " + outcome.name() + ". "
                        + Tally.count(outcome.comparison().pairs().size(), "period") + " compared, "
                        + outcome.comparison().differing().size() + " differ.",
                title + ", as read and as published by " + outcome.name(),
                List.of(
                        new Picture.Strand("As read", List.of(read)),
                        new Picture.Strand("Published", List.of(official))));
    }

    private List<Observation> read() {
        var read = new ArrayList<>(outcome.comparison().uncovered());
        outcome.comparison().pairs().forEach(pair -> read.add(pair.read()));
        return read.stream().sorted(Comparator.comparing(Observation::period)).toList();
    }

    /** The official figures of the time that was read, and the one in force when it began. */
    private List<Observation> official() {
        var read = read();
        var figures = outcome.official();
        var begin = figures.floorKey(read.get(0).period());
        var from = begin == null || !holds ? read.get(0).period() : begin;
        var shown = new ArrayList<Observation>();
        figures.tailMap(from, true).forEach((period, value) -> {
            if (!period.first().isAfter(read.get(read.size() - 1).period().last())) {
                shown.add(observation(
                        period, value.multiply(outcome.comparison().factor()).round(SHOWN)));
            }
        });
        return shown;
    }

    private Observation observation(Period period, BigDecimal value) {
        var key = outcome.key();
        var quantity = Quantity.of(value, key.unit());
        var statement = new Statement(
                key.indicator(),
                key.item(),
                key.area(),
                key.counterpart(),
                key.measure(),
                key.basis(),
                quantity,
                period,
                Status.ACTUAL);
        var origin = new Origin(outcome.name(), "", null, null, null);
        var evidence = new Evidence(origin, "", "", 0, 0, outcome.name(), "official", List.of());
        var reading = new Reading(period, Status.ACTUAL, quantity, null, false);
        var vintage = new Vintage(reading, outcome.name(), null, List.of(new Fact(statement, 1, evidence)));
        return new Observation(period, vintage, List.of(vintage));
    }
}
