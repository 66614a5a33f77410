package io.gleaner.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

        boolean isLike(Entry other) {
            return capitals == other.capitals && allCapitals == other.allCapitals && layer == other.layer;
        }

        Entry with(Entry other) {
            var both = new ArrayList<>(senses);
            both.addAll(other.senses);
            return new Entry(capitals, allCapitals, layer, List.copyOf(both));
        }
    }

    private final Words words = new Words();
    private final Nodes nodes = new Nodes();
    /** The entries of the forms that end at a node, those that ask for more capitals behind the others. */
    private Entry[][] entries = new Entry[1 << 14][];

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
            if (i > 0 && (tokens.isSymbol(i, '\'') || tokens.isSymbol(i, '\u2019')) && tokens.glued(i)) {
                continue;
            }
            node = nodes.childOrNew(node, tokens.word(i));
            if (tokens.allCapitals(i)) {
                allCapitals |= 1 << i;
            } else if (tokens.capital(i)) {
                capitals |= 1 << i;
            }
        }
        if (node >= entries.length) {
            entries = Arrays.copyOf(entries, node * 2);
        }
        entries[node] = with(entries[node], new Entry(capitals, allCapitals, sense.layer(), List.of(sense)));
    }

    /** Adds a meaning to the forms of a row; a form that cannot be one is the row's fault. */
    void addAll(Row row, List<String> forms, Sense sense) {
        for (String form : forms) {
            try {
                add(form, sense);
            } catch (IllegalArgumentException e) {
                throw row.bad("'" + form + "': " + e.getMessage());
            }
        }
    }

    private static Entry[] with(Entry @Nullable [] here, Entry added) {
        if (here == null) {
            return new Entry[] {added};
        }
        int at = 0;
        for (int e = 0; e < here.length; e++) {
            if (here[e].isLike(added)) {
                here[e] = here[e].with(added);
                return here;
            }
            if (here[e].asked() <= added.asked()) {
                at = e + 1;
            }
        }
        var more = new Entry[here.length + 1];
        System.arraycopy(here, 0, more, 0, at);
        more[at] = added;
        System.arraycopy(here, at, more, at + 1, here.length - at);
        return more;
    }

    /** The numbers of the words of {@code text}, those not known before added; no form begins with them by that alone. */
    List<Integer> learn(String text) {
        var tokens = Tokenizer.cut(text, words, true);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            numbers.add(tokens.word(i));
        }
        return numbers;
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
                var here = node < entries.length ? entries[node] : null;
                if (here == null) {
                    continue;
                }
                for (var entry : here) {
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

    /** Words by number: open addressing on the normal letters, so that a look-up allocates nothing. */
    static final class Words {
        private char[][] table = new char[1 << 15][];
        private int[] hashes = new int[1 << 15];
        private int[] ids = new int[1 << 15];
        private int count;

        int find(char[] text, int from, int to, int hash) {
            return ids[slot(text, from, to, hash)];
        }

        int findOrAdd(char[] text, int from, int to, int hash) {
            int slot = slot(text, from, to, hash);
            if (ids[slot] == 0) {
                if (count * 2 >= ids.length) {
                    grow();
                    slot = slot(text, from, to, hash);
                }
                put(slot, normal(text, from, to), hash, ++count);
            }
            return ids[slot];
        }

        private void put(int slot, char[] word, int hash, int id) {
            table[slot] = word;
            hashes[slot] = hash;
            ids[slot] = id;
        }

        private int slot(char[] text, int from, int to, int hash) {
            int mask = ids.length - 1;
            int slot = (hash ^ hash >>> 15) & mask;
            while (ids[slot] != 0 && (hashes[slot] != hash || !same(table[slot], text, from, to))) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private static boolean same(char[] known, char[] text, int from, int to) {
            int k = 0;
            for (int i = from; i < to; i++) {
                char c = Tokenizer.normal(text[i]);
                if (c == '.' && i > from) {
                    continue;
                }
                if (k == known.length || known[k++] != c) {
                    return false;
                }
            }
            return k == known.length;
        }

        /** How a word is kept: normal characters, without the dots of an abbreviation. */
        private static char[] normal(char[] text, int from, int to) {
            var known = new char[to - from];
            int k = 0;
            for (int i = from; i < to; i++) {
                char c = Tokenizer.normal(text[i]);
                if (c != '.' || i == from) {
                    known[k++] = c;
                }
            }
            return Arrays.copyOf(known, k);
        }

        private void grow() {
            var oldTable = table;
            var oldHashes = hashes;
            var oldIds = ids;
            table = new char[oldTable.length * 2][];
            hashes = new int[table.length];
            ids = new int[table.length];
            for (int i = 0; i < oldTable.length; i++) {
                if (oldIds[i] != 0) {
                    put(slot(oldTable[i], 0, oldTable[i].length, oldHashes[i]), oldTable[i], oldHashes[i], oldIds[i]);
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

        /** Whether forms go on behind the node; most are of one word. */
        private final BitSet inner = new BitSet();

        int child(int node, int word) {
            if (node == 0) {
                return word < roots.length ? roots[word] : 0;
            }
            return inner.get(node) ? children[slot(node, word)] : 0;
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
            inner.set(node);
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
