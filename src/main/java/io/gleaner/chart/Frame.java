package io.gleaner.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
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
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(Ink.HAIR);
        plot.setRangeZeroBaselineVisible(ladder.low() <= 0 && ladder.high() >= 0);
        plot.setRangeZeroBaselinePaint(Ink.ZERO);
        plot.setRangeZeroBaselineStroke(Ink.HAIR);
        var fixed = new AxisSpace();
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
        axis.setTickUnit(new NumberTickUnit(ladder.step(), new Rungs(ladder)));
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
    private static final class Rungs extends DecimalFormat {
        private static final long serialVersionUID = 1L;
        private final double nothing;

        Rungs(Ladder ladder) {
            super("#,##0" + (ladder.decimals() == 0 ? "" : "." + "0".repeat(ladder.decimals())), symbols());
            nothing = ladder.step() * 1e-6;
        }

        private static DecimalFormatSymbols symbols() {
            var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
            symbols.setMinusSign('−');
            return symbols;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            // Rungs are sums of steps, and what should be zero may come out a hair below it.
            return super.format(Math.abs(number) < nothing ? 0 : number, to, position);
        }
    }
}
