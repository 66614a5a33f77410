package io.gleaner.series;

import io.gleaner.fact.Fact;
import java.util.Objects;

/**
 * A fact that is in no series, and why.
 *
 * @param fact the fact
 * @param reason why
 */
public record LeftOut(Fact fact, Reason reason) {

    /** Why a fact is in no series. */
    public enum Reason {
        NO_PERIOD("no period"),
        NO_AREA("neither area nor item tells whose figure it is"),
        STREAK("a count of periods is no value"),
        NOT_YET_PUBLISHED("published after the day asked for"),
        NO_DATE("its article has no date, so it cannot be told whether it was known on the day asked for");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public LeftOut {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(reason);
    }

    @Override
    public String toString() {
        return fact + ": " + reason;
    }
}
