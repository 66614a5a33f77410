package io.gleaner.bench;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Statement;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import io.gleaner.series.Policy;
import io.gleaner.series.SeriesSet;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How long a million facts take to become series, and what is told of them, in how much memory:
 *
 * <pre>java -Xmx2g -cp target/classes:target/test-classes:LIBRARIES io.gleaner.bench.Gathering</pre>
 *
 * <p>The facts are those of a large archive: some thousand series, most periods of which are told by several articles, with
 * revisions, forecasts and contradictions among them. Time is the thread's own.
 */
public final class Gathering {
    private static final int FACTS = 1_000_000;
    private static final int MONTHS = 240;
    private static final YearMonth FIRST = YearMonth.of(2005, 1);
    private static final String[] INDICATORS = {
        "cpi", "ppi", "exports", "imports", "industrial_production", "retail_sales", "unemployment_rate", "policy_rate"
    };
    private static final int AREAS = 100;

    private Gathering() {}

    /** Prints seconds and megabytes; takes another number of facts than a million. */
    public static void main(String[] args) {
        int number = args.length > 0 ? Integer.parseInt(args[0]) : FACTS;
        var facts = facts(number);
        System.out.printf(Locale.ROOT, "%,d facts held in %,d MB%n", number, used());
        var set = timed("gathered", () -> SeriesSet.gather(facts, Policy.LATEST));
        System.out.printf(
                Locale.ROOT,
                "%,d series, %,d facts in none%n",
                set.series().size(),
                set.leftOut().size());
        timed("conflicts", () -> set.conflicts().size());
        timed("misfits", () -> set.misfits().size());
        timed("releases", () -> set.releases().size());
        timed("forecasts", () -> set.forecastRecords().size());
        timed("as of a day", () -> SeriesSet.gather(facts, Policy.FIRST.asOf(LocalDate.of(2015, 1, 1))));
        System.out.printf(Locale.ROOT, "%,d MB at the end%n", used());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        var result = work.get();
        double seconds = (clock.getCurrentThreadCpuTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT, "%-12s %6.1f s%s%n", what, seconds, result instanceof Integer n ? "   " + n : "");
        return result;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static List<Fact> facts(int number) {
        var random = new Random(1);
        var facts = new ArrayList<Fact>(number);
        for (int i = 0; i < number; i++) {
            facts.add(fact(random, i / 4));
        }
        return facts;
    }

    private static Fact fact(Random random, int article) {
        var month = FIRST.plusMonths(random.nextInt(MONTHS));
        int kind = random.nextInt(20);
        var measure = kind < 9 ? Measure.LEVEL : kind < 17 ? Measure.GROWTH : Measure.CHANGE;
        boolean rate = measure != Measure.LEVEL;
        var value = BigDecimal.valueOf(random.nextInt(2_000), rate ? 1 : -7);
        var statement = new Statement(
                new Indicator(INDICATORS[random.nextInt(INDICATORS.length)]),
                null,
                new Area("A" + (char) ('A' + random.nextInt(AREAS) / 10) + random.nextInt(10)),
                null,
                measure,
                rate ? Basis.YOY : null,
                Quantity.of(value, rate ? Unit.PERCENT : new Unit("USD")),
                random.nextInt(30) == 0 ? null : Period.month(month),
                status(random.nextInt(20)));
        var published = month.atEndOfMonth().plusDays(10L + random.nextInt(50));
        var origin = new Origin("article-" + article, "A headline", "Paper", published, null);
        var quote = value.toPlainString();
        var sentence = "In " + month + " it was " + quote + ", said article " + article + ".";
        var source = random.nextInt(3) == 0 ? "Office " + random.nextInt(50) : null;
        return new Fact(
                statement, 0.9, new Evidence(origin, quote, sentence, 0, quote.length(), source, "clause", List.of()));
    }

    private static Status status(int chance) {
        return chance < 15
                ? Status.ACTUAL
                : chance < 18 ? Status.FORECAST : chance < 19 ? Status.TARGET : Status.SUPERSEDED;
    }
}
