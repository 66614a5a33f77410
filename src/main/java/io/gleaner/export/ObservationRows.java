package io.gleaner.export;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Status;
import io.gleaner.series.Observation;
import io.gleaner.series.Reading;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import io.gleaner.series.Vintage;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Series on their way into a text, one row a vintage: what was known of a period, whether it is the chosen value, and the
 * first sentence it was read in. Closing ends the text; the writer below stays open.
 *
 * <p>{@code group} tells actuals, forecasts and targets apart, also for a vintage whose {@code status} is superseded;
 * {@code first_day} and {@code last_day} are the ends of the period; {@code conflict} marks values that cannot all be true.
 */
public final class ObservationRows implements Closeable {
    /** The columns, in the order they are written. */
    public static final List<String> COLUMNS = List.of(
            "series",
            "area",
            "counterpart",
            "indicator",
            "item",
            "measure",
            "basis",
            "unit",
            "frequency",
            "period",
            "first_day",
            "last_day",
            "group",
            "status",
            "value",
            "upper",
            "qualifier",
            "published",
            "chosen",
            "derived",
            "conflict",
            "reports",
            "source",
            "article",
            "address",
            "quote",
            "sentence");

    /**
     * A row that was read back.
     *
     * @param key the series
     * @param reading the value
     * @param chosen whether it is the one the policy picked
     */
    public record Row(SeriesKey key, Reading reading, boolean chosen) {}

    private final Rows rows;

    public ObservationRows(Format format, Writer out) throws IOException {
        this.rows = format.rows(out, COLUMNS);
    }

    public void add(Series series) throws IOException {
        add(series.key(), "actual", series.actuals());
        add(series.key(), "forecast", series.forecasts());
        add(series.key(), "target", series.targets());
    }

    private void add(SeriesKey key, String group, List<Observation> observations) throws IOException {
        for (Observation observation : observations) {
            var rivals = group.equals("actual") ? observation.rivals() : List.<Vintage>of();
            for (Vintage vintage : observation.vintages()) {
                add(key, group, vintage, vintage.equals(observation.chosen()), rivals.contains(vintage));
            }
        }
    }

    private void add(SeriesKey key, String group, Vintage vintage, boolean chosen, boolean conflict)
            throws IOException {
        var reading = vintage.reading();
        var quantity = reading.quantity();
        var evidence = vintage.facts().get(0).evidence();
        rows.add(
                key,
                key.area(),
                key.counterpart(),
                key.indicator(),
                key.item(),
                key.measure().code(),
                code(key.basis()),
                key.unit(),
                key.frequency().code(),
                reading.period(),
                reading.period().first(),
                reading.period().last(),
                group,
                reading.status().code(),
                quantity.value(),
                quantity.upper(),
                quantity.qualifier().sign(),
                reading.published(),
                chosen,
                reading.derived(),
                conflict,
                vintage.reports(),
                vintage.source(),
                evidence.origin().article(),
                evidence.origin().address(),
                evidence.quote(),
                evidence.sentence());
    }

    private static @Nullable String code(@Nullable Basis basis) {
        return basis == null ? null : basis.code();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /**
     * Reads rows back.
     *
     * @param format JSONL or CSV; a table cannot be read
     * @param in the text, left open
     * @param file what to call the text where something is wrong with it
     * @throws BadRowException for the first row that is no observation
     */
    public static List<Row> readAll(Format format, Reader in, String file) throws IOException {
        var read = new ArrayList<Row>();
        new RowReader<>(file, ObservationRows::row, read::add).read(format, in);
        return read;
    }

    private static Row row(Fields fields) {
        var key = fields.get("series", SeriesKey::parse);
        var quantity = new Quantity(
                fields.get("value", Fields::decimal),
                fields.maybe("upper", Fields::decimal),
                key.unit(),
                fields.get("qualifier", Qualifier::parse));
        var reading = new Reading(
                fields.get("period", Period::parse),
                fields.get("status", Status::parse),
                quantity,
                fields.maybe("published", LocalDate::parse),
                fields.get("derived", Fields::truth));
        return new Row(key, reading, fields.get("chosen", Fields::truth));
    }
}
