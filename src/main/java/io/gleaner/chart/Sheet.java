package io.gleaner.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The whole of a picture: title, subtitle, key, figure and source line, at a width of its own. */
final class Sheet {
    static final int WIDTH = 760;
    private static final double MARGIN = 22;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final int MOST_LINES = 2;

    private final Picture picture;
    private final Figure figure;
    private final List<String> title;
    private final List<String> source;

    Sheet(Picture picture) {
        this.picture = picture;
        this.figure = Figure.of(picture);
        this.title = lines(picture.title(), titleFont());
        this.source = lines(picture.source(), sourceFont());
    }

    private static Font titleFont() {
        return Type.semibold(19);
    }

    private static Font sourceFont() {
        return Type.regular(11);
    }

    private static Font keyFont() {
        return Type.regular(12);
    }

    /** The text in at most two lines, the second cut where it is too long. */
    private static List<String> lines(String text, Font font) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (lines.size() < MOST_LINES - 1 && Type.width(rest, font) > INNER) {
            int cut = rest.length();
            do {
                cut = rest.lastIndexOf(' ', cut - 1);
            } while (cut > 0 && Type.width(rest.substring(0, cut), font) > INNER);
            if (cut <= 0) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(Type.fit(rest, font, INNER));
        return lines;
    }

    int height() {
        return (int) Math.ceil(top() + figure.height() + 20 + source.size() * 15 + 10);
    }

    private double top() {
        return 20 + title.size() * 24 + 20 + (figure.signs().isEmpty() ? 0 : 26) + 14;
    }

    void draw(Graphics2D g) {
        g.setPaint(Ink.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        var pen = new Pen(g);
        double y = 16;
        for (String line : title) {
            y += 24;
            pen.write(line, MARGIN, y, titleFont(), Ink.TEXT);
        }
        y += 21;
        pen.write(Type.fit(picture.subtitle(), Type.regular(14), INNER), MARGIN, y, Type.regular(14), Ink.MUTED);
        if (!figure.signs().isEmpty()) {
            key(pen, y + 26);
        }
        figure.draw(g, new Rectangle2D.Double(MARGIN, top(), INNER, figure.height()));
        y = top() + figure.height() + 24;
        for (String line : source) {
            pen.write(line, MARGIN, y, sourceFont(), Ink.MUTED);
            y += 15;
        }
    }

    private void key(Pen pen, double y) {
        double x = MARGIN;
        boolean single = picture.strands().size() == 1;
        for (Sign sign : figure.signs()) {
            var color = single ? Ink.data(0) : Ink.MUTED;
            swatch(pen, sign, x, y - 4, color);
            x = pen.write(sign.words(), x + 24, y, keyFont(), Ink.MUTED) + 20;
        }
    }

    private void swatch(Pen pen, Sign sign, double x, double y, Color color) {
        var block = new Rectangle2D.Double(x + 1, y - 5, 16, 10);
        switch (sign) {
            case FORECAST -> {
                if (figure.blocks()) {
                    pen.paleBlock(block, color);
                } else {
                    pen.line(x, y, x + 18, y, color, Ink.DASHED);
                    pen.ring(x + 9, y, color);
                }
            }
            case TARGET -> pen.line(x, y, x + 18, y, Ink.MUTED, Ink.TARGET);
            case RANGE -> pen.span(x + 9, y - 5, y + 5, Ink.dark(color));
            case RIVAL -> pen.diamond(x + 9, y);
            case REVISED -> pen.cross(x + 9, y);
            case DERIVED -> {
                if (figure.blocks()) {
                    pen.paleBlock(block, color);
                } else {
                    pen.paleDot(x + 9, y, color);
                }
            }
        }
    }
}
