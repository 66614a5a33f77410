package io.gleaner.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of one form; the masks say which of its words must be capitalised, and which in capitals only.
 *
 * @param bits its layer, and the traits of its meanings, a bit each
 * @param first the first of its meanings, of which most have no other
 * @param next the entry of the same words that comes behind it, one that asks for as many capitals or fewer
 */
@SuppressWarnings("EnumOrdinal") // layers are told by a bit each
record Entry(
        int capitals,
        int allCapitals,
        int layer,
        int bits,
        Sense first,
        List<Sense> senses,
        @Nullable Entry next) {
    static Entry of(int capitals, int allCapitals, Sense sense) {
        int layer = sense.layer().ordinal();
        var trait = sense.trait();
        int bits = trait == null ? 1 << layer : 1 << layer | Tokens.bit(trait);
        return new Entry(capitals, allCapitals, layer, bits, sense, List.of(sense), null);
    }

    /** How many capitals it asks for: of two forms of the same words the one that asks for more is meant, {@code P45}, not pence. */
    int asked() {
        return Integer.bitCount(capitals | allCapitals);
    }

    /** How its first word must be written at least. */
    int shape() {
        return capitals & 1 | (allCapitals & 1) << 1;
    }

    /** Whether it asks for capitals behind its first word. */
    boolean asksBehind() {
        return (capitals | allCapitals) > 1;
    }

    boolean isLike(Entry other) {
        return capitals == other.capitals && allCapitals == other.allCapitals && layer == other.layer;
    }

    Entry with(Entry other) {
        var both = new ArrayList<>(senses);
        both.addAll(other.senses);
        return new Entry(capitals, allCapitals, layer, bits | other.bits, first, List.copyOf(both), next);
    }

    Entry before(@Nullable Entry other) {
        return new Entry(capitals, allCapitals, layer, bits, first, senses, other);
    }

    /** Whether its words, of which the first is token {@code from}, have the capitals it asks for. */
    boolean fits(Tokens tokens, int from) {
        for (int mask = capitals | allCapitals, i = from; mask != 0; mask >>>= 1, i++) {
            int bit = 1 << (i - from);
            if ((allCapitals & bit) != 0 && !tokens.allCapitals(i) || (capitals & bit) != 0 && !tokens.capital(i)) {
                return false;
            }
        }
        return true;
    }
}
