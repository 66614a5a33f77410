package io.gleaner.workbook;

import io.gleaner.fact.Area;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Statement;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
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
        new Table<Map.Entry<Fact, @Nullable String>>()
                .column("Article", 24, entry -> entry.getKey().evidence().origin().article())
                .column("Published", 12, entry -> entry.getKey().evidence().origin().published())
                .column("Publisher", 22, entry -> entry.getKey().evidence().origin().publisher())
                .wrapped("Title", 44, entry -> entry.getKey().evidence().origin().title())
                .column("Indicator", 20, entry -> said(entry).indicator().code())
                .column("Item", 14, entry -> said(entry).item())
                .column("Area", 8, entry -> code(said(entry).area()))
                .column("Counterpart", 12, entry -> code(said(entry).counterpart()))
                .column("Measure", 10, entry -> said(entry).measure().code())
                .column("Basis", 8, entry -> basis(said(entry)))
                .column("Value", 19, entry -> said(entry).quantity().value())
                .column("Upper", 15, entry -> said(entry).quantity().upper())
                .column("Qualifier", 10, entry -> said(entry).quantity().qualifier().sign())
                .column("Unit", 12, entry -> said(entry).quantity().unit().code())
                .column("Period", 13, entry -> period(said(entry)))
                .column("Status", 12, entry -> said(entry).status().code())
                .column("Quote", 20, entry -> entry.getKey().evidence().quote())
                .wrapped("Sentence", 90, entry -> entry.getKey().evidence().sentence())
                .column("Source", 26, entry -> entry.getKey().evidence().source())
                .column("Confidence", 12, entry -> BigDecimal.valueOf(Math.round(entry.getKey().confidence() * 100), 2))
                .column("Rule", 22, entry -> entry.getKey().evidence().rule())
                .wrapped("Why", 60, entry -> entry.getKey().evidence().reasons().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")))
                .column("In no series because", 24, Map.Entry::getValue)
                .column("Address", 40, entry -> address(entry.getKey(), links))
                .write(book, book.sheet(NAME), 0, contents.facts().entrySet());
    }

    private static Statement said(Map.Entry<Fact, @Nullable String> entry) {
        return entry.getKey().statement();
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
