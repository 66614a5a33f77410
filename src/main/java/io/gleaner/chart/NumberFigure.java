package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import io.gleaner.series.Spoken;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.stream.Stream;

/** A single figure, written large: a chart of one point tells nothing that the number does not. */
final class NumberFigure implements Figure {
    private final Magnitude magnitude;
    private final Trace trace;
    private final Mark mark;

    NumberFigure(Picture picture) {
        magnitude = Trace.magnitude(picture);
        trace = Trace.of(picture, magnitude, Almanac::middle).get(0);
        mark = trace.all().findFirst().orElseThrow();
    }

    @Override
    public double height() {
        return 62;
    }

    @Override
    public Set<Sign> signs() {
        return Set.of();
    }

    @Override
    public boolean blocks() {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        var pen = new Pen(g);
        double y = area.getMinY() + 44;
        double x = pen.write(mark.label(magnitude), area.getMinX(), y, Type.semibold(44), Ink.data(0)) + 16;
        pen.write(Spoken.period(mark.observation().period()), x, y - 18, Type.semibold(14), Ink.TEXT);
        pen.write(note(), x, y, Type.regular(13), Ink.MUTED);
    }

    private String note() {
        var kind = trace.actuals().contains(mark) ? "" : trace.targets().contains(mark) ? "target" : "forecast";
        if (mark.observation().derived()) {
            kind = "follows by arithmetic";
        }
        var others = Stream.concat(
                mark.rivals().stream().map(vintage -> "another paper: " + Spoken.value(vintage.quantity())),
                mark.revised().stream().map(vintage -> "before revision: " + Spoken.value(vintage.quantity())));
        return String.join(
                "; ",
                Stream.concat(Stream.of(kind), others)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
