package io.gleaner.series;

import io.gleaner.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several values for one period cannot all be true. */
final class Rivalry {
    private Rivalry() {}

    static List<Vintage> among(List<Vintage> vintages) {
        var standing = vintages.stream()
                .filter(vintage -> !vintage.derived() && !vintage.superseded())
                .filter(vintage -> !revised(vintage, vintages))
                .toList();
        var rivals = new ArrayList<Vintage>();
        for (Vintage one : standing) {
            if (standing.stream().anyMatch(other -> contradict(one, other))) {
                rivals.add(one);
            }
        }
        return List.copyOf(rivals);
    }

    /** Whether a text that came later says that this value, in other digits, was revised. */
    private static boolean revised(Vintage vintage, List<Vintage> vintages) {
        return vintages.stream()
                .anyMatch(other -> other.superseded()
                        && isBefore(vintage.published(), other.latest())
                        && Stated.of(other.quantity()).meets(Stated.of(vintage.quantity())));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || other == null || day.isBefore(other);
    }

    private static boolean contradict(Vintage one, Vintage other) {
        return !Stated.of(one.quantity()).meets(Stated.of(other.quantity())) && differentArticles(one, other);
    }

    private static boolean differentArticles(Vintage one, Vintage other) {
        return one.facts().stream()
                .anyMatch(a -> other.facts().stream().anyMatch(b -> !article(a).equals(article(b))));
    }

    private static String article(Fact fact) {
        return fact.evidence().origin().article();
    }
}
