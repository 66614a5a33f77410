package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells how large a part of something is from how fast it grows: {@code the share of exports to Norway rose to 20%}. */
final class Shares {
    /** How many words may lead from a share to its verb. */
    private static final int NAME = 14;

    private static final String[] NAMES = {
        "share", "shares", "proportion", "percentage", "weight", "weighting", "weightage"
    };

    private final Scene scene;
    private final Tokens tokens;

    Shares(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Why a percentage is a part of something; null where it may be how fast that grows, or a rate. */
    @Nullable
    String refusal(Draft draft, Catalogue.Entry entry) {
        if (!draft.amount.family().equals("percent")) {
            return null;
        }
        if (surveyed(draft.amount)) {
            return "a share of those asked";
        }
        return share(draft, entry) ? "a share of something" : null;
    }

    /** Whether a percentage of those asked hold a view: {@code 47% said}, {@code eight percent expected output to fall}. */
    private boolean surveyed(Amount amount) {
        int at = amount.to();
        boolean those = tokens.isAny(at, "who", "seeing", "citing", "saying", "thinking")
                || tokens.is(at, "that") && tokens.isAny(at + 1, "did", "do", "does");
        if (those) {
            return true;
        }
        var cue = tokens.sense(tokens.hitAt(at, Layer.CUE), Sense.Cue.class);
        boolean views = cue != null && (cue.signal() == Signal.SPEECH || cue.signal() == Signal.FORECAST);
        int before = amount.from() - 1;
        boolean counted = before < scene.from
                || tokens.kind(before) == Tokens.Kind.SYMBOL
                || tokens.isAny(before, "and", "while", "only", "just", "but", "whereas", "that", "with", "another");
        return views
                && counted
                && tokens.kind(at + 1) == Tokens.Kind.WORD
                && !tokens.isAny(at + 1, "by", "in", "for", "earlier");
    }

    private boolean share(Draft draft, Catalogue.Entry entry) {
        var amount = draft.amount;
        if (draft.measure == Measure.GROWTH && told(amount)) {
            return true;
        }
        if (draft.phrase != null || Unit.PERCENT_OF_GDP.equals(draft.unit)) {
            return false;
        }
        for (var cue : scene.cues()) {
            boolean behind = cue.from() >= amount.to() && cue.from() - amount.to() <= 1;
            boolean ahead = cue.to() <= amount.from() && amount.from() - cue.to() <= 2;
            if (cue.sense().signal() == Signal.SHARE && (behind || ahead)) {
                return true;
            }
        }
        if (draft.related != null
                && draft.related.amount.family().equals("money")
                && tokens.is(amount.from() - 1, "or")
                && draft.measure == Measure.LEVEL) {
            return true;
        }
        int at = amount.to();
        at += tokens.isSymbol(at, ',') ? 1 : 0;
        if (at + 1 < scene.to && tokens.is(at, "of")) {
            boolean move = draft.measure == Measure.LEVEL && entry.percent() == Measure.LEVEL;
            int whole =
                    tokens.isAny(at + 1, "the", "its", "their") && tokens.hitAt(at, Layer.TERM) < 0 ? at + 2 : at + 1;
            return !move || entry.kind() != Catalogue.Kind.POLICY && tokens.hitAt(whole, Layer.TERM) >= 0;
        }
        return false;
    }

    /** Whether an amount is where the share moved or stood that its clause speaks of. */
    private boolean told(Amount amount) {
        int clause = scene.clauseFrom(amount.core());
        for (int i = Math.max(clause, amount.core() - NAME); i < amount.core(); i++) {
            boolean part = tokens.isAny(i, NAMES)
                    && (tokens.isAny(i + 1, "of", "in")
                            || tokens.isAny(i - 1, "a", "market") && tokens.is(i - 2, "as"));
            if (part && scene.commas(i, amount.core()) == 0) {
                return true;
            }
        }
        return false;
    }
}
