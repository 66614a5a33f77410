package io.gleaner.fact;

import java.util.Locale;

/** The lower-case codes that files carry: those of enum constants, and names. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + of(type) + " is called '" + code + "'");
    }

    /** Whether this is a name of small letters and digits, with underscores behind the first: {@code trade_balance}. */
    static boolean isName(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!plain && (c != '_' || i == 0)) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    private static String of(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
