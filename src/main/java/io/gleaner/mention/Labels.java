package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;
import java.math.BigDecimal;
import java.util.BitSet;

/**
 * Tells numbers that count nothing: names ({@code Boeing 747}), codes, versions, addresses, days of a month, times of day,
 * ages, scores, years.
 */
final class Labels {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private final Tokens tokens;
    private final int begin;
    private final int end;
    private final BitSet taken;
    private final Surroundings around;
    private final Beside beside;
    private final Chains chains;

    Labels(Tokens tokens, int begin, int end, BitSet taken, Surroundings around) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        this.taken = taken;
        this.around = around;
        this.beside = new Beside(tokens);
        this.chains = new Chains(tokens, begin, end);
    }

    /** The token behind a run of characters that begins at {@code i} and holds no amount, such as an address; else 0. */
    int address(int i) {
        if (i + 1 >= end
                || !tokens.glued(i + 1)
                || !tokens.isSymbol(i + 1, ':') && !tokens.isSymbol(i + 1, '.')
                || beside.at(i, Company.ADDRESS) == 0) {
            return 0;
        }
        int to = i + 1;
        while (to < end && !tokens.spaceBefore(to)) {
            to++;
        }
        return to;
    }

    /** The token behind the digits at {@code i} and what belongs to them, where they are a name or a code; else 0. */
    int name(int i, Numbers.Found number) {
        if (i > begin && tokens.glued(i) && gluedBefore(i)) {
            return run(i);
        }
        if (codeBehind(number.to())) {
            return run(i);
        }
        int chained = chains.behind(i, number);
        if (chained > 0) {
            return chained;
        }
        boolean united = number.scaled() || tokens.hitAt(number.to(), Layer.UNIT) >= 0;
        return number.value() != null && !united && bare(i, number, number.value()) ? number.to() : 0;
    }

    private boolean bare(int i, Numbers.Found number, BigDecimal value) {
        if (labelled(i) || tokens.hitOver(i, Layer.TERM) >= 0 || tokens.hitOver(i, Layer.AREA) >= 0) {
            return true;
        }
        boolean whole = value.scale() <= 0 && tokens.end(i) - tokens.start(i) <= 4 && number.to() == i + 1;
        boolean groups = tokens.text(i).indexOf(',') < 0;
        if (value.scale() > 0 || !whole && !groups) {
            return false;
        }
        return i > begin && groups && named(i - 1) && !tokens.lineBefore(i)
                || whole && groups && (day(i, number, value) || clock(number) || year(i, value));
    }

    private boolean gluedBefore(int i) {
        char before = tokens.text().charAt(tokens.start(i) - 1);
        return Character.isLetter(before)
                || before == ':'
                || before == '#'
                || before == '/'
                || before == '_'
                || before == '='
                || before == '@'
                || before == '.' && i - 1 > begin && tokens.glued(i - 1);
    }

    /** Letters that are no unit, or further digits, run on behind a number: 13th, 747s, 1605.T, 5.5.1, 11:01. */
    private boolean codeBehind(int to) {
        if (to >= end || !tokens.glued(to)) {
            return false;
        }
        if (tokens.kind(to) == Kind.WORD) {
            return (tokens.hitAt(to, Layer.UNIT) < 0 || capital(to))
                    && tokens.first(to) != '\''
                    && !tokens.is(to, "k")
                    && tokens.sense(tokens.hitAt(to, Layer.NUMBER), Sense.Scale.class) == null;
        }
        if (to + 1 >= end || !tokens.glued(to + 1) || tokens.kind(to) != Kind.SYMBOL) {
            return false;
        }
        char next = tokens.first(to);
        return tokens.kind(to + 1) == Kind.NUMBER && (next == ':' || next == '/' || next == '.')
                || tokens.kind(to + 1) == Kind.WORD && (next == '.' || next == '@' || next == '_');
    }

    /** Whether a sign that is one capital letter stands at {@code i}; behind digits it is no money but part of a name: 286R. */
    private boolean capital(int i) {
        var money = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Money.class);
        return money != null && money.symbol() && tokens.end(i) - tokens.start(i) == 1 && tokens.capital(i);
    }

    /** The end of the run of characters without a blank. */
    private int run(int i) {
        int to = i + 1;
        while (to < end
                && !tokens.spaceBefore(to)
                && (tokens.kind(to) != Kind.SYMBOL
                        || to + 1 < end && !tokens.spaceBefore(to + 1) && tokens.kind(to + 1) != Kind.SYMBOL)
                && !tokens.isSymbol(to, '(')
                && !tokens.isSymbol(to, ',')) {
            to++;
        }
        return to;
    }

    private boolean labelled(int i) {
        int at = i > begin && tokens.isSymbol(i - 1, '.') && tokens.glued(i - 1) ? i - 1 : i;
        boolean label = at > begin && !tokens.lineBefore(i) && beside.before(at, Company.LABEL);
        return label && !tokens.lineBefore(at) && tokens.text(i).indexOf(',') < 0;
    }

    private boolean named(int i) {
        return tokens.kind(i) == Kind.WORD
                && tokens.capital(i)
                && i > begin
                && !(tokens.allCapitals(i) && tokens.allCapitals(begin))
                && tokens.hitOver(i, Layer.TERM) < 0
                && tokens.hitOver(i, Layer.AREA) < 0
                && !around.timeName(i)
                && tokens.hitOver(i, Layer.MOVE) < 0;
    }

    private boolean day(int i, Numbers.Found number, BigDecimal value) {
        int to = number.to();
        var time = to < end ? tokens.sense(tokens.hitAt(to, Layer.TIME), Sense.Time.class) : null;
        return value.compareTo(LAST_DAY) <= 0
                && value.signum() > 0
                && time != null
                && time.kind() == Calendar.MONTH
                && taken.get(to)
                && tokens.capital(to)
                && i + 1 == to;
    }

    private boolean clock(Numbers.Found number) {
        return beside.at(number.to(), Company.CLOCK) > 0;
    }

    private boolean year(int i, BigDecimal value) {
        return tokens.end(i) - tokens.start(i) == 4
                && value.compareTo(tokens.is(i - 1, "in") ? THOUSAND : FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) < 0
                && around.role(i) == null
                && around.boundBefore(i) == null
                && !counts(i + 1);
    }

    /** Whether the year before token {@code i} is only a base: {@code at 2006 prices}. */
    private boolean base(int i) {
        var time = tokens.sense(tokens.hitAt(i, Layer.TIME), Sense.Time.class);
        return time != null && time.kind() == Calendar.BASE && time.value() == 1;
    }

    /** Whether a plural that can be counted begins at token {@code i}: {@code 2000 farms}. */
    private boolean counts(int i) {
        return i < end
                && !base(i)
                && tokens.kind(i) == Kind.WORD
                && !tokens.capital(i)
                && tokens.end(i) - tokens.start(i) > 3
                && tokens.text().charAt(tokens.end(i) - 1) == 's'
                && !taken.get(i)
                && beside.at(i, Company.STOP) == 0
                && tokens.hitAt(i, Layer.CUE) < 0;
    }

    /** The token behind an age at token {@code i}; 0 where there is none. */
    int age(int i, Numbers.Found number) {
        var value = number.value();
        if (value == null || number.scaled() || value.compareTo(OLDEST) > 0) {
            return 0;
        }
        int to = number.to();
        int old = to < end ? beside.at(to, Company.OLD) : 0;
        if (old > 0) {
            return old;
        }
        if (number.words() || value.scale() > 0) {
            return 0;
        }
        if (i > begin && beside.before(i, Company.AGED)) {
            boolean range =
                    (tokens.is(to, "and") || tokens.is(to, "to")) && to + 1 < end && tokens.kind(to + 1) == Kind.NUMBER;
            return range ? to + 2 : to;
        }
        if (tokens.hitAt(to, Layer.UNIT) >= 0) {
            return 0;
        }
        var bound = around.boundBefore(i);
        if (bound != null && bound.from() > begin && beside.before(bound.from(), Company.PEOPLE) && closed(to)) {
            return to;
        }
        boolean apposition = i - 2 >= begin
                && tokens.isSymbol(i - 1, ',')
                && tokens.kind(i - 2) == Kind.WORD
                && tokens.capital(i - 2)
                && value.compareTo(BigDecimal.TEN) >= 0
                && to < end
                && tokens.isSymbol(to, ',')
                && !around.timeName(i - 2)
                && !(to + 1 < end && tokens.kind(to + 1) == Kind.NUMBER)
                && tokens.hitOver(i - 2, Layer.AREA) < 0;
        return apposition ? to : 0;
    }

    private boolean closed(int to) {
        return to >= end || tokens.kind(to) == Kind.SYMBOL || beside.at(to, Company.STOP) > 0;
    }
}
