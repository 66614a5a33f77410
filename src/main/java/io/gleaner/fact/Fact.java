package io.gleaner.fact;

import java.util.Objects;

/**
 * A numeric statement that an article makes about an economic indicator.
 *
 * @param statement what is said
 * @param confidence how sure we are that every slot is right, 0 to 1
 * @param evidence where it is said
 */
public record Fact(Statement statement, double confidence, Evidence evidence) {
    public Fact {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
