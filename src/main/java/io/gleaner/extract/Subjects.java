package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles which indicator an amount measures, and which good. */
final class Subjects {
    /** How far behind its amount a noun may stand that says what it measures: {@code a 5 % rise in retail sales}. */
    private static final int BEHIND = 5;

    private static final double FAR = 1e6;

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    Subjects(Catalogue catalogue, Scene scene, Topic topic) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** Settles indicator and item of {@code draft}; {@code before} are the drafts of the sentence so far. */
    void settle(Draft draft, List<Draft> before) {
        var amount = draft.amount;
        int gapFrom = scene.gapFrom(draft, before);
        Candidate best = null;
        var paired = scene.pairs.term(draft.amount);
        if (paired != null) {
            best = paired(draft, paired);
        }
        for (var term : scene.terms) {
            if (!scene.bears(term.from(), amount.core())) {
                continue;
            }
            best = better(best, behind(draft, term));
            best = better(best, ahead(draft, term, gapFrom, before));
        }
        for (var good : scene.goods) {
            if (scene.bears(good.from(), amount.core())) {
                best = better(best, good(draft, good, gapFrom));
                best = better(best, traded(draft, good, gapFrom));
            }
        }
        best = better(best, jobs(draft));
        best = better(best, decision(draft));
        best = better(best, economy(draft, gapFrom));
        var inherited = inherited(draft, before);
        if (inherited != null && (best == null || best.cost > inherited.cost)) {
            best = inherited;
        }
        if (best == null) {
            best = remembered(draft);
        }
        if (best == null) {
            best = fronted(draft);
        }
        if (best == null) {
            draft.refuse(
                    scene.terms.isEmpty() && topic.last == null
                            ? "no indicator is spoken of"
                            : "no indicator nearby takes such a figure");
            return;
        }
        take(draft, best);
    }

    /** The name that {@code respectively} pairs with the amount. */
    private @Nullable Candidate paired(Draft draft, Mark<Sense.Term> term) {
        var entry = accepted(draft, term);
        return entry == null || !known(term, entry)
                ? null
                : new Candidate(term, entry, item(term, scene.from, scene.to), -1, words(term) + ", respectively");
    }

    private record Candidate(
            Mark<Sense.Term> term,
            Catalogue.Entry entry,
            @Nullable String item,
            double cost,
            String why) {}

    private static @Nullable Candidate better(@Nullable Candidate a, @Nullable Candidate b) {
        return a == null || b != null && b.cost < a.cost ? b : a;
    }

    private void take(Draft draft, Candidate best) {
        draft.term = best.term;
        draft.entry = best.entry;
        draft.because("indicator", best.why);
        var own = best.term.sense().item();
        if (own != null || !GOODS.contains(draft.code())) {
            draft.item = own;
            return;
        }
        draft.item = best.item;
        boolean counted =
                switch (draft.amount.family()) {
                    case "mass", "volume" -> true;
                    default -> false;
                };
        if (draft.item == null && (best.term.sense().needsItem() || counted)) {
            draft.item = topic.item;
        }
        if (draft.item == null && (best.term.sense().needsItem() || ALWAYS.contains(draft.code()))) {
            draft.refuse("of which good cannot be told");
        }
    }

    /** The indicators that always speak of a good. */
    private static final Set<String> ALWAYS = Set.of("price", "production", "consumption", "stocks", "area", "yield");

    /** The indicators that speak of a good, always or where one is named. */
    private static final Set<String> GOODS = Set.of(
            "price", "production", "consumption", "stocks", "area", "yield", "exports", "imports", "orders", "tariff");

    private String words(Mark<Sense.Term> term) {
        return '"' + scene.words(term.from(), term.to()) + '"';
    }

    /** A term right behind the amount: {@code 25% tariff}, {@code a 3% fall in German exports}. */
    private @Nullable Candidate behind(Draft draft, Mark<Sense.Term> term) {
        int gap = term.from() - draft.amount.to();
        if (gap < 0 || gap > BEHIND || draft.amount.family().equals("times")) {
            return null;
        }
        boolean noun = false;
        boolean linked = false;
        for (int i = draft.amount.to(); i < term.from(); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || scene.timeAt(i) && !noun && !timeAdjective(i)) {
                return null;
            }
            var move = tokens.sense(tokens.hitOver(i, Layer.MOVE), Sense.Move.class);
            if (tokens.is(i, "in") || tokens.is(i, "of") || tokens.is(i, "for")) {
                if (linked) {
                    return null;
                }
                linked = true;
            } else if (tokens.hitAt(i, Layer.CUE) >= 0
                    && !(tokens.is(i, "off") && draft.amount.family().equals("points"))) {
                return null;
            } else if (move != null) {
                noun = true;
            } else if (tokens.is(i, "and")
                    || tokens.is(i, "on")
                    || tokens.is(i, "as")
                    || tokens.is(i, "or")
                    || tokens.is(i, "with")) {
                return null;
            }
        }
        var entry = accepted(draft, term);
        if (entry == null) {
            return null;
        }
        String item = item(term, draft.amount.to(), scene.to);
        if (term.sense().needsItem() && item == null) {
            return null;
        }
        double cost = gap * 0.1 + (linked && !noun ? 1.2 : linked ? 0.3 : 0.2) + (weak(term) ? 0.8 : 0);
        return known(term, entry) ? new Candidate(term, entry, item, cost, words(term) + " stands behind it") : null;
    }

    /** Whether the time word at {@code i} only qualifies what follows: {@code first-quarter growth}. */
    private boolean timeAdjective(int i) {
        return i + 1 < scene.to
                && tokens.kind(i + 1) == Tokens.Kind.WORD
                && !tokens.is(i, "in")
                && !tokens.is(i, "from");
    }

    /** A term in front of the amount, in the stretch since the amount before it, or anywhere before the first amount. */
    private @Nullable Candidate ahead(Draft draft, Mark<Sense.Term> term, int gapFrom, List<Draft> before) {
        if (term.to() > draft.amount.core() || term.from() < gapFrom) {
            return null;
        }
        for (var other : before) {
            if (other.term != null
                    && other.term.from() == term.from()
                    && other.amount.to() <= term.from()
                    && !other.isRefused()) {
                return null;
            }
        }
        var entry = accepted(draft, term);
        if (entry == null || !known(term, entry)) {
            return null;
        }
        var part = partOfBasket(term);
        if (part != null) {
            var price = catalogue.entry(new Indicator("price"));
            double cost = 0.3
                    + term.gap(draft.amount.core(), draft.amount.to()) * 0.1
                    + scene.borders(term.to(), draft.amount.from()) * 3.0
                    + scene.commas(term.to(), draft.amount.from()) * 0.6;
            return new Candidate(
                    new Mark<>(term.from(), term.to(), yearly(price, term)),
                    price,
                    part,
                    cost,
                    words(term) + " of " + part);
        }
        String item = item(term, gapFrom, draft.amount.from());
        boolean topical = false;
        if (term.sense().needsItem() && item == null) {
            item = topic.item;
            topical = true;
            if (item == null) {
                return null;
            }
        }
        double cost = 0.5
                + term.gap(draft.amount.core(), draft.amount.to()) * 0.1
                + scene.commas(term.to(), draft.amount.from()) * 0.6
                + scene.borders(term.to(), draft.amount.from()) * 3.0
                + (weak(term) ? 0.6 : 0)
                + (apposed(term, draft) ? 1.5 : 0)
                - (entry.indicator().code().startsWith("core") && tokens.isSymbol(term.to(), ',') ? 2.0 : 0)
                + (topical ? 1.0 : 0);
        return new Candidate(term, entry, item, cost, words(term) + " stands before it");
    }

    /** The part of the basket whose prices a name of consumer prices speaks of: {@code food inflation}. */
    private @Nullable String partOfBasket(Mark<Sense.Term> term) {
        var indicator = term.sense().indicator();
        if (indicator == null || !indicator.code().equals("cpi") || term.sense().weak()) {
            return null;
        }
        for (var good : scene.goods) {
            if (good.to() == term.from() || good.to() == term.from() - 1 && tokens.is(good.to(), "price")) {
                return good.sense().item();
            }
        }
        return null;
    }

    private static Sense.Term yearly(Catalogue.Entry price, Mark<Sense.Term> term) {
        var basis = term.sense().basis() == null ? Basis.YOY : term.sense().basis();
        return new Sense.Term(price.indicator(), null, 0, null, basis, null, null, false, false, true);
    }

    /** Whether a term only glosses another: {@code The PCE index, the Fed's preferred inflation gauge, rose}. */
    private boolean apposed(Mark<Sense.Term> term, Draft draft) {
        for (var other : scene.terms) {
            if (other.to() < term.from()
                    && other.sense().indicator() != null
                    && !other.sense().weak()
                    && scene.commas(other.to(), term.from()) == 1
                    && term.from() - other.to() <= 6
                    && scene.commas(term.to(), draft.amount.from()) == 1
                    && !moved(other.to(), term.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean moved(int from, int to) {
        for (var move : scene.moves) {
            if (move.from() >= from && move.to() <= to) {
                return true;
            }
        }
        for (var amount : scene.amounts) {
            if (amount.from() >= from && amount.to() <= to) {
                return true;
            }
        }
        return false;
    }

    /** A good with a price, an area or a quantity of its own: {@code eggs cost $4.55 per dozen}, {@code oil at $75}. */
    private @Nullable Candidate good(Draft draft, Mark<Sense.Good> good, int gapFrom) {
        String indicator =
                switch (draft.amount.family()) {
                    case "money_per" -> "price";
                    case "land" -> "area";
                    case "yield" -> "yield";
                    default -> null;
                };
        if (indicator == null) {
            return null;
        }
        boolean behind = good.from() >= draft.amount.to();
        int gap = good.gap(draft.amount.core(), draft.amount.to());
        if (behind && (gap > 3 || scene.commas(draft.amount.to(), good.from()) > 0)
                || !behind && good.from() < gapFrom) {
            return null;
        }
        var entry = catalogue.entry(new Indicator(indicator));
        var term = new Mark<>(good.from(), good.to(), plain(entry));
        double cost = 1.0
                + gap * 0.1
                + (behind
                        ? 0
                        : scene.commas(good.to(), draft.amount.from()) * 0.6
                                + scene.borders(good.to(), draft.amount.from()) * 3.0);
        return new Candidate(
                term,
                entry,
                good.sense().item(),
                cost,
                "a figure of " + scene.words(good.from(), good.to()) + " in such a unit");
    }

    /** A good that moves by percent is its price, where a market trades it or the text speaks of prices: {@code gold rose 1%}. */
    private @Nullable Candidate traded(Draft draft, Mark<Sense.Good> good, int gapFrom) {
        boolean prices =
                good.sense().basket() && (spoken("cpi") || spoken("ppi") || spoken("core_cpi") || spoken("price"));
        if (!draft.amount.family().equals("percent")
                || !good.sense().traded() && !prices
                || good.from() < gapFrom
                || good.to() > draft.amount.core()) {
            return null;
        }
        boolean moves = false;
        for (int i = good.to(); i < draft.amount.core(); i++) {
            var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
            moves |= move != null && move.shape() == Sense.Shape.VERB && i - good.to() <= 3;
            if (tokens.hitAt(i, Layer.TERM) >= 0 && i - good.to() <= 2) {
                return null;
            }
        }
        if (!moves || scene.borders(good.to(), draft.amount.core()) > 0) {
            return null;
        }
        var entry = catalogue.entry(new Indicator("price"));
        double cost = 0.9 + good.gap(draft.amount.core(), draft.amount.to()) * 0.1;
        return new Candidate(
                new Mark<>(good.from(), good.to(), plain(entry)),
                entry,
                good.sense().item(),
                cost,
                "a good that moves by percent");
    }

    private boolean spoken(String code) {
        return topic.recency(new Indicator(code)) > 0;
    }

    /** A cut or rise in points that names nothing else is a central bank's: {@code a 25 bp cut}. */
    private @Nullable Candidate decision(Draft draft) {
        boolean level = draft.amount.family().equals("percent")
                && draft.amount.role() == Amount.Role.TO
                && topic.recency(new Indicator("policy_rate")) > 0;
        if (!draft.amount.family().equals("points") && !level) {
            return null;
        }
        for (var move : scene.moves) {
            int gap = move.gap(draft.amount.from(), draft.amount.to());
            boolean behind = move.from() >= draft.amount.to() && gap <= 2;
            boolean noun = behind
                    && move.sense().shape() == Sense.Shape.NOUN
                    && topic.recency(new Indicator("policy_rate")) > 0;
            if (noun || move.sense().motion() == Sense.Motion.DECISION && (behind || gap <= 4)) {
                var entry = catalogue.entry(new Indicator("policy_rate"));
                return new Candidate(
                        new Mark<>(move.from(), move.to(), plain(entry)),
                        entry,
                        null,
                        2.2,
                        "a rate is cut or raised by points");
            }
        }
        return null;
    }

    /** What a country does that grows or shrinks is its output: {@code Germany grew 0.4 percent}. */
    private @Nullable Candidate economy(Draft draft, int gapFrom) {
        if (!draft.amount.family().equals("percent")) {
            return null;
        }
        for (var move : scene.moves) {
            var indicator = move.sense().implies();
            if (indicator == null || move.to() > draft.amount.core() || move.from() < gapFrom) {
                continue;
            }
            for (var place : scene.places) {
                if (place.to() <= move.from()
                        && (move.from() - place.to() <= 2 || auxiliary(place.to(), move.from()))
                        && place.sense().pointer() == Sense.Pointer.NAME
                        && scene.commas(place.to(), move.from()) == 0
                        && !tokens.is(place.from() - 1, "in")) {
                    var entry = catalogue.entry(indicator);
                    return new Candidate(
                            new Mark<>(move.from(), move.to(), plain(entry)),
                            entry,
                            null,
                            1.0,
                            "a country that grows or shrinks");
                }
            }
        }
        return null;
    }

    /** Whether only auxiliaries and words of expectation stand between: {@code was expected to}. */
    private boolean auxiliary(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean small = tokens.is(i, "was")
                    || tokens.is(i, "is")
                    || tokens.is(i, "to")
                    || tokens.is(i, "has")
                    || tokens.is(i, "had");
            if (!small && tokens.hitOver(i, Layer.CUE) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Jobs are counted as employment won or lost. */
    private @Nullable Candidate jobs(Draft draft) {
        var jobs = draft.amount.value();
        if (!draft.amount.family().equals("jobs") || jobs == null || jobs.abs().compareTo(SMALL) < 0) {
            return null;
        }
        var entry = catalogue.entry(new Indicator("employment"));
        var term = new Sense.Term(entry.indicator(), null, 0, null, null, Measure.CHANGE, null, false, false, false);
        var amount = draft.amount;
        return new Candidate(new Mark<>(amount.to() - 1, amount.to(), term), entry, null, 1.5, "counted in jobs");
    }

    private static Sense.Term plain(Catalogue.Entry entry) {
        return Sense.Term.plain(
                entry.indicator(), null, GOODS.contains(entry.indicator().code()));
    }

    /** The indicator of an earlier amount of the sentence, for a figure that is compared with it or follows it in a list. */
    private @Nullable Candidate inherited(Draft draft, List<Draft> before) {
        var last = draft.related;
        if (before.isEmpty()
                && last != null
                && last.term != null
                && last.entry != null
                && fits(draft, last.entry, last.term.sense())) {
            return new Candidate(last.term, last.entry, last.item, 0.2, "set beside the figure of the sentence before");
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (other.term == null || other.entry == null || other.isRefused()) {
                continue;
            }
            boolean bare = draft.amount.family().equals("none")
                    && other.unit != null
                    && (draft.relation == Draft.Relation.COMPARED || draft.amount.core() - other.amount.to() <= 8);
            if (bare || fits(draft, other.entry, other.term.sense())) {
                double cost = 1.6
                        + (before.size() - 1 - i) * 0.4
                        + scene.borders(other.amount.to(), draft.amount.from()) * 0.8
                        + (draft.relation == Draft.Relation.COMPARED ? -1.4 : 0);
                return new Candidate(
                        other.term,
                        other.entry,
                        nearGood(other, draft),
                        cost,
                        "goes on from " + scene.words(other.amount.from(), other.amount.to()));
            }
        }
        return null;
    }

    /** The good named since the figure before, else that figure's: {@code petrol 132.4p and diesel 138.9p}. */
    private @Nullable String nearGood(Draft other, Draft draft) {
        String item = other.item;
        for (var good : scene.goods) {
            if (item != null
                    && good.from() >= other.amount.to()
                    && good.to() <= draft.amount.core()
                    && draft.amount.core() - good.to() <= 12) {
                item = good.sense().item();
            }
        }
        return item;
    }

    /** What the sentence before or the headline spoke of. */
    private @Nullable Candidate remembered(Draft draft) {
        String item = topic.item;
        if (draft.amount.family().equals("money_per") && item != null && topic.quoted.containsKey(item)) {
            var price = catalogue.entry(new Indicator("price"));
            return new Candidate(
                    new Mark<>(draft.amount.from(), draft.amount.to(), plain(price)),
                    price,
                    item,
                    0,
                    "a price such as the text gave of " + item);
        }
        var last = topic.last;
        if (last != null
                && last.term != null
                && last.entry != null
                && topic.sentence() - topic.lastSentence <= 2
                && fits(draft, last.entry, last.term.sense())
                && pointsBack()) {
            draft.doubt(0.85, "indicator", "the sentence names none");
            return new Candidate(last.term, last.entry, last.item, 0, "still speaks of the figure before");
        }
        for (var term : topic.recent()) {
            var indicator = term.sense().indicator();
            if (indicator == null || topic.recency(indicator) < 3) {
                continue;
            }
            var entry = catalogue.entry(indicator);
            if (fits(draft, entry, term.sense()) && pointsBack()) {
                draft.doubt(0.8, "indicator", "the sentence names none");
                return new Candidate(term, entry, topic.item, 0, "still speaks of what the text before named");
            }
        }
        return null;
    }

    /** The longest sentence that may speak of nothing but what was expected of the figure before it. */
    private static final int BRIEF = 14;

    /** Whether the sentence leans on the one before: it begins with a pronoun or a weak name, or a pronoun moves. */
    private boolean pointsBack() {
        boolean brief = scene.to - scene.from <= BRIEF;
        int head = Math.min(scene.to, scene.from + 3);
        if (brief && scene.cue(Sense.Signal.FORECAST, scene.from, scene.to) != null
                || tokens.is(scene.from, "the") && scene.cue(Sense.Signal.FORECAST, scene.from, head) != null) {
            return true;
        }
        for (int i = scene.from; i + 1 < scene.to; i++) {
            boolean pronoun = tokens.is(i, "it") || tokens.is(i, "they") || tokens.is(i, "that");
            if (pronoun
                    && (tokens.is(i + 1, "was")
                            || tokens.is(i + 1, "were")
                            || tokens.is(i + 1, "is")
                            || tokens.is(i + 1, "had"))) {
                return true;
            }
        }
        for (var move : scene.moves) {
            int at = move.from() - 1;
            if (at >= scene.from
                    && (tokens.is(at, "it")
                            || tokens.is(at, "they")
                            || tokens.is(at, "this")
                            || tokens.is(at, "which"))) {
                return true;
            }
        }
        return scene.cue(Sense.Signal.ANAPHOR, scene.from, Math.min(scene.to, scene.from + 4)) != null;
    }

    /** A term behind a fronted amount: {@code At 2.6%, inflation remains}. */
    private @Nullable Candidate fronted(Draft draft) {
        for (var term : scene.terms) {
            if (term.from() >= draft.amount.to()
                    && draft.amount.from() - scene.from <= 2
                    && term.from() - draft.amount.to() <= 4) {
                var entry = accepted(draft, term);
                String item = entry == null ? null : item(term, draft.amount.to(), scene.to);
                if (entry != null && known(term, entry) && !(term.sense().needsItem() && item == null)) {
                    draft.doubt(0.9, "indicator", "the figure stands in front");
                    return new Candidate(term, entry, item, 0, words(term) + " follows it");
                }
            }
        }
        return null;
    }

    private boolean weak(Mark<Sense.Term> term) {
        return term.sense().weak();
    }

    /** Whether a weak name means its indicator here, because the text has spoken of it. */
    private boolean known(Mark<Sense.Term> term, Catalogue.Entry entry) {
        if (!term.sense().weak()) {
            return true;
        }
        int here = topic.recency(entry.indicator());
        if (here == 0) {
            return entry.kind() == Catalogue.Kind.POLICY && bankSpeaks();
        }
        for (var other : scene.terms) {
            if (other.from() == term.from()
                    && !other.equals(term)
                    && other.sense().indicator() != null
                    && topic.recency(other.sense().indicator()) > here) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence is about a central bank. */
    private boolean bankSpeaks() {
        for (var place : scene.places) {
            if (place.sense().pointer() == Sense.Pointer.BANK) {
                return true;
            }
        }
        return false;
    }

    private Catalogue.@Nullable Entry accepted(Draft draft, Mark<Sense.Term> term) {
        if (term.sense().indicator() == null || term.sense().topic()) {
            return null;
        }
        var entry = catalogue.entry(term.sense().indicator());
        return fits(draft, entry, term.sense()) ? entry : null;
    }

    /** Whether the indicator can have such a figure. */
    static boolean fits(Draft draft, Catalogue.Entry entry, Sense.Term term) {
        String family = draft.amount.family();
        if (term.family() != null
                && !term.family().equals(family)
                && !family.equals("none")
                && !(term.family().equals("percent") && family.equals("points"))
                && !(term.family().equals("index") && family.equals("percent"))) {
            return false;
        }
        boolean relative = family.equals("percent") || family.equals("times") || family.equals("points");
        boolean large =
                draft.amount.value() != null && draft.amount.value().abs().compareTo(MILLION) >= 0;
        if (large && entry.kind() == Catalogue.Kind.PRICE && entry.rhythm() == Catalogue.Rhythm.DAY) {
            return false;
        }
        if (term.measure() == Measure.GROWTH && !relative && !family.equals("none")) {
            return false;
        }
        return switch (family) {
            case "percent" -> entry.growth() || entry.level().contains("percent");
            case "times" -> entry.growth();
            case "points" -> entry.change().contains("pp") || entry.percent() == Measure.LEVEL;
            case "index" ->
                entry.level().contains("index") || entry.change().contains("pp") || entry.percent() == Measure.LEVEL;
            case "none", "noun" -> bare(draft.amount, entry);
            case "jobs" -> entry.level().contains("persons") || entry.change().contains("persons");
            case "persons", "units" ->
                entry.level().contains(family) || entry.change().contains(family);
            default ->
                entry.level().contains(family)
                        || entry.change().contains(family)
                        || family.equals("volume") && entry.level().contains("mass")
                        || family.equals("mass") && entry.level().contains("volume");
        };
    }

    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** A number without a unit: an index reading, a count, or one whose unit was said before. */
    private static boolean bare(Amount amount, Catalogue.Entry entry) {
        if (amount.value() == null) {
            return false;
        }
        boolean large = amount.value().abs().compareTo(SMALL) >= 0;
        if (amount.value().abs().compareTo(MILLION) >= 0
                && (entry.level().contains("money") || entry.change().contains("money"))) {
            return true;
        }
        if (amount.value().abs().compareTo(MILLION) >= 0 && entry.level().contains("index")) {
            return false;
        }
        if (amount.counted().family().equals("noun")) {
            return large
                    && !entry.level().contains("money")
                    && (entry.level().contains("persons") || entry.level().contains("units"));
        }
        if (large && entry.level().contains("money")) {
            return false;
        }
        boolean reading = entry.kind() == Catalogue.Kind.INDEX || entry.rhythm() == Catalogue.Rhythm.DAY;
        return entry.level().contains("index") && amount.value().scale() > 0
                || large
                        && (reading && entry.level().contains("index")
                                || entry.level().contains("persons")
                                || entry.level().contains("units")
                                || entry.change().contains("persons"));
    }

    /** The good a name of goods speaks of: {@code rice prices}, {@code the price of rice}. */
    private @Nullable String item(Mark<Sense.Term> term, int begin, int end) {
        if (term.sense().item() != null) {
            return term.sense().item();
        }
        if (!term.sense().needsItem() && !takesItems(term)) {
            return null;
        }
        String found = null;
        double nearest = FAR;
        for (var good : scene.goods) {
            double cost = FAR;
            if (good.to() <= term.from() && good.to() >= term.from() - 2 && scene.commas(good.to(), term.from()) == 0) {
                cost = term.from() - good.to();
            } else if (good.from() >= term.to() && good.from() <= term.to() + 4 && linked(term.to(), good.from())) {
                cost = 1 + good.from() - term.to();
            } else if (term.sense().needsItem()
                    && good.to() <= term.from()
                    && good.from() >= begin
                    && scene.borders(good.to(), term.from()) == 0) {
                cost = 5 + term.from() - good.to();
            } else if (term.sense().needsItem() && good.from() >= term.to() && good.from() < end) {
                cost = 20 + good.from() - term.to();
            }
            if (cost < nearest) {
                nearest = cost;
                found = named(good);
            }
        }
        return found;
    }

    /** The good a word speaks of: {@code the grain} is the one that the headline has named. */
    private String named(Mark<Sense.Good> good) {
        boolean back = good.sense().generic() && tokens.is(good.from() - 1, "the") && topic.good != null;
        return back && topic.good != null ? topic.good : good.sense().item();
    }

    private boolean linked(int from, int to) {
        boolean of = false;
        for (int i = from; i < to; i++) {
            of |= tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "on");
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.MOVE) >= 0) {
                return false;
            }
        }
        return of;
    }

    private static boolean takesItems(Mark<Sense.Term> term) {
        var indicator = term.sense().indicator();
        if (indicator == null) {
            return false;
        }
        return switch (indicator.code()) {
            case "exports", "imports", "orders", "tariff" -> true;
            default -> false;
        };
    }
}
