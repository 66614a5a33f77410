package io.gleaner.article;

import io.gleaner.article.Clue.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a text was most likely published, judged by the times it names: the month that agrees best with all of
 * them, and in it the middle of the days that none of them rules out. Where fewer than two of them speak for the year there is no
 * answer.
 */
final class Inference {
    private static final int IMPOSSIBLE = -1000;
    private static final int MONTHS = 12;
    private static final int ENOUGH = 2;

    private Inference() {}

    /** @param latest the day it cannot have been published after, null where unknown */
    static @Nullable LocalDate day(Collection<Clue> clues, @Nullable LocalDate latest) {
        var years = new TreeSet<Integer>();
        for (Clue clue : clues) {
            if (clue.year() > 0 && !clue.ahead()) {
                years.add(clue.year());
                years.add(clue.year() + 1);
            }
        }
        if (latest != null) {
            years.add(latest.getYear());
            years.add(latest.getYear() - 1);
        }
        YearMonth best = null;
        int most = Integer.MIN_VALUE;
        for (int year : years) {
            for (int month = 1; month <= MONTHS; month++) {
                var candidate = YearMonth.of(year, month);
                int agreement = agreement(candidate, clues, latest);
                if (agreement > most) {
                    best = candidate;
                    most = agreement;
                }
            }
        }
        if (best == null || (latest == null && support(best.getYear(), clues) < ENOUGH)) {
            return null;
        }
        return within(best, clues, latest);
    }

    private static int support(int year, Collection<Clue> clues) {
        int sum = 0;
        for (Clue clue : clues) {
            sum += clue.support(year);
        }
        return sum;
    }

    private static int agreement(YearMonth candidate, Collection<Clue> clues, @Nullable LocalDate latest) {
        int sum = 0;
        for (Clue clue : clues) {
            sum += clue.agreement(candidate);
        }
        if (latest != null) {
            int before = (latest.getYear() - candidate.getYear()) * MONTHS
                    + latest.getMonthValue()
                    - candidate.getMonthValue();
            sum += before < 0 ? IMPOSSIBLE : -8 * before;
        }
        return sum;
    }

    private static LocalDate within(YearMonth month, Collection<Clue> clues, @Nullable LocalDate latest) {
        int first = 1;
        int last = month.lengthOfMonth();
        if (latest != null && month.equals(YearMonth.from(latest))) {
            last = latest.getDayOfMonth();
        }
        for (Clue clue : clues) {
            boolean same = clue.kind() == Kind.MONTH
                    && clue.month() == month.getMonthValue()
                    && (clue.year() == 0 || clue.year() == month.getYear());
            if (same && clue.day() > 0 && clue.ahead()) {
                last = Math.min(last, clue.day());
            } else if (same) {
                first = Math.max(first, Math.min(clue.day(), month.lengthOfMonth()));
            }
        }
        return month.atDay(last < first ? first : (first + last + 1) / 2);
    }
}
