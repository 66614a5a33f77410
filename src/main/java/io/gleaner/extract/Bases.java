package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Catalogue.Kind;
import io.gleaner.rule.Catalogue.Rhythm;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settles what a growth rate or a change is measured against. */
final class Bases {
    /** A move of prices smaller than this, in percent, is a month's and not a year's. */
    private static final BigDecimal MONTHLY = BigDecimal.ONE;

    /** How far behind a figure its starting point may be told, and how many words that may have. */
    private static final int NEAR = 4;

    private static final int REACH = 7;

    private final Scene scene;
    private final Topic topic;
    private final Dating dating;
    private final Against against;
    private final Quotes quotes;
    private final Tokens tokens;

    Bases(Scene scene, Topic topic, Dating dating, Quotes quotes) {
        this.scene = scene;
        this.topic = topic;
        this.dating = dating;
        this.against = new Against(scene);
        this.quotes = quotes;
        this.tokens = scene.tokens;
    }

    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        if (entry == null || draft.measure == Measure.LEVEL || draft.measure == Measure.STREAK) {
            return;
        }
        boolean set = entry.kind() == Kind.POLICY || entry.kind() == Kind.PRICE && draft.decided;
        if (set && draft.measure == Measure.CHANGE) {
            draft.basis = Basis.PREV;
            draft.because("basis", "a decision moves the level before it");
            return;
        }
        int gapFrom = scene.gapFrom(draft, before);
        int gapTo = scene.nextAmount(draft);
        if (said(draft, entry, gapFrom, gapTo) || compared(draft, entry, gapTo)) {
            return;
        }
        if (entry.quoted() && fromPoint(draft.amount.to(), gapTo)) {
            draft.basis = Basis.SINCE;
            draft.because("basis", "counted from an earlier point");
        } else if (!draft.periodSaid && !quotes.isWithinDay(draft)) {
            draft.doubt(0.9, "basis", "over a time that is not named");
        } else if (entry.quoted()) {
            draft.basis = draft.period == null ? Basis.DOD : inPeriod(draft.period);
            draft.doubt(0.93, "basis", "what a market moves by in such a period");
        } else if (!implied(draft)) {
            usual(draft, entry);
        }
    }

    /** Whether words at the amount name the basis: {@code on the year}, {@code from a month earlier}. */
    private boolean said(Draft draft, Catalogue.Entry entry, int gapFrom, int gapTo) {
        var said = words(draft, gapFrom, gapTo);
        var basis = said == null ? null : meant(said.sense().basis(), entry);
        if (said == null || basis == null) {
            return false;
        }
        draft.basisSaid = true;
        draft.basis = basis;
        draft.because("basis", '"' + scene.words(said.from(), said.to()) + '"');
        return true;
    }

    /**
     * What a basis means for an indicator: {@code an annual rate} of prices is a year's change, of output an annualised
     * quarter's, and beside a monthly count it speaks of the level.
     */
    private static @Nullable Basis meant(Basis basis, Catalogue.Entry entry) {
        if (basis != Basis.SAAR || entry.rhythm() == Rhythm.QUARTER) {
            return basis;
        }
        return switch (entry.kind()) {
            case INDEX, PRICE, RATE -> Basis.YOY;
            case STOCK -> basis;
            default -> null;
        };
    }

    private @Nullable Mark<Sense.Against> words(Draft draft, int gapFrom, int gapTo) {
        int core = draft.amount.core();
        for (var basis : scene.bases) {
            if (basis.from() >= draft.amount.to()
                    && basis.from() < gapTo
                    && scene.borders(draft.amount.to(), basis.from()) == 0) {
                return basis;
            }
        }
        if (gapTo + 1 < scene.to && gapTo - draft.amount.to() <= 2 && tokens.is(gapTo - 1, "or")) {
            for (var basis : scene.bases) {
                if (basis.from() > gapTo && basis.from() - gapTo <= 5) {
                    return basis;
                }
            }
        }
        if (scene.pairs.term(draft.amount) != null) {
            for (var basis : scene.bases) {
                if (basis.from() >= draft.amount.to()) {
                    return basis;
                }
            }
        }
        Mark<Sense.Against> found = null;
        for (var basis : scene.bases) {
            boolean near = basis.to() <= core && basis.from() >= gapFrom && scene.borders(basis.to(), core) == 0;
            boolean opening = basis.from() - scene.from <= 2 && basis.to() <= core;
            if (near || found == null && opening) {
                found = basis;
            }
        }
        return found;
    }

    /** Whether a time behind the amount says what it is compared with: {@code rose 5% from April}. */
    private boolean compared(Draft draft, Catalogue.Entry entry, int gapTo) {
        var time = comparedTime(draft, gapTo);
        if (time == null || time.said() == null || draft.period == null) {
            return false;
        }
        var reading = dating.reference(draft, entry, draft.period).resolve(time.said());
        if (reading.period() == null || reading.period().equals(draft.period)) {
            return false;
        }
        draft.basisSaid = true;
        draft.basis = Reference.basisAgainst(draft.period, reading.period());
        draft.because("basis", "against " + scene.words(time.from(), time.to()));
        return true;
    }

    private @Nullable TimeMention comparedTime(Draft draft, int gapTo) {
        for (var time : scene.times) {
            if (time.isPeriod()
                    && time.from() >= draft.amount.to()
                    && time.from() < gapTo
                    && against.isBase(time)
                    && !time.equals(draft.time)
                    && scene.borders(draft.amount.to(), time.from()) == 0) {
                return time;
            }
        }
        return null;
    }

    /** What a market's move in a period is counted from: the one before, or since when it began to run. */
    private Basis inPeriod(Period period) {
        boolean over = !dating.ahead(period);
        return switch (period.grain()) {
            case DAY -> Basis.DOD;
            case WEEK -> Basis.WOW;
            case MONTH -> over ? Basis.MOM : Basis.SINCE;
            case QUARTER -> over ? Basis.QOQ : Basis.SINCE;
            case YEAR, FISCAL_YEAR -> over ? Basis.YOY : Basis.SINCE;
            case HALF, DAYS, MONTHS, YEARS -> Basis.SINCE;
        };
    }

    /** Whether words behind a figure say from where it moved: {@code 4% from its peak}, {@code 5% since the vote}. */
    private boolean fromPoint(int from, int to) {
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            if (tokens.is(i, "since")) {
                return true;
            }
            if (tokens.isAny(i, "from", "below", "above", "off")
                    && scene.cue(Sense.Signal.PEAK, i, Math.min(to, i + REACH)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the indicator's name, the length of the period or the figure before settles it. */
    private boolean implied(Draft draft) {
        var term = draft.term;
        if (term != null && term.sense().basis() != null) {
            draft.basis = term.sense().basis();
            draft.because("basis", "its name says so");
        } else if (yearly(draft)) {
            draft.basis = Basis.YOY;
            draft.because("basis", "a year against the one before");
        } else if (draft.related != null
                && draft.relation != Draft.Relation.NONE
                && draft.related.basis != null
                && draft.related.measure == draft.measure
                && sameLength(draft, draft.related)) {
            draft.basis = draft.related.basis;
            draft.because("basis", "as the figure before");
        } else if (goesOn(draft) && !monthlyAfterYearly(draft)) {
            draft.basis = topic.last == null ? null : topic.last.basis;
            draft.doubt(0.9, "basis", "as the sentence before");
        } else {
            earlier(draft);
        }
        return draft.basis != null;
    }

    /** Whether a small move of prices follows a year's rate, so that it is a month's. */
    private boolean monthlyAfterYearly(Draft draft) {
        var last = topic.last;
        return draft.entry != null
                && draft.value != null
                && last != null
                && last.value != null
                && monthly(draft, draft.entry)
                && last.value.abs().compareTo(draft.value.abs().add(MONTHLY)) > 0;
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
                && !monthly(draft, draft.entry)) {
            draft.basis = before.basis;
            draft.doubt(0.9, "basis", "as earlier in the text");
        }
    }

    private static boolean yearly(Draft draft) {
        if (draft.time != null && draft.time.said() instanceof Said.Running running && running.n() >= 12) {
            return true;
        }
        return draft.period != null
                && switch (draft.period.grain()) {
                    case YEAR, FISCAL_YEAR, YEARS -> true;
                    default -> false;
                };
    }

    private boolean goesOn(Draft draft) {
        var last = topic.last;
        return last != null
                && last.measures(draft.entry)
                && last.measure == draft.measure
                && last.basis != null
                && last.basis != Basis.SINCE
                && sameLength(draft, last)
                && topic.sentence() - topic.lastSentence <= 3;
    }

    private static boolean sameLength(Draft a, Draft b) {
        return a.period == null || b.period == null || a.period.grain() == b.period.grain();
    }

    /** What is usual for the indicator, or else the period before. */
    private void usual(Draft draft, Catalogue.Entry entry) {
        if (entry.basis() != null && !monthly(draft, entry)) {
            draft.basis = entry.basis();
            draft.doubt(0.93, "basis", "usual for " + entry.name());
            return;
        }
        draft.basis = periodBefore(draft, entry);
        draft.doubt(draft.basis == null ? 0.8 : 0.9, "basis", "none is named: against the period before");
    }

    /** Whether prices that move by little in a month are meant: {@code consumer prices rose 0.2% in May}, no inflation rate. */
    private boolean monthly(Draft draft, Catalogue.Entry entry) {
        var term = draft.term;
        if (term == null || draft.value == null || entry.kind() != Kind.INDEX || draft.period == null) {
            return false;
        }
        boolean rate = false;
        for (int i = term.from(); i < term.to(); i++) {
            rate |= tokens.is(i, "inflation") || tokens.is(i, "rate");
        }
        return !rate
                && draft.moved
                && draft.period.grain() == Period.Grain.MONTH
                && draft.value.abs().compareTo(MONTHLY) <= 0;
    }

    /** The period before, of the same length; annualised where a country publishes its accounts so. */
    private static @Nullable Basis periodBefore(Draft draft, Catalogue.Entry entry) {
        if (draft.period == null) {
            return null;
        }
        return switch (draft.period.grain()) {
            case DAY -> Basis.DOD;
            case WEEK -> Basis.WOW;
            case MONTH -> Basis.MOM;
            case QUARTER -> draft.area != null && entry.annualised().contains(draft.area) ? Basis.SAAR : Basis.QOQ;
            case YEAR, FISCAL_YEAR, YEARS, MONTHS -> Basis.YOY;
            case HALF, DAYS -> null;
        };
    }
}
