package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles which good a figure is about: {@code rice prices}, {@code the output of copper}, {@code food inflation}. */
final class Goods {
    /** What a good costs. */
    static final Indicator PRICE = new Indicator("price");

    /** The indicators that always speak of a good. */
    private static final Set<String> ALWAYS = Set.of("price", "production", "consumption", "stocks", "area", "yield");

    /** The indicators that speak of a good where one is named. */
    private static final Set<String> WHERE_NAMED = Set.of("exports", "imports", "orders", "tariff");

    /** The indices of prices that have parts which are prices of goods. */
    private static final Set<String> BASKETS = Set.of("cpi", "ppi");

    /** How far behind the figure before a good may stand that the next one is about. */
    private static final int NEAR = 12;

    /** What a tariff on everything is on. */
    private static final String ALL = "goods";

    private static final String FLOW = "flowrate";
    private static final String OIL = "crude_oil";
    /** What is counted by the day as well as oil. */
    private static final Set<String> FLOWING = Set.of(
            "crude_oil",
            "petroleum_product",
            "gasoline",
            "diesel",
            "distillate",
            "fuel_oil",
            "heating_oil",
            "jet_fuel",
            "kerosene",
            "naphtha",
            "condensate",
            "lpg",
            "ethanol",
            "fuel",
            "oil_and_gas");

    private static final String GAS = "natural_gas";
    /** What reserves are that are told by weight. */
    private static final String GOLD = "gold";

    private static final String GASOLINE = "gasoline";

    private static final double FAR = 1e6;

    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final GoodsBeside beside;
    private final GoodsEarlier earlier;

    Goods(Scene scene, Topic topic) {
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.beside = new GoodsBeside(scene);
        this.earlier = new GoodsEarlier(scene, topic);
    }

    /** Whether an indicator always speaks of a good. */
    static boolean isOf(String code) {
        return ALWAYS.contains(code);
    }

    /** Whether an indicator can speak of a good at all. */
    static boolean mayHaveOne(Catalogue.Entry entry) {
        String code = entry.indicator().code();
        return ALWAYS.contains(code) || WHERE_NAMED.contains(code);
    }

    /** Whether a figure tells of the amounts of a good that are made, used, kept or traded. */
    static boolean isPhysical(Draft draft) {
        boolean traded = draft.code().equals("exports") || draft.code().equals("imports");
        boolean money = draft.unit != null && draft.unit.isCurrency();
        return (ALWAYS.contains(draft.code()) || traded) && !draft.code().equals(PRICE.code()) && !money;
    }

    /** Settles the good of a draft whose indicator has been chosen, or refuses it where it needs one and none is told. */
    void settle(Draft draft, Candidate chosen, List<Draft> before) {
        var term = chosen.term().sense();
        if (term.item() != null || !mayHaveOne(chosen.entry())) {
            boolean weighed = term.item() == null && draft.amount.family().equals("mass");
            draft.item =
                    weighed ? GOLD : mayHaveOne(chosen.entry()) && chosen.item() != null ? chosen.item() : term.item();
            return;
        }
        String known = counted(draft.amount);
        String counted = known != null ? known : beside.unlisted(draft.amount);
        var paired = scene.pairs.good(draft.amount);
        draft.item = counted != null
                ? counted
                : paired != null ? meant(paired) : pumped(draft, chosen.item()) ? GASOLINE : chosen.item();
        var opening = draft.item == null ? beside.opening() : null;
        if (opening != null) {
            draft.item = meant(opening);
        } else if (draft.item == null) {
            draft.item = beside.continued(draft, chosen.term(), before);
        }
        String family = draft.amount.family();
        boolean weighed = family.equals("mass") || family.equals("volume") || family.equals(FLOW);
        if (ALL.equals(draft.item) && draft.code().equals("tariff")) {
            draft.item = null;
        }
        if (draft.item == null && (term.needsItem() || weighed)) {
            String spoken = topic.goodSpokenOf();
            draft.item = family.equals(FLOW) && !FLOWING.contains(spoken == null ? "" : spoken) ? OIL : spoken;
        }
        if (draft.item == null && ALWAYS.contains(draft.code())) {
            draft.item = earlier.of(draft, chosen);
        }
        if (draft.item == null && (term.needsItem() || ALWAYS.contains(draft.code()))) {
            draft.refuse("of which good cannot be told");
        }
    }

    /** The good that an amount itself counts; null where it names none. */
    @Nullable
    String counted(Amount amount) {
        var good = beside.counted(amount);
        return good == null ? null : meant(good);
    }

    /** What flows by the day or is sold by the barrel, where no good is told: oil; null for other amounts. */
    static @Nullable String flowing(Amount amount) {
        return amount.family().equals(FLOW) || "bbl".equals(amount.counted().per()) ? OIL : null;
    }

    /** The good of the figure before where a name goes on from it; null where it does not. */
    @Nullable
    String continued(Draft draft, Mark<Sense.Term> term, List<Draft> before) {
        return beside.continued(draft, term, before);
    }

    /** The good that a name of an indicator speaks of: {@code rice prices}, {@code the price of rice}. */
    @Nullable
    String of(Mark<Sense.Term> term, int begin, int end) {
        var sense = term.sense();
        if (sense.item() != null) {
            return longer(term, sense.item());
        }
        boolean named = sense.indicator() != null
                && WHERE_NAMED.contains(sense.indicator().code());
        if (!sense.needsItem() && !named) {
            return null;
        }
        String found = null;
        double nearest = FAR;
        for (var good : scene.goods) {
            if (left(good)) {
                continue;
            }
            double cost = distance(good, term, begin, end);
            if (cost < nearest) {
                nearest = cost;
                found = meant(good);
            }
        }
        return found == null && sense.needsItem() ? impliedBefore(term) : found;
    }

    /** Whether a good is left out of what is told: {@code excluding petrol, prices rose 2.5%}. */
    private boolean left(Mark<Sense.Good> good) {
        return tokens.isAny(good.from() - 1, "excluding", "ex", "without", "except", "barring");
    }

    /** The good of the last name before in the sentence that implies one: {@code Brent crude was idle, but the price fell}. */
    private @Nullable String impliedBefore(Mark<Sense.Term> term) {
        String found = null;
        for (var other : scene.terms) {
            var indicator = other.sense().indicator();
            if (other.to() <= term.from()
                    && other.sense().item() != null
                    && indicator != null
                    && indicator.equals(term.sense().indicator())) {
                found = other.sense().item();
            }
        }
        return found;
    }

    /** The good whose name reaches into that of the indicator, else the one it implies: {@code heating oil prices}. */
    private String longer(Mark<Sense.Term> term, String implied) {
        for (var good : scene.goods) {
            if (good.from() < term.from() && good.to() > term.from()) {
                return good.sense().item();
            }
        }
        return implied;
    }

    /** Whether the gas of an American text is the one that cars run on: it is sold by the gallon, or spoken of beside petrol. */
    private boolean pumped(Draft draft, @Nullable String item) {
        if (!GAS.equals(item) || !draft.code().equals("price")) {
            return false;
        }
        String per = draft.amount.counted().per();
        return "gal".equals(per) || draft.amount.family().equals("money") && topic.quoted.containsKey(GASOLINE);
    }

    /** How far a good is from being the one a name speaks of: right before it, linked behind it, or anywhere around it. */
    private double distance(Mark<Sense.Good> good, Mark<Sense.Term> term, int begin, int end) {
        boolean before = good.to() <= term.from();
        boolean behind = good.from() >= term.to();
        boolean crop = good.from() < term.from() && good.to() == term.to();
        if (crop && tokens.isAny(term.from(), "crop", "crops", "harvest")) {
            return 0;
        }
        if (before && term.from() - good.to() <= 2 && scene.commas(good.to(), term.from()) == 0) {
            return term.from() - good.to();
        }
        if (behind && good.from() - term.to() <= 4 && linked(term.to(), good.from())) {
            return 1 + good.from() - term.to();
        }
        if (!term.sense().needsItem()) {
            return FAR;
        }
        if (before && good.from() >= begin && scene.borders(good.to(), term.from()) == 0) {
            return 5 + term.from() - good.to();
        }
        return behind && good.from() < end ? 20 + good.from() - term.to() : FAR;
    }

    private boolean linked(int from, int to) {
        boolean linked = false;
        for (int i = from; i < to; i++) {
            linked |= tokens.isAny(i, "of", "for", "on");
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.MOVE) >= 0 && !tokens.hyphenBefore(i)) {
                return false;
            }
        }
        return linked;
    }

    /** The good a word means: {@code the grain} is the one that the headline has named. */
    private String meant(Mark<Sense.Good> good) {
        boolean back = good.sense().generic() && tokens.is(good.from() - 1, "the");
        return back && topic.good != null ? topic.good : good.sense().item();
    }

    /** The good named since the figure before, else that figure's: {@code petrol 132.4p and diesel 138.9p}. */
    @Nullable
    String since(Draft other, Draft draft) {
        var main = other.related;
        boolean back = main != null && scene.says(other.amount.to(), draft.amount.from(), "those");
        String item = main != null && back ? main.item : other.item;
        for (var good : scene.goods) {
            boolean part =
                    item == null && Scene.TRADED.contains(other.code()) && tokens.hitAt(good.to(), Layer.MOVE) >= 0;
            if ((item != null || part)
                    && !good.sense().generic()
                    && good.from() >= other.amount.to()
                    && good.to() <= draft.amount.core()
                    && draft.amount.core() - good.to() <= NEAR) {
                item = good.sense().item();
            }
        }
        return item;
    }

    /** The part of the basket whose prices a name of consumer prices speaks of: {@code food inflation}. */
    @Nullable
    String partOfBasket(Mark<Sense.Term> term) {
        var indicator = term.sense().indicator();
        if (indicator == null
                || !BASKETS.contains(indicator.code())
                || term.sense().weak()) {
            return null;
        }
        for (var good : scene.goods) {
            if (good.to() == term.from() || good.to() == term.from() - 1 && tokens.is(good.to(), "price")) {
                return good.sense().item();
            }
        }
        return null;
    }
}
