package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the figure of a trade, a group of people or a town from that of the whole country. */
final class Parts {
    /** What is told for the trades and kinds it is made up of as well. */
    private static final Set<String> TRADES =
            Set.of("retail_sales", "housing_starts", "building_permits", "ppi", "industrial_production");

    /** What is told of some of the people as well. */
    private static final Set<String> LABOUR =
            Set.of("unemployment_rate", "unemployed", "employment", "participation_rate");

    /** What a town has of its own. */
    private static final Set<String> LOCAL = Set.of(
            "house_price",
            "home_sales",
            "housing_starts",
            "building_permits",
            "construction",
            "unemployment_rate",
            "unemployed",
            "employment",
            "poverty_rate",
            "population",
            "budget_balance",
            "personal_income",
            "births",
            "wage");

    private static final String[] TOWNS = {"city", "town", "village", "county", "borough", "island", "suburb"};

    private static final String[] LINKS = {"for", "among", "of"};

    /** How far behind a figure the part may stand that it is of: {@code a 5 pct rise in single-family homes}. */
    private static final int REACH = 6;

    private final Scene scene;
    private final Tokens tokens;

    Parts(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Why the figure is not that of the whole; null where it may be. */
    @Nullable
    String refusal(Draft draft, Mark<?> name) {
        if (TRADES.contains(draft.code()) && trade(draft)) {
            return "a part of the total";
        }
        if (LABOUR.contains(draft.code()) && group(draft)) {
            return "of some of the people";
        }
        boolean local = LOCAL.contains(draft.code()) && (town(name) || spokenOf(draft.amount.core(), name));
        return local ? "a town's" : null;
    }

    /** Whether the figure is that of a trade or a kind of house: {@code apparel store sales}, {@code sales excluding cars}. */
    private boolean trade(Draft draft) {
        int core = draft.amount.core();
        var behind = scene.cue(Signal.PART, draft.amount.to(), Math.min(scene.to, draft.amount.to() + REACH));
        if (behind != null && tokens.isAny(behind.from() - 1, "in", "of", "for")) {
            return true;
        }
        var part = scene.cue(Signal.PART, scene.from, core);
        if (part == null || scene.borders(part.to(), core) > 0) {
            return false;
        }
        boolean without = tokens.isAny(part.from(), "excluding", "ex", "without", "stripping");
        int whole = part.to();
        for (var other : scene.terms) {
            if (draft.entry != null
                    && draft.entry.indicator().equals(other.sense().indicator())
                    && !other.sense().weak()
                    && other.from() > whole + 1
                    && other.to() <= core) {
                whole = other.from();
            }
        }
        return without || whole == part.to();
    }

    /** Whether the figure is that of some of the people: {@code unemployment among young people was 14%}, {@code 9% for women}. */
    private boolean group(Draft draft) {
        int core = draft.amount.core();
        var ahead = scene.cue(Signal.GROUP, scene.clauseFrom(core), core);
        if (ahead != null && some(ahead) && !amountBetween(ahead.to(), core) && !another(ahead, core)) {
            return true;
        }
        int to = draft.amount.to();
        var behind = scene.cue(Signal.GROUP, to, Math.min(scene.to, to + REACH));
        return behind != null
                && some(behind)
                && (tokens.isAny(behind.from() - 1, LINKS) || tokens.isAny(behind.from() - 2, LINKS))
                && scene.commas(to, behind.from()) == 0
                && !amountBetween(to, behind.from());
    }

    /** Whether only some are meant, rather than all of an age to work or all with these among them: {@code aged 15 and over}. */
    private boolean some(Mark<Sense.Cue> group) {
        int i = group.to();
        boolean grown = tokens.isAny(i, "15", "16")
                && tokens.isAny(i + 1, "and", "or")
                && tokens.isAny(i + 2, "over", "older", "above");
        return !grown && !tokens.isAny(group.from() - 1, "including", "excluding");
    }

    /** Whether the group has a name of its own, and another is told of behind it: {@code to boost youth employment, the number of jobless}. */
    private boolean another(Mark<Sense.Cue> group, int core) {
        boolean own = false;
        for (var term : scene.terms) {
            var indicator = term.sense().indicator();
            if (indicator != null && LABOUR.contains(indicator.code()) && term.to() <= core) {
                if (own && term.from() > group.to() + 1) {
                    return true;
                }
                own |= term.from() == group.to();
            }
        }
        return false;
    }

    private boolean amountBetween(int from, int to) {
        return scene.amounts.stream().anyMatch(amount -> amount.core() >= from && amount.core() < to);
    }

    /** Whether the clause is about a town: {@code the city has a population of}, {@code Lyon faces a deficit of}. */
    private boolean spokenOf(int core, Mark<?> name) {
        int clause = scene.clauseFrom(core);
        for (int i = clause; i < Math.min(core, name.from()); i++) {
            boolean town = !tokens.capital(i)
                    && tokens.isAny(i, TOWNS)
                    && tokens.isAny(i - 1, "the", "a", "whose", "this")
                    && !tokens.isAny(i - 2, "in", "of", "outside");
            if (town) {
                return true;
            }
        }
        for (var place : scene.places) {
            boolean subject =
                    place.sense().pointer() == Pointer.CITY && tokens.isAny(place.to(), "has", "had", "faces", "faced");
            boolean owns = place.from() >= clause && place.to() <= name.from();
            if (subject && owns) {
                return true;
            }
        }
        return false;
    }

    /** Whether a town is named right beside the name: {@code house prices in Lyon}, {@code Lyon house prices}. */
    private boolean town(Mark<?> name) {
        for (var place : scene.places) {
            boolean city =
                    place.sense().pointer() == Pointer.CITY || place.sense().pointer() == Pointer.METONYM;
            boolean within = place.from() == name.to() + 1 && tokens.is(name.to(), "in");
            boolean before = place.sense().pointer() == Pointer.CITY && place.to() == name.from();
            if (city && (within || before)) {
                return true;
            }
        }
        int in = name.to();
        return tokens.is(in, "in")
                && in + 1 < scene.to
                && tokens.kind(in + 1) == Tokens.Kind.WORD
                && tokens.capital(in + 1)
                && !tokens.allCapitals(in + 1)
                && !scene.timeAt(in + 1)
                && tokens.hitOver(in + 1, Layer.AREA) < 0
                && tokens.hitOver(in + 1, Layer.TIME) < 0;
    }
}
