package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Company;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.BitSet;

/** Finds the noun that a number counts, behind it or a few words on: {@code 139,000 new private jobs}. */
final class CountedNouns {
    /** How far a counted noun may stand from its number. */
    private static final int ADJECTIVES = 4;

    private final Tokens tokens;
    private final int end;
    private final BitSet taken;
    private final Beside beside;

    CountedNouns(Tokens tokens, int end, BitSet taken) {
        this.tokens = tokens;
        this.end = end;
        this.taken = taken;
        this.beside = new Beside(tokens);
    }

    /** A counted noun: one of the units people and things are counted in, or else the common noun that follows. */
    Units.Found behind(Numbers.Found number) {
        int at = ofThose(number);
        String found = null;
        boolean plural = false;
        for (int i = at; i < end && i - at < ADJECTIVES; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.lineBefore(i) || isStop(i) || taken.get(i)) {
                break;
            }
            if (tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Count.class) != null) {
                break;
            }
            var measured = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class);
            if (measured != null && isCounted(measured.family())) {
                return new Units.Found(
                        Units.of(measured), measured.factor(), tokens.hitTo(tokens.hitAt(i, Layer.UNIT)));
            }
            if (beside.at(i, Company.PASSED) > 0) {
                continue;
            }
            boolean joined = i == at && tokens.hyphenBefore(i);
            boolean many = beside.plural(i);
            if (!joined && !many && isOther(i, at) || tokens.hitAt(i, Layer.MOVE) >= 0 || timeName(i)) {
                break;
            }
            if ((!tokens.capital(i) || joined)
                    && (found == null && !tokens.text(i).endsWith("ed") || many)) {
                found = tokens.text(i);
                plural = many;
            }
            if (plural || joined) {
                break;
            }
        }
        boolean broken =
                number.value() != null && number.value().stripTrailingZeros().scale() > 0;
        if (found == null || broken && !plural && !number.scaled()) {
            return new Units.Found(Amount.Counted.NOTHING, BigDecimal.ONE, number.to());
        }
        return new Units.Found(new Amount.Counted(null, null, "noun", null, found), BigDecimal.ONE, number.to());
    }

    /** Where what is counted begins: behind the number, or behind {@code of the} in {@code three of the banks}. */
    private int ofThose(Numbers.Found number) {
        int at = number.to();
        if (number.value() == null && tokens.is(at, "of") && at + 1 < end) {
            return at + 1;
        }
        boolean those = number.words()
                && !number.part()
                && tokens.is(at, "of")
                && at + 2 < end
                && (tokens.is(at + 1, "the") || tokens.is(at + 1, "its") || tokens.is(at + 1, "their"));
        return those ? at + 2 : at;
    }

    /** Whether the word at {@code i} speaks of the economy or governs numbers, and so is not what is counted. */
    private boolean isOther(int i, int at) {
        var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
        boolean governs = cue != null
                && switch (cue.signal()) {
                    case SITE, DEAL, COMPANY, TRADE, FIRM, OFFICER, WATCHER, BODY, PROFIT -> false;
                    default -> true;
                };
        return governs || tokens.hitAt(i, Layer.TERM) >= 0 && i == at || tokens.hitAt(i, Layer.BASIS) >= 0;
    }

    private static boolean isCounted(String family) {
        return switch (family) {
            case "persons", "jobs", "units", "mass" -> true;
            default -> false;
        };
    }

    private boolean timeName(int i) {
        var time = tokens.sense(tokens.hitAt(i, Layer.TIME), Sense.Time.class);
        return time != null && time.isName();
    }

    /** Words that cannot be what is counted. */
    private boolean isStop(int i) {
        return tokens.end(i) - tokens.start(i) < 3 && tokens.hitAt(i, Layer.UNIT) < 0 && !tokens.allCapitals(i)
                || beside.at(i, Company.STOP) > 0
                || tokens.first(i) == '\'';
    }
}
