package io.gleaner.cli;

import io.gleaner.fact.Area;
import io.gleaner.mention.Sentence;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells which country an article speaks of at each place of its text. */
final class Whereabouts {
    /** Later than any text: what a place means today. */
    private static final int PLACES = Tokens.layers(Layer.AREA);

    private static final int TODAY = 9999;
    /** How many words may stand between a place and the end of the firm's name it is part of. */
    private static final int LONGEST_NAME = 5;

    private final int year;
    private final @Nullable Area first;
    private @Nullable Area spoken;

    Whereabouts(List<Sentence> sentences, @Nullable LocalDate published) {
        this.year = published == null ? TODAY : published.getYear();
        this.first = sentences.stream()
                .map(sentence -> first(sentence, sentence.from(), sentence.to(), false))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The area that a word means, null for a word that means none. */
    @Nullable
    Area meant(Sentence sentence, int hit) {
        var place = sentence.tokens().sense(hit, Sense.Place.class);
        return place == null ? null : place.in(year);
    }

    /** The area spoken of in a sentence, else the article's. */
    @Nullable
    Area of(Sentence sentence) {
        var own = first(sentence, sentence.from(), sentence.to(), false);
        return own == null ? first : own;
    }

    /** The area spoken of at token {@code i}: one named before it in the sentence, by name behind it, or in sentences before. */
    @Nullable
    Area at(Sentence sentence, int i) {
        var before = first(sentence, sentence.from(), i, false);
        var own = before == null ? first(sentence, i, sentence.to(), true) : before;
        if (own != null) {
            return own;
        }
        return spoken == null && sentence.start() == 0 ? first : spoken;
    }

    /** Goes on behind a sentence; its area is the one spoken of where no other was before. */
    void pass(Sentence sentence) {
        if (spoken == null) {
            spoken = first(sentence, sentence.from(), sentence.to(), false);
        }
    }

    private @Nullable Area first(Sentence sentence, int from, int to, boolean byName) {
        var tokens = sentence.tokens();
        for (int h = tokens.firstHit(from, to, PLACES); h >= 0; h = tokens.nextHit(h, to, PLACES)) {
            var place = tokens.sense(h, Sense.Place.class);
            var area = place == null || byName && place.pointer() == Pointer.PEOPLE ? null : place.in(year);
            if (area != null && !isInFirm(sentence, h)) {
                return area;
            }
        }
        return null;
    }

    /** Whether a place is part of a firm's name, which says nothing of the country spoken of: Canada Northwest Energy Ltd. */
    private static boolean isInFirm(Sentence sentence, int hit) {
        var tokens = sentence.tokens();
        int from = tokens.hitTo(hit);
        for (int i = from; i < Math.min(sentence.to(), from + LONGEST_NAME); i++) {
            int cue = tokens.hitAt(i, Layer.CUE);
            boolean firm = cue >= 0
                    && tokens.hitSenses(cue).stream()
                            .anyMatch(sense -> sense instanceof Sense.Cue one && one.signal() == Signal.FIRM);
            if (firm || !tokens.capital(i)) {
                return firm;
            }
        }
        return false;
    }
}
