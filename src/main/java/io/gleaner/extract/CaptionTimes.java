package io.gleaner.extract;

import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Head;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The times that words around a table speak of: those of its figures, and those of its figures in brackets. */
final class CaptionTimes {
    private static final int HEADS = Tokens.layers(Layer.HEADING);
    /** So many words lead from brackets to the time that their figures are for: {@code figures in brackets are for 1986}. */
    private static final int LEADING = 3;

    private final List<TimeMention> plain = new ArrayList<>();
    private final List<TimeMention> bracketed = new ArrayList<>();

    CaptionTimes(Cell caption) {
        var scene = caption.scene;
        if (scene == null) {
            return;
        }
        int word = bracketWord(scene);
        for (var time : scene.times) {
            if (time.isPeriod() && !isOther(time) && !against(scene, time) && !Cell.inBrackets(scene, time.from())) {
                plain.add(time);
            }
            if (word >= 0 && time.isPeriod()) {
                boolean leads =
                        time.from() > word && time.from() - word <= LEADING && !scene.tokens.isSymbol(word, ')');
                bracketed.add(leads || time.from() < word ? 0 : bracketed.size(), time);
            }
        }
    }

    /** Whether a time is only that of another figure, told from the period spoken of: {@code in the same 1985/86 period}. */
    private static boolean isOther(TimeMention time) {
        return time.said() instanceof Said.Same
                || time.said() instanceof Said.Against
                || time.said() instanceof Said.Neighbour
                || time.said() instanceof Said.ThePeriod;
    }

    /** Those of the figures themselves, in the order of the text. */
    List<TimeMention> plain() {
        return plain;
    }

    /** Those of the figures in brackets, the likeliest first; none where the words say nothing of brackets. */
    List<TimeMention> bracketed() {
        return bracketed;
    }

    /** The token behind the words that speak of brackets, or −1. */
    private static int bracketWord(Scene scene) {
        var tokens = scene.tokens;
        for (int h = tokens.firstHit(0, tokens.size(), HEADS); h >= 0; h = tokens.nextHit(h, tokens.size(), HEADS)) {
            var heading = tokens.sense(h, Sense.Heading.class);
            if (heading != null && heading.head() == Head.BRACKETED) {
                return tokens.hitTo(h);
            }
        }
        return -1;
    }

    /** Whether a time only says what growth is measured against: {@code on a year earlier}. */
    static boolean against(Scene scene, TimeMention time) {
        for (var basis : scene.bases) {
            if (basis.from() < time.to() && time.from() < basis.to()) {
                return true;
            }
        }
        return time.lead() == TimeMention.Lead.SINCE;
    }
}
