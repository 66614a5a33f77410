package io.gleaner.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three fields we use of the JSON-LD a page carries: {@code datePublished}, {@code headline}, {@code publisher.name}. */
final class JsonLd {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final Words words;
    private @Nullable String date;
    private @Nullable String headline;
    private @Nullable String publisher;

    JsonLd(Words words) {
        this.words = words;
    }

    /** Takes what the block holds before it ends or breaks; the first value of a field counts. */
    void read(String block) {
        Deque<String> owners = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(block)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String name = parser.currentName();
                if (token.isStructStart()) {
                    owners.push(name == null ? "" : name);
                } else if (token.isStructEnd()) {
                    owners.pop();
                } else if (token == JsonToken.VALUE_STRING && name != null) {
                    field(owners.isEmpty() ? "" : owners.peek(), name, parser.getText());
                }
            }
        } catch (IOException e) {
            // What stood before the fault is kept: pages often carry broken JSON-LD.
        }
    }

    private void field(String owner, String name, String value) {
        if (value.isBlank()) {
            return;
        }
        if (date == null && name.equals("datePublished") && words.has("date", name.toLowerCase(Locale.ROOT))) {
            date = value;
        } else if (headline == null && name.equals("headline")) {
            headline = Tidy.line(value);
        } else if (publisher == null && name.equals("name") && owner.equals("publisher")) {
            publisher = Tidy.line(value);
        }
    }

    @Nullable
    String date() {
        return date;
    }

    @Nullable
    String headline() {
        return headline;
    }

    @Nullable
    String publisher() {
        return publisher;
    }
}
