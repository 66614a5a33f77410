package io.gleaner.extract;

import io.gleaner.article.Article;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.fact.Origin;
import io.gleaner.fact.Quantity;
import io.gleaner.fact.Statement;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Mentions;
import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the facts off articles. Immutable and safe to share between threads. */
public final class Extractor {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private final Rules rules;

    public Extractor(Rules rules) {
        this.rules = rules;
    }

    /** The facts of one article, and the numbers that were none. */
    public Extraction extract(Article article) {
        return new Run(article).extraction();
    }

    private final class Run {
        private final Article article;
        private final Origin origin;
        private final @Nullable LocalDate published;
        private final Topic topic = new Topic();
        private final Map<Statement, Fact> facts = new LinkedHashMap<>();
        private final List<Miss> misses = new ArrayList<>();

        Run(Article article) {
            this.article = article;
            this.published = article.published() == null ? null : article.published().day();
            this.origin = new Origin(article.id(), article.title(), article.publisher(), published, article.address());
        }

        Extraction extraction() {
            String text = article.text();
            var sentences = Mentions.read(rules, text);
            boolean report = new CompanyReport(text, article.title()).isOne();
            int titleEnd = article.title().length();
            var tables = report ? List.<Table>of() : new Tables(rules, sentences, text, titleEnd).all();
            int next = 0;
            for (int s = 0; s < sentences.size(); s++) {
                if (next < tables.size() && tables.get(next).from() == s) {
                    tabulate(tables.get(next), text);
                    s = tables.get(next++).to() - 1;
                    continue;
                }
                var sentence = sentences.get(s);
                var scene = new Scene(sentence);
                if (report) {
                    scene.amounts.forEach(amount -> miss(scene, sentence, amount, "a company's report"));
                } else {
                    var drafts = drafts(scene);
                    drafts.forEach(draft -> keep(scene, sentence, draft));
                    topic.listen(scene, drafts, sentence.start() < titleEnd, published);
                }
            }
            return new Extraction(new ArrayList<>(facts.values()), misses);
        }

        private void tabulate(Table table, String text) {
            topic.nextSentence();
            var reader = new CellReader(rules, table, topic, published);
            for (var row : table.rows()) {
                var drafts = reader.read(row);
                for (int i = 0; i < drafts.size(); i++) {
                    var cell = row.figures().get(i).cell();
                    keep(drafts.get(i), cell.start, cell.end, text.substring(row.start(), row.end()).strip(), "table");
                }
            }
        }

        private List<Draft> drafts(Scene scene) {
            var drafts = new ArrayList<Draft>();
            topic.nextSentence();
            var speaker = new Sources(scene).find();
            for (var amount : scene.amounts) {
                var draft = new Draft(amount);
                draft.source = speaker;
                bind(draft, scene, drafts);
                drafts.add(draft);
            }
            return drafts;
        }

        private void bind(Draft draft, Scene scene, List<Draft> before) {
            if (draft.amount.value() == null) {
                draft.refuse("an uncertain number");
                return;
            }
            switch (draft.amount.family()) {
                case "time", "length", "shares", "power" -> {
                    draft.refuse("counted in " + draft.amount.family());
                    return;
                }
                default -> {}
            }
            if (new Conversions(scene).isOne(draft.amount)) {
                draft.refuse("the figure before it in another currency");
                return;
            }
            if (isYear(draft.amount)) {
                draft.refuse("a year");
                return;
            }
            new Relations(scene, topic).settle(draft, before);
            new Subjects(rules.catalogue(), scene, topic).settle(draft, before);
            if (draft.isRefused()) {
                return;
            }
            new Places(scene, topic, published == null ? 9999 : published.getYear()).settle(draft, before);
            new Measures(rules.currencies(), scene, topic, published).settle(draft, before);
            new Statuses(scene).settle(draft, before);
            new Periods(rules.catalogue(), scene, topic, published).settle(draft, before);
            new Refusals(scene).settle(draft, before);
        }

        private static boolean isYear(Amount amount) {
            var value = amount.value();
            return amount.bare() && value != null && value.scale() <= 0 && !amount.words()
                    && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
        }

        private void keep(Scene scene, Sentence sentence, Draft draft) {
            int start = scene.tokens.start(draft.amount.from());
            int end = scene.tokens.end(draft.amount.to() - 1);
            String rule = draft.relation == Draft.Relation.NONE ? "clause" : draft.relation == Draft.Relation.COMPARED ? "comparison" : "list";
            keep(draft, start, end, sentence.text(), rule);
        }

        private void keep(Draft draft, int start, int end, String sentence, String rule) {
            String quote = article.text().substring(start, end);
            if (draft.isRefused() || draft.entry == null || draft.unit == null || draft.value == null) {
                misses.add(new Miss(article.id(), start, end, quote, sentence,
                        draft.refusal == null ? "its unit cannot be told" : draft.refusal));
                return;
            }
            var statement = new Statement(
                    draft.entry.indicator(),
                    draft.item,
                    draft.area,
                    draft.counterpart,
                    draft.measure,
                    draft.basis,
                    new Quantity(draft.value, draft.upper, draft.unit, draft.amount.bound()),
                    draft.period,
                    draft.status);
            var evidence = new Evidence(origin, quote, sentence, start, end, draft.source, rule, draft.reasons);
            facts.putIfAbsent(statement, new Fact(statement, draft.confidence, evidence));
        }

        private void miss(Scene scene, Sentence sentence, Amount amount, String reason) {
            int start = scene.tokens.start(amount.from());
            int end = scene.tokens.end(amount.to() - 1);
            misses.add(new Miss(
                    article.id(), start, end, scene.tokens.text().substring(start, end), sentence.text(), reason));
        }
    }
}
