package io.gleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles for the tests; their figures are made up. */
final class News {
    static final String TRADE =
            "South Korea earned a US$55.6 billion surplus from trade with the US in 2024, up 25% from 2023.";
    static final String PRICES = "Consumer prices in Japan rose 2.4% in April from a year earlier.";
    static final String HIRING = "The firm hired twelve engineers over lunch, and none of them has left.";

    private News() {}

    static Path write(Path folder, String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(String id, String body) {
        return "{\"id\":\"" + id + "\",\"published\":\"2025-06-12\",\"title\":\"\",\"body\":\"" + body + "\"}\n";
    }

    /** So many articles in lines, each with another figure. */
    static String lines(int n) {
        var text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(line("a" + i, PRICES.replace("2.4%", "2." + (i % 90 + 10) + "%")));
        }
        return text.toString();
    }
}
