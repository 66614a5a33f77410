package io.gleaner.extract;

import io.gleaner.article.Article;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Statement;
import io.gleaner.mention.Mentions;
import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one article from its headline to its end, and settles at the end what was said twice. */
final class ArticleReader {
    private static final int NO_YEAR = Integer.MAX_VALUE;

    private final Rules rules;
    private final Article article;
    private final String text;
    private final @Nullable LocalDate published;
    private final List<Told> told = new ArrayList<>();

    ArticleReader(Rules rules, Article article) {
        this.rules = rules;
        this.article = article;
        this.text = article.text();
        this.published =
                article.published() == null ? null : article.published().day();
    }

    Extraction read() {
        var tokens = rules.lexicon().read(text);
        int titleEnd = article.title().length();
        var report = new CompanyReport(tokens, titleEnd);
        if (report.isOne()) {
            return new Extraction(List.of(), report.refused(article.id()));
        }
        var sentences = Mentions.in(tokens);
        int year = published == null ? NO_YEAR : published.getYear();
        var topic = new Topic(Home.of(sentences, titleEnd, year), published);
        var binder = new Binder(rules, topic, new Companies(tokens, titleEnd), published);
        var tables = new Tables(rules, sentences, text, titleEnd).all();
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            if (next < tables.size() && tables.get(next).from() == s) {
                tabulate(tables.get(next), topic);
                s = tables.get(next++).to() - 1;
                continue;
            }
            var sentence = sentences.get(s);
            boolean headline = sentence.start() < titleEnd;
            var scene = Scene.of(sentence, rules.free());
            var drafts = binder.bind(scene);
            tell(sentence, drafts, headline);
            topic.listen(scene, drafts, headline, published);
        }
        return settled();
    }

    private void tabulate(Table table, Topic topic) {
        topic.nextSentence();
        var reader = new CellReader(rules, table, topic, published);
        for (var row : table.rows()) {
            String line = text.substring(row.start(), row.end()).strip();
            var drafts = reader.read(row);
            for (int i = 0; i < drafts.size(); i++) {
                var cell = row.figures().get(i).cell();
                told.add(new Told(drafts.get(i), cell.start, cell.end, line, "table", false));
            }
        }
    }

    private void tell(Sentence sentence, List<Draft> drafts, boolean headline) {
        if (!drafts.isEmpty()) {
            String words = sentence.text();
            drafts.forEach(draft -> told.add(told(sentence, words, draft, headline)));
        }
    }

    private Told told(Sentence sentence, String words, Draft draft, boolean headline) {
        var tokens = sentence.tokens();
        int start = tokens.start(draft.amount.from());
        int end = tokens.end(draft.amount.to() - 1);
        return new Told(draft, start, end, words, rule(draft), headline);
    }

    private static String rule(Draft draft) {
        if (draft.phrase != null) {
            return draft.phrase;
        }
        return switch (draft.relation) {
            case NONE -> "clause";
            case COMPARED -> "comparison";
            case LISTED -> "list";
        };
    }

    private Extraction settled() {
        new Agreement(told).settle();
        var repeats = new Repeats(told);
        boolean inferred = article.published() != null && article.published().doubtful();
        var origin =
                new Origin(article.id(), article.title(), article.publisher(), published, article.address(), inferred);
        Map<Statement, Fact> facts = new LinkedHashMap<>();
        List<Miss> misses = new ArrayList<>();
        for (var one : told) {
            var draft = one.draft();
            if (!one.rule().equals("table") && repeats.holds(one)) {
                draft.refuse("said again elsewhere with more detail");
            }
            String quote = text.substring(one.start(), one.end());
            var statement = statement(draft);
            if (statement == null) {
                String why = draft.refusal == null ? "its unit cannot be told" : draft.refusal;
                misses.add(new Miss(article.id(), one.start(), one.end(), quote, one.sentence(), why));
                continue;
            }
            var evidence = new Evidence(
                    origin, quote, one.sentence(), one.start(), one.end(), draft.source, one.rule(), draft.reasons);
            facts.putIfAbsent(statement, new Fact(statement, Math.round(Certainty.of(one) * 100) / 100.0, evidence));
        }
        return new Extraction(new ArrayList<>(facts.values()), misses);
    }

    /** What a draft says; null where it was refused or cannot be said. */
    private static @Nullable Statement statement(Draft draft) {
        if (draft.isRefused() || draft.entry == null || draft.unit == null || draft.value == null) {
            return null;
        }
        return new Statement(
                draft.entry.indicator(),
                draft.item,
                draft.area,
                draft.counterpart,
                draft.measure,
                draft.basis,
                new Quantity(draft.value, draft.upper, draft.unit, draft.amount.bound()),
                draft.period,
                draft.status);
    }
}
