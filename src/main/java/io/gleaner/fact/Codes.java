package io.gleaner.fact;

import java.util.Locale;

/** Enum constants as the lower-case codes that files carry. */
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

    private static String of(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
