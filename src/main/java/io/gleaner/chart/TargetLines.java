package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import io.gleaner.series.Spoken;
import java.util.TreeMap;

/** Thin lines at what is aimed at, each value once. */
record TargetLines(Frame frame, Magnitude magnitude) {

    void draw(Pen pen, Trace trace) {
        var latest = new TreeMap<Double, Mark>();
        trace.targets().forEach(mark -> latest.put(mark.y(), mark));
        var inside = frame.inside();
        latest.values().forEach(mark -> {
            double y = frame.y(mark.y());
            pen.line(inside.getMinX(), y, inside.getMaxX(), y, Ink.MUTED, Ink.TARGET);
            var text = "Target " + mark.label(magnitude) + ", "
                    + Spoken.period(mark.observation().period());
            pen.write(text, inside.getMinX() + 2, y - 5, Type.regular(11.5f), Ink.MUTED);
        });
    }
}
