package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;

/** Values beside the marks of a single line: all where they are few, otherwise the last of what happened and is expected. */
final class PointLabels {
    private static final int FEW = 8;

    private final List<Mark> marks;
    private final List<Mark> shown;
    private final Magnitude magnitude;
    private final boolean step;

    PointLabels(Trace trace, Magnitude magnitude, boolean step) {
        this.marks =
                Stream.concat(trace.actuals().stream(), trace.ahead().stream()).toList();
        this.shown = marks.size() <= FEW
                ? marks
                : Stream.of(trace.actuals(), trace.ahead())
                        .filter(some -> !some.isEmpty())
                        .map(some -> some.get(some.size() - 1))
                        .toList();
        this.magnitude = magnitude;
        this.step = step;
    }

    private static Font font() {
        return Type.semibold(12.5f);
    }

    void draw(Pen pen, Frame frame) {
        double free = Double.NEGATIVE_INFINITY;
        for (Mark mark : shown) {
            var text = mark.label(magnitude);
            double width = Type.width(text, font());
            // A step holds to the right of its mark, so that is where its label stands.
            double left = frame.x(mark.x()) + (step ? 6 : -width / 2);
            double x = Math.max(
                    frame.inside().getMinX(), Math.min(left, frame.inside().getMaxX() - width));
            if (x > free + 4) {
                pen.write(text, x, frame.y(mark.y()) + offset(mark, left > x), font(), Ink.TEXT);
                free = x + width;
            }
        }
    }

    private double offset(Mark mark, boolean pushed) {
        if (step) {
            return pushed && before(mark) > mark.y() ? 19 : -7;
        }
        return isDip(mark) ? 19 : -10;
    }

    private double before(Mark mark) {
        int i = marks.indexOf(mark);
        return i > 0 ? marks.get(i - 1).y() : mark.y();
    }

    /** Whether a mark is at the bottom of a dip, where a label is out of the line's way below it. */
    private boolean isDip(Mark mark) {
        int i = marks.indexOf(mark);
        double after = i + 1 < marks.size() ? marks.get(i + 1).y() : mark.y();
        return before(mark) + after > 2 * mark.y()
                && Stream.concat(mark.rivals().stream(), mark.revised().stream())
                        .mapToDouble(vintage -> Trace.height(vintage, magnitude))
                        .noneMatch(y -> y < mark.y());
    }
}
