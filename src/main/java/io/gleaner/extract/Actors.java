package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;

/** Finds the firm that acts or only speaks in a sentence: {@code Ford cut}, {@code India's Kestrel said}. */
final class Actors {
    /** How many words into a clause its subject is looked for. */
    private static final int SUBJECT = 5;

    private final Scene scene;
    private final Companies companies;
    private final Tokens tokens;

    Actors(Scene scene, Companies companies) {
        this.scene = scene;
        this.companies = companies;
        this.tokens = scene.tokens;
    }

    /** The firm at the head of the clause that begins at token {@code from}, or −1. */
    int actor(int from) {
        int words = 0;
        for (int i = from; i < scene.to && words < SUBJECT; i++) {
            if (companies.at(i)) {
                return i;
            }
            int area = scene.timeAt(i) ? -1 : tokens.hitOver(i, Layer.AREA);
            if (area >= 0) {
                return firmBehind(tokens.hitTo(area));
            }
            boolean good = tokens.hitOver(i, Layer.ITEM) >= 0 && tokens.hitAt(i, Layer.CUE) < 0;
            if (good || tokens.hitOver(i, Layer.TERM) >= 0) {
                return -1;
            }
            words = tokens.isSymbol(i, ',') ? 0 : words + 1;
        }
        return -1;
    }

    /** The firm whose home stands right before token {@code i}, as in {@code India's Kestrel}, or −1. */
    private int firmBehind(int i) {
        int at = tokens.is(i, "'s") || tokens.is(i, "’s") ? i + 1 : i;
        int trade = tokens.hitAt(at, Layer.CUE);
        var cue = tokens.sense(trade, Sense.Cue.class);
        if (cue != null && cue.signal() == Signal.TRADE) {
            at = tokens.hitTo(trade);
        }
        return companies.at(at) ? at : -1;
    }

    /** Whether the firm at token {@code i} only says something. */
    boolean speaks(int i) {
        int at = i;
        while (at < scene.to && companies.at(at)) {
            at++;
        }
        for (; at < scene.to && at < i + 12; at++) {
            if (says(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb at token {@code i} tells what others do: {@code said}, {@code expects prices}; not {@code will cut}. */
    boolean says(int i) {
        int h = tokens.hitAt(i, Layer.CUE);
        var cue = tokens.sense(h, Sense.Cue.class);
        if (cue == null) {
            return false;
        }
        return switch (cue.signal()) {
            case SPEECH -> true;
            case FORECAST ->
                !cue.name().equals("will") && !cue.name().endsWith("to") && !tokens.is(tokens.hitTo(h), "to");
            default -> false;
        };
    }

    /** Whether the sentence speaks of a place, other than within a firm's name. */
    boolean placed() {
        for (var place : scene.places) {
            boolean city = place.sense().pointer() == Sense.Pointer.CITY
                    || place.sense().pointer() == Sense.Pointer.DECOY;
            if (!city && !companies.at(place.from()) && firmBehind(place.to()) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure is had at a firm: {@code a 28% jump at retailer Kestrel}. */
    boolean shop(int i) {
        if (!tokens.is(i, "at")) {
            return false;
        }
        for (int at = i + 1; at < Math.min(scene.to, i + SUBJECT + 3) && tokens.kind(at) == Tokens.Kind.WORD; at++) {
            if (companies.at(at)) {
                return true;
            }
        }
        return false;
    }
}
