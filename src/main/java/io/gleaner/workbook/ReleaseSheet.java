package io.gleaner.workbook;

import io.gleaner.series.Release;
import io.gleaner.series.Vintage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published when, with what had been expected of it, as an economic calendar tells it. */
final class ReleaseSheet {
    static final String NAME = "Releases";

    private final Book book;
    private final Contents contents;

    ReleaseSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    /** Writes the sheet; none where nothing was released. */
    void write(List<Release> releases) {
        if (releases.isEmpty()) {
            return;
        }
        new Table<Release>()
                .column("Release date", 13, Release::released)
                .column("Series", 46, release -> contents.title(release.key()))
                .column("Measure", 36, release -> contents.measure(release.key()))
                .column("Reference period", 17, release -> release.period().toString())
                .column("Actual", 19, release -> value(release.actual()))
                .column("Previous", 19, release -> value(release.previous()))
                .column("Revised from", 19, release -> value(release.revisedFrom()))
                .column("Consensus", 19, Release::consensus)
                .column("Forecast", 19, release -> value(release.forecast()))
                .column("Whose", 22, release -> source(release.forecast()))
                .column("Surprise", 17, release -> release.surprise().orElse(null))
                .column("Source", 26, release -> release.actual().source())
                .column("Key", 40, release -> release.key().toString())
                .write(book, book.sheet(NAME), 0, releases);
    }

    private static @Nullable BigDecimal value(@Nullable Vintage vintage) {
        return vintage == null ? null : vintage.quantity().value();
    }

    private static @Nullable String source(@Nullable Vintage vintage) {
        return vintage == null ? null : vintage.source();
    }
}
