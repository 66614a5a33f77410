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

    Currencies(Map<Area, List<String>> byArea) {
        this.byArea = Map.copyOf(byArea);
    }

    /** The currency the word means in an area, in the year of {@code date}; the fallback where the area has none of them. */
    public String resolve(Choice choice, @Nullable Area area, @Nullable LocalDate date) {
        if (choice.isSettled()) {
            return choice.codes.get(0);
        }
        if (area != null) {
            for (String code : byArea.getOrDefault(area.country(), List.of())) {
                if (choice.codes.contains(code)) {
                    return code;
                }
            }
        }
        if (date != null) {
            for (var change : choice.before.entrySet()) {
                if (date.getYear() < change.getKey()) {
                    return change.getValue();
                }
            }
        }
        return choice.fallback;
    }
}
