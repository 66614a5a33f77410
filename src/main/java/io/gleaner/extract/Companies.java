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

/**
 * The firms that an article names, wherever it names them.
 *
 * <p>A firm shows itself once, by the ending of its name ({@code Ltd}), by a share's code ({@code <GM.N>}), by its trade
 * ({@code the carmaker Ford}) or by its officers ({@code Ford chief executive}); from then on its name is known, and the first
 * word of it too.
 */
final class Companies {
    private static final int LONGEST_NAME = 6;
    /** How many firms with the same first word an article may name; the rest are taken for one of these. */
    private static final int MOST_NAMESAKES = 32;

    private final Tokens tokens;
    private final int titleEnd;
    private final BitSet firms = new BitSet();
    private final BitSet watchers = new BitSet();
    private final Map<String, List<Name>> names = new HashMap<>();
    /** The first letters of the names. */
    private final BitSet initials = new BitSet();

    private final boolean focus;

    /** A firm's name: its words, and whether the first alone tells it. */
    private record Name(List<String> words, boolean first, boolean watcher) {}

    /** @param titleEnd where the title ends in the text */
    Companies(Tokens tokens, int titleEnd) {
        this.tokens = tokens;
        this.titleEnd = titleEnd;
        byCues();
        byCodes();
        if (!names.isEmpty()) {
            mark();
        }
        focus = !firms.isEmpty() && focused();
    }

    /** Whether token {@code i} is part of a firm's name. */
    boolean at(int i) {
        return i >= 0 && firms.get(i);
    }

    /** Whether token {@code i} is part of the name of a firm that makes its living by figures of the economy. */
    boolean watcherAt(int i) {
        return i >= 0 && watchers.get(i);
    }

    /** Whether the article is about a firm: its headline names one, or its first sentence begins with one. */
    boolean isFocus() {
        return focus;
    }

    private void byCues() {
        for (int i = 0; i < tokens.size(); i++) {
            int h = tokens.has(i, Sense.Trait.TELLS_FIRM) ? tokens.hitAt(i, Layer.CUE) : -1;
            if (h >= 0) {
                var senses = tokens.hitSenses(h);
                for (int s = 0; s < senses.size(); s++) {
                    if (senses.get(s) instanceof Sense.Cue cue) {
                        byCue(h, cue.signal());
                    }
                }
            }
        }
    }

    private void byCue(int h, Signal signal) {
        switch (signal) {
            case FIRM -> {
                if (tokens.capital(tokens.hitFrom(h))) {
                    learn(runBefore(tokens.hitFrom(h)), tokens.hitFrom(h), true);
                }
            }
            case OFFICER, LISTED -> {
                if (tokens.is(tokens.hitTo(h), "exchange") && tokens.capital(tokens.hitTo(h))) {
                    return;
                }
                int to = tokens.hitFrom(h);
                if (to > 0 && possessive(to - 1)) {
                    to--;
                }
                int from = runBefore(to);
                if (signal == Signal.OFFICER || to - from > 1 || !opens(from)) {
                    learn(from, to, false);
                }
            }
            case KNOWN -> {
                if (tokens.capital(tokens.hitFrom(h))) {
                    learn(tokens.hitFrom(h), Math.max(tokens.hitTo(h), runAfter(tokens.hitFrom(h))), true);
                }
            }
            case TRADE -> {
                int from = tokens.hitTo(h);
                learn(from, runAfter(from), false);
            }
            default -> {}
        }
    }

    /** Names before a share's code: {@code Ford Motor Co <F.N>}, {@code Tata Motors (TAMO.NS)}. */
    private void byCodes() {
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (tokens.kind(i) != Tokens.Kind.SYMBOL) {
                continue;
            }
            boolean angle = tokens.first(i) == '<';
            if (!angle && tokens.first(i) != '(' || tokens.first(i + 1) == '.') {
                continue;
            }
            if (angle) {
                int to = i + 1;
                while (to < tokens.size() && to - i <= LONGEST_NAME + 2 && !tokens.isSymbol(to, '>')) {
                    to++;
                }
                if (to < tokens.size() && tokens.isSymbol(to, '>')) {
                    learn(runBefore(i), i, false);
                    if (to - i > 2 && tokens.capital(i + 2)) {
                        learn(i + 1, to, false);
                    }
                }
            } else if (code(i + 1)) {
                int to = possessive(i - 1) ? i - 1 : i;
                int from = runBefore(to);
                learn(from, to, to - from == 1);
            }
        }
    }

    /** Whether a share's code and its exchange stand at token {@code i}: {@code TM.N}, {@code 1605.T}, {@code NYSE: F}. */
    private boolean code(int i) {
        int to = i;
        boolean point = false;
        while (to < tokens.size() && to - i < 5 && !tokens.isSymbol(to, ')')) {
            boolean plain = tokens.allCapitals(to)
                    || tokens.kind(to) == Tokens.Kind.NUMBER
                    || tokens.first(to) == '.'
                    || tokens.first(to) == ':';
            if (!plain) {
                return tokens.end(to) - tokens.start(to) <= 3 && point && tokens.glued(to);
            }
            point |= tokens.first(to) == ':' || pointed(to) && !(to == i && tokens.first(i) == '.');
            to++;
        }
        return point
                && tokens.isSymbol(to, ')')
                && tokens.kind(i) != Tokens.Kind.SYMBOL
                && tokens.kind(to - 1) == Tokens.Kind.WORD;
    }

    private boolean pointed(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (tokens.text().charAt(at) == '.') {
                return true;
            }
        }
        return false;
    }

    /** The first token of the capitalised name that ends before token {@code to}. */
    private int runBefore(int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST_NAME && named(from - 1) && (from == to || !tokens.lineBefore(from))) {
            from--;
        }
        while (from < to && (tokens.first(from) == '&' || opener(from))) {
            from++;
        }
        return from;
    }

    private int runAfter(int from) {
        int to = from;
        while (to < tokens.size() && to - from < LONGEST_NAME && named(to) && !tokens.lineBefore(to)) {
            to++;
        }
        return to;
    }

    private boolean named(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD && tokens.capital(i) && !possessive(i)
                || tokens.first(i) == '&' && tokens.kind(i) == Tokens.Kind.SYMBOL;
    }

    /** Whether a word is capitalised only because a sentence begins with it. */
    private boolean opener(int i) {
        return tokens.is(i, "the")
                || tokens.is(i, "a")
                || tokens.is(i, "an")
                || tokens.is(i, "and")
                || tokens.is(i, "but")
                || tokens.is(i, "in")
                || tokens.is(i, "for")
                || tokens.is(i, "at")
                || tokens.is(i, "its")
                || tokens.is(i, "of");
    }

    /** Whether a sentence begins with token {@code i}, so that its capital tells nothing. */
    private boolean opens(int i) {
        return i == 0
                || tokens.lineBefore(i)
                || tokens.kind(i - 1) == Tokens.Kind.SYMBOL && !tokens.isSymbol(i - 1, ',');
    }

    private boolean possessive(int i) {
        return tokens.is(i, "'s") || tokens.is(i, "’s");
    }

    /** Takes in the name of a firm, unless it is the name of a place or of a public body. */
    private void learn(int from, int to, boolean ended) {
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

    private boolean signals(int i, Signal signal) {
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

    /** Marks every place where a name is used. */
    private void mark() {
        for (int i = 0; i < tokens.size(); i++) {
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

    private boolean focused() {
        int bodyFrom = 0;
        boolean titled = false;
        while (bodyFrom < tokens.size() && tokens.start(bodyFrom) < titleEnd) {
            titled |= firms.get(bodyFrom) && !watchers.get(bodyFrom);
            bodyFrom++;
        }
        if (titled) {
            return true;
        }
        for (int i = bodyFrom; i < Math.min(bodyFrom + 6, tokens.size()); i++) {
            if (firms.get(i)) {
                return !watchers.get(i);
            }
            if (signals(i, Signal.SPEECH) || tokens.hitOver(i, Layer.TERM) >= 0) {
                return false;
            }
        }
        return false;
    }
}
