package io.gleaner.cli;

import io.gleaner.extract.Miss;
import io.gleaner.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a reading, counted. */
final class Tally {
    private static final int MOST_REASONS = 12;
    private static final int COUNT = 7;

    private final Map<String, Integer> refused = new HashMap<>();
    private int fruitful;
    private int facts;
    private int undated;

    /** Counts what one article yielded. */
    void add(List<Fact> found, List<Miss> misses) {
        if (!found.isEmpty()) {
            var origin = found.get(0).evidence().origin();
            undated += origin.published() == null || origin.inferred() ? 1 : 0;
        }
        add(found.size(), misses);
    }

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

    /** How many articles with facts carry no day of their own. */
    int undated() {
        return undated;
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

    /** Lines that say how many numbers were refused for which reasons; the rare ones of many are summed up. */
    List<String> reasons() {
        var lines = new ArrayList<String>();
        int others = 0;
        var all = refused();
        for (var reason : all.entrySet()) {
            if (lines.size() < MOST_REASONS || all.size() == MOST_REASONS + 1) {
                lines.add(right(reason.getValue()) + "  " + reason.getKey());
            } else {
                others += reason.getValue();
            }
        }
        if (others > 0) {
            lines.add(right(others) + "  for " + (all.size() - MOST_REASONS) + " other reasons");
        }
        return lines;
    }

    /** A count with its last digit where others have it. */
    static String right(int times) {
        String count = grouped(times);
        return " ".repeat(Math.max(0, COUNT - count.length())) + count;
    }

    int allRefused() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Says that and why there is nothing, where there is nothing though articles were read. */
    void sayIfEmpty(Console console, String what, int articles) {
        if (facts > 0 || articles == 0) {
            return;
        }
        String read = count(articles, "article");
        console.say(
                refused.isEmpty()
                        ? "Nothing found: no " + what + " in " + read + "."
                        : "Nothing found: no " + what + " in " + read + ", but " + count(allRefused(), "number")
                                + " that " + (allRefused() == 1 ? "is none:" : "are none:"));
        reasons().forEach(console::say);
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
