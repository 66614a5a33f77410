package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the good of a figure where the name of what it measures tells none: behind its unit, as the sentence opens, or of the figure before. */
final class GoodsBeside {
    /** How far behind its amount a good may stand that is counted by it. */
    private static final int COUNTED = 4;

    /** What goods are counted in, the number alone included where the unit was said before. */
    private static final Set<String> PHYSICAL = Set.of("mass", "volume", "flowrate", "none", "noun");

    private final Scene scene;
    private final Tokens tokens;

    GoodsBeside(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The good that the amount itself counts: {@code 152,000 tonnes of wheat and 90,500 of feed barley}. */
    @Nullable
    Mark<Sense.Good> counted(Amount amount) {
        if (!PHYSICAL.contains(amount.family()) || !tokens.is(amount.to(), "of")) {
            return null;
        }
        for (var good : scene.goods) {
            if (good.from() > amount.to()) {
                boolean near = good.from() - amount.to() <= COUNTED && words(amount.to(), good.from());
                return near ? good : null;
            }
        }
        return null;
    }

    /** The good that a sentence is said to speak of as it opens: {@code In flour, exports reached 98,000 tonnes}. */
    @Nullable
    Mark<Sense.Good> opening() {
        for (var good : scene.goods) {
            boolean first = good.from() == scene.from + 1
                    && tokens.isAny(scene.from, "in", "for", "on", "among")
                    && tokens.isSymbol(good.to(), ',');
            if (first) {
                return good;
            }
        }
        return null;
    }

    /** The good of the figure before, where a name that stands alone goes on from it: {@code output fell 4%, while exports rose 5%}. */
    @Nullable
    String continued(Draft draft, Mark<Sense.Term> term, List<Draft> before) {
        var last = last(before);
        if (last == null || term.from() < last.amount.to()) {
            return null;
        }
        int at = term.from() - 1;
        boolean alone =
                tokens.isSymbol(at, ',') || tokens.isAny(at, "and", "while", "but", "with", "whereas", "its", "their");
        boolean counted = PHYSICAL.contains(draft.amount.family()) && !draft.amount.bare();
        return counted || alone && Goods.isPhysical(last) ? last.item : null;
    }

    private static @Nullable Draft last(List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (!other.isRefused() && other.item != null && other.entry != null && Goods.mayHaveOne(other.entry)) {
                return other;
            }
        }
        return null;
    }

    private boolean words(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.isAny(i, "and", "in", "to", "from")) {
                return false;
            }
        }
        return true;
    }
}
