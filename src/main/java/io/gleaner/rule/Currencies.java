package io.gleaner.rule;

import io.gleaner.fact.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which currency a word means, where and when it is used. */
public final class Currencies {

    /**
     * The currencies a word may mean.
     *
     * @param codes ISO 4217 codes; one for a currency named outright
     * @param fallback what it means where no country settles it
     * @param before for some years, what it meant earlier: the first year of the new meaning → the old code
     */
    public record Choice(List<String> codes, String fallback, Map<Integer, String> before) {
        public Choice {
            codes = List.copyOf(codes);
            before = Map.copyOf(before);
        }

        /** A currency named outright. */
        static Choice only(String code) {
            return new Choice(List.of(code), code, Map.of());
        }

        /** Whether the word itself settles the currency. */
        public boolean isSettled() {
            return codes.size() == 1;
        }
    }

    private final Map<Area, List<String>> byArea;
    private final Map<String, Integer> ends;

    /**
     * Takes what is known of currencies.
     *
     * @param byArea an area's currencies, today's first
     * @param ends the first year in which a former currency was gone
     */
    Currencies(Map<Area, List<String>> byArea, Map<String, Integer> ends) {
        this.byArea = Map.copyOf(byArea);
        this.ends = Map.copyOf(ends);
    }

    /** The currency the word means in an area, in the year of {@code date}; the fallback where the area has none of them. */
    public String resolve(Choice choice, @Nullable Area area, @Nullable LocalDate date) {
        if (choice.isSettled()) {
            return choice.codes.get(0);
        }
        int year = date == null ? Integer.MAX_VALUE : date.getYear();
        String own = area == null ? null : own(choice, area.country(), year);
        return own == null ? nearest(choice, year) : own;
    }

    /** The area's currency of that year among those the word may mean; a former one only until its end. */
    private @Nullable String own(Choice choice, Area area, int year) {
        String found = null;
        int first = Integer.MAX_VALUE;
        for (String code : byArea.getOrDefault(area, List.of())) {
            if (choice.codes.contains(code)) {
                Integer end = ends.get(code);
                if (end != null && year < end && end < first) {
                    found = code;
                    first = end;
                } else if (found == null) {
                    found = code;
                }
            }
        }
        return found;
    }

    private static String nearest(Choice choice, int year) {
        String found = choice.fallback;
        int first = Integer.MAX_VALUE;
        for (var change : choice.before.entrySet()) {
            if (year < change.getKey() && change.getKey() < first) {
                found = change.getValue();
                first = change.getKey();
            }
        }
        return found;
    }
}
