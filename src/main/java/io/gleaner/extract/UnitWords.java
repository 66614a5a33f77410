package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.Mentions;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is said once for many figures: {@code in mln tonnes}, {@code USD bn}, {@code percent change}.
 *
 * @param factor what a bare figure is multiplied by
 * @param counted what it is then counted in; of the family {@code none} where only a scale is said
 * @param words the words that say so
 */
record UnitWords(BigDecimal factor, Amount.Counted counted, String words) {
    /** Units in which nothing is counted that a table of the economy shows. */
    private static final Set<String> ASIDE = Set.of("time", "length", "shares", "power");

    /** The unit that a head, a stub or a section names anywhere. */
    static @Nullable UnitWords in(Rules rules, Cell cell) {
        if (cell.scene == null) {
            return null;
        }
        var found = find(rules, cell.scene, false);
        for (var words : found) {
            if (!words.counted.family().equals("none")) {
                return words;
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** The unit behind what a row's head names; a head that only names a currency tells of a currency. */
    static @Nullable UnitWords behind(Rules rules, Cell stub) {
        boolean first = stub.scene != null
                && stub.scene.tokens.hitAt(0, Layer.UNIT) >= 0
                && run(stub.scene, 0) == stub.scene.to;
        return first ? null : in(rules, stub);
    }

    /** The units that running text announces: behind {@code in}, in a bracket, or as its first word. */
    static List<UnitWords> announced(Rules rules, Cell cell) {
        return cell.scene == null ? List.of() : find(rules, cell.scene, true);
    }

    /** The one unit that the figures of running text are in, written out in full; null where there is no such unit. */
    static @Nullable UnitWords told(Cell cell) {
        if (cell.scene == null) {
            return null;
        }
        UnitWords told = null;
        for (var amount : cell.scene.amounts) {
            if (amount.bare() || amount.family().equals("percent")) {
                continue;
            }
            if (told != null && !told.counted.equals(amount.counted()) || scaled(cell.scene.tokens, amount)) {
                return null;
            }
            told = new UnitWords(BigDecimal.ONE, amount.counted(), cell.text);
        }
        return told;
    }

    private static boolean scaled(Tokens tokens, Amount amount) {
        for (int i = amount.core(); i < amount.to(); i++) {
            if (tokens.sense(tokens.hitAt(i, Layer.NUMBER), Sense.Scale.class) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<UnitWords> find(Rules rules, Scene scene, boolean announced) {
        var found = new ArrayList<UnitWords>(2);
        for (int i = 0; i < scene.to; i++) {
            int to = run(scene, i);
            if (to > i && (!announced || announces(scene, i))) {
                var read = read(rules, scene, i, to);
                if (read != null) {
                    found.add(read);
                }
            }
            i = Math.max(i, to - 1);
        }
        var thousands = found.isEmpty() ? thousands(scene) : null;
        return thousands == null ? found : List.of(thousands);
    }

    /** {@code in 1,000 hectares}: an amount that is a power of ten. */
    private static @Nullable UnitWords thousands(Scene scene) {
        for (var amount : scene.amounts) {
            var value = amount.value();
            boolean power = value != null
                    && value.signum() > 0
                    && value.unscaledValue().toString().matches("10*")
                    && value.intValue() >= 1000;
            if (power
                    && value != null
                    && scene.tokens.is(amount.core() - 1, "in")
                    && !ASIDE.contains(amount.family())) {
                return new UnitWords(value, amount.counted(), scene.words(amount.core(), amount.to()));
            }
        }
        return null;
    }

    private static boolean announces(Scene scene, int i) {
        var tokens = scene.tokens;
        int at = i - 1;
        return i == 0
                || tokens.is(at, "in")
                || tokens.isSymbol(at, '(')
                || tokens.isSymbol(at, ',')
                || tokens.isSymbol(at, ':')
                || tokens.is(at, "as")
                || tokens.is(at, "percentage");
    }

    /** The token behind the run of scale and unit words that begins at {@code i}; {@code i} where none does. */
    private static int run(Scene scene, int i) {
        var tokens = scene.tokens;
        for (var amount : scene.amounts) {
            if (amount.value() != null && amount.from() <= i && i < amount.to()) {
                return i;
            }
        }
        int at = i;
        while (at < scene.to) {
            int hit = tokens.hitAt(at, Layer.UNIT);
            var scale = tokens.sense(tokens.hitAt(at, Layer.NUMBER), Sense.Scale.class);
            if (hit >= 0 && !aside(tokens, hit) && !letter(tokens, hit)) {
                at = tokens.hitTo(hit);
            } else if (scale != null && (!scale.moneyOnly() || at > i)) {
                at++;
            } else if (at > i
                    && at + 1 < scene.to
                    && joins(tokens, at)
                    && (tokens.hitAt(at + 1, Layer.UNIT) >= 0 || tokens.kind(at + 1) == Tokens.Kind.NUMBER)) {
                at++;
                if (tokens.kind(at) == Tokens.Kind.NUMBER) {
                    at++;
                }
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean aside(Tokens tokens, int hit) {
        var measured = tokens.sense(hit, Sense.Measured.class);
        return measured != null && ASIDE.contains(measured.family());
    }

    /** Whether a currency's name is a mere letter, which stands for it only at a number: {@code W Germany} is not in won. */
    static boolean letter(Tokens tokens, int hit) {
        int from = tokens.hitFrom(hit);
        return tokens.hitTo(hit) - from == 1
                && tokens.end(from) - tokens.start(from) == 1
                && tokens.kind(from) == Tokens.Kind.WORD;
    }

    private static boolean joins(Tokens tokens, int i) {
        return tokens.is(i, "of")
                || tokens.is(i, "per")
                || tokens.is(i, "a")
                || tokens.is(i, "an")
                || tokens.is(i, "each")
                || tokens.isSymbol(i, '/');
    }

    private static @Nullable UnitWords read(Rules rules, Scene scene, int from, int to) {
        var tokens = scene.tokens;
        String words = scene.words(from, to);
        var money = tokens.sense(tokens.hitAt(from, Layer.UNIT), Sense.Money.class);
        int behind = money == null ? from : tokens.hitTo(tokens.hitAt(from, Layer.UNIT));
        boolean before = money != null && behind < to && tokens.hitAt(behind, Layer.NUMBER) >= 0;
        String phrase = before
                ? "1 " + scene.words(behind, to) + " " + scene.words(from, behind)
                : "1 " + words.replaceFirst("(?i)^(thousand|million|billion|mln|bln)s? of ", "$1 ");
        var sentence = Mentions.phrase(rules, phrase);
        if (sentence == null || sentence.amounts().size() != 1) {
            return null;
        }
        var amount = sentence.amounts().get(0);
        var value = amount.value();
        if (value == null) {
            return null;
        }
        boolean nothing = amount.family().equals("none") && BigDecimal.ONE.compareTo(value) == 0
                || amount.family().equals("noun");
        return nothing ? null : new UnitWords(value, amount.counted(), words);
    }

    /** A bare figure as a percentage. */
    static Amount percent(Rules rules, Amount bare) {
        var sentence = Mentions.phrase(rules, "1%");
        return sentence == null
                ? bare
                : new UnitWords(BigDecimal.ONE, sentence.amounts().get(0).counted(), "%").of(bare);
    }

    /** A bare figure in this unit. */
    Amount of(Amount bare) {
        return new Amount(
                bare.from(),
                bare.to(),
                bare.core(),
                bare.value() == null ? null : bare.value().multiply(factor),
                bare.upper() == null ? null : bare.upper().multiply(factor),
                counted,
                bare.bound(),
                bare.direction(),
                bare.role(),
                false,
                false);
    }
}
