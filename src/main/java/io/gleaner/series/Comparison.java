package io.gleaner.series;

import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures that were read, held against an official series. They match where the official figure is one that rounding and
 * hedges leave possible.
 *
 * @param pairs the figures of periods that the official series has, in the order of periods
 * @param uncovered those of the other periods
 * @param factor the power of a thousand that the official figures were taken times, because they are counted in another magnitude
 */
public record Comparison(List<Pair> pairs, List<Observation> uncovered, BigDecimal factor) {
    private static final int MOST_ZEROS = 9;

    /** Figures of one quantity are this far apart at most, as a share; what is further is counted otherwise. */
    private static final BigDecimal LEAST = new BigDecimal("0.3");

    private static final BigDecimal MOST = new BigDecimal("3");

    /**
     * A figure that was read and the official one.
     *
     * @param read what was read, with its vintages and sentences
     * @param official the official figure
     * @param fitting the readings whose rounding and hedges explain the difference
     */
    public record Pair(Observation read, BigDecimal official, List<Vintage> fitting) {
        public Pair {
            fitting = List.copyOf(fitting);
        }

        /** Whether the chosen reading is one that fits. */
        public boolean matches() {
            return fitting.contains(read.chosen());
        }

        /** Read less official; for a range, from its nearer end, and 0 inside it. */
        public BigDecimal error() {
            var quantity = read.quantity();
            var upper = quantity.upper() == null ? quantity.value() : quantity.upper();
            if (official.compareTo(quantity.value()) < 0) {
                return quantity.value().subtract(official);
            }
            return official.compareTo(upper) > 0 ? upper.subtract(official) : BigDecimal.ZERO;
        }
    }

    public Comparison {
        pairs = List.copyOf(pairs);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * Holds figures against official ones.
     *
     * @param read figures in the order of their periods
     * @param official the official figures by period
     * @param holds whether an official figure is in force until the next, as that of a rate which is set; one that takes
     *     effect the day after a decision counts as decided on that day
     */
    public static Comparison of(List<Observation> read, NavigableMap<Period, BigDecimal> official, boolean holds) {
        var days = new TreeMap<LocalDate, Period>();
        official.keySet().forEach(period -> days.put(period.first(), period));
        var found = new ArrayList<Pair>();
        var uncovered = new ArrayList<Observation>();
        for (Observation one : read) {
            var figure = figure(one.period(), official, holds ? days : null);
            if (figure == null) {
                uncovered.add(one);
            } else {
                found.add(new Pair(one, figure, List.of()));
            }
        }
        var factor = factor(found);
        var pairs = found.stream()
                .map(pair -> pair(pair.read(), pair.official().multiply(factor)))
                .toList();
        return new Comparison(pairs, uncovered, factor);
    }

    private static @Nullable BigDecimal figure(
            Period period, NavigableMap<Period, BigDecimal> official, @Nullable NavigableMap<LocalDate, Period> days) {
        var exact = official.get(period);
        if (exact != null || days == null) {
            return exact;
        }
        var inForce = days.floorEntry(period.last().plusDays(1));
        boolean known = inForce != null
                && !period.first().isAfter(days.lastEntry().getValue().last().plusYears(1));
        return known ? official.get(inForce.getValue()) : null;
    }

    private static Pair pair(Observation read, BigDecimal official) {
        var figure = Stated.of(Quantity.of(official, read.quantity().unit()));
        var fitting = read.vintages().stream()
                .filter(vintage -> Stated.of(vintage.quantity()).meets(figure))
                .toList();
        return new Pair(read, official, fitting);
    }

    /** The power of a thousand by which most of the official figures differ from those that were read. */
    private static BigDecimal factor(List<Pair> pairs) {
        var ratios = pairs.stream()
                .filter(pair -> pair.official().signum() != 0
                        && pair.read().quantity().value().signum()
                                == pair.official().signum())
                .map(pair -> pair.read().quantity().value().divide(pair.official(), MathContext.DECIMAL32))
                .sorted()
                .toList();
        if (ratios.size() * 2 <= pairs.size()) {
            return BigDecimal.ONE;
        }
        var median = ratios.get(ratios.size() / 2);
        for (int zeros = -MOST_ZEROS; zeros <= MOST_ZEROS; zeros += 3) {
            var share = median.scaleByPowerOfTen(-zeros);
            if (share.compareTo(LEAST) > 0 && share.compareTo(MOST) < 0) {
                return BigDecimal.ONE.scaleByPowerOfTen(zeros);
            }
        }
        return BigDecimal.ONE;
    }

    /** The pairs that do not match. */
    public List<Pair> differing() {
        return pairs.stream().filter(pair -> !pair.matches()).toList();
    }

    /** The mean of the errors without their signs, in the unit of the series; empty where there is no pair. */
    public Optional<BigDecimal> meanAbsoluteError() {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var sum = pairs.stream().map(pair -> pair.error().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(pairs.size()), MathContext.DECIMAL32));
    }
}
