package io.gleaner.cli;

import io.gleaner.article.Article;
import io.gleaner.extract.Extraction;
import io.gleaner.fact.Fact;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Mentions;
import io.gleaner.mention.Said;
import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lists what the sentences of one article hold, times in the light of those before them. */
final class Spotter {
    private static final int NAMES = Tokens.layers(Layer.AREA, Layer.TERM);

    private final Rules rules;
    private final @Nullable LocalDate published;
    private final List<Sentence> sentences;
    private final Whereabouts whereabouts;
    private final Timing timing;
    private final NavigableMap<Integer, Fact> facts = new TreeMap<>();

    /** @param extraction what was read off the article */
    Spotter(Rules rules, Article article, Extraction extraction) {
        this.rules = rules;
        this.published =
                article.published() == null ? null : article.published().day();
        this.sentences = Mentions.read(rules, article.text());
        this.whereabouts = new Whereabouts(sentences, published);
        this.timing = new Timing(rules, published);
        extraction.facts().forEach(fact -> facts.put(fact.evidence().start(), fact));
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** All mentions, in the order of the text. */
    List<Spotted> all() {
        return sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
    }

    /** The mentions of the next sentence, in the order of the text; the sentences are asked for in their order. */
    List<Spotted> in(Sentence sentence) {
        var found = new ArrayList<Spotted>();
        for (Amount amount : Mentions.amountsAndLengths(sentence)) {
            found.add(amount(sentence, amount));
        }
        var periods = timing.of(sentence, whereabouts.of(sentence));
        for (int i = 0; i < periods.size(); i++) {
            var time = sentence.times().get(i);
            if (time.said() != null && !(time.said() instanceof Said.Now)) {
                found.add(Spotted.of(Spotted.Kind.PERIOD, time.start(), time.end(), text(periods.get(i))));
            }
        }
        words(sentence, found);
        whereabouts.pass(sentence);
        found.sort(Comparator.comparingInt(Spotted::start).thenComparing(Spotted::kind));
        return found;
    }

    private Spotted amount(Sentence sentence, Amount amount) {
        var counted = amount.counted();
        var unit = counted.in(rules.currencies(), whereabouts.at(sentence, amount.core()), published);
        int start = sentence.tokens().start(amount.from());
        int end = sentence.tokens().end(amount.to() - 1);
        return new Spotted(
                start,
                end,
                Spotted.Kind.AMOUNT,
                plain(amount.value()),
                plain(amount.upper()),
                told(unit == null ? counted.noun() : unit.code(), amount, start, end),
                amount.bound().sign(),
                amount.direction() > 0 ? "up" : amount.direction() < 0 ? "down" : null,
                amount.role() == null ? null : amount.role().name().toLowerCase(Locale.ROOT),
                null,
                null);
    }

    /** The unit as its own words tell it, or what they leave open as the fact read there tells it. */
    private @Nullable String told(@Nullable String own, Amount amount, int start, int end) {
        var value = amount.value();
        var money = amount.counted().money();
        for (Fact fact : facts.subMap(start, end).values()) {
            var quantity = fact.statement().quantity();
            String unit = quantity.unit().code();
            boolean open = own == null || money != null && !money.isSettled();
            boolean points = amount.family().equals("index") && unit.equals("pp");
            boolean completes = open || points || unit.startsWith(own + "/");
            if (completes && value != null && quantity.value().abs().compareTo(value.abs()) == 0) {
                return unit;
            }
        }
        return own;
    }

    /** Without the zeros that scale words leave behind the point. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private void words(Sentence sentence, List<Spotted> found) {
        var tokens = sentence.tokens();
        int to = sentence.to();
        for (int h = tokens.firstHit(sentence.from(), to, NAMES); h >= 0; h = tokens.nextHit(h, to, NAMES)) {
            int start = tokens.start(tokens.hitFrom(h));
            int end = tokens.end(tokens.hitTo(h) - 1);
            var area = whereabouts.meant(sentence, h);
            var term = tokens.sense(h, Sense.Term.class);
            if (area != null) {
                found.add(Spotted.of(Spotted.Kind.PLACE, start, end, area.code()));
            } else if (term != null && term.indicator() != null) {
                found.add(Spotted.of(
                        Spotted.Kind.TERM, start, end, term.indicator().code()));
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
