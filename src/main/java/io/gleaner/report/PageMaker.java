package io.gleaner.report;

import io.gleaner.chart.Charts;
import io.gleaner.chart.Picture;
import io.gleaner.fact.Indicator;
import io.gleaner.series.LeftOut;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Spoken;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns a set of series into the page that is printed. */
final class PageMaker {
    private final SeriesSet set;
    private final List<Picture> pictures;
    private final Report.Account account;
    private final Vocabulary words;
    private final Selection selection;
    private final LineMaker lines;

    PageMaker(SeriesSet set, List<Picture> pictures, Report.Account account, Vocabulary words) {
        this.set = set;
        // A single figure says as much in its table.
        this.pictures = pictures.stream()
                .filter(picture -> picture.form() != Picture.Form.NUMBER)
                .toList();
        this.account = account;
        this.words = words;
        this.selection = Selection.of(set.series());
        this.lines = new LineMaker(selection.opened(), words);
    }

    Page page() {
        var facts = Stream.concat(
                        set.series().stream().flatMap(series -> series.facts().stream()),
                        set.leftOut().stream().map(LeftOut::fact))
                .distinct()
                .toList();
        var checks = new Checks(set, lines);
        var releases = checks.releases();
        var conflicts = checks.conflicts();
        var revisions = checks.revisions();
        var outcomes = checks.outcomes();
        return new Page(
                account.articles(),
                facts.size(),
                set.series().size(),
                Spoken.published(facts),
                style(),
                sections(),
                Selection.firstChecks(releases),
                Selection.firstChecks(conflicts),
                Selection.firstChecks(revisions),
                Selection.firstChecks(outcomes),
                more(releases) + more(conflicts) + more(revisions) + more(outcomes),
                leftOut(),
                account.refused(),
                undrawn(),
                selection.listed().size() - selection.opened().size(),
                set.series().size() - selection.listed().size());
    }

    private static int more(List<?> checks) {
        return checks.size() - Selection.firstChecks(checks).size();
    }

    private static String style() {
        try (var in = PageMaker.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("not on the class path: report.css");
            }
            return "<style>\n" + Charts.typeface() + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</style>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Page.Section> sections() {
        var byIndicator = new TreeMap<Indicator, List<Series>>(
                Comparator.comparingInt(words::rank).thenComparing(Indicator::code));
        for (Series series : selection.listed()) {
            byIndicator
                    .computeIfAbsent(series.key().indicator(), indicator -> new ArrayList<>())
                    .add(series);
        }
        var sections = new ArrayList<Page.Section>();
        byIndicator.forEach((indicator, series) -> sections.add(new Page.Section(
                indicator.code(),
                LineMaker.capital(words.heading(indicator)),
                charts(indicator),
                series.stream().map(lines::line).toList())));
        return sections;
    }

    private List<Page.Chart> charts(Indicator indicator) {
        return pictures.stream()
                .filter(picture -> picture.series().get(0).key().indicator().equals(indicator))
                .map(picture -> new Page.Chart(picture.name(), Charts.inlineSvg(picture)))
                .toList();
    }

    private Map<String, Integer> leftOut() {
        var counts = new LinkedHashMap<String, Integer>();
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            int count = (int) set.leftOut().stream()
                    .filter(leftOut -> leftOut.reason() == reason)
                    .count();
            if (count > 0) {
                counts.put(reason.toString().toLowerCase(Locale.ROOT), count);
            }
        }
        return counts;
    }

    /** How many series with several figures are in no chart. */
    private int undrawn() {
        var drawn = new HashSet<SeriesKey>();
        pictures.forEach(picture -> picture.series().forEach(series -> drawn.add(series.key())));
        return (int) set.series().stream()
                .filter(series -> series.observations().size() > 1 && !drawn.contains(series.key()))
                .count();
    }
}
