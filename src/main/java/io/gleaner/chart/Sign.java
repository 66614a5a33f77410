package io.gleaner.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a picture shows beside plain figures, each with a sign that the key explains. */
enum Sign {
    FORECAST("Forecast"),
    TARGET("Target"),
    RANGE("Range as stated"),
    RIVAL("Another paper’s figure"),
    REVISED("Before revision"),
    DERIVED("Follows by arithmetic");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The signs that stand in a picture of these traces. */
    static Set<Sign> in(List<Trace> traces) {
        var signs = EnumSet.noneOf(Sign.class);
        for (Trace trace : traces) {
            if (!trace.past().isEmpty() || !trace.ahead().isEmpty()) {
                signs.add(FORECAST);
            }
            if (!trace.targets().isEmpty()) {
                signs.add(TARGET);
            }
            trace.figures().forEach(mark -> {
                if (mark.isRange()) {
                    signs.add(RANGE);
                }
                if (!mark.rivals().isEmpty()) {
                    signs.add(RIVAL);
                }
                if (!mark.revised().isEmpty()) {
                    signs.add(REVISED);
                }
                if (mark.observation().derived()) {
                    signs.add(DERIVED);
                }
            });
        }
        return signs;
    }
}
