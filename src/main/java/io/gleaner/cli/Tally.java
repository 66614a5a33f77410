package io.gleaner.cli;

import io.gleaner.extract.Miss;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a reading, counted. */
final class Tally {
    private final Map<String, Integer> refused = new HashMap<>();
    private int fruitful;
    private int facts;

    /** Counts what one article yielded. */
    void add(int found, List<Miss> misses) {
        facts += found;
        fruitful += found > 0 ? 1 : 0;
        misses.forEach(miss -> refused.merge(miss.reason(), 1, Integer::sum));
    }

    int facts() {
        return facts;
    }

    /** How many articles yielded something. */
    int fruitful() {
        return fruitful;
    }

    /** How many numbers were no facts, by the reason, the most frequent first. */
    Map<String, Integer> refused() {
        var sorted = new LinkedHashMap<String, Integer>();
        refused.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    int allRefused() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Says that and why there is nothing, where there is nothing though articles were read. */
    void sayIfEmpty(Console console, String what, int articles) {
        if (facts > 0 || articles == 0) {
            return;
        }
        console.say("No " + what + " in " + count(articles, "article") + "; " + count(allRefused(), "number")
                + " looked at" + (refused.isEmpty() ? "." : ":"));
        refused().forEach((reason, times) -> console.say("  " + times + " " + reason));
    }

    /** Such as {@code 1 article} and {@code 2,193 articles}. */
    static String count(int n, String noun) {
        return grouped(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /** A count with commas between its thousands. */
    static String grouped(int n) {
        var digits = new StringBuilder(String.valueOf(n));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
