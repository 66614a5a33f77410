package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells the times that no figure was for: since when, of which base year, for delivery when, and when it was published. */
final class Passing {
    /** How far before a time the {@code since} may stand that leads to it. */
    private static final int SINCE = 12;
    /** How many words may lead from the day of a thing to its name. */
    private static final int NOUN = 4;
    /** How far behind a month the word may stand that makes it a contract's: {@code October WTI contract}. */
    private static final int CONTRACT = 4;

    /** What is named after the year it was made in. */
    private static final String[] LAWS = {"act", "treaty", "accord", "agreement", "law", "constitution", "convention"};

    /** What leads to the day on which a contract or bond ends. */
    private static final String[] EXPIRING = {"expiring", "expires", "expired", "maturing", "matures", "due"};

    /** What days are only counted in: {@code its first three-day win streak}. */
    private static final String[] STREAKS = {"win", "winning", "losing", "streak", "streaks"};

    /** What a year gives its name to. */
    private static final String[] EVENTS = {
        "crisis",
        "recession",
        "crash",
        "cup",
        "olympics",
        "election",
        "elections",
        "shock",
        "war",
        "earthquake",
        "tsunami"
    };

    /** How many words may name who made a forecast. */
    private static final int MAKER = 7;
    /** How many months ahead a contract may be that is named by its month alone. */
    private static final int NEXT = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Quotes quotes;
    private final @Nullable LocalDate published;

    Passing(Scene scene, Quotes quotes, @Nullable LocalDate published) {
        this.published = published;
        this.scene = scene;
        this.tokens = scene.tokens;
        this.quotes = quotes;
    }

    /** Whether a time is not when the draft's figure was. */
    boolean is(Draft draft, TimeMention time) {
        if (time.lead() == TimeMention.Lead.SINCE
                || sinceMonth(time)
                || sinceBefore(draft, time)
                || sinceAhead(draft, time)
                || appeared(draft, time)
                || named(time)
                || beforeEvent(time)
                || again(time)
                || saidThen(draft, time)
                || ofLaw(time)
                || tokens.is(time.from() - 1, "base")
                || tokens.is(time.from() - 2, "base")) {
            return true;
        }
        var entry = draft.entry;
        if (entry == null) {
            return false;
        }
        if (entry.kind() == Catalogue.Kind.STOCK
                && !Goods.isPhysical(draft)
                && draft.measure == Measure.LEVEL
                && time.said() instanceof Said.Window window
                && window.n() < 0) {
            return true;
        }
        if (quotes.isTraded(draft)
                && (delivered(time)
                        || tokens.isAny(time.to(), STREAKS)
                        || tokens.isAny(before(time), EXPIRING)
                        || !isDay(time) && reason(draft.amount.to(), time.from()))) {
            return true;
        }
        if (entry.pointInTime() || entry.rhythm() == Catalogue.Rhythm.WEEK) {
            return entry.kind() == Catalogue.Kind.POLICY
                    ? time.said() instanceof Said.Window window && window.n() < 0
                            || draft.amount.role() == Amount.Role.FROM && tokens.is(before(time), "effective")
                    : !quotes.isTraded(draft) && isDay(time) && told(time);
        }
        if (entry.rhythm() == Catalogue.Rhythm.MEETING && isDay(time)) {
            return !inForce(draft, time);
        }
        return time.said() instanceof Said.Now
                || time.said() instanceof Said.Shifted shifted
                        && shifted.grain() == Period.Grain.WEEK
                        && time.from() > scene.from
                || isDay(draft, time)
                        && !ofThatDay(draft, time)
                        && !(time.said() instanceof Said.Date && time.lead() == TimeMention.Lead.UNTIL);
    }

    /** Whether a time is a day, and the draft's figure is of something that no day has a figure of. */
    boolean isDay(Draft draft, TimeMention time) {
        var entry = draft.entry;
        return entry != null && !entry.pointInTime() && entry.rhythm() != Catalogue.Rhythm.WEEK && isDay(time);
    }

    /** Whether a day behind a duty is that from which it is levied: {@code imposed a 5% duty on Monday}, {@code takes effect on Friday}. */
    private boolean inForce(Draft draft, TimeMention time) {
        int from = draft.amount.to();
        if (time.from() < from || scene.commas(from, time.from()) > 0 || scene.borders(from, time.from()) > 0) {
            return false;
        }
        for (int i = from; i < time.from(); i++) {
            if (tokens.isAny(i, "effect", "force", "starting", "beginning", "effective", "from")) {
                return true;
            }
        }
        for (int i = scene.clauseFrom(draft.amount.core()); i < draft.amount.from(); i++) {
            if (tokens.isAny(i, "imposed", "imposes", "levied", "slapped")) {
                return tokens.is(time.from() - 1, "on");
            }
        }
        return false;
    }

    /** Whether what is measured is said to be a day's: {@code today's hog slaughter}. */
    private boolean ofThatDay(Draft draft, TimeMention time) {
        var term = draft.term;
        return term != null
                && scene.possessive(time.to())
                && term.from() > time.to()
                && term.from() - time.to() <= NOUN
                && scene.commas(time.to(), term.from()) == 0;
    }

    private static boolean isDay(TimeMention time) {
        return time.said() instanceof Said.Weekday
                || time.said() instanceof Said.Date
                || time.said() instanceof Said.Shifted shifted && shifted.grain() == Period.Grain.DAY;
    }

    /** Whether {@code since} leads to a time from afar: {@code the most since comparable records began in 1979}. */
    private boolean sinceBefore(Draft draft, TimeMention time) {
        int begin = time.from() >= draft.amount.to() ? draft.amount.to() : scene.from;
        for (int i = time.from() - 1; i >= Math.max(begin, time.from() - SINCE); i--) {
            if (tokens.is(i, "since")) {
                return !tokens.isAny(i - 1, "has", "have", "had");
            }
            if (tokens.kind(i) == Tokens.Kind.SYMBOL && !tokens.isSymbol(i, '$')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a year is only part of the name of what happened in it: {@code the 2008-09 financial crisis}. */
    private boolean named(TimeMention time) {
        int at = tokens.isAny(time.to(), "financial", "economic", "world", "oil") ? time.to() + 1 : time.to();
        return tokens.isAny(at, EVENTS) && !(time.said() instanceof Said.Part);
    }

    /** Whether a sentence opens with when it was said what would come: {@code In July, the minister said he would impose a 50% duty}. */
    private boolean saidThen(Draft draft, TimeMention time) {
        boolean set = draft.entry != null
                && (draft.entry.kind() == Catalogue.Kind.POLICY || draft.entry.kind() == Catalogue.Kind.PRICE);
        if (set || draft.status != Status.FORECAST || time.from() - scene.from > 1) {
            return false;
        }
        boolean said = false;
        for (int i = time.to(); i < draft.amount.from(); i++) {
            said |= tokens.isAny(i, "said", "announced", "threatened", "warned", "promised", "pledged")
                    && !tokens.isSymbol(i + 1, ',');
            if (said && tokens.is(i, "would")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time only tells how often it came about: {@code cut rates for the third time this year}. */
    private boolean again(TimeMention time) {
        int at = before(time);
        return tokens.isAny(
                        at,
                        "time",
                        "cut",
                        "hike",
                        "increase",
                        "rise",
                        "reduction",
                        "move",
                        "decline",
                        "fall",
                        "drop",
                        "gain")
                && tokens.isAny(
                        at - 1, "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    }

    /** Whether a time only counts to an event that is told behind it: {@code a day before total debt topped 40 trillion}. */
    private boolean beforeEvent(TimeMention time) {
        int next = time.to();
        return time.said() instanceof Said.Against
                && tokens.isAny(next - 1, "before", "after")
                && next < scene.to
                && tokens.kind(next) == Tokens.Kind.WORD
                && !tokens.isAny(
                        next, "to", "and", "or", "but", "in", "when", "while", "by", "on", "as", "at", "amid", "was",
                        "were");
    }

    /** Whether a time is in a clause that says since when: {@code Since the recession began in 2007, it has shed six million jobs}. */
    private boolean sinceAhead(Draft draft, TimeMention time) {
        return time.to() <= draft.amount.from()
                && time.from() < Since.clauseTo(scene)
                && draft.amount.from() > Since.clauseTo(scene);
    }

    /** Whether a time says when figures appeared: {@code projections published in December}, {@code a forecast made last May}. */
    private boolean appeared(Draft draft, TimeMention time) {
        int at = before(time);
        boolean ago = time.said() instanceof Said.Against || time.said() instanceof Said.Shifted;
        return tokens.isAny(at, "published", "released")
                || ago && tokens.isAny(at, "estimated", "reported", "announced", "forecast", "predicted", "projected")
                || isIssue(draft, at, time)
                || tokens.isAny(at, "agreed", "pledged") && tokens.is(time.to(), "to")
                || tokens.isAny(at, "made", "issued") && scene.cue(Signal.FORECAST, at - 2, at) != null
                || made(at);
    }

    /** Whether a forecast was made up to token {@code i}: {@code a forecast made by the Treasury}. */
    private boolean made(int i) {
        for (int at = i; at > Math.max(scene.from, i - MAKER) && tokens.kind(at) == Tokens.Kind.WORD; at--) {
            if (tokens.isAny(at, "made", "issued", "given", "published") && tokens.is(at + 1, "by")) {
                return scene.cue(Signal.FORECAST, at - 2, at) != null;
            }
        }
        return false;
    }

    /** Whether a year is part of a law's name: {@code the Tariff Act of 1930}, {@code the 1977 Emergency Powers Act}. */
    private boolean ofLaw(TimeMention time) {
        if (tokens.is(time.from() - 1, "of")) {
            return tokens.isAny(time.from() - 2, LAWS);
        }
        for (int i = time.to(); i < Math.min(scene.to, time.to() + CONTRACT) && tokens.capital(i); i++) {
            if (tokens.isAny(i, LAWS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a month or day is that of a report or estimate: {@code in its end-February report}, {@code an estimate in May}. */
    private boolean isIssue(Draft draft, int at, TimeMention time) {
        boolean within = isDay(time)
                || time.said() instanceof Said.Edge edge && edge.whole() instanceof Said.Part
                || time.said() instanceof Said.Shifted
                || time.said() instanceof Said.Part part && part.grain() == Period.Grain.MONTH;
        return within
                && (tokens.isAny(at, "forecast", "estimated", "projected", "predicted") && tokens.is(time.to(), "at")
                        || tokens.isAny(at, "approved", "unveiled", "submitted", "presented")
                        || tokens.isAny(
                                time.to(),
                                "report",
                                "estimate",
                                "forecast",
                                "projection",
                                "bulletin",
                                "budget",
                                "survey")
                        || at >= scene.from && tokens.isAny(at, "estimate", "projection", "budget")
                        || draft.relation != Draft.Relation.NONE
                                && tokens.isAny(at, "estimated", "projected", "forecast", "predicted"));
    }

    /** Whether a time stands in the reason that is given for the move of a market: {@code rose after data showed that prices had fallen in May}. */
    boolean reason(int from, int to) {
        for (int i = from; i < to - 2; i++) {
            if (tokens.isAny(i, "after", "as", "because", "amid", "when")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day is when somebody spoke: {@code the office said on Thursday}. */
    private boolean told(TimeMention time) {
        int at = before(time);
        return scene.cue(Signal.SPEECH, at, at + 1) != null || tokens.is(time.to(), "that");
    }

    /** The token before a time and the small words that lead to it. */
    private int before(TimeMention time) {
        int at = time.from() - 1;
        while (at > scene.from && tokens.isAny(at, "in", "on", "at", "late", "early", "earlier", "back")) {
            at--;
        }
        return at;
    }

    /** Whether a time leads from the beginning of a month that was over: {@code since the start of October} in December. */
    private boolean sinceMonth(TimeMention time) {
        return published != null
                && tokens.is(time.from(), "since")
                && time.said() instanceof Said.ToDate toDate
                && toDate.whole() instanceof Said.Part part
                && part.grain() == Period.Grain.MONTH
                && part.place() != published.getMonthValue();
    }

    /** Whether a month without a year is the article's own or one of the next, which no average is known of yet: {@code May crude}. */
    private boolean toCome(Said.Part part) {
        return published != null
                && part.grain() == Period.Grain.MONTH
                && part.year().kind() == Said.YearKind.OPEN
                && Math.floorMod(part.place() - published.getMonthValue(), 12) <= NEXT;
    }

    /**
     * Whether a time is a contract's month: {@code oil for February delivery}, {@code September futures}, {@code wheat
     * for July}, {@code May crude} said in April, {@code and June rose} behind it.
     */
    private boolean delivered(TimeMention time) {
        if (!(time.said() instanceof Said.Part part)) {
            return scene.cue(Signal.DELIVERY, time.to(), time.to() + 1) != null
                    || scene.cue(Signal.DELIVERY, time.from() - 1, time.from()) != null;
        }
        if (tokens.is(time.from() - 1, "for")
                || scene.cue(Signal.DELIVERY, time.from() - 2, time.from() - 1) != null
                        && tokens.is(time.from() - 1, "in")) {
            return true;
        }
        boolean ahead = toCome(part);
        var move = tokens.sense(tokens.hitAt(time.to(), Layer.MOVE), Sense.Move.class);
        if (ahead
                && move != null
                && move.shape() == Sense.Shape.VERB
                && tokens.isAny(time.from() - 1, "while", "and")) {
            return true;
        }
        for (int i = time.to(); i < Math.min(scene.to, time.to() + CONTRACT); i++) {
            if (scene.cue(Signal.DELIVERY, i, i + 1) != null || ahead && tokens.hitOver(i, Layer.ITEM) >= 0) {
                return true;
            }
            boolean name = tokens.kind(i) == Tokens.Kind.WORD
                    && (tokens.capital(i) || tokens.hitOver(i, Layer.ITEM) >= 0 || tokens.hitOver(i, Layer.TERM) >= 0);
            if (!name) {
                return false;
            }
        }
        return false;
    }
}
