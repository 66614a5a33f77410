package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.rule.Catalogue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by periods of what length a figure can be told: a price holds for a day, output for a quarter. */
final class Lengths {
    /** What few countries tell for a month. */
    private static final String OUTPUT = "gdp";

    private static final Set<String> TRADE = Set.of("exports", "imports", "trade_balance");

    /** The fewest days that figures are added up over which are told of more than once. */
    private static final int MONTH = 27;

    private final Scene scene;
    private final Topic topic;
    private final Quotes quotes;
    private final @Nullable LocalDate published;

    Lengths(Scene scene, Topic topic, Quotes quotes, @Nullable LocalDate published) {
        this.scene = scene;
        this.topic = topic;
        this.quotes = quotes;
        this.published = published;
    }

    /** Whether an indicator is told by periods of that length. */
    boolean suit(Draft draft, Catalogue.Entry entry, Period period) {
        boolean mean = entry.pointInTime() && averaged(draft);
        boolean moment = entry.pointInTime() && !mean;
        boolean level = draft.measure == Measure.LEVEL;
        boolean reading = level
                && switch (entry.kind()) {
                    case RATE, INDEX -> true;
                    case PRICE -> !mean;
                    default -> moment;
                };
        boolean sum = !moment || !level && !quotes.isTraded(draft);
        return switch (period.grain()) {
            case DAY -> entry.rhythm() == Catalogue.Rhythm.DAY || moment;
            case DAYS ->
                entry.rhythm() == Catalogue.Rhythm.DAY || moment || sum && (isLong(period) || trade(draft, entry));
            case WEEK -> entry.rhythm() == Catalogue.Rhythm.WEEK || moment;
            case MONTH ->
                entry.rhythm() != Catalogue.Rhythm.WEEK
                        && (!OUTPUT.equals(entry.indicator().code())
                                || topic.last != null && topic.last.measures(entry))
                        && (entry.rhythm() != Catalogue.Rhythm.QUARTER
                                || entry.kind() != Catalogue.Kind.FLOW
                                || level
                                || toldByMonth(entry));
            case QUARTER -> sum;
            case MONTHS -> sum && (entry.kind() != Catalogue.Kind.INDEX && !monthsMean(entry) || again(entry, period));
            case HALF, YEAR, FISCAL_YEAR, YEARS ->
                sum && !reading && (!moment && !monthsMean(entry) || lastYear(period));
        };
    }

    /** Whether what is told by the quarter cannot be expected for a time as short as that. */
    boolean isTooShort(Catalogue.Entry entry, Period period) {
        return entry.rhythm() == Catalogue.Rhythm.QUARTER
                && switch (period.grain()) {
                    case DAY, DAYS, WEEK, MONTH -> !toldByMonth(entry);
                    default -> false;
                };
    }

    /** Whether what is told by the quarter elsewhere was told by the month before: {@code Canada's GDP rose 0.1% in January}. */
    private boolean toldByMonth(Catalogue.Entry entry) {
        var last = topic.last;
        return last != null
                && last.measures(entry)
                && last.periodSaid
                && last.period != null
                && last.period.grain() == Period.Grain.MONTH;
    }

    /** Whether the sentence before was about the other side of the same trade, which customs offices count by the same days. */
    private boolean trade(Draft draft, Catalogue.Entry entry) {
        var last = topic.last;
        return last != null
                && draft.item == null
                && topic.sentence() - topic.lastSentence <= 1
                && TRADE.contains(entry.indicator().code())
                && TRADE.contains(last.code());
    }

    /** Whether the sentence before was about the same indicator and period. */
    private boolean again(Catalogue.Entry entry, Period period) {
        return topic.last != null && topic.last.measures(entry) && period.equals(topic.last.period);
    }

    private boolean lastYear(Period period) {
        return published == null || period.last().getYear() == published.getYear() - 1;
    }

    /** Whether a price is only known as a month's mean, such as that of houses. */
    static boolean monthsMean(Catalogue.Entry entry) {
        return entry.kind() == Catalogue.Kind.PRICE && !entry.pointInTime();
    }

    /** Whether a price is told as the mean over a time: {@code the average price per barrel fell to 14 dollars}. */
    private boolean averaged(Draft draft) {
        return draft.entry != null
                && draft.entry.kind() == Catalogue.Kind.PRICE
                && scene.says(scene.clauseFrom(draft.amount.core()), draft.amount.from(), "average", "averaged");
    }

    /** Whether a span of days is one that figures are added up over, as those of a season so far. */
    private static boolean isLong(Period days) {
        return ChronoUnit.DAYS.between(days.first(), days.last()) >= MONTH;
    }
}
