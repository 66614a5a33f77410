package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;

/** Tells amounts that a sentence gives to something which is measured and no indicator: {@code same store sales rose 8%}. */
final class Others {
    /** How many words stand between such a name and its verb, and between the verb and the amount. */
    private static final int NEAR = 2;

    /** How far behind an amount the name may stand that it is linked to. */
    private static final int LINKED = 6;

    /** How many words behind {@code in} name a thing. */
    private static final int NAME = 3;

    private final Scene scene;
    private final Tokens tokens;

    Others(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whether a name of no indicator, and no other, has the amount. */
    boolean have(Amount amount) {
        if (amount.family().equals("jobs")) {
            return false;
        }
        for (var term : scene.terms) {
            boolean other = term.sense().indicator() == null;
            if (other
                    && (follows(term, amount)
                            || owns(term, amount)
                            || rates(term, amount)
                            || moves(term, amount) && heads(term))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name that has figures of its own has the amount, before or behind it: {@code the capital account showed a
     * surplus of 2 billion}, {@code a 2 billion deficit on invisibles}; not the deficit that it is only a part or the measure of.
     */
    private boolean owns(Mark<Sense.Term> name, Amount amount) {
        if (!takes(name, amount)) {
            return false;
        }
        int from = Math.min(name.from(), amount.from());
        int to = Math.max(name.to(), amount.core());
        boolean behind = name.from() >= amount.to();
        boolean beside = name.to() == amount.from() || name.to() == amount.from() - 1 && tokens.is(name.to(), "to");
        return (scene.borders(from, to) == 0 || goesOn(name, amount))
                && (beside || !named(ofRates(name) ? Math.min(name.to(), amount.to()) : subjectFrom(from), to))
                && !(ofRates(name) && scene.commas(from, to) == 1)
                && (!behind || name.from() - amount.to() <= LINKED && linked(amount.to(), name.from()));
    }

    /** Whether the next clause still tells of what the name is: {@code the deficit rose to 8 billion, but was down from 9 billion}. */
    private boolean goesOn(Mark<Sense.Term> name, Amount amount) {
        int clause = scene.clauseFrom(amount.core());
        return clause > name.to()
                && scene.borders(name.from(), amount.core()) == 1
                && tokens.isAny(clause, "it", "was", "were", "they", "still");
    }

    /** Whether a name has figures of its own that are counted as the amount is, sums also as shares of output, indices as their moves. */
    private static boolean takes(Mark<Sense.Term> name, Amount amount) {
        String family = name.sense().family();
        boolean share = "money".equals(family) && amount.family().equals("pct_gdp");
        boolean moves = "index".equals(family) && amount.family().equals("percent");
        return family != null
                && (share || moves || amount.bare() || amount.family().equals(family));
    }

    /** Whether a name says what rates are paid on, which are then not those of the indicator that rates are. */
    private static boolean ofRates(Mark<Sense.Term> name) {
        return "percent".equals(name.sense().family());
    }

    /** Where the subject of the clause at token {@code i} may begin: in front of {@code which}, if that opens it. */
    private int subjectFrom(int i) {
        int clause = scene.clauseFrom(i);
        return clause > scene.from && tokens.is(clause - 1, "which") ? scene.clauseFrom(clause - 1) : clause;
    }

    /** Whether an indicator is named in so many words between two tokens. */
    private boolean named(int from, int to) {
        return scene.terms.stream()
                .anyMatch(term -> term.sense().indicator() != null
                        && !term.sense().weak()
                        && !term.sense().topic()
                        && !term.sense().needsItem()
                        && term.from() >= from
                        && term.to() <= to);
    }

    private boolean linked(int from, int to) {
        boolean linked = from == to;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                return false;
            }
            linked |= tokens.isAny(i, "in", "on", "of");
        }
        return linked;
    }

    /** Whether no indicator is named before in the clause, of which the name may be only a part: {@code output in the exporting countries}. */
    private boolean heads(Mark<Sense.Term> name) {
        int from = scene.clauseFrom(name.from());
        return scene.terms.stream()
                .noneMatch(term -> term.sense().indicator() != null && term.from() >= from && term.to() <= name.from());
    }

    /** Whether the name is what moves by or to the amount: {@code net profit fell to 2.4 billion}. */
    private boolean moves(Mark<Sense.Term> term, Amount amount) {
        for (var move : scene.moves) {
            if (move.from() >= term.to()
                    && move.from() - term.to() <= NEAR
                    && move.to() <= amount.from()
                    && amount.from() - move.to() <= NEAR
                    && move.sense().shape() == Sense.Shape.VERB
                    && (move.sense().motion() == Sense.Motion.PLAIN || decided(term, move))
                    && plain(term.to(), move.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody sets it anew: {@code corporate tax lowered to 23%}; not a bank that sets a rate. */
    private boolean decided(Mark<Sense.Term> term, Mark<Sense.Move> move) {
        return move.sense().motion() == Sense.Motion.DECISION
                && move.from() == term.to()
                && scene.places.stream().noneMatch(place -> place.from() < term.to() && place.to() > term.from());
    }

    /** Whether the name follows as that whose move or size the amount is: {@code an 8% jump in same store sales}. */
    private boolean follows(Mark<Sense.Term> term, Amount amount) {
        boolean moved = false;
        boolean linked = false;
        int gap = term.from() - amount.to();
        if (gap < 0 || gap > NEAR + 1) {
            return false;
        }
        for (int i = amount.to(); i < term.from(); i++) {
            moved |= tokens.hitOver(i, Layer.MOVE) >= 0;
            linked |= tokens.isAny(i, "in", "of");
        }
        return moved && linked;
    }

    /** Whether the amount is the rate that the name has: {@code the 20 per cent VAT}, {@code VAT of 20 per cent}. */
    private boolean rates(Mark<Sense.Term> term, Amount amount) {
        return amount.family().equals("percent")
                && (term.from() == amount.to() && !tokens.is(term.from(), "of")
                        || term.to() == amount.from() - 1 && tokens.isAny(term.to(), "of", "at"));
    }

    /** Whether the amount is the move of what no list knows: {@code against a 12% expansion in bank deposits}. */
    boolean unknown(Amount amount) {
        int at = amount.to();
        int moveTo = at;
        while (moveTo < scene.to && moveTo - at <= NEAR && tokens.hitOver(moveTo, Layer.MOVE) < 0) {
            moveTo++;
        }
        int link = moveTo;
        while (link < scene.to && tokens.hitOver(link, Layer.MOVE) >= 0 && !tokens.is(link, "in")) {
            link++;
        }
        if (link == moveTo || !tokens.is(link, "in") || link + NAME >= scene.to) {
            return false;
        }
        for (int i = link + 1; i <= link + NAME; i++) {
            boolean known = tokens.hitOver(i, Layer.TERM) >= 0
                    || tokens.hitOver(i, Layer.ITEM) >= 0
                    || tokens.hitOver(i, Layer.AREA) >= 0
                    || tokens.hitOver(i, Layer.TIME) >= 0
                    || tokens.kind(i) != Tokens.Kind.WORD;
            if (known) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but plain words stands between two tokens. */
    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitAt(i, Layer.TERM) >= 0
                    || tokens.hitAt(i, Layer.ITEM) >= 0) {
                return false;
            }
        }
        return true;
    }
}
