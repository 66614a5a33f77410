package io.gleaner.chart;

import io.gleaner.chart.Picture.Form;
import io.gleaner.chart.Picture.Strand;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Spoken;
import io.gleaner.series.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words around a figure: title, subtitle, source line and the text for those who cannot see it. */
final class Captions {
    private static final int MOST_NAMED = 3;

    private final Vocabulary words;

    Captions(Vocabulary words) {
        this.words = words;
    }

    /** What a strand is called: its area, or the item where it has none. */
    String strand(SeriesKey key) {
        var area = key.area();
        var name = area == null ? "No area given" : words.area(area);
        return capital(Type.printable(name));
    }

    Picture picture(String name, Form form, SeriesKey key, boolean mixed, List<Strand> strands) {
        var draft = new Picture(name, form, "", "", "", "", strands);
        var title = capital(Type.printable(key.title(words)));
        var subtitle = subtitle(draft, key, mixed);
        return new Picture(name, form, title, subtitle, source(draft), alt(form, title, subtitle, draft), strands);
    }

    private String subtitle(Picture picture, SeriesKey key, boolean mixed) {
        var magnitude = Trace.magnitude(picture).word();
        var measure = Type.printable(key.measureTitle(words));
        var unit = Type.printable(words.unit(key.unit()));
        if (!magnitude.isEmpty() && measure.endsWith(unit)) {
            measure = measure.substring(0, measure.length() - unit.length()) + magnitude + " " + unit;
        }
        var parts = new ArrayList<String>();
        parts.add(capital(measure));
        if (picture.form() == Form.BAR && picture.strands().size() > 1) {
            var periods = BarFigure.periods(Trace.of(picture, Magnitude.ONE, Almanac::middle));
            parts.add(periods.length == 1 ? Spoken.period(periods[0]) : "latest figures");
        } else if (!mixed && picture.form().compareTo(Form.BAR) < 0 && key.measure() != Measure.CHANGE) {
            parts.add(key.frequency().word());
        }
        return String.join(", ", parts);
    }

    /** Who published the figures, which papers carried them, in how many articles and when. */
    static String source(Picture picture) {
        var facts = picture.series().stream()
                .flatMap(series -> series.facts().stream())
                .toList();
        var parts = new ArrayList<String>();
        var sources = names(facts, fact -> fact.evidence().source());
        if (!sources.isEmpty()) {
            parts.add("Source: " + sources + ".");
        }
        var publishers = names(facts, fact -> fact.evidence().origin().publisher());
        int articles = (int) facts.stream()
                .map(fact -> fact.evidence().origin().article())
                .distinct()
                .count();
        var dates = Spoken.published(facts);
        parts.add((publishers.isEmpty() ? "As reported in " : "As reported by " + publishers + " in ") + articles
                + (articles == 1 ? " article" : " articles") + (dates.isEmpty() ? "" : ", " + dates) + ".");
        return String.join(" ", parts);
    }

    private static String names(List<Fact> facts, Function<Fact, @Nullable String> name) {
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : facts) {
            var given = name.apply(fact);
            if (given != null && Type.shows(given)) {
                names.add(Type.printable(given));
            }
        }
        var listed = names.stream().limit(MOST_NAMED).toList();
        int more = names.size() - listed.size();
        return String.join(", ", listed) + (more == 0 ? "" : " and " + more + " more");
    }

    private String alt(Form form, String title, String subtitle, Picture picture) {
        var kind =
                switch (form) {
                    case LINE -> "Line chart";
                    case STEP -> "Step chart";
                    case COLUMN -> "Column chart";
                    case BAR -> "Bar chart";
                    case NUMBER -> "A figure";
                };
        var text = new StringBuilder(kind + ". " + title + ". " + subtitle + ".");
        for (Strand strand : picture.strands()) {
            var figures = new TreeMap<Period, Observation>();
            for (Series series : strand.series()) {
                Stream.concat(series.forecasts().stream(), series.actuals().stream())
                        .forEach(observation -> figures.put(observation.period(), observation));
            }
            if (!figures.isEmpty()) {
                text.append(picture.strands().size() > 1 ? " " + strand.label() + ": " : " ");
                text.append(said(figures.firstEntry().getValue()));
                if (figures.size() > 1) {
                    text.append(" to ").append(said(figures.lastEntry().getValue()));
                }
                text.append('.');
            }
        }
        return text.toString();
    }

    private static String said(Observation observation) {
        return Spoken.value(observation.quantity()) + " in " + Spoken.period(observation.period());
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }
}
