package io.gleaner.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.gleaner.article.Publication.How;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One article a line: {@code id}, {@code published}, {@code title}, {@code body}, and where present {@code source} (the
 * publisher) and {@code url}; other fields are passed over. Texts are taken as they are, to the character. A line that
 * cannot be read is a problem of its own, and the next one is read.
 */
final class JsonLines {
    static final int LONGEST_LINE = 1 << 24;

    private static final String SKIPPED = "the line was skipped";

    private final JsonFactory json = new JsonFactory();
    private final String file;
    private final Consumer<Problem> problems;

    JsonLines(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Hands over the articles one by one; those without an id are called {@code name#line}. */
    void read(String name, Reader reader, Dating dating, Consumer<Article> articles) throws IOException {
        var lines = new Lines(reader, LONGEST_LINE);
        boolean any = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.tooLong()) {
                lost(lines.number(), "a line of at most " + LONGEST_LINE + " characters");
            } else if (!line.isBlank()) {
                Draft draft = draft(line, lines.number());
                if (draft != null) {
                    articles.accept(draft.toArticle(name + "#" + lines.number(), dating.settle(draft)));
                }
            } else {
                continue;
            }
            any = true;
        }
        if (!any) {
            problems.accept(new Problem(file, 0, "articles, found only empty lines", "nothing was read", true));
        }
    }

    private @Nullable Draft draft(String line, int number) {
        if (line.indexOf('\uFFFD') >= 0) {
            problems.accept(
                    new Problem(file, number, "UTF-8, found other bytes", "they stand as \uFFFD in the text", false));
        }
        try (JsonParser parser = json.createParser(line)) {
            Draft draft = new Fields(parser, number).read();
            if (draft.isBlank()) {
                lost(number, "a title or a body, found neither");
                return null;
            }
            return draft;
        } catch (JsonProcessingException e) {
            lost(number, "a JSON object; " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            lost(number, "a JSON object; " + firstLine(String.valueOf(e.getMessage())));
        } catch (Unfit e) {
            lost(number, e.getMessage());
        }
        return null;
    }

    private void lost(int line, @Nullable String expected) {
        problems.accept(new Problem(file, line, String.valueOf(expected), SKIPPED, true));
    }

    private static String firstLine(@Nullable String message) {
        String line = message == null
                ? "it ends too early"
                : message.lines().findFirst().orElse("");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }

    /** Well-formed JSON that is no article. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(String expected) {
            super(expected);
        }
    }

    /** The fields of one line, as far as they were read. */
    private final class Fields {
        private final JsonParser parser;
        private final int line;
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String body;
        private @Nullable String source;
        private @Nullable String url;
        private @Nullable String published;

        Fields(JsonParser parser, int line) {
            this.parser = parser;
            this.line = line;
        }

        Draft read() throws IOException, Unfit {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unfit("a JSON object, found something else");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser.currentName());
            }
            if (parser.nextToken() != null) {
                throw new Unfit("one JSON object, found more behind it");
            }
            if (title == null && body == null) {
                throw new Unfit("the fields 'title' and 'body'");
            }
            return new Draft(
                    id, title == null ? "" : title, body == null ? "" : body, source, url, stated(), null, null);
        }

        private void field(String name) throws IOException, Unfit {
            parser.nextToken();
            switch (name) {
                case "id" -> id = blankToNull(scalar(name));
                case "title" -> title = string(name);
                case "body" -> body = string(name);
                case "source" -> source = blankToNull(optional());
                case "url" -> url = blankToNull(optional());
                case "published" -> published = blankToNull(scalar(name));
                default -> parser.skipChildren();
            }
        }

        private @Nullable String string(String name) throws IOException, Unfit {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new Unfit("a string in '" + name + "'");
            }
            return parser.getText();
        }

        private @Nullable String scalar(String name) throws IOException, Unfit {
            return parser.currentToken().isNumeric() ? parser.getText() : string(name);
        }

        /** A field that is good to have: where it is no string, the article is read without it. */
        private @Nullable String optional() throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return parser.getText();
            }
            parser.skipChildren();
            return null;
        }

        private @Nullable Publication stated() {
            if (published == null) {
                return null;
            }
            LocalDate day = Days.iso(published);
            if (day == null) {
                problems.accept(new Problem(
                        file,
                        line,
                        "a day such as 2025-06-12 in 'published', found '" + firstLine(published) + "'",
                        "the article was read without it",
                        false));
                return null;
            }
            return new Publication(day, How.METADATA, false);
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
