package io.gleaner.cli;

import io.gleaner.export.FactReader;
import io.gleaner.export.Format;
import io.gleaner.fact.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of facts that {@code extract} or {@code run} wrote, told from articles by how it begins.
 *
 * @param path the file
 * @param format CSV or JSON lines
 */
record FactFile(Path path, Format format) {
    private static final int HEAD = 1 << 12;

    /** The file of facts of this name; null where it is none. */
    static @Nullable FactFile of(String name) {
        var path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try (var in = Files.newInputStream(path)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            if (head.startsWith("{\"article\":") && head.contains("\"indicator\":")) {
                return new FactFile(path, Format.JSONL);
            }
            return head.startsWith("\uFEFFarticle,indicator,") || head.startsWith("article,indicator,")
                    ? new FactFile(path, Format.CSV)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Reads all its facts; the first row that is none is an {@link io.gleaner.export.BadRowException}. */
    void read(Consumer<Fact> facts) throws IOException {
        try (var in = Files.newBufferedReader(path)) {
            FactReader.read(format, in, path.toString(), facts);
        }
    }
}
