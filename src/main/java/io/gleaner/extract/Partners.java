package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the other side of a trade, also in a list of many: {@code The main buyers were Italy with 200,000 tonnes and Spain 50,000}. */
final class Partners {
    /** What leads from a partner to its figure. */
    private static final String[] LEADING = {"with", "taking", "took", "at", "buying", "bought", "was", "credited"};

    static final String UNCODED = "a place without a code";

    /** How far behind the name of imports their origin may stand. */
    private static final int ORIGIN = 3;

    /** Within how many words behind its name a place is called an investor. */
    private static final int INVESTOR = 7;

    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final int year;

    Partners(Scene scene, Topic topic, int year) {
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.year = year;
    }

    /** Whether a place is the other side of a trade: {@code with the US}, {@code to China}, {@code from Japan}. */
    boolean isOther(Mark<Sense.Place> place) {
        int at = place.from() - 1;
        if (at >= scene.from && tokens.isAny(at, "the", "other")) {
            at--;
        }
        return at >= scene.from && (tokens.isAny(at, "with", "to", "from", "towards", "against", "on") || isHost(at));
    }

    /** Whether investment that somebody has stands before token {@code in}: {@code Japanese investment in Britain}. */
    private boolean isHost(int in) {
        return tokens.is(in, "in")
                && tokens.isAny(in - 1, "investment", "investments")
                && scene.places.stream().anyMatch(owner -> owner.to() == in - 1);
    }

    /** The place at a figure that is its partner: in a list of buyers, or after a figure that was to another place. */
    @Nullable
    Mark<Sense.Place> of(Draft draft, List<Draft> before) {
        var place = at(draft.amount);
        if (place == null) {
            return null;
        }
        if (scene.cue(Signal.PARTNERS, scene.from, place.from()) != null) {
            return place;
        }
        int ahead = tokens.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
        boolean listed = tokens.isSymbol(ahead, ',') || tokens.is(ahead, "and");
        var last = before.isEmpty() ? null : lastOf(draft, before);
        return listed && last != null && last.counterpart != null ? place : null;
    }

    /** Whether a place behind the name of imports is where they come from: {@code imports of Russian crude}. */
    boolean isOrigin(Mark<Sense.Place> place, Draft draft) {
        var term = draft.term;
        return draft.code().equals("imports")
                && term != null
                && place.sense().pointer() == Sense.Pointer.PEOPLE
                && tokens.is(term.to(), "of")
                && place.from() > term.to()
                && place.from() - term.to() <= ORIGIN;
    }

    /** Whether a place behind the name of exports is where they come from: {@code shipments from Peru}. */
    boolean isShipper(Mark<Sense.Place> place, Draft draft) {
        var term = draft.term;
        return draft.code().equals("exports")
                && term != null
                && place.sense().pointer() == Sense.Pointer.NAME
                && tokens.is(term.to(), "from")
                && place.from() == term.to() + (tokens.is(term.to() + 1, "the") ? 2 : 1);
    }

    /** Whether a name only announces whom goods went to: {@code The main destinations were}. */
    boolean isList(Mark<Sense.Term> term) {
        return scene.cue(Signal.PARTNERS, term.from(), term.to()) != null;
    }

    /** The last figure before of the same name, those in brackets aside. */
    private static @Nullable Draft lastOf(Draft draft, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (!other.isRefused() && draft.term != null && draft.term.equals(other.term)) {
                return other;
            }
        }
        return null;
    }

    /** The place right before an amount, or before what leads to it: {@code Belgium 50,000}, {@code Italy with 200,000}. */
    private @Nullable Mark<Sense.Place> at(Amount amount) {
        int to = amount.from();
        while (to > scene.from && (tokens.isAny(to - 1, LEADING) || tokens.isSymbol(to - 1, '('))) {
            to--;
        }
        for (var place : scene.places) {
            if (place.to() == to
                    && place.sense().pointer() == Sense.Pointer.NAME
                    && place.sense().area() != null) {
                return place;
            }
        }
        return null;
    }

    /** The other side that stands right behind the figure of {@code draft}, else near it or its name; null where none does. */
    private @Nullable Mark<Sense.Place> near(Draft draft, int gapFrom, int gapTo) {
        Mark<Sense.Place> found = null;
        for (var place : scene.places) {
            var area = place.sense().in(year);
            boolean near = place.from() >= gapFrom && place.from() < gapTo
                    || draft.term != null
                            && draft.term.from() >= gapFrom
                            && place.gap(draft.term.from(), draft.term.to()) <= 4;
            if (area == null
                    || area.equals(draft.area)
                    || !near
                    || isNext(draft.amount.to(), place.from())
                    || !(isOther(place) && !tokens.is(place.from() - 1, "on") || isOrigin(place, draft))
                    || !scene.bears(place.from(), draft.amount.core())
                    || place.sense().pointer() == Sense.Pointer.CITY && !tokens.is(place.from() - 1, "with")
                    || place.sense().pointer() == Sense.Pointer.DECOY
                    || scene.borders(place.from(), draft.amount.from()) > (described(place) ? 1 : 0)) {
                continue;
            }
            if (leads(draft.amount.to(), place.from()) || behindName(draft, place)) {
                return place;
            }
            found = found == null ? place : found;
        }
        return found;
    }

    /** Whether a clause goes on with what the place ends: {@code its surplus with Washington, which rose to}. */
    private boolean described(Mark<Sense.Place> place) {
        return tokens.isSymbol(place.to(), ',') && tokens.is(place.to() + 1, "which");
    }

    /** Whether a place behind a figure begins what is told next: {@code $10.5 billion, those to Japan $2.6 billion}. */
    private boolean isNext(int from, int place) {
        for (int i = from; i < place; i++) {
            if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.is(i, "and")) {
                return true;
            }
        }
        return false;
    }

    /** Settles the other side of a figure: the one that is named, else that of the figure or sentence it goes on from. */
    void settle(Draft draft, List<Draft> before, boolean placed) {
        var term = draft.term;
        if (draft.code().equals("fdi") && invested(draft)) {
            return;
        }
        var found = near(draft, scene.gapFrom(draft, before), scene.nextAmount(draft));
        if (found != null) {
            draft.counterpart = found.sense().in(year);
            draft.because("counterpart", scene.words(found.from(), found.to()));
            return;
        }
        if (term != null && isUncoded(draft, term, before)) {
            draft.refuse(UNCODED);
            return;
        }
        if (placed || term == null || withRegion(draft, term)) {
            return;
        }
        var related = draft.relation == Draft.Relation.NONE ? null : draft.related;
        if (related != null && related.measures(draft.entry)) {
            draft.counterpart = namesake(related, term, before).counterpart;
            return;
        }
        boolean whole = tokens.isAny(term.from() - 1, "total", "overall") || tokens.is(term.from(), "total");
        var partner =
                draft.entry == null || draft.areaSaid || whole ? null : topic.partnerBefore(draft.entry.indicator());
        if (partner != null && tokens.is(term.from() - 1, "the") && !partner.equals(draft.area)) {
            draft.counterpart = partner;
            draft.because("counterpart", "the sentence before says with whom");
            return;
        }
        var last = topic.last;
        if (!draft.areaSaid
                && !whole
                && last != null
                && last.measures(draft.entry)
                && topic.sentence() - topic.lastSentence <= 1
                && Objects.equals(last.item, draft.item)
                && Objects.equals(last.area, draft.area)) {
            draft.counterpart = last.counterpart;
        }
    }

    /** Settles investment by who is called an investor in whom: {@code China is a major investor in Chile, putting in $3 billion}. */
    private boolean invested(Draft draft) {
        for (var place : scene.places) {
            boolean is = tokens.isAny(place.to(), "is", "was", "remains", "remained", "became");
            for (int i = place.to(); is && i < Math.min(draft.amount.from(), place.to() + INVESTOR); i++) {
                var host = tokens.isAny(i, "investor", "investors") && tokens.is(i + 1, "in") ? placeAt(i + 2) : null;
                if (host != null) {
                    draft.area = host.sense().in(year);
                    draft.because("area", scene.words(host.from(), host.to()) + ", in which is invested");
                    draft.counterpart = place.sense().in(year);
                    draft.because("counterpart", scene.words(place.from(), place.to()) + ", which invests");
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Mark<Sense.Place> placeAt(int i) {
        return scene.places.stream()
                .filter(place -> place.from() == i)
                .findFirst()
                .orElse(null);
    }

    /** Whether the name of a figure leads to a region that has no code: {@code Its deficit with Eastern Europe was 3}. */
    private boolean withRegion(Draft draft, Mark<Sense.Term> term) {
        return scene.places.stream()
                .anyMatch(place -> place.sense().pointer() == Sense.Pointer.DECOY
                        && place.from() >= term.to()
                        && place.from() - term.to() <= ORIGIN
                        && place.to() <= draft.amount.from()
                        && scene.amounts.stream()
                                .noneMatch(other -> other.from() >= place.to() && other.to() <= draft.amount.from())
                        && isOther(place));
    }

    /** Whether a figure is of trade with a region that has no code, or goes on from one that is: {@code with Western Europe it rose 7 to 28}. */
    private boolean isUncoded(Draft draft, Mark<Sense.Term> term, List<Draft> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && UNCODED.equals(last.refusal) && term.equals(last.term)) {
            return scene.places.stream()
                    .noneMatch(place -> place.from() >= last.amount.to() && place.to() <= draft.amount.from());
        }
        boolean listed = before.stream().anyMatch(other -> other.counterpart != null && term.equals(other.term));
        int from = last == null ? term.to() : Math.max(term.to(), last.amount.to());
        return listed
                && scene.places.stream()
                        .anyMatch(place -> place.sense().pointer() == Sense.Pointer.DECOY
                                && place.from() >= from
                                && place.to() <= draft.amount.from()
                                && isOther(place));
    }

    /** The last figure that the same name told of, else the one that a figure hangs on. */
    static Draft namesake(Draft related, Mark<Sense.Term> term, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (!other.isRefused() && other.area != null && term.equals(other.term)) {
                return other;
            }
        }
        return related;
    }

    /** Whether an area is only the other side of the sentence's trade, so that the figure is not its own: {@code sales to China}. */
    boolean isOnly(Area area, Draft draft) {
        boolean partner = false;
        String own = draft.code().equals("exports") ? "from" : draft.code().equals("imports") ? "to" : "";
        for (var place : scene.places) {
            if (area.equals(place.sense().in(year))) {
                boolean other = isOther(place)
                        && place.sense().pointer() == Sense.Pointer.NAME
                        && !scene.possessive(place.to())
                        && !tokens.isAny(place.from() - 1, "on", own);
                if (!other) {
                    return false;
                }
                partner = true;
            }
        }
        return partner;
    }

    /** Whether a partner stands right behind the name that follows the figure: {@code its $5 billion shortfall with Japan}. */
    private boolean behindName(Draft draft, Mark<Sense.Place> place) {
        var term = draft.term;
        boolean within = term != null && place.from() > term.from() && place.to() <= term.to();
        return term != null
                && term.from() >= draft.amount.to()
                && term.from() - draft.amount.to() <= ORIGIN
                && (within || leads(term.to(), place.from()));
    }

    /** Whether nothing but the words that lead to a partner stands between two tokens: {@code $88 billion to the US}. */
    private boolean leads(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isAny(i, "with", "to", "from", "the")) {
                return false;
            }
        }
        return to > from;
    }
}
