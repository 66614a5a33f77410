package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
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

    /** Whether a verb in it speaks of the past: rose, was, widened. */
    public boolean isPast() {
        var beside = new Beside(tokens);
        for (int i = from; i < to; i++) {
            if (beside.at(i, Company.PAST) > 0) {
                return true;
            }
            var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
            if (move != null && move.shape() == Sense.Shape.VERB && beside.ends(i, "ed")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time in it is what something is compared with: {@code than two years ago}. */
    public boolean isCompared(TimeMention time) {
        int at = time.from() > from && tokens.is(time.from() - 1, "the") ? time.from() - 1 : time.from();
        return new Beside(tokens).before(at, Company.LINK);
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
