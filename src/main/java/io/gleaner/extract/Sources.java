package io.gleaner.extract;

import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have published or estimated the figures of a sentence. */
final class Sources {
    private static final int LONGEST = 8;

    private final Scene scene;
    private final Tokens tokens;

    Sources(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The source of the sentence, null where it names none. */
    @Nullable
    String find() {
        for (var cue : scene.cues()) {
            if (cue.sense().signal() == Signal.ACCORDING) {
                return name(cue.to());
            }
        }
        for (var cue : scene.cues()) {
            if (cue.sense().signal() == Signal.SPEECH) {
                String before = subject(cue.from());
                if (before != null) {
                    return before;
                }
            }
        }
        return null;
    }

    /** The noun phrase that begins at token {@code i}, articles aside, up to a comma or verb. */
    private @Nullable String name(int i) {
        int at = i;
        while (at < scene.to && article(at)) {
            at++;
        }
        int end = at;
        while (end < scene.to && end - at < LONGEST && nominal(end)) {
            end++;
        }
        return end > at && tokens.capital(at) ? scene.words(at, end) : null;
    }

    /** The noun phrase that ends right before token {@code i}. */
    private @Nullable String subject(int i) {
        int at = i;
        while (at > scene.from && i - at < LONGEST && nominal(at - 1)) {
            at--;
        }
        while (at < i && article(at)) {
            at++;
        }
        return at < i && tokens.capital(at) ? scene.words(at, i) : null;
    }

    private boolean article(int i) {
        return tokens.is(i, "the") || tokens.is(i, "a") || tokens.is(i, "an");
    }

    private boolean nominal(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD
                && (tokens.capital(i)
                        || tokens.is(i, "of")
                        || tokens.is(i, "for")
                        || tokens.is(i, "and")
                        || tokens.is(i, "the")
                        || tokens.is(i, "'s"));
    }
}
