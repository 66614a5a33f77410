package io.gleaner.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A data file of this room: tab-separated rows of kind, form and, where the file has one, meaning. */
final class Words {
    private final Map<String, Map<String, String>> kinds = new HashMap<>();

    /**
     * Reads the file; a row of another width, of an unknown kind, or a form written twice is an
     * {@link IllegalStateException} that names file and line.
     */
    static Words load(String file, int columns, List<String> kinds) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Words(file, reader, columns, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    Words(String file, BufferedReader reader, int columns, List<String> known) throws IOException {
        for (String kind : known) {
            kinds.put(kind, new LinkedHashMap<>());
        }
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Map<String, String> forms = kinds.get(cells[0]);
            if (forms == null || cells.length != columns) {
                throw new IllegalStateException(
                        file + ":" + number + ": expected one of " + known + " in " + columns + " columns: " + line);
            }
            if (forms.putIfAbsent(cells[1], cells[columns - 1]) != null) {
                throw new IllegalStateException(file + ":" + number + ": '" + cells[1] + "' is written twice");
            }
        }
    }

    /** The forms of a kind with their meanings, in the order of the file. */
    Map<String, String> of(String kind) {
        return Objects.requireNonNull(kinds.get(kind), kind);
    }

    boolean has(String kind, String form) {
        return of(kind).containsKey(form);
    }

    /** The number a form means, or {@code none}. */
    int number(String kind, String form, int none) {
        String meaning = of(kind).get(form);
        return meaning == null ? none : Integer.parseInt(meaning);
    }
}
