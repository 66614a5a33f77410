package io.gleaner.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The small shapes that figures are drawn with. */
record Pen(Graphics2D g) {
    private static final double RADIUS = 3.6;

    void dot(double x, double y, Color color) {
        g.setPaint(color);
        g.fill(circle(x, y, RADIUS));
    }

    /** A figure that was worked out: paler than one that was published. */
    void paleDot(double x, double y, Color color) {
        g.setPaint(Ink.tint(color, 0.35));
        g.fill(circle(x, y, RADIUS));
        stroke(circle(x, y, RADIUS), color, Ink.HAIR);
    }

    void ring(double x, double y, Color color) {
        g.setPaint(Ink.PAPER);
        g.fill(circle(x, y, RADIUS));
        stroke(circle(x, y, RADIUS), color, Ink.RING);
    }

    void diamond(double x, double y) {
        double r = RADIUS + 1.4;
        var shape = new Path2D.Double();
        shape.moveTo(x, y - r);
        shape.lineTo(x + r, y);
        shape.lineTo(x, y + r);
        shape.lineTo(x - r, y);
        shape.closePath();
        g.setPaint(Ink.PAPER);
        g.fill(shape);
        stroke(shape, Ink.RIVAL, Ink.RING);
    }

    void cross(double x, double y) {
        double r = RADIUS;
        line(x - r, y - r, x + r, y + r, Color.WHITE, Ink.HALO);
        line(x - r, y + r, x + r, y - r, Color.WHITE, Ink.HALO);
        line(x - r, y - r, x + r, y + r, Ink.MUTED, Ink.RING);
        line(x - r, y + r, x + r, y - r, Ink.MUTED, Ink.RING);
    }

    /** An upright bar with caps from one value to another. */
    void span(double x, double y1, double y2, Color color) {
        line(x, y1, x, y2, color, Ink.RING);
        line(x - 4, y1, x + 4, y1, color, Ink.RING);
        line(x - 4, y2, x + 4, y2, color, Ink.RING);
    }

    void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
        stroke(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    void block(Rectangle2D block, Color color) {
        g.setPaint(color);
        g.fill(block);
    }

    /** A block for what is expected only: pale, with a dashed edge. */
    void paleBlock(Rectangle2D block, Color color) {
        block(block, Ink.tint(color, 0.2));
        var edge = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4f, new float[] {4f, 3f}, 0f);
        stroke(block, color, edge);
    }

    private void stroke(java.awt.Shape shape, Color color, BasicStroke stroke) {
        g.setPaint(color);
        g.setStroke(stroke);
        g.draw(shape);
    }

    double write(String text, double x, double y, Font font, Color color) {
        g.setFont(font);
        g.setPaint(color);
        g.drawString(text, (float) x, (float) y);
        return x + Type.width(text, font);
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
