package io.gleaner.rule;

import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase worded in words and slots around one amount. It is read outwards from the amount, so that a sentence costs no
 * more than its amounts; a gap is short, so that no text makes the search long.
 */
final class Pattern implements Phrase.Shape {
    /** How many words a gap may span. */
    private static final int GAP = 4;

    private static final int NONE = -1;

    /** One part of a pattern. */
    sealed interface Part permits Choice, Gap, Not {}

    /** One of several steps; or none where it is optional and none of them stands there. */
    record Choice(List<Step> steps, boolean optional) implements Part {}

    /** Up to {@value Pattern#GAP} words of any kind, and no punctuation. */
    record Gap() implements Part {}

    /** What the next word must not be. */
    record Not(List<Integer> words) implements Part {}

    /** What is stepped over. */
    sealed interface Step permits Words, Slot {}

    /** Words as they stand, in any case, by their numbers in the lexicon. */
    record Words(List<Integer> words) implements Step {}

    /** A mention of a kind. */
    record Slot(Kind kind) implements Step {}

    /** What a slot holds. */
    enum Kind {
        COUNTRY,
        PEOPLE,
        BANK,
        PLACE,
        GOOD;

        /** Whether a place that is pointed at like this fills the slot. */
        boolean takes(Pointer pointer) {
            return switch (this) {
                case COUNTRY -> pointer == Pointer.NAME || pointer == Pointer.METONYM;
                case PEOPLE -> pointer == Pointer.PEOPLE;
                case BANK -> pointer == Pointer.BANK;
                case PLACE -> pointer != Pointer.DECOY;
                case GOOD -> false;
            };
        }
    }

    private final List<Part> ahead;
    private final List<Part> behind;

    /** A pattern of the parts before its amount and those behind it, both in the order of the text. */
    Pattern(List<Part> ahead, List<Part> behind) {
        var outwards = new ArrayList<>(ahead);
        Collections.reverse(outwards);
        this.ahead = List.copyOf(outwards);
        this.behind = List.copyOf(behind);
    }

    @Override
    public Phrase.@Nullable Found find(Tokens tokens, int begin, int end, int from, int to) {
        var left = new Walk(tokens, begin, -1);
        int first = left.end(ahead, 0, from);
        if (first == NONE) {
            return null;
        }
        var right = new Walk(tokens, end, 1);
        int last = right.end(behind, 0, to);
        return last == NONE ? null : new Phrase.Found(first, last, left.item != null ? left.item : right.item);
    }

    /** A walk away from the amount; a place of the walk is a border between two tokens. */
    private static final class Walk {
        private final Tokens tokens;
        private final int limit;
        private final int step;

        @Nullable
        String item;

        Walk(Tokens tokens, int limit, int step) {
            this.tokens = tokens;
            this.limit = limit;
            this.step = step;
        }

        /** Where the parts from {@code part} on end when they begin at {@code at}. */
        int end(List<Part> parts, int part, int at) {
            if (part == parts.size()) {
                return at;
            }
            int next = pastPossessive(at);
            var here = parts.get(part);
            if (here instanceof Choice choice) {
                boolean stands = false;
                for (var one : choice.steps()) {
                    int over = over(one, next);
                    int end = over == NONE ? NONE : end(parts, part + 1, over);
                    if (end != NONE) {
                        return end;
                    }
                    stands |= over != NONE;
                }
                return choice.optional() && !stands ? end(parts, part + 1, at) : NONE;
            }
            if (here instanceof Not not) {
                return !isOver(next) && not.words().contains(tokens.word(token(next)))
                        ? NONE
                        : end(parts, part + 1, at);
            }
            return pastGap(parts, part, next);
        }

        private int pastGap(List<Part> parts, int part, int from) {
            int at = from;
            for (int words = 0; words <= GAP; words++) {
                int end = end(parts, part + 1, at);
                if (end != NONE || isOver(at) || tokens.kind(token(at)) != Tokens.Kind.WORD) {
                    return end;
                }
                at += step;
            }
            return NONE;
        }

        private boolean isOver(int at) {
            return step > 0 ? at >= limit : at <= limit;
        }

        private int token(int at) {
            return step > 0 ? at : at - 1;
        }

        private int pastPossessive(int at) {
            return !isOver(at) && tokens.isPossessive(token(at)) ? at + step : at;
        }

        /** Where a step ends that begins at {@code at}. */
        private int over(Step one, int at) {
            return one instanceof Slot slot ? over(slot.kind(), at) : over(((Words) one).words(), at);
        }

        private int over(List<Integer> words, int from) {
            int at = from;
            for (int w = 0; w < words.size(); w++) {
                int word = words.get(step > 0 ? w : words.size() - 1 - w);
                if (isOver(at) || tokens.word(token(at)) != word) {
                    return NONE;
                }
                at += step;
            }
            return at;
        }

        private int over(Kind kind, int at) {
            if (isOver(at)) {
                return NONE;
            }
            var layer = kind == Kind.GOOD ? Layer.ITEM : Layer.AREA;
            int hit = step > 0 ? tokens.hitAt(at, layer) : tokens.hitEnding(at - 1, layer);
            if (hit < 0) {
                return NONE;
            }
            if (kind == Kind.GOOD) {
                var good = tokens.sense(hit, Sense.Good.class);
                item = good == null ? null : good.item();
                return good == null ? NONE : beyond(hit);
            }
            var place = tokens.sense(hit, Sense.Place.class);
            return place == null || !kind.takes(place.pointer()) ? NONE : beyond(hit);
        }

        private int beyond(int hit) {
            return step > 0 ? tokens.hitTo(hit) : tokens.hitFrom(hit);
        }
    }
}
