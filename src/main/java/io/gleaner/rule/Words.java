package io.gleaner.rule;

/**
 * Words by their nodes, told apart by 64 bits of hash alone: in a thousand million words that are none of ours there is one
 * that passes for one of them with a chance below one in a million.
 */
final class Words {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Nodes nodes;
    private long[] hashes = new long[1 << 15];
    private int[] ids = new int[1 << 15];
    private int count;

    Words(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The hash of what {@code hash} stands for with one more character, in its normal form. */
    static long hash(long hash, char normal) {
        return (hash + normal) * FACTOR;
    }

    /** The node of a word, 0 for one that is not known. */
    int find(long hash) {
        return ids[slot(hash)];
    }

    int findOrAdd(long hash) {
        int slot = slot(hash);
        if (ids[slot] == 0) {
            if (++count * 2 > ids.length) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = hash;
            ids[slot] = nodes.added();
        }
        return ids[slot];
    }

    /** The slot of a word, or the free one where it would stand. */
    @SuppressWarnings("ShortCircuitBoolean") // one jump instead of two of which neither can be foreseen
    private int slot(long hash) {
        int mask = ids.length - 1;
        int slot = (int) (hash >>> 40) & mask;
        while (hashes[slot] != hash & ids[slot] != 0) {
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
