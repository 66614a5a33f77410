package io.gleaner.cli;

import io.gleaner.fact.Area;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Said;
import io.gleaner.mention.Sentence;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates the times of one article in the order of the text, each in the light of those said before it. */
final class Timing {
    private static final int FAR = 60;

    private final Rules rules;
    private final @Nullable LocalDate published;
    private @Nullable Period spoken;

    Timing(Rules rules, @Nullable LocalDate published) {
        this.rules = rules;
        this.published = published;
    }

    /** What the times of the next sentence mean, one for each; null for those that are none or cannot be told. */
    List<@Nullable Period> of(Sentence sentence, @Nullable Area area) {
        var reference = Reference.on(published)
                .with(area, area == null ? 1 : rules.catalogue().region(area).fiscalStart());
        var times = sentence.times();
        boolean past = !times.isEmpty() && sentence.isPast();
        List<@Nullable Period> periods = new ArrayList<>(times.size());
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            var said = time.said();
            if (said == null || said instanceof Said.Now) {
                periods.add(null);
                continue;
            }
            var tense = tense(time, said, past);
            boolean counts = isRelative(said) && !(isFromNow(said, time, sentence) && published != null);
            var anchor = counts ? anchor(said, times, periods, reference) : null;
            var meant = reference.with(tense).with(anchor).resolve(said);
            if (past && said instanceof Said.Date && isFar(meant.period())) {
                meant = reference.with(Tense.PAST).resolve(said);
            }
            boolean year = said instanceof Said.Running && isYear(meant.window(), reference.fiscalStart());
            var period = year ? meant.window() : meant.period();
            periods.add(period == null ? unanchored(said, reference) : period);
        }
        for (int i = 0; i < times.size(); i++) {
            var period = periods.get(i);
            if (period != null && isSpokenOf(times.get(i), period)) {
                spoken = period;
            }
        }
        return periods;
    }

    /** Where a time looks; days are near their article whatever its tense. */
    private static Tense tense(TimeMention time, Said said, boolean past) {
        boolean ahead = time.ahead() && !(past && said instanceof Said.Weekday);
        if (ahead || time.lead() == TimeMention.Lead.BY) {
            return Tense.FUTURE;
        }
        return past && said instanceof Said.Part ? Tense.PAST : Tense.UNKNOWN;
    }

    /** Whether a day lies so far ahead that a sentence about the past hardly means it. */
    private boolean isFar(@Nullable Period day) {
        return day != null && published != null && day.first().isAfter(published.plusDays(FAR));
    }

    /** A year from the present one where no period is spoken of that {@code a year earlier} could be counted from. */
    private static @Nullable Period unanchored(Said said, Reference reference) {
        return said instanceof Said.Against against && against.grain() == Grain.YEAR
                ? reference.resolve(new Said.Shifted(Grain.YEAR, against.n())).period()
                : null;
    }

    /** Whether a time counts from the day of the article, as {@code three months ago} does unless it is what a figure is compared with. */
    private static boolean isFromNow(Said said, TimeMention time, Sentence sentence) {
        boolean ago = said instanceof Said.Against against && !(against.grain() == Grain.YEAR && against.n() == -1);
        return ago && sentence.tokens().is(time.to() - 1, "ago") && !sentence.isCompared(time);
    }

    /** Whether a window is a whole calendar or fiscal year: {@code the year ended March} of Japan. */
    private static boolean isYear(@Nullable Period window, int fiscalStart) {
        return window != null
                && window.firstMonth().plusMonths(11).equals(window.lastMonth())
                && window.first().getDayOfMonth() == 1
                && (window.firstMonth().getMonthValue() == fiscalStart || window.grain() == Grain.YEAR);
    }

    private static boolean isRelative(Said said) {
        return said instanceof Said.Against
                || said instanceof Said.Neighbour
                || said instanceof Said.Same
                || said instanceof Said.Spoken
                || said instanceof Said.ThePeriod;
    }

    /** The period that a relative time counts from: the last before it in the sentence, the next behind it, or an earlier sentence's. */
    private @Nullable Period anchor(
            Said said, List<TimeMention> times, List<@Nullable Period> before, Reference reference) {
        boolean fine = said instanceof Said.Against against && against.grain() == Grain.DAY;
        for (int i = before.size() - 1; i >= 0; i--) {
            var period = before.get(i);
            if (period != null && (fine || isSpokenOf(times.get(i), period))) {
                return period;
            }
        }
        for (int i = before.size() + 1; i < times.size() && !fine; i++) {
            var next = times.get(i);
            if (next.said() != null && !isRelative(next.said())) {
                var period = reference.resolve(next.said()).period();
                if (period != null && isSpokenOf(next, period)) {
                    return period;
                }
            }
        }
        return fine ? null : spoken;
    }

    /** Whether figures can be for a period; the day of a report is none. */
    private static boolean isSpokenOf(TimeMention time, Period period) {
        return time.isPeriod() && time.lead() != TimeMention.Lead.SINCE && period.grain() != Grain.DAY;
    }
}
