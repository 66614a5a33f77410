package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.Sentence;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Phrase;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence laid out: its mentions by kind, each in the order of the text, and its clauses. */
final class Scene {
    /** What is told of a good where its name need not say so. */
    static final Set<String> TRADED = Set.of("exports", "imports");

    /** What goods are counted by that have no measure. */
    private static final String PIECE = "unit";

    /** What is named; all that matters in a sentence without a figure. */
    private static final int NAMES = Tokens.layers(Layer.AREA, Layer.TERM, Layer.ITEM);
    /** The same, and what is said of it. */
    private static final int MENTIONS = NAMES | Tokens.layers(Layer.BASIS, Layer.MOVE);
    /** The same, and the keys of phrases, which only amounts have. */
    private static final int WITH_KEYS = MENTIONS | Tokens.layers(Layer.PHRASE);

    /** Within how many words behind a sum its parts are named. */
    private static final int PARTS = 8;

    private static final int CUES = Tokens.layers(Layer.CUE);

    final Tokens tokens;
    final int from;
    final int to;
    final List<Amount> amounts;
    final List<TimeMention> times;
    final List<Mark<Sense.Term>> terms = new ArrayList<>();
    final List<Mark<Sense.Good>> goods = new ArrayList<>();
    final List<Mark<Sense.Place>> places = new ArrayList<>();
    final List<Mark<Sense.Move>> moves = new ArrayList<>();
    final List<Mark<Sense.Against>> bases = new ArrayList<>();
    /** The phrases of which a word stands in the sentence, and those that must always be looked for. */
    final List<Phrase> phrases;
    /** What {@code respectively} pairs. */
    final Pairs pairs;

    /** These are laid out when first asked for: most sentences hold no amount. */
    private @Nullable Clauses clauses;

    private @Nullable List<Mark<Sense.Cue>> cues;
    /** The signals that these give. */
    private Set<Sense.Signal> signals = Set.of();

    /** A sentence of a text; {@code free} are the phrases that must be looked for beside every amount. */
    static Scene of(Sentence sentence, List<Phrase> free) {
        return new Scene(sentence, free, sentence.amounts().isEmpty() ? NAMES : WITH_KEYS);
    }

    /** A few words that need be no sentence, and in which no phrase is looked for. */
    static Scene ofWords(Sentence words) {
        return new Scene(words, List.of(), MENTIONS);
    }

    private Scene(Sentence sentence, List<Phrase> free, int layers) {
        tokens = sentence.tokens();
        from = sentence.from();
        to = sentence.to();
        amounts = sentence.amounts();
        phrases = amounts.isEmpty() ? List.of() : new ArrayList<>(free);
        times = sentence.times();
        for (int h = tokens.firstHit(from, to, layers); h >= 0; h = tokens.nextHit(h, to, layers)) {
            add(h);
        }
        pairs = new Pairs(this);
    }

    private void add(int h) {
        int begin = tokens.hitFrom(h);
        int end = tokens.hitTo(h);
        var senses = tokens.hitSenses(h);
        for (int s = 0; s < senses.size(); s++) {
            var sense = senses.get(s);
            if (sense instanceof Sense.Place && (moneyOver(begin, end) || tokens.is(end, "war") || compound(begin, end))
                    || sense instanceof Sense.Term name
                            && (partOfPlace(end)
                                    || partOfBody(begin, end)
                                    || partOfSum(begin, name)
                                    || name.item() != null && isGood(begin))
                    || sense instanceof Sense.Good && (partOfTerm(begin, end) || partOfName(begin, end))
                    || sense instanceof Sense.Move && (tills(begin, end) || compounded(begin))
                    || sense instanceof Sense.Against && (reaches(end) || possessive(end))) {
                return;
            }
            if (sense instanceof Sense.Term term) {
                terms.add(new Mark<>(begin, end, term));
            } else if (sense instanceof Sense.Good good) {
                goods.add(new Mark<>(begin, end, good));
            } else if (sense instanceof Sense.Place place) {
                places.add(new Mark<>(begin, end, place));
            } else if (sense instanceof Sense.Move move) {
                moves.add(new Mark<>(begin, end, move));
            } else if (sense instanceof Sense.Against against) {
                bases.add(new Mark<>(begin, end, against));
            } else if (sense instanceof Sense.Key key && !phrases.contains(key.phrase())) {
                phrases.add(key.phrase());
            }
        }
    }

    /** Whether a place only qualifies something that need not lie in it: {@code non-EU countries}, {@code US-sanctioned oil}, {@code its OPEC quota}. */
    private boolean compound(int begin, int end) {
        boolean other = tokens.is(begin - 1, "non") || tokens.isSymbol(begin - 1, '-') && tokens.is(begin - 2, "non");
        boolean share = tokens.isAny(begin - 1, "its", "their") && tokens.isAny(end, "quota", "quotas", "ceiling");
        return other
                || share
                || end < to && tokens.hyphenBefore(end) && tokens.text(end).endsWith("ed");
    }

    /** Whether a place's name is only part of a currency's, as in {@code US$} or {@code Canadian dollars}. */
    private boolean moneyOver(int begin, int end) {
        int unit = tokens.hitOver(begin, Layer.UNIT);
        return unit >= 0 && tokens.hitTo(unit) >= end && tokens.sense(unit, Sense.Money.class) != null;
    }

    /** Whether a participle only says what something is like: {@code a drought-reduced crop}. */
    private boolean compounded(int begin) {
        return begin > from && tokens.hyphenBefore(begin) && tokens.text(begin).endsWith("ed");
    }

    /** Whether a verb of growth says what is planted: {@code is to grow beets on 105,000 hectares}. */
    private boolean tills(int begin, int end) {
        return end < to
                && tokens.hitAt(end, Layer.ITEM) >= 0
                && tokens.isAny(begin, "grow", "grows", "growing", "grew", "grown");
    }

    /** Whether a total reaches an amount, rather than a year its last month: {@code bringing the total for the year to 31,000}. */
    private boolean reaches(int end) {
        return tokens.is(end - 1, "to") && amounts.stream().anyMatch(amount -> amount.from() == end);
    }

    /** Whether a good is only part of a longer name of an indicator, as in {@code excluding fresh food}. */
    private boolean partOfTerm(int begin, int end) {
        int term = tokens.hitOver(begin, Layer.TERM);
        return term >= 0
                && tokens.hitTo(term) >= end
                && tokens.hitTo(term) - tokens.hitFrom(term) > end - begin
                && !isGood(tokens.hitFrom(term));
    }

    /** Whether the name of a price stands for the good alone, of which something else is told: {@code stockpiles of US crude}. */
    private boolean isGood(int begin) {
        int of = begin - 1;
        for (int t = terms.size() - 1;
                tokens.is(of, "of") && t >= 0 && terms.get(t).to() >= of;
                t--) {
            var sense = terms.get(t).sense();
            var indicator = sense.indicator();
            if (sense.needsItem() || indicator != null && TRADED.contains(indicator.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a good is only part of the name of an office or the like, as in {@code Energy Information Administration}. */
    private boolean partOfName(int begin, int end) {
        int area = tokens.hitOver(begin, Layer.AREA);
        var place = tokens.sense(area, Sense.Place.class);
        return place != null
                && place.pointer() == Sense.Pointer.OFFICE
                && tokens.hitTo(area) >= end
                && tokens.hitTo(area) - tokens.hitFrom(area) > end - begin;
    }

    /** Whether a term is only part of the name of a public body, as in {@code the Meat Export Federation}. */
    private boolean partOfBody(int begin, int end) {
        if (end >= to || !tokens.capital(begin) || !tokens.capital(end) || tokens.allCapitals(end)) {
            return false;
        }
        var cue = tokens.sense(tokens.hitAt(end, Layer.CUE), Sense.Cue.class);
        return cue != null && cue.signal() == Sense.Signal.BODY;
    }

    /** Whether a name is only one of those that a sum is made up of: {@code reserves of gold, special drawing rights and currencies}. */
    private boolean partOfSum(int begin, Sense.Term part) {
        var last = part.item() == null || terms.isEmpty() ? null : terms.get(terms.size() - 1);
        return last != null
                && last.sense().item() == null
                && Objects.equals(last.sense().indicator(), part.indicator())
                && tokens.is(last.to(), "of")
                && begin - last.to() <= PARTS
                && commas(last.to(), begin) > 0;
    }

    /** Whether a term is only part of a place's name, as in {@code Asia's biggest economy}. */
    private boolean partOfPlace(int end) {
        int area = tokens.hitOver(end - 1, Layer.AREA);
        var place = tokens.sense(area, Sense.Place.class);
        return place != null
                && tokens.hitTo(area) - tokens.hitFrom(area) > 1
                && tokens.hitTo(area) >= end
                && (tokens.hitTo(area) > end
                        || place.pointer() == Sense.Pointer.METONYM
                        || place.pointer() == Sense.Pointer.NAME && tokens.is(end - 1, "economies"));
    }

    /** The words that govern how amounts near them are read. */
    List<Mark<Sense.Cue>> cues() {
        if (cues == null) {
            cues = new ArrayList<>();
            signals = EnumSet.noneOf(Sense.Signal.class);
            for (int h = tokens.firstHit(from, to, CUES); h >= 0; h = tokens.nextHit(h, to, CUES)) {
                for (var sense : tokens.hitSenses(h)) {
                    var cue = (Sense.Cue) sense;
                    cues.add(new Mark<>(tokens.hitFrom(h), tokens.hitTo(h), cue));
                    signals.add(cue.signal());
                }
            }
        }
        return cues;
    }

    private Clauses clauses() {
        if (clauses == null) {
            clauses = new Clauses(tokens, from, to);
        }
        return clauses;
    }

    /** Whether what stands at one token can bear on what stands at another: an aside bears on nothing outside it. */
    boolean bears(int mark, int on) {
        return clauses().bears(mark, on);
    }

    /** The token behind the last amount before {@code draft} that became a figure and is not in an aside of its own. */
    int gapFrom(Draft draft, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (!other.isRefused() && bears(other.amount.core(), draft.amount.core())) {
                return other.amount.to();
            }
        }
        return from;
    }

    /** The first token of the next amount behind {@code draft}'s, or the end of the sentence. */
    int nextAmount(Draft draft) {
        for (var amount : amounts) {
            if (amount.from() >= draft.amount.to() && bears(amount.core(), draft.amount.core())) {
                return amount.from();
            }
        }
        return to;
    }

    /** Whether one of some words stands between two tokens. */
    boolean says(int left, int right, String... words) {
        for (int i = left; i < right; i++) {
            if (tokens.isAny(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** How many commas stand between two tokens. */
    int commas(int left, int right) {
        return clauses().commas(left, right);
    }

    /** How many clause borders stand between two tokens. */
    int borders(int left, int right) {
        return clauses().borders(left, right);
    }

    /** The first token of the clause that token {@code i} stands in, commas not counted as borders. */
    int clauseFrom(int i) {
        return clauses().from(i);
    }

    /** The token behind the clause that token {@code i} stands in. */
    int clauseTo(int i) {
        return clauses().to(i);
    }

    /** The last cue of a signal between two tokens, or null. */
    @Nullable
    Mark<Sense.Cue> cue(Sense.Signal signal, int begin, int end) {
        var all = cues();
        for (int c = signals.contains(signal) ? all.size() - 1 : -1; c >= 0; c--) {
            var cue = all.get(c);
            if (cue.from() >= begin && cue.to() <= end && cue.sense().signal() == signal) {
                return cue;
            }
        }
        return null;
    }

    /** Whether a word that says who speaks or how to read what follows ends at token {@code i}. */
    boolean cueAt(int i) {
        return tokens.hitEnding(i, Layer.CUE) >= 0;
    }

    /** Whether an amount is the mean of several: {@code growth has averaged 6% in the past three years}. */
    boolean averaged(Amount amount) {
        for (int i = clauseFrom(amount.core()); i < amount.from(); i++) {
            if (tokens.isAny(i, "average", "averaged", "averaging")) {
                return true;
            }
        }
        return false;
    }

    /** Whether words at token {@code i} say that every year brings it: {@code a year}, {@code annually}. */
    boolean everyYear(int i) {
        return tokens.isAny(i, "a", "per", "each", "every") && tokens.is(i + 1, "year")
                || tokens.isAny(i, "annually", "yearly");
    }

    /** Whether a plural at token {@code i} names things that are no indicator, good or time: {@code buybacks}, {@code consumers}. */
    boolean isPlural(int i) {
        return i < to
                && tokens.kind(i) == Tokens.Kind.WORD
                && tokens.text(i).endsWith("s")
                && !tokens.isAny(i, "its", "this", "as", "across", "versus", "thus")
                && tokens.hitOver(i, Layer.TERM) < 0
                && tokens.hitOver(i, Layer.ITEM) < 0
                && tokens.hitOver(i, Layer.TIME) < 0;
    }

    /** Whether a word stands anywhere in the sentence. */
    boolean has(String word) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands at token {@code i}. */
    boolean timeAt(int i) {
        for (var time : times) {
            if (time.from() <= i && i < time.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether token {@code i} is the {@code 's} behind a word, or the apostrophe behind a plural. */
    boolean possessive(int i) {
        return i > from
                && i < to
                && tokens.glued(i)
                && (tokens.first(i) == '\'' || tokens.first(i) == '\u2019')
                && (tokens.end(i) - tokens.start(i) == 2 || tokens.text(i - 1).endsWith("s"));
    }

    /** Whether goods that are counted by the piece are what a name speaks of: {@code car production}, {@code exports of cars}. */
    boolean countsPieces(Mark<Sense.Term> term) {
        return goods.stream()
                .anyMatch(good -> PIECE.equals(good.sense().per()) && good.gap(term.from(), term.to()) <= 1);
    }

    /** Whether a name stands right behind token {@code i}, its country aside: {@code the $170 billion U.S. trade deficit}. */
    boolean namedBehind(int i) {
        int place = tokens.hitAt(i, Layer.AREA);
        return tokens.hitAt(place < 0 ? i : tokens.hitTo(place), Layer.TERM) >= 0;
    }

    /** Whether an amount says how large that is which somebody has: {@code Peru's $14 billion debt}, {@code its current 2% target}. */
    boolean ofOwners(Amount amount) {
        int before = amount.from() - 1;
        if (tokens.isAny(before, "current", "present", "own", "official", "existing")) {
            before--;
        }
        return possessive(before) || tokens.isAny(before, "its", "their");
    }

    /** The words between two tokens, as they stand. */
    String words(int begin, int end) {
        return begin >= end ? "" : tokens.text().substring(tokens.start(begin), tokens.end(end - 1));
    }
}
