package io.gleaner.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** A horizontal axis with the ticks it is given, in two rows; for time it counts days from 1 January 1970. */
final class Ruler extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final float SIZE = 12f;
    private static final double GAP = 10;

    private final transient List<Tick> ticks;

    Ruler(double low, double high, List<Tick> ticks) {
        this.ticks = ticks;
        setAutoRange(false);
        setRange(low, high);
        setTickLabelsVisible(false);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    /** How much room the labels take below the plot. */
    double depth() {
        return ticks.stream().allMatch(tick -> tick.below().isEmpty()) ? 24 : 40;
    }

    @Override
    public AxisState draw(
            Graphics2D g,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            @Nullable PlotRenderingInfo info) {
        g.setPaint(Ink.MUTED);
        var font = Type.regular(SIZE);
        g.setFont(font);
        double free = Double.NEGATIVE_INFINITY;
        double freeBelow = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = valueToJava2D(tick.x(), dataArea, edge);
            free = write(g, tick.label(), x, cursor + 17, free, plotArea);
            freeBelow = write(g, tick.below(), x, cursor + 33, freeBelow, plotArea);
        }
        return new AxisState(cursor + depth());
    }

    /** Writes a label around {@code x} unless it would touch the one before; tells where this one ends. */
    private static double write(Graphics2D g, String label, double x, double y, double free, Rectangle2D room) {
        double width = Type.width(label, g.getFont());
        double left = Math.max(room.getMinX(), Math.min(x - width / 2, room.getMaxX() - width));
        if (label.isEmpty() || left < free + GAP) {
            return free;
        }
        g.drawString(label, (float) left, (float) y);
        return left + width;
    }
}
