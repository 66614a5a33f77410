package io.gleaner.series;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The earlier level that follows from a level and its growth in one article: 55.6 billion in 2024, up 25 %, was 44.5
 * billion in 2023. It has no more digits than level and growth bear out, at least two, and is given only where nobody
 * reports the period.
 */
final class Derivation {
    private Derivation() {}

    static void fillGaps(Map<SeriesKey, SeriesDraft> drafts) {
        drafts.forEach((key, levels) -> {
            if (key.measure() == Measure.LEVEL && !isRatio(key.unit())) {
                for (Basis basis : List.of(Basis.YOY, Basis.QOQ, Basis.MOM)) {
                    var growth = drafts.get(growthOf(key, basis));
                    if (growth != null) {
                        fillGaps(levels, growth, basis);
                    }
                }
            }
        });
    }

    private static boolean isRatio(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS) || unit.equals(Unit.PERCENT_OF_GDP);
    }

    private static SeriesKey growthOf(SeriesKey level, Basis basis) {
        return new SeriesKey(
                level.frequency(),
                level.area(),
                level.counterpart(),
                level.indicator(),
                level.item(),
                Measure.GROWTH,
                basis,
                Unit.PERCENT);
    }

    private static void fillGaps(SeriesDraft levels, SeriesDraft growth, Basis basis) {
        growth.facts().forEach((period, rates) -> {
            var before = before(period, basis);
            if (before == null || levels.reports(before) || !levels.facts().containsKey(period)) {
                return;
            }
            var soleLevels = soleActuals(levels.facts().getOrDefault(period, List.of()));
            soleActuals(rates).forEach((article, rate) -> {
                var level = soleLevels.get(article);
                if (level != null) {
                    derive(before, level, rate, levels);
                }
            });
        });
    }

    private static void derive(Period before, Fact level, Fact rate, SeriesDraft levels) {
        var quantity = earlier(
                Conversion.to(levels.key().unit(), level.statement().quantity()),
                rate.statement().quantity());
        if (quantity != null) {
            levels.addDerived(vintage(before, quantity, level, rate));
        }
    }

    /** The actual of each article that has just one. */
    private static Map<String, Fact> soleActuals(List<Fact> facts) {
        var found = new TreeMap<String, Fact>();
        var several = new HashSet<String>();
        for (Fact fact : facts) {
            if (fact.statement().status() == Status.ACTUAL) {
                var article = fact.evidence().origin().article();
                var other = found.putIfAbsent(article, fact);
                if (other != null && !other.equals(fact)) {
                    several.add(article);
                }
            }
        }
        found.keySet().removeAll(several);
        return found;
    }

    /** The period that a figure is measured against; null where that is not told by the calendar. */
    static @Nullable Period before(Period period, Basis basis) {
        return switch (period.grain()) {
            case DAY, DAYS, YEARS -> null;
            case MONTH -> basis == Basis.YOY ? period.plusYears(-1) : basis == Basis.MOM ? period.plus(-1) : null;
            case QUARTER -> basis == Basis.YOY ? period.plusYears(-1) : basis == Basis.QOQ ? period.plus(-1) : null;
            default -> basis == Basis.YOY ? period.plusYears(-1) : null;
        };
    }

    private static @Nullable Quantity earlier(Quantity level, Quantity growth) {
        var factor = growth.value().movePointLeft(2).add(BigDecimal.ONE);
        // "Almost doubled" is too little to reckon with.
        if (!isPoint(level)
                || growth.upper() != null
                || growth.qualifier() != Qualifier.EXACT
                || factor.signum() <= 0) {
            return null;
        }
        // A growth of 22 % is a factor of 1.22, known to three digits.
        int known = factor.setScale(growth.value().scale() + 2).precision();
        int digits = Math.max(2, Math.min(level.value().stripTrailingZeros().precision(), known));
        return new Quantity(
                level.value().divide(factor, new MathContext(digits)), null, level.unit(), level.qualifier());
    }

    private static boolean isPoint(Quantity quantity) {
        return quantity.upper() == null
                && (quantity.qualifier() == Qualifier.EXACT || quantity.qualifier() == Qualifier.ABOUT);
    }

    private static Vintage vintage(Period period, Quantity quantity, Fact level, Fact growth) {
        var published = level.evidence().origin().published();
        var source = Stream.of(level, growth)
                .map(fact -> fact.evidence().source())
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
        return new Vintage(
                new Reading(period, Status.ACTUAL, quantity, published, true),
                source,
                published,
                List.of(level, growth));
    }
}
