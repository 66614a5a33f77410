package io.gleaner.chart;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.series.Frequency;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
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
    private static final int MARKED = 40;

    private final boolean step;
    private final Magnitude magnitude;
    private final List<Trace> traces;
    private final Ladder ladder;
    private final double from;
    private final double to;
    /** The end of the last period that anything is known to have happened in: no rate is drawn as held beyond it. */
    private final double known;

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
        ladder = Ladder.over(min, max, zeroInSight(picture, min, max), finest(picture));
        var marks = traces.stream().flatMap(Trace::all).toList();
        double first = marks.stream()
                .mapToDouble(mark -> start(mark.observation()))
                .min()
                .orElse(0);
        double last = marks.stream()
                .mapToDouble(mark -> Almanac.end(mark.observation().period()))
                .max()
                .orElse(1);
        double margin = Math.max((last - first) * 0.015, Math.max(0, 4 * Almanac.days(grain) - (last - first)) / 2);
        known = traces.stream()
                .flatMap(trace -> trace.actuals().stream())
                .mapToDouble(mark -> Almanac.end(mark.observation().period()))
                .max()
                .orElse(last);
        from = first - margin;
        to = last + margin;
    }

    private static double start(Observation observation) {
        return observation.period().first().toEpochDay();
    }

    /** Growth is read against zero; a level is, where leaving zero out would not magnify much. */
    /** One of the last decimal that rates are told with. */
    private static double finest(Picture picture) {
        int decimals = Trace.decimals(picture);
        return decimals == 0 ? 0 : Math.pow(10, -decimals);
    }

    private static boolean zeroInSight(Picture picture, double min, double max) {
        var key = picture.series().get(0).key();
        double near = key.unit().equals(Unit.PERCENT) ? 0.6 : 0.35;
        return key.measure() != Measure.LEVEL || (min > 0 && min < near * max);
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
        var targets = new TargetLines(traces.get(0), magnitude);
        double right = traces.size() > 1 ? labels.width() : targets.width();
        var room = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - right, area.getHeight());
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
        if (traces.size() == 1) {
            targets.draw(pen, frame);
        }
        for (int i = 0; i < traces.size(); i++) {
            drawMarks(pen, frame, i);
        }
        if (traces.size() > 1) {
            labels.draw(pen, frame, step ? known : Double.NaN);
        } else {
            new PointLabels(traces.get(0), magnitude, step).draw(pen, frame);
        }
    }

    private void addLines(DefaultXYDataset data, XYItemRenderer renderer, int strand) {
        var trace = traces.get(strand);
        var color = Ink.data(strand);
        var solid = new ArrayList<>(trace.actuals());
        if (step) {
            if (trace.ahead().isEmpty() && !solid.isEmpty()) {
                solid.add(at(known, solid.get(solid.size() - 1)));
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
        return new Mark(x, mark.y(), mark.frequency(), mark.observation(), mark.decimals());
    }

    private static void add(
            DefaultXYDataset data,
            XYItemRenderer renderer,
            String key,
            double[][] points,
            java.awt.Color color,
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
            xs.stream().mapToDouble(x -> x).toArray(),
            ys.stream().mapToDouble(y -> y).toArray()
        };
    }

    private void drawMarks(Pen pen, Frame frame, int strand) {
        var trace = traces.get(strand);
        var color = Ink.data(strand);
        boolean dots = trace.actuals().size() <= MARKED;
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
}
