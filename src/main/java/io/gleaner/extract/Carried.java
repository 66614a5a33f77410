package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives a figure that names no period the one the text is about, or else the latest that can be known. */
final class Carried {
    /** After how many months what is told of now is of another time. */
    private static final int BYGONE = 9;

    /** How many words may name the good between its sum and the year that brings it. */
    private static final int GOOD = 4;

    /** Within how many words behind a figure it is told who had expected it. */
    private static final int RELATIVE = 6;

    /** What tells of things to come, and not of what was expected of those that have. */
    private static final String[] AHEAD = {
        "will",
        "could",
        "may",
        "might",
        "can",
        "should",
        "path",
        "see",
        "sees",
        "expect",
        "expects",
        "predicts",
        "projects"
    };

    private final Dating dating;
    private final Scene scene;
    private final Topic topic;
    private final Quotes quotes;
    private final Lengths lengths;
    private final Present present;
    private final @Nullable LocalDate published;

    Carried(Dating dating, Scene scene, Topic topic, Quotes quotes, @Nullable LocalDate published) {
        this.dating = dating;
        this.scene = scene;
        this.topic = topic;
        this.quotes = quotes;
        this.lengths = new Lengths(scene, topic, quotes, published);
        this.present = new Present(dating, scene, topic, published);
        this.published = published;
    }

    void settle(Draft draft, Catalogue.Entry entry) {
        if (upToNow(draft, entry)) {
            stand(draft);
        } else if (yearly(draft, entry)) {
            draft.doubt(0.9, "period", "told as what every year brings");
        } else if (present.is(draft, entry)) {
            stand(draft);
        } else if (draft.status == Status.FORECAST) {
            forecast(draft, entry);
        } else if (!measuredByMonths(draft)
                && (draft.status == Status.ACTUAL && entry.quoted()
                        || quotes.isDaysMove(draft)
                        || quotes.isDaysLevel(draft))) {
            take(draft, quotes.day(), 0.9, "the day of trading that is spoken of");
        } else {
            outcome(draft, entry);
        }
    }

    /** Whether a move has gone on since some time, and so up to now: {@code prices have fallen by 20% since 2021}. */
    private boolean upToNow(Draft draft, Catalogue.Entry entry) {
        int to = draft.amount.to();
        boolean counted =
                switch (entry.kind()) {
                    case RATE, COUNT, FLOW, BALANCE -> true;
                    default -> false;
                };
        return draft.measure != Measure.LEVEL
                && !counted
                && !entry.quoted()
                && !quotes.isTraded(draft)
                && draft.status == Status.ACTUAL
                && scene.says(to, Math.min(scene.to, to + RELATIVE), "since")
                && scene.says(scene.clauseFrom(draft.amount.core()), draft.amount.from(), "has", "have")
                && scene.commas(to, Math.min(scene.to, to + RELATIVE)) == 0;
    }

    /** Gives a sum that stands the month of the text. */
    void stand(Draft draft) {
        take(
                draft,
                published == null ? null : Period.month(YearMonth.from(published)),
                1,
                "what stands as the text is written");
    }

    /** Whether a statistics office's figure is told of what is quoted too: {@code Gasoline prices fell 3.1% month over month}. */
    private boolean measuredByMonths(Draft draft) {
        int to = scene.nextAmount(draft);
        for (var basis : scene.bases) {
            boolean months =
                    switch (basis.sense().basis()) {
                        case MOM, YOY -> true;
                        default -> false;
                    };
            if (months && basis.from() >= draft.amount.to() && basis.to() <= to) {
                return scene.borders(draft.amount.to(), basis.from()) == 0 && toldByMonth();
            }
        }
        return false;
    }

    /** Whether the text tells figures by the month. */
    private boolean toldByMonth() {
        return topic.timeline.period != null && topic.timeline.period.grain() == Period.Grain.MONTH;
    }

    /** Whether a sum is what every year brings, and no one period's: {@code makes 115,000 tonnes a year}. */
    private boolean yearly(Draft draft, Catalogue.Entry entry) {
        int at = draft.amount.to();
        while (at < scene.to
                && at - draft.amount.to() < GOOD
                && scene.tokens.kind(at) == Tokens.Kind.WORD
                && !scene.everyYear(at)) {
            at++;
        }
        return (scene.everyYear(at) || annual(draft))
                && entry.kind() == Catalogue.Kind.FLOW
                && draft.measure == Measure.LEVEL
                && (Goods.isPhysical(draft) || draft.unit != null && draft.unit.isCurrency());
    }

    /** Whether the name says that every year brings it, and the verb that it still does: {@code annual investment is $2 billion}. */
    private boolean annual(Draft draft) {
        var term = draft.term;
        return term != null
                && term.to() <= draft.amount.from()
                && scene.tokens.isAny(term.from() - 1, "annual", "yearly")
                && scene.says(term.to(), draft.amount.from(), "is", "are", "averages", "totals");
    }

    private static void take(Draft draft, @Nullable Period period, double factor, String why) {
        draft.period = period;
        draft.doubt(factor, "period", why);
    }

    /** What is expected is for the period of the outcome it is held against, else for the one forecast before. */
    private void forecast(Draft draft, Catalogue.Entry entry) {
        var last = topic.last;
        boolean ahead = last != null && toCome(draft, last);
        boolean outcome = last != null && last.measures(entry) && topic.sentence() - topic.lastSentence <= 1 && !ahead;
        boolean another = last != null
                && last.period != null
                && last.period.grain() == Period.Grain.DAY
                && !Objects.equals(last.item, draft.item);
        if (published != null && quotes.isTraded(draft) && scene.tokens.is(draft.amount.to(), "weekly")) {
            take(draft, Period.week(published), 1, "the week that is not over");
        } else if (another && outcome && published != null) {
            take(draft, Period.day(published), 0.9, "the day of the text");
        } else if (last != null && last.period != null && outcome) {
            take(draft, topic.timeline.newest(last.period), 0.9, "as the outcome before it");
        } else if (last != null
                && last.period != null
                && !ahead
                && goesOn(draft, entry, last)
                && !history(last.period)) {
            take(draft, last.period, 0.9, "as the sentence before");
        } else if (topic.timeline.forecast != null
                && !lengths.isTooShort(entry, topic.timeline.forecast)
                && (entry.pointInTime() || topic.timeline.forecast.grain() != Period.Grain.DAY)) {
            take(draft, topic.timeline.forecast, 0.9, "as the forecast before");
        } else if (topic.timeline.period != null
                && dating.ahead(topic.timeline.period)
                && topic.timeline.period.grain().compareTo(Period.Grain.MONTH) > 0) {
            take(draft, topic.timeline.period, 0.9, "as the text before");
        } else if (topic.timeline.period != null && hadBeen(draft.amount)) {
            take(draft, topic.timeline.newest(topic.timeline.period), 0.85, "as the outcome that was expected");
        } else {
            draft.doubt(0.75, "period", "none is named");
        }
    }

    /** Whether a figure had been expected: {@code Analysts had forecast 3.5%}, {@code the 3.5% growth that analysts had forecast}. */
    private boolean hadBeen(Amount amount) {
        return scene.says(scene.from, amount.from(), "had")
                || scene.says(amount.to(), Math.min(scene.to, amount.to() + RELATIVE), "had");
    }

    /** Whether only what may come is told after what has come: {@code inflation could climb to 8%}. */
    private boolean toCome(Draft draft, Draft last) {
        return last.status == Status.ACTUAL
                && !hadBeen(draft.amount)
                && scene.says(scene.clauseFrom(draft.amount.core()), draft.amount.core(), AHEAD);
    }

    /** Whether a year is over, so that nothing is expected for it any more. */
    private boolean history(Period period) {
        return isYear(period) && dating.isOver(period);
    }

    private static boolean isYear(Period period) {
        return period.grain() == Period.Grain.YEAR || period.grain() == Period.Grain.FISCAL_YEAR;
    }

    private void outcome(Draft draft, Catalogue.Entry entry) {
        var last = topic.last;
        boolean held = entry.kind() == Catalogue.Kind.POLICY;
        if (ofPact()) {
            draft.doubt(0.9, "period", "a year of an agreement, which no calendar knows");
        } else if (last != null
                && last.period != null
                && !held
                && topic.timeline.namedAt <= topic.lastSentence
                && begun(entry, last.period)
                && goesOn(draft, entry, last)) {
            take(draft, topic.timeline.newest(last.period), 0.9, "as the sentence before");
        } else if (held && topic.timeline.meeting != null && atMeeting()) {
            take(draft, topic.timeline.meeting, 0.9, "at the meeting that the text has dated");
        } else if (isSize(draft)) {
            draft.doubt(0.9, "period", "how large an economy is, in no year that is told");
        } else if (byTheWay(draft, entry)) {
            draft.doubt(0.9, "period", "none is named, and the text is about something else");
        } else if (draft.status != Status.ACTUAL && !replaced(draft)) {
            draft.doubt(0.75, "period", "none is named");
        } else if (topic.timeline.period != null
                && !held
                && begun(entry, topic.timeline.period)
                && !(bygone(topic.timeline.period) && current(draft))
                && !sinceThen(draft)
                && lengths.suit(draft, entry, topic.timeline.period)) {
            take(draft, topic.timeline.newest(topic.timeline.period), 0.9, "as the text before");
        } else if (topic.timeline.forecast != null && isYear(topic.timeline.forecast) && estimated(draft)) {
            take(draft, topic.timeline.forecast, 0.9, "as the forecast before");
        } else if (published != null && (entry.pointInTime() || entry.rhythm() != Catalogue.Rhythm.YEAR)) {
            var latest = dating.reference(draft, entry, null).unsaid(entry.pointInTime());
            take(draft, latest, 0.85, "none is named: the latest that can be known");
        } else {
            draft.doubt(0.75, "period", "none is named");
        }
    }

    /** Whether a sentence begins with what a figure of the text replaced: {@code It was revised from a first reading of 0.1%}. */
    private boolean replaced(Draft draft) {
        return draft.status == Status.SUPERSEDED && scene.amounts.get(0).equals(draft.amount);
    }

    /** Whether the sentence points back to a meeting: {@code voted at the meeting to keep rates at 3%}. */
    private boolean atMeeting() {
        for (int i = scene.from; i + 1 < scene.to; i++) {
            if (scene.tokens.isAny(i, "the", "that") && scene.tokens.is(i + 1, "meeting")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence is about a year that only an agreement counts: {@code in the third year of the grain accord}. */
    private boolean ofPact() {
        return scene.times.stream()
                .anyMatch(time -> time.aside() == Said.Aside.STREAK
                        && scene.tokens.is(time.to() - 1, "year")
                        && scene.tokens.is(time.to(), "of"));
    }

    /** Whether a sum is only estimated, as what is expected is: {@code estimates of the crop were revised to 5.8 million tonnes}. */
    private boolean estimated(Draft draft) {
        return Goods.isPhysical(draft)
                && draft.entry != null
                && draft.entry.kind() == Catalogue.Kind.FLOW
                && scene.says(
                        scene.clauseFrom(draft.amount.core()),
                        draft.amount.from(),
                        "estimate",
                        "estimates",
                        "estimated");
    }

    /** Whether a period was over long before the text. */
    private boolean bygone(Period period) {
        return published != null && period.last().isBefore(published.minusMonths(BYGONE));
    }

    /** Whether a figure is told of what has happened up to now: {@code inflation has fallen to 7%}. */
    private boolean current(Draft draft) {
        for (int i = scene.clauseFrom(draft.amount.core()); i < draft.amount.from(); i++) {
            if (scene.tokens.isAny(i, "has", "have", "is", "are", "stands", "remains")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a level is told as what came after the figures before: {@code Prices have since steadied at $18}. */
    private boolean sinceThen(Draft draft) {
        int clause = scene.clauseFrom(draft.amount.core());
        for (int i = clause + 1; draft.measure == Measure.LEVEL && i < draft.amount.from(); i++) {
            if (scene.tokens.is(i, "since") && scene.tokens.isAny(i - 1, "has", "have")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a period has begun, and for what stands there ended too. */
    private boolean begun(Catalogue.Entry entry, Period period) {
        boolean open = entry.kind() == Catalogue.Kind.STOCK && period.grain() == Period.Grain.MONTHS;
        return published == null || !(open ? period.last() : period.first()).isAfter(published);
    }

    /** Whether a sentence may be about the period of the one before. */
    private boolean goesOn(Draft draft, Catalogue.Entry entry, Draft last) {
        return !topic.timeline.lookedBack
                && !sinceThen(draft)
                && last.entry != null
                && last.period != null
                && (last.entry.rhythm() == entry.rhythm() || draft.status == Status.FORECAST)
                && draft.status == last.status
                && (lengths.suit(draft, entry, last.period) || continues(entry, last));
    }

    /** Whether the sentence before was about the same rate, so that it is told by the same periods, even by years. */
    private boolean continues(Catalogue.Entry entry, Draft last) {
        return entry.kind() == Catalogue.Kind.RATE
                && last.measures(entry)
                && last.measure == Measure.LEVEL
                && topic.sentence() - topic.lastSentence <= 1;
    }

    /** Whether a figure tells how large an economy is: {@code the country's GDP of $17 billion}. */
    private static boolean isSize(Draft draft) {
        return draft.code().equals("gdp") && draft.measure == Measure.LEVEL;
    }

    /** Whether a rate is mentioned in a text about other things, as of no period. */
    private boolean byTheWay(Draft draft, Catalogue.Entry entry) {
        return entry.kind() == Catalogue.Kind.RATE
                && draft.measure == Measure.LEVEL
                && draft.amount.role() != Amount.Role.TO
                && !titled(entry)
                && !(topic.last != null && topic.last.measures(entry));
    }

    private boolean titled(Catalogue.Entry entry) {
        return topic.headline != null
                && entry.indicator().equals(topic.headline.sense().indicator());
    }
}
