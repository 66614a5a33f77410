package io.gleaner.workbook;

import io.gleaner.fact.Area;
import io.gleaner.fact.Fact;
import io.gleaner.workbook.Contents.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The tidy table: a row for every value that was read of every period, the chosen one marked. */
final class ObservationSheet {
    static final String NAME = "Observations";

    private final Book book;
    private final Contents contents;

    ObservationSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    void write() {
        new Table<Row>()
                .column("Series", 46, row -> contents.title(row.series()))
                .column("Period", 13, row -> row.observation().period().toString())
                .column("First day", 12, row -> row.observation().period().first())
                .column("Last day", 12, row -> row.observation().period().last())
                .column("Value", 19, row -> row.vintage().quantity().value())
                .column("Upper", 15, row -> row.vintage().quantity().upper())
                .column(
                        "Qualifier",
                        10,
                        row -> row.vintage().quantity().qualifier().sign())
                .column("Unit", 22, row -> contents.unit(row.series()))
                .column("Group", 10, Row::group)
                .column("Status", 12, row -> row.vintage().reading().status().code())
                .column("Chosen", 9, row -> yes(row.chosen()))
                .column("Derived", 9, row -> yes(row.vintage().derived()))
                .column("Conflict", 10, row -> yes(row.conflict()))
                .column("Published", 12, row -> row.vintage().published())
                .column("Source", 26, row -> row.vintage().source())
                .column("Publisher", 22, row -> first(row).evidence().origin().publisher())
                .column("Article", 24, row -> first(row).evidence().origin().article())
                .column("Reports", 9, row -> row.vintage().reports())
                .column("Confidence", 12, ObservationSheet::confidence)
                .column("Sentence", 80, row -> first(row).evidence().sentence())
                .column("Area", 8, row -> text(row.series().key().area()))
                .column("Counterpart", 12, row -> text(row.series().key().counterpart()))
                .column("Indicator", 20, row -> row.series().key().indicator().code())
                .column("Item", 14, row -> row.series().key().item())
                .column("Measure", 10, row -> row.series().key().measure().code())
                .column("Basis", 8, row -> basis(row))
                .column("Unit code", 12, row -> row.series().key().unit().code())
                .column("Frequency", 12, row -> row.series().key().frequency().word())
                .column("Key", 40, row -> row.series().key().toString())
                .write(book, book.sheet(NAME), 0, contents.rows());
    }

    private static Fact first(Row row) {
        return row.vintage().facts().get(0);
    }

    private static BigDecimal confidence(Row row) {
        double best = row.vintage().facts().stream()
                .map(Fact::confidence)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return BigDecimal.valueOf(Math.round(best * 100), 2);
    }

    private static @Nullable String basis(Row row) {
        var basis = row.series().key().basis();
        return basis == null ? null : basis.code();
    }

    private static @Nullable String text(@Nullable Area area) {
        return area == null ? null : area.code();
    }

    private static @Nullable String yes(boolean value) {
        return value ? "yes" : null;
    }
}
