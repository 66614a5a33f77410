package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names and last values of several lines, to the right of them, moved apart where they would touch. */
final class EndLabels {
    private static final double APART = 17;
    private static final double MOST = 170;
    private static final double GAP = 18;
    private static final double SPACE = 5;

    private final List<Trace> traces;
    private final Magnitude magnitude;

    /** A label on its way to its place. */
    private static final class Label {
        final int strand;
        final Mark mark;
        double y;

        Label(int strand, Mark mark, double y) {
            this.strand = strand;
            this.mark = mark;
            this.y = y;
        }
    }

    EndLabels(List<Trace> traces, Magnitude magnitude) {
        this.traces = traces;
        this.magnitude = magnitude;
    }

    private static Font nameFont() {
        return Type.regular(12.5f);
    }

    private static Font valueFont() {
        return Type.semibold(12.5f);
    }

    private static Mark last(Trace trace) {
        var marks = !trace.ahead().isEmpty() ? trace.ahead() : trace.actuals();
        return marks.isEmpty() ? trace.all().reduce((one, next) -> next).orElseThrow() : marks.get(marks.size() - 1);
    }

    private String value(Trace trace) {
        return last(trace).label(magnitude);
    }

    double width() {
        return GAP
                + SPACE
                + 4
                + traces.stream()
                        .mapToDouble(trace -> Math.min(MOST, Type.width(trace.label(), nameFont()))
                                + Type.width(value(trace), valueFont()))
                        .max()
                        .orElse(0);
    }

    /**
     * Draws the labels.
     *
     * @param held up to where lines hold their last value; not a number where they end at their last mark
     */
    void draw(Pen pen, Frame frame, double held) {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < traces.size(); i++) {
            var mark = last(traces.get(i));
            labels.add(new Label(i, mark, frame.y(mark.y())));
        }
        labels.sort(Comparator.comparingDouble(label -> label.y));
        spread(labels, frame.inside().getMinY() + 4, frame.inside().getMaxY() - 2);
        double x = frame.inside().getMaxX() + GAP;
        for (Label label : labels) {
            var trace = traces.get(label.strand);
            var color = Ink.data(label.strand);
            boolean holds = !Double.isNaN(held) && trace.ahead().isEmpty();
            double from = holds ? frame.x(held) : frame.x(label.mark.x()) + 6;
            pen.line(from, frame.y(label.mark.y()), x - 4, label.y, Ink.tint(color, 0.5), Ink.HAIR);
            var name = Type.fit(trace.label(), nameFont(), MOST);
            double end = pen.write(name, x, label.y + 4.5, nameFont(), Ink.dark(color));
            pen.write(value(trace), end + SPACE, label.y + 4.5, valueFont(), Ink.dark(color));
        }
    }

    private static void spread(List<Label> labels, double top, double bottom) {
        double free = top;
        for (Label label : labels) {
            label.y = Math.max(label.y, free);
            free = label.y + APART;
        }
        double room = bottom;
        for (int i = labels.size() - 1; i >= 0; i--) {
            labels.get(i).y = Math.min(labels.get(i).y, room);
            room = labels.get(i).y - APART;
        }
    }
}
