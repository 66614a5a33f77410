package io.gleaner.extract;

import io.gleaner.fact.Fact;
import java.util.List;

/**
 * What an article yielded.
 *
 * @param facts its facts, in the order of the text; no two say the same
 * @param misses the numbers that were no facts, in the order of the text
 */
public record Extraction(List<Fact> facts, List<Miss> misses) {
    public Extraction {
        facts = List.copyOf(facts);
        misses = List.copyOf(misses);
    }
}
