package io.gleaner.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A currency and the one it is priced in: {@code usdjpy} is the dollar in yen. */
record CurrencyPair(String base, String other) {
    static final String DOLLAR = "USD";

    /** Currencies that markets price in the others, each in those that come behind it. */
    private static final List<String> PRICED = List.of("EUR", "GBP", "AUD", "NZD", DOLLAR);

    private static final int CODE_LENGTH = 3;

    /** The pair that an item names; null where it names none. */
    static @Nullable CurrencyPair of(@Nullable String item) {
        return item == null || item.length() != 2 * CODE_LENGTH
                ? null
                : new CurrencyPair(
                        item.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT),
                        item.substring(CODE_LENGTH).toUpperCase(Locale.ROOT));
    }

    /** Two currencies in the order in which markets price them. */
    static CurrencyPair ranked(String one, String two) {
        return rank(two) < rank(one) ? new CurrencyPair(two, one) : new CurrencyPair(one, two);
    }

    private static int rank(String currency) {
        int rank = PRICED.indexOf(currency);
        return rank < 0 ? PRICED.size() : rank;
    }

    /** The one that a text tells of: not the dollar. */
    String told() {
        return base.equals(DOLLAR) ? other : base;
    }

    boolean has(String currency) {
        return base.equals(currency) || other.equals(currency);
    }

    String item() {
        return (base + other).toLowerCase(Locale.ROOT);
    }
}
