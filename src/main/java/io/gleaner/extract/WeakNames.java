package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Weighs names that mean an indicator only where the text is about it: {@code the rate}, {@code growth}. */
final class WeakNames {
    /** Words before growth that say nothing of what grows. */
    private static final String[] PLAIN_WORDS = {
        "the", "and", "that", "of", "for", "but", "strong", "slow", "slower", "faster", "weak", "weaker", "solid",
        "robust", "real", "annual", "overall"
    };

    /** What tells how large growth was. */
    private static final String[] AUXILIARIES = {"was", "is", "will", "should", "has", "slowed", "reached", "averaged"};

    /** What the trades of an economy are called. */
    private static final String[] SECTORS = {"sector", "industry", "construction", "manufacturing"};

    private static final Indicator GDP = new Indicator("gdp");

    /** What says that a country has it. */
    private static final String[] HAS = {
        "posted", "had", "has", "saw", "recorded", "registered", "enjoyed", "average", "real"
    };

    /** How many words may lead from a country to what it has. */
    private static final int TELLING = 3;

    /** Within how many tokens behind a name the code in its bracket stands. */
    private static final int CODE = 2;

    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    WeakNames(Scene scene, Topic topic) {
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** Whether a weak name means its indicator here, because the text has spoken of it. */
    boolean mean(Mark<Sense.Term> term, Catalogue.Entry entry) {
        if (!term.sense().weak()) {
            return !term.sense().needsItem() || !takenOver(term, entry);
        }
        if (entry.percent() == Measure.LEVEL && pace(term)) {
            return false;
        }
        if (isBesideCore(scene, term)) {
            return true;
        }
        var coded = coded(term);
        if (coded != null) {
            return coded.equals(entry.indicator());
        }
        int here = recency(term, entry.indicator());
        boolean ofOther = scene.terms.stream()
                .anyMatch(other -> other.from() == term.from()
                        && !other.equals(term)
                        && other.sense().indicator() != null
                        && recency(term, other.sense().indicator()) > here);
        if (here > 0) {
            return !ofOther;
        }
        return entry.kind() == Catalogue.Kind.POLICY && bankSpeaks() && !ofOther
                || ofTrade(term)
                || entry.indicator().code().equals("budget_balance") && scene.has("treasury")
                || CurrencyWords.moves(scene, term)
                || ofCountry(term)
                || alone(term, entry)
                || growthItself(term, entry);
    }

    /** Whether one trade of an economy moves that the text tells of: {@code GDP rose 2%. The construction sector shrank 4%}. */
    private boolean ofTrade(Mark<Sense.Term> term) {
        var move = tokens.sense(tokens.hitAt(term.to(), Layer.MOVE), Sense.Move.class);
        return term.sense().measure() == Measure.GROWTH
                && tokens.isAny(term.to() - 1, SECTORS)
                && move != null
                && move.shape() == Sense.Shape.VERB
                && topic.hasSpoken(GDP);
    }

    /** Whether a weak name stands beside the core of what it means: {@code headline and core inflation}. */
    static boolean isBesideCore(Scene scene, Mark<Sense.Term> term) {
        var indicator = term.sense().indicator();
        return indicator != null
                && scene.tokens.is(term.to(), "and")
                && scene.terms.stream()
                        .anyMatch(other -> other.from() == term.to() + 1
                                && other.sense().indicator() != null
                                && other.sense().indicator().code().equals("core_" + indicator.code()));
    }

    /** What a code in brackets right behind a weak name is of: {@code the IT index (.NIFTYIT)}; null where none stands there. */
    private @Nullable Indicator coded(Mark<Sense.Term> weak) {
        if (!tokens.isSymbol(weak.to(), '(') && !tokens.isSymbol(weak.to(), '<')) {
            return null;
        }
        for (var term : scene.terms) {
            if (term.from() > weak.to()
                    && term.from() - weak.to() <= CODE
                    && term.sense().item() != null) {
                return term.sense().indicator();
            }
        }
        return null;
    }

    /** Whether a word of several meanings has the one that the sentence has just named: {@code its oil imports, with arrivals at 340,000 barrels}. */
    private boolean takenOver(Mark<Sense.Term> term, Catalogue.Entry entry) {
        if (recency(term, entry.indicator()) == Integer.MAX_VALUE) {
            return false;
        }
        for (var other : scene.terms) {
            var indicator = other.sense().indicator();
            if (other.from() == term.from()
                    && other.sense().weak()
                    && indicator != null
                    && Scene.TRADED.contains(indicator.code())
                    && recency(term, indicator) == Integer.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rate is only how fast something else moves: {@code incomes grew at a yearly rate of 2.5%}, {@code at a 2.5% rate}. */
    private boolean pace(Mark<Sense.Term> term) {
        int name = term.from();
        for (var amount : scene.amounts) {
            name = amount.to() == term.from() ? amount.from() : name;
        }
        int at = name;
        while (at > scene.from && name - at < 2 && !tokens.isAny(at, "a", "an")) {
            at--;
        }
        return tokens.is(term.to() - 1, "rate")
                && tokens.isAny(at, "a", "an")
                && at - 2 >= scene.from
                && tokens.is(at - 1, "at")
                && tokens.hitOver(at - 2, Layer.MOVE) >= 0;
    }

    /** Whether what stands at token {@code i} says nothing of what grows. */
    private boolean bare(int i) {
        return i < scene.from
                || tokens.kind(i) != Tokens.Kind.WORD
                || tokens.hitOver(i, Layer.CUE) >= 0
                || tokens.isAny(i, PLAIN_WORDS);
    }

    /** Whether it is a country that has it: {@code French growth}, {@code growth in Spain}, {@code India's reserves}. */
    private boolean ofCountry(Mark<Sense.Term> term) {
        if (term.sense().standing() != Sense.Standing.OWNED) {
            return false;
        }
        int before = term.from() - 1;
        if (tokens.isAny(scene.possessive(before) ? before - 1 : before, "nation", "country", "nations")) {
            return true;
        }
        for (var place : scene.places) {
            boolean country = place.sense().pointer() == Sense.Pointer.NAME
                    || place.sense().pointer() == Sense.Pointer.PEOPLE;
            int owner = place.to() + (scene.possessive(place.to()) ? 1 : 0);
            while (owner < term.from() && scene.timeAt(owner)) {
                owner++;
            }
            int lead = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
            boolean behind = lead == term.to()
                    && (tokens.is(lead, "in") || tokens.is(lead, "for") && forecast(term))
                    && bare(term.from() - 1)
                    && place.sense().pointer() == Sense.Pointer.NAME
                    && (place.to() == scene.to
                            || tokens.kind(place.to()) == Tokens.Kind.SYMBOL
                            || !tokens.capital(place.to()));
            if (country && (owner == term.from() || behind || tells(owner, term.from()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name says itself that it is of what is to come: {@code growth forecasts}. */
    private boolean forecast(Mark<Sense.Term> term) {
        return scene.cue(Sense.Signal.FORECAST, term.from(), term.to()) != null;
    }

    /** Whether only verbs of telling and adjectives of time lead from a country to what it has: {@code Kenya expects average growth of 5%}. */
    private boolean tells(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.hitOver(i, Layer.CUE) < 0 && tokens.hitOver(i, Layer.BASIS) < 0 && !tokens.isAny(i, HAS)) {
                return false;
            }
        }
        return to > from && to - from <= TELLING;
    }

    /**
     * Whether growth is that of the country that a sentence tells of or whose bank speaks, which names nothing else: {@code
     * Spain is booming, with 5% growth}, {@code the central bank cut its forecast for growth to 2%}.
     */
    private boolean alone(Mark<Sense.Term> term, Catalogue.Entry entry) {
        return term.sense().standing() == Sense.Standing.OWNED
                && entry.indicator().code().equals("gdp")
                && (!tokens.isAny(term.to(), "in", "of") || scene.timeAt(term.to() + 1))
                && scene.terms.stream()
                        .allMatch(other -> other.sense().weak() || other.sense().topic())
                && scene.goods.isEmpty()
                && (forecasts(term)
                        || scene.places.stream()
                                .anyMatch(place -> place.to() <= term.from()
                                        && place.sense().pointer() == Sense.Pointer.NAME));
    }

    /** Whether a central bank forecasts: {@code the central bank lowered the forecast for growth}. */
    private boolean forecasts(Mark<Sense.Term> term) {
        boolean bank = scene.places.stream()
                .anyMatch(place -> place.to() <= term.from() && place.sense().pointer() == Sense.Pointer.BANK);
        return (bank || scene.says(scene.from, term.from(), "bank"))
                && (forecast(term)
                        || scene.cue(Sense.Signal.FORECAST, scene.clauseFrom(term.from()), term.from()) != null);
    }

    /** Whether a sentence begins with growth, which is the economy's that the text has spoken of: {@code Growth was 1.1% in 2004}. */
    private boolean growthItself(Mark<Sense.Term> term, Catalogue.Entry entry) {
        return term.from() == scene.from
                && tokens.is(term.from(), "growth")
                && term.to() == term.from() + 1
                && tokens.isAny(term.to(), AUXILIARIES)
                && entry.indicator().code().equals("gdp")
                && topic.hasSpoken(entry.indicator());
    }

    /** How lately an indicator was spoken of: most lately where the sentence itself has named it or its field. */
    private int recency(Mark<Sense.Term> weak, Indicator indicator) {
        for (var term : scene.terms) {
            if (term.to() <= weak.from()
                    && !term.sense().weak()
                    && !term.sense().needsItem()
                    && indicator.equals(term.sense().indicator())) {
                return Integer.MAX_VALUE;
            }
        }
        return topic.recency(indicator);
    }

    /** Whether the sentence is about a central bank, by its name or as a country's: {@code Chile's central bank}. */
    private boolean bankSpeaks() {
        for (int i = scene.from + 2; i < scene.to; i++) {
            if (tokens.is(i, "bank") && tokens.is(i - 1, "central") && scene.possessive(i - 2)) {
                return true;
            }
        }
        return scene.places.stream().anyMatch(place -> place.sense().pointer() == Sense.Pointer.BANK);
    }
}
