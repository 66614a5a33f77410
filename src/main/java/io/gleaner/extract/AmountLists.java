package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense.Layer;
import java.util.ArrayList;
import java.util.List;

/** The amounts of a sentence that follow each other as a list does: {@code 2.4%, 2.6% and 0.9%}. */
final class AmountLists {
    private AmountLists() {}

    /** The first two or more amounts that follow each other with nothing but commas and an {@code and}; none where there are none. */
    static List<List<Amount>> plain(Scene scene) {
        List<Amount> list = List.of();
        for (int i = 1; i < scene.amounts.size(); i++) {
            var amount = scene.amounts.get(i);
            var last = scene.amounts.get(i - 1);
            boolean joined = last.family().equals(amount.family()) && listed(scene, last.to(), amount.from());
            if (joined && list.isEmpty()) {
                list = new ArrayList<>(List.of(last));
            }
            if (joined) {
                list.add(amount);
            } else if (!list.isEmpty()) {
                break;
            }
        }
        boolean closed =
                list.size() > 1 && scene.tokens.is(list.get(list.size() - 1).from() - 1, "and");
        return closed ? List.of(list) : List.of();
    }

    /** The lists of amounts in a sentence that are as long as the last before the word. */
    static List<List<Amount>> before(Scene scene, int cue) {
        var all = new ArrayList<List<Amount>>();
        int nearest = -1;
        for (var amount : scene.amounts) {
            var list = all.isEmpty() ? List.<Amount>of() : all.get(all.size() - 1);
            if (goesOn(scene, list, amount)) {
                list.add(amount);
            } else {
                all.add(new ArrayList<>(List.of(amount)));
            }
            nearest = amount.from() < cue ? all.size() - 1 : nearest;
        }
        if (nearest < 0) {
            return List.of();
        }
        var last = all.get(nearest);
        if (last.size() > 1) {
            return all.stream().filter(list -> list.size() == last.size()).toList();
        }
        var loose = loose(scene, cue);
        return loose.size() < 2 ? List.of() : List.of(loose);
    }

    private static boolean goesOn(Scene scene, List<Amount> list, Amount amount) {
        var last = list.isEmpty() ? null : list.get(list.size() - 1);
        return last != null && last.family().equals(amount.family()) && listed(scene, last.to(), amount.from());
    }

    /** The amounts of one kind before the word, whatever stands between them: {@code rose 4.8% and fell 3.4%, respectively}. */
    private static List<Amount> loose(Scene scene, int cue) {
        var list = new ArrayList<Amount>();
        for (int i = scene.amounts.size() - 1; i >= 0; i--) {
            var amount = scene.amounts.get(i);
            if (amount.from() < cue) {
                if (!list.isEmpty() && !amount.family().equals(list.get(0).family())) {
                    break;
                }
                list.add(0, amount);
            }
        }
        return list;
    }

    /** Whether nothing parts two amounts but a comma, a conjunction and what the first is measured against. */
    private static boolean listed(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.tokens.isSymbol(i, ',')
                    && !scene.tokens.is(i, "and")
                    && scene.tokens.hitOver(i, Layer.BASIS) < 0) {
                return false;
            }
        }
        return to > from && scene.tokens.spaceBefore(to);
    }
}
