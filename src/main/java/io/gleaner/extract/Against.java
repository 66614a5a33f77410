package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue.Kind;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells the times that a figure is measured against from those it was for. */
final class Against {
    /** How many words may lead from a time to the number it owns: {@code last year's peak of}. */
    private static final int OWNER = 6;
    /** How far into a sentence the time may stand that it begins by comparing with. */
    private static final int OPENING = 3;

    /** What compares where {@code with} follows it, and does not where {@code with} only adds: {@code firm, with sales in May at}. */
    private static final String[] COMPARES = {
        "compared",
        "compares",
        "compare",
        "comparing",
        "comparison",
        "contrasts",
        "contrasted",
        "contrast",
        "line",
        "unchanged",
        "even",
        "par"
    };

    private static final String[] COMPARATIVES = {
        "higher", "lower", "more", "less", "fewer", "greater", "larger", "smaller", "bigger", "above", "below"
    };

    private final Scene scene;
    private final Dating dating;
    private final Tokens tokens;

    Against(Scene scene, Dating dating) {
        this.scene = scene;
        this.dating = dating;
        this.tokens = scene.tokens;
    }

    /** The time that a change is measured against: behind it up to token {@code gapTo}, or at the head of the sentence. */
    @Nullable
    TimeMention base(Draft draft, int gapTo) {
        for (var time : scene.times) {
            boolean opening = time.to() <= draft.amount.from()
                    && time.from() - scene.from <= OPENING
                    && tokens.isAny(scene.from, "compared", "against", "relative", "versus");
            boolean behind = time.from() >= draft.amount.to() && time.from() < gapTo;
            if (time.isPeriod()
                    && (opening || behind)
                    && (isBase(time) || exceedsYear(draft, time) || setAgainst(draft, time))
                    && !time.equals(draft.time)
                    && !ofRates(draft, time)
                    && !ofRate(draft, time, gapTo)
                    && scene.borders(draft.amount.to(), time.from()) == 0) {
                return time;
            }
        }
        return null;
    }

    /** Whether it is rates that are compared, and not prices: {@code inflation was 2.6%, unchanged from June}. */
    private boolean ofRates(Draft draft, TimeMention time) {
        return draft.entry != null
                && time.from() >= draft.amount.to()
                && scene.commas(draft.amount.to(), time.from()) > 0
                && (draft.entry.kind() == Kind.INDEX && !draft.moved
                        || !draft.restates && exceeds(draft.amount.to(), time.from()));
    }

    /** Whether a time owns the annualised rate that another is set beside: {@code grew 4.2%, down from the third quarter's 5.1%}. */
    private boolean ofRate(Draft draft, TimeMention time, int gapTo) {
        return time.from() >= draft.amount.to()
                && draft.entry != null
                && draft.area != null
                && draft.entry.annualised().contains(draft.area)
                && owns(time, gapTo)
                && scene.amounts.stream()
                        .anyMatch(next -> next.from() == gapTo && next.family().equals(draft.amount.family()));
    }

    /** Whether one rate is called larger than another behind a comma: {@code rose 3% in May, far more than in April}. */
    private boolean exceeds(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "than") && tokens.isAny(i - 1, COMPARATIVES)) {
                return tokens.isSymbol(i - 2, ',') || tokens.isSymbol(i - 3, ',');
            }
        }
        return false;
    }

    /** Whether a time is what the figure is measured against; beside a level, {@code a year earlier} is the level's own. */
    boolean isBaseOf(Draft draft, TimeMention time) {
        boolean relative = time.said() instanceof Said.Against || time.said() instanceof Said.Same;
        boolean own = draft.measure == Measure.LEVEL
                && draft.relation != Draft.Relation.COMPARED
                && relative
                && time.lead() != TimeMention.Lead.FROM
                && (Math.abs(time.from() - draft.amount.to()) <= 1
                        || time.from() - draft.amount.to() == 2 && tokens.is(time.from() - 1, "of")
                        || time.from() - scene.from <= 1);
        return exceedsYear(draft, time)
                || setAgainst(draft, time)
                || !spans(draft, time)
                        && !own
                        && !owns(time, draft.amount.from())
                        && isBase(time)
                        && !throughout(draft, time);
    }

    /** Whether a time says what a change is measured against rather than when the figure was. */
    boolean isBase(TimeMention time) {
        if (time.lead() == TimeMention.Lead.FROM) {
            return true;
        }
        if (time.said() instanceof Said.Running && !measured(time)
                || time.said() instanceof Said.Against later && later.n() > 0) {
            return false;
        }
        for (var basis : scene.bases) {
            boolean part = time.said() instanceof Said.Part || time.said() instanceof Said.Slice;
            boolean year = part && basis.from() > time.from();
            boolean inside = time.said() instanceof Said.Whole && basis.from() == time.from() && basis.to() < time.to();
            if (basis.from() < time.to() && time.from() < basis.to() && !year && !inside) {
                return true;
            }
        }
        int at = time.from() - 1;
        while (at > scene.from && passable(at)) {
            if (tokens.is(at, "as") && tokens.is(at - 1, "same")) {
                return true;
            }
            at--;
        }
        return at >= scene.from
                && (tokens.isAny(at, "from", "than", "against", "versus", "below", "above", "under")
                        || tokens.is(at, "times") && tokens.isAny(at + 1, "the", "its", "their")
                        || tokens.is(at, "with") && tokens.isAny(at - 1, COMPARES)
                        || tokens.is(at, "to") && tokens.isAny(at - 1, "compared", "relative")
                        || tokens.is(at, "over")
                                && (time.said() instanceof Said.Part
                                        || time.said() instanceof Said.Same
                                        || scene.timeAt(at - 1))
                        || tokens.is(at, "on") && isOn(at, time));
    }

    /** Whether the {@code on} at token {@code i} compares, and does not date: {@code 3% up on 1985}, {@code up 2% on the same month of 1986}. */
    private boolean isOn(int i, TimeMention time) {
        boolean day = time.said() instanceof Said.Date || time.said() instanceof Said.Weekday;
        return isRelative(time) || i == time.from() - 1 && !day;
    }

    /** Whether a time counts from the one spoken of: {@code a year earlier}, {@code the same month of 1986}, {@code the previous quarter}. */
    private static boolean isRelative(TimeMention time) {
        return time.said() instanceof Said.Against
                || time.said() instanceof Said.Same
                || time.said() instanceof Said.Neighbour;
    }

    /** Whether a figure is for all of a time that is told by its ends: {@code usage from July to December fell 7%}. */
    private boolean spans(Draft draft, TimeMention time) {
        return time.said() instanceof Said.Span span
                && !(span.first() instanceof Said.Whole)
                && tokens.is(time.from() - 1, "from")
                && (draft.measure == Measure.LEVEL || time.to() <= draft.amount.from())
                && isSum(draft, span);
    }

    /** Whether a stretch of time is what another is measured against: {@code was 10% above the 12 months to January last year}. */
    private boolean measured(TimeMention time) {
        int at = tokens.is(time.from() - 1, "the") ? time.from() - 2 : time.from() - 1;
        return tokens.isAny(at, "above", "below", "than", "over");
    }

    /** Whether what adds up over a year is measured against one that is over: {@code exports rose 3% over 1985}. */
    boolean exceedsYear(Draft draft, TimeMention time) {
        boolean sum = draft.entry != null
                && draft.measure != Measure.LEVEL
                && (draft.entry.kind() == Kind.FLOW || draft.entry.kind() == Kind.COUNT);
        if (!sum || !tokens.is(time.from() - 1, "over") || !(time.said() instanceof Said.Whole whole)) {
            return false;
        }
        boolean bare = time.to() - time.from() == 1 || tokens.is(time.from(), "last");
        return bare
                && switch (whole.year().kind()) {
                    case NUMBER -> dating.isOver(Period.year(whole.year().value()));
                    case SHIFT -> whole.year().value() < 0;
                    default -> false;
                };
    }

    /**
     * Whether a change is set against what was at a time, in whatever words: {@code more than the gap with Chile for all of last
     * year}, {@code double the tally a decade ago}.
     */
    private boolean setAgainst(Draft draft, TimeMention time) {
        var amount = draft.amount;
        int at = amount.to();
        int than = tokens.isAny(at, COMPARATIVES) ? at + 1 : at;
        boolean compares = tokens.is(than, "than")
                || isMultiple(amount)
                        && !Distances.isVerb(tokens, amount)
                        && tokens.isAny(at, "the", "its", "their", "what");
        return draft.measure != Measure.LEVEL
                && compares
                && time.from() > than
                && (isPast(time.said())
                        || tokens.isAny(time.to(), "level", "levels", "price", "total", "low", "high", "peak"))
                && scene.times.stream()
                        .noneMatch(other -> other.isPeriod() && other.from() > than && other.from() < time.from())
                && scene.commas(at, time.from()) == 0
                && scene.borders(at, time.from()) == 0
                && scene.cue(Signal.FORECAST, than, time.from()) == null
                && scene.cue(Signal.NEUTRAL, at, time.from()) == null;
    }

    /** Whether an amount is one word that says how many times as large: {@code double}, {@code threefold}. */
    static boolean isMultiple(Amount amount) {
        return amount.words() && amount.direction() != 0 && amount.to() - amount.core() == 1;
    }

    /** Whether a time looks back from now or from the period spoken of. */
    private static boolean isPast(@Nullable Said said) {
        if (said instanceof Said.Whole whole) {
            return whole.year().kind() == Said.YearKind.SHIFT && whole.year().value() < 0;
        }
        return said instanceof Said.Against against && against.n() < 0
                || said instanceof Said.Shifted shifted && shifted.n() < 0
                || said instanceof Said.Same
                || said instanceof Said.Neighbour
                || said instanceof Said.Event;
    }

    /** Whether a figure is for a part of the year, not against it: {@code 0.4% over the second quarter}, the latest that is known. */
    private boolean throughout(Draft draft, TimeMention time) {
        if (time.said() instanceof Said.Span && scene.averaged(draft.amount)) {
            return true;
        }
        int at = time.from() - 1;
        while (at > scene.from && tokens.is(at, "the")) {
            at--;
        }
        if (tokens.is(at, "between") && time.said() instanceof Said.Span span) {
            return draft.measure == Measure.LEVEL ? isSum(draft, span) : dating.isQuarter(draft, time.said());
        }
        return tokens.is(at, "over") && time.said() instanceof Said.Part && dating.isLatest(draft, time.said());
    }

    /** Whether a level adds up over time, and is not one of its ends. */
    private static boolean isSum(Draft draft, Said.Span span) {
        boolean end = span.first() instanceof Said.Whole && draft.amount.role() != null;
        return draft.entry != null
                && !end
                && switch (draft.entry.kind()) {
                    case FLOW, COUNT, BALANCE -> true;
                    default -> false;
                };
    }

    /**
     * Whether the number that begins at token {@code amount} is the time's own: {@code below last year's peak of $55},
     * {@code from the year-ago level of 584 billion}, {@code after a June fall of 3%}.
     */
    boolean owns(TimeMention time, int amount) {
        int from = time.to();
        if (from > amount || amount - from > OWNER) {
            return false;
        }
        if (from == amount) {
            return true;
        }
        if (!scene.possessive(from) && !tokens.is(amount - 1, "of")) {
            return false;
        }
        for (int i = from; i < amount; i++) {
            boolean word =
                    tokens.kind(i) == Tokens.Kind.WORD || scene.possessive(i) || i > from && tokens.hyphenBefore(i + 1);
            if (!word || periodAt(i) || tokens.isAny(i, "and", "by", "in", "for", "from")) {
                return false;
            }
        }
        return true;
    }

    private boolean periodAt(int i) {
        return scene.times.stream().anyMatch(time -> time.isPeriod() && time.from() <= i && i < time.to());
    }

    /** Whether a word may stand between a comparison and its time: {@code below prices in}, {@code from its level of}. */
    private boolean passable(int i) {
        return tokens.isAny(
                        i, "the", "same", "this", "time", "in", "at", "its", "their", "those", "that", "of", "as",
                        "they", "it", "was", "were")
                || tokens.isAny(
                        i,
                        "level",
                        "levels",
                        "figure",
                        "high",
                        "highs",
                        "low",
                        "lows",
                        "peak",
                        "peaks",
                        "record",
                        "summit",
                        "trough",
                        "preliminary",
                        "official",
                        "actual",
                        "final")
                || tokens.hyphenBefore(i + 1) && tokens.isAny(i + 1, "month", "year", "week", "day")
                || tokens.hyphenBefore(i) && tokens.isAny(i, "month", "year", "week", "day")
                || tokens.isAny(i, "reached", "hit", "seen", "set", "touched", "witnessed", "recorded")
                || tokens.hitOver(i, Layer.TERM) >= 0 && !tokens.isAny(i, "average", "averages");
    }
}
