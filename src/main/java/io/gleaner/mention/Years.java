package io.gleaner.mention;

import io.gleaner.fact.Area;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Year;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which year a year that was said is, calendar or fiscal. */
final class Years {
    /** Where {@code fiscal 2024} is the one that begins in 2024. */
    private static final Set<Area> NAMED_BY_START = Set.of(new Area("JP"));
    /** Where a bare {@code Q4} is the fiscal year's. */
    private static final Set<Area> FISCAL_QUARTERS = Set.of(new Area("IN"));

    private final Reference reference;

    Years(Reference reference) {
        this.reference = reference;
    }

    /** The calendar year; null where there is nothing to count from. */
    @Nullable
    Integer number(Year year) {
        var published = reference.published();
        var anchor = reference.anchor();
        return switch (year.kind()) {
            case NUMBER, FISCAL, SPLIT -> year.value();
            case SHIFT, OPEN, BACK, AHEAD, FISCAL_SHIFT ->
                published == null ? null : (Integer) (published.getYear() + year.value());
            case SPOKEN ->
                anchor != null
                        ? (Integer) (anchor.last().getYear() + year.value())
                        : published == null ? null : (Integer) (published.getYear() + year.value());
        };
    }

    /** What a year was counted from, in words. */
    String origin(Year year) {
        var anchor = reference.anchor();
        return year.kind() == Said.YearKind.SPOKEN && anchor != null
                ? anchor.toString()
                : String.valueOf(reference.published());
    }

    /** The fiscal year, by the year it ends in; null for a calendar year and where there is nothing to count from. */
    @Nullable
    Period fiscal(Year year) {
        switch (year.kind()) {
            case SPLIT -> {
                return Period.fiscalYear(year.value());
            }
            case FISCAL -> {
                boolean later = reference.area() != null
                        && NAMED_BY_START.contains(reference.area())
                        && reference.fiscalStart() > 1;
                return Period.fiscalYear(later ? year.value() + 1 : year.value());
            }
            case FISCAL_SHIFT -> {
                var published = reference.published();
                if (published == null) {
                    return null;
                }
                int start = reference.fiscalStart();
                boolean begun = start > 1 && published.getMonthValue() >= start;
                return Period.fiscalYear(published.getYear() + (begun ? 1 : 0) + year.value());
            }
            default -> {
                return null;
            }
        }
    }

    /** The months of a year, a fiscal one by the area's calendar. */
    Period months(Period year) {
        int start = reference.fiscalStart();
        if (year.grain() != Grain.FISCAL_YEAR || start == 1) {
            return year;
        }
        var first = YearMonth.of(year.first().getYear() - 1, start);
        return Period.months(first, first.plusMonths(11));
    }

    boolean countsFiscalQuarters() {
        return reference.area() != null && FISCAL_QUARTERS.contains(reference.area()) && reference.fiscalStart() > 1;
    }
}
