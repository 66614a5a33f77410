package io.gleaner.extract;

import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;

/** Refuses numbers that are no statistics: a company's, a share of something, a contribution, an implausible one. */
final class Refusals {
    private final Catalogue catalogue;
    private final Scene scene;
    private final Companies companies;
    private final Tokens tokens;

    Refusals(Catalogue catalogue, Scene scene, Companies companies) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.companies = companies;
        this.tokens = scene.tokens;
    }

    void settle(Draft draft, List<Draft> before) {
        if (draft.isRefused() || draft.entry == null || draft.term == null) {
            return;
        }
        if (draft.amount.value() == null) {
            draft.refuse("an uncertain number");
            return;
        }
        String tag = new PriceTags(catalogue, scene).refusal(draft);
        if (code(draft)) {
            draft.refuse("part of a code");
        } else if (tag != null) {
            draft.refuse(tag);
        } else if (share(draft)) {
            draft.refuse("a share of something");
        } else if (new Ownership(scene, companies).isFirms(draft)) {
            draft.refuse("a company's own figure");
        } else if (!plausible(draft)) {
            draft.refuse("outside what " + draft.entry.name() + " can be");
        }
    }

    /** Whether letters or digits run on into the number, as in {@code L6N44G17Z} or {@code 1605.T}. */
    private boolean code(Draft draft) {
        int from = draft.amount.core();
        int to = draft.amount.to();
        boolean ahead = from > 0 && tokens.glued(from) && tokens.kind(from - 1) != Tokens.Kind.SYMBOL;
        boolean behind = to < tokens.size() && tokens.glued(to) && tokens.kind(to) == Tokens.Kind.WORD && tokens.capital(to)
                && tokens.kind(to - 1) == Tokens.Kind.NUMBER;
        return ahead || behind;
    }

    private boolean share(Draft draft) {
        var amount = draft.amount;
        if (!amount.family().equals("percent")) {
            return false;
        }
        for (var cue : scene.cues) {
            boolean behind = cue.from() >= amount.to() && cue.from() - amount.to() <= 1;
            boolean ahead = cue.to() <= amount.from() && amount.from() - cue.to() <= 2;
            if (cue.sense().signal() == Signal.SHARE && (behind || ahead)) {
                return true;
            }
        }
        int at = amount.to();
        if (at + 1 < scene.to && tokens.is(at, "of")) {
            boolean move = draft.measure == io.gleaner.fact.Measure.LEVEL && draft.entry.percent() == io.gleaner.fact.Measure.LEVEL;
            return !move || tokens.hitAt(at + 1, Layer.TERM) >= 0;
        }
        return false;
    }

    private static boolean plausible(Draft draft) {
        var entry = draft.entry;
        var value = draft.value;
        if (entry == null || value == null) {
            return true;
        }
        String family = draft.amount.family();
        String key = switch (draft.measure) {
            case GROWTH -> "growth";
            case CHANGE -> "change_" + (family.equals("points") ? "pp" : family);
            default -> "level_" + family;
        };
        var range = entry.ranges().get(key);
        return range == null || range.holds(value) || range.holds(value.negate()) && value.compareTo(BigDecimal.ZERO) < 0;
    }
}
