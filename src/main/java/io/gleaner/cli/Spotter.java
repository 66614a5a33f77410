package io.gleaner.cli;

import io.gleaner.article.Article;
import io.gleaner.fact.Area;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Mentions;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Sentence;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists what the sentences of one article hold, each sentence by itself. */
final class Spotter {
    /** Later than any text: what a place means today. */
    private static final int TODAY = 9999;

    private final Rules rules;
    private final @Nullable LocalDate published;
    private final List<Sentence> sentences;
    private final @Nullable Area first;

    Spotter(Rules rules, Article article) {
        this.rules = rules;
        this.published =
                article.published() == null ? null : article.published().day();
        this.sentences = Mentions.read(rules, article.text());
        this.first = sentences.stream()
                .map(this::area)
                .filter(area -> area != null)
                .findFirst()
                .orElse(null);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** All mentions, in the order of the text. */
    List<Spotted> all() {
        return sentences.stream().flatMap(sentence -> in(sentence).stream()).toList();
    }

    /** The mentions of one sentence, in the order of the text. */
    List<Spotted> in(Sentence sentence) {
        var found = new ArrayList<Spotted>();
        var area = area(sentence);
        for (Amount amount : sentence.amounts()) {
            found.add(amount(sentence, amount, area == null ? first : area));
        }
        for (TimeMention time : sentence.times()) {
            if (time.said() != null) {
                var period = Reference.on(published).resolve(time.said()).period();
                found.add(Spotted.of(Spotted.Kind.PERIOD, time.start(), time.end(), text(period)));
            }
        }
        words(sentence, found);
        found.sort(Comparator.comparingInt(Spotted::start).thenComparing(Spotted::kind));
        return found;
    }

    private Spotted amount(Sentence sentence, Amount amount, @Nullable Area area) {
        var counted = amount.counted();
        var unit = counted.in(rules.currencies(), area, published);
        return new Spotted(
                sentence.tokens().start(amount.from()),
                sentence.tokens().end(amount.to() - 1),
                Spotted.Kind.AMOUNT,
                amount.value(),
                amount.upper(),
                unit == null ? counted.noun() : unit.code(),
                amount.bound().sign(),
                amount.direction() > 0 ? "up" : amount.direction() < 0 ? "down" : null,
                amount.role() == null ? null : amount.role().name().toLowerCase(Locale.ROOT),
                null,
                null);
    }

    private void words(Sentence sentence, List<Spotted> found) {
        var tokens = sentence.tokens();
        for (int h = tokens.firstHitAt(sentence.from()); h < tokens.hits() && tokens.hitFrom(h) < sentence.to(); h++) {
            int start = tokens.start(tokens.hitFrom(h));
            int end = tokens.end(tokens.hitTo(h) - 1);
            var area = area(sentence, h);
            var term = tokens.sense(h, Sense.Term.class);
            if (area != null) {
                found.add(Spotted.of(Spotted.Kind.PLACE, start, end, area.code()));
            } else if (term != null && term.indicator() != null) {
                found.add(Spotted.of(
                        Spotted.Kind.TERM, start, end, term.indicator().code()));
            }
        }
    }

    /** The area spoken of first. */
    private @Nullable Area area(Sentence sentence) {
        var tokens = sentence.tokens();
        for (int h = tokens.firstHitAt(sentence.from()); h < tokens.hits() && tokens.hitFrom(h) < sentence.to(); h++) {
            var area = area(sentence, h);
            if (area != null) {
                return area;
            }
        }
        return null;
    }

    private @Nullable Area area(Sentence sentence, int hit) {
        var place = sentence.tokens().sense(hit, Sense.Place.class);
        return place == null ? null : place.in(published == null ? TODAY : published.getYear());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
