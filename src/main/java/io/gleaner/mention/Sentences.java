package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.Set;

/** Cuts the tokens of a text into sentences; every line break ends one, and so does a heading in capitals that runs on into the text. */
final class Sentences {
    /** Capitalised words that begin a sentence even behind an abbreviation with its full stop. */
    private static final Set<String> STARTERS =
            Set.of("The", "It", "He", "She", "But", "This", "They", "However", "That");

    /** Where a text never ends a sentence, we do: what reads one may then look from any of its tokens to any other. */
    private static final int LONGEST = 1000;
    /** How many brackets and quotes may close behind a full stop. */
    private static final int MOST_CLOSING = 8;
    /** The fewest words of a heading in capitals: fewer are names and the place of a dateline. */
    private static final int HEADING = 3;

    /** Takes one sentence: its first token and the token behind its last. */
    interface Taker {
        void sentence(int from, int to);
    }

    private Sentences() {}

    /** Hands every sentence to {@code each}, in order. */
    static void split(Tokens tokens, Taker each) {
        int begin = 0;
        boolean heading = true;
        for (int i = 1; i < tokens.size(); i++) {
            heading &= tokens.allCapitals(i - 1);
            boolean headed = heading && i - begin >= HEADING && opensText(tokens, i);
            boolean line = tokens.lineBefore(i);
            if (line || headed || i - begin == LONGEST || stops(tokens, i - 1) && ends(tokens, i)) {
                each.sentence(begin, i);
                begin = i;
                heading = line;
            }
        }
        if (begin < tokens.size()) {
            each.sentence(begin, tokens.size());
        }
    }

    /** Whether the text begins with token {@code i} behind words in capitals: {@code PRICES KEEP RISING Analysts said}. */
    private static boolean opensText(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.WORD && tokens.capital(i) && !tokens.allCapitals(i);
    }

    /** Whether a sentence can end with token {@code i}; a quick no to most. */
    private static boolean stops(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.SYMBOL || tokens.dotted(i);
    }

    /** Whether a sentence begins with token {@code i}. */
    private static boolean ends(Tokens tokens, int i) {
        if (!tokens.spaceBefore(i)) {
            return runsOn(tokens, i);
        }
        int last = i - 1;
        while (last > 0 && last > i - MOST_CLOSING && closes(tokens, last)) {
            last--;
        }
        if (tokens.dotted(last)) {
            return last == i - 1 && tokens.capital(i) && STARTERS.contains(tokens.text(i));
        }
        if (tokens.isSymbol(last, '!') || tokens.isSymbol(last, '?')) {
            return true;
        }
        if (!tokens.isSymbol(last, '.')) {
            return false;
        }
        boolean opens = tokens.kind(i) != Tokens.Kind.WORD || tokens.capital(i) || last < i - 1;
        return opens && !(tokens.end(last) - tokens.start(last) == 1 && abbreviation(tokens, last - 1, i));
    }

    /** Whether the blank behind a full stop is missing: {@code rose 2%.Gold fell}. */
    private static boolean runsOn(Tokens tokens, int i) {
        int last = i - 2;
        if (last < 0
                || !tokens.isSymbol(i - 1, '.')
                || !tokens.glued(i - 1)
                || tokens.kind(i) != Tokens.Kind.WORD
                || !tokens.capital(i)
                || tokens.allCapitals(i)
                || i + 1 >= tokens.size()
                || !tokens.spaceBefore(i + 1) && !possessive(tokens, i + 1)) {
            return false;
        }
        return switch (tokens.kind(last)) {
            case NUMBER -> true;
            case SYMBOL -> tokens.isSymbol(last, '%') || tokens.isSymbol(last, ')');
            case WORD -> tokens.end(last) - tokens.start(last) > 2 && !abbreviation(tokens, last, i);
        };
    }

    private static boolean possessive(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == '\'' || c == '\u2019';
    }

    private static boolean closes(Tokens tokens, int i) {
        char c = tokens.first(i);
        return tokens.kind(i) == Tokens.Kind.SYMBOL
                && (c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')' || c == ']');
    }

    private static boolean abbreviation(Tokens tokens, int word, int next) {
        if (word < 0 || !tokens.glued(word + 1)) {
            return false;
        }
        var cue = tokens.sense(tokens.hitEnding(word, Layer.CUE), Sense.Cue.class);
        boolean known = cue != null && cue.signal() == Sense.Signal.ABBREVIATION;
        boolean initial = tokens.kind(word) == Tokens.Kind.WORD
                && tokens.end(word) - tokens.start(word) == 1
                && tokens.capital(word);
        return (known || initial) && !STARTERS.contains(tokens.text(next));
    }
}
