package io.gleaner.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every form we know, with its meanings: cuts a text into tokens and finds the longest form of each layer at each token.
 *
 * <p>Immutable once built and safe to share between threads. Time is linear in the text: a form has at most
 * {@value #LONGEST} words.
 */
@SuppressWarnings("EnumOrdinal") // layers index arrays in the innermost loop
public final class Lexicon {
    static final int LONGEST = 12;
    private static final Sense.Layer[] LAYERS = Sense.Layer.values();

    /** The meanings of one form; the masks say which of its words must be capitalised, and which in capitals only. */
    private record Entry(int capitals, int allCapitals, Sense.Layer layer, List<Sense> senses) {
        /** How many capitals it asks for: of two forms of the same words the one that asks for more is meant, {@code P45}, not pence. */
        int asked() {
            return Integer.bitCount(capitals | allCapitals);
        }
    }

    private final Words words = new Words();
    private final Nodes nodes = new Nodes();
    private final List<@Nullable List<Entry>> entries = new ArrayList<>();

    Lexicon() {
        entries.add(null);
    }

    /** Adds a meaning to a form; a form may have several meanings, in order of their adding. */
    void add(String form, Sense sense) {
        var tokens = Tokenizer.cut(form, words, true);
        int n = tokens.size();
        if (n == 0 || n > LONGEST) {
            throw new IllegalArgumentException("a form has 1 to " + LONGEST + " words, this one " + n);
        }
        int node = 0;
        int capitals = 0;
        int allCapitals = 0;
        for (int i = 0; i < n; i++) {
            node = nodes.childOrNew(node, tokens.word(i));
            if (tokens.allCapitals(i)) {
                allCapitals |= 1 << i;
            } else if (tokens.capital(i)) {
                capitals |= 1 << i;
            }
        }
        while (entries.size() <= node) {
            entries.add(null);
        }
        var here = entries.get(node);
        if (here == null) {
            here = new ArrayList<>(1);
            entries.set(node, here);
        }
        for (int e = 0; e < here.size(); e++) {
            var entry = here.get(e);
            if (entry.capitals == capitals && entry.allCapitals == allCapitals && entry.layer == sense.layer()) {
                var both = new ArrayList<>(entry.senses);
                both.add(sense);
                here.set(e, new Entry(capitals, allCapitals, entry.layer, List.copyOf(both)));
                return;
            }
        }
        var added = new Entry(capitals, allCapitals, sense.layer(), List.of(sense));
        int at = here.size();
        while (at > 0 && here.get(at - 1).asked() > added.asked()) {
            at--;
        }
        here.add(at, added);
    }

    /** Cuts a text and finds all forms in it. */
    public Tokens read(String text) {
        var tokens = Tokenizer.cut(text, words, false);
        tokens.close();
        var free = new int[LAYERS.length];
        var best = new @Nullable Entry[LAYERS.length];
        var bestTo = new int[LAYERS.length];
        for (int i = 0; i < tokens.size(); i++) {
            int found = 0;
            int node = 0;
            for (int j = i; j < tokens.size() && j - i < LONGEST; j++) {
                if (j > i && (tokens.isSymbol(j, '\'') || tokens.isSymbol(j, '\u2019')) && tokens.glued(j)) {
                    continue;
                }
                int id = tokens.word(j);
                if (id == 0 || j > i && tokens.paragraphBefore(j)) {
                    break;
                }
                node = nodes.child(node, id);
                if (node == 0) {
                    break;
                }
                var here = node < entries.size() ? entries.get(node) : null;
                if (here == null) {
                    continue;
                }
                for (int e = 0; e < here.size(); e++) { // those that ask for more come later, and win
                    var entry = here.get(e);
                    int layer = entry.layer.ordinal();
                    if (free[layer] <= i && cased(tokens, i, entry)) {
                        best[layer] = entry;
                        bestTo[layer] = j + 1;
                        found |= 1 << layer;
                    }
                }
            }
            for (int layer = 0; found != 0; layer++, found >>>= 1) {
                var entry = best[layer];
                if ((found & 1) != 0 && entry != null) {
                    free[layer] = bestTo[layer];
                    tokens.addHit(i, bestTo[layer], entry.layer, entry.senses);
                }
            }
        }
        return tokens;
    }

    private static boolean cased(Tokens tokens, int from, Entry entry) {
        for (int mask = entry.capitals | entry.allCapitals, i = from; mask != 0; mask >>>= 1, i++) {
            int bit = 1 << (i - from);
            if ((entry.allCapitals & bit) != 0 && !tokens.allCapitals(i)
                    || (entry.capitals & bit) != 0 && !tokens.capital(i)) {
                return false;
            }
        }
        return true;
    }

    /** Words by number: open addressing on the lower-cased letters, so that a look-up allocates nothing. */
    static final class Words {
        private String[] table = new String[1 << 15];
        private int[] ids = new int[1 << 15];
        private int count;

        int find(String text, int from, int to, int hash) {
            int slot = slot(text, from, to, hash);
            return table[slot] == null ? 0 : ids[slot];
        }

        int findOrAdd(String text, int from, int to, int hash) {
            int slot = slot(text, from, to, hash);
            if (table[slot] == null) {
                if (count * 2 >= table.length) {
                    grow();
                    slot = slot(text, from, to, hash);
                }
                table[slot] = normal(text, from, to);
                ids[slot] = ++count;
            }
            return ids[slot];
        }

        private int slot(String text, int from, int to, int hash) {
            int mask = table.length - 1;
            int slot = (hash ^ hash >>> 15) & mask;
            while (table[slot] != null && !same(table[slot], text, from, to)) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private static boolean same(String known, String text, int from, int to) {
            int k = 0;
            for (int i = from; i < to; i++) {
                char c = Tokenizer.normal(text.charAt(i));
                if (c == '.' && i > from) {
                    continue;
                }
                if (k == known.length() || known.charAt(k++) != c) {
                    return false;
                }
            }
            return k == known.length();
        }

        /** How a word is kept: normal characters, without the dots of an abbreviation. */
        private static String normal(String text, int from, int to) {
            var known = new StringBuilder(to - from);
            for (int i = from; i < to; i++) {
                char c = Tokenizer.normal(text.charAt(i));
                if (c != '.' || i == from) {
                    known.append(c);
                }
            }
            return known.toString();
        }

        private void grow() {
            var oldTable = table;
            var oldIds = ids;
            table = new String[oldTable.length * 2];
            ids = new int[table.length];
            for (int i = 0; i < oldTable.length; i++) {
                if (oldTable[i] != null) {
                    int slot = slot(
                            oldTable[i], 0, oldTable[i].length(), Tokenizer.hash(oldTable[i], 0, oldTable[i].length()));
                    table[slot] = oldTable[i];
                    ids[slot] = oldIds[i];
                }
            }
        }
    }

    /** The trie's edges: (node, word) → node, in one open-addressed table. Node 0 is the root and also "none". */
    private static final class Nodes {
        private long[] keys = new long[1 << 16];
        private int[] children = new int[1 << 16];
        private int count;
        /** The root's children by word: almost every look-up begins, and ends, here. */
        private int[] roots = new int[1 << 14];

        int child(int node, int word) {
            return node != 0 ? children[slot(node, word)] : word < roots.length ? roots[word] : 0;
        }

        int childOrNew(int node, int word) {
            if (node == 0) {
                if (word >= roots.length) {
                    roots = Arrays.copyOf(roots, word * 2);
                }
                if (roots[word] == 0) {
                    roots[word] = ++count;
                }
                return roots[word];
            }
            int slot = slot(node, word);
            if (children[slot] == 0) {
                if (count * 2 >= keys.length) {
                    grow();
                    slot = slot(node, word);
                }
                keys[slot] = key(node, word);
                children[slot] = ++count;
            }
            return children[slot];
        }

        private static long key(int node, int word) {
            return (long) node << 32 | word;
        }

        private int slot(int node, int word) {
            long key = key(node, word);
            int mask = keys.length - 1;
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
            while (children[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private void grow() {
            var oldKeys = keys;
            var oldChildren = children;
            keys = new long[oldKeys.length * 2];
            children = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldChildren[i] != 0) {
                    int slot = slot((int) (oldKeys[i] >>> 32), (int) oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    children[slot] = oldChildren[i];
                }
            }
        }
    }
}
