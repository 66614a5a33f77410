package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;

/** Tells the times behind an amount that belong to the next one: {@code rose 5% and in June 3%}. */
final class Handed {
    /** How far in front of its amount a time may stand that a conjunction parts from the amount before. */
    private static final int HANDED = 6;

    /** Within how many words behind a conjunction it is told that what follows is expected. */
    private static final int EXPECTED = 6;

    private final Scene scene;
    private final Against against;
    private final Tokens tokens;

    Handed(Scene scene, Against against) {
        this.scene = scene;
        this.against = against;
        this.tokens = scene.tokens;
    }

    /** Whether a time behind an amount belongs to the next one: {@code rose 5% and in June 3%}. */
    boolean on(Amount amount, TimeMention time, int gapTo) {
        if (opensNext(time) || expected(amount, time)) {
            return true;
        }
        if (gapTo >= scene.to) {
            return false;
        }
        if (against.owns(time, gapTo) && (scene.possessive(time.to()) || reaches(amount.to(), time.from()))) {
            return true;
        }
        int lead = time.from() - 1;
        while (lead > amount.to() && tokens.isAny(lead, "in", "the", "for")) {
            lead--;
        }
        boolean joined = tokens.is(lead, "and") || tokens.is(amount.to(), "and") && scene.possessive(lead);
        if (joined && gapTo - time.to() <= HANDED) {
            return true;
        }
        if (parted(amount.to(), time.from()) || names(time, amount) || leadsTo(time, gapTo)) {
            return true;
        }
        if (gapTo - time.to() > 1) {
            return false;
        }
        for (int i = amount.to(); i < time.from(); i++) {
            if (tokens.is(i, "and") || tokens.isSymbol(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time opens a further clause that has no figure: {@code cut output by 5%, and in July renewed the pact}. */
    private boolean opensNext(TimeMention time) {
        int lead = time.from() - 1;
        while (tokens.isAny(lead, "in", "on", "the", "for")) {
            lead--;
        }
        return tokens.is(lead, "and") && tokens.isSymbol(lead - 1, ',');
    }

    /** Whether a time is when somebody expects something else to happen: {@code kept its rate at 6%, and analysts expect a cut in June}. */
    private boolean expected(Amount amount, TimeMention time) {
        for (int i = amount.to(); i < time.from(); i++) {
            if (tokens.isAny(i, "and", "but", "though", "while")) {
                return scene.cue(Sense.Signal.FORECAST, i + 1, Math.min(time.from(), i + EXPECTED)) != null;
            }
        }
        return false;
    }

    /** Whether a time of what else is told stands before a name of its own: {@code was 2.1 billion, leaving the year-to-date deficit at 66 billion}. */
    private boolean names(TimeMention time, Amount amount) {
        return time.lead() == TimeMention.Lead.PLAIN
                && (scene.commas(amount.to(), time.from()) > 0 || scene.says(amount.to(), time.from(), "and"))
                && scene.terms.stream().anyMatch(term -> term.from() == time.to());
    }

    /** Whether a time leads to the next amount: {@code an estimated surplus for 1986 of 7.2 billion}. */
    private boolean leadsTo(TimeMention time, int gapTo) {
        return tokens.is(time.to(), "of") && gapTo - time.to() <= 1;
    }

    /** Whether another name follows an {@code and} between two tokens: {@code 5 million and sales for May were}. */
    private boolean parted(int from, int to) {
        for (var term : scene.terms) {
            if (term.from() > from && term.to() <= to && tokens.is(term.from() - 1, "and")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of comparison stands between two tokens: {@code 4.5 billion, against a 1985 deficit of 0.9 billion}. */
    private boolean reaches(int from, int to) {
        return scene.cue(Sense.Signal.COMPARED, from, to) != null || scene.cue(Sense.Signal.FROM, from, to) != null;
    }
}
