package io.gleaner.extract;

import io.gleaner.fact.Qualifier;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells numbers that stand beside an indicator and measure something else: how likely a decision is, what a duty applies to. */
final class Bystanders {
    private static final String[] LIKELY = {"odds", "probability", "probabilities", "likelihood", "chance", "chances"};

    /** What a percentage is of that only says of which quality a good is: {@code 5% broken rice}. */
    private static final String[] GRADES = {"broken", "brokens", "protein", "parboiled", "purity", "variety", "grade"};

    private static final String[] REACHES = {
        "cover",
        "covers",
        "covering",
        "covered",
        "affect",
        "affects",
        "affecting",
        "affected",
        "target",
        "targets",
        "targeting",
        "targeted"
    };

    /** How far before an amount the name of a mean may stand. */
    private static final int NEAR = 4;

    /** How far before its number the word may stand that makes a mark watched. */
    private static final int BEFORE = 5;

    /** How many words behind a name may say that only its volume is told. */
    private static final int BESIDE = 3;

    private final Scene scene;
    private final Tokens tokens;

    Bystanders(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Why the number is none of the indicator's; null where it may be. */
    @Nullable
    String refusal(Draft draft, Catalogue.Entry entry, Mark<Sense.Term> term) {
        if (entry.kind() == Catalogue.Kind.POLICY && probability(draft)) {
            return "how likely a decision is";
        }
        if (draft.amount.family().equals("percent") && draft.status != Status.ACTUAL && chance(draft.amount.core())) {
            return "how likely something is";
        }
        if (draft.amount.family().equals("percent") && tokens.isAny(draft.amount.to(), GRADES)) {
            return "of which quality a good is";
        }
        if (sized(draft.amount)) {
            return "the size of something else";
        }
        if (reached(draft, term)) {
            return "what a measure applies to";
        }
        if (asked(draft.amount)) {
            return "how many were asked";
        }
        if (smoothed(draft.amount)) {
            return "a moving average";
        }
        boolean market = entry.rhythm() == Catalogue.Rhythm.DAY;
        if (market && (dealt(term) || draft.amount.bare() && scene.has("contracts"))) {
            return "how much is dealt in";
        }
        if (market && (charted(draft.amount) || watched(draft.amount))) {
            return "a level on a chart";
        }
        return base(draft.amount.core()) ? "the base of an index" : null;
    }

    /** Whether the clause tells how likely something is: {@code a 31% chance of a rise in May, rising to 65% by June}. */
    private boolean chance(int core) {
        for (int i = scene.clauseFrom(core); i < core; i++) {
            if (tokens.isAny(i, "chance", "odds", "probability", "likelihood")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a percentage says how likely a decision is: {@code expectations that it will hold stand at 65%}. */
    private boolean probability(Draft draft) {
        int core = draft.amount.core();
        for (int i = scene.from; i < core && draft.amount.family().equals("percent"); i++) {
            boolean likely = tokens.isAny(i, LIKELY);
            boolean expected = tokens.isAny(i, "expectations", "bets") && tokens.isAny(core - 2, "stand", "stood");
            if (likely || expected) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is something without a name here that grows so many times: {@code double the size of its purchases}. */
    private boolean sized(Amount amount) {
        if (amount.family().equals("times") && named(amount.to())) {
            return true;
        }
        return amount.family().equals("times")
                && tokens.isAny(amount.to(), "the", "its", "their")
                && tokens.isAny(amount.to() + 1, "size", "number", "amount", "limit", "capacity", "workforce");
    }

    /** Whether a verb is told what it multiplies, in the plural, and that is no indicator or good: {@code a plan to double buybacks}. */
    private boolean named(int i) {
        return tokens.isAny(i - 1, "double", "triple", "quadruple")
                && scene.isPlural(i)
                && tokens.hitOver(i, Layer.AREA) < 0;
    }

    /** Whether a sum or percentage of trade is the part that a measure reaches: {@code duties covering $20 billion of imports}. */
    private boolean reached(Draft draft, Mark<Sense.Term> term) {
        boolean trade = draft.code().equals("exports")
                || draft.code().equals("imports")
                || draft.code().equals("tariff");
        int verb = draft.amount.from() - 1;
        if (tokens.isAny(verb, "some", "around", "about", "roughly", "nearly", "over")) {
            verb--;
        }
        boolean levied = draft.amount.family().equals("money")
                && (levied(verb) || tokens.is(verb, "worth") && (levied(term.from() - 1) || levied(term.from() - 2)));
        return trade && levied
                || trade
                        && (term.from() >= draft.amount.to() || draft.code().equals("tariff"))
                        && tokens.isAny(verb, REACHES);
    }

    /** Whether what a tariff is put on follows token {@code i}. */
    private boolean levied(int i) {
        return tokens.is(i, "on") && tokens.isAny(i - 1, "tariff", "tariffs", "duty", "duties", "levy", "levies");
    }

    /** Whether a number is only one that markets look at: {@code the closely watched 160 level}. */
    private boolean watched(Amount amount) {
        if (amount.bound() != Qualifier.EXACT) {
            return false;
        }
        boolean mark = tokens.isAny(amount.to(), "level", "mark", "barrier", "threshold")
                || tokens.is(amount.from() - 1, "of")
                        && tokens.isAny(amount.from() - 2, "level", "mark", "barrier", "threshold");
        for (int i = amount.from() - 1; mark && i >= Math.max(scene.from, amount.from() - BEFORE); i--) {
            if (tokens.isAny(
                    i, "watched", "psychological", "psychologically", "key", "crucial", "important", "symbolic")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is named is only dealt in, and its volume told: {@code futures volume rose}, {@code bets on the index tripled}. */
    private boolean dealt(Mark<Sense.Term> term) {
        for (int i = term.to(); i < Math.min(scene.to, term.to() + BESIDE); i++) {
            if (tokens.isAny(i, "volume", "volumes", "turnover", "investment", "options")
                    || tokens.is(i, "open") && tokens.is(i + 1, "interest")) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.MOVE) >= 0) {
                break;
            }
        }
        for (int i = Math.max(scene.from, term.from() - NEAR); i < term.from() - 1; i++) {
            boolean positions =
                    tokens.isAny(i, "positions", "bets", "turnover", "volume", "volumes", "options", "holdings")
                            || tokens.is(i, "interest") && tokens.is(i - 1, "open");
            if (positions && tokens.isAny(i + 1, "on", "in", "of")) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many were asked: {@code a survey of 27,000 holidaymakers}. */
    private boolean asked(Amount amount) {
        int of = amount.from() - 1;
        return tokens.isAny(of, "of", "among")
                && tokens.isAny(of - 1, "survey", "poll", "sample", "panel", "polls", "surveys");
    }

    /** Whether the number at a token is what an index stood at in its base year: {@code a base of 100}, {@code 1980 equals 100}. */
    private boolean base(int i) {
        return tokens.is(i - 1, "of") && tokens.is(i - 2, "base")
                || tokens.is(i, "100")
                        && (tokens.isAny(i - 1, "equals", "equal", "equalling") || tokens.isSymbol(i - 1, '='));
    }

    /** Whether chart readers expect a market to turn there: {@code resistance at $1,497}, {@code support around 1,440}. */
    private boolean charted(Amount amount) {
        for (int i = amount.from() - 1; i >= Math.max(scene.from, amount.from() - NEAR); i--) {
            if (tokens.is(i, "resistance") || tokens.is(i, "support") && tokens.isAny(i + 1, "at", "around", "near")) {
                return true;
            }
        }
        return tokens.is(amount.to(), "resistance");
    }

    /** Whether a quote is only the mean of many days': {@code its 100-day moving average of 4,381}. */
    private boolean smoothed(Amount amount) {
        for (int i = amount.from() - 1; i >= Math.max(scene.from, amount.from() - NEAR); i--) {
            if (tokens.is(i, "average") && tokens.is(i - 1, "moving")) {
                return tokens.hyphenBefore(i - 2) && tokens.is(i - 2, "day");
            }
        }
        return false;
    }
}
