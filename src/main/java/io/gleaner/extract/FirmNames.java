package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of firms that an article has told, and where it uses them: whole, or by a first word that tells them. */
final class FirmNames {
    /** How many firms with the same first word an article may name; the rest are taken for one of these. */
    private static final int MOST_NAMESAKES = 32;

    private final Tokens tokens;
    private final int titleEnd;
    private final Map<String, List<Name>> names = new HashMap<>();
    /** The first letters of the names. */
    private final BitSet initials = new BitSet();

    /** A firm's name: its words, and whether the first alone tells it. */
    private record Name(List<String> words, boolean first, boolean watcher) {}

    /** @param titleEnd where the title ends in the text */
    FirmNames(Tokens tokens, int titleEnd) {
        this.tokens = tokens;
        this.titleEnd = titleEnd;
    }

    /** Takes in the name of a firm, unless it is the name of a place or of a public body. */
    void learn(int from, int to, boolean ended) {
        int length = to - from;
        if (length < 1 || shouted(from, to)) {
            return;
        }
        boolean watcher = false;
        for (int i = from; i < to; i++) {
            var place = tokens.sense(tokens.hitOver(i, Layer.AREA), Sense.Place.class);
            boolean public_ =
                    place != null && (place.pointer() == Sense.Pointer.BANK || place.pointer() == Sense.Pointer.OFFICE);
            if (public_ || !ended && body(i)) {
                return;
            }
            watcher |= watcher(i);
        }
        watcher |= ended && watcher(to);
        boolean placed = tokens.hitOver(from, Layer.AREA) >= 0;
        if (length == 1 && (placed || !ended && !distinct(from))) {
            return;
        }
        boolean first = length == 1 || !placed && distinct(from);
        var words = new ArrayList<String>(length);
        for (int i = 0; i < length; i++) {
            words.add(lower(from + i));
        }
        know(new Name(words, first, watcher));
        boolean bracket = ended
                && to + 3 < tokens.size()
                && tokens.isSymbol(to + 1, '(')
                && tokens.allCapitals(to + 2)
                && tokens.isSymbol(to + 3, ')');
        if (bracket) {
            String letters = lower(to + 2);
            know(new Name(List.of(letters), true, watcher));
        }
    }

    private char initial(int i) {
        return Character.toLowerCase(tokens.first(i));
    }

    private void know(Name name) {
        initials.set(name.words.get(0).charAt(0));
        var known = names.computeIfAbsent(name.words.get(0), any -> new ArrayList<>(1));
        if (known.size() < MOST_NAMESAKES && !known.contains(name)) {
            known.add(name);
        }
    }

    /** Whether a line is set in capitals throughout, so that they tell nothing. */
    private boolean shouted(int from, int to) {
        return tokens.start(from) < titleEnd
                && tokens.allCapitals(from)
                && (to - from > 3 || from > 0 && tokens.allCapitals(from - 1));
    }

    /** Whether a first word can stand for the whole name: no word that names, goods and measures are made of. */
    private boolean distinct(int i) {
        return tokens.end(i) - tokens.start(i) > 1
                && tokens.hitOver(i, Layer.AREA) < 0
                && tokens.hitOver(i, Layer.TERM) < 0
                && tokens.hitOver(i, Layer.ITEM) < 0
                && tokens.hitOver(i, Layer.TIME) < 0
                && tokens.hitOver(i, Layer.MOVE) < 0
                && tokens.hitOver(i, Layer.NUMBER) < 0
                && tokens.hitOver(i, Layer.CUE) < 0;
    }

    private boolean body(int i) {
        return signals(i, Signal.BODY);
    }

    private boolean watcher(int i) {
        return signals(i, Signal.WATCHER);
    }

    /** Whether token {@code i} is part of a cue of that kind. */
    boolean signals(int i, Signal signal) {
        int h = tokens.hitOver(i, Layer.CUE);
        if (h >= 0) {
            for (var sense : tokens.hitSenses(h)) {
                if (sense instanceof Sense.Cue cue && cue.signal() == signal) {
                    return true;
                }
            }
        }
        return false;
    }

    private String lower(int i) {
        return tokens.text(i).toLowerCase(Locale.ROOT);
    }

    /** Marks every place where a name is used, and apart those of firms that live by figures of the economy. */
    void mark(BitSet firms, BitSet watchers) {
        for (int i = 0; i < tokens.size() && !names.isEmpty(); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || !tokens.capital(i) || !initials.get(initial(i))) {
                continue;
            }
            var known = names.get(lower(i));
            if (known == null) {
                continue;
            }
            for (var name : known) {
                int same = same(name, i);
                if (same == name.words.size() || name.first) {
                    firms.set(i, i + same);
                    if (name.watcher) {
                        watchers.set(i, i + same);
                    }
                }
            }
        }
    }

    private int same(Name name, int i) {
        int same = 1;
        while (same < name.words.size()
                && i + same < tokens.size()
                && tokens.is(i + same, name.words.get(same))
                && (tokens.capital(i + same) || tokens.kind(i + same) == Tokens.Kind.SYMBOL)) {
            same++;
        }
        return same;
    }
}
