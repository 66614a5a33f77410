package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** Columns of one series, one a period. */
final class ColumnFigure implements Figure {
    private static final int LABELLED = 14;
    private static final double FEWEST_PLACES = 6;
    private static final double SHARE = 0.66;

    private final Magnitude magnitude;
    private final Trace trace;
    private final Slots slots;
    private final Ladder ladder;

    ColumnFigure(Picture picture) {
        magnitude = Trace.magnitude(picture);
        var series = picture.series().get(0);
        var periods = Stream.concat(series.actuals().stream(), series.forecasts().stream())
                .map(observation -> observation.period())
                .toList();
        slots = new Slots(periods, series.key().frequency());
        trace = Trace.of(picture, magnitude, slots::place).get(0);
        double[] heights = Trace.heights(List.of(trace), magnitude);
        ladder = Ladder.over(
                Arrays.stream(heights).min().orElse(0),
                Arrays.stream(heights).max().orElse(0),
                true,
                Trace.finest(picture));
    }

    @Override
    public double height() {
        return 300;
    }

    @Override
    public Set<Sign> signs() {
        return Sign.in(List.of(trace));
    }

    @Override
    public boolean blocks() {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var targets = new TargetLines(trace, magnitude);
        var room =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - targets.width(), area.getHeight());
        var data = new DefaultIntervalXYDataset();
        var renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        add(
                data,
                renderer,
                "actual",
                trace.actuals().stream().filter(mark -> !pale(mark)).toList());
        double spare = Math.max(0, FEWEST_PLACES - slots.count()) / 2;
        var ruler = new Ruler(-0.5 - spare, slots.count() - 0.5 + spare, slots.ticks());
        var frame = Frame.draw(g, room, data, renderer, ruler, ladder);
        var pen = new Pen(g);
        Stream.concat(trace.actuals().stream().filter(ColumnFigure::pale), trace.ahead().stream())
                .forEach(mark -> pen.paleBlock(block(frame, mark), Ink.data(0)));
        pen.line(frame.inside().getMinX(), frame.y(0), frame.inside().getMaxX(), frame.y(0), Ink.ZERO, Ink.HAIR);
        targets.draw(pen, frame);
        trace.figures().forEach(mark -> Alternatives.draw(pen, frame, magnitude, mark, Ink.dark(Ink.data(0))));
        trace.past().forEach(mark -> pen.ring(frame.x(mark.x()), frame.y(mark.y()), Ink.dark(Ink.data(0))));
        label(pen, frame);
    }

    /** Whether a figure was worked out and not published. */
    private static boolean pale(Mark mark) {
        return mark.observation().derived();
    }

    private static void add(DefaultIntervalXYDataset data, XYBarRenderer renderer, String key, List<Mark> marks) {
        double[] x = marks.stream().mapToDouble(Mark::x).toArray();
        double[] y = marks.stream().mapToDouble(Mark::y).toArray();
        double[] left = Arrays.stream(x).map(value -> value - SHARE / 2).toArray();
        double[] right = Arrays.stream(x).map(value -> value + SHARE / 2).toArray();
        data.addSeries(key, new double[][] {x, left, right, y, y, y});
        renderer.setSeriesPaint(0, Ink.data(0));
    }

    private static Rectangle2D block(Frame frame, Mark mark) {
        double left = frame.x(mark.x() - SHARE / 2);
        double right = frame.x(mark.x() + SHARE / 2);
        double top = Math.min(frame.y(mark.y()), frame.y(0));
        return new Rectangle2D.Double(left, top, right - left, Math.abs(frame.y(mark.y()) - frame.y(0)));
    }

    /** The lowest of the values beside a column's own. */
    private double lowest(Mark mark) {
        return Stream.concat(mark.rivals().stream(), mark.revised().stream())
                .mapToDouble(vintage -> Trace.height(vintage, magnitude))
                .min()
                .orElse(mark.y());
    }

    private void label(Pen pen, Frame frame) {
        var marks =
                Stream.concat(trace.actuals().stream(), trace.ahead().stream()).toList();
        var font = Type.semibold(12.5f);
        double room = Math.abs(frame.x(1) - frame.x(0)) - 4;
        boolean all = marks.size() <= LABELLED
                && marks.stream().allMatch(mark -> Type.width(mark.label(magnitude), font) <= room);
        for (Mark mark : all ? marks : marks.subList(Math.max(0, marks.size() - 1), marks.size())) {
            var text = mark.label(magnitude);
            double top = Alternatives.top(mark, magnitude);
            // A label belongs to its column; only what leaves it no room there lifts it.
            boolean free =
                    !mark.hasAlternatives() || (!mark.isRange() && frame.y(mark.y()) - frame.y(lowest(mark)) > 28);
            double y = mark.y() < 0 ? frame.y(mark.y()) + 16 : free ? frame.y(mark.y()) - 6 : frame.y(top) - 13;
            double x = frame.x(mark.x()) - Type.width(text, font) / 2;
            x = Math.min(x, frame.inside().getMaxX() - Type.width(text, font));
            pen.write(text, x, y, font, Ink.TEXT);
        }
    }
}
