package io.gleaner.cli;

import io.gleaner.series.LeftOut;
import io.gleaner.series.SeriesPattern;
import io.gleaner.series.SeriesSet;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the facts: how many series, and which facts are in none.
 *
 * @param set what facts made
 */
record Account(SeriesSet set) {
    /** How many facts are in no series, by the reason. */
    Map<LeftOut.Reason, Integer> leftOut() {
        var counts = new EnumMap<LeftOut.Reason, Integer>(LeftOut.Reason.class);
        set.leftOut().forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
        return counts;
    }

    /** Ends a list of series with their number. */
    void print(Writer out) throws IOException {
        out.append('\n').append(Tally.grouped(set.series().size())).append(" series\n");
        for (String line : reasons()) {
            out.append(line).append('\n');
        }
    }

    /** Says why there is no series to show. */
    void sayAbsence(Console console, @Nullable SeriesPattern pattern) {
        if (pattern == null || set.series().isEmpty()) {
            console.say("No series.");
            reasons().forEach(console::say);
        } else {
            console.say("No series matches " + pattern + ", of "
                    + Tally.grouped(set.series().size()) + "; without --match they are listed.");
        }
    }

    private List<String> reasons() {
        var lines = new ArrayList<String>();
        leftOut()
                .forEach((reason, times) ->
                        lines.add(Tally.right(times) + (times == 1 ? "  fact" : "  facts") + " in none: " + reason));
        return lines;
    }
}
