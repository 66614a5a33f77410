package io.gleaner.series;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading with the facts it rests on: one where a single article has it, more where several say the same.
 *
 * @param reading the value and the first day it was published
 * @param source who is said to have published, estimated or forecast it; null where no text says
 * @param latest the last day it was published; null where that could not be told
 * @param facts where it was read, earliest first, never empty; for a derived reading, the figures it follows from
 */
public record Vintage(
        Reading reading, @Nullable String source, @Nullable LocalDate latest, List<Fact> facts) {
    public Vintage {
        Objects.requireNonNull(reading);
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a vintage without a fact: " + reading);
        }
    }

    /** The value. */
    public Quantity quantity() {
        return reading.quantity();
    }

    /** The first day it was published; null where that could not be told. */
    public @Nullable LocalDate published() {
        return reading.published();
    }

    /** Whether nobody published it and it follows by arithmetic. */
    public boolean derived() {
        return reading.derived();
    }

    /** Whether a text says that it was revised since. */
    public boolean superseded() {
        return reading.status() == Status.SUPERSEDED;
    }

    /** In how many different sentences it was read; a story that several papers carry word for word counts once. */
    public int reports() {
        return (int) facts.stream()
                .map(fact -> fact.evidence().sentence())
                .distinct()
                .count();
    }

    @Override
    public String toString() {
        return reading.toString();
    }
}
