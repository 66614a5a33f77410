package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Refuses numbers that are no statistics: a company's, a share of something, a contribution, an implausible one. */
final class Refusals {
    private final Scene scene;
    private final Tokens tokens;

    Refusals(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    void settle(Draft draft, List<Draft> before) {
        if (draft.isRefused() || draft.entry == null || draft.term == null) {
            return;
        }
        if (draft.amount.value() == null) {
            draft.refuse("an uncertain number");
        } else if (share(draft)) {
            draft.refuse("a share of something");
        } else if (company(draft)) {
            draft.refuse("a company's own figure");
        } else if (!plausible(draft)) {
            draft.refuse("outside what " + draft.entry.name() + " can be");
        }
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

    /** Whether the figure belongs to a firm: {@code the carmaker's sales}, {@code Toyota's exports}, {@code our exports}. */
    private boolean company(Draft draft) {
        int clause = Math.min(scene.clauseFrom(draft.amount.core()), draft.term.from());
        for (var cue : scene.cues) {
            if (cue.sense().signal() == Signal.COMPANY && cue.from() >= clause && cue.from() < draft.amount.core()) {
                return true;
            }
        }
        if (!OWNABLE.contains(draft.code())) {
            return false;
        }
        int at = draft.term.from() - 1;
        if (at >= scene.from && (tokens.is(at, "our") || tokens.is(at, "my"))) {
            return true;
        }
        for (int i = at; i >= scene.from && i > at - 3; i--) {
            if (tokens.is(i, "'s") || tokens.is(i, "’s")) {
                return i > scene.from && tokens.capital(i - 1) && tokens.hitOver(i - 1, Layer.AREA) < 0 && tokens.hitOver(i - 1, Layer.TIME) < 0 && !body(i - 1)
                        && !(tokens.allCapitals(i - 1) && tokens.allCapitals(scene.from));
            }
        }
        return false;
    }

    /** What firms have as well as countries. */
    private static final Set<String> OWNABLE = Set.of(
            "exports", "imports", "production", "consumption", "stocks", "orders", "inventories", "vehicle_sales", "retail_sales",
            "price", "lending_rate", "employment", "wage", "home_sales", "construction", "credit", "external_debt", "area", "yield",
            "industrial_production", "manufacturing_output");

    private boolean body(int i) {
        var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
        return cue != null && cue.signal() == Signal.BODY;
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
