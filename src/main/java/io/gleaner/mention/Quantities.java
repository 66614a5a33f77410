package io.gleaner.mention;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the quantity that a price is for: {@code a barrel}, {@code per 5kg bag}, {@code /t}, {@code a share}. */
final class Quantities {
    /** A quantity's name, {@code 5kg}, and the token behind it. */
    record Quantity(String name, int to) {}

    static final String SHARES = "shares";

    private final Tokens tokens;
    private final int end;
    private final Beside beside;

    Quantities(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
        this.beside = new Beside(tokens);
    }

    /** The quantity that begins with its preposition or article at token {@code i}. */
    @Nullable
    Quantity at(int i) {
        if (i + 1 >= end || tokens.lineBefore(i)) {
            return null;
        }
        boolean slash = tokens.isSymbol(i, '/');
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        boolean preposition = tokens.is(i, "per") || tokens.is(i, "for") || tokens.is(i, "each") || tokens.is(i, "the");
        if (!slash && !article && !preposition) {
            return null;
        }
        int at = i + 1;
        if (preposition
                && (tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "every") || tokens.is(at, "each"))) {
            at++;
        }
        String count = "";
        if (at < end && tokens.kind(at) == Tokens.Kind.NUMBER) {
            count = tokens.text(at);
            at++;
        }
        var unit = at < end ? goods(at) : null;
        if (unit == null) {
            return null;
        }
        boolean plain = count.isEmpty() || count.equals("1");
        if (plain && tokens.is(i, "for") && !article(i + 1)) {
            return null;
        }
        int to = tokens.hitTo(tokens.hitAt(at, Layer.UNIT));
        var container = plain || to >= end || tokens.lineBefore(to) ? null : goods(to);
        return new Quantity(
                plain ? unit.unit().code() : count + unit.unit().code(),
                container == null ? to : tokens.hitTo(tokens.hitAt(to, Layer.UNIT)));
    }

    /** The share behind a sum in a table of results: {@code 17 cts shr}. */
    @Nullable
    Quantity share(int i) {
        var measured = i < end && !tokens.lineBefore(i)
                ? tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class)
                : null;
        boolean single = measured != null && measured.family().equals(SHARES) && !beside.plural(i);
        return single ? new Quantity(SHARES, i + 1) : null;
    }

    private boolean article(int i) {
        return tokens.is(i, "a")
                || tokens.is(i, "an")
                || tokens.is(i, "one")
                || tokens.is(i, "each")
                || tokens.is(i, "every");
    }

    /** The unit at token {@code i} where goods and shares are priced by it. */
    Sense.@Nullable Measured goods(int i) {
        var money = tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Measured.class);
        if (money == null) {
            return null;
        }
        return switch (money.family()) {
            case "mass", "volume", "energy", "land", "weight", "shares" -> money;
            default -> null;
        };
    }
}
