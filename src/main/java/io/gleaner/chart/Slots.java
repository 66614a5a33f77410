package io.gleaner.chart;

import io.gleaner.fact.Period;
import io.gleaner.series.Frequency;
import io.gleaner.series.Spoken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places for columns, one a period, counted from 0. Where few periods are missing each keeps its empty place; where most
 * are, only periods with a figure have one.
 */
final class Slots {
    private static final int MOST = 60;

    private final TreeMap<Period, Integer> places = new TreeMap<>();
    private final Frequency frequency;
    private final boolean calendar;
    private final int count;

    Slots(Collection<Period> periods, Frequency frequency) {
        this.frequency = frequency;
        var sorted = new TreeSet<>(periods);
        long first = sorted.isEmpty() ? 0 : number(sorted.first());
        long span = sorted.isEmpty() ? 0 : number(sorted.last()) - first + 1;
        calendar = frequency != Frequency.SPANS && span <= MOST && span <= 2L * sorted.size();
        for (Period period : sorted) {
            places.put(period, calendar ? (int) (number(period) - first) : places.size());
        }
        count = calendar ? (int) span : sorted.size();
    }

    int count() {
        return count;
    }

    /** Whether every period between the first and the last has a place. */
    boolean calendar() {
        return calendar;
    }

    double place(Period period) {
        return places.getOrDefault(period, 0);
    }

    private long number(Period period) {
        var day = period.first();
        long month = day.getYear() * 12L + day.getMonthValue() - 1;
        return switch (frequency) {
            case DAILY, SPANS -> day.toEpochDay();
            case WEEKLY -> Math.floorDiv(day.toEpochDay() + 3, 7);
            case MONTHLY -> month;
            case QUARTERLY -> month / 3;
            case HALF_YEARLY -> month / 6;
            case YEARLY, FISCAL_YEARLY -> day.getYear();
        };
    }

    /** A tick under each place with a figure; the ruler leaves out those that would touch. */
    List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        int year = Integer.MIN_VALUE;
        for (var entry : places.entrySet()) {
            var period = entry.getKey();
            int itsYear = period.first().getYear();
            var words = Spoken.period(period).replace("week of ", "");
            boolean split = words.endsWith(" " + itsYear) && frequency != Frequency.SPANS;
            var label = split ? words.substring(0, words.length() - 5) : words;
            ticks.add(new Tick(entry.getValue(), label, split && itsYear != year ? Integer.toString(itsYear) : ""));
            year = itsYear;
        }
        return ticks;
    }
}
