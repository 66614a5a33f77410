package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Pairs lists of equal length in order where a sentence says {@code respectively}: names, places or times with amounts; and
 * two names with the two amounts that follow them where it does not: {@code the Dow and the Nasdaq fell 2% and 3%}.
 */
final class Pairs {
    private final Scene scene;
    private final List<Amount> amounts = new ArrayList<>();
    private List<Mark<Sense.Term>> terms = List.of();
    private List<Mark<Sense.Good>> goods = List.of();
    private List<Mark<Sense.Place>> places = List.of();
    private List<TimeMention> times = List.of();

    Pairs(Scene scene) {
        this.scene = scene;
        if (scene.amounts.size() < 2) {
            return;
        }
        var cue = scene.cue(Signal.RESPECTIVELY, scene.from, scene.to);
        if (cue == null) {
            twoAndTwo();
            return;
        }
        listBefore(cue.from());
        if (amounts.size() < 2) {
            return;
        }
        int first = amounts.get(0).core();
        var bearing = scene.terms.stream()
                .filter(term -> scene.bears(term.from(), first))
                .toList();
        terms = list(strong(bearing), Mark::from, Mark::to);
        terms = terms.isEmpty() ? list(bearing, Mark::from, Mark::to) : terms;
        goods = list(ahead(scene.goods), Mark::from, Mark::to);
        places = list(scene.places, Mark::from, Mark::to);
        times = list(scene.times.stream().filter(TimeMention::isPeriod).toList(), TimeMention::from, TimeMention::to);
    }

    /** Pairs the first two amounts with the only two names before them, where nothing but an {@code and} parts either two. */
    private void twoAndTwo() {
        var first = scene.amounts.get(0);
        var second = scene.amounts.get(1);
        boolean joined = scene.tokens.is(first.to(), "and")
                && second.from() == first.to() + 1
                && second.family().equals(first.family());
        if (!joined) {
            return;
        }
        amounts.add(first);
        amounts.add(second);
        terms = list(strong(ahead(scene.terms)), Mark::from, Mark::to);
        goods = list(ahead(scene.goods), Mark::from, Mark::to);
    }

    /** The marks that stand before the amounts and in no bracket. */
    private <T extends Sense> List<Mark<T>> ahead(List<Mark<T>> marks) {
        int first = amounts.get(0).from();
        return marks.stream()
                .filter(mark -> mark.to() <= first && scene.bears(mark.from(), first))
                .toList();
    }

    private static List<Mark<Sense.Term>> strong(List<Mark<Sense.Term>> terms) {
        return terms.stream().filter(term -> !term.sense().weak()).toList();
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
    Mark<Sense.Good> good(Amount amount) {
        return at(goods, amount);
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
