package io.gleaner.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a row. */
final class JsonRows implements Rows {
    static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final List<SerializedString> columns;
    private final JsonGenerator json;

    JsonRows(Writer out, List<String> columns) throws IOException {
        this.columns = columns.stream().map(SerializedString::new).toList();
        this.json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    @Override
    public void add(@Nullable Object... cells) throws IOException {
        Cells.check(cells.length, columns.size());
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            json.writeFieldName(columns.get(i));
            Object cell = cells[i];
            if (cell == null) {
                json.writeNull();
            } else if (cell instanceof Number number) {
                json.writeNumber(Cells.plain(number));
            } else if (cell instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else {
                write(cell.toString());
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(String text) throws IOException {
        boolean whole = Cells.isWhole(text);
        // JSON can hold half a character only as an escape.
        json.setHighestNonEscapedChar(whole ? 0 : 0x7F);
        json.writeString(text);
    }

    @Override
    public void close() throws IOException {
        json.flush();
        json.close();
    }
}
