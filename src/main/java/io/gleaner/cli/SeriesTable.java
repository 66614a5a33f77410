package io.gleaner.cli;

import io.gleaner.export.Rows;
import io.gleaner.export.Rows.Column;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Origin;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Misfit;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Spoken;
import io.gleaner.series.Vintage;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One series in full: every reading of every period, who published it when, and the sentences that contradict each other. */
final class SeriesTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("period"),
            Column.figure("value"),
            Column.code("unit"),
            Column.code("status"),
            Column.code("published"),
            Column.text("source"),
            Column.code("note"));

    private final Console console;
    private final Vocabulary words;

    SeriesTable(Console console, Vocabulary words) {
        this.console = console;
        this.words = words;
    }

    void print(Series series, List<Misfit> misfits) throws IOException {
        var out = console.screen();
        var key = series.key();
        var trend = Sparkline.of(series.actuals());
        out.append(console.colours().strong(title(key)))
                .append('\n')
                .append(console.colours().named(key.toString()))
                .append(trend.isEmpty() ? "" : "   " + trend)
                .append("\n\n");
        try (var rows = Rows.table(out, COLUMNS, console.width())) {
            var scale = Scale.of(series);
            for (Observation observation : inTime(series)) {
                print(observation, scale, rows);
            }
        }
        for (Observation observation : series.conflicts()) {
            print(observation, Scale.of(series), out);
        }
        for (Misfit misfit : misfits) {
            if (misfit.key().equals(key)) {
                print(misfit, out);
            }
        }
    }

    private static void print(Misfit misfit, Writer out) throws IOException {
        var growth = misfit.growth().reading();
        out.append("\nDoes not fit: ")
                .append(growth.period().toString())
                .append(", ")
                .append(Spoken.value(growth.quantity()))
                .append("% was read, and from ")
                .append(Spoken.value(misfit.base().quantity()))
                .append(" to ")
                .append(Spoken.value(misfit.level().quantity()))
                .append(" are ")
                .append(Magnitude.say(misfit.follows()))
                .append("%\n");
        for (Vintage vintage : List.of(misfit.growth(), misfit.level(), misfit.base())) {
            sentence(vintage.facts().get(0), Spoken.value(vintage.quantity()), out);
        }
    }

    private String title(SeriesKey key) {
        var title = key.title(words) + ", " + key.measureTitle(words);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static List<Observation> inTime(Series series) {
        return series.observations().stream()
                .sorted(Comparator.comparing(Observation::period))
                .toList();
    }

    private static void print(Observation observation, Scale scale, Rows rows) throws IOException {
        for (Vintage vintage : observation.vintages()) {
            var origin = vintage.facts().get(0).evidence().origin();
            var day = vintage.published();
            rows.add(
                    observation.period(),
                    scale.write(vintage.quantity()),
                    scale.unit(),
                    vintage.reading().status().code(),
                    day == null ? "" : (origin.inferred() ? "~" : "") + day,
                    source(vintage, origin),
                    note(observation, vintage));
        }
    }

    private static String source(Vintage vintage, Origin origin) {
        if (vintage.source() != null) {
            return vintage.source();
        }
        return origin.publisher() == null ? origin.article() : origin.publisher();
    }

    private static String note(Observation observation, Vintage vintage) {
        var notes = new ArrayList<String>();
        if (vintage.derived()) {
            notes.add("derived");
        }
        if (observation.rivals().contains(vintage)) {
            notes.add("conflict");
        }
        if (observation.vintages().size() > 1 && vintage.equals(observation.chosen())) {
            notes.add("chosen");
        }
        var unit = vintage.facts().get(0).statement().quantity().unit();
        if (!vintage.derived() && !unit.equals(vintage.quantity().unit())) {
            notes.add("from " + unit);
        }
        if (!vintage.derived() && vintage.reports() > 1) {
            notes.add(Tally.count(vintage.reports(), "report"));
        }
        return String.join(", ", notes);
    }

    /** The sentences behind values that cannot all be true. */
    private static void print(Observation observation, Scale scale, Writer out) throws IOException {
        out.append("\nIn conflict: ").append(observation.period().toString()).append('\n');
        for (Vintage vintage : observation.rivals()) {
            for (Fact fact : vintage.facts()) {
                sentence(fact, scale.write(vintage.quantity()) + " " + scale.unit(), out);
            }
        }
    }

    private static void sentence(Fact fact, String value, Writer out) throws IOException {
        var origin = fact.evidence().origin();
        out.append("  ")
                .append(value)
                .append("  ")
                .append(Console.clean(origin.article()))
                .append(origin.published() == null ? "" : ", " + origin.published())
                .append(": \u201C")
                .append(Console.clean(fact.evidence().sentence()))
                .append("\u201D\n");
    }
}
