package io.gleaner.series;

import java.util.Objects;

/**
 * What a computation gives: something known, or nothing and the reason. In words {@code 2.4} or
 * {@code missing: no figure for the period}.
 *
 * @param <T> what it gives where it gives something
 */
public sealed interface Result<T> {

    /**
     * Something known.
     *
     * @param value what the computation gave
     */
    record Known<T>(T value) implements Result<T> {
        public Known {
            Objects.requireNonNull(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Nothing.
     *
     * @param reason why
     */
    record Missing<T>(Reason reason) implements Result<T> {
        public Missing {
            Objects.requireNonNull(reason);
        }

        @Override
        public String toString() {
            return "missing: " + reason;
        }
    }

    /** Why a computation gives nothing. */
    enum Reason {
        NO_FIGURE("no figure for the period"),
        NO_BASE("no figure for the period it is compared with"),
        ONLY_A_BOUND("only a bound is stated"),
        SPANS("spans with ends of their own do not follow one another"),
        RATE("a percent change of a rate misleads"),
        BASE_NOT_POSITIVE("the base is zero or negative"),
        NOT_POSITIVE("zero or negative"),
        PARTIAL("not every part of the period has a figure"),
        NOT_SUMMED("figures of this kind are not summed"),
        TOO_FEW("too few figures"),
        TOO_MANY("too many figures to compare each with each"),
        CONSTANT("all figures are equal"),
        NOT_EXPECTED("no period has both a figure and what was expected of it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static <T> Result<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Result<T> missing(Reason reason) {
        return new Missing<>(reason);
    }
}
