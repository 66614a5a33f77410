package io.gleaner.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one value is chosen where several were read. Under every policy a value that was reported goes before a derived
 * one, one that stands before one that was superseded, and an exact one before a hedged one; then the choice decides.
 *
 * <p>Canonical text: {@code latest}, {@code first}, {@code most_reported}, each with the day of knowledge behind it where
 * there is one: {@code latest@2025-06-12}.
 *
 * @param choice what decides
 * @param asOf what was published later is left out; null for everything
 */
public record Policy(Choice choice, @Nullable LocalDate asOf) {

    /** What decides among values of equal rank. */
    public enum Choice {
        /** The value published last. */
        LATEST,
        /** The value published first. */
        FIRST,
        /** The value that most sentences state; the latest of them where several are level. */
        MOST_REPORTED
    }

    /** The value published last, of everything. */
    public static final Policy LATEST = new Policy(Choice.LATEST, null);

    /** The value published first, of everything. */
    public static final Policy FIRST = new Policy(Choice.FIRST, null);

    /** The value that most sentences state, of everything. */
    public static final Policy MOST_REPORTED = new Policy(Choice.MOST_REPORTED, null);

    public Policy {
        Objects.requireNonNull(choice);
    }

    /** The same choice among what had been published by the end of a day. */
    public Policy asOf(LocalDate day) {
        return new Policy(choice, day);
    }

    @Override
    public String toString() {
        return choice.name().toLowerCase(Locale.ROOT) + (asOf == null ? "" : "@" + asOf);
    }

    /** Reads the canonical text; throws {@link IllegalArgumentException} for any other. */
    public static Policy parse(String text) {
        String[] parts = text.split("@", 2);
        for (Choice choice : Choice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                try {
                    return new Policy(choice, parts.length == 1 ? null : LocalDate.parse(parts[1]));
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException("not a day: '" + parts[1] + "'", e);
                }
            }
        }
        throw new IllegalArgumentException("no policy is called '" + text + "'");
    }
}
