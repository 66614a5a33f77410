package io.gleaner.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.gleaner.chart.Picture;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door of the room: writes the report. */
public final class Report {
    private Report() {}

    /**
     * What was done to get the facts, as far as a reader of the report wants to know.
     *
     * @param articles how many articles were read
     * @param refused how many numbers were looked at and are no facts, by the reason in words, in the order to be shown
     */
    public record Account(int articles, Map<String, Integer> refused) {
        public Account {
            refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
        }
    }

    /**
     * Writes the page; a file that is there is replaced.
     *
     * @param pictures the charts to show, as planned for the same set; each stands with its indicator
     * @param words what codes are called
     */
    public static void write(Path file, SeriesSet set, List<Picture> pictures, Account account, Vocabulary words)
            throws IOException {
        var page = new PageMaker(set, pictures, account, words).page();
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, Report.class.getPackageName());
        engine.setTrimControlStructures(true);
        try (var out = Files.newBufferedWriter(file)) {
            engine.render("report.jte", page, new WriterOutput(out));
        }
    }
}
