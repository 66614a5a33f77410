package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Pairs lists of equal length in order where a sentence says {@code respectively}: names, places or times with amounts. */
final class Pairs {
    private final Scene scene;
    private final List<Amount> amounts = new ArrayList<>();
    private List<Mark<Sense.Term>> terms = List.of();
    private List<Mark<Sense.Place>> places = List.of();
    private List<TimeMention> times = List.of();

    Pairs(Scene scene) {
        this.scene = scene;
        var cue = scene.amounts.size() < 2 ? null : scene.cue(Signal.RESPECTIVELY, scene.from, scene.to);
        if (cue == null) {
            return;
        }
        listBefore(cue.from());
        if (amounts.size() < 2) {
            return;
        }
        int first = amounts.get(0).core();
        terms = list(
                scene.terms.stream()
                        .filter(term -> scene.bears(term.from(), first))
                        .toList(),
                Mark::from,
                Mark::to);
        places = list(scene.places, Mark::from, Mark::to);
        times = list(scene.times.stream().filter(TimeMention::isPeriod).toList(), TimeMention::from, TimeMention::to);
    }

    /** The amounts of one kind that stand together before the word, the last of them nearest to it. */
    private void listBefore(int cue) {
        for (int i = scene.amounts.size() - 1; i >= 0; i--) {
            var amount = scene.amounts.get(i);
            if (amount.from() >= cue) {
                continue;
            }
            if (!amounts.isEmpty() && !amount.family().equals(amounts.get(0).family())) {
                return;
            }
            amounts.add(0, amount);
        }
    }

    /** The run of marks with nothing but commas and conjunctions between them that is as long as the list of amounts. */
    private <T> List<T> list(List<T> marks, ToIntFunction<T> from, ToIntFunction<T> to) {
        var run = new ArrayList<T>();
        for (var mark : marks) {
            if (!run.isEmpty() && from.applyAsInt(mark) < to.applyAsInt(run.get(run.size() - 1))) {
                continue;
            }
            if (!run.isEmpty() && !joined(to.applyAsInt(run.get(run.size() - 1)), from.applyAsInt(mark))) {
                if (run.size() == amounts.size()) {
                    return run;
                }
                run.clear();
            }
            run.add(mark);
        }
        return run.size() == amounts.size() ? run : List.of();
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tokens.isSymbol(i, '(')) {
                i = close(i, to);
                continue;
            }
            boolean link = scene.tokens.isSymbol(i, ',')
                    || scene.tokens.is(i, "and")
                    || scene.tokens.is(i, "the")
                    || scene.tokens.is(i, "in")
                    || scene.tokens.is(i, "of");
            if (!link) {
                return false;
            }
        }
        return to > from;
    }

    private int close(int i, int to) {
        int at = i;
        while (at < to && !scene.tokens.isSymbol(at, ')')) {
            at++;
        }
        return at;
    }

    @Nullable
    Mark<Sense.Term> term(Amount amount) {
        return at(terms, amount);
    }

    @Nullable
    Mark<Sense.Place> place(Amount amount) {
        return at(places, amount);
    }

    @Nullable
    TimeMention time(Amount amount) {
        return at(times, amount);
    }

    private <T> @Nullable T at(List<T> list, Amount amount) {
        int place = amounts.indexOf(amount);
        return place < 0 || place >= list.size() ? null : list.get(place);
    }
}
