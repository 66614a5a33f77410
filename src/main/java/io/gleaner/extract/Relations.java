package io.gleaner.extract;

import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles how an amount hangs on the amounts before it: as the other side of a comparison, or as one more of a list. */
final class Relations {
    /** The largest number that follows a percentage and is one. */
    private static final BigDecimal LARGEST_RATE = BigDecimal.valueOf(1000);

    /** How far behind the other side of a comparison one more figure of it may stand. */
    private static final int FURTHER = 9;

    /** How many words lead from the time that owns a figure to it: {@code the previous year's shortfall of 5 billion}. */
    private static final int OWNED = 4;

    /** Within how many words behind a figure the name may follow that makes it another one's. */
    private static final int NAMED = 6;

    private final Scene scene;
    private final Topic topic;
    private final Ends ends;

    Relations(Scene scene, Topic topic) {
        this.scene = scene;
        this.topic = topic;
        this.ends = new Ends(scene);
    }

    void settle(Draft draft, List<Draft> before) {
        relate(draft, before);
        var mate = scene.pairs.mate(draft.amount);
        for (var other : before) {
            if (other.amount.equals(mate)
                    && !other.isRefused()
                    && other.amount.family().equals(draft.amount.family())) {
                draft.related = other;
                draft.relation = draft.relation == Draft.Relation.NONE ? Draft.Relation.LISTED : draft.relation;
                draft.because("relation", "respectively beside " + quote(other));
            }
        }
    }

    private void relate(Draft draft, List<Draft> before) {
        int gapFrom = scene.gapFrom(draft, before);
        var main = bracketed(draft, before);
        if (main == null && isBase(draft.amount)) {
            main = partner(draft, before);
        }
        if (main != null) {
            draft.relation = Draft.Relation.COMPARED;
            draft.related = main;
            draft.connector = draft.amount.from() - 1;
            draft.because("relation", "set right beside " + quote(main));
            return;
        }
        boolean own = ends.isStart(draft.amount) && ownMove(gapFrom, draft.amount.from());
        var partner = partner(draft, before);
        var connector = own ? null : connector(draft, gapFrom, partner != null);
        if (connector != null && partner != null) {
            var root = root(partner);
            draft.relation = Draft.Relation.COMPARED;
            draft.related = root;
            draft.connector = connector.from();
            draft.because(
                    "relation",
                    '"' + scene.words(connector.from(), connector.to()) + "\" sets it beside " + quote(root));
        } else if (connector != null && before.isEmpty() && topic.last != null && leansBack()) {
            draft.relation = Draft.Relation.COMPARED;
            draft.related = topic.last;
            draft.because("relation", "set beside the figure of the sentence before");
        } else if (partner != null && goesOn(partner, draft)) {
            draft.relation = Draft.Relation.COMPARED;
            draft.related = partner.related;
            draft.connector = partner.connector;
            draft.because("relation", "one more figure set beside " + quote(partner));
        } else if (restates(draft, before)) {
            draft.relation = Draft.Relation.LISTED;
            draft.related = before.get(before.size() - 1);
            draft.restates = true;
        } else if (partner != null) {
            draft.relation = Draft.Relation.LISTED;
            boolean aside = partner.relation == Draft.Relation.COMPARED
                    && partner.related != null
                    && partner.related != topic.last;
            draft.related = aside && !draft.amount.bare() ? partner.related : partner;
        }
    }

    /** The figure that another was compared with, or that outdid it: {@code grew 2.8%, beating a 2.5% forecast, after 3.2% growth}. */
    private static Draft root(Draft partner) {
        var main = partner.related;
        boolean outdone = main != null
                && partner.status == Status.FORECAST
                && main.status == Status.ACTUAL
                && main.measures(partner.entry);
        return main != null && (outdone || partner.relation == Draft.Relation.COMPARED) ? main : partner;
    }

    /** The figure that one alone in brackets is set beside: {@code Belgium 417,000 tonnes (919,000)}; null where it is not. */
    private @Nullable Draft bracketed(Draft draft, List<Draft> before) {
        int open = draft.amount.from() - 1;
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean alone = scene.tokens.isSymbol(open, '(') && scene.tokens.isSymbol(draft.amount.to(), ')');
        return alone
                        && last != null
                        && !last.isRefused()
                        && last.amount.to() == open
                        && last.amount.direction() == draft.amount.direction()
                        && (draft.amount.bare() || draft.amount.counted().equals(last.amount.counted()))
                ? last
                : null;
    }

    /** Whether a level is what a percentage before it was counted from: {@code 3.8 million tonnes, 34 pct down on 5.7 million}. */
    private boolean isBase(Amount amount) {
        int on = amount.from() - 1;
        return scene.tokens.is(on, "on")
                && scene.tokens.isAny(on - 1, "up", "down", "higher", "lower")
                && !amount.family().equals("percent");
    }

    /** Whether a comparison goes on to one more figure, and not to the next country or good: {@code after rising 0.2% in the third quarter and falling 1.1% a year earlier}. */
    private boolean goesOn(Draft partner, Draft draft) {
        if (partner.relation != Draft.Relation.COMPARED
                || partner.related == null
                || partner.related.sentence != draft.sentence
                || !draft.amount.bare() && !partner.amount.family().equals(draft.amount.family())
                || draft.amount.role() != null
                || draft.amount.from() - partner.amount.to() > FURTHER) {
            return false;
        }
        var tokens = scene.tokens;
        boolean joined = false;
        for (int i = partner.amount.to(); i < draft.amount.from(); i++) {
            if (tokens.hitAt(i, Layer.TERM) >= 0
                    || joined && isAnother(i)
                    || tokens.hitAt(i, Layer.CUE) >= 0
                    || tokens.hitAt(i, Layer.MOVE) >= 0
                            && !tokens.text(i).endsWith("ing")
                            && !tokens.isAny(i, "above", "below")) {
                return false;
            }
            joined |= tokens.is(i, "and");
        }
        return joined && !namedBehind(draft.amount);
    }

    /** Whether the name of what a figure is of follows it: {@code a 4% drop in factory orders}. */
    private boolean namedBehind(Amount amount) {
        return ownTerm(amount.to(), Math.min(scene.clauseTo(amount.core()), amount.to() + NAMED));
    }

    /** Whether a place or a good begins at token {@code i} that a figure is told of; one whose figure it is may only date it. */
    private boolean isAnother(int i) {
        int place = scene.tokens.hitAt(i, Layer.AREA);
        return scene.tokens.hitAt(i, Layer.ITEM) >= 0 || place >= 0 && !scene.possessive(scene.tokens.hitTo(place));
    }

    /** Whether an amount says the one right before it in other terms: {@code 3.4 billion dlrs, or 0.6 pct}, {@code down 3% (55 points)}. */
    private boolean restates(Draft draft, List<Draft> before) {
        if (before.isEmpty() || before.get(before.size() - 1).isRefused()) {
            return false;
        }
        var other = before.get(before.size() - 1).amount;
        int at = other.to() + (scene.tokens.isSymbol(other.to(), ',') ? 1 : 0);
        boolean points = draft.amount.family().equals("index");
        int is = points && scene.tokens.is(at, "which") ? at + 1 : at;
        boolean again = points && (scene.tokens.isSymbol(at, '(') || scene.tokens.isAny(is, "is", "was"));
        return (again || scene.tokens.is(at, "or"))
                && draft.amount.from() == is + 1
                && !other.family().equals(draft.amount.family());
    }

    private String quote(Draft partner) {
        return scene.words(partner.amount.from(), partner.amount.to());
    }

    /** Whether the sentence is about the figure of the one before: {@code That was down from 3.1%}. */
    private boolean leansBack() {
        return scene.cue(Sense.Signal.ANAPHOR, scene.from, Math.min(scene.to, scene.from + 3)) != null;
    }

    /** The word of comparison that leads to the amount: the last one since the amount before, no verb of motion between. */
    private @Nullable Mark<Sense.Cue> connector(Draft draft, int gapFrom, boolean partnered) {
        for (int c = scene.cues().size() - 1; c >= 0; c--) {
            var cue = scene.cues().get(c);
            if (cue.from() >= draft.amount.from() || cue.from() < gapFrom) {
                continue;
            }
            boolean compares = cue.sense().signal() == Sense.Signal.COMPARED;
            boolean from = cue.sense().signal() == Sense.Signal.FROM && draft.amount.role() == Amount.Role.FROM;
            if (compares
                    && !ofMoment(cue.to())
                    && !currency(cue.to(), draft.amount.core())
                    && draft.amount.core() - cue.to() <= 9
                    && !(scene.tokens.is(cue.from(), "followed") && namedBehind(draft.amount))
                    && !ownTerm(cue.to(), draft.amount.core())) {
                return cue;
            }
            if (from && scene.tokens.hitOver(cue.to() - 1, Layer.BASIS) < 0
                    || partnered
                            && cue.sense().signal() == Sense.Signal.FROM
                            && (owned(cue.to(), draft.amount)
                                    || isClose(scene.tokens, draft.amount)
                                            && draft.amount.from() - cue.to() <= OWNED)) {
                return cue;
            }
        }
        return null;
    }

    /** Whether only a time is compared with, and what follows is another outcome: {@code rose 12% compared with March, to 5.4 trillion}. */
    private boolean ofMoment(int at) {
        return scene.times.stream()
                .anyMatch(time -> (time.from() == at || time.from() == at + 1 && scene.tokens.isAny(at, "a", "the"))
                        && (scene.tokens.is(time.to(), "to") && scene.tokens.is(time.to() + 1, "stand")
                                || scene.tokens.isSymbol(time.to(), ',') && scene.tokens.is(time.to() + 1, "to")
                                || scene.tokens.is(time.to(), "and")));
    }

    /** Whether a time owns the amount that a move came from: {@code rose to 8 billion from the previous year's shortfall of 5 billion}. */
    private boolean owned(int from, Amount amount) {
        if (amount.role() != null || !scene.tokens.is(amount.from() - 1, "of")) {
            return false;
        }
        for (var time : scene.times) {
            int lead = time.from() - from;
            if (lead >= 0 && lead <= 1 && scene.possessive(time.to()) && amount.from() - time.to() <= OWNED) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount is where a market closed: {@code fell 120 points from its previous close of 74,220}. */
    static boolean isClose(Tokens tokens, Amount amount) {
        int of = amount.from() - 1;
        return tokens.is(of, "of") && tokens.isAny(of - 1, "close", "finish", "settlement");
    }

    /** Whether the currency that another is told in stands at token {@code i}, before the amount: {@code against the yen}. */
    private boolean currency(int i, int core) {
        int at = scene.tokens.is(i, "the") ? i + 1 : i;
        return at < core && scene.tokens.sense(scene.tokens.hitAt(at, Layer.UNIT), Sense.Money.class) != null;
    }

    /** Whether a name and its verb stand between two tokens: {@code 9%, while inflation slowed from 4% to 3%}. */
    private boolean ownMove(int begin, int end) {
        return ownTerm(begin, end) && scene.moves.stream().anyMatch(move -> move.from() >= begin && move.to() <= end);
    }

    private boolean ownTerm(int begin, int end) {
        for (var term : scene.terms) {
            if (term.from() >= begin && term.to() <= end && !term.sense().weak()) {
                return true;
            }
        }
        return false;
    }

    /** The class of units that an amount is set beside others of; shares of output are percentages. */
    private static String kind(Amount amount) {
        return amount.family().equals("pct_gdp") ? "percent" : amount.family();
    }

    /** Whether a bare number is a count, which no percentage before it tells the unit of. */
    static boolean dwarfs(Amount bare, Amount other) {
        return other.family().equals("percent")
                && bare.value() != null
                && bare.value().abs().compareTo(LARGEST_RATE) > 0;
    }

    /**
     * Whether a target is only named on the way: {@code slowed to 1.9%, below the 2% target, from 2.1%}, {@code grew 5%,
     * above the 4% target, while prices rose 3%}.
     */
    private boolean aside(Draft other, Draft draft) {
        return other.status == Status.TARGET
                && other.amount.role() != Amount.Role.TO
                && (draft.amount.role() == Amount.Role.FROM
                        || scene.borders(other.amount.to(), draft.amount.from()) > 0);
    }

    /** The earlier amount that this one can be set beside: the nearest counted in the same way, else the nearest. */
    private @Nullable Draft partner(Draft draft, List<Draft> before) {
        Draft nearest = null;
        for (int i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (other.isRefused() || aside(other, draft) && i > 0) {
                continue;
            }
            if (draft.amount.bare() && !dwarfs(draft.amount, other.amount)
                    || kind(other.amount).equals(kind(draft.amount))
                    || draft.amount.family().equals("noun")) {
                return other;
            }
            if (nearest == null) {
                nearest = other;
            }
        }
        return nearest;
    }
}
