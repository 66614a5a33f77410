package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.BitSet;

/**
 * The firms that an article names, wherever it names them.
 *
 * <p>A firm shows itself once, by the ending of its name ({@code Ltd}), by a share's code ({@code <GM.N>}), by its trade
 * ({@code the carmaker Ford}) or by its officers ({@code Ford chief executive}); from then on its name is known, and the first
 * word of it too.
 */
final class Companies {
    private final Tokens tokens;
    private final int titleEnd;
    private final BitSet firms = new BitSet();
    private final BitSet watchers = new BitSet();
    private final Capitals capitals;
    private final FirmNames names;
    private final boolean focus;

    /** @param titleEnd where the title ends in the text */
    Companies(Tokens tokens, int titleEnd) {
        this.tokens = tokens;
        this.titleEnd = titleEnd;
        this.capitals = new Capitals(tokens);
        this.names = new FirmNames(tokens, titleEnd);
        byCues();
        byCodes();
        names.mark(firms, watchers);
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
                    names.learn(capitals.before(tokens.hitFrom(h)), tokens.hitFrom(h), true);
                }
            }
            case OFFICER, LISTED -> {
                if (tokens.is(tokens.hitTo(h), "exchange") && tokens.capital(tokens.hitTo(h))) {
                    return;
                }
                int to = tokens.hitFrom(h);
                if (to > 0 && capitals.possessive(to - 1)) {
                    to--;
                }
                int from = capitals.before(to);
                if (signal == Signal.OFFICER || to - from > 1 || !capitals.opens(from)) {
                    names.learn(from, to, false);
                }
            }
            case KNOWN -> {
                if (tokens.capital(tokens.hitFrom(h))) {
                    names.learn(tokens.hitFrom(h), Math.max(tokens.hitTo(h), capitals.after(tokens.hitFrom(h))), true);
                }
            }
            case TRADE -> {
                int from = tokens.hitTo(h);
                names.learn(from, capitals.after(from), false);
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
                while (to < tokens.size() && to - i <= Capitals.LONGEST_NAME + 2 && !tokens.isSymbol(to, '>')) {
                    to++;
                }
                if (to < tokens.size() && tokens.isSymbol(to, '>')) {
                    names.learn(capitals.before(i), i, false);
                    if (to - i > 2 && tokens.capital(i + 2)) {
                        names.learn(i + 1, to, false);
                    }
                }
            } else if (capitals.shareCode(i + 1)) {
                int to = capitals.possessive(i - 1) ? i - 1 : i;
                int from = capitals.before(to);
                names.learn(from, to, to - from == 1);
            }
        }
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
            if (names.signals(i, Signal.SPEECH) || tokens.hitOver(i, Layer.TERM) >= 0) {
                return false;
            }
        }
        return false;
    }
}
