package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Phrase;
import io.gleaner.rule.Rules;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that tell what an amount measures in words of their own: {@code 2.3 million people were out of work}. */
final class Phrased {
    /** How long a bracket is that says an amount once more. */
    private static final int BRACKET = 8;

    private final Catalogue catalogue;
    private final Scene scene;

    Phrased(Rules rules, Scene scene) {
        this.catalogue = rules.catalogue();
        this.scene = scene;
    }

    /** The longest phrase around the amount, kept in the draft as its rule; null where none stands there. */
    @Nullable
    Candidate find(Draft draft) {
        var amount = draft.amount;
        Phrase phrase = null;
        Phrase.Found found = null;
        for (var one : scene.phrases) {
            var here = one.takes(amount.family()) ? find(one, amount) : null;
            if (here != null && here.isLongerThan(found) && fits(draft, one)) {
                phrase = one;
                found = here;
            }
        }
        if (phrase == null || found == null) {
            return null;
        }
        draft.phrase = phrase.name();
        var term = new Mark<>(found.from(), found.to(), phrase.term());
        String why = "the phrase " + phrase.name() + ": " + scene.words(found.from(), found.to());
        return new Candidate(term, entry(phrase), found.item(), 0, why);
    }

    /** Where a phrase stands around an amount, or around it and what a bracket right behind says it is in other units. */
    private Phrase.@Nullable Found find(Phrase phrase, Amount amount) {
        var tokens = scene.tokens;
        var found = phrase.find(tokens, scene.from, scene.to, amount.from(), amount.to());
        for (int i = amount.to(); found == null && i < Math.min(scene.to, amount.to() + BRACKET); i++) {
            if (!tokens.isSymbol(amount.to(), '(')) {
                return null;
            }
            if (tokens.isSymbol(i, ')')) {
                return phrase.find(tokens, scene.from, scene.to, amount.from(), i + 1);
            }
        }
        return found;
    }

    private boolean fits(Draft draft, Phrase phrase) {
        return Fitting.fits(draft.amount, entry(phrase), phrase.term());
    }

    private Catalogue.Entry entry(Phrase phrase) {
        var indicator = phrase.term().indicator();
        if (indicator == null) {
            throw new IllegalStateException("the phrase " + phrase.name() + " stands for no indicator");
        }
        return catalogue.entry(indicator);
    }
}
