package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import java.awt.Font;
import java.util.Collection;
import java.util.TreeMap;

/** Thin lines at what is aimed at, each value once, its name to the right of the plot. */
final class TargetLines {
    private static final double GAP = 8;

    private final Collection<Mark> targets;
    private final Magnitude magnitude;

    TargetLines(Trace trace, Magnitude magnitude) {
        var byValue = new TreeMap<Double, Mark>();
        trace.targets().forEach(mark -> byValue.put(mark.y(), mark));
        this.targets = byValue.values();
        this.magnitude = magnitude;
    }

    private static Font font() {
        return Type.regular(11.5f);
    }

    private String text(Mark mark) {
        return "Target " + mark.label(magnitude);
    }

    /** How much room the names take; nothing where there is no target. */
    double width() {
        return targets.stream()
                .mapToDouble(mark -> Type.width(text(mark), font()) + GAP)
                .max()
                .orElse(0);
    }

    void draw(Pen pen, Frame frame) {
        var inside = frame.inside();
        for (Mark mark : targets) {
            double y = frame.y(mark.y());
            pen.line(inside.getMinX(), y, inside.getMaxX(), y, Ink.MUTED, Ink.TARGET);
            pen.write(text(mark), inside.getMaxX() + GAP, y + 4, font(), Ink.MUTED);
        }
    }
}
