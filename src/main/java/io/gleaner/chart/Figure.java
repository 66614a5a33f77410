package io.gleaner.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** The part of a picture between its title and its source line. */
interface Figure {
    /** How tall it wants to be. */
    double height();

    /** The signs in it that the key must explain. */
    Set<Sign> signs();

    /** Whether figures are drawn as columns or bars, which is how the key then shows a forecast. */
    boolean blocks();

    void draw(Graphics2D g, Rectangle2D area);

    static Figure of(Picture picture) {
        return switch (picture.form()) {
            case LINE, STEP -> new LineFigure(picture);
            case COLUMN -> new ColumnFigure(picture);
            case NUMBER -> new NumberFigure(picture);
            case BAR -> new BarFigure(picture);
        };
    }
}
