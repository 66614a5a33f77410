package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.Mentions;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell of a table, or any few words that stand by themselves, read for what they say. */
final class Cell {
    /** What a cell holds. */
    enum Kind {
        /** One figure, and nothing else that is not understood. */
        FIGURE,
        /** A mark that there is no figure. */
        ABSENT,
        /** Words, or times. */
        LABEL
    }

    private static final Set<String> SMALL = Set.of(
            "of", "in", "the", "and", "for", "from", "on", "a", "an", "at", "to", "by", "per", "with", "as", "x", "r",
            "p", "f", "e");

    private static final int HEADS = Tokens.layers(Layer.HEADING);
    private static final int ALL = Tokens.layers(Layer.values());

    /** A figure's cell holds at most so many words, its own included. */
    private static final int LONGEST_FIGURE = 8;

    final int start;
    final int end;
    final boolean bracketed;
    final String text;
    final @Nullable Scene scene;
    final Kind kind;

    Cell(Rules rules, String text, int start, int end, boolean bracketed) {
        this.start = start;
        this.end = end;
        this.bracketed = bracketed;
        this.text = text;
        var sentence = Mentions.phrase(rules, text);
        this.scene = sentence == null ? null : Scene.ofWords(sentence);
        this.kind = kindOf();
    }

    private Kind kindOf() {
        if (scene == null || says(Sense.Head.ABSENT) && scene.amounts.size() <= 1 || marksOnly()) {
            return Kind.ABSENT;
        }
        return scene.amounts.size() == 1
                        && scene.amounts.get(0).value() != null
                        && !wholeYear()
                        && unknown() == 0
                        && known() <= LONGEST_FIGURE
                        && scene.commas(0, scene.to) == 0
                ? Kind.FIGURE
                : Kind.LABEL;
    }

    private boolean wholeYear() {
        return scene != null
                && scene.amounts.get(0).bare()
                && scene.times.size() == 1
                && scene.times.get(0).from() == 0
                && scene.times.get(0).to() == scene.to;
    }

    private boolean marksOnly() {
        for (int i = 0; scene != null && i < scene.to; i++) {
            if (scene.tokens.kind(i) != Tokens.Kind.SYMBOL) {
                return false;
            }
        }
        return true;
    }

    /** The figure; only for a cell that holds one. */
    Amount figure() {
        if (scene == null) {
            throw new IllegalStateException("no figure in an empty cell");
        }
        return scene.amounts.get(0);
    }

    boolean says(Sense.Head head) {
        if (scene == null) {
            return false;
        }
        var tokens = scene.tokens;
        for (int h = tokens.firstHit(0, tokens.size(), HEADS); h >= 0; h = tokens.nextHit(h, tokens.size(), HEADS)) {
            var heading = tokens.sense(h, Sense.Heading.class);
            if (heading != null && heading.head() == head) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says which figure of its row a figure is: its time, its status, its indicator or what it is measured against. */
    boolean tellsApart() {
        return scene != null
                && (!scene.times.isEmpty()
                        || !scene.bases.isEmpty()
                        || !scene.terms.isEmpty()
                        || !scene.places.isEmpty()
                        || !scene.goods.isEmpty()
                        || says(Sense.Head.PREVIOUS)
                        || says(Sense.Head.ACTUAL)
                        || says(Sense.Head.REVISED)
                        || says(Sense.Head.CHANGE)
                        || status() != null);
    }

    boolean isForecast() {
        return status() == Sense.Signal.FORECAST;
    }

    /** What in it makes a figure a forecast, a target or a replaced one; null where nothing does. */
    Sense.@Nullable Signal status() {
        if (scene != null) {
            for (var cue : scene.cues()) {
                switch (cue.sense().signal()) {
                    case FORECAST, TARGET, BEFORE_REVISION -> {
                        return cue.sense().signal();
                    }
                    default -> {}
                }
            }
        }
        return says(Sense.Head.EXPECTED) ? Sense.Signal.FORECAST : null;
    }

    /** How many words nothing is known of. */
    int unknown() {
        return count(false);
    }

    /** How many words something is known of. */
    int known() {
        return count(true);
    }

    private int count(boolean known) {
        if (scene == null) {
            return 0;
        }
        var tokens = scene.tokens;
        var covered = new boolean[tokens.size()];
        for (int h = tokens.firstHit(0, tokens.size(), ALL); h >= 0; h = tokens.nextHit(h, tokens.size(), ALL)) {
            if (names(tokens, h)) {
                Arrays.fill(covered, tokens.hitFrom(h), tokens.hitTo(h), true);
            }
        }
        for (var amount : scene.amounts) {
            Arrays.fill(covered, amount.core(), amount.to(), true);
        }
        for (var time : scene.times) {
            Arrays.fill(covered, time.from(), time.to(), true);
        }
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean word = tokens.kind(i) != Tokens.Kind.SYMBOL;
            boolean small = SMALL.contains(
                    tokens.end(i) - tokens.start(i) == 1
                            ? tokens.text(i)
                            : tokens.text(i).toLowerCase(Locale.ROOT));
            if (word && (covered[i] ? known && !small : !known && !small)) {
                count++;
            }
        }
        return count;
    }

    /** Whether nearly all of its words are known. */
    boolean isUnderstood() {
        int unknown = unknown();
        return scene != null && (unknown == 0 || unknown == 1 && known() >= 2);
    }

    /** Whether a hit names something; verbs of motion and words of grammar name nothing. */
    private static boolean names(Tokens tokens, int h) {
        if (tokens.hitLayer(h) == Layer.UNIT && UnitWords.letter(tokens, h)) {
            return false;
        }
        if (tokens.hitLayer(h) == Layer.MOVE) {
            var move = tokens.sense(h, Sense.Move.class);
            return move != null && move.shape() == Sense.Shape.NOUN;
        }
        var cue = tokens.sense(h, Sense.Cue.class);
        return cue == null
                || switch (cue.signal()) {
                    case FORECAST, TARGET, BEFORE_REVISION, REVISED, COMPARED, FROM -> true;
                    default -> false;
                };
    }

    /** Whether a token stands in round brackets. */
    static boolean inBrackets(Scene scene, int i) {
        for (int at = i; at >= 0; at--) {
            if (scene.tokens.isSymbol(at, ')')) {
                return false;
            }
            if (scene.tokens.isSymbol(at, '(')) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}
