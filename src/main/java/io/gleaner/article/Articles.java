package io.gleaner.article;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            new Document(name, name, new Dating(given), articles, problems).read(in);
        } catch (IOException e) {
            reader.lost(name, "readable input, got " + e.getClass().getSimpleName(), "the rest was not read");
        }
    }

    private void file(Path file, String name) {
        if (Files.isDirectory(file)) {
            folder(file);
        } else if (!Files.exists(file)) {
            lost(file.toString(), "a file or folder, found none of that name", "nothing was read");
        } else {
            open(file, name);
        }
    }

    private void open(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            new Document(file.toString(), name, new Dating(given), articles, problems).read(in);
        } catch (IOException e) {
            lost(file.toString(), "a readable file, got " + e.getClass().getSimpleName(), "it was skipped");
        }
    }

    private void folder(Path folder) {
        var files = new ArrayList<Path>();
        collect(folder, files);
        if (files.isEmpty()) {
            lost(folder.toString(), "a folder with articles, found no file in it", "nothing was read");
        }
        for (Path file : files) {
            open(file, folder.relativize(file).toString().replace(File.separatorChar, '/'));
        }
    }

    /** Links to folders are not followed, so that no circle is; nor is what a browser saves beside a page. */
    private void collect(Path folder, List<Path> files) {
        var names = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(names::add);
        } catch (IOException | DirectoryIteratorException e) {
            lost(folder.toString(), "a readable folder, got " + e.getClass().getSimpleName(), "it was skipped");
        }
        names.sort(Comparator.comparing(path -> path.getFileName().toString()));
        for (Path path : names) {
            String name = path.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (!isBesidePage(path, name)) {
                    collect(path, files);
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            }
        }
    }

    private static boolean isBesidePage(Path folder, String name) {
        String page = name.endsWith("_files") ? name.substring(0, name.length() - "_files".length()) : "";
        return !page.isEmpty()
                && (Files.exists(folder.resolveSibling(page + ".html"))
                        || Files.exists(folder.resolveSibling(page + ".htm")));
    }

    private void lost(String file, String expected, String done) {
        problems.accept(new Problem(file, 0, expected, done, true));
    }
}
