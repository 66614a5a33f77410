package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Tokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settles who levies a tariff, and whom it hits: {@code its 20% duties on Norwegian goods}, {@code Norway faces a 20% tariff}.
 */
final class Levies {
    /** How many words may name the goods between {@code on} and the country they come from. */
    private static final int GOODS = 9;

    /** How many words may stand between who bears a tariff and the verb that says so. */
    private static final int SUBJECT = 5;

    /** How far before a tariff the one may stand who owns it. */
    private static final int OWNER = 5;

    /** What those do whom a tariff hits. */
    private static final String[] BEAR = {
        "face",
        "faces",
        "faced",
        "facing",
        "pay",
        "pays",
        "paid",
        "paying",
        "bear",
        "bears",
        "bore",
        "carry",
        "carries",
        "attract",
        "attracts",
        "subject",
        "subjected",
        "hit",
        "slapped"
    };

    /** What those do who levy a tariff on others: {@code hits Norwegian goods with a 20% tariff}. */
    private static final String[] HIT = {
        "hit", "hits", "hitting", "slap", "slaps", "slapped", "slapping", "target", "targeted"
    };

    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final int year;

    Levies(Scene scene, Topic topic, int year) {
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.year = year;
    }

    /** Settles area and counterpart of a tariff. */
    void settle(Draft draft, Mark<Sense.Term> term) {
        var related =
                draft.relation == Draft.Relation.NONE || draft.related == null || !draft.related.measures(draft.entry)
                        ? null
                        : draft.related;
        boolean own = related == null || term.from() >= related.amount.to();
        var hit = aimed(draft, related);
        hit = hit == null && own ? hit(draft, term) : hit;
        var levier = own ? levier(draft, term, hit) : null;
        var hitArea = area(hit);
        var levierArea = area(levier);
        var known = related != null ? related : topic.tariff(draft.value);
        if (known != null
                && (levierArea == null || levierArea.equals(known.area))
                && !Objects.equals(hitArea, known.area)) {
            levierArea = known.area;
            boolean same = known != related || draft.relation == Draft.Relation.COMPARED || !aimed(draft, term);
            hitArea = hitArea == null && same ? known.counterpart : hitArea;
        }
        if (levierArea == null) {
            levierArea = unnamed(hitArea);
        }
        draft.areaSaid = levier != null || hit != null;
        draft.area = levierArea;
        draft.counterpart = Objects.equals(hitArea, levierArea) ? null : hitArea;
        draft.because(
                "area",
                levier == null
                        ? "who levies it is told before"
                        : scene.words(levier.from(), levier.to()) + " levies it");
        if (draft.counterpart != null) {
            draft.because(
                    "counterpart", hit == null ? "as told before" : scene.words(hit.from(), hit.to()) + " bears it");
        }
    }

    /** Who levies a tariff that nobody is named for: of the two countries that the text is about the one that does not bear it. */
    private @Nullable Area unnamed(@Nullable Area hit) {
        var last = topic.tariff(null);
        if (last != null && last.area != null && !last.area.equals(hit)) {
            return last.area;
        }
        if (hit == null) {
            return topic.spokenOf();
        }
        return hit.equals(topic.home) ? topic.partner : topic.home;
    }

    /** Whether words of its own say what a tariff is on. */
    private boolean aimed(Draft draft, Mark<Sense.Term> term) {
        return tokens.isAny(Math.max(term.to(), draft.amount.to()), "on", "against");
    }

    private @Nullable Area area(@Nullable Mark<Sense.Place> place) {
        return place == null ? null : place.sense().in(year);
    }

    private boolean names(Mark<Sense.Place> place, Draft draft) {
        return area(place) != null
                && place.sense().pointer() != Pointer.CITY
                && place.sense().pointer() != Pointer.DECOY
                && scene.bears(place.from(), draft.amount.core());
    }

    /** Whom a further tariff is on by words of its own: {@code 25% on goods from Japan and 35% on goods from Canada}. */
    private @Nullable Mark<Sense.Place> aimed(Draft draft, @Nullable Draft related) {
        int from = draft.amount.to();
        if (related == null || !tokens.isAny(from, "on", "against")) {
            return null;
        }
        int to = scene.nextAmount(draft);
        for (var place : scene.places) {
            if (place.from() > from && place.from() < to && names(place, draft) && hitBehind(place, from)) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Mark<Sense.Place> hit(Draft draft, Mark<Sense.Term> term) {
        int begin = Math.min(term.from(), draft.amount.from());
        for (var place : scene.places) {
            if (names(place, draft) && (place.from() > begin ? hitBehind(place, begin) : hitBefore(place, begin))) {
                return place;
            }
        }
        return null;
    }

    /** Whether a tariff is on what comes from a place: {@code 20% tariffs on some Norwegian goods}, {@code on imports from Norway}. */
    private boolean hitBehind(Mark<Sense.Place> place, int begin) {
        for (int i = place.from() - 1; i >= Math.max(begin, place.from() - GOODS); i--) {
            if (tokens.is(i, "on") || tokens.is(i, "against") && tokens.hitOver(i - 1, Layer.TERM) >= 0) {
                return true;
            }
            if (tokens.isAny(i, "by", "to", "in", "with", "after", "as", "that")
                    || scene.cueAt(i) && !tokens.isAny(i, "from", "about", "some", "those")
                    || tokens.isSymbol(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a place bears a tariff: {@code hits Norwegian goods with}, {@code Norway faces}, {@code Norway was hit with}. */
    private boolean hitBefore(Mark<Sense.Place> place, int begin) {
        if (scene.borders(place.to(), begin) > 0) {
            return false;
        }
        if (tokens.isAny(place.from() - 1, HIT)) {
            return true;
        }
        if (tokens.isAny(place.from() - 1, "to", "with", "by")) {
            return false;
        }
        for (int i = place.to(); i < Math.min(begin, place.to() + SUBJECT); i++) {
            if (tokens.isAny(i, "hit", "slapped")) {
                return tokens.isAny(i + 1, "with", "by");
            }
            if (tokens.isAny(i, BEAR)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mark<Sense.Place> levier(Draft draft, Mark<Sense.Term> term, @Nullable Mark<Sense.Place> hit) {
        int begin = Math.min(term.from(), draft.amount.from());
        Mark<Sense.Place> owner = null;
        Mark<Sense.Place> subject = null;
        Mark<Sense.Place> behind = null;
        for (var place : scene.places) {
            if (!names(place, draft) || Objects.equals(area(place), area(hit))) {
                continue;
            }
            if (imposes(place.to())) {
                return place;
            }
            boolean led = !scene.possessive(place.to())
                    && tokens.isAny(before(place), "to", "from", "with", "against", "on", "between", "for", "in");
            if (place.to() <= Math.max(term.from(), draft.amount.from())) {
                boolean near =
                        begin - place.to() <= OWNER && scene.commas(place.to(), Math.max(begin, place.to())) == 0;
                owner = near && !led && !goods(place) ? place : owner;
                subject = led || scene.borders(place.to(), begin) > 0 || goods(place) ? subject : place;
            } else if (tokens.is(before(place), "by") || hit != null && tokens.is(before(place), "in")) {
                behind = place;
            }
        }
        return owner != null ? owner : behind != null ? behind : subject;
    }

    /** Whether a clause says of the place before it that it levies: {@code to Norway, which imposed a 20% tariff}. */
    private boolean imposes(int i) {
        return tokens.isSymbol(i, ',')
                && tokens.is(i + 1, "which")
                && tokens.isAny(i + 2, "imposed", "imposes", "levied", "levies", "charges", "charged", "put");
    }

    /** Whether a place is only where goods come from: {@code Norwegian exports}, {@code Norwegian-made cars}. */
    private boolean goods(Mark<Sense.Place> place) {
        return tokens.isAny(
                place.to(), "goods", "exports", "imports", "products", "made", "built", "cars", "autos", "steel");
    }

    private int before(Mark<Sense.Place> place) {
        int at = place.from() - 1;
        return tokens.is(at, "the") ? at - 1 : at;
    }
}
