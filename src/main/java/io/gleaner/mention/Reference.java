package io.gleaner.mention;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.rule.Catalogue.Rhythm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a time is counted from.
 *
 * @param published the day the article was published, the only clock there is; null where it is unknown
 * @param tense the tense of the clause
 * @param anchor the period already spoken of; null where there is none
 * @param rhythm how often the indicator spoken of is published; null where there is none
 * @param lag how many periods of its rhythm after its end a figure is published
 * @param area the area spoken of; null where there is none
 * @param fiscalStart the first month of its fiscal year
 */
public record Reference(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable Period anchor,
        @Nullable Rhythm rhythm,
        int lag,
        @Nullable Area area,
        int fiscalStart) {

    /** Up to this day of a month, a survey's figure for the month is not out yet. */
    private static final int EARLY = 12;
    /** So many years back, a time without a year belongs to the year spoken of. */
    private static final int HISTORIC = 10;

    /** Where a clause looks. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        UNKNOWN
    }

    public Reference {
        Objects.requireNonNull(tense);
        if (fiscalStart < 1 || fiscalStart > 12) {
            throw new IllegalArgumentException("no month " + fiscalStart);
        }
    }

    /** Counted from the publication date and nothing else. */
    public static Reference on(@Nullable LocalDate published) {
        return new Reference(published, Tense.UNKNOWN, null, null, 1, null, 1);
    }

    public Reference with(Tense other) {
        return new Reference(published, other, anchor, rhythm, lag, area, fiscalStart);
    }

    public Reference with(@Nullable Period other) {
        return new Reference(published, tense, other, rhythm, lag, area, fiscalStart);
    }

    public Reference with(@Nullable Rhythm other, int periods) {
        return new Reference(published, tense, anchor, other, periods, area, fiscalStart);
    }

    public Reference with(@Nullable Area other, int firstMonth) {
        return new Reference(published, tense, anchor, rhythm, lag, other, firstMonth);
    }

    /** What {@code said} means from here. */
    public Resolved resolve(Said said) {
        return new Resolver(this).resolve(said);
    }

    /** Whether what is spoken of lies so far back that times without a year belong to it. */
    boolean historic() {
        return anchor != null && published != null && anchor.last().isBefore(published.minusYears(HISTORIC));
    }

    /** The period of a figure that names none: for a moment the article's month, else the latest that can be known. */
    public @Nullable Period unsaid(boolean pointInTime) {
        if (published == null) {
            return null;
        }
        return pointInTime || rhythm == null ? Period.month(YearMonth.from(published)) : latest(rhythm, lag, published);
    }

    /** The latest period whose figure can be known: {@code lag} periods before the one that holds {@code published}. */
    public static Period latest(Rhythm rhythm, int lag, LocalDate published) {
        return switch (rhythm) {
            case DAY -> Period.day(published.minusDays(lag));
            case WEEK -> Period.week(published.minusWeeks(lag));
            case MONTH ->
                Period.month(YearMonth.from(published)
                        .minusMonths(lag == 0 && published.getDayOfMonth() <= EARLY ? 1 : lag));
            case QUARTER ->
                Period.quarter(published.getYear(), (published.getMonthValue() + 2) / 3)
                        .plus(-lag);
            case YEAR -> Period.year(published.getYear() - lag);
            case MEETING -> Period.month(YearMonth.from(published));
        };
    }

    /** What a figure for {@code figure} is measured against where it is compared with {@code compared}. */
    public static Basis basisAgainst(Period figure, Period compared) {
        boolean alike = figure.grain() == compared.grain();
        if (alike && figure.plusYears(-1).equals(compared)) {
            return Basis.YOY;
        }
        if (!alike) {
            boolean sameMonths =
                    figure.grain() == Grain.DAYS && figure.plusYears(-1).first().equals(compared.first());
            return sameMonths ? Basis.YOY : Basis.SINCE;
        }
        boolean next = figure.before().equals(compared) || figure.plus(-1).equals(compared);
        return switch (figure.grain()) {
            case DAY -> next ? Basis.DOD : Basis.SINCE;
            case WEEK -> next ? Basis.WOW : Basis.SINCE;
            case MONTH -> next ? Basis.MOM : Basis.SINCE;
            case QUARTER -> next ? Basis.QOQ : Basis.SINCE;
            case MONTHS ->
                next && figure.lastMonth().equals(figure.firstMonth().plusMonths(2)) ? Basis.QOQ : Basis.SINCE;
            default -> Basis.SINCE;
        };
    }
}
