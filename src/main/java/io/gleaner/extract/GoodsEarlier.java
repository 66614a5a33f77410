package io.gleaner.extract;

import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the good that the text before was about, where a sentence only names what is told of it again. */
final class GoodsEarlier {
    /** How many sentences may lie between two figures of one good. */
    private static final int RECENT = 2;

    /** What may lead to a name that stands alone. */
    private static final String[] LEADS = {
        "the", "its", "their", "this", "that", "total", "overall", "and", "but", "while", "of", "in", "said", "with"
    };

    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    GoodsEarlier(Scene scene, Topic topic) {
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** The good of a figure whose own words name none; null where the text before tells none either. */
    @Nullable
    String of(Draft draft, Candidate chosen) {
        boolean percent = draft.amount.family().equals("percent");
        if (!draft.code().equals(Goods.PRICE.code())) {
            boolean moved = !percent || draft.amount.direction() != 0;
            return moved && !draft.code().equals("yield") && isAlone(chosen) ? measured(chosen) : null;
        }
        if (percent) {
            return chosen.term().from() - scene.from <= 1 ? quoted() : null;
        }
        boolean money = draft.amount.family().startsWith("money")
                && scene.terms.stream().noneMatch(other -> CurrencyWords.isCurrency(scene, other));
        return money ? priced() : null;
    }

    /** Whether no other noun says whose or which it is: {@code output rose}, {@code EC plantings}; not {@code refinery output}. */
    private boolean isAlone(Candidate chosen) {
        int before = chosen.term().from() - 1;
        return before < scene.from
                || tokens.kind(before) != Tokens.Kind.WORD
                || scene.timeAt(before)
                || tokens.hitOver(before, Layer.AREA) >= 0
                || tokens.hitOver(before, Layer.MOVE) >= 0
                || tokens.isAny(before, LEADS);
    }

    /** The good of the last figure, where it was of the same indicator: {@code Sugar output was 6 million tonnes. Output rose 4%}. */
    private @Nullable String measured(Candidate chosen) {
        var last = recent();
        return last != null && last.measures(chosen.entry()) ? last.item : null;
    }

    /** The good whose price by the unit the text has just told: {@code Brent fell to $54.7. The contract rose 1.6%}. */
    private @Nullable String quoted() {
        var last = recent();
        boolean priced = last != null && last.code().equals(Goods.PRICE.code());
        return last != null && last.item != null && priced && topic.quoted.containsKey(last.item) ? last.item : null;
    }

    /** The good whose price the text has just told or named: {@code Oil prices slipped. Prices are now around $18}. */
    private @Nullable String priced() {
        var last = recent();
        if (last != null && last.code().equals(Goods.PRICE.code())) {
            return last.item;
        }
        for (var term : topic.recent()) {
            if (Goods.PRICE.equals(term.sense().indicator())) {
                return term.sense().item();
            }
        }
        return null;
    }

    private @Nullable Draft recent() {
        return topic.sentence() - topic.lastSentence <= RECENT ? topic.last : null;
    }
}
