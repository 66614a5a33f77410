package io.gleaner.series;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A growth rate that was read and does not fit the two levels that were read, further off than rounding and hedges explain.
 *
 * @param key the growth rates
 * @param growth the growth rate, with its period
 * @param level the level of that period
 * @param base the level it grew from
 * @param follows the percentage that follows from the levels, to a tenth
 */
public record Misfit(SeriesKey key, Vintage growth, Vintage level, Vintage base, BigDecimal follows) {
    /** Their growth is told at constant prices, their level at those of the day. */
    private static final Set<String> REAL =
            Set.of("gdp", "gnp", "household_spending", "business_investment", "government_spending", "retail_sales");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 6;

    /** All of them, in the order of the series. */
    static List<Misfit> among(List<Series> all) {
        var levels = new HashMap<SeriesKey, Map<Period, Observation>>();
        for (Series series : all) {
            if (series.key().measure() == Measure.LEVEL
                    && !REAL.contains(series.key().indicator().code())) {
                var actuals = new HashMap<Period, Observation>();
                series.actuals().forEach(actual -> actuals.put(actual.period(), actual));
                levels.put(bare(series.key()), actuals);
            }
        }
        var misfits = new ArrayList<Misfit>();
        for (Series series : all) {
            var key = series.key();
            var actuals = key.measure() == Measure.GROWTH ? levels.get(bare(key)) : null;
            if (actuals != null && key.basis() != null) {
                for (Observation growth : series.actuals()) {
                    check(key, key.basis(), growth.chosen(), actuals, misfits);
                }
            }
        }
        return misfits;
    }

    /** What a level and its growth have in common. */
    private static SeriesKey bare(SeriesKey key) {
        return new SeriesKey(
                key.frequency(),
                key.area(),
                key.counterpart(),
                key.indicator(),
                key.item(),
                Measure.LEVEL,
                null,
                Unit.INDEX);
    }

    private static void check(
            SeriesKey key, Basis basis, Vintage growth, Map<Period, Observation> levels, List<Misfit> misfits) {
        var period = growth.reading().period();
        var before = Derivation.before(period, basis);
        var level = levels.get(period);
        var base = before == null ? null : levels.get(before);
        if (level == null || base == null || level.derived() || base.derived()) {
            return;
        }
        var now = Stated.of(level.quantity());
        var then = Stated.of(base.quantity());
        if (now.low() == null
                || now.high() == null
                || then.low() == null
                || then.high() == null
                || then.low().signum() <= 0
                || now.low().signum() <= 0) {
            return;
        }
        var possible = new Stated(percent(now.low(), then.high()), percent(now.high(), then.low()));
        if (!possible.meets(Stated.of(growth.quantity()))) {
            var follows = percent(level.quantity().value(), base.quantity().value());
            misfits.add(new Misfit(
                    key, growth, level.chosen(), base.chosen(), follows.setScale(1, RoundingMode.HALF_EVEN)));
        }
    }

    private static BigDecimal percent(BigDecimal now, BigDecimal then) {
        return now.subtract(then).multiply(HUNDRED).divide(then, PLACES, RoundingMode.HALF_EVEN);
    }
}
