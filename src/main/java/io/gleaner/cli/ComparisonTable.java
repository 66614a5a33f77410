package io.gleaner.cli;

import io.gleaner.export.Rows;
import io.gleaner.export.Rows.Column;
import io.gleaner.fact.Period;
import io.gleaner.series.Comparison;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Spoken;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A comparison for the eye: how many figures match, and each that differs with its sentence. */
final class ComparisonTable {
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final int LABEL = 22;
    private static final int MOST_NAMED = 8;
    private static final List<Column> COLUMNS = List.of(
            Column.code("period"),
            Column.figure("read"),
            Column.figure("official"),
            Column.figure("difference"),
            Column.code("published"),
            Column.text("article"),
            Column.code("note"));

    private final Outcome outcome;
    private final Comparison comparison;
    private final Console console;
    private final Writer out;

    ComparisonTable(Console console, Outcome outcome) {
        this.console = console;
        this.outcome = outcome;
        this.comparison = outcome.comparison();
        this.out = console.screen();
    }

    void print() throws IOException {
        line("Read", console.colours().named(outcome.key().toString()) + ", " + reach(read()));
        line(
                "Official",
                Console.clean(outcome.name()) + ", "
                        + reach(List.copyOf(outcome.official().keySet())));
        if (comparison.factor().compareTo(BigDecimal.ONE) != 0) {
            line("", "taken times " + comparison.factor().toPlainString() + ", which most of its figures ask for");
        }
        int compared = comparison.pairs().size();
        var differing = comparison.differing();
        line("Compared", Tally.count(compared, "period"));
        line(
                "Matched",
                (compared - differing.size()) + share(compared - differing.size(), compared) + " within rounding");
        line("Differing", differing.size() + share(differing.size(), compared));
        var error = comparison.meanAbsoluteError();
        if (error.isPresent()) {
            line("Mean absolute error", plain(error.get()) + " " + outcome.key().unit());
        }
        if (!comparison.uncovered().isEmpty()) {
            line("Not in the official", some());
        }
        if (!differing.isEmpty()) {
            table(differing);
        }
    }

    private List<Period> read() {
        var periods = new ArrayList<Period>();
        comparison.pairs().forEach(pair -> periods.add(pair.read().period()));
        comparison.uncovered().forEach(one -> periods.add(one.period()));
        return periods.stream().sorted().toList();
    }

    private static String reach(List<Period> periods) {
        return periods.isEmpty()
                ? "nothing"
                : Tally.count(periods.size(), "period") + ", " + periods.get(0) + " to "
                        + periods.get(periods.size() - 1);
    }

    private static String share(int part, int whole) {
        return whole == 0
                ? ""
                : " (" + BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)
                        + "%)";
    }

    private String some() {
        var periods = comparison.uncovered().stream()
                .map(one -> one.period().toString())
                .toList();
        return Tally.count(periods.size(), "period") + ": "
                + String.join(", ", periods.subList(0, Math.min(MOST_NAMED, periods.size())))
                + (periods.size() > MOST_NAMED ? ", …" : "");
    }

    private static String plain(BigDecimal number) {
        return Magnitude.say(number.round(SHOWN));
    }

    private void line(String label, String words) throws IOException {
        out.append(console.colours().strong(label))
                .append(" ".repeat(LABEL - label.length()))
                .append(words)
                .append('\n');
    }

    private void table(List<Comparison.Pair> differing) throws IOException {
        out.append('\n');
        try (var rows = Rows.table(out, COLUMNS, console.width())) {
            for (var pair : differing) {
                var chosen = pair.read().chosen();
                rows.add(
                        pair.read().period(),
                        Spoken.value(chosen.quantity()),
                        Magnitude.say(pair.official()),
                        (pair.error().signum() > 0 ? "+" : "") + plain(pair.error()),
                        chosen.published(),
                        chosen.facts().get(0).evidence().origin().article(),
                        note(pair));
            }
        }
        out.append('\n');
        for (var pair : differing) {
            var evidence = pair.read().chosen().facts().get(0).evidence();
            out.append(pair.read().period().toString())
                    .append("  \u201C")
                    .append(Console.clean(evidence.sentence()))
                    .append("\u201D\n");
        }
    }

    private static String note(Comparison.Pair pair) {
        int readings = pair.read().vintages().size();
        if (readings == 1) {
            return pair.read().derived() ? "derived" : "";
        }
        int fitting = pair.fitting().size();
        return (fitting == 0 ? "none" : fitting) + " of " + readings
                + (fitting > 1 ? " readings match" : " readings matches");
    }
}
