package io.gleaner.report;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Unit;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Spoken;
import io.gleaner.series.Vintage;
import io.gleaner.series.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts one series into words, with the evidence under each of its values. */
final class LineMaker {
    private static final int MOST_PROOFS = 3;

    private final Vocabulary words;
    private final Map<SeriesKey, String> ids = new HashMap<>();
    private final Map<String, Integer> namesakes = new HashMap<>();

    /** Gives an id to each series whose evidence is on the page. */
    LineMaker(List<Series> opened, Vocabulary words) {
        this.words = words;
        for (Series series : opened) {
            ids.put(series.key(), "s" + (ids.size() + 1));
            namesakes.merge(name(series.key()), 1, Integer::sum);
        }
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Where the evidence of a series stands on the page; empty where it does not. */
    String id(SeriesKey key) {
        return ids.getOrDefault(key, "");
    }

    private String name(SeriesKey key) {
        return key.title(words) + "; " + key.measureTitle(words);
    }

    /** How a series is measured, and how often where others are measured alike. */
    private String measure(SeriesKey key) {
        boolean alone = namesakes.getOrDefault(name(key), 1) == 1;
        return capital(key.measureTitle(words))
                + (alone ? "" : ", " + key.frequency().word());
    }

    String title(SeriesKey key) {
        return capital(key.title(words));
    }

    /** A value with its unit, such as {@code 55.6 billion US dollars} or {@code 2.4%}. */
    String value(SeriesKey key, Quantity quantity) {
        var unit = key.unit();
        return Spoken.value(quantity) + (unit.equals(Unit.PERCENT) ? "%" : " " + words.unit(unit));
    }

    Page.Line line(Series series) {
        var key = series.key();
        var latest = latest(series);
        var before = series.actuals().size() < 2
                ? null
                : series.actuals().get(series.actuals().size() - 2);
        return new Page.Line(
                id(key),
                title(key),
                measure(key),
                value(key, latest.quantity()),
                Spoken.period(latest.period()),
                series.actuals().contains(latest)
                        ? (latest.derived() ? "derived" : "")
                        : series.forecasts().contains(latest) ? "forecast" : "target",
                before == null ? "" : change(latest, before),
                before == null ? "" : Spoken.period(before.period()),
                ids.containsKey(key) ? items(series) : List.of());
    }

    private List<Page.Item> items(Series series) {
        var key = series.key();
        var items = new ArrayList<Page.Item>();
        series.targets().forEach(one -> items.addAll(items(key, one, "target")));
        series.forecasts().forEach(one -> items.addAll(items(key, one, "forecast")));
        series.actuals().forEach(one -> items.addAll(items(key, one, "")));
        Collections.reverse(items);
        return items;
    }

    private static Observation latest(Series series) {
        var all = Stream.of(series.actuals(), series.forecasts(), series.targets())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseThrow();
        return all.get(all.size() - 1);
    }

    private static String change(Observation latest, Observation before) {
        return signed(latest.quantity().value().subtract(before.quantity().value()));
    }

    static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + Magnitude.say(difference);
    }

    private List<Page.Item> items(SeriesKey key, Observation observation, String status) {
        var rivals = observation.rivals();
        var items = new ArrayList<Page.Item>();
        for (Vintage vintage : observation.vintages()) {
            var marks = new ArrayList<String>();
            if (!status.isEmpty()) {
                marks.add(status);
            }
            if (vintage.derived()) {
                marks.add("derived");
            }
            if (vintage.superseded()) {
                marks.add("revised since");
            }
            if (rivals.contains(vintage)) {
                marks.add("conflict");
            }
            if (observation.vintages().size() > 1 && vintage.equals(observation.chosen())) {
                marks.add("chosen");
            }
            var proofs = vintage.facts().stream()
                    .limit(MOST_PROOFS)
                    .map(LineMaker::proof)
                    .toList();
            items.add(new Page.Item(
                    Spoken.period(observation.period()),
                    value(key, vintage.quantity()),
                    marks,
                    proofs,
                    vintage.facts().size() - proofs.size()));
        }
        return items;
    }

    private static Page.Proof proof(Fact fact) {
        var evidence = fact.evidence();
        var origin = evidence.origin();
        var sentence = evidence.sentence();
        int at = sentence.indexOf(evidence.quote());
        int end = at + evidence.quote().length();
        var published = origin.published();
        var publisher = origin.publisher();
        var source = evidence.source();
        return new Page.Proof(
                at < 0 ? sentence : sentence.substring(0, at),
                at < 0 ? "" : evidence.quote(),
                at < 0 ? "" : sentence.substring(end),
                origin.title().isEmpty() ? origin.article() : origin.title(),
                publisher == null ? "" : publisher,
                published == null
                        ? ""
                        : origin.inferred() ? "about " + Spoken.day(published) + ", inferred" : Spoken.day(published),
                WebAddress.orNull(origin.address()),
                source == null ? "" : source,
                evidence.rule(),
                evidence.reasons().stream().map(Object::toString).toList(),
                Math.round(fact.confidence() * 100) + "%");
    }

    /** Who published a vintage and when, as far as is known. */
    static String who(Vintage vintage) {
        var origin = vintage.facts().get(0).evidence().origin();
        var name = vintage.source() != null ? vintage.source() : origin.publisher();
        var published = vintage.published();
        return Stream.of(name, published == null ? null : Spoken.day(published))
                .filter(Objects::nonNull)
                .reduce((one, next) -> one + ", " + next)
                .orElse(origin.article());
    }
}
