package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settles whether a figure happened, is expected, is aimed at or was replaced, by the cue that governs it. */
final class Statuses {
    /** What is done about something that is already there. */
    private static final String[] REMEDIES = {
        "curb", "reduce", "cut", "tackle", "finance", "plug", "close", "narrow", "trim", "fix", "fund", "bridge",
        "rein", "offset"
    };

    /** How many words may lead from the noun for an aim to its figure. */
    private static final int AIM = 6;

    /** The same where the name of a share index may stand between: {@code a year-end target for the S&P 500 of}. */
    private static final int QUOTED = 13;

    private final Scene scene;
    private final Tokens tokens;
    private final Hypotheses hypotheses;
    private final CuesBeside besides;
    private final Likelihood likelihood;

    Statuses(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.hypotheses = new Hypotheses(scene);
        this.besides = new CuesBeside(scene);
        this.likelihood = new Likelihood(scene);
    }

    void settle(Draft draft, List<Draft> before) {
        var amount = draft.amount;
        int gapFrom = scene.gapFrom(draft, before);
        int clause = scene.clauseFrom(amount.core());

        boolean now = amount.role() == Amount.Role.FROM
                && (isCurrent(tokens, amount) || tokens.isAny(amount.to(), "now", "currently"));
        int led = tokens.is(amount.from() - 1, "at") ? amount.from() - 2 : amount.from() - 1;
        boolean aimed = scene.cue(Signal.TARGET, clause, amount.core()) != null;
        if (now || !aimed && tokens.isAny(led, "now", "currently", "presently")) {
            return;
        }
        if (hypotheses.isDenied(amount)) {
            besides.settleDenied(draft);
            return;
        }
        if (hypotheses.isRuleOfThumb(amount)) {
            draft.refuse("a rule of thumb");
            return;
        }
        if (tokens.is(amount.from() - 1, "the") && tokens.isAny(amount.to(), "reported", "recorded", "registered")) {
            return;
        }
        if (scene.cue(Signal.HYPOTHETICAL, scene.from, scene.to) != null && hypotheses.isOne(amount, clause)
                || draft.measure != Measure.LEVEL && canMove(clause, amount)) {
            draft.refuse("a hypothesis, not a figure");
            return;
        }
        if (draft.code().equals("tariff") && likelihood.isThreatened(amount, clause)) {
            draft.status = Status.FORECAST;
            draft.because("status", "not levied yet");
            return;
        }
        if (besides.settle(draft, gapFrom)) {
            return;
        }
        if (outdone(draft)) {
            draft.status = Status.FORECAST;
            draft.because("status", "the forecast that the figure before is set beside");
            return;
        }
        if (before(amount)) {
            draft.status = Status.SUPERSEDED;
            draft.because("status", "what was said before");
            return;
        }
        boolean plan = amount.family().equals("times") && tokens.is(amount.from() - 1, "to");
        if (plan && scene.cue(Signal.TARGET, clause, amount.from()) == null) {
            draft.status = Status.FORECAST;
            draft.because("status", "what is to be done");
            return;
        }
        if (likelihood.isLikely(amount)
                || likelihood.mayCome(amount, clause)
                || likelihood.isInferred(amount, clause)) {
            draft.status = Status.FORECAST;
            draft.because("status", "only likely");
            return;
        }
        if (isRate(draft) && decided(clause, amount)) {
            draft.because("status", "what a central bank says it will do");
            return;
        }
        var would = scene.cue(Signal.WOULD, clause, amount.core());
        boolean given = hypotheses.isGiven(amount);
        if (would == null && !given && scene.cue(Signal.FORECAST, clause, amount.core()) == null && wouldDo(amount)) {
            draft.refuse("a hypothesis, not a figure");
            return;
        }
        if (would != null
                && !given
                && scene.cue(Signal.OUTCOME, Math.max(would.to(), gapFrom), amount.core()) == null) {
            boolean reported = scene.cue(Signal.SPEECH, scene.from, would.from()) != null
                    || scene.cue(Signal.FORECAST, scene.from, would.from()) != null
                    || scene.cue(Signal.BEFORE_REVISION, scene.from, would.from()) != null
                    || scene.cue(Signal.SPEECH, amount.to(), scene.to) != null
                            && draft.term != null
                            && draft.term.to() <= would.from();
            if (!reported || scene.cue(Signal.HYPOTHETICAL, scene.from, scene.to) != null) {
                draft.refuse("a hypothesis, not a figure");
                return;
            }
            draft.status = Status.FORECAST;
            draft.because("status", "\"would\" in reported speech");
            return;
        }
        int begin = Math.max(clause, draft.relation == Draft.Relation.COMPARED ? gapFrom : clause);
        if (draft.relation == Draft.Relation.COMPARED && tokens.isAny(draft.connector, "after", "following")) {
            begin = Math.max(begin, draft.connector);
        }
        var forecast = scene.cue(Signal.FORECAST, begin, amount.core());
        if (forecast != null && !scene.bears(forecast.from(), amount.core())) {
            forecast = scene.cue(Signal.FORECAST, begin, forecast.from());
        }
        if (agreed(draft, clause)) {
            draft.status = Status.TARGET;
            draft.because("status", "what was agreed to be made");
            return;
        }
        var target = isRate(draft) ? null : aim(begin, amount, draft.entry != null && draft.entry.quoted());
        if (target != null && (forecast == null || target.from() >= forecast.from())) {
            boolean official = draft.entry == null || !draft.entry.quoted();
            draft.status = official ? Status.TARGET : Status.FORECAST;
            draft.because("status", '"' + scene.words(target.from(), target.to()) + '"');
        } else if (isOneMore(draft) && draft.related != null && draft.related.status == Status.TARGET) {
            draft.status = Status.TARGET;
            draft.because("status", "one more of those before it");
        } else if (forecast != null
                && !inName(draft, forecast)
                && !besides.isOutcome(forecast)
                && !exceeded(forecast)
                && !(draft.measure == Measure.LEVEL && scene.cue(Signal.QUOTED, forecast.to(), amount.core()) != null)
                && !(isRate(draft) && (announced(forecast) || standing(amount)))
                && !happened(forecast.to(), amount)
                && !remedied(forecast.to(), amount)
                && !(draft.relation != Draft.Relation.COMPARED && follows(forecast.to(), amount))
                && scene.cue(
                                Signal.OUTCOME,
                                isRate(draft) ? forecast.to() : Math.max(forecast.to(), gapFrom),
                                amount.core())
                        == null) {
            draft.status = Status.FORECAST;
            draft.because("status", '"' + scene.words(forecast.from(), forecast.to()) + '"');
        }
    }

    /** Whether a figure is what would bring something about: {@code a 25% tariff on steel would cut exports}. */
    private boolean wouldDo(Amount amount) {
        int to = Math.min(scene.to, amount.to() + REACH);
        var would = scene.cue(Signal.WOULD, amount.to(), to);
        if (would == null || scene.cue(Signal.SPEECH, scene.from, to) != null) {
            return false;
        }
        for (int i = amount.to(); i < would.from(); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.isAny(i, "and", "but", "it", "they", "that", "than", "of", "by", "if")) {
                return would.from() - amount.to() < SHORT;
            }
        }
        return true;
    }

    /** Whether it is told what something is able to bring about: {@code better seeds can lift output by 10%}. */
    private boolean canMove(int clause, Amount amount) {
        for (int i = clause; i < amount.from() - 1; i++) {
            if (tokens.is(i, "can") && tokens.hitAt(i + 1, Layer.MOVE) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a name stands between a figure and the one it is listed with: {@code a quota of 5,000 tonnes, Chad 3,000}. */
    private boolean isOneMore(Draft draft) {
        if (draft.relation != Draft.Relation.LISTED || draft.related == null) {
            return false;
        }
        for (int i = draft.related.amount.to(); i < draft.amount.from(); i++) {
            if (!isName(i)
                    && !scene.possessive(i)
                    && !tokens.isSymbol(i, ',')
                    && !tokens.isAny(i, "and", "for", "of", "the")) {
                return false;
            }
        }
        int name = draft.amount.from() - 1;
        return isName(scene.possessive(name) ? name - 1 : name);
    }

    private boolean isName(int i) {
        return tokens.hitOver(i, Layer.AREA) >= 0 || tokens.hitOver(i, Layer.ITEM) >= 0;
    }

    /** Whether expectations are part of the name of what is measured: {@code the ZEW expectations of economic growth}. */
    private boolean inName(Draft draft, Mark<Sense.Cue> forecast) {
        var term = draft.term;
        return term != null
                && term.from() <= forecast.from()
                && forecast.to() <= term.to()
                && scene.tokens.is(forecast.from(), "expectations");
    }

    /** Whether an amount is what something stands at, wherever it may go: {@code could be raised from its current 4.75%}. */
    static boolean isCurrent(Tokens tokens, Amount amount) {
        int at = amount.from() - 1;
        at -= tokens.is(at, "of") ? 1 : 0;
        at -= tokens.isAny(at, "level", "rate", "price") ? 1 : 0;
        return tokens.isAny(at, "current", "present", "existing", "prevailing");
    }

    /** Whether the figure is a rate that a central bank sets, whose target is the rate itself. */
    static boolean isRate(Draft draft) {
        return draft.entry != null && draft.entry.kind() == Catalogue.Kind.POLICY;
    }

    /** Whether a figure only says what a bank's target is: {@code its target rate of 3%}. */
    private boolean standing(Amount amount) {
        if (!tokens.is(amount.from() - 1, "of")) {
            return false;
        }
        int from = Math.max(scene.from, amount.from() - STANDING);
        var target = scene.cue(Signal.TARGET, from, amount.from());
        return target != null
                && scene.moves.stream().noneMatch(move -> move.from() >= target.to() && move.to() <= amount.from());
    }

    /** Whether a bank only announces that it holds its rate: {@code will keep it at 3%}, where nobody else is said to say so. */
    private boolean announced(Mark<Sense.Cue> cue) {
        var move = tokens.sense(tokens.hitAt(cue.to(), Sense.Layer.MOVE), Sense.Move.class);
        return tokens.is(cue.from(), "will")
                && move != null
                && move.motion() == Sense.Motion.HOLD
                && scene.cue(Signal.SPEECH, scene.from, scene.to) == null
                && scene.cue(Signal.FORECAST, scene.from, cue.from()) == null;
    }

    /** Whether a central bank says itself what its rate will be: {@code The Bank of Finland said it would leave its base rate at 8.5%}. */
    private boolean decided(int clause, Amount amount) {
        for (var move : scene.moves) {
            var motion = move.sense().motion();
            boolean acts = motion == Sense.Motion.HOLD || motion == Sense.Motion.DECISION;
            if (acts
                    && move.from() >= clause
                    && move.to() <= amount.core()
                    && tokens.isAny(move.from() - 1, "would", "will")
                    && tokens.is(move.from() - 2, "it")
                    && tokens.isAny(move.from() - 3, "said", "announced")) {
                int said = move.from() - 3;
                return scene.places.stream()
                        .anyMatch(place -> place.to() <= said
                                && (place.sense().pointer() == Sense.Pointer.BANK && said - place.to() <= 1
                                        || tokens.is(said - 1, "bank") && tokens.is(said - 2, "central")));
            }
        }
        return false;
    }

    /** Whether a new verb in the past tense follows the forecast: {@code was expected to grow 1% and grew 2%}. */
    private boolean happened(int from, Amount amount) {
        for (var move : scene.moves) {
            boolean between = move.from() >= from && move.to() <= amount.core();
            int before = move.from() - 1;
            boolean behindAside = tokens.isSymbol(before, ',') && tokens.is(scene.clauseFrom(before) - 1, "which");
            boolean joined = tokens.isAny(before, "and", "but") || behindAside;
            if (between && joined && past(tokens.text(move.from()).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is of what somebody may do something about: {@code could curb a deficit of 6%}. */
    private boolean remedied(int from, Amount amount) {
        for (int i = from; i < Math.min(amount.from(), from + 3); i++) {
            if (tokens.isAny(i, REMEDIES)) {
                return tokens.is(amount.from() - 1, "of");
            }
        }
        return false;
    }

    /** Whether a figure is only set beside what was expected: {@code higher than the Treasury's forecast, at 56 billion}. */
    private boolean exceeded(Mark<Sense.Cue> forecast) {
        for (int i = forecast.from() - 1; i >= Math.max(scene.from, forecast.from() - WHOSE); i--) {
            if (tokens.is(i, "than")) {
                return tokens.isSymbol(forecast.to(), ',');
            }
        }
        return false;
    }

    /** Whether it is the forecast itself that another figure exceeded: {@code higher than forecast, at 56 billion versus 54 billion}. */
    private boolean outdone(Draft draft) {
        var main = draft.relation == Draft.Relation.COMPARED ? draft.related : null;
        var forecast = main == null || main.sentence != draft.sentence
                ? null
                : scene.cue(Signal.FORECAST, scene.clauseFrom(main.amount.core()), main.amount.core());
        return forecast != null && exceeded(forecast) && tokens.isAny(draft.connector, "versus", "against", "compared");
    }

    /** How many words may say whose forecast something is set beside. */
    private static final int WHOSE = 5;

    /** Whether the figure is what comes before that which is expected: {@code will be a good year after a 2.6% rise in May}. */
    private boolean follows(int from, Amount amount) {
        for (int i = amount.from() - 1; i >= Math.max(from, amount.from() - BEFORE); i--) {
            if (tokens.isAny(i, "after", "following")) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(String verb) {
        return verb.endsWith("ed")
                || verb.equals("grew")
                || verb.equals("rose")
                || verb.equals("fell")
                || verb.equals("shrank")
                || verb.equals("kept")
                || verb.equals("left")
                || verb.equals("held");
    }

    /** Whether the output of a good is what somebody has undertaken, or was told, to make: {@code agreed in May to cut oil output to 15.8 million bpd}. */
    private boolean agreed(Draft draft, int clause) {
        if (!draft.code().equals("production") || draft.related != null && draft.amount.role() == Amount.Role.FROM) {
            return false;
        }
        for (var move : scene.moves) {
            boolean before = move.from() >= clause && move.to() <= draft.amount.core();
            int to = tokens.text(move.from() - 1).endsWith("ly") ? move.from() - 2 : move.from() - 1;
            if (before && move.sense().motion() == Sense.Motion.DECISION && tokens.is(to, "to")) {
                for (int i = move.from() - 2; i >= Math.max(clause, move.from() - PLEDGE); i--) {
                    if (tokens.isAny(
                            i,
                            "agreed",
                            "pledged",
                            "asked",
                            "ordered",
                            "urged",
                            "instructed",
                            "undertaken",
                            "undertook",
                            "promised",
                            "vowed",
                            "accord",
                            "agreement",
                            "pact",
                            "deal")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A target that governs the amount: a verb of aiming before it, no other amount between. */
    private @Nullable Mark<Sense.Cue> aim(int begin, Amount amount, boolean quoted) {
        var target = scene.cue(Signal.TARGET, begin, amount.core());
        if (target == null
                || !scene.bears(target.from(), amount.core())
                || amount.role() == Amount.Role.FROM && scene.commas(target.to(), amount.from()) > 0
                || scene.amounts.stream().anyMatch(one -> one.from() >= target.to() && one.to() <= amount.from())) {
            return null;
        }
        if (amount.role() != Amount.Role.TO && tokens.isAny(amount.from() - 1, "its", "their")) {
            return null;
        }
        String word = tokens.text(target.to() - 1).toLowerCase(Locale.ROOT);
        boolean verb =
                word.startsWith("aim") || word.endsWith("ting") || word.endsWith("ted") || word.equals("targets");
        boolean reached = amount.role() == Amount.Role.TO || tokens.is(amount.from() - 1, "at");
        if (word.equals("to")) {
            boolean times = amount.family().equals("times") && amount.from() == target.to();
            return times || reached && scene.says(target.to(), amount.from(), "to", "at") ? target : null;
        }
        boolean limited = word.startsWith("limit") && amount.role() == Amount.Role.TO;
        boolean put = tokens.is(amount.from() - 1, "at") && scene.commas(target.to(), amount.from()) == 0;
        return verb || limited || put || amount.core() - target.to() <= (quoted ? QUOTED : AIM) ? target : null;
    }

    /** How far before the verb of what is undertaken it may be told that it is. */
    private static final int PLEDGE = 8;

    /** How far before a figure the {@code after} may stand that sets it before what is expected. */
    private static final int BEFORE = 12;

    /** How many words may name a bank's target: {@code target range for the federal funds rate of}. */
    private static final int STANDING = 9;

    /** How far behind its number a verb may stand that makes it a hypothesis: {@code a 25% tariff would cut exports}. */
    private static final int REACH = 7;

    /** How near behind its number it may stand whatever stands between. */
    private static final int SHORT = 4;

    /** Whether the sentence tells what was said at first: {@code Previously, the department said sales fell 0.5%}. */
    private boolean before(Amount amount) {
        return tokens.isAny(scene.from, "previously", "initially", "originally")
                && scene.cue(Signal.SPEECH, scene.from, amount.from()) != null;
    }
}
