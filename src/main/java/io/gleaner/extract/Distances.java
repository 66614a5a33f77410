package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that only set two things against each other: how far from a limit, from a mark, one rate from another. */
final class Distances {
    /** How far behind a figure the mark may stand that it is away from. */
    private static final int MARK = 5;

    /** What is told by how far two of it are apart as well. */
    private static final Set<String> RATES = Set.of("policy_rate", "bond_yield", "interbank_rate", "lending_rate");

    /** Within how many words behind an amount the limit may be named that it is away from. */
    private static final int LIMIT = 7;

    private static final Set<String> UNRATED =
            Set.of("price", "public_debt", "external_debt", "production", "exports", "imports", "stocks");

    private static final String[] LIMITS = {
        "plan", "plans", "limit", "limits", "target", "targets", "ceiling", "ceilings", "quota", "cone"
    };

    private static final String[] MULTIPLES = {
        "double",
        "twice",
        "triple",
        "treble",
        "quadruple",
        "half",
        "twofold",
        "threefold",
        "fourfold",
        "fivefold",
        "tenfold"
    };

    /** What stands before a verb. */
    private static final String[] VERB_LEADS = {
        "to", "will", "would", "could", "should", "can", "may", "might", "must", "and", "they", "that", "which"
    };

    private final Scene scene;
    private final Tokens tokens;

    Distances(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether it is told in hundredths of a point, as only rates are, of what is none. */
    boolean ofRate(Draft draft) {
        return UNRATED.contains(draft.code())
                && tokens.isAny(draft.amount.to() - 1, "bp", "bps", "points", "point")
                && (tokens.isAny(draft.amount.to() - 1, "bp", "bps") || tokens.is(draft.amount.to() - 2, "basis"));
    }

    /** Whether a number is set to one: {@code outnumbered them by 3.2 to 1}. */
    boolean ratio(int i) {
        return i + 1 < scene.to && tokens.is(i, "to") && tokens.isAny(i + 1, "1", "one") && !tokens.is(i + 2, "dollar");
    }

    /** Whether only how far something is from its limit is told: {@code 18 billion below their upper limits}. */
    boolean fromLimit(Amount amount) {
        if (!tokens.isAny(amount.to(), "below", "under", "above", "over", "beneath", "inside")) {
            return false;
        }
        for (int i = amount.to() + 1; i < Math.min(scene.to, amount.to() + LIMIT); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitOver(i, Layer.NUMBER) >= 0) {
                return false;
            }
            if (tokens.isAny(i, LIMITS) || tokens.isAny(i, "price", "prices") && !dated(i, i + LIMIT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an amount only sets two things against each other that are told at one time: {@code debt is double its output},
     * {@code 10 cents cheaper than in Singapore}, {@code 0.5% larger than first thought}.
     */
    boolean fromAnother(Draft draft) {
        return draft.amount.family().equals("times") ? multiple(draft.amount) : compared(draft);
    }

    /** Whether something is so many times something else, rather than grown so many times. */
    private boolean multiple(Amount amount) {
        int at = amount.to();
        return !isVerb(tokens, amount)
                && tokens.isAny(at, "the", "its", "their", "that", "what")
                && !dated(at, at + LIMIT);
    }

    /** Whether how many times is told by a verb, whose object follows: {@code to double exports}, {@code halving the deficit}. */
    static boolean isVerb(Tokens tokens, Amount amount) {
        return tokens.isAny(amount.from() - 1, VERB_LEADS) || !tokens.isAny(amount.to() - 1, MULTIPLES);
    }

    private boolean compared(Draft draft) {
        int at = draft.amount.to();
        boolean large = tokens.isAny(at, "higher", "lower", "larger", "smaller", "bigger");
        boolean more = tokens.isAny(at, "more", "less", "cheaper", "dearer");
        int than = more && tokens.isAny(at + 1, "expensive", "costly") ? at + 2 : at + 1;
        if (!large && !more || !tokens.is(than, "than")) {
            return false;
        }
        int from = than + 1;
        int to = Math.min(scene.to, from + LIMIT);
        boolean whole = tokens.isAny(from, "the", "national", "average")
                && tokens.isAny(from + 1, "national", "nationwide", "average");
        boolean thought = scene.cue(Signal.BEFORE_REVISION, from, to) != null
                || tokens.isAny(from, "previously", "initially", "originally", "first", "it")
                || scene.cue(Signal.FORECAST, from, to) != null;
        boolean elsewhere = draft.code().equals("price")
                && scene.places.stream().anyMatch(place -> place.from() >= from && place.to() <= to);
        boolean abroad = tokens.isAny(from, "abroad", "elsewhere", "overseas");
        return whole || abroad || (thought || elsewhere) && !dated(from, to);
    }

    private boolean dated(int from, int to) {
        for (int i = from; i < Math.min(scene.to, to); i++) {
            if (scene.timeAt(i) || tokens.hitOver(i, Layer.BASIS) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount of a good is only what others are told for, or its distance from a mark: {@code the cost of one tonne}, {@code 2 million short of demand}. */
    boolean fromMark(Draft draft) {
        var amount = draft.amount;
        if (!Goods.isPhysical(draft) || draft.measure == Measure.GROWTH || amount.value() == null) {
            return false;
        }
        boolean one = amount.words() && amount.value().compareTo(BigDecimal.ONE) == 0;
        int at = amount.to();
        boolean apart = tokens.isAny(at, "short", "shy") && tokens.is(at + 1, "of")
                || tokens.isAny(at, "below", "above", "over", "under")
                        && scene.cue(Signal.TARGET, at, Math.min(scene.to, at + MARK)) != null
                || tokens.isAny(at, "less", "more")
                        && tokens.is(at + 1, "than")
                        && scene.cue(Signal.TARGET, at, Math.min(scene.to, at + MARK)) != null;
        return one || apart;
    }

    /** Whether it is how far two rates are apart: {@code the spread between 30-year and overnight rates is 2 points}. */
    boolean ofRates(Draft draft) {
        if (!RATES.contains(draft.code())) {
            return false;
        }
        if (draft.amount.family().equals("points") && beyond(draft.amount.to())) {
            return true;
        }
        if (tokens.hitOver(draft.amount.to(), Layer.MOVE) >= 0) {
            return false;
        }
        int core = draft.amount.core();
        for (int i = scene.clauseFrom(core); i < core; i++) {
            boolean apart = tokens.isAny(i, "gap", "difference") || scene.cue(Signal.SPREAD, i, i + 1) != null;
            if (apart && (draft.amount.family().equals("points") || tokens.isAny(i + 1, "between", "over"))
                    || tokens.is(i, "premium") && tokens.is(i + 3, "over")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands at token {@code i} sets a rate against another country's: {@code 60 points above Germany's}. */
    private boolean beyond(int i) {
        return tokens.isAny(i, "above", "below", "over", "under") && tokens.hitAt(i + 1, Layer.AREA) >= 0;
    }
}
