package io.gleaner.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/**
 * Axes and grid once drawn, and where on the paper a figure lies between them.
 *
 * @param inside the paper between the axes
 * @param across the horizontal axis
 * @param up the value axis
 */
record Frame(Rectangle2D inside, Ruler across, NumberAxis up) {

    static Frame draw(
            Graphics2D g, Rectangle2D area, XYDataset data, XYItemRenderer renderer, Ruler across, Ladder ladder) {
        var up = axis(ladder);
        var plot = new XYPlot(data, across, up, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(Ink.HAIR);
        plot.setRangeZeroBaselineVisible(ladder.low() <= 0 && ladder.high() >= 0);
        plot.setRangeZeroBaselinePaint(Ink.ZERO);
        plot.setRangeZeroBaselineStroke(Ink.HAIR);
        var fixed = new org.jfree.chart.axis.AxisSpace();
        fixed.setBottom(across.depth());
        plot.setFixedDomainAxisSpace(fixed);
        var info = new PlotRenderingInfo(null);
        plot.draw(g, area, null, null, info);
        return new Frame(info.getDataArea(), across, up);
    }

    private static NumberAxis axis(Ladder ladder) {
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(ladder.low(), ladder.high());
        axis.setTickUnit(new NumberTickUnit(ladder.step(), new Rungs(ladder.decimals())));
        axis.setTickLabelFont(Type.regular(12));
        axis.setTickLabelPaint(Ink.MUTED);
        axis.setTickLabelInsets(new RectangleInsets(0, 0, 0, 8));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    double x(double value) {
        return across.valueToJava2D(value, inside, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return up.valueToJava2D(value, inside, RectangleEdge.LEFT);
    }

    /** Numbers on the value axis, with a true minus sign and as many decimals as tell the rungs apart. */
    private static final class Rungs extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final int decimals;

        Rungs(int decimals) {
            this.decimals = decimals;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            var rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
            return to.append(rounded.signum() < 0 ? "−" : "")
                    .append(String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs()));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }
}
