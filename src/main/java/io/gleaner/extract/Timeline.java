package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.fact.Status;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue.Kind;
import io.gleaner.rule.Catalogue.Rhythm;
import io.gleaner.rule.Sense.Signal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The periods an article has been speaking of, sentence by sentence. */
final class Timeline {
    /** In how many sentences from the headline on the day of a market report is named. */
    private static final int LEAD = 3;
    /** A month that was over so many months before the text is not the one that a sentence in passing names. */
    private static final int NEXT = 8;
    /** A period that was over so many years before the text is history, and no figure without a period is for it. */
    private static final int HISTORY = 2;
    /** How many days may lie between a day of trading and the text about it. */
    private static final int RECENT = 4;

    /** The indicators that are quoted day by day. */
    private static final Set<String> MARKETS = Set.of("stock_index", "exchange_rate", "bond_yield", "interbank_rate");

    /** What follows {@code had} in the past perfect without ending in {@code ed}. */
    private static final String[] PARTICIPLES = {
        "been", "hit", "risen", "fallen", "grown", "shrunk", "sunk", "slid", "lost", "cut", "gone", "come", "stood",
        "run"
    };

    private final @Nullable LocalDate published;
    /** The latest period of each length that figures were reported for. */
    private final Map<Grain, Period> reported = new EnumMap<>(Grain.class);

    /** The period the headline or the sentence before spoke of. */
    @Nullable
    Period period;
    /** The sentence without figures that named it last, where it told of an indicator; 0 where none did. */
    int namedAt;
    /** The period of the forecast made last. */
    @Nullable
    Period forecast;
    /** The day of trading that the text is about; null where it names none. */
    @Nullable
    Period tradingDay;
    /** The month of the last meeting that the text has dated; null where it has dated none. */
    @Nullable
    Period meeting;
    /** Whether the text's figures are set beside those of the year before rather than of the period before. */
    boolean comparesYears;
    /** Whether the text names crop seasons by their two years. */
    boolean countsSeasons;
    /** Whether the last figures only looked back from the story. */
    boolean lookedBack;

    Timeline(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The latest period of that length that the text reports figures for: what it says of an older one, it says in passing. */
    Period newest(Period of) {
        var latest = reported.get(of.grain());
        return latest != null && latest.last().isAfter(of.last()) ? latest : of;
    }

    /** Whether figures for that period have been reported. */
    boolean reports(Period of) {
        return of.equals(reported.get(of.grain()));
    }

    /** Takes in a sentence that has been read, the {@code sentence}th of the article. */
    void listen(Scene scene, List<Draft> drafts, boolean title, int sentence) {
        if (title || drafts.isEmpty()) {
            name(scene, title, sentence);
        }
        if (!drafts.isEmpty()) {
            lookedBack = background(scene);
        }
        meet(scene);
        countsSeasons = countsSeasons || Seasons.named(scene);
        for (int i = 0; i < drafts.size(); i++) {
            compare(drafts.get(i), drafts.subList(0, i));
        }
        var ends = new Ends(scene);
        for (var draft : drafts) {
            if (!draft.isRefused() && draft.entry != null && !ends.isStart(draft.amount)) {
                lookedBack |= draft.time != null && (!draft.time.isPeriod() || opensWithLast(scene, draft.time));
                if (!setBeside(scene, draft)) {
                    take(draft);
                    goOn(draft, drafts);
                }
                return;
            }
        }
    }

    /** Takes the later periods that a sentence goes on to: {@code rose 0.5% in July but fell 0.8% in August}. */
    private void goOn(Draft first, List<Draft> drafts) {
        for (var draft : drafts) {
            var of = draft.period;
            if (!draft.isRefused()
                    && of != null
                    && first.period != null
                    && draft.periodSaid
                    && draft.relation != Draft.Relation.COMPARED
                    && draft.status == Status.ACTUAL
                    && draft.measures(first.entry)
                    && of.grain() == first.period.grain()
                    && of.last().isAfter(first.period.last())
                    && !(published != null && of.last().isAfter(published))) {
                take(draft);
            }
        }
    }

    /** Takes in a meeting that was held: {@code minutes of the July 28-29 meeting}. */
    private void meet(Scene scene) {
        for (var time : scene.times) {
            boolean named = scene.tokens.is(time.to(), "meeting") || scene.tokens.is(time.to() + 1, "meeting");
            if (!named || !time.isPeriod() || time.said() == null) {
                continue;
            }
            var held = Reference.on(published)
                    .with(Reference.Tense.PAST)
                    .resolve(time.said())
                    .period();
            if (held != null && held.firstMonth().equals(held.lastMonth()) && isNews(held)) {
                meeting = Period.month(held.firstMonth());
            }
        }
    }

    /** Whether a sentence begins with what was the year before: {@code Last year's harvest totalled 7 million tonnes}. */
    private static boolean opensWithLast(Scene scene, TimeMention time) {
        return time.from() == scene.from
                && scene.possessive(time.to())
                && time.said() instanceof Said.Whole whole
                && whole.year().kind() == Said.YearKind.SHIFT;
    }

    /** Whether a level is only set beside one that was told before: {@code The deficit compares with 1.7 billion in 1986}. */
    private static boolean setBeside(Scene scene, Draft draft) {
        return draft.measure == Measure.LEVEL
                && draft.status == Status.ACTUAL
                && scene.cue(Signal.COMPARED, scene.from, draft.amount.from()) != null;
    }

    /** Learns from the first comparison of a figure, if it names both its periods, how far apart they lie. */
    private void compare(Draft draft, List<Draft> before) {
        var beside = draft.relation == Draft.Relation.COMPARED ? draft.related : null;
        if (beside == null || OtherSides.place(draft, beside, before) > 0) {
            return;
        }
        if (draft.periodSaid && draft.period != null && beside != null && beside.period != null) {
            boolean year = beside.period.plusYears(-1).equals(draft.period);
            boolean next = beside.period.plus(-1).equals(draft.period);
            if (year != next) {
                comparesYears = year;
            }
        }
    }

    /** Takes the first time that a headline or a sentence without figures names. */
    private void name(Scene scene, boolean title, int sentence) {
        for (var time : scene.times) {
            if (!time.isPeriod()
                    || time.said() == null
                    || time.lead() != TimeMention.Lead.PLAIN
                    || scene.possessive(time.to())) {
                continue;
            }
            if (sentence > LEAD && (time.said() instanceof Said.Weekday || time.said() instanceof Said.Date)) {
                return;
            }
            var named = Reference.on(published)
                    .with(Reference.Tense.PAST)
                    .resolve(time.said())
                    .period();
            if (named != null && isNews(named) && !toCome(time, named)) {
                boolean coarse = named.grain() != Grain.DAY && named.grain() != Grain.WEEK;
                if (coarse && (period == null || !title && !named.last().isBefore(period.last()))) {
                    period = named;
                    boolean opens = time.from() - scene.from <= 1 && !scene.terms.isEmpty();
                    namedAt = title || !opens ? namedAt : sentence;
                }
                boolean leading = sentence <= LEAD && named.grain() == Grain.DAY;
                if (leading && (!scene.goods.isEmpty() || ofMarkets(scene))) {
                    trade(named);
                }
            }
            return;
        }
    }

    /** Whether a month or quarter without a year, past so long ago, is rather the next: {@code cargoes for September} in August. */
    private boolean toCome(TimeMention time, Period past) {
        return published != null
                && time.said() instanceof Said.Part part
                && part.year().kind() == Said.YearKind.OPEN
                && past.last().isBefore(published.minusMonths(NEXT));
    }

    /** Whether a period has begun and is not history. */
    private boolean isNews(Period period) {
        return published == null
                || !period.first().isAfter(published) && !period.last().isBefore(published.minusYears(HISTORY));
    }

    /** Whether a sentence is about what is traded, whose day it names. */
    static boolean ofMarkets(Scene scene) {
        for (var term : scene.terms) {
            var indicator = term.sense().indicator();
            if (indicator != null && MARKETS.contains(indicator.code())) {
                return true;
            }
        }
        return scene.cue(Signal.LISTED, scene.from, scene.to) != null;
    }

    /** Takes the period that the first figure of a sentence names. */
    private void take(Draft draft) {
        var of = draft.period;
        if (draft.time == null || of == null) {
            return;
        }
        boolean ahead = draft.status == Status.FORECAST
                && (published == null || !of.last().isBefore(published));
        if (ahead) {
            forecast = of;
        }
        boolean decided = draft.entry != null && draft.entry.kind() == Kind.POLICY;
        boolean kept = period != null && (decided || ahead && reported.containsKey(period.grain()));
        if (lookedBack || draft.relation == Draft.Relation.COMPARED || kept) {
            return;
        }
        period = of;
        if (draft.status == Status.ACTUAL && (published == null || !of.last().isAfter(published))) {
            reported.put(of.grain(), newest(of));
            if (draft.entry != null && draft.entry.rhythm() == Rhythm.DAY) {
                trade(of);
            }
        }
    }

    private void trade(Period day) {
        boolean now = published == null || !day.last().isBefore(published.minusDays(RECENT));
        boolean latest = tradingDay == null || day.last().isAfter(tradingDay.last());
        boolean open = day.last().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        if (day.grain() == Grain.DAY && now && latest && open) {
            tradingDay = day;
        }
    }

    /** Whether a sentence looks back from the story, in the past perfect: {@code It had been 4.0% in January}. */
    private static boolean background(Scene scene) {
        int end = scene.amounts.isEmpty() ? scene.from : scene.amounts.get(0).from();
        for (int i = scene.from; i < end; i++) {
            if (scene.tokens.is(i, "had")
                    && i < end
                    && (scene.tokens.isAny(i + 1, PARTICIPLES)
                            || scene.tokens.text(i + 1).endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }
}
