package io.gleaner.chart;

import io.gleaner.chart.Picture.Form;
import io.gleaner.chart.Picture.Strand;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.series.Frequency;
import io.gleaner.series.Kind;
import io.gleaner.series.Series;
import io.gleaner.series.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides what is worth a picture. Several areas with the same indicator are compared: over time where at least two of them
 * move, else by their latest figures. An area that moves has a picture of its own too, and so has what stands alone; but a
 * single figure only where there is little else to show.
 */
final class Plan {
    private static final int MOST_LINES = 6;
    private static final int MOST_BARS = 12;
    private static final int MOST_COLUMNS = 24;
    private static final int ENOUGH = 12;

    private final Vocabulary words;
    private final Captions captions;
    private final FileNames names = new FileNames();

    Plan(Vocabulary words) {
        this.words = words;
        this.captions = new Captions(words);
    }

    /** A picture that may be drawn, and how much it tells. */
    private record Candidate(Group group, Form form, List<Strand> strands, int weight) {}

    List<Picture> of(List<Series> series, int limit) {
        var groups = new LinkedHashMap<Group, Map<String, List<Series>>>();
        for (Series one : series) {
            var areas = groups.computeIfAbsent(Group.of(one.key(), words), group -> new TreeMap<>());
            var area = one.key().area();
            areas.computeIfAbsent(area == null ? "" : area.code(), code -> new ArrayList<>())
                    .add(one);
        }
        var candidates = new ArrayList<Candidate>();
        groups.forEach((group, areas) -> candidates.addAll(candidates(group, areas)));
        long telling = candidates.stream()
                .filter(candidate -> candidate.form() != Form.NUMBER)
                .count();
        var kept = new HashSet<>(candidates.stream()
                .filter(candidate -> telling < ENOUGH || candidate.form() != Form.NUMBER)
                .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.weight()))
                .limit(limit)
                .toList());
        return candidates.stream().filter(kept::contains).map(this::picture).toList();
    }

    private List<Candidate> candidates(Group group, Map<String, List<Series>> areas) {
        var strands = areas.values().stream()
                .map(series -> new Strand(captions.strand(series.get(0).key()), series))
                .sorted(Comparator.comparingInt((Strand strand) -> -figures(strand)))
                .toList();
        var moving = strands.stream().filter(strand -> figures(strand) >= 2).toList();
        var candidates = new ArrayList<Candidate>();
        // What one bank decided at one meeting is no measure of what another did at another.
        boolean compared = strands.size() > 1 && group.basis() != Basis.PREV;
        if (compared && moving.size() > 1) {
            var form = kind(group) == Kind.POLICY ? Form.STEP : Form.LINE;
            candidates.add(candidate(group, form, first(moving, MOST_LINES)));
        } else if (compared) {
            candidates.add(candidate(group, Form.BAR, first(strands, MOST_BARS)));
        }
        for (Strand strand : strands) {
            // A comparison shows two points as well as a picture of their own would, but not what is said of them.
            if (!compared || figures(strand) >= 3 || hasMore(strand)) {
                candidates.add(candidate(group, form(group, strand), List.of(strand)));
            }
        }
        return candidates;
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    private static Candidate candidate(Group group, Form form, List<Strand> strands) {
        return new Candidate(
                group, form, strands, strands.stream().mapToInt(Plan::figures).sum());
    }

    private static int figures(Strand strand) {
        return strand.series().stream()
                .mapToInt(series -> series.actuals().size() + series.forecasts().size())
                .sum();
    }

    private static int all(Strand strand) {
        return strand.series().stream()
                .mapToInt(series -> series.observations().size())
                .sum();
    }

    private static boolean hasMore(Strand strand) {
        return strand.series().stream()
                .anyMatch(series -> !series.conflicts().isEmpty()
                        || (!series.actuals().isEmpty() && !series.forecasts().isEmpty()));
    }

    private Kind kind(Group group) {
        return group.key().kind(words);
    }

    private Form form(Group group, Strand strand) {
        int figures = figures(strand);
        if (figures <= 2) {
            return all(strand) == 1 ? Form.NUMBER : Form.BAR;
        }
        boolean yearly = group.frequency() == Frequency.YEARLY || group.frequency() == Frequency.FISCAL_YEARLY;
        return switch (kind(group)) {
            case POLICY -> Form.STEP;
            case FLOW -> figures <= MOST_COLUMNS * 2 ? Form.COLUMN : Form.LINE;
            case RATE ->
                yearly && group.measure() == Measure.GROWTH && figures <= MOST_COLUMNS ? Form.COLUMN : Form.LINE;
            case COUNT -> yearly && figures <= MOST_COLUMNS / 3 ? Form.COLUMN : Form.LINE;
            case INDEX, PRICE -> Form.LINE;
        };
    }

    private Picture picture(Candidate candidate) {
        var group = candidate.group();
        boolean single = candidate.strands().size() == 1;
        var strands = candidate.strands();
        var key = single ? strands.get(0).series().get(0).key() : group.key();
        var name = names.of(key, group.frequency() == null, single ? "" : "by-area", words);
        return captions.picture(name, candidate.form(), key, group.frequency() == null, strands);
    }
}
