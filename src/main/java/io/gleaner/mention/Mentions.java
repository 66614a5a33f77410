package io.gleaner.mention;

import io.gleaner.rule.Rules;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of the room: a text becomes sentences with their times and amounts. */
public final class Mentions {
    private Mentions() {}

    /** Reads a text; every sentence comes, those without a number with empty lists. */
    public static List<Sentence> read(Rules rules, String text) {
        return in(rules.lexicon().read(text));
    }

    /** The same of a text whose words were looked up before. */
    public static List<Sentence> in(Tokens tokens) {
        var times = new Times(tokens);
        var sentences = new ArrayList<Sentence>();
        Sentences.split(tokens, (from, to) -> sentences.add(sentence(tokens, times.in(from, to), from, to)));
        return sentences;
    }

    /** Reads a few words, such as a table's cell, as one sentence, whatever stops they hold; null where there are none. */
    public static @Nullable Sentence phrase(Rules rules, String text) {
        var tokens = rules.lexicon().read(text);
        return tokens.size() == 0 ? null : sentence(tokens, new Times(tokens).in(0, tokens.size()), 0, tokens.size());
    }

    /** The amounts of a sentence, those of time among them: the five years of {@code a five-year plan}. */
    public static List<Amount> amountsAndLengths(Sentence sentence) {
        var periods = sentence.times().stream()
                .filter(time -> time.said() != null || time.aside() == Said.Aside.STREAK)
                .toList();
        return periods.size() == sentence.times().size()
                ? sentence.amounts()
                : AmountScanner.scan(sentence.tokens(), sentence.from(), sentence.to(), periods);
    }

    private static Sentence sentence(Tokens tokens, List<TimeMention> times, int from, int to) {
        return new Sentence(tokens, from, to, times, AmountScanner.scan(tokens, from, to, times));
    }
}
