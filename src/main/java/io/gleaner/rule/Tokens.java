package io.gleaner.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens, with the meanings the lexicon knows for them.
 *
 * <p>Token positions are indices from 0 to {@link #size()}; character offsets are UTF-16 units into {@link #text()}. A hit
 * is a run of tokens with a meaning; hits come ordered by their first token, and within one {@link Sense.Layer} they never
 * overlap.
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

    private static final Kind[] KINDS = Kind.values();
    private static final Sense.Layer[] LAYERS = Sense.Layer.values();

    private final String text;
    private int size;
    private int[] start;
    private int[] end;
    private int[] word;
    private byte[] kind;
    private byte[] flags;

    /** By token, the layers that have a hit beginning there or covering it, a bit each; most tokens have none. */
    private short[] begun = {};

    private short[] covered = {};

    /** By token, the first hit that begins there or behind it. */
    private int[] firstHit = {};

    private int hits;
    private int[] hitFrom = {};
    private int[] hitTo = {};
    private byte[] hitLayer = {};
    private Lexicon.Entry[] hitEntry = {};

    Tokens(String text) {
        this.text = text;
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
        begun = new short[size];
        covered = new short[size];
        firstHit = new int[size];
        int guess = Math.max(8, size + size / 4);
        hitFrom = new int[guess];
        hitTo = new int[guess];
        hitLayer = new byte[guess];
        hitEntry = new Lexicon.Entry[guess];
    }

    /** Says that the hits to come begin at token {@code i} or behind it. */
    void reach(int i) {
        firstHit[i] = hits;
    }

    void addHit(int from, int to, Lexicon.Entry entry) {
        if (hits == hitFrom.length) {
            int more = hits * 2;
            hitFrom = Arrays.copyOf(hitFrom, more);
            hitTo = Arrays.copyOf(hitTo, more);
            hitLayer = Arrays.copyOf(hitLayer, more);
            hitEntry = Arrays.copyOf(hitEntry, more);
        }
        hitFrom[hits] = from;
        hitTo[hits] = to;
        hitLayer[hits] = (byte) entry.layer();
        hitEntry[hits] = entry;
        hits++;
        int bit = 1 << entry.layer();
        begun[from] |= (short) bit;
        for (int i = from; i < to; i++) {
            covered[i] |= (short) bit;
        }
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
        return text.charAt(start[i]);
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
        char c = text.charAt(start[i]);
        return c == lower || (c | ' ') == lower || c > 127;
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

    /** Whether word {@code i} is an abbreviation that carries its full stop. */
    public boolean dotted(int i) {
        return (flags[i] & DOTTED) != 0;
    }

    /** The hit of a layer that begins at token {@code i}, or −1. */
    public int hitAt(int i, Sense.Layer layer) {
        if (!has(begun, i, layer)) {
            return -1;
        }
        int h = firstHit[i];
        while (hitLayer[h] != layer.ordinal()) {
            h++;
        }
        return h;
    }

    private static boolean has(short[] layers, int i, Sense.Layer layer) {
        return i >= 0 && i < layers.length && (layers[i] & 1 << layer.ordinal()) != 0;
    }

    /** The hit of a layer that covers token {@code i}, or −1. */
    public int hitOver(int i, Sense.Layer layer) {
        if (!has(covered, i, layer)) {
            return -1;
        }
        int from = i;
        while (!has(begun, from, layer)) {
            from--;
        }
        return hitAt(from, layer);
    }

    /** The hit of a layer whose last token is {@code i}, or −1. */
    public int hitEnding(int i, Sense.Layer layer) {
        int h = hitOver(i, layer);
        return h >= 0 && hitTo[h] == i + 1 ? h : -1;
    }

    /** The first hit that begins at token {@code i} or behind it. */
    public int firstHitAt(int i) {
        return i < size ? firstHit[i] : hits;
    }

    /** The first meaning of hit {@code h} that is a {@code type}, or null. */
    public <S extends Sense> @Nullable S sense(int h, Class<S> type) {
        if (h >= 0) {
            var senses = hitEntry[h].senses();
            for (int s = 0; s < senses.size(); s++) {
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
        return hits;
    }

    /** The first token of hit {@code h}. */
    public int hitFrom(int h) {
        return hitFrom[h];
    }

    /** The token behind the last of hit {@code h}. */
    public int hitTo(int h) {
        return hitTo[h];
    }

    public Sense.Layer hitLayer(int h) {
        return LAYERS[hitLayer[h]];
    }

    /** The meanings of hit {@code h}, all of its layer; never empty. */
    public List<Sense> hitSenses(int h) {
        return hitEntry[h].senses();
    }
}
