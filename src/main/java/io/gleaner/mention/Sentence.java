package io.gleaner.mention;

import io.gleaner.rule.Tokens;
import java.util.List;

/**
 * One sentence and what it holds.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param times the times in it, asides included, in order
 * @param amounts the amounts in it, in order
 */
public record Sentence(Tokens tokens, int from, int to, List<TimeMention> times, List<Amount> amounts) {
    public Sentence {
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
    }

    /** Where it begins in the text. */
    public int start() {
        return tokens.start(from);
    }

    /** Where it ends in the text, exclusive. */
    public int end() {
        return tokens.end(to - 1);
    }

    /** The sentence as it stands. */
    public String text() {
        return tokens.text().substring(start(), end());
    }
}
