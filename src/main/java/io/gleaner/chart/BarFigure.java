package io.gleaner.chart;

import io.gleaner.fact.Period;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Spoken;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lying bars with their values, a row each: periods of one series, or the latest figures of several. */
final class BarFigure implements Figure {
    private static final double ROW = 34;
    private static final double THICK = 20;
    private static final double MOST_NAME = 230;

    private final Magnitude magnitude;
    private final List<Trace> traces;
    private final List<Row> rows = new ArrayList<>();

    /** One bar, with what stands before it and behind its value. */
    private record Row(String name, Mark mark, boolean solid, Color color, String note) {}

    BarFigure(Picture picture) {
        magnitude = Trace.magnitude(picture);
        traces = Trace.of(picture, magnitude, Almanac::middle);
        if (traces.size() == 1) {
            addRows(traces.get(0));
        } else {
            var shared = sharedPeriod(traces);
            for (Trace trace : traces) {
                addLatest(trace, shared);
            }
            rows.sort(Comparator.comparingDouble((Row row) -> -row.mark.y()));
        }
    }

    /** The period that the latest figures of all strands share, if it is one. */
    static Period[] periods(List<Trace> traces) {
        return traces.stream()
                .map(trace -> latest(trace).observation().period())
                .distinct()
                .toArray(Period[]::new);
    }

    private static boolean sharedPeriod(List<Trace> traces) {
        return periods(traces).length == 1;
    }

    private static Mark latest(Trace trace) {
        for (List<Mark> marks : List.of(trace.actuals(), trace.ahead(), trace.past(), trace.targets())) {
            if (!marks.isEmpty()) {
                return marks.get(marks.size() - 1);
            }
        }
        throw new IllegalStateException("nothing to draw of " + trace.label());
    }

    private void addLatest(Trace trace, boolean shared) {
        var mark = latest(trace);
        boolean solid = trace.actuals().contains(mark) && !mark.observation().derived();
        var note = shared ? "" : Spoken.period(mark.observation().period());
        rows.add(new Row(trace.label(), mark, solid, Ink.data(0), note));
    }

    private void addRows(Trace trace) {
        trace.actuals().forEach(mark -> addRow(mark, !mark.observation().derived(), Ink.data(0), ""));
        Stream.concat(trace.past().stream(), trace.ahead().stream())
                .forEach(mark -> addRow(mark, false, Ink.data(0), "forecast"));
        trace.targets().forEach(mark -> addRow(mark, false, Ink.MUTED, "target"));
        rows.sort(Comparator.comparing(row -> row.mark.observation().period()));
    }

    private void addRow(Mark mark, boolean solid, Color color, String note) {
        rows.add(new Row(Spoken.period(mark.observation().period()), mark, solid, color, note));
    }

    @Override
    public double height() {
        return rows.size() * ROW + 6;
    }

    @Override
    public Set<Sign> signs() {
        var signs = new TreeSet<>(Sign.in(traces));
        signs.retainAll(Set.of(Sign.RIVAL, Sign.REVISED, Sign.DERIVED));
        return signs;
    }

    @Override
    public boolean blocks() {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var pen = new Pen(g);
        var valueFont = Type.semibold(13);
        double names = Math.min(MOST_NAME, widest(rows.stream().map(Row::name).toList(), nameFont()));
        var values = rows.stream()
                .map(row -> row.mark.label(magnitude) + (row.note.isEmpty() ? "" : "  " + row.note))
                .toList();
        double left = area.getMinX() + names + 14;
        double tail = widest(values, valueFont) + 12;
        double min = Math.min(0, extreme(Comparator.naturalOrder()));
        double max = Math.max(0, extreme(Comparator.reverseOrder()));
        double lead = min < 0 ? tail : 0;
        double behind = max > 0 || min == 0 ? tail : 6;
        double unit = max == min ? 0 : (area.getMaxX() - behind - left - lead) / (max - min);
        double zero = left + lead - min * unit;
        double y = area.getMinY() + 4;
        for (Row row : rows) {
            double middle = y + ROW / 2;
            pen.write(Type.fit(row.name, nameFont(), MOST_NAME), area.getMinX(), middle + 4.5, nameFont(), Ink.TEXT);
            bar(pen, row, zero, unit, middle);
            write(pen, row, zero, unit, middle);
            y += ROW;
        }
        pen.line(zero, area.getMinY() + 4, zero, y, Ink.ZERO, Ink.HAIR);
    }

    private void bar(Pen pen, Row row, double zero, double unit, double middle) {
        double end = zero + row.mark.y() * unit;
        var block = new Rectangle2D.Double(Math.min(zero, end), middle - THICK / 2, Math.abs(end - zero), THICK);
        if (row.solid) {
            pen.block(block, row.color);
        } else {
            pen.paleBlock(block, row.color);
        }
        row.mark.revised().forEach(old -> pen.cross(zero + Trace.height(old, magnitude) * unit, middle));
        row.mark.rivals().forEach(rival -> pen.diamond(zero + Trace.height(rival, magnitude) * unit, middle));
    }

    private void write(Pen pen, Row row, double zero, double unit, double middle) {
        var font = Type.semibold(13);
        var value = row.mark.label(magnitude);
        double noteWidth = row.note.isEmpty() ? 0 : Type.width(row.note, noteFont()) + 8;
        double reach = Stream.concat(row.mark.rivals().stream(), row.mark.revised().stream())
                .mapToDouble(vintage -> Trace.height(vintage, magnitude))
                .reduce(row.mark.y(), row.mark.y() < 0 ? Math::min : Math::max);
        double end = zero + reach * unit;
        double x = row.mark.y() < 0 ? end - 10 - Type.width(value, font) - noteWidth : end + 10;
        double after = pen.write(value, x, middle + 4.5, font, Ink.TEXT);
        pen.write(row.note, after + 8, middle + 4.5, noteFont(), Ink.MUTED);
    }

    private double extreme(Comparator<Double> order) {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.mark.y()),
                        Stream.concat(row.mark.rivals().stream(), row.mark.revised().stream())
                                .map(vintage -> Trace.height(vintage, magnitude))))
                .collect(Collectors.minBy(order))
                .orElse(0.0);
    }

    private static Font nameFont() {
        return Type.regular(13);
    }

    private static Font noteFont() {
        return Type.regular(12);
    }

    private static double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(text -> Type.width(text, font)).max().orElse(0);
    }
}
