package io.gleaner.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads rows of named cells, one at a time. What a row is refused for is told with file and line.
 *
 * @param <T> what a row is read as
 */
final class RowReader<T> {
    private final String file;
    private final Function<Fields, T> parser;
    private final Consumer<T> taker;

    RowReader(String file, Function<Fields, T> parser, Consumer<T> taker) {
        this.file = file;
        this.parser = parser;
        this.taker = taker;
    }

    void read(Format format, Reader in) throws IOException {
        switch (format) {
            case JSONL -> jsonLines(in);
            case CSV -> csv(in);
            case TABLE -> throw new IllegalArgumentException("a table is for the eye and cannot be read");
        }
    }

    private void jsonLines(Reader in) throws IOException {
        var lines = new BufferedReader(in);
        long number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            var text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank()) {
                accept(number, json(number, text));
            }
        }
    }

    private Fields json(long number, String line) throws IOException {
        var cells = new HashMap<String, String>();
        try (JsonParser json = JsonRows.JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadRowException(file, number, "not a JSON object");
            }
            for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                var value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren();
                } else if (value != JsonToken.VALUE_NULL && cells.put(name, json.getText()) != null) {
                    throw new BadRowException(file, number, name + " stands there twice");
                }
            }
            if (json.nextToken() != null) {
                throw new BadRowException(file, number, "more than one JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new BadRowException(file, number, "not JSON: " + e.getOriginalMessage());
        }
        return new Fields(cells);
    }

    private void csv(Reader in) throws IOException {
        // Not closed: that would close the reader, which is the caller's.
        var csv = CSVParser.parse(in, CSVFormat.RFC4180);
        try {
            List<String> columns = List.of();
            for (CSVRecord cells : csv) {
                long number = csv.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    columns = names(cells);
                } else if (cells.size() != columns.size()) {
                    throw new BadRowException(file, number, cells.size() + " cells for " + columns.size() + " columns");
                } else {
                    accept(number, new Fields(texts(columns, cells)));
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException broken) {
                throw new BadRowException(file, csv.getCurrentLineNumber(), "not CSV: " + broken.getMessage());
            }
            throw e.getCause();
        }
    }

    private static List<String> names(CSVRecord cells) {
        var names = cells.toList();
        if (names.get(0).startsWith("\uFEFF")) {
            names.set(0, names.get(0).substring(1));
        }
        return List.copyOf(names);
    }

    private static Map<String, String> texts(List<String> columns, CSVRecord cells) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = cells.get(i);
            if (!cell.isEmpty()) {
                texts.put(columns.get(i), FormulaGuard.arm(cell));
            }
        }
        return texts;
    }

    private void accept(long number, Fields fields) throws IOException {
        T row;
        try {
            row = parser.apply(fields);
        } catch (IllegalArgumentException e) {
            throw new BadRowException(file, number, String.valueOf(e.getMessage()));
        }
        taker.accept(row);
    }
}
