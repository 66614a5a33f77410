package io.gleaner.workbook;

import io.gleaner.fact.Area;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Statement;
import io.gleaner.workbook.Contents.Read;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.jspecify.annotations.Nullable;

/** Every fact as it was read, with its sentence, its article and why it reads as it does. */
final class FactSheet {
    static final String NAME = "Facts";
    /** Excel takes 65,530 links a sheet, and each costs a part of the file. */
    private static final int MOST_LINKS = 5_000;

    private static final int LONGEST_LINK = 2_000;

    private final Book book;
    private final Contents contents;

    FactSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    void write() {
        boolean links = contents.facts().size() <= MOST_LINKS;
        new Table<Read>()
                .column("Article", 24, read -> read.fact().evidence().origin().article())
                .column("Published", 12, read -> read.fact().evidence().origin().published())
                .column("Publisher", 22, read -> read.fact().evidence().origin().publisher())
                .wrapped("Title", 44, read -> read.fact().evidence().origin().title())
                .column("Indicator", 20, read -> said(read).indicator().code())
                .column("Item", 14, read -> said(read).item())
                .column("Area", 8, read -> code(said(read).area()))
                .column("Counterpart", 12, read -> code(said(read).counterpart()))
                .column("Measure", 10, read -> said(read).measure().code())
                .column("Basis", 8, read -> basis(said(read)))
                .column("Value", 19, read -> said(read).quantity().value())
                .column("Upper", 15, read -> said(read).quantity().upper())
                .column(
                        "Qualifier",
                        10,
                        read -> said(read).quantity().qualifier().sign())
                .column("Unit", 12, read -> said(read).quantity().unit().code())
                .column("Period", 13, read -> period(said(read)))
                .column("Status", 12, read -> said(read).status().code())
                .column("Quote", 20, read -> read.fact().evidence().quote())
                .wrapped("Sentence", 90, read -> read.fact().evidence().sentence())
                .column("Source", 26, read -> read.fact().evidence().source())
                .column(
                        "Confidence",
                        12,
                        read -> BigDecimal.valueOf(Math.round(read.fact().confidence() * 100), 2))
                .column("Rule", 22, read -> read.fact().evidence().rule())
                .wrapped("Why", 60, read -> read.fact().evidence().reasons().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")))
                .column("In no series because", 24, Read::leftOut)
                .column("Address", 40, read -> address(read.fact(), links))
                .write(book, book.sheet(NAME), 0, contents.facts());
    }

    private static Statement said(Read read) {
        return read.fact().statement();
    }

    private static @Nullable String code(@Nullable Area area) {
        return area == null ? null : area.code();
    }

    private static @Nullable String basis(Statement statement) {
        var basis = statement.basis();
        return basis == null ? null : basis.code();
    }

    private static @Nullable String period(Statement statement) {
        var period = statement.period();
        return period == null ? null : period.toString();
    }

    /** The article's address, as a link only where it is plainly a page on the web. */
    private static @Nullable Object address(Fact fact, boolean links) {
        var address = fact.evidence().origin().address();
        return address != null && links && isPage(address)
                ? new Table.Link(address, HyperlinkType.URL, address)
                : address;
    }

    private static boolean isPage(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return address.length() < LONGEST_LINK
                    && uri.getHost() != null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
