package io.gleaner.extract;

import io.gleaner.article.Article;
import io.gleaner.article.Publication;
import io.gleaner.fact.Fact;
import io.gleaner.rule.Example;
import io.gleaner.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the examples that stand beside the rules. */
public final class Examples {
    private Examples() {}

    /**
     * An example that does not come true.
     *
     * @param why what was found instead
     */
    public record Broken(Example example, String why) {
        @Override
        public String toString() {
            return example.where() + ": " + example.rule() + ": " + why + ", in: " + example.says();
        }
    }

    /** Those of the rules' examples that do not come true, in the order of the files. */
    public static List<Broken> broken(Rules rules) {
        var extractor = new Extractor(rules);
        var broken = new ArrayList<Broken>();
        for (var example : rules.examples()) {
            String why = fault(example, extractor);
            if (why != null) {
                broken.add(new Broken(example, why));
            }
        }
        return broken;
    }

    /** What is wrong with what an example gives; null where nothing is. */
    private static @Nullable String fault(Example example, Extractor extractor) {
        var published = new Publication(example.published(), Publication.How.GIVEN, false);
        var article = new Article("example", "", example.says(), null, published, null);
        var facts = extractor.extract(article).facts();
        var own = facts.stream().filter(fact -> isBy(example, fact)).toList();
        if (example.fact() == null) {
            return own.isEmpty() ? null : "must find nothing, but finds " + own.get(0);
        }
        if (own.stream().anyMatch(fact -> fact.toString().equals(example.fact()))) {
            return null;
        }
        String found = facts.isEmpty()
                ? "nothing"
                : String.join(" and ", facts.stream().map(Examples::told).toList());
        return "must find " + example.fact() + ", but finds " + found;
    }

    private static boolean isBy(Example example, Fact fact) {
        return example.phrase()
                ? fact.evidence().rule().equals(example.rule())
                : fact.statement().indicator().code().equals(example.rule());
    }

    private static String told(Fact fact) {
        return fact + " (" + fact.evidence().rule() + ")";
    }
}
