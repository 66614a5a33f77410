package io.gleaner.extract;

import io.gleaner.rule.Rules;
import java.util.ArrayList;
import java.util.List;

/** Takes apart rows that were run together in one line, where dots lead from word to figure: {@code 16.44 ARAB LIGHT......18.61}. */
final class Runs {
    private Runs() {}

    /** The rows of a strip, in order; the strip itself where nothing was run together. */
    static List<Strip> of(Rules rules, String text, Strip strip) {
        if (!strip.dotted || strip.pieces.size() < 3) {
            return List.of(strip);
        }
        var rows = new ArrayList<Strip>();
        int from = strip.start;
        for (int p = 1; p < strip.pieces.size() - 1; p++) {
            int cut = cut(rules, text, strip.pieces.get(p));
            if (cut > 0) {
                rows.addAll(Strip.of(text, from, cut));
                from = cut;
            }
        }
        if (rows.isEmpty()) {
            return List.of(strip);
        }
        rows.addAll(Strip.of(text, from, strip.end));
        return rows;
    }

    /** Where the words behind a leading figure or time begin, or −1. */
    private static int cut(Rules rules, String text, Strip.Piece piece) {
        String words = text.substring(piece.start(), piece.end());
        if (words.indexOf(' ') < 0) {
            return -1;
        }
        var cell = new Cell(rules, words, piece.start(), piece.end(), piece.bracketed());
        var scene = cell.scene;
        if (scene == null) {
            return -1;
        }
        int to = -1;
        if (!scene.amounts.isEmpty() && scene.amounts.get(0).from() == 0) {
            to = scene.amounts.get(0).to();
        } else if (!scene.times.isEmpty() && scene.times.get(0).from() == 0) {
            to = scene.times.get(0).to();
        }
        return to > 0 && to < scene.to ? piece.start() + scene.tokens.start(to) : -1;
    }
}
