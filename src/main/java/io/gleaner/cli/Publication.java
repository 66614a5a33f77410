package io.gleaner.cli;

import io.gleaner.chart.Charts;
import io.gleaner.chart.Picture;
import io.gleaner.export.FactRows;
import io.gleaner.export.Format;
import io.gleaner.export.ObservationRows;
import io.gleaner.fact.Fact;
import io.gleaner.report.Report;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import io.gleaner.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Everything that {@code run} leaves in its folder; files of the same names are replaced. */
final class Publication {
    private static final int MOST_CHARTS = 60;

    private static final String REPORT = "report.html";
    private static final String OBSERVATIONS = "observations.csv";

    private final Path folder;

    Publication(Path folder) {
        this.folder = folder;
    }

    /** A file or a group of files that was written, and what it is. */
    record Written(Path path, String what) {}

    /** Loads what writing needs on other threads, while articles are still being read. */
    static void warmUp() {
        for (Runnable loading : List.<Runnable>of(Workbook::warmUp, Charts::warmUp)) {
            var thread = new Thread(loading, "gleaner-warm-up");
            thread.setDaemon(true);
            // What fails here fails again where it is needed, and is told there.
            thread.setUncaughtExceptionHandler((failed, e) -> {});
            thread.start();
        }
    }

    /** Writes everything; what does not need each other is written side by side. */
    List<Written> write(List<Fact> facts, SeriesSet set, Report.Account account, Vocabulary words) throws IOException {
        boolean again = Files.exists(folder.resolve(OBSERVATIONS)) && Files.exists(folder.resolve(REPORT));
        Files.createDirectories(folder);
        var workbook = folder.resolve("indicators.xlsx");
        var book = aside(() -> Workbook.write(workbook, set, words));
        var rows = aside(() -> {
            facts("facts.jsonl", Format.JSONL, facts);
            facts("facts.csv", Format.CSV, facts);
            observations(set);
        });
        var pictures = Charts.plan(set, words, MOST_CHARTS);
        var charts = folder.resolve("charts");
        if (again) {
            new Leftovers(charts).sweep(pictures.stream().map(Picture::name).toList());
        }
        var drawing = aside(() -> Charts.draw(charts, pictures));
        var report = folder.resolve(REPORT);
        Report.write(report, set, pictures, account, words);
        await(drawing, book, rows);
        return List.of(
                new Written(report, "the page to read"),
                new Written(workbook, "the same for Excel"),
                new Written(charts, Tally.count(pictures.size(), "chart") + ", each as PNG and SVG"),
                new Written(folder.resolve("facts.jsonl"), "the facts, for programs"),
                new Written(folder.resolve("facts.csv"), "the facts, for spreadsheets"),
                new Written(folder.resolve(OBSERVATIONS), "the series, a row for each reading"));
    }

    private void facts(String name, Format format, List<Fact> facts) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write(format.startOfFile());
            try (var rows = new FactRows(format, out)) {
                for (Fact fact : facts) {
                    rows.add(fact);
                }
            }
        }
    }

    private void observations(SeriesSet set) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve(OBSERVATIONS))) {
            out.write(Format.CSV.startOfFile());
            try (var rows = new ObservationRows(Format.CSV, out)) {
                for (var series : set.series()) {
                    rows.add(series);
                }
            }
        }
    }

    /** A piece of work that may fail to write. */
    private interface Task {
        void run() throws IOException;
    }

    private static CompletableFuture<Void> aside(Task task) {
        return CompletableFuture.runAsync(() -> {
            try {
                task.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void await(CompletableFuture<?>... tasks) throws IOException {
        try {
            CompletableFuture.allOf(tasks).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unchecked) {
                throw unchecked.getCause();
            }
            throw e;
        }
    }
}
