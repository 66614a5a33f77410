package io.gleaner.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The door: reads files, folders and streams and hands over their articles one at a time, in the order they stand, so that
 * memory does not grow with their number. What cannot be read is a {@link Problem}; the rest is read nevertheless.
 */
public final class Articles {
    private final @Nullable LocalDate given;
    private final Consumer<Article> articles;
    private final Consumer<Problem> problems;

    private Articles(@Nullable LocalDate given, Consumer<Article> articles, Consumer<Problem> problems) {
        this.given = given;
        this.articles = articles;
        this.problems = problems;
    }

    /**
     * Reads a file, or every file below a folder in the order of their names (hidden ones are passed over).
     *
     * @param given the day the input was captured, which is also the day of publication of articles that carry none; null
     *     where the user did not say
     */
    public static void read(
            Path input, @Nullable LocalDate given, Consumer<Article> articles, Consumer<Problem> problems) {
        var reader = new Articles(given, articles, problems);
        Path name = input.getFileName();
        reader.file(input, name == null ? input.toString() : name.toString());
    }

    /**
     * Reads a stream to its end without closing it.
     *
     * @param name what problems and articles without an id are called after; its extension may tell the form
     */
    public static void read(
            String name,
            InputStream in,
            @Nullable LocalDate given,
            Consumer<Article> articles,
            Consumer<Problem> problems) {
        var reader = new Articles(given, articles, problems);
        try {
            reader.stream(name, name, in);
        } catch (IOException e) {
            reader.lost(name, "readable input; " + e.getMessage(), "the rest of it was not read");
        }
    }

    private void file(Path file, String name) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            lost(file.toString(), "a file or folder, found none of that name", "nothing was read");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            stream(file.toString(), name, in);
        } catch (IOException e) {
            lost(file.toString(), "a readable file; " + e.getMessage(), "it was skipped");
        }
    }

    private void stream(String file, String name, InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, Form.HEAD);
        new JsonLines(file, problems)
                .read(name, new InputStreamReader(in, StandardCharsets.UTF_8), new Dating(given), articles);
    }

    private void lost(String file, String expected, String done) {
        problems.accept(new Problem(file, 0, expected, done, true));
    }
}
