package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Period.Grain;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the period a figure describes: what its own words name, else what stands beside it or went before. */
final class Periods {
    /** How far into a sentence a time may stand that is that of all its figures: {@code For the week}. */
    private static final int OPENING = 2;

    private final Dating dating;
    private final OwnTimes times;
    private final Scene scene;
    private final Topic topic;
    private final Quotes quotes;
    private final Carried carried;
    private final Against against;
    private final Passing passing;
    private final OtherSides others;
    private final Apart apart;
    private final SharedTimes shared;
    private final Anchors anchors;
    private final Standing standing;
    private final SpanEnds ends;
    private final Onward onward;
    private final Undated undated;

    Periods(Dating dating, Scene scene, Topic topic, Quotes quotes, @Nullable LocalDate published) {
        this.dating = dating;
        this.carried = new Carried(dating, scene, topic, quotes, published);
        this.against = new Against(scene, dating);
        this.passing = new Passing(scene, quotes, published);
        this.times = new OwnTimes(scene, topic, dating, passing, published);
        this.scene = scene;
        this.topic = topic;
        this.quotes = quotes;
        this.standing = new Standing(scene);
        this.anchors = new Anchors(dating, scene, topic);
        this.others = new OtherSides(dating, scene, topic);
        this.apart = new Apart(dating, scene);
        this.shared = new SharedTimes(dating, scene, topic, times, quotes, against, passing);
        this.ends = new SpanEnds(dating, scene, topic, shared);
        this.onward = new Onward(dating, scene, topic.timeline);
        this.undated = new Undated(scene);
    }

    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        if (entry != null) {
            settle(draft, entry, before);
            new Ends(scene).part(draft, before, others.areYears(draft, draft, before), dating);
        }
    }

    private void settle(Draft draft, Catalogue.Entry entry, List<Draft> before) {
        int gapFrom = scene.gapFrom(draft, before);
        int gapTo = scene.nextAmount(draft);
        boolean compared = draft.relation == Draft.Relation.COMPARED && draft.related != null;
        if (standing.isOne(draft, entry)) {
            draft.status = Status.ACTUAL;
            draft.because("status", "it stands, whatever is said of it");
            carried.stand(draft);
            return;
        }
        if (standing.isRate(draft, entry)) {
            draft.status = Status.ACTUAL;
            carried.settle(draft, entry);
            return;
        }
        if (ends.settle(draft, entry)) {
            return;
        }
        boolean current = entry.pointInTime() || entry.kind() == Catalogue.Kind.RATE;
        if (current && Statuses.isCurrent(scene.tokens, draft.amount) && draft.status == Status.ACTUAL) {
            carried.settle(draft, entry);
            return;
        }
        var paired = scene.pairs.time(draft.amount);
        var own = paired != null ? paired : times.of(draft, before, gapFrom, gapTo, compared);
        boolean led = draft.relation != Draft.Relation.NONE && own != null && scene.tokens.is(own.from() - 1, "from");
        if (own != null && (compared || led) && others.replaced(draft, own)) {
            draft.because("period", "as the figure it is set beside");
        } else if (own != null) {
            dating.resolve(draft, own, anchors.of(draft, own, before));
            FiscalYears.beside(draft, own, before);
            draft.periodSaid = draft.period != null;
            if (compared) {
                apart.settle(draft, own, before);
            }
        } else if (draft.status == Status.TARGET && !(compared && yearly(draft.related))) {
            draft.because("period", "a standing target has none");
        } else if (compared) {
            if (!shared.said(draft, shared.apposition(draft))) {
                others.settle(draft, entry, before);
            }
        } else if (shared.said(draft, shared.leadingTo(draft, gapTo))
                || shared.said(draft, shared.apposition(draft))
                || shared.said(draft, shared.paired(draft))) {
            return;
        } else if (yearAfterBase(draft, entry, gapTo)) {
            draft.doubt(0.95, "period", "a year after what it is measured against");
        } else if (onward.settle(draft, entry)) {
            return;
        } else if (undated.is(draft)) {
            draft.because("period", "at a time that no calendar names");
        } else if (brings(draft, before)) {
            draft.period = before.get(before.size() - 1).period;
            draft.because("period", "as the figure that brings it");
        } else if (anew(draft, before) || ledOnFrom(draft)) {
            carried.settle(draft, entry);
        } else if (draft.relation == Draft.Relation.LISTED
                && draft.related != null
                && draft.related.period != null
                && !inClauseBefore(draft, draft.related)
                && !began(draft.related)
                && !countedBack(draft, draft.related)
                && !onlyNow(draft.related, entry)
                && !decided(draft, draft.related)
                && !comesAfter(draft, draft.related)
                && !times.movedOn(draft.related.amount.to(), draft.amount)) {
            draft.period = listed(draft, draft.related, before);
            draft.because("period", "as the figure before");
        } else {
            unsaid(draft, entry, gapTo);
        }
    }

    /** Whether a figure was told in a relative clause before this one's verb: {@code funds, which averaged 6% on Friday, opened at 6.2%}. */
    private boolean inClauseBefore(Draft draft, Draft related) {
        int comma = related.amount.from() - 1;
        while (comma > scene.from && !scene.tokens.isSymbol(comma, ',')) {
            comma--;
        }
        return scene.tokens.isAny(comma + 1, "which", "who")
                && !scene.bears(related.amount.core(), draft.amount.core());
    }

    /** Whether a level is where a move led whose beginning alone has a time: {@code slowed from 2% in the first quarter to 1.6%}. */
    private boolean ledOnFrom(Draft draft) {
        var start = draft.relation == Draft.Relation.LISTED ? draft.related : null;
        return start != null
                && start.amount.role() == Amount.Role.FROM
                && draft.amount.role() == Amount.Role.TO
                && start.periodSaid
                && start.time != null
                && start.time.from() >= start.amount.to()
                && !scene.says(start.amount.to(), draft.amount.from(), "and");
    }

    /** Whether what the figure before brings is told: {@code a cut of 50 basis points in March, which would lower the rate to 4%}. */
    private boolean brings(Draft draft, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        int clause = scene.clauseFrom(draft.amount.core());
        return last != null
                && !last.isRefused()
                && draft.relation == Draft.Relation.NONE
                && last.measures(draft.entry)
                && last.measure == Measure.CHANGE
                && draft.measure == Measure.LEVEL
                && (scene.tokens.is(clause, "which") || scene.tokens.is(clause - 1, "which"));
    }

    /** Whether a quote only follows the move over some longer time: {@code up 5% for the week at $94}, {@code while gold rose 1%}. */
    private boolean anew(Draft draft, List<Draft> before) {
        var last = lastMove(before);
        if (draft.relation != Draft.Relation.LISTED
                || last == null
                || last.period == null
                || last.period.grain() == Period.Grain.DAY
                || !quotes.isTraded(last)
                || !quotes.isTraded(draft)) {
            return false;
        }
        boolean common = last.time != null && last.time.from() - scene.from <= OPENING;
        return draft.measure == Measure.LEVEL
                || !common
                        && draft.moved
                        && scene.borders(last.amount.to(), draft.amount.from()) > 0
                        && quotes.isDaysMove(draft);
    }

    private static @Nullable Draft lastMove(List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).isRefused() && before.get(i).measure != Measure.LEVEL) {
                return before.get(i);
            }
        }
        return null;
    }

    /** Takes the latest period that is a year after the one named to compare with: {@code 2.1% above the December 1986 level}. */
    private boolean yearAfterBase(Draft draft, Catalogue.Entry entry, int gapTo) {
        var time = draft.measure == Measure.LEVEL ? null : against.base(draft, gapTo);
        boolean yearly = entry.rhythm() == Catalogue.Rhythm.YEAR
                && time != null
                && time.said() instanceof Said.Whole whole
                && !whole.year().isFiscal();
        if (time == null || time.said() == null || !(yearly || isWritten(time.said()))) {
            return false;
        }
        var base = dating.reference(draft, entry, null).resolve(time.said()).period();
        if (base == null || !yearly && !dating.isRecent(base.plusYears(1))) {
            return false;
        }
        draft.period = base.plusYears(1);
        return true;
    }

    private static boolean isWritten(Said said) {
        var year =
                said instanceof Said.Part part ? part.year() : said instanceof Said.Whole whole ? whole.year() : null;
        return year != null && year.kind() == Said.YearKind.NUMBER;
    }

    private static boolean yearly(@Nullable Draft related) {
        return related != null
                && related.period != null
                && (related.period.grain() == Period.Grain.YEAR || related.period.grain() == Period.Grain.FISCAL_YEAR);
    }

    /** Whether a figure before only holds for the day of the text, which tells nothing of one that is counted by the month. */
    private static boolean onlyNow(Draft related, Catalogue.Entry entry) {
        return related.entry != null && related.entry.pointInTime() && !related.periodSaid && !entry.pointInTime();
    }

    /** The period of a figure whose own words name none. */
    /** Takes the time behind later amounts, for one in brackets also behind those in brackets of their own; else the one carried on. */
    private void unsaid(Draft draft, Catalogue.Entry entry, int gapTo) {
        var next = scene.tokens.isSymbol(draft.amount.from() - 1, '(') ? shared.next(draft) : null;
        var tail = shared.behind(draft, next == null ? gapTo : Math.min(gapTo, next.from()));
        if (tail == null) {
            carried.settle(draft, entry);
        } else {
            dating.resolve(draft, tail, topic.timeline.period);
            draft.periodSaid = draft.period != null;
        }
    }

    /** Whether a year's figure that is expected goes on from one of a year that is over: {@code showed a 1986 surplus of 7, will be reduced to 2}. */
    private boolean comesAfter(Draft draft, Draft related) {
        return draft.status == Status.FORECAST
                && related.status == Status.ACTUAL
                && yearly(related)
                && related.period != null
                && dating.isOver(related.period)
                && scene.says(scene.clauseFrom(draft.amount.core()), draft.amount.from(), "will", "could", "may");
    }

    /** Whether a rate that was decided on only stands beside what is expected of something else: {@code cut its 2024 forecast to 4% and kept its rate at 6%}. */
    private static boolean decided(Draft draft, Draft related) {
        return Statuses.isRate(draft)
                && draft.status == Status.ACTUAL
                && related.status != Status.ACTUAL
                && !related.measures(draft.entry);
    }

    /** Whether a figure is the one that a move began with, at a time since when it has gone on. */
    private boolean began(Draft draft) {
        return draft.amount.role() == Amount.Role.FROM
                && draft.time != null
                && (draft.time.lead() == TimeMention.Lead.SINCE || draft.periodSaid && quotes.isTraded(draft));
    }

    /** Whether only another clause's subject counts back: {@code the previous week's level was revised, while the average rose}. */
    private boolean countedBack(Draft draft, Draft related) {
        var time = related.time;
        return time != null
                && (time.said() instanceof Said.Neighbour || time.said() instanceof Said.Against)
                && draft.term != null
                && draft.term.from() >= related.amount.to()
                && scene.possessive(time.to())
                && scene.borders(related.amount.to(), draft.term.from()) > 0;
    }

    /** The period of a further figure of a list: that of the figure it goes on from, or of the one which that is set beside. */
    private @Nullable Period listed(Draft draft, Draft related, List<Draft> before) {
        var nearest = nearest(draft, before);
        if (nearest != null) {
            return nearest;
        }
        var head = before.get(0);
        if (!head.isRefused()
                && head.period != null
                && head.period.grain() == Grain.DAY
                && quotes.isTraded(draft)
                && scene.borders(related.amount.to(), draft.amount.from()) > 0) {
            return head.period;
        }
        var main = related.main().period;
        return main != null ? main : related.period;
    }

    /** The period of the figure right before, where that is what a figure replaces or where it leads to; else null. */
    private @Nullable Period nearest(Draft draft, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && !last.isRefused() && (draft.status == Status.SUPERSEDED || ledOn(draft, last))
                ? last.period
                : null;
    }

    /** Whether a level is where the move before it led, which names its period: {@code after a 7 pct drop in May to 90 mln}. */
    private boolean ledOn(Draft draft, Draft move) {
        int from = move.amount.to();
        return draft.amount.role() == Amount.Role.TO
                && draft.measures(move.entry)
                && move.measure == Measure.GROWTH
                && move.time != null
                && (move.time.from() >= from || draft.related != null && move.time.from() >= draft.related.amount.to())
                && scene.commas(from, draft.amount.from()) == 0;
    }
}
