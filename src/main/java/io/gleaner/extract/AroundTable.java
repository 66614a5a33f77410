package io.gleaner.extract;

import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense.Head;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods that are said around a table: that of its figures, and that of the figures in brackets beside them. */
final class AroundTable {
    /** The fewest days that figures are added up over. */
    private static final int MONTH = 27;

    private final Rules rules;
    private final Topic topic;
    private final @Nullable LocalDate published;
    /** What is said of times before the table, the nearest first. */
    private final List<CaptionTimes> captions;

    private final @Nullable CaptionTimes title;
    /** Whether the table holds outcomes, so that none of its periods need be to come. */
    private final boolean actuals;
    /** Whether its periods are said to be to come. */
    private final boolean ahead;

    /** A period, how sure it is and why it is taken; no period where none can be told. */
    record Told(@Nullable Period period, double sureness, String why) {}

    AroundTable(Rules rules, Table table, Topic topic, @Nullable LocalDate published, boolean actuals) {
        this.rules = rules;
        this.topic = topic;
        this.published = published;
        this.actuals = actuals;
        this.captions = table.captions().stream()
                .filter(caption -> caption.start > 0)
                .map(CaptionTimes::new)
                .toList();
        this.title = table.captions().stream()
                .filter(caption -> caption.start == 0)
                .map(CaptionTimes::new)
                .findFirst()
                .orElse(null);
        this.ahead = table.captions().stream().anyMatch(caption -> caption.says(Head.AHEAD));
    }

    /** What a time means for a figure; {@code anchor} is what it is counted from. */
    @Nullable
    Period resolve(Draft draft, Catalogue.Entry entry, Said said, @Nullable Period anchor) {
        int fiscal =
                draft.area == null ? 1 : rules.catalogue().region(draft.area).fiscalStart();
        boolean expected = (draft.status == Status.FORECAST || draft.status == Status.TARGET) && !actuals;
        var reference = new Reference(
                published,
                ahead || expected ? Tense.FUTURE : Tense.PAST,
                anchor,
                entry.rhythm(),
                entry.lag(),
                draft.area,
                fiscal);
        var resolved = reference.resolve(said);
        return entry.pointInTime() ? resolved.moment() : resolved.period();
    }

    /**
     * The period that the section, the caption or the headline speaks of, else the latest that can be known.
     *
     * @param sum whether it is that of a figure beside others for parts of it
     */
    Told figures(Draft draft, Catalogue.Entry entry, boolean sum) {
        Period beside = null;
        for (var caption : captions) {
            var own = first(draft, entry, caption.bracketed(), null);
            beside = beside == null ? own : beside;
            var said = said(draft, entry, caption, sum, own, beside);
            if (said != null) {
                return new Told(said, 0.97, "said above the table");
            }
            if (own != null && isOut(draft, own.plusYears(1))) {
                return new Told(own.plusYears(1), 0.93, "the year after that of the figures in brackets");
            }
        }
        if (beside != null && beside.grain() == Period.Grain.YEAR) {
            return new Told(beside.plusYears(1), 0.9, "the year after that of the figures in brackets");
        }
        if (topic.timeline.period != null && suits(entry, topic.timeline.period)) {
            return new Told(topic.timeline.period, 0.92, "as the text before");
        }
        var titled = title == null ? null : said(draft, entry, title, sum, null, null);
        if (titled != null) {
            return new Told(titled, 0.92, "the headline says so");
        }
        if (published == null || draft.status == Status.TARGET) {
            return new Told(null, 0.85, "none is named");
        }
        var reference = new Reference(published, Tense.PAST, null, entry.rhythm(), entry.lag(), draft.area, 1);
        return new Told(reference.unsaid(entry.pointInTime()), 0.85, "none is named: the latest that can be known");
    }

    /** The first period that a caption names for the figures outside the brackets; null where it names none. */
    private @Nullable Period said(
            Draft draft,
            Catalogue.Entry entry,
            CaptionTimes caption,
            boolean sum,
            @Nullable Period own,
            @Nullable Period beside) {
        for (var time : caption.plain()) {
            var period = time.said() == null ? null : resolve(draft, entry, time.said(), null);
            if (period != null
                    && suits(entry, period)
                    && !period.equals(own)
                    && !period.equals(beside)
                    && !(sum && isPart(period))) {
                return period;
            }
        }
        return null;
    }

    /** The period of a figure in brackets: a caption names it, or the text has set figures beside those of the year before. */
    Told brackets(Draft draft, Catalogue.Entry entry, @Nullable Period figures) {
        for (var caption : captions) {
            var period = first(draft, entry, caption.bracketed(), figures);
            if (period != null) {
                return new Told(alike(period, figures), 0.95, "the text says which figures stand in brackets");
            }
        }
        boolean years = topic.timeline.comparesYears || figures != null && isYear(figures);
        return figures != null && years
                ? new Told(figures.plusYears(-1), 0.9, "the year before, as in the text")
                : new Told(null, 0.85, "it is not said what stands in brackets");
    }

    /** The part of a year that is meant where the figures beside are for such a part of the next: {@code for the 1986 period, in brackets}. */
    private static Period alike(Period year, @Nullable Period figures) {
        var before = figures == null || year.grain() != Period.Grain.YEAR ? null : figures.plusYears(-1);
        boolean within = before != null
                && !before.first().isBefore(year.first())
                && !before.last().isAfter(year.last());
        return within && before != null ? before : year;
    }

    /** Whether figures for a period can be out: it is over, or expected, or a season under way. */
    private boolean isOut(Draft draft, Period period) {
        return published == null
                || draft.status == Status.FORECAST
                || period.last().isBefore(published)
                || period.grain() == Period.Grain.FISCAL_YEAR && period.first().isBefore(published);
    }

    /** The first of some times that can be a period of the indicator. */
    private @Nullable Period first(
            Draft draft, Catalogue.Entry entry, List<TimeMention> times, @Nullable Period anchor) {
        for (var time : times) {
            var period = time.said() == null ? null : resolve(draft, entry, time.said(), anchor);
            if (period != null && suits(entry, period)) {
                return period;
            }
        }
        return null;
    }

    private static boolean isYear(Period period) {
        return period.grain() == Period.Grain.YEAR || period.grain() == Period.Grain.FISCAL_YEAR;
    }

    private static boolean isPart(Period period) {
        return switch (period.grain()) {
            case DAY, DAYS, WEEK, MONTH, QUARTER, HALF -> true;
            case MONTHS, YEAR, FISCAL_YEAR, YEARS -> false;
        };
    }

    /** Whether an indicator is told by periods of that length. */
    private static boolean suits(Catalogue.Entry entry, Period period) {
        return switch (period.grain()) {
            case DAYS, DAY ->
                ChronoUnit.DAYS.between(period.first(), period.last()) >= MONTH
                        || entry.rhythm() == Catalogue.Rhythm.DAY
                        || entry.rhythm() == Catalogue.Rhythm.WEEK
                        || entry.kind() == Catalogue.Kind.STOCK;
            case WEEK -> entry.rhythm() == Catalogue.Rhythm.WEEK || entry.pointInTime();
            default -> true;
        };
    }
}
