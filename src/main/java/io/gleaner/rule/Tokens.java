package io.gleaner.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens, with the meanings the lexicon knows for them.
 *
 * <p>Token positions are indices from 0 to {@link #size()}; character offsets are UTF-16 units into {@link #text()}. A hit
 * is a run of tokens with a meaning; within one {@link Sense.Layer} hits never overlap. Its number holds the token it begins
 * at and its layer, so that hits are in order of both; most hits have one word, and what those mean is looked up by the word
 * when somebody asks.
 */
@SuppressWarnings("EnumOrdinal") // kinds and layers are kept as bytes, a token must not cost an object
public final class Tokens {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SYMBOL
    }

    static final int SPACE = 1;
    static final int HYPHEN = 2;
    static final int LINE = 4;
    static final int PARAGRAPH = 8;
    static final int CAPITAL = 16;
    static final int ALL_CAPITALS = 32;
    static final int DOTTED = 64;

    /** In how many ways a word is written: small, with a capital, in capitals only. */
    static final int SHAPES = 3;

    private static final Kind[] KINDS = Kind.values();
    private static final Sense.Layer[] LAYERS = Sense.Layer.values();
    /** How many bits of a hit's number tell its layer, and the mask of these. */
    private static final int LAYER_BITS = 4;

    private static final int LAYER = (1 << LAYER_BITS) - 1;
    /** How many bits above the layers of hits that begin at a token those of hits that cover it stand, and above these traits. */
    private static final int COVERED = LAYERS.length;

    private static final int BEGUN = (1 << LAYERS.length) - 1;

    private final String text;
    private final char[] characters;
    private final Nodes nodes;
    private int size;
    private int[] start;
    private int[] end;
    private int[] word;
    private byte[] kind;
    private byte[] flags;

    /** By token, the layers that have a hit beginning there or covering it, and its traits, a bit each; many tokens have none. */
    private int[] marks = {};

    /** By token, the first of the longer hits that begin there; 0 where none does. */
    private int[] firstLong = {};

    /** The hits of more than one word, in order, from 1 on: their number, the token behind them, and their form. */
    private int longs;

    private int[] longHit = new int[8];
    private int[] longTo = new int[8];
    private int[] longNode = new int[8];

    Tokens(String text, char[] characters, Nodes nodes) {
        this.text = text;
        this.characters = characters;
        this.nodes = nodes;
        int guess = Math.max(8, text.length() / 4);
        start = new int[guess];
        end = new int[guess];
        word = new int[guess];
        kind = new byte[guess];
        flags = new byte[guess];
    }

    void add(Kind kindOf, int from, int to, int wordId, int flagBits) {
        if (size == start.length) {
            int more = size * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            word = Arrays.copyOf(word, more);
            kind = Arrays.copyOf(kind, more);
            flags = Arrays.copyOf(flags, more);
        }
        start[size] = from;
        end[size] = to;
        word[size] = wordId;
        kind[size] = (byte) kindOf.ordinal();
        flags[size] = (byte) flagBits;
        size++;
    }

    /** Makes ready for hits: no token comes behind the first of them. */
    void close() {
        marks = new int[size];
        firstLong = new int[size];
    }

    static int bit(Sense.Trait trait) {
        return 1 << 2 * LAYERS.length + trait.ordinal();
    }

    /** The layers among some bits for layers and traits. */
    static int layersOf(int bits) {
        return bits & BEGUN;
    }

    /** The layers that a hit before covers token {@code i} with, a bit each. */
    int covered(int i) {
        return layersOf(marks[i] >>> COVERED);
    }

    /** Adds hits of one word, and traits. */
    void addHits(int i, int bits) {
        marks[i] |= bits | layersOf(bits) << COVERED;
    }

    void addTraits(int i, int bits) {
        marks[i] |= bits & ~BEGUN;
    }

    /** Adds a hit of more than one word; they come in the order of their numbers. */
    void addLong(int from, int to, int layer, int node) {
        if (++longs == longHit.length) {
            longHit = Arrays.copyOf(longHit, longs * 2);
            longTo = Arrays.copyOf(longTo, longs * 2);
            longNode = Arrays.copyOf(longNode, longs * 2);
        }
        longHit[longs] = from << LAYER_BITS | layer;
        longTo[longs] = to;
        longNode[longs] = node;
        if (firstLong[from] == 0) {
            firstLong[from] = longs;
        }
        marks[from] |= 1 << layer;
        for (int i = from; i < to; i++) {
            marks[i] |= 1 << layer + COVERED;
        }
    }

    /** The longer hit of that number; 0 for one of one word. */
    private int longHit(int h) {
        int at = firstLong[hitFrom(h)];
        while (at > 0 && longHit[at] != h) {
            at = at < longs && hitFrom(longHit[at + 1]) == hitFrom(h) ? at + 1 : 0;
        }
        return at;
    }

    private Entry entry(int h) {
        int at = longHit(h);
        return nodes.entry(this, hitFrom(h), at > 0 ? longNode[at] : word[hitFrom(h)], h & LAYER);
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** Where token {@code i} begins in the text. */
    public int start(int i) {
        return start[i];
    }

    /** Where token {@code i} ends in the text, exclusive. */
    public int end(int i) {
        return end[i];
    }

    public Kind kind(int i) {
        return KINDS[kind[i]];
    }

    /** The word's number in the lexicon, 0 for a word the lexicon does not know. */
    int word(int i) {
        return word[i];
    }

    /** The first character of token {@code i}. */
    public char first(int i) {
        return characters[start[i]];
    }

    /** Token {@code i} as it stands. */
    public String text(int i) {
        return text.substring(start[i], end[i]);
    }

    /** Whether token {@code i} reads {@code lower}, ignoring case. */
    public boolean is(int i, String lower) {
        return i >= 0
                && i < size
                && end[i] - start[i] == lower.length()
                && begins(i, lower.charAt(0))
                && text.regionMatches(true, start[i], lower, 0, lower.length());
    }

    /** Whether token {@code i} may begin with a character, ignoring case; a quick no to most. */
    private boolean begins(int i, char lower) {
        char c = characters[start[i]];
        return (c | ' ') == (lower | ' ') || c > 127;
    }

    /** Whether token {@code i} reads as either of two words; those below take more, and none of so few an array. */
    public boolean isAny(int i, String one, String two) {
        return is(i, one) || is(i, two);
    }

    public boolean isAny(int i, String one, String two, String three) {
        return is(i, one) || is(i, two) || is(i, three);
    }

    public boolean isAny(int i, String one, String two, String three, String four) {
        return isAny(i, one, two) || isAny(i, three, four);
    }

    /** Whether token {@code i} reads as any of {@code lower}, ignoring case. */
    public boolean isAny(int i, String... lower) {
        for (String word : lower) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether token {@code i} is the one character {@code symbol}, or a run of it. */
    public boolean isSymbol(int i, char symbol) {
        return i >= 0 && i < size && kind[i] == Kind.SYMBOL.ordinal() && first(i) == symbol;
    }

    /** Whether token {@code i} is the apostrophe of a possessive, with its s or without. */
    boolean isPossessive(int i) {
        char c = first(i);
        return (c == '\'' || c == '\u2019' || c == '\u02BC') && glued(i) && i > 0;
    }

    /** Whether there is white space before token {@code i}. */
    public boolean spaceBefore(int i) {
        return (flags[i] & (SPACE | LINE | PARAGRAPH)) != 0;
    }

    /** Whether a hyphen or dash joins token {@code i} to the one before, without blanks. */
    public boolean hyphenBefore(int i) {
        return (flags[i] & HYPHEN) != 0;
    }

    /** Whether token {@code i} directly follows the one before: no blank, no hyphen. */
    public boolean glued(int i) {
        return (flags[i] & (SPACE | LINE | PARAGRAPH | HYPHEN)) == 0;
    }

    /** Whether token {@code i} begins a line. */
    public boolean lineBefore(int i) {
        return (flags[i] & (LINE | PARAGRAPH)) != 0;
    }

    /** Whether an empty line stands before token {@code i}. */
    public boolean paragraphBefore(int i) {
        return (flags[i] & PARAGRAPH) != 0;
    }

    /** Whether word {@code i} begins with a capital. */
    public boolean capital(int i) {
        return (flags[i] & CAPITAL) != 0;
    }

    /** Whether word {@code i} has capitals only. */
    public boolean allCapitals(int i) {
        return (flags[i] & ALL_CAPITALS) != 0;
    }

    /** How word {@code i} is written: 0 small, 1 with a capital, 2 in capitals only. */
    int shape(int i) {
        return (flags[i] & CAPITAL) / CAPITAL + (flags[i] & ALL_CAPITALS) / ALL_CAPITALS;
    }

    /** Whether word {@code i} is an abbreviation that carries its full stop. */
    public boolean dotted(int i) {
        return (flags[i] & DOTTED) != 0;
    }

    /** The hit of a layer that begins at token {@code i}, or −1. */
    public int hitAt(int i, Sense.Layer layer) {
        return has(i, 1 << layer.ordinal()) ? i << LAYER_BITS | layer.ordinal() : -1;
    }

    private boolean has(int i, int bits) {
        return i >= 0 && i < marks.length && (marks[i] & bits) != 0;
    }

    /** The hit of a layer that covers token {@code i}, or −1. */
    public int hitOver(int i, Sense.Layer layer) {
        if (!has(i, 1 << layer.ordinal() + COVERED)) {
            return -1;
        }
        int from = i;
        while (!has(from, 1 << layer.ordinal())) {
            from--;
        }
        return from << LAYER_BITS | layer.ordinal();
    }

    /** The hit of a layer whose last token is {@code i}, or −1. */
    public int hitEnding(int i, Sense.Layer layer) {
        int h = hitOver(i, layer);
        return h >= 0 && hitTo(h) == i + 1 ? h : -1;
    }

    /** A set of layers, for those who ask for any of them. */
    public static int layers(Sense.Layer... layers) {
        int bits = 0;
        for (var layer : layers) {
            bits |= 1 << layer.ordinal();
        }
        return bits;
    }

    /** Whether what a trait tells of may begin at token {@code i}. */
    public boolean has(int i, Sense.Trait trait) {
        return (marks[i] & bit(trait)) != 0;
    }

    /** Whether a hit of one of some layers begins at token {@code i}. */
    public boolean begins(int i, int layersAsked) {
        return (marks[i] & layersAsked) != 0;
    }

    /** The first hit of some layers that begins between two tokens; −1 where there is none. */
    public int firstHit(int from, int to, int layersAsked) {
        for (int i = from; i < to; i++) {
            int bits = marks[i] & layersAsked;
            if (bits != 0) {
                return i << LAYER_BITS | Integer.numberOfTrailingZeros(bits);
            }
        }
        return -1;
    }

    /** The hit of some layers that comes next behind hit {@code h} and begins before token {@code to}; −1 where there is none. */
    public int nextHit(int h, int to, int layersAsked) {
        int i = hitFrom(h);
        int bits = marks[i] & layersAsked & -2 << (h & LAYER);
        return bits != 0 ? i << LAYER_BITS | Integer.numberOfTrailingZeros(bits) : firstHit(i + 1, to, layersAsked);
    }

    /** The first meaning of hit {@code h} that is a {@code type}, or null. */
    public <S extends Sense> @Nullable S sense(int h, Class<S> type) {
        if (h >= 0) {
            var entry = entry(h);
            if (type.isInstance(entry.first())) {
                return type.cast(entry.first());
            }
            var senses = entry.senses();
            for (int s = 1; s < senses.size(); s++) {
                var sense = senses.get(s);
                if (type.isInstance(sense)) {
                    return type.cast(sense);
                }
            }
        }
        return null;
    }

    /** How many hits there are. */
    public int hits() {
        int hits = 0;
        for (int bits : marks) {
            hits += Integer.bitCount(bits & BEGUN);
        }
        return hits;
    }

    /** The first token of hit {@code h}. */
    public int hitFrom(int h) {
        return h >>> LAYER_BITS;
    }

    /** The token behind the last of hit {@code h}. */
    public int hitTo(int h) {
        int at = longHit(h);
        return at > 0 ? longTo[at] : hitFrom(h) + 1;
    }

    public Sense.Layer hitLayer(int h) {
        return LAYERS[h & LAYER];
    }

    /** The meanings of hit {@code h}, all of its layer; never empty. */
    public List<Sense> hitSenses(int h) {
        return entry(h).senses();
    }
}
