package io.gleaner.cli;

import io.gleaner.export.Format;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a list is written, and how: standard output or a file. */
final class Target {
    /** Writes a list. */
    interface Body {
        void write(Format format, Writer out) throws IOException;
    }

    @Mixin
    private Rendering rendering = new Rendering();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    private @Nullable Path file;

    void write(Console console, Body body) throws IOException {
        if (file == null) {
            body.write(rendering.format(null), console.out());
            console.out().flush();
            return;
        }
        var format = rendering.format(file.toString());
        try (var out = Files.newBufferedWriter(file)) {
            out.write(format.startOfFile());
            body.write(format, out);
        }
    }
}
