package io.gleaner.chart;

import io.gleaner.series.Frequency;
import io.gleaner.fact.Measure;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Vintage;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines or steps over time. */
final class LineFigure implements Figure {
    private static final int LABELLED = 8;
    private static final int MARKED = 40;

    private final boolean step;
    private final Magnitude magnitude;
    private final List<Trace> traces;
    private final Ladder ladder;
    private final double from;
    private final double to;
    private final Frequency grain;

    LineFigure(Picture picture) {
        step = picture.form() == Picture.Form.STEP;
        magnitude = Trace.magnitude(picture);
        traces = Trace.of(picture, magnitude, Almanac::middle);
        grain = picture.series().stream()
                .map(series -> series.key().frequency())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        double[] heights = Trace.heights(traces, magnitude);
        double min = Arrays.stream(heights).min().orElse(0);
        double max = Arrays.stream(heights).max().orElse(0);
        ladder = Ladder.over(min, max, zeroInSight(picture, min, max));
        var marks = traces.stream().flatMap(Trace::all).toList();
        double first = marks.stream().mapToDouble(mark -> start(mark.observation())).min().orElse(0);
        double last = marks.stream().mapToDouble(mark -> Almanac.end(mark.observation().period())).max().orElse(1);
        double margin = Math.max((last - first) * 0.015, Math.max(0, 4 * Almanac.days(grain) - (last - first)) / 2);
        from = first - margin;
        to = last + margin;
    }

    private static double start(Observation observation) {
        return observation.period().first().toEpochDay();
    }

    /** Growth is read against zero; a level is, where leaving zero out would not magnify much. */
    private static boolean zeroInSight(Picture picture, double min, double max) {
        var key = picture.series().get(0).key();
        boolean rate = key.measure() != Measure.LEVEL || key.unit().code().equals("%");
        return min < 0 && max > 0 || (rate ? min > 0 && min < 0.7 * max || max < 0 : min > 0 && min < 0.35 * max);
    }

    @Override
    public double height() {
        return 300;
    }

    @Override
    public Set<Sign> signs() {
        return Sign.in(traces);
    }

    @Override
    public boolean blocks() {
        return false;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var labels = new EndLabels(traces, magnitude);
        var room = new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth() - (traces.size() > 1 ? labels.width() : 0), area.getHeight());
        var data = new DefaultXYDataset();
        XYItemRenderer renderer = step ? new XYStepRenderer() : new XYLineAndShapeRenderer(true, false);
        if (renderer instanceof XYLineAndShapeRenderer lines && !step) {
            lines.setDrawSeriesLineAsPath(true);
        }
        for (int i = 0; i < traces.size(); i++) {
            addLines(data, renderer, i);
        }
        if (renderer instanceof XYLineAndShapeRenderer lines) {
            lines.setDefaultShapesVisible(false);
        }
        var frame = Frame.draw(g, room, data, renderer, new Ruler(from, to, Almanac.ticks(from, to, grain)), ladder);
        var pen = new Pen(g);
        var targets = new TargetLines(frame, magnitude);
        traces.forEach(trace -> targets.draw(pen, trace));
        for (int i = 0; i < traces.size(); i++) {
            drawMarks(pen, frame, i);
        }
        if (traces.size() > 1) {
            labels.draw(pen, frame, step);
        } else {
            label(pen, frame, traces.get(0));
        }
    }

    private void addLines(DefaultXYDataset data, XYItemRenderer renderer, int strand) {
        var trace = traces.get(strand);
        var color = Ink.data(strand);
        var solid = new ArrayList<>(trace.actuals());
        if (step) {
            if (trace.ahead().isEmpty() && !solid.isEmpty()) {
                solid.add(at(to, solid.get(solid.size() - 1)));
            }
        } else if (hasGaps(solid)) {
            add(data, renderer, strand + " gaps", points(solid, false), Ink.tint(color, 0.6), Ink.DOTTED);
        }
        add(data, renderer, strand + " actual", points(solid, !step), color, Ink.LINE);
        var expected = new ArrayList<Mark>();
        if (!trace.actuals().isEmpty() && !trace.ahead().isEmpty()) {
            expected.add(trace.actuals().get(trace.actuals().size() - 1));
        }
        expected.addAll(trace.ahead());
        add(data, renderer, strand + " forecast", points(expected, false), color, Ink.DASHED);
    }

    private static Mark at(double x, Mark mark) {
        return new Mark(x, mark.y(), mark.frequency(), mark.observation());
    }

    private static void add(
            DefaultXYDataset data, XYItemRenderer renderer, String key, double[][] points, java.awt.Color color,
            java.awt.BasicStroke stroke) {
        if (points[0].length > 1) {
            int row = data.getSeriesCount();
            data.addSeries(key, points);
            renderer.setSeriesPaint(row, color);
            renderer.setSeriesStroke(row, stroke);
        }
    }

    private static boolean gap(Mark one, Mark next) {
        double usual = Math.max(Almanac.days(one.frequency()), Almanac.days(next.frequency()));
        return next.x() - one.x() > 1.7 * usual;
    }

    private static boolean hasGaps(List<Mark> marks) {
        for (int i = 1; i < marks.size(); i++) {
            if (gap(marks.get(i - 1), marks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The points of a line, torn at gaps where {@code torn} asks for it. */
    private static double[][] points(List<Mark> marks, boolean torn) {
        var xs = new ArrayList<Double>();
        var ys = new ArrayList<Double>();
        for (int i = 0; i < marks.size(); i++) {
            if (torn && i > 0 && gap(marks.get(i - 1), marks.get(i))) {
                xs.add(marks.get(i).x());
                ys.add(Double.NaN);
            }
            xs.add(marks.get(i).x());
            ys.add(marks.get(i).y());
        }
        return new double[][] {
            xs.stream().mapToDouble(x -> x).toArray(), ys.stream().mapToDouble(y -> y).toArray()
        };
    }

    private void drawMarks(Pen pen, Frame frame, int strand) {
        var trace = traces.get(strand);
        var color = Ink.data(strand);
        boolean dots = trace.actuals().size() <= (step ? LABELLED * 2 : MARKED);
        trace.figures().forEach(mark -> Alternatives.draw(pen, frame, magnitude, mark, color));
        for (Mark mark : trace.actuals()) {
            if (mark.observation().derived()) {
                pen.paleDot(frame.x(mark.x()), frame.y(mark.y()), color);
            } else if (dots) {
                pen.dot(frame.x(mark.x()), frame.y(mark.y()), color);
            }
        }
        Stream.concat(trace.past().stream(), trace.ahead().stream())
                .forEach(mark -> pen.ring(frame.x(mark.x()), frame.y(mark.y()), color));
    }

    /** Writes values beside the marks of a single line: all where they are few, otherwise the last. */
    private void label(Pen pen, Frame frame, Trace trace) {
        var main = Stream.concat(trace.actuals().stream(), trace.ahead().stream()).toList();
        var shown = main.size() <= LABELLED ? main : ends(trace);
        var font = Type.semibold(12.5f);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shown.size(); i++) {
            var mark = shown.get(i);
            var text = mark.label(magnitude);
            double width = Type.width(text, font);
            double x = Math.max(frame.inside().getMinX(),
                    Math.min(frame.x(mark.x()) - width / 2, frame.inside().getMaxX() - width));
            if (x > free + 4) {
                double y = frame.y(mark.y()) + (below(main, mark) ? 19 : -10);
                pen.write(text, x, y, font, Ink.TEXT);
                free = x + width;
            }
        }
    }

    private static List<Mark> ends(Trace trace) {
        return Stream.of(trace.actuals(), trace.ahead())
                .filter(marks -> !marks.isEmpty())
                .map(marks -> marks.get(marks.size() - 1))
                .toList();
    }

    /** Whether a label is out of the line's way below its mark rather than above: at the bottom of a dip. */
    private static boolean below(List<Mark> marks, Mark mark) {
        int i = marks.indexOf(mark);
        double before = i > 0 ? marks.get(i - 1).y() : mark.y();
        double after = i + 1 < marks.size() ? marks.get(i + 1).y() : mark.y();
        var others = Stream.concat(mark.rivals().stream(), mark.revised().stream());
        return before + after > 2 * mark.y() && others.mapToDouble(LineFigure::size).noneMatch(y -> y < mark.y());
    }

    private static double size(Vintage vintage) {
        return vintage.quantity().value().doubleValue();
    }
}
