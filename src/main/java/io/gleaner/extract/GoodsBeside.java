package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the good of a figure where the name of what it measures tells none: behind its unit, as the sentence opens, or of the figure before. */
final class GoodsBeside {
    /** How far behind its amount a good may stand that is counted by it. */
    private static final int COUNTED = 4;

    /** The most tokens of a bracket that says an amount in other units. */
    private static final int BRACKET = 8;

    /** What goods are counted in, the number alone included where the unit was said before. */
    private static final Set<String> PHYSICAL = Set.of("mass", "volume", "flowrate", "none", "noun");

    /** The most words that name a good. */
    private static final int NAME = 3;

    /** What ends the name of a good. */
    private static final String[] SMALL = {
        "the",
        "its",
        "their",
        "this",
        "these",
        "that",
        "a",
        "an",
        "it",
        "them",
        "such",
        "for",
        "in",
        "to",
        "from",
        "by",
        "at",
        "with",
        "on",
        "and",
        "or",
        "worth",
        "was",
        "were",
        "is",
        "are",
        "which",
        "per",
        "during",
        "last",
        "next",
        "annual",
        "new",
        "finished",
        "raw",
        "high",
        "low",
        "white",
        "milled",
        "quality",
        "optional",
        "free"
    };

    /** What may be anything. */
    private static final String[] ANYTHING = {
        "goods",
        "cargo",
        "cargoes",
        "products",
        "items",
        "material",
        "materials",
        "commodities",
        "freight",
        "capacity",
        "output",
        "ore",
        "storage"
    };

    private final Scene scene;
    private final Tokens tokens;

    GoodsBeside(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The good that the amount itself counts: {@code 152,000 tonnes of wheat and 90,500 of feed barley}. */
    @Nullable
    Mark<Sense.Good> counted(Amount amount) {
        int of = behindBracket(amount.to());
        if (!PHYSICAL.contains(amount.family()) || !tokens.is(of, "of")) {
            return null;
        }
        for (var good : scene.goods) {
            if (good.from() > of) {
                return good.from() - of <= COUNTED && words(of, good.from()) ? good : null;
            }
        }
        return null;
    }

    /** The token behind a short bracket at token {@code i}, which says the amount once more; {@code i} itself where none opens. */
    private int behindBracket(int i) {
        for (int at = i; tokens.isSymbol(i, '(') && at < Math.min(scene.to, i + BRACKET); at++) {
            if (tokens.isSymbol(at, ')')) {
                return at + 1;
            }
        }
        return i;
    }

    /** The name of what the amount counts that no list knows, in the singular: {@code 29 tonnes of nickel matte}; null where it names none. */
    @Nullable
    String unlisted(Amount amount) {
        boolean weighed = amount.family().equals("mass") || amount.family().equals("volume");
        if (!weighed || !tokens.is(amount.to(), "of")) {
            return null;
        }
        int from = amount.to() + 1;
        int to = from;
        while (to < scene.to && to - from < NAME && unknown(to)) {
            to++;
        }
        boolean goesOn = to < scene.to
                && (tokens.hitOver(to, Layer.ITEM) >= 0
                        || tokens.hitOver(to, Layer.TERM) >= 0
                        || tokens.isAny(to, "and", "or"));
        if (to == from || goesOn || tokens.isAny(to - 1, ANYTHING)) {
            return null;
        }
        String name = scene.words(from, to).replace(' ', '_').replace('-', '_');
        boolean plural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us");
        return plural ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a word in small letters means nothing that any list knows. */
    private boolean unknown(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD
                && !tokens.capital(i)
                && !tokens.isAny(i, SMALL)
                && tokens.hitOver(i, Layer.ITEM) < 0
                && tokens.hitOver(i, Layer.TERM) < 0
                && tokens.hitOver(i, Layer.AREA) < 0
                && tokens.hitOver(i, Layer.CUE) < 0
                && tokens.hitOver(i, Layer.MOVE) < 0
                && tokens.hitOver(i, Layer.BASIS) < 0
                && tokens.hitOver(i, Layer.UNIT) < 0
                && tokens.hitOver(i, Layer.NUMBER) < 0
                && !scene.timeAt(i);
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
        int at = term.from() - (tokens.isAny(term.from() - 1, "a", "an") ? 2 : 1);
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
