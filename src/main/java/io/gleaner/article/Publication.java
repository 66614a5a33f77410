package io.gleaner.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The day an article was published, how that was found, and whether it may be wrong. Canonical text: {@code 2025-06-12
 * metadata}, and {@code 2025-05-24 text doubtful}.
 *
 * @param day as written by the publisher, in the publisher's own zone
 * @param how what told the day; a day told by {@link How#TEXT} is always doubtful
 * @param doubtful whether day, month or year was partly inferred
 */
public record Publication(LocalDate day, How how, boolean doubtful) {

    /** What told the day, surest first. */
    public enum How {
        /** A field of the article: JSON {@code published}, JSON-LD, meta elements, {@code <time>}. */
        METADATA,
        /** Its address, such as {@code /2025/06/12/}. */
        ADDRESS,
        /** The person who asked. */
        GIVEN,
        /** A dateline ({@code SEOUL, June 9 (Agency) -}) or a line that holds nothing but a date. */
        DATELINE,
        /** An age ({@code 33 minutes ago}) counted back from the given day or from a day the page carries. */
        AGE,
        /** The years, months and tenses of the text itself. */
        TEXT;

        /** The code written in files, such as {@code metadata}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads a code; throws {@link IllegalArgumentException} for any other text. */
        public static How parse(String code) {
            for (How how : values()) {
                if (how.code().equals(code)) {
                    return how;
                }
            }
            throw new IllegalArgumentException("no way to date an article is called '" + code + "'");
        }
    }

    private static final String DOUBTFUL = " doubtful";

    public Publication {
        Objects.requireNonNull(day);
        if (how == How.TEXT && !doubtful) {
            throw new IllegalArgumentException("a day inferred from the text is never certain");
        }
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static Publication parse(String text) {
        boolean doubtful = text.endsWith(DOUBTFUL);
        String rest = doubtful ? text.substring(0, text.length() - DOUBTFUL.length()) : text;
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("expected a day and how it was found, not '" + text + "'");
        }
        try {
            return new Publication(
                    LocalDate.parse(rest.substring(0, space)), How.parse(rest.substring(space + 1)), doubtful);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + rest.substring(0, space) + "' is no day", e);
        }
    }

    @Override
    public String toString() {
        return day + " " + how.code() + (doubtful ? DOUBTFUL : "");
    }
}
