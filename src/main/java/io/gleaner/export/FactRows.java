package io.gleaner.export;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts on their way into a text, one row each, in the order they come. JSON lines hold exactly the fields of the
 * annotated sets; CSV holds these and what is known of the article; a table holds what fits on a line. Closing ends the
 * text; the writer below stays open.
 */
public final class FactRows implements Closeable {
    /** The fields of a fact, in the order they are written. */
    public static final List<String> FIELDS = List.of(
            "article",
            "indicator",
            "item",
            "area",
            "counterpart",
            "measure",
            "basis",
            "value",
            "upper",
            "unit",
            "period",
            "status",
            "qualifier",
            "quote",
            "sentence",
            "start",
            "end",
            "source",
            "confidence");

    /** What CSV adds about the article and the reading. */
    static final List<String> ARTICLE_FIELDS =
            List.of("published", "inferred", "publisher", "title", "address", "rule");

    private static final List<String> TABLE_FIELDS = List.of(
            "article", "area", "indicator", "measure", "period", "status", "", "value", "upper", "unit", "quote");

    private final Format format;
    private final List<String> columns;
    private final Rows rows;

    public FactRows(Format format, Writer out) throws IOException {
        this(format, out, columns(format));
    }

    private FactRows(Format format, Writer out, List<String> columns) throws IOException {
        this.format = format;
        this.columns = columns;
        this.rows = format.rows(out, columns);
    }

    /** Rows that also as JSON lines hold what is known of the article, so that the same series can be made of them. */
    public static FactRows withArticles(Format format, Writer out) throws IOException {
        return new FactRows(format, out, format == Format.JSONL ? columns(Format.CSV) : columns(format));
    }

    private static List<String> columns(Format format) {
        return switch (format) {
            case JSONL -> FIELDS;
            case CSV -> Stream.concat(FIELDS.stream(), ARTICLE_FIELDS.stream()).toList();
            case TABLE -> TABLE_FIELDS;
        };
    }

    public void add(Fact fact) throws IOException {
        if (format == Format.TABLE) {
            rows.add(inShort(fact));
            return;
        }
        var said = fact.statement();
        var quantity = said.quantity();
        var evidence = fact.evidence();
        var origin = evidence.origin();
        @Nullable
        Object[] cells = {
            origin.article(),
            said.indicator(),
            said.item(),
            said.area(),
            said.counterpart(),
            said.measure().code(),
            code(said.basis()),
            quantity.value(),
            quantity.upper(),
            quantity.unit(),
            said.period(),
            said.status().code(),
            quantity.qualifier().sign(),
            evidence.quote(),
            evidence.sentence(),
            evidence.start(),
            evidence.end(),
            evidence.source(),
            fact.confidence(),
            origin.published(),
            origin.inferred(),
            origin.publisher(),
            origin.title(),
            origin.address(),
            evidence.rule()
        };
        rows.add(Arrays.copyOf(cells, columns.size()));
    }

    private static @Nullable Object[] inShort(Fact fact) {
        Statement said = fact.statement();
        var quantity = said.quantity();
        return new @Nullable Object[] {
            fact.evidence().origin().article(),
            (said.area() == null ? "-" : said.area()) + (said.counterpart() == null ? "" : ">" + said.counterpart()),
            said.indicator() + (said.item() == null ? "" : "/" + said.item()),
            said.measure().code()
                    + (said.basis() == null ? "" : "." + said.basis().code()),
            said.period(),
            said.status().code(),
            quantity.qualifier().sign(),
            quantity.value(),
            quantity.upper(),
            quantity.unit(),
            fact.evidence().quote()
        };
    }

    private static @Nullable String code(@Nullable Basis basis) {
        return basis == null ? null : basis.code();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
