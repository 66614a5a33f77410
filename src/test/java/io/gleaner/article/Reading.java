package io.gleaner.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came through the door for one input. */
record Reading(List<Article> articles, List<Problem> problems) {
    static Reading of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8), null);
    }

    static Reading of(String name, String content, @Nullable LocalDate given) {
        return of(name, content.getBytes(StandardCharsets.UTF_8), given);
    }

    static Reading of(String name, byte[] content, @Nullable LocalDate given) {
        return of(name, new ByteArrayInputStream(content), given);
    }

    static Reading of(String name, InputStream content, @Nullable LocalDate given) {
        var reading = new Reading(new ArrayList<>(), new ArrayList<>());
        Articles.read(name, content, given, reading.articles::add, reading.problems::add);
        return reading;
    }

    static Reading of(Path input, @Nullable LocalDate given) {
        var reading = new Reading(new ArrayList<>(), new ArrayList<>());
        Articles.read(input, given, reading.articles::add, reading.problems::add);
        return reading;
    }

    /** A sample kept beside the tests. */
    static Reading ofSample(String file, @Nullable LocalDate given) {
        try (InputStream in = Reading.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no sample is called " + file);
            }
            return of(file, in, given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Article only() {
        if (articles.size() != 1) {
            throw new AssertionError("expected one article, got " + articles + " and " + problems);
        }
        return articles.get(0);
    }

    String onlyProblem() {
        if (problems.size() != 1) {
            throw new AssertionError("expected one problem, got " + problems);
        }
        return problems.get(0).toString();
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }
}
