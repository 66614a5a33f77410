package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Currencies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles what a figure is counted in: its own unit, that of the figure it goes with, or the one its indicator has. */
final class Units {
    private static final Unit BARREL = new Unit("bbl");
    private static final Unit FLOW = new Unit("bpd");

    /** What tells that a sum is set against output, and within how many words behind it that is named. */
    private static final String[] SHARES = {"share", "proportion", "percentage", "percent"};

    private static final int SHARE = 6;

    /** How far behind its barrels the day may be named that brings them. */
    private static final int DAY = 8;

    /** Numbers as large as this count things where an indicator has both counts and readings of an index. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What is told in percent by what it comes to of the gross domestic product. */
    private static final Set<String> OF_GDP = Set.of("budget_balance", "current_account", "public_debt");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Currencies currencies;
    private final Scene scene;
    private final Topic topic;
    private final @Nullable LocalDate published;

    Units(Currencies currencies, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.currencies = currencies;
        this.scene = scene;
        this.topic = topic;
        this.published = published;
    }

    void settle(Draft draft) {
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        var amount = draft.amount;
        switch (amount.family()) {
            case "none", "noun" -> bare(draft, entry);
            case "index" -> draft.unit = entry.level().contains("index") && !ofGrowth(draft) ? Unit.INDEX : Unit.POINTS;
            default -> draft.unit = own(amount, draft);
        }
        var related = draft.related;
        if (related != null
                && related.measures(entry)
                && Unit.PERCENT_OF_GDP.equals(related.unit)
                && Unit.PERCENT.equals(draft.unit)
                && draft.relation != Draft.Relation.NONE) {
            draft.unit = Unit.PERCENT_OF_GDP;
            draft.because("unit", "as the figure before");
        }
        if (Unit.PERCENT.equals(draft.unit) && entry.level().contains("pct_gdp") && ofOutput(draft)) {
            draft.unit = Unit.PERCENT_OF_GDP;
            draft.because("unit", "a share of output");
        }
        if (Unit.PERCENT.equals(draft.unit) && OF_GDP.contains(draft.code()) && ofSize(draft)) {
            draft.unit = Unit.PERCENT_OF_GDP;
            draft.because("unit", "what a balance is measured by");
        }
        if (BARREL.equals(draft.unit) && Goods.isPhysical(draft) && byTheDay(draft)) {
            draft.unit = FLOW;
            draft.because("unit", "barrels by the day");
        }
        if (!amount.family().equals("money")) {
            return;
        }
        if (draft.code().equals("price") && draft.unit != null) {
            new Quantities(currencies, scene, topic, published).settle(draft, draft.unit);
        } else if (related != null
                && related.unit != null
                && draft.relation == Draft.Relation.COMPARED
                && related.amount.family().equals("money_per")) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure it is set beside");
        }
    }

    /** Whether a percentage is of a sum that is told as a share of output, where it is no growth. */
    static boolean isOfOutput(Draft draft) {
        return Unit.PERCENT.equals(draft.unit) && OF_GDP.contains(draft.code());
    }

    /** Whether points are those of a rate of growth: {@code retail sales growth eased 0.7 points}. */
    private boolean ofGrowth(Draft draft) {
        return draft.term != null && scene.tokens.is(draft.term.to() - 1, "growth");
    }

    /** Whether the name of a sum says that it is told as a share of output: {@code the debt-to-GDP ratio}, {@code debt as a share of GDP}. */
    private boolean ofOutput(Draft draft) {
        int from = draft.term == null ? scene.to : draft.term.from();
        int core = draft.amount.core();
        for (int i = from; i < core; i++) {
            if (scene.tokens.isAny(i, "gdp", "output") && scene.tokens.isAny(i - 1, "to", "of")) {
                return true;
            }
        }
        for (int i = scene.clauseFrom(core); i < core; i++) {
            if (scene.tokens.isAny(i, SHARES) && scene.tokens.is(i + 1, "of") && scene.says(i, i + SHARE, "gdp")) {
                return true;
            }
        }
        return false;
    }

    /** Whether barrels are told of as each day brings them: {@code daily output of 4 million barrels}, {@code 4 million barrels of oil a day}. */
    private boolean byTheDay(Draft draft) {
        int from = draft.term == null ? draft.amount.from() : Math.min(draft.term.from(), draft.amount.from());
        int to = Math.min(scene.clauseTo(draft.amount.core()), draft.amount.to() + DAY);
        for (int i = Math.max(scene.from, from - 2); i < to; i++) {
            if (scene.tokens.is(i, "daily")
                    || scene.tokens.isAny(i, "a", "per", "each") && scene.tokens.is(i + 1, "day")) {
                return true;
            }
        }
        return false;
    }

    /** The unit that an amount's own words name, its currency that of the draft's area. */
    private @Nullable Unit own(Amount amount, Draft draft) {
        return amount.counted().in(currencies, draft.area, published);
    }

    /** A bare number takes the unit of the figure it goes with, else the one its indicator has. */
    private void bare(Draft draft, Catalogue.Entry entry) {
        var amount = draft.amount;
        var related = draft.related;
        boolean large = amount.value() != null && amount.value().abs().compareTo(MILLION) >= 0;
        if (related != null && alike(draft, related) && amount.family().equals("none")) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure before");
            return;
        }
        boolean reading = related != null
                && related.measure == Measure.GROWTH
                && (amount.role() == Amount.Role.TO || scene.tokens.is(amount.from() - 1, "at"));
        if (related != null
                && related.unit != null
                && related.measures(entry)
                && amount.family().equals("none")
                && !(isShare(related.unit)
                        && (large || reading || points(draft, entry, related) || ofOther(draft, related)))
                && !(related.unit.isCurrency() && !large && entry.kind() == Catalogue.Kind.COUNT)) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure before");
            return;
        }
        var last = topic.last;
        if (large && last != null && alike(draft, last)) {
            draft.unit = last.unit;
            draft.because("unit", "as the sentence before");
            return;
        }
        boolean pieces = draft.term != null && scene.countsPieces(draft.term);
        if (large && entry.level().contains("money") && entry.kind() != Catalogue.Kind.COUNT && !pieces) {
            draft.unit = moneyBefore(draft);
            draft.because("unit", "the money spoken of");
            if (draft.unit == null) {
                draft.refuse("in which currency cannot be told");
            }
            return;
        }
        boolean counted = amount.value() != null && amount.value().abs().compareTo(THOUSAND) >= 0;
        if (counted && entry.level().contains("units")) {
            draft.unit = new Unit("units");
        } else if (entry.level().contains("index")) {
            draft.unit = Unit.INDEX;
        } else if (entry.level().contains("persons") || entry.change().contains("persons")) {
            draft.unit = new Unit("persons");
        } else if (entry.level().contains("units")) {
            draft.unit = new Unit("units");
        } else {
            draft.refuse("a number without a unit");
        }
        draft.because("unit", "what " + entry.name() + " is counted in");
    }

    /** Whether a bare number that only stands behind a percentage tells a share index's points: {@code up 3.1% at noon, an increase of 330.89}. */
    private static boolean points(Draft draft, Catalogue.Entry entry, Draft related) {
        return entry.quoted()
                && entry.level().contains("index")
                && draft.relation == Draft.Relation.LISTED
                && draft.amount.from() - related.amount.to() > 1;
    }

    /** Whether another good is named between a price's percentage and a bare number, which is then money. */
    private boolean ofOther(Draft draft, Draft related) {
        return draft.code().equals("price")
                && scene.goods.stream()
                        .anyMatch(good -> good.from() >= related.amount.to() && good.to() <= draft.amount.from());
    }

    /** Whether a percentage is how large a balance is, and no growth: {@code a deficit of 5.3%}. */
    private boolean ofSize(Draft draft) {
        int before = draft.amount.from() - 1;
        var term = draft.term;
        return term != null
                && draft.amount.direction() == 0
                && draft.amount.role() == null
                && (scene.tokens.is(before, "of") && before == term.to() || draft.amount.to() == term.from());
    }

    private static boolean isShare(Unit unit) {
        return Unit.PERCENT.equals(unit) || Unit.PERCENT_OF_GDP.equals(unit);
    }

    /** Whether two figures tell of the amounts of one good, which are then counted alike: {@code exports were 32,800 tonnes and consumption 57,800}. */
    private static boolean alike(Draft draft, Draft other) {
        return Goods.isPhysical(draft)
                && Goods.isPhysical(other)
                && other.unit != null
                && !other.unit.equals(Unit.PERCENT)
                && (draft.item != null && draft.item.equals(other.item)
                        || draft.code().equals(other.code()))
                && !draft.code().equals("area")
                && !draft.code().equals("yield")
                && !other.code().equals("area")
                && !other.code().equals("yield");
    }

    /** The currency of the nearest money before, in the sentence or the one before it. */
    private @Nullable Unit moneyBefore(Draft draft) {
        Amount found = null;
        for (var amount : scene.amounts) {
            if (amount.family().equals("money") && (amount.from() < draft.amount.from() || found == null)) {
                found = amount;
            }
        }
        if (found != null) {
            return own(found, draft);
        }
        return topic.money;
    }
}
