package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells a market's quotes from other prices: what is traded moves from day to day, unless the text says otherwise. */
final class Quotes {
    /** What a market does not move by in a day, in percent. */
    private static final BigDecimal MOST = BigDecimal.valueOf(15);

    /** The last day of the week on which markets trade; Monday is 1. */
    private static final int FRIDAY = 5;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final @Nullable LocalDate published;

    Quotes(Catalogue catalogue, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.published = published;
    }

    /** Whether the draft is about something that is quoted day by day. */
    boolean isTraded(Draft draft) {
        var entry = draft.entry;
        return entry != null
                && entry.rhythm() == Catalogue.Rhythm.DAY
                && (!draft.code().equals("price")
                        || draft.item != null && catalogue.kinds(draft.item).contains("traded"));
    }

    /** Whether the draft is a move of a trading day: a plain one, in no report of a month's prices. */
    boolean isDaysMove(Draft draft) {
        return draft.measure != Measure.LEVEL
                && draft.status == Status.ACTUAL
                && draft.moved
                && isTraded(draft)
                && isWithinDay(draft)
                && !topic.isAboutPrices();
    }

    /** Whether a move may be a day's: no other than a quote, or neither a leap nor told in the perfect tense. */
    boolean isWithinDay(Draft draft) {
        boolean day = draft.period == null || draft.period.grain() == Period.Grain.DAY;
        return !day || !isTraded(draft) || !leap(draft) && !perfect(draft);
    }

    /** Whether the draft is a quote in a text about a day of trading. */
    boolean isDaysLevel(Draft draft) {
        return draft.measure == Measure.LEVEL
                && draft.status == Status.ACTUAL
                && (topic.timeline.tradingDay != null || isQuoted(draft))
                && isTraded(draft)
                && !topic.isAboutPrices();
    }

    /** Whether the words at a level tell what a market did at it: {@code Brent settled at $92}. */
    private boolean isQuoted(Draft draft) {
        int core = draft.amount.core();
        return scene.cue(Signal.QUOTED, scene.clauseFrom(core), scene.clauseTo(core)) != null;
    }

    /** The day of trading that the text is about: the one it names, else the last weekday up to when it was published; null where it has none. */
    @Nullable
    Period day() {
        return topic.timeline.tradingDay != null || published == null
                ? topic.timeline.tradingDay
                : Period.day(
                        published.minusDays(Math.max(0, published.getDayOfWeek().getValue() - FRIDAY)));
    }

    private static boolean leap(Draft draft) {
        return draft.value != null
                && draft.measure == Measure.GROWTH
                && draft.value.abs().compareTo(MOST) > 0;
    }

    /** Whether a move goes on to the level it led to, or is told once more, as those of a day are: {@code had risen 20 points to 10,847}. */
    private boolean leadsOn(Draft draft) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        if (next <= 0 || next >= scene.amounts.size()) {
            return false;
        }
        var level = scene.amounts.get(next);
        return level.role() == Amount.Role.TO || scene.tokens.is(level.from() - 1, "or");
    }

    /** Whether the verb tells what has come about over a time: {@code oil has gained 12 percent}. */
    private boolean perfect(Draft draft) {
        var tokens = scene.tokens;
        for (int i = draft.amount.core() - 1; i >= Math.max(scene.from, draft.amount.core() - 6); i--) {
            if (tokens.isAny(i, "has", "have", "'ve") || tokens.is(i, "had") && !leadsOn(draft)) {
                return true;
            }
            if (tokens.kind(i) == Tokens.Kind.SYMBOL) {
                return false;
            }
        }
        return false;
    }
}
