package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Catalogue.Kind;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the basis that no words name: by the indicator's name, the period's length, the figure before, or by usage. */
final class ImpliedBases {
    /** A move of prices smaller than this, in percent, is a month's and not a year's. */
    private static final BigDecimal MONTHLY = BigDecimal.ONE;

    /** How many percent more twice as much is. */
    private static final BigDecimal DOUBLED = BigDecimal.valueOf(100);

    /** Where the figures of the items of {@link Catalogue.Entry#weekly} are published every week. */
    private static final Area WEEKLY = new Area("US");

    /** What output is made up of, as the national accounts tell it. */
    private static final Set<String> ACCOUNTS = Set.of(
            "household_spending", "business_investment", "government_spending", "exports", "imports", "construction");

    private final Scene scene;
    private final Topic topic;

    ImpliedBases(Scene scene, Topic topic) {
        this.scene = scene;
        this.topic = topic;
    }

    void settle(Draft draft, Catalogue.Entry entry) {
        if (!implied(draft, entry)) {
            usual(draft, entry);
        }
    }

    /** Whether the indicator's name, the length of the period or the figure before settles it. */
    private boolean implied(Draft draft, Catalogue.Entry entry) {
        var term = draft.term;
        if (term != null && term.sense().basis() != null) {
            draft.basis = term.sense().basis();
            draft.because("basis", "its name says so");
        } else if (overWindow(draft)) {
            draft.because("basis", "over the time it took");
        } else if (yearly(draft)) {
            draft.basis = Basis.YOY;
            draft.because("basis", "a year against the one before");
        } else if (draft.related != null
                && draft.relation != Draft.Relation.NONE
                && draft.related.basis != null
                && draft.related.measure == draft.measure
                && !isLocal(draft, draft.related)
                && !ownRate(draft, draft.related)
                && sameLength(draft, draft.related)) {
            draft.basis = draft.related.basis;
            draft.because("basis", "as the figure before");
        } else if (inMonth(draft, entry)) {
            draft.basis = Basis.MOM;
            draft.because("basis", "in the course of the month");
        } else if (isPart(draft)) {
            draft.basis = topic.prices == null ? null : topic.prices.basis;
            draft.doubt(0.9, "basis", "as the prices that the text is about");
        } else if (goesOn(draft, entry) && !monthlyAfterYearly(draft)) {
            draft.basis = topic.last == null ? null : topic.last.basis;
            draft.doubt(0.9, "basis", "as the sentence before");
        } else if (ofAccounts(draft)) {
            draft.basis = topic.accounts == null ? null : topic.accounts.basis;
            draft.doubt(0.9, "basis", "as the growth that it is a part of");
        } else {
            earlier(draft);
        }
        return draft.basis != null;
    }

    /** Whether prices moved in the month that is spoken of: {@code Prices rose 1.2% during the month}. */
    private static boolean inMonth(Draft draft, Catalogue.Entry entry) {
        return entry.kind() == Kind.INDEX
                && draft.moved
                && draft.time != null
                && draft.time.said() instanceof Said.Spoken spoken
                && spoken.grain() == Period.Grain.MONTH;
    }

    /** Whether a figure is of what a quarter's growth that the text has told of is made up of. */
    private boolean ofAccounts(Draft draft) {
        var accounts = topic.accounts;
        return accounts != null
                && ACCOUNTS.contains(draft.code())
                && draft.item == null
                && draft.counterpart == null
                && draft.measure == Measure.GROWTH
                && draft.period != null
                && draft.period.grain() == Period.Grain.QUARTER
                && draft.period.equals(accounts.period)
                && draft.area != null
                && draft.area.equals(accounts.area)
                && (accounts.basis != Basis.YOY
                        || accounts.entry != null && accounts.entry.yearly().contains(draft.area));
    }

    /** Whether it is an inflation rate, which is a year's whatever the figure before of something else was measured against. */
    private static boolean ownRate(Draft draft, Draft related) {
        return draft.term != null
                && draft.term.sense().measure() == Measure.GROWTH
                && draft.entry != null
                && draft.entry.kind() == Catalogue.Kind.INDEX
                && !draft.measures(related.entry);
    }

    /** Whether the move took a stretch of time that leads up to now: {@code up 11% in the last two weeks}. */
    private boolean overWindow(Draft draft) {
        if (draft.time == null || !(draft.time.said() instanceof Said.Window window)) {
            return false;
        }
        if (window.n() > 0) {
            return ahead(draft, window);
        }
        boolean one = window.n() == -1;
        draft.basis = switch (window.unit()) {
            case DAY -> one ? Basis.DOD : Basis.SINCE;
            case WEEK -> one ? Basis.WOW : Basis.SINCE;
            case MONTH -> one ? Basis.MOM : window.n() == -12 ? Basis.YOY : Basis.SINCE;
            case QUARTER -> one ? Basis.QOQ : Basis.SINCE;
            case YEAR -> one || scene.averaged(draft.amount) ? Basis.YOY : Basis.SINCE;
            default -> Basis.SINCE;
        };
        return true;
    }

    /** Whether a price is to move in less or more than a year from now on: {@code to rise by 1% over the next six months}. */
    private static boolean ahead(Draft draft, Said.Window window) {
        boolean year = window.unit() == Period.Grain.MONTH ? window.n() == 12 : window.n() == 1;
        boolean price = draft.entry != null
                && (draft.entry.kind() == Catalogue.Kind.PRICE || draft.entry.kind() == Catalogue.Kind.STOCK);
        draft.basis = !price ? draft.basis : year ? Basis.YOY : Basis.SINCE;
        return price;
    }

    /** Whether a small move of prices follows a year's rate, so that it is a month's. */
    private boolean monthlyAfterYearly(Draft draft) {
        var last = topic.last;
        return draft.entry != null
                && draft.value != null
                && last != null
                && last.value != null
                && small(draft, draft.entry)
                && last.value.abs().compareTo(draft.value.abs().add(MONTHLY)) > 0;
    }

    /** Whether a move is told seasonally adjusted, as nobody tells a year's. */
    private boolean isAdjusted(Draft draft) {
        int at = draft.amount.core() - 1;
        return scene.tokens.is(at, "adjusted")
                && !scene.tokens.isAny(at - 1, "non", "un")
                && !(scene.tokens.is(at - 1, "seasonally") && scene.tokens.isAny(at - 2, "non", "un"));
    }

    /** Takes the basis that the text has named for the indicator before. */
    private void earlier(Draft draft) {
        var before = draft.entry == null ? null : topic.bases.get(draft.entry.indicator());
        if (before != null
                && draft.entry != null
                && before.measure == draft.measure
                && draft.sentence - before.sentence <= 3
                && draft.status == before.status
                && Objects.equals(draft.area, before.area)
                && sameLength(draft, before)
                && !small(draft, draft.entry)
                && !(before.basis == Basis.YOY && isAdjusted(draft))) {
            draft.basis = before.basis;
            draft.doubt(0.9, "basis", "as earlier in the text");
        }
    }

    private static boolean yearly(Draft draft) {
        return draft.period != null
                && switch (draft.period.grain()) {
                    case YEAR, FISCAL_YEAR, YEARS -> true;
                    default -> false;
                };
    }

    private boolean goesOn(Draft draft, Catalogue.Entry entry) {
        var last = topic.last;
        return last != null
                && last.measures(entry)
                && last.measure == draft.measure
                && last.basis != null
                && last.basis != Basis.SINCE
                && !(last.basis == Basis.YOY && isAdjusted(draft))
                && !isLocal(draft, last)
                && sameLength(draft, last)
                && topic.sentence() - topic.lastSentence <= 3;
    }

    /** Whether a price is one more of those that the text is about. */
    private boolean isPart(Draft draft) {
        var prices = topic.prices;
        return draft.code().equals("price")
                && draft.measure == Measure.GROWTH
                && prices != null
                && Objects.equals(draft.area, prices.area)
                && draft.period != null
                && prices.period != null
                && draft.period.grain() == prices.period.grain();
    }

    /** Whether what is usual for the other's country is not usual for the draft's, and the text did not say it. */
    private static boolean isLocal(Draft draft, Draft other) {
        boolean local = other.entry != null
                && !(other.entry.yearly().isEmpty() && other.entry.annualised().isEmpty());
        return local && !other.basisSaid && !Objects.equals(draft.area, other.area);
    }

    private static boolean sameLength(Draft a, Draft b) {
        return a.period == null || b.period == null || a.period.grain() == b.period.grain();
    }

    /** What is usual for the indicator, or else the period before. */
    private void usual(Draft draft, Catalogue.Entry entry) {
        var usual = entry.basis() == null && isRate(draft, entry) ? Basis.YOY : entry.basis();
        boolean rate = draft.measure == Measure.GROWTH || Unit.POINTS.equals(draft.unit);
        if (usual != null && rate && !small(draft, entry)) {
            draft.basis = usual;
            draft.doubt(0.93, "basis", "usual for " + entry.name());
            return;
        }
        if (isLeap(draft)) {
            draft.doubt(0.8, "basis", "none is named, and no month doubles it");
            return;
        }
        draft.basis = periodBefore(draft, entry);
        draft.doubt(draft.basis == null ? 0.8 : 0.9, "basis", "none is named: against the period before");
    }

    /** Whether prices are told by their rate, which has slowed or sped up: {@code food inflation eased to 4.8%}. */
    private static boolean isRate(Draft draft, Catalogue.Entry entry) {
        return draft.measure == Measure.GROWTH
                && draft.amount.role() == Amount.Role.TO
                && (entry.kind() == Kind.INDEX || entry.kind() == Kind.PRICE)
                && draft.value != null
                && draft.value.abs().compareTo(MONTHLY) > 0;
    }

    /** Whether prices move by little in a month or quarter: {@code consumer prices rose 0.2% in May}, no inflation rate. */
    private boolean small(Draft draft, Catalogue.Entry entry) {
        var term = draft.term;
        if (term == null || draft.value == null || entry.kind() != Kind.INDEX || draft.period == null) {
            return false;
        }
        boolean rate = false;
        for (int i = term.from(); i < term.to(); i++) {
            rate |= scene.tokens.isAny(i, "inflation", "rate", "growth");
        }
        boolean part = draft.period.grain() == Period.Grain.MONTH || draft.period.grain() == Period.Grain.QUARTER;
        return !rate && draft.moved && part && (draft.value.abs().compareTo(MONTHLY) <= 0 || ledToIndex(draft));
    }

    /** Whether a move led to the reading of its index, which a month's move does: {@code rose 2.5 pct in May to 140.2}. */
    private boolean ledToIndex(Draft draft) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        if (next <= 0 || next >= scene.amounts.size()) {
            return false;
        }
        var level = scene.amounts.get(next);
        return level.role() == Amount.Role.TO
                && (level.bare() || level.family().equals("index"))
                && scene.commas(draft.amount.to(), level.from()) == 0
                && scene.borders(draft.amount.to(), level.from()) == 0;
    }

    /** Whether an economy's figure doubled or more in a time that is not named, which no month or quarter sees. */
    private static boolean isLeap(Draft draft) {
        return draft.measure == Measure.GROWTH
                && !draft.periodSaid
                && draft.value != null
                && draft.value.compareTo(DOUBLED) >= 0;
    }

    /** The period before, of the same length, or the year's where a country publishes its accounts so. */
    private static @Nullable Basis periodBefore(Draft draft, Catalogue.Entry entry) {
        if (draft.period == null) {
            return null;
        }
        return switch (draft.period.grain()) {
            case DAY -> entry.rhythm() == Catalogue.Rhythm.DAY ? Basis.DOD : null;
            case WEEK -> Basis.WOW;
            case MONTH -> weekly(draft, entry) ? Basis.WOW : monthly(draft, entry);
            case QUARTER -> quarterly(draft, entry);
            case MONTHS -> threeMonths(draft) ? Basis.QOQ : Basis.YOY;
            case YEAR, FISCAL_YEAR, YEARS -> Basis.YOY;
            case HALF, DAYS -> entry.pointInTime() || entry.kind() == Catalogue.Kind.PRICE ? null : Basis.YOY;
        };
    }

    /** Whether the period is a quarter that moves with the months: {@code in the three months to April}. */
    private static boolean threeMonths(Draft draft) {
        return draft.time != null
                && draft.time.said() instanceof Said.Running running
                && running.unit() == Period.Grain.MONTH
                && running.n() == 3;
    }

    private static boolean weekly(Draft draft, Catalogue.Entry entry) {
        return draft.item != null
                && entry.weekly().contains(draft.item)
                && WEEKLY.equals(draft.area)
                && !draft.periodSaid;
    }

    private static Basis monthly(Draft draft, Catalogue.Entry entry) {
        boolean yearly = draft.measure == Measure.GROWTH
                && draft.area != null
                && entry.yearly().contains(draft.area);
        return yearly ? Basis.YOY : Basis.MOM;
    }

    private static Basis quarterly(Draft draft, Catalogue.Entry entry) {
        if (draft.area == null || draft.measure != Measure.GROWTH) {
            return Basis.QOQ;
        }
        if (entry.annualised().contains(draft.area)) {
            return Basis.SAAR;
        }
        return entry.yearly().contains(draft.area) ? Basis.YOY : Basis.QOQ;
    }
}
