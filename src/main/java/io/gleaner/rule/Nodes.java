package io.gleaner.rule;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The forms as a trie: a node for every word, and (node, word) → node in one open-addressed table. Node 0 is "none".
 */
final class Nodes {
    private static final int FEW = 1 << 15;

    private long[] keys = new long[1 << 16];
    private int[] children = new int[1 << 16];
    private int edges;
    private int count;

    /** By node, the words that lead on from it, a bit for each rest of their numbers by 64; most nodes have none. */
    private long[] onward = new long[FEW];
    /** By word, the nodes it leads on from, in the same way. */
    private long[] inward = new long[FEW];
    /** By node, the first entry of the forms that end there; most nodes have one at most. */
    private @Nullable Entry[] entries = new @Nullable Entry[FEW];
    /** By node and by how the first word is written, the layers and traits of the forms that end there, a bit each. */
    private int[] bits = new int[FEW * Tokens.SHAPES];
    /** By node, whether a form ends there that asks for capitals behind its first word. */
    private boolean[] picky = new boolean[FEW];

    /** Whether forms go on behind the node. */
    boolean goesOn(int node) {
        return onward[node] != 0;
    }

    /** Adds an entry to those that end at a node. */
    void end(int node, Entry entry) {
        entries[node] = with(entries[node], entry);
        if (entry.asksBehind()) {
            picky[node] = true;
        } else {
            for (int shape = entry.shape(); shape < Tokens.SHAPES; shape++) {
                bits[node * Tokens.SHAPES + shape] |= entry.bits();
            }
        }
    }

    private static Entry with(@Nullable Entry here, Entry added) {
        if (here == null || here.asked() < added.asked()) {
            return added.before(here);
        }
        return here.isLike(added) ? here.with(added) : here.before(with(here.next(), added));
    }

    /** The layers and traits of the forms that begin with token {@code from} and end at a node, a bit each. */
    int ending(Tokens tokens, int from, int node) {
        int found = bits[node * Tokens.SHAPES + tokens.shape(from)];
        if (picky[node]) {
            for (var entry = entries[node]; entry != null; entry = entry.next()) {
                if (entry.fits(tokens, from)) {
                    found |= entry.bits();
                }
            }
        }
        return found;
    }

    /** The meanings in one layer of the form that begins with token {@code from} and ends at a node. */
    Entry entry(Tokens tokens, int from, int node, int layer) {
        var entry = entries[node];
        while (entry != null && (entry.layer() != layer || !entry.fits(tokens, from))) {
            entry = entry.next();
        }
        return Objects.requireNonNull(entry);
    }

    int child(int node, int word) {
        return mayLead(node, word) ? children[slot(node, word)] : 0;
    }

    /** Whether a word may lead on from a node; a quick no to most. */
    boolean mayLead(int node, int word) {
        return (onward[node] >>> word & inward[word] >>> node & 1) != 0;
    }

    int childOrNew(int node, int word) {
        onward[node] |= 1L << word;
        inward[word] |= 1L << node;
        int slot = slot(node, word);
        if (children[slot] == 0) {
            if (++edges * 2 > keys.length) {
                grow();
                slot = slot(node, word);
            }
            keys[slot] = key(node, word);
            children[slot] = added();
        }
        return children[slot];
    }

    /** The number of a new node. */
    int added() {
        if (++count == onward.length) {
            onward = Arrays.copyOf(onward, count * 2);
            inward = Arrays.copyOf(inward, count * 2);
            entries = Arrays.copyOf(entries, count * 2);
            bits = Arrays.copyOf(bits, count * 2 * Tokens.SHAPES);
            picky = Arrays.copyOf(picky, count * 2);
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
