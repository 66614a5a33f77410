package io.gleaner.extract;

import io.gleaner.article.Article;
import io.gleaner.rule.Rules;

/** Reads the facts off articles. Immutable and safe to share between threads. */
public final class Extractor {
    private final Rules rules;

    public Extractor(Rules rules) {
        this.rules = rules;
    }

    /** The facts of one article, and the numbers that were none. */
    public Extraction extract(Article article) {
        return new ArticleReader(rules, article).read();
    }
}
