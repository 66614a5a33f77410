package io.gleaner.cli;

import io.gleaner.series.LeftOut;
import io.gleaner.series.SeriesSet;
import java.util.List;
import java.util.Map;

/** What a run did, to be read on a terminal. */
final class Summary {
    private static final int LABEL = 10;

    private final Colours colours;
    private final StringBuilder text = new StringBuilder();

    Summary(Console console) {
        this.colours = console.colours();
    }

    void read(Inputs.Read read, Tally tally) {
        line("Articles", Tally.grouped(read.articles()) + " read, " + Tally.grouped(tally.fruitful()) + " with facts");
        if (tally.undated() > 0) {
            line(
                    "Dates",
                    Tally.grouped(tally.undated())
                            + " of these without a sure day of their own; --date says when they were captured");
        }
        int problems = read.complaints().count();
        if (problems > 0) {
            line(
                    "Problems",
                    Tally.grouped(problems) + ", named above"
                            + (read.complaints().lost() ? "; what could not be read is missing here" : ""));
        }
        line("Facts", tally.facts() == 0 ? "none found" : Tally.grouped(tally.facts()));
    }

    void made(SeriesSet set, Map<LeftOut.Reason, Integer> leftOut) {
        if (!set.series().isEmpty()) {
            int conflicts = set.conflicts().size();
            line(
                    "Series",
                    Tally.grouped(set.series().size())
                            + (conflicts > 0
                                    ? ", with " + Tally.count(conflicts, "conflict") + " between articles"
                                    : ""));
        }
        leftOut.forEach((reason, times) -> line("", Tally.right(times) + "  in no series: " + reason));
    }

    void refused(Tally tally) {
        line(
                "Refused",
                Tally.count(tally.allRefused(), "number") + " that "
                        + (tally.allRefused() == 1 ? "is no fact" : "are no facts"));
        tally.reasons().forEach(reason -> line("", reason));
    }

    void written(List<Publication.Written> written) {
        int widest = written.stream()
                .mapToInt(one -> one.path().toString().length())
                .max()
                .orElse(0);
        String label = "Written";
        for (var one : written) {
            String path = one.path().toString();
            line(label, colours.named(path) + " ".repeat(widest - path.length() + 2) + colours.faint(one.what()));
            label = "";
        }
    }

    private void line(String label, String words) {
        text.append(colours.strong(label))
                .append(" ".repeat(LABEL - label.length()))
                .append(words)
                .append('\n');
    }

    String text() {
        return text.toString();
    }
}
