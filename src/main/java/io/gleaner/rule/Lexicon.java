package io.gleaner.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every form we know, with its meanings: cuts a text into tokens and finds the longest form of each layer at each token.
 *
 * <p>Immutable once built and safe to share between threads. Time is linear in the text: a form has at most
 * {@value #LONGEST} words.
 */
@SuppressWarnings("EnumOrdinal") // layers index arrays in the innermost loop
public final class Lexicon {
    static final int LONGEST = 12;
    private static final int LAYERS = Sense.Layer.values().length;

    /** The meanings of one form; the masks say which of its words must be capitalised, and which in capitals only. */
    record Entry(int capitals, int allCapitals, int layer, List<Sense> senses) {
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

    private static final Entry[] NONE = {};

    private final Words words = new Words();
    private final Nodes nodes = new Nodes();
    /** The entries of the forms that end at a node, those that ask for more capitals behind the others. */
    private Entry[][] entries = {NONE};

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
            int known = entries.length;
            entries = Arrays.copyOf(entries, Math.max(1 << 14, node * 2));
            Arrays.fill(entries, known, entries.length, NONE);
        }
        entries[node] = with(
                entries[node], new Entry(capitals, allCapitals, sense.layer().ordinal(), List.of(sense)));
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

    private static Entry[] with(Entry[] here, Entry added) {
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
        var search = new Search(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.reach(i);
            search.at(i, nodes.root(tokens.word(i)));
        }
        return tokens;
    }

    /** Finds the forms that begin at one token after the other. */
    private final class Search {
        private final Tokens tokens;
        /** By layer, the first token that no hit covers yet, and the longest form found at the token looked at. */
        private final int[] free = new int[LAYERS];

        private final Entry[] best = new Entry[LAYERS];
        private final int[] bestTo = new int[LAYERS];

        Search(Tokens tokens) {
            this.tokens = tokens;
        }

        /** Files the longest form of each layer at token {@code i}, whose word leads to {@code root}. */
        void at(int i, int root) {
            int end = Math.min(tokens.size(), i + LONGEST);
            int found = ending(i, i + 1, root);
            int node = root;
            for (int j = i + 1; j < end && nodes.goesOn(node); j++) {
                if ((tokens.isSymbol(j, '\'') || tokens.isSymbol(j, '\u2019')) && tokens.glued(j)) {
                    continue;
                }
                node = tokens.paragraphBefore(j) ? 0 : nodes.child(node, tokens.word(j));
                if (node == 0) {
                    break;
                }
                found |= ending(i, j + 1, node);
            }
            for (; found != 0; found &= found - 1) {
                int layer = Integer.numberOfTrailingZeros(found);
                free[layer] = bestTo[layer];
                tokens.addHit(i, bestTo[layer], best[layer]);
            }
        }

        /** Takes in the forms that end at a node; returns their layers, a bit each. */
        private int ending(int from, int to, int node) {
            int found = 0;
            for (var entry : entries[node]) {
                if (free[entry.layer] <= from && cased(tokens, from, entry)) {
                    best[entry.layer] = entry;
                    bestTo[entry.layer] = to;
                    found |= 1 << entry.layer;
                }
            }
            return found;
        }
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

    /**
     * Words by number, told apart by 64 bits of hash alone: in a thousand million words that are none of ours there is one
     * that passes for one of them with a chance below one in a million.
     */
    static final class Words {
        private static final long FACTOR = 0x9E3779B97F4A7C15L;

        private long[] hashes = new long[1 << 15];
        private int[] ids = new int[1 << 15];
        private int count;

        /** The hash of what {@code hash} stands for with one more character, in its normal form. */
        static long hash(long hash, char normal) {
            return (hash + normal) * FACTOR;
        }

        /** The number of a word, 0 for one that is not known. */
        int find(long hash) {
            return ids[slot(hash)];
        }

        int findOrAdd(long hash) {
            int slot = slot(hash);
            if (ids[slot] == 0) {
                if (count * 2 >= ids.length) {
                    grow();
                    slot = slot(hash);
                }
                hashes[slot] = hash;
                ids[slot] = ++count;
            }
            return ids[slot];
        }

        private int slot(long hash) {
            int mask = ids.length - 1;
            int slot = (int) (hash >>> 40) & mask;
            while (hashes[slot] != hash && ids[slot] != 0) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private void grow() {
            var oldHashes = hashes;
            var oldIds = ids;
            hashes = new long[oldHashes.length * 2];
            ids = new int[hashes.length];
            for (int i = 0; i < oldIds.length; i++) {
                if (oldIds[i] != 0) {
                    int slot = slot(oldHashes[i]);
                    hashes[slot] = oldHashes[i];
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

        /** By node, the words that lead on from it, a bit for each rest of their numbers by 64; most nodes have none. */
        private long[] onward = new long[1 << 15];

        int root(int word) {
            return word < roots.length ? roots[word] : 0;
        }

        /** Whether forms go on behind the node. */
        boolean goesOn(int node) {
            return onward[node] != 0;
        }

        int child(int node, int word) {
            return (onward[node] & 1L << word) == 0 ? 0 : children[slot(node, word)];
        }

        int childOrNew(int node, int word) {
            if (node == 0) {
                if (word >= roots.length) {
                    roots = Arrays.copyOf(roots, word * 2);
                }
                if (roots[word] == 0) {
                    roots[word] = added();
                }
                return roots[word];
            }
            onward[node] |= 1L << word;
            int slot = slot(node, word);
            if (children[slot] == 0) {
                if (count * 2 >= keys.length) {
                    grow();
                    slot = slot(node, word);
                }
                keys[slot] = key(node, word);
                children[slot] = added();
            }
            return children[slot];
        }

        private int added() {
            if (++count == onward.length) {
                onward = Arrays.copyOf(onward, count * 2);
            }
            return count;
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
