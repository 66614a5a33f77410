package io.gleaner.chart;

import io.gleaner.series.Magnitude;
import io.gleaner.series.Vintage;
import java.awt.Color;
import java.util.stream.Stream;

/** What else is known of a figure: the range it was stated as, what other papers say, what it was before a revision. */
final class Alternatives {
    private Alternatives() {}

    static void draw(Pen pen, Frame frame, Magnitude magnitude, Mark mark, Color color) {
        double x = frame.x(mark.x());
        if (mark.isRange()) {
            pen.span(x, frame.y(mark.low(magnitude)), frame.y(mark.high(magnitude)), color);
        }
        for (Vintage revised : mark.revised()) {
            pen.cross(x, frame.y(Trace.height(revised, magnitude)));
        }
        for (Vintage rival : mark.rivals()) {
            double y = frame.y(Trace.height(rival, magnitude));
            pen.line(x, frame.y(mark.y()), x, y, Ink.RIVAL, Ink.DOTTED);
            pen.diamond(x, y);
        }
    }

    /** The highest value drawn over a figure. */
    static double top(Mark mark, Magnitude magnitude) {
        return Stream.concat(mark.rivals().stream(), mark.revised().stream())
                .mapToDouble(vintage -> Trace.height(vintage, magnitude))
                .reduce(mark.high(magnitude), Math::max);
    }
}
