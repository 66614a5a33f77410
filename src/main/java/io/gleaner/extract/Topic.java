package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article has been speaking of, sentence by sentence. */
final class Topic {
    /** How many sentences a term stays in mind. */
    private static final int MEMORY = 4;

    /** The statistics of prices. */
    private static final Set<String> PRICES =
            Set.of("cpi", "core_cpi", "pce", "core_pce", "ppi", "core_ppi", "import_price", "export_price");

    /** The goods that stand for many others. */
    private static final Set<String> GROUPS =
            Set.of("food", "mining", "commodity", "energy", "agriculture", "goods", "crop", "metal", "raw_material");

    private int sentence;
    private final Map<Indicator, Integer> spoken = new HashMap<>();
    private final Deque<Mark<Sense.Term>> recent = new ArrayDeque<>();

    /** The area the article is about as a whole; null where it names none. */
    final @Nullable Area home;
    /** The area that it names most besides; null where it names no other. */
    final @Nullable Area partner;
    /** The tariffs told so far by their rate, with those who levy them. */
    private final Map<BigDecimal, Draft> tariffs = new HashMap<>();

    private @Nullable Draft tariff;
    /** Whether the headline begins with the area the article is about, so that a sentence without figures names others by the way. */
    private boolean titled;

    /** The area of the sentence before. */
    @Nullable
    Area area;

    private int areaSentence;
    /** The good of the sentence before or of the headline. */
    @Nullable
    String item;
    /** The good with a market of its own that a sentence began with last, and which sentence that was. */
    private @Nullable String traded;

    private int tradedSentence;
    /** The good the headline names; null where it names none. */
    @Nullable
    String good;
    /** The unit each good's price was last given in. */
    final Map<String, Unit> quoted = new HashMap<>();
    /** The currency in which it counted last; null where it named none. */
    @Nullable
    Unit money;
    /** The periods it has been speaking of. */
    final Timeline timeline;
    /** The last figure of each indicator whose own words name its basis. */
    final Map<Indicator, Draft> bases = new HashMap<>();
    /** The first growth rate of prices in the text; null where there is none. */
    @Nullable
    Draft prices;
    /** The first growth rate that the text tells of output for the period it told of last; null where there is none. */
    @Nullable
    Draft accounts;
    /** The last fact of the sentence before. */
    @Nullable
    Draft last;

    /** Whether the headline is about prices at one stage of trade, as statistics tell them: {@code producer energy prices}. */
    private boolean statistic;
    /** Whether the headline tells of a purchase. */
    boolean deal;

    int lastSentence;
    /** The last sentence without a number. */
    private int lastSilent;
    /** What it said is bilateral, and with whom. */
    private @Nullable Indicator partnered;

    private @Nullable Area namedPartner;
    /** The last sentence whose figures were all of something that is no indicator. */
    int lastOther;
    /** The source named last. */
    @Nullable
    String source;
    /** Whether the headline speaks of a market as well. */
    private boolean titledByMarket;
    /** The strong term the headline names first. */
    @Nullable
    Mark<Sense.Term> headline;

    Topic(Home home, @Nullable LocalDate published) {
        this.home = home.first();
        this.partner = home.second();
        this.timeline = new Timeline(published);
    }

    /** The good that a figure is of which names none: the one named last, or the headline's where that is only a group of many. */
    @Nullable
    String goodSpokenOf() {
        return good != null && (item == null || GROUPS.contains(item)) ? good : item;
    }

    void nextSentence() {
        sentence++;
    }

    int sentence() {
        return sentence;
    }

    void speak(Mark<Sense.Term> term) {
        var indicator = term.sense().indicator();
        if (indicator != null) {
            spoken.put(indicator, sentence);
            recent.remove(term);
            recent.addFirst(term);
            if (recent.size() > MEMORY) {
                recent.removeLast();
            }
        }
    }

    /** Whether an indicator was named in the headline or a few sentences back; a higher number is more recent, 0 is never. */
    int recency(Indicator indicator) {
        var when = spoken.get(indicator);
        if (when == null) {
            return 0;
        }
        int age = sentence - when;
        boolean titled = headline != null && indicator.equals(headline.sense().indicator());
        return age <= MEMORY ? MEMORY + 2 - age : titled ? 1 : 0;
    }

    /** The tariff of that rate that the text has told of, or whatever the rate if it is null, the last one; null where there is none. */
    @Nullable
    Draft tariff(@Nullable BigDecimal rate) {
        return rate == null ? tariff : tariffs.get(rate);
    }

    /** Whether the text has named an indicator at all. */
    boolean hasSpoken(Indicator indicator) {
        return spoken.containsKey(indicator);
    }

    /** The terms named lately, the latest first. */
    Iterable<Mark<Sense.Term>> recent() {
        return recent;
    }

    /** Whether the headline is about a statistic of prices, in which goods belong to a country and move from month to month. */
    boolean isAboutPrices() {
        var indicator = headline == null ? null : headline.sense().indicator();
        return statistic || indicator != null && PRICES.contains(indicator.code()) && !titledByMarket;
    }

    /** The good with a market of its own that only the sentence before has told of, without a figure; null where it told of none. */
    @Nullable
    String tradedBefore() {
        return tradedSentence == sentence - 1 && lastSentence < tradedSentence ? traded : null;
    }

    /** With whom the sentence before said that an indicator is bilateral, without a figure: {@code its surplus with the US}; null where it did not. */
    @Nullable
    Area partnerBefore(Indicator indicator) {
        boolean same = namedPartner != null && lastSilent == sentence - 1 && indicator.equals(partnered);
        return same ? namedPartner : null;
    }

    /** The indicator that only the sentence before has told of, without a figure, and no other with it; null where there is none. */
    @Nullable
    Mark<Sense.Term> namedBefore() {
        if (lastSilent != sentence - 1) {
            return null;
        }
        Mark<Sense.Term> named = null;
        for (var term : recent) {
            var indicator = term.sense().indicator();
            if (indicator == null || term.sense().topic()) {
                continue;
            }
            var when = spoken.get(indicator);
            if (when != null && when == sentence - 1) {
                if (named != null && !indicator.equals(named.sense().indicator())) {
                    return null;
                }
                named = term;
            }
        }
        return named;
    }

    /** Learns with whom a sentence without a figure says that something is bilateral. */
    private void partner(Scene scene, @Nullable LocalDate published) {
        namedPartner = null;
        int year = published == null ? Integer.MAX_VALUE : published.getYear();
        for (var term : scene.terms) {
            for (var place : scene.places) {
                int with = scene.tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
                if (with == term.to()
                        && scene.tokens.is(with, "with")
                        && !term.sense().topic()) {
                    namedPartner = place.sense().in(year);
                    partnered = term.sense().indicator();
                    return;
                }
            }
        }
    }

    private void turnTo(Area subject) {
        area = subject;
        areaSentence = sentence;
    }

    /** Whom a sentence that names nobody is about: whoever the text turned to lately, else whom it is about as a whole. */
    @Nullable
    Area spokenOf() {
        return area == null || home != null && sentence - areaSentence > MEMORY ? home : area;
    }

    /** Takes in a sentence that has been read. */
    void listen(Scene scene, List<Draft> drafts, boolean title, @Nullable LocalDate published) {
        for (var term : scene.terms) {
            if (!term.sense().weak() && !term.sense().needsItem()) {
                speak(term);
                if (title && headline == null && term.sense().indicator() != null) {
                    headline = term;
                }
            }
        }
        if (drafts.isEmpty()) {
            lastSilent = sentence;
            partner(scene, published);
        }
        titledByMarket = titledByMarket || title && Timeline.ofMarkets(scene);
        if (title) {
            statistic |= scene.has("producer") || scene.has("wholesale");
            deal |= scene.has("buys")
                    || scene.has("sells")
                    || scene.has("bought")
                    || scene.has("tender")
                    || scene.has("purchases");
        }
        if (title && good == null && !scene.goods.isEmpty()) {
            good = scene.goods.get(0).sense().item();
        }
        if (!scene.goods.isEmpty()) {
            item = scene.goods.get(0).sense().item();
            traded = scene.goods.get(0).sense().traded() && scene.goods.get(0).from() - scene.from <= SUBJECT
                    ? item
                    : null;
            tradedSentence = sentence;
        }
        int year = published == null ? Integer.MAX_VALUE : published.getYear();
        var subject = subject(scene, year);
        titled |= title && subject != null && subject.equals(home);
        boolean byTheWay = titled && drafts.isEmpty() && !title;
        if (subject != null && (!byTheWay || subject.equals(home))) {
            turnTo(subject);
        }
        var told = outsideAsides(scene, drafts);
        timeline.listen(scene, told, title, sentence);
        for (var draft : drafts) {
            if (draft.isRefused()) {
                continue;
            }
            if (draft.basisSaid && draft.entry != null) {
                bases.put(draft.entry.indicator(), draft);
            }
            if (prices == null && ofPrices(draft)) {
                prices = draft;
            }
            if (ofOutput(draft) && (accounts == null || !Objects.equals(accounts.period, draft.period))) {
                accounts = draft;
            }
            if (draft.code().equals("tariff") && draft.areaSaid && draft.value != null) {
                tariff = draft;
                tariffs.put(draft.value, draft);
            }
            if (draft.unit != null && draft.unit.isCurrency()) {
                money = draft.unit;
            }
            if (draft.item != null && draft.unit != null && draft.unit.isRatio()) {
                quoted.put(draft.item, draft.unit);
            }
        }
        if (ofOther(scene, drafts)) {
            lastOther = sentence;
        }
        for (var draft : told) {
            if (!draft.isRefused() && draft.entry != null) {
                last = draft;
                lastSentence = sentence;
                if (draft.term != null) {
                    speak(draft.term);
                }
                if (draft.item != null && Goods.mayHaveOne(draft.entry)) {
                    item = draft.item;
                }
                if (draft.area != null && isCountry(draft.area)) {
                    turnTo(draft.area);
                }
                break;
            }
        }
    }

    /** The figures that a sentence is about: those in asides are said in passing, unless there are no others. */
    private static List<Draft> outsideAsides(Scene scene, List<Draft> drafts) {
        var told = new ArrayList<Draft>(drafts.size());
        for (var draft : drafts) {
            if (!draft.isRefused() && scene.bears(draft.amount.core(), scene.from)) {
                told.add(draft);
            }
        }
        return told.isEmpty() ? drafts : told;
    }

    /** Whether a sentence has figures only of something that is no indicator: it opens with its name, or goes on from it. */
    private static boolean ofOther(Scene scene, List<Draft> drafts) {
        boolean noIndicator = false;
        for (var draft : drafts) {
            if (!draft.isRefused()) {
                return false;
            }
            noIndicator |= Subjects.isOfNoIndicator(draft);
        }
        boolean opens = !drafts.isEmpty()
                && !scene.terms.isEmpty()
                && scene.terms.get(0).sense().indicator() == null
                && scene.terms.get(0).from() - scene.from <= SUBJECT;
        return opens || noIndicator;
    }

    private static boolean ofOutput(Draft draft) {
        return draft.code().equals("gdp") && draft.measure == Measure.GROWTH && draft.basis != null;
    }

    private static boolean ofPrices(Draft draft) {
        return !draft.isRefused()
                && draft.entry != null
                && (draft.entry.kind() == Catalogue.Kind.INDEX || draft.entry.kind() == Catalogue.Kind.PRICE)
                && draft.measure == Measure.GROWTH
                && draft.basis != null;
    }

    /** How many words into a sentence its subject may stand. */
    private static final int SUBJECT = 6;

    /** The country that the sentence begins with. */
    private static @Nullable Area subject(Scene scene, int year) {
        for (var place : scene.places) {
            var area = place.sense().in(year);
            boolean speaks =
                    switch (place.sense().pointer()) {
                        case NAME, PEOPLE, METONYM, BANK, OFFICE -> true;
                        default -> false;
                    };
            boolean early = place.from() - scene.from <= SUBJECT;
            if (speaks && early && area != null && isCountry(area) && !isPartner(scene, place)) {
                return area;
            }
        }
        return null;
    }

    /** Whether a place is only the other side of the subject's trade. */
    private static boolean isPartner(Scene scene, Mark<Sense.Place> place) {
        return place.from() > scene.from && scene.tokens.is(place.from() - 1, "to")
                || scene.cue(Sense.Signal.PARTNERS, scene.from, scene.to) != null;
    }

    /** Whether an area is one country or the euro zone, not a group named by the way. */
    static boolean isCountry(Area area) {
        return area.code().length() == 2;
    }
}
