package io.gleaner.cli;

import java.util.Collection;
import java.util.List;

/** How alike two words are: by how many letters put in, left out, changed or swapped. */
final class Likeness {
    private Likeness() {}

    /** The words that may have been meant: the nearest, and none where all are far. */
    static List<String> closest(String word, Collection<String> words) {
        int least =
                words.stream().mapToInt(other -> distance(word, other)).min().orElse(Integer.MAX_VALUE);
        return least > Math.max(1, word.length() / 3)
                ? List.of()
                : words.stream()
                        .filter(other -> distance(word, other) == least)
                        .sorted()
                        .toList();
    }

    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
