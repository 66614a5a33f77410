package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;

/** Tells number words that are amounts from those that are mere speech. */
final class Worth {
    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final Surroundings around;
    private final Beside beside;

    Worth(Tokens tokens, int begin, int end, Surroundings around) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.around = around;
        this.beside = new Beside(tokens);
    }

    /** Number words are amounts where they have a unit, a scale or a noun: {@code one of them} is none. */
    boolean holds(int i, Numbers.Found number, Units.Found unit) {
        String family = unit.counted().family();
        boolean plain = family.equals("none") || family.equals("noun");
        if (number.part()) {
            if (i > begin && tokens.is(i - 1, "the") && !tokens.is(number.to(), "of")) {
                return false;
            }
            int next = number.to();
            return !plain
                    || tokens.is(next, "of")
                    || number.scaled()
                    || next < end && comparative(next)
                    || i > begin && (tokens.is(i - 1, "by") || tokens.is(i - 1, "to"))
                    || around.move(i, number.to(), false) != 0 && !around.timeName(next);
        }
        if (number.scaled()) {
            return true;
        }
        if (number.value() == null) {
            return tokens.is(number.to() - 1, "of") || tokens.is(number.to(), "of");
        }
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        if (article && number.to() == i + 1) {
            return around.boundBefore(i) != null
                    || around.move(i, unit.to(), false) != 0
                    || around.role(i) == Amount.Role.BY;
        }
        if (i > begin && tokens.hyphenBefore(i) && tokens.hitOver(i - 1, Layer.UNIT) < 0) {
            return false;
        }
        int to = number.to();
        if (to < end && tokens.hyphenBefore(to) && plain) {
            boolean ed = tokens.kind(to) == Tokens.Kind.WORD && tokens.text(to).endsWith("ed");
            return !ed
                    && tokens.kind(to) == Tokens.Kind.WORD
                    && beside.at(to, Company.JOINED) == 0
                    && !family.equals("none");
        }
        if (number.value().compareTo(BigDecimal.ONE) == 0 && !article) {
            boolean people = family.equals("persons") || family.equals("units") || family.equals("jobs");
            boolean once = i > begin && tokens.is(i - 1, "at") && tokens.is(to, "point");
            return !once && !family.equals("none") && !family.equals("noun") && !people
                    || !once && around.boundBefore(i) != null && !family.equals("none");
        }
        return !family.equals("none")
                || beside.before(i, Company.LINK) && !tokens.is(i - 1, "after") && !tokens.is(i - 1, "from");
    }

    private boolean comparative(int i) {
        var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
        return move != null && move.shape() == Sense.Shape.COMPARATIVE;
    }
}
