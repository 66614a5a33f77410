package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Asks what the words beside a number tell about it. */
final class Beside {
    private final Tokens tokens;

    Beside(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token behind the word of that company which begins at token {@code i}; 0 where none does. */
    int at(int i, Company company) {
        int hit = i < tokens.size() ? tokens.hitAt(i, Layer.BESIDE) : -1;
        return is(hit, company) ? tokens.hitTo(hit) : 0;
    }

    /** Whether a word of that company ends right before token {@code i}. */
    boolean before(int i, Company company) {
        return i > 0 && is(tokens.hitEnding(i - 1, Layer.BESIDE), company);
    }

    /** Whether the word at token {@code i} ends in small letters such as {@code ing}. */
    boolean ends(int i, String letters) {
        int from = tokens.end(i) - letters.length();
        return from > tokens.start(i) && tokens.text().startsWith(letters, from);
    }

    /** Whether the word at token {@code i} is a plural by its ending. */
    boolean plural(int i) {
        String text = tokens.text();
        int last = tokens.end(i) - 1;
        return last - tokens.start(i) > 2
                && text.charAt(last) == 's'
                && text.charAt(last - 1) != 's'
                && text.charAt(last - 1) != 'u';
    }

    private boolean is(int hit, Company company) {
        if (hit >= 0) {
            var senses = tokens.hitSenses(hit);
            for (int s = 0; s < senses.size(); s++) {
                if (senses.get(s) instanceof Sense.Beside beside && beside.company() == company) {
                    return true;
                }
            }
        }
        return false;
    }
}
