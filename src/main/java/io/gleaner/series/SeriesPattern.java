package io.gleaner.series;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question for series: a key's text in which {@code *} stands for anything, also for nothing, and {@code +} stands
 * between alternatives. Slots left off at the end match anything: {@code M.KR+JP} is every monthly series of two
 * countries, {@code *.*..policy_rate..level} every policy rate. An empty slot asks for none, as in a key. A text without
 * dots is looked for in every slot: {@code rice}, {@code KR+JP}.
 *
 * @param text the pattern as it was written
 */
public record SeriesPattern(String text) {
    /** The pattern that every key matches. */
    public static final SeriesPattern ALL = new SeriesPattern("*");

    public SeriesPattern {
        if (text.isBlank() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a pattern of series: '" + text + "'");
        }
    }

    /** Whether a key answers the question. */
    public boolean matches(SeriesKey key) {
        if (text.indexOf('.') < 0) {
            return key.slots().stream().anyMatch(slot -> matches(text, slot));
        }
        String[] asked = text.split("\\.", SeriesKey.SLOTS);
        List<String> slots = key.slots();
        for (int i = 0; i < asked.length; i++) {
            if (!matches(asked[i], slots.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String asked, String slot) {
        for (String choice : asked.split("\\+", -1)) {
            if (choice.equals("*")
                    || choice.equals(slot)
                    || (choice.contains("*") && glob(choice).matcher(slot).matches())) {
                return true;
            }
        }
        return false;
    }

    private static Pattern glob(String choice) {
        var parts = new ArrayList<String>();
        for (String part : choice.split("\\*+", -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join(".*", parts));
    }

    @Override
    public String toString() {
        return text;
    }
}
